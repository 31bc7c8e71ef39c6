-- CreateEnum
CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');

-- CreateEnum
CREATE TYPE "UserStatus" AS ENUM ('INVITED', 'ACTIVE', 'DEACTIVATED');

-- CreateEnum
CREATE TYPE "AdminGrant" AS ENUM ('CODE', 'WORD');

-- CreateEnum
CREATE TYPE "InvitationState" AS ENUM ('PENDING', 'CONFIRMED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('NONE', 'QUEUED', 'ACCEPTED', 'REFUSED');

-- CreateEnum
CREATE TYPE "ChannelKind" AS ENUM ('CLOUD_API', 'LINKED_DEVICE');

-- CreateEnum
CREATE TYPE "AddressKind" AS ENUM ('PHONE', 'LID', 'BSUID');

-- CreateEnum
CREATE TYPE "IdentityState" AS ENUM ('ACTIVE', 'SUSPENDED');

-- CreateEnum
CREATE TYPE "CodePurpose" AS ENUM ('LINK', 'JOIN', 'GRANT', 'SIGN_IN');

-- CreateEnum
CREATE TYPE "AuditChannel" AS ENUM ('whatsapp', 'web', 'cli', 'system');

-- CreateEnum
CREATE TYPE "InboundOutcome" AS ENUM ('handled', 'failed');

-- CreateEnum
CREATE TYPE "OutboxState" AS ENUM ('WAITING', 'DEAD');

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "ownerId" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "managerName" TEXT,
    "managerContact" TEXT,
    "inviteDays" INTEGER NOT NULL,
    "allowedDomains" TEXT[],
    "adminGrant" "AdminGrant" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "activeUsers" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "role" "Role" NOT NULL,
    "status" "UserStatus" NOT NULL,
    "language" TEXT NOT NULL,
    "pendingEmail" TEXT,
    "externalId" TEXT,
    "sessionEpoch" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "searchKey" TEXT NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id","accountId")
);

-- CreateTable
CREATE TABLE "Picture" (
    "accountId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "webp" BYTEA NOT NULL,

    CONSTRAINT "Picture_pkey" PRIMARY KEY ("userId","accountId")
);

-- CreateTable
CREATE TABLE "Team" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,

    CONSTRAINT "Team_pkey" PRIMARY KEY ("id","accountId")
);

-- CreateTable
CREATE TABLE "TeamMember" (
    "accountId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "TeamMember_pkey" PRIMARY KEY ("accountId","teamId","userId")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "inviterId" UUID NOT NULL,
    "state" "InvitationState" NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "linksIssued" INTEGER NOT NULL,
    "addressVersion" INTEGER NOT NULL,
    "mailState" "MailState" NOT NULL,
    "mailReason" TEXT,
    "sentAt" TIMESTAMPTZ(3)[],
    "remindedAt" TIMESTAMPTZ(3),
    "linkAskedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id","accountId")
);

-- CreateTable
CREATE TABLE "Channel" (
    "id" TEXT NOT NULL,
    "kind" "ChannelKind" NOT NULL,
    "address" TEXT,

    CONSTRAINT "Channel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Identity" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "channelId" TEXT NOT NULL,
    "kind" "AddressKind" NOT NULL,
    "value" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "state" "IdentityState" NOT NULL,

    CONSTRAINT "Identity_pkey" PRIMARY KEY ("id","accountId")
);

-- CreateTable
CREATE TABLE "Code" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "invitationId" UUID,
    "purpose" "CodePurpose" NOT NULL,
    "hash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL,

    CONSTRAINT "Code_pkey" PRIMARY KEY ("id","accountId")
);

-- CreateTable
CREATE TABLE "Conversation" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "channelId" TEXT NOT NULL,
    "kind" "AddressKind" NOT NULL,
    "value" TEXT NOT NULL,
    "session" JSONB,
    "version" INTEGER NOT NULL,
    "nextSeq" INTEGER NOT NULL,
    "windowUntil" TIMESTAMPTZ(3),

    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("id","accountId")
);

-- CreateTable
CREATE TABLE "Inbound" (
    "accountId" UUID NOT NULL,
    "channelId" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "conversationId" UUID NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "outcome" "InboundOutcome" NOT NULL,

    CONSTRAINT "Inbound_pkey" PRIMARY KEY ("accountId","channelId","messageId")
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "lane" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "payload" JSONB NOT NULL,
    "state" "OutboxState" NOT NULL DEFAULT 'WAITING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "owner" TEXT,
    "availableAt" TIMESTAMPTZ(3) NOT NULL,
    "lastError" TEXT,

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("id","accountId")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "actorId" UUID,
    "subjectId" UUID,
    "action" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "channel" "AuditChannel" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id","accountId")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_accountId_key" ON "User"("email", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "User_phone_accountId_key" ON "User"("phone", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Team_accountId_nameKey_key" ON "Team"("accountId", "nameKey");

-- CreateIndex
CREATE INDEX "TeamMember_userId_accountId_idx" ON "TeamMember"("userId", "accountId");

-- CreateIndex
CREATE INDEX "Invitation_userId_accountId_id_idx" ON "Invitation"("userId", "accountId", "id");

-- CreateIndex
CREATE INDEX "Identity_userId_accountId_idx" ON "Identity"("userId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Identity_channelId_kind_value_key" ON "Identity"("channelId", "kind", "value");

-- CreateIndex
CREATE INDEX "Code_userId_accountId_idx" ON "Code"("userId", "accountId");

-- CreateIndex
CREATE INDEX "Code_hash_idx" ON "Code"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "Conversation_channelId_kind_value_accountId_key" ON "Conversation"("channelId", "kind", "value", "accountId");

-- CreateIndex
CREATE INDEX "Inbound_receivedAt_idx" ON "Inbound" USING BRIN ("receivedAt");

-- CreateIndex
CREATE INDEX "Outbox_availableAt_idx" ON "Outbox"("availableAt");

-- CreateIndex
CREATE UNIQUE INDEX "Outbox_lane_seq_accountId_key" ON "Outbox"("lane", "seq", "accountId");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectId_accountId_id_idx" ON "AuditEntry"("subjectId", "accountId", "id");

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_ownerId_id_fkey" FOREIGN KEY ("ownerId", "id") REFERENCES "User"("id", "accountId") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Picture" ADD CONSTRAINT "Picture_userId_accountId_fkey" FOREIGN KEY ("userId", "accountId") REFERENCES "User"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_teamId_accountId_fkey" FOREIGN KEY ("teamId", "accountId") REFERENCES "Team"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_userId_accountId_fkey" FOREIGN KEY ("userId", "accountId") REFERENCES "User"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_userId_accountId_fkey" FOREIGN KEY ("userId", "accountId") REFERENCES "User"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_inviterId_accountId_fkey" FOREIGN KEY ("inviterId", "accountId") REFERENCES "User"("id", "accountId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Identity" ADD CONSTRAINT "Identity_channelId_fkey" FOREIGN KEY ("channelId") REFERENCES "Channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Identity" ADD CONSTRAINT "Identity_userId_accountId_fkey" FOREIGN KEY ("userId", "accountId") REFERENCES "User"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Code" ADD CONSTRAINT "Code_userId_accountId_fkey" FOREIGN KEY ("userId", "accountId") REFERENCES "User"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_channelId_fkey" FOREIGN KEY ("channelId") REFERENCES "Channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

