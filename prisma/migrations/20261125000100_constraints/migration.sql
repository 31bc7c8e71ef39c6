-- What must be true whoever writes. Prisma's schema language has no words for these.

ALTER TABLE "Account"
  ADD CONSTRAINT "Account_name_given" CHECK (name <> ''),
  ADD CONSTRAINT "Account_at_least_three_seats" CHECK (seats >= 3),
  ADD CONSTRAINT "Account_country_code" CHECK (country ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "Account_invite_days" CHECK ("inviteDays" BETWEEN 1 AND 30),
  ADD CONSTRAINT "Account_active_users_counted" CHECK ("activeUsers" >= 0);

ALTER TABLE "User"
  ADD CONSTRAINT "User_first_name_given" CHECK ("firstName" <> ''),
  ADD CONSTRAINT "User_reachable" CHECK (email IS NOT NULL OR phone IS NOT NULL),
  -- Printable ASCII without upper-case letters, around one @.
  ADD CONSTRAINT "User_email_lower_case" CHECK (email ~ '^[!-?[-~]+@[!-?[-~]+$'),
  ADD CONSTRAINT "User_pending_email_lower_case" CHECK ("pendingEmail" ~ '^[!-?[-~]+@[!-?[-~]+$'),
  ADD CONSTRAINT "User_phone_e164" CHECK (phone ~ '^\+[1-9][0-9]{5,14}$'),
  ADD CONSTRAINT "User_admin_has_email" CHECK (role <> 'ADMIN' OR email IS NOT NULL);

ALTER TABLE "Team"
  ADD CONSTRAINT "Team_name_given" CHECK (name <> '' AND "nameKey" <> '');

ALTER TABLE "Invitation"
  ADD CONSTRAINT "Invitation_links_counted" CHECK ("linksIssued" >= 0);

ALTER TABLE "Code"
  ADD CONSTRAINT "Code_tries_left" CHECK (tries >= 0);

CREATE UNIQUE INDEX "Invitation_one_pending_per_user" ON "Invitation" ("userId", "accountId") WHERE state = 'PENDING';

-- Seats: pending invitations that have not expired are counted in this index; active users are counted as they change.
CREATE INDEX "Invitation_pending_by_expiry" ON "Invitation" ("accountId", "expiresAt") WHERE state = 'PENDING';

CREATE FUNCTION count_active_users() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE "Account" a SET "activeUsers" = a."activeUsers" + d.delta
      FROM (SELECT "accountId", count(*) AS delta FROM users_after WHERE status = 'ACTIVE' GROUP BY 1) d
     WHERE a.id = d."accountId";
  ELSIF TG_OP = 'DELETE' THEN
    UPDATE "Account" a SET "activeUsers" = a."activeUsers" - d.delta
      FROM (SELECT "accountId", count(*) AS delta FROM users_before WHERE status = 'ACTIVE' GROUP BY 1) d
     WHERE a.id = d."accountId";
  ELSE
    UPDATE "Account" a SET "activeUsers" = a."activeUsers" + d.delta
      FROM (SELECT "accountId", sum(one) AS delta
              FROM (SELECT "accountId", 1 AS one FROM users_after WHERE status = 'ACTIVE'
                    UNION ALL
                    SELECT "accountId", -1 FROM users_before WHERE status = 'ACTIVE') changed
             GROUP BY 1 HAVING sum(one) <> 0) d
     WHERE a.id = d."accountId";
  END IF;
  RETURN NULL;
END $$;

-- By statement, not by row: a hundred thousand users may arrive at once.
CREATE TRIGGER count_inserted_users AFTER INSERT ON "User"
  REFERENCING NEW TABLE AS users_after FOR EACH STATEMENT EXECUTE FUNCTION count_active_users();
CREATE TRIGGER count_updated_users AFTER UPDATE ON "User"
  REFERENCING OLD TABLE AS users_before NEW TABLE AS users_after FOR EACH STATEMENT EXECUTE FUNCTION count_active_users();
CREATE TRIGGER count_deleted_users AFTER DELETE ON "User"
  REFERENCING OLD TABLE AS users_before FOR EACH STATEMENT EXECUTE FUNCTION count_active_users();

-- The lists that chat shows, in their order. They begin with the account, so they are partial even where nobody is left
-- out: only a query that says the same condition can take them for an index that fits it.
CREATE INDEX "User_all" ON "User" ("accountId", "searchKey", id) WHERE "searchKey" <> '';
CREATE INDEX "User_pending" ON "User" ("accountId", "searchKey", id) WHERE status = 'INVITED';
CREATE INDEX "User_inactive" ON "User" ("accountId", "searchKey", id) WHERE status = 'DEACTIVATED';
CREATE INDEX "User_admins" ON "User" ("accountId", "searchKey", id) WHERE role = 'ADMIN' AND status <> 'DEACTIVATED';

-- Rewritten with every turn: room on the page keeps the update away from the indexes.
ALTER TABLE "Conversation" SET (fillfactor = 60);
-- Rows live for milliseconds: swept by number, not by share.
ALTER TABLE "Outbox" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
                          autovacuum_vacuum_insert_threshold = -1);
