-- Made by src/store/commit-turns-sql.ts; a test holds the two together.
--
-- Commits all turns that wait at one moment, each wholly or not at all. Answers one character a turn, in their order:
-- a applied, d duplicate (its message was handled before), s stale session (conversation or sender moved on),
-- f stale facts (the account did). Needs READ COMMITTED: every statement below sees what was committed before it began.
--
-- turns    [{k: 0…, a: account, u?/uv?: sender and version, av?: account version it was decided on,
--            c?: conversation, v: its version (0: born now), ch/ak/ad: channel and address, s: session, n: next seq, w: window,
--            m?: message id, r: received at, o: outcome, q: [rows to send]}], sorted, so that two processes never deadlock
-- puts, deletes   {model: [{k, …row}]} of the turns with `av`; at most one such turn an account
-- sent     outbox rows that were delivered meanwhile
-- holder, lease   this process, which sends the new rows at once, and until when nobody else does
CREATE OR REPLACE FUNCTION rows_of_turns(rows jsonb, kept int[]) RETURNS jsonb IMMUTABLE LANGUAGE sql AS $$
  SELECT coalesce(jsonb_object_agg(model, kept_rows), '{}')
    FROM (SELECT m.key AS model, jsonb_agg(r) AS kept_rows
            FROM jsonb_each(rows) m, jsonb_array_elements(m.value) r
           WHERE (r->>'k')::int = ANY (kept) GROUP BY 1) models;
$$;

CREATE OR REPLACE FUNCTION commit_turns(turns jsonb, puts jsonb, deletes jsonb, sent uuid[], holder text, lease timestamptz)
  RETURNS text LANGUAGE plpgsql
  SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
#variable_conflict use_column
DECLARE
  standing int[] := '{}';
  applied int[];
  written int;
