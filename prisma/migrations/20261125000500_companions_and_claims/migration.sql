-- What else WhatsApp said of an address when it was bound, and who waits for the inviter's yes: see the schema.
ALTER TABLE "Identity" ADD COLUMN "companion" TEXT, ADD COLUMN "keyHash" TEXT;
ALTER TABLE "Invitation" ADD COLUMN "claim" JSONB;