BEGIN
  IF sent <> '{}' THEN
    DELETE FROM "Outbox" WHERE id = ANY (sent);
  END IF;

  IF puts IS NOT NULL THEN
    -- The account rows are the only locks. Comparing is a statement of its own: locking and looking in one would miss
    -- what the last holder committed.
    PERFORM 1 FROM "Account" a
      WHERE a.id = ANY (ARRAY(SELECT (t->>'a')::uuid FROM jsonb_array_elements(turns) t WHERE t ? 'av'))
      ORDER BY a.id FOR NO KEY UPDATE;
    SELECT coalesce(array_agg((t->>'k')::int), '{}') INTO standing
      FROM jsonb_array_elements(turns) t
     WHERE t ? 'av'
       AND (t->>'av')::int = coalesce((SELECT a.version FROM "Account" a WHERE a.id = (t->>'a')::uuid), 0);
  END IF;

  WITH turn AS MATERIALIZED (
    SELECT t.* FROM jsonb_to_recordset(turns) AS t(k int, a uuid, u uuid, uv int, av int, c uuid, v int, ch text,
             ak "AddressKind", ad text, s jsonb, n int, w timestamptz, m text, r timestamptz, o "InboundOutcome", q jsonb)
     WHERE (t.av IS NULL OR t.k = ANY (standing))
       AND (t.u IS NULL OR (SELECT u.version FROM "User" u WHERE u."accountId" = t.a AND u.id = t.u) = t.uv)
       AND (t.m IS NULL OR (SELECT 1 FROM "Inbound" i
                             WHERE i."accountId" = t.a AND i."channelId" = t.ch AND i."messageId" = t.m) IS NULL)
  ), continued AS (
    UPDATE "Conversation" c SET session = t.s, version = c.version + 1, "nextSeq" = t.n, "windowUntil" = t.w
      FROM turn t WHERE c."accountId" = t.a AND c.id = t.c AND c.version = t.v AND t.v > 0
    RETURNING t.k
  ), begun AS (
    INSERT INTO "Conversation" (id, "accountId", "channelId", kind, value, session, version, "nextSeq", "windowUntil")
    SELECT c, a, ch, ak, ad, s, 1, n, w FROM turn WHERE v = 0
    ON CONFLICT ("accountId", "channelId", kind, value) DO NOTHING
    RETURNING id
  ), fits AS (
    SELECT k FROM continued
    UNION ALL SELECT t.k FROM begun b JOIN turn t ON t.c = b.id
    UNION ALL SELECT k FROM turn WHERE c IS NULL
  ), applies AS MATERIALIZED (
    SELECT t.* FROM fits JOIN turn t USING (k)
  ), seen AS (
    INSERT INTO "Inbound" ("accountId", "channelId", "messageId", "conversationId", "receivedAt", outcome)
    SELECT a, ch, m, c, r, o FROM applies WHERE m IS NOT NULL
  ), queued AS (
    INSERT INTO "Outbox" (id, "accountId", lane, seq, payload, owner, "availableAt")
    SELECT q.id, t.a, q.lane, q.seq, q.payload, CASE WHEN q.at IS NULL THEN holder END, coalesce(q.at, lease)
      FROM applies t, jsonb_to_recordset(t.q) AS q(id uuid, lane uuid, seq int, payload jsonb, at timestamptz)
     WHERE t.q IS NOT NULL
  )
  SELECT coalesce(array_agg(k), '{}') INTO applied FROM applies;

  IF standing && applied THEN
    IF cardinality(applied) < jsonb_array_length(turns) THEN
      puts := rows_of_turns(puts, applied);
      deletes := rows_of_turns(deletes, applied);
    END IF;
    IF deletes ? 'teamMember' THEN
      DELETE FROM "TeamMember" t
       USING jsonb_populate_recordset(NULL::"TeamMember", deletes->'teamMember') d
       WHERE t."accountId" = d."accountId" AND t."teamId" = d."teamId" AND t."userId" = d."userId";
    END IF;
    IF deletes ? 'identity' THEN
      DELETE FROM "Identity" t
       USING jsonb_populate_recordset(NULL::"Identity", deletes->'identity') d
       WHERE t."accountId" = d."accountId" AND t."id" = d."id";
    END IF;
    IF deletes ? 'picture' THEN
      DELETE FROM "Picture" t
       USING jsonb_populate_recordset(NULL::"Picture", deletes->'picture') d
       WHERE t."accountId" = d."accountId" AND t."userId" = d."userId";
    END IF;
    IF puts ? 'account' THEN
      INSERT INTO "Account" AS T ("id", "name", "ownerId", "country", "language", "timeZone", "seats", "managerName", "managerContact", "inviteDays", "allowedDomains", "adminGrant")
      SELECT "id", "name", "ownerId", "country", "language", "timeZone", "seats", "managerName", "managerContact", "inviteDays", "allowedDomains", "adminGrant" FROM jsonb_populate_recordset(NULL::"Account", puts->'account')
       ORDER BY "id"
      ON CONFLICT ("id") DO UPDATE SET "name" = EXCLUDED."name", "ownerId" = EXCLUDED."ownerId", "country" = EXCLUDED."country", "language" = EXCLUDED."language", "timeZone" = EXCLUDED."timeZone", "seats" = EXCLUDED."seats", "managerName" = EXCLUDED."managerName", "managerContact" = EXCLUDED."managerContact", "inviteDays" = EXCLUDED."inviteDays", "allowedDomains" = EXCLUDED."allowedDomains", "adminGrant" = EXCLUDED."adminGrant";
    END IF;
    IF puts ? 'user' THEN
      INSERT INTO "User" AS T ("id", "accountId", "firstName", "lastName", "email", "phone", "role", "status", "language", "pendingEmail", "externalId", "sessionEpoch", "version", "searchKey")
      SELECT "id", "accountId", "firstName", "lastName", "email", "phone", "role", "status", "language", "pendingEmail", "externalId", "sessionEpoch", "version", "searchKey" FROM jsonb_populate_recordset(NULL::"User", puts->'user')
       ORDER BY "accountId", "id"
      ON CONFLICT ("accountId", "id") DO UPDATE SET "firstName" = EXCLUDED."firstName", "lastName" = EXCLUDED."lastName", "email" = EXCLUDED."email", "phone" = EXCLUDED."phone", "role" = EXCLUDED."role", "status" = EXCLUDED."status", "language" = EXCLUDED."language", "pendingEmail" = EXCLUDED."pendingEmail", "externalId" = EXCLUDED."externalId", "sessionEpoch" = EXCLUDED."sessionEpoch", "version" = EXCLUDED."version", "searchKey" = EXCLUDED."searchKey"
        WHERE T.version = EXCLUDED.version - 1;
      GET DIAGNOSTICS written = ROW_COUNT;
      IF written < jsonb_array_length(puts->'user') THEN
        RAISE 'a row of User moved on' USING ERRCODE = 'US409';
      END IF;
    END IF;
    IF puts ? 'team' THEN
      INSERT INTO "Team" AS T ("id", "accountId", "name", "nameKey")
      SELECT "id", "accountId", "name", "nameKey" FROM jsonb_populate_recordset(NULL::"Team", puts->'team')
       ORDER BY "accountId", "id"
      ON CONFLICT ("accountId", "id") DO UPDATE SET "name" = EXCLUDED."name", "nameKey" = EXCLUDED."nameKey";
    END IF;
    IF puts ? 'teamMember' THEN
      INSERT INTO "TeamMember" AS T ("accountId", "teamId", "userId")
      SELECT "accountId", "teamId", "userId" FROM jsonb_populate_recordset(NULL::"TeamMember", puts->'teamMember')
       ORDER BY "accountId", "teamId", "userId"
      ON CONFLICT ("accountId", "teamId", "userId") DO NOTHING;
    END IF;
    IF puts ? 'invitation' THEN
      INSERT INTO "Invitation" AS T ("id", "accountId", "userId", "inviterId", "state", "expiresAt", "linksIssued", "addressVersion", "mailState", "mailReason", "sentAt", "remindedAt", "linkAskedAt")
      SELECT "id", "accountId", "userId", "inviterId", "state", "expiresAt", "linksIssued", "addressVersion", "mailState", "mailReason", "sentAt", "remindedAt", "linkAskedAt" FROM jsonb_populate_recordset(NULL::"Invitation", puts->'invitation')
       ORDER BY "accountId", "id"
      ON CONFLICT ("accountId", "id") DO UPDATE SET "userId" = EXCLUDED."userId", "inviterId" = EXCLUDED."inviterId", "state" = EXCLUDED."state", "expiresAt" = EXCLUDED."expiresAt", "linksIssued" = EXCLUDED."linksIssued", "addressVersion" = EXCLUDED."addressVersion", "mailState" = EXCLUDED."mailState", "mailReason" = EXCLUDED."mailReason", "sentAt" = EXCLUDED."sentAt", "remindedAt" = EXCLUDED."remindedAt", "linkAskedAt" = EXCLUDED."linkAskedAt";
    END IF;
    IF puts ? 'identity' THEN
      INSERT INTO "Identity" AS T ("id", "accountId", "channelId", "kind", "value", "userId", "state")
      SELECT "id", "accountId", "channelId", "kind", "value", "userId", "state" FROM jsonb_populate_recordset(NULL::"Identity", puts->'identity')
       ORDER BY "channelId", "kind", "value"
      ON CONFLICT ("accountId", "id") DO UPDATE SET "channelId" = EXCLUDED."channelId", "kind" = EXCLUDED."kind", "value" = EXCLUDED."value", "userId" = EXCLUDED."userId", "state" = EXCLUDED."state";
    END IF;
    IF puts ? 'code' THEN
      INSERT INTO "Code" AS T ("id", "accountId", "userId", "invitationId", "purpose", "hash", "expiresAt", "usedAt", "tries")
      SELECT "id", "accountId", "userId", "invitationId", "purpose", "hash", "expiresAt", "usedAt", "tries" FROM jsonb_populate_recordset(NULL::"Code", puts->'code')
       ORDER BY "accountId", "id"
      ON CONFLICT ("accountId", "id") DO UPDATE SET "userId" = EXCLUDED."userId", "invitationId" = EXCLUDED."invitationId", "purpose" = EXCLUDED."purpose", "hash" = EXCLUDED."hash", "expiresAt" = EXCLUDED."expiresAt", "usedAt" = EXCLUDED."usedAt", "tries" = EXCLUDED."tries"
        WHERE T."usedAt" IS NULL AND T.tries >= EXCLUDED.tries;
      GET DIAGNOSTICS written = ROW_COUNT;
      IF written < jsonb_array_length(puts->'code') THEN
        RAISE 'a row of Code moved on' USING ERRCODE = 'US409';
      END IF;
    END IF;
    IF puts ? 'auditEntry' THEN
      INSERT INTO "AuditEntry" AS T ("id", "accountId", "actorId", "subjectId", "action", "before", "after", "channel", "at")
      SELECT "id", "accountId", "actorId", "subjectId", "action", "before", "after", "channel", "at" FROM jsonb_populate_recordset(NULL::"AuditEntry", puts->'auditEntry')
       ORDER BY "accountId", "id"
      ON CONFLICT ("accountId", "id") DO UPDATE SET "actorId" = EXCLUDED."actorId", "subjectId" = EXCLUDED."subjectId", "action" = EXCLUDED."action", "before" = EXCLUDED."before", "after" = EXCLUDED."after", "channel" = EXCLUDED."channel", "at" = EXCLUDED."at";
    END IF;
    IF puts ? 'picture' THEN
      INSERT INTO "Picture" AS T ("accountId", "userId", "webp")
      SELECT "accountId", "userId", "webp" FROM jsonb_populate_recordset(NULL::"Picture", puts->'picture')
       ORDER BY "accountId", "userId"
      ON CONFLICT ("accountId", "userId") DO UPDATE SET "webp" = EXCLUDED."webp";
    END IF;
    UPDATE "Account" a SET version = a.version + 1
      FROM jsonb_array_elements(turns) t
     WHERE t ? 'av' AND (t->>'k')::int = ANY (applied) AND a.id = (t->>'a')::uuid;
  END IF;

  IF cardinality(applied) = jsonb_array_length(turns) THEN
    RETURN repeat('a', cardinality(applied));
  END IF;
  RETURN (
    SELECT string_agg(
        CASE WHEN k = ANY (applied) THEN 'a'
             WHEN t->>'m' IS NOT NULL AND (SELECT 1 FROM "Inbound" i
               WHERE i."accountId" = (t->>'a')::uuid AND i."channelId" = t->>'ch' AND i."messageId" = t->>'m') = 1 THEN 'd'
             WHEN t ? 'av' AND NOT k = ANY (standing) THEN 'f'
             ELSE 's' END, '' ORDER BY k)
      FROM (SELECT t, (t->>'k')::int AS k FROM jsonb_array_elements(turns) t) t);
END $$;
