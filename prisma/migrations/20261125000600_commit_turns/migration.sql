-- Made by src/store/commit-turns-sql.ts; a test holds the two together.
--
-- Commits all turns that wait at one moment, each wholly or not at all. Answers one character a turn, in their order:
-- a applied, d duplicate (its message was handled before), s stale session (conversation or sender moved on),
-- f stale facts (the account did). Needs READ COMMITTED: every statement below sees what was committed before it began.
--
-- turns    [{k: 0…, a: account, u?/uv?: sender and version, av?: account version it was decided on,
--            c?: conversation, v: its version (0: born now), ch/ak/ad: channel and address, s: session, n: next seq, w: window,
--            m?: message id, r: received at, o: outcome, q: [rows to send]}], sorted, so that two processes never deadlock
-- puts, deletes   {model: [{k, …row}]} of the turns with `av`, NULL without any; at most one such turn an account
-- sent     outbox rows that were delivered meanwhile
-- holder, lease   this process, which sends the new rows at once, and until when nobody else does
--
-- A plan is made once a connection, perhaps on empty tables. So no table here is joined, where the planner could begin at
-- the wrong end: rows are looked up one by one, or written through the unique index that ON CONFLICT names.

CREATE OR REPLACE FUNCTION rows_of_turns(rows jsonb, kept int[]) RETURNS jsonb IMMUTABLE LANGUAGE sql AS $$
  SELECT coalesce(jsonb_object_agg(model, kept_rows), '{}')
    FROM (SELECT m.key AS model, jsonb_agg(r) AS kept_rows
            FROM jsonb_each(rows) m, jsonb_array_elements(m.value) r
           WHERE (r->>'k')::int = ANY (kept) GROUP BY 1) models;
$$;

CREATE OR REPLACE FUNCTION commit_turns(turns jsonb, puts jsonb, deletes jsonb, sent uuid[], holder text, lease timestamptz)
  RETURNS text LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
  changed uuid;
  standing int[] := '{}';
  applied int[];
  gone record;
  written int;
BEGIN
  IF sent <> '{}' THEN
    DELETE FROM "Outbox" WHERE id = ANY (sent);
  END IF;

  IF puts IS NOT NULL THEN
    -- The account rows are the only locks. Comparing is a statement of its own: locking and looking in one would miss
    -- what the last holder committed.
    FOR changed IN SELECT (t->>'a')::uuid FROM jsonb_array_elements(turns) t WHERE t ? 'av' ORDER BY 1 LOOP
      PERFORM 1 FROM "Account" WHERE id = changed FOR NO KEY UPDATE;
    END LOOP;
    SELECT coalesce(array_agg((t->>'k')::int), '{}') INTO standing
      FROM jsonb_array_elements(turns) t
     WHERE t ? 'av'
       AND (t->>'av')::int = coalesce((SELECT a.version FROM "Account" a WHERE a.id = (t->>'a')::uuid), 0);
  END IF;

  WITH turn AS MATERIALIZED (
    SELECT t.* FROM jsonb_to_recordset(turns) AS t(k int, a uuid, u uuid, uv int, av int, c uuid, v int, ch text,
             ak "AddressKind", ad text, s jsonb, n int, w timestamptz, m text, r timestamptz, o "InboundOutcome", q jsonb)
     WHERE (t.av IS NULL OR t.k = ANY (standing))
       AND (t.u IS NULL OR (SELECT u.version FROM "User" u WHERE u.id = t.u AND u."accountId" = t.a) = t.uv)
       AND (t.c IS NULL OR t.v = 0
            OR (SELECT c.version FROM "Conversation" c WHERE c.id = t.c AND c."accountId" = t.a) = t.v)
       AND (t.m IS NULL OR (SELECT 1 FROM "Inbound" i
                             WHERE i."accountId" = t.a AND i."channelId" = t.ch AND i."messageId" = t.m) IS NULL)
  ), spoken AS (
    -- Whoever comes second, to a new chat or an old one, waits here for the first and then finds its version taken.
    INSERT INTO "Conversation" AS c (id, "accountId", "channelId", kind, value, session, version, "nextSeq", "windowUntil")
    SELECT c, a, ch, ak, ad, s, v + 1, n, w FROM turn WHERE c IS NOT NULL
    ON CONFLICT ("channelId", kind, value, "accountId") DO UPDATE
      SET session = EXCLUDED.session, version = EXCLUDED.version, "nextSeq" = EXCLUDED."nextSeq", "windowUntil" = EXCLUDED."windowUntil"
      WHERE c.id = EXCLUDED.id AND c.version = EXCLUDED.version - 1
    RETURNING id
  ), applies AS MATERIALIZED (
    SELECT * FROM turn WHERE c IS NULL OR c IN (SELECT id FROM spoken)
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
    FOR gone IN SELECT * FROM jsonb_populate_recordset(NULL::"TeamMember", deletes->'teamMember') LOOP
      DELETE FROM "TeamMember" WHERE "accountId" = gone."accountId" AND "teamId" = gone."teamId" AND "userId" = gone."userId";
    END LOOP;
    FOR gone IN SELECT * FROM jsonb_populate_recordset(NULL::"Identity", deletes->'identity') LOOP
      DELETE FROM "Identity" WHERE "accountId" = gone."accountId" AND "id" = gone."id";
    END LOOP;
    FOR gone IN SELECT * FROM jsonb_populate_recordset(NULL::"Picture", deletes->'picture') LOOP
      DELETE FROM "Picture" WHERE "accountId" = gone."accountId" AND "userId" = gone."userId";
    END LOOP;
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
      INSERT INTO "Invitation" AS T ("id", "accountId", "userId", "inviterId", "state", "expiresAt", "linksIssued", "addressVersion", "mailState", "mailReason", "sentAt", "remindedAt", "linkAskedAt", "claim")
      SELECT "id", "accountId", "userId", "inviterId", "state", "expiresAt", "linksIssued", "addressVersion", "mailState", "mailReason", "sentAt", "remindedAt", "linkAskedAt", "claim" FROM jsonb_populate_recordset(NULL::"Invitation", puts->'invitation')
       ORDER BY "accountId", "id"
      ON CONFLICT ("accountId", "id") DO UPDATE SET "userId" = EXCLUDED."userId", "inviterId" = EXCLUDED."inviterId", "state" = EXCLUDED."state", "expiresAt" = EXCLUDED."expiresAt", "linksIssued" = EXCLUDED."linksIssued", "addressVersion" = EXCLUDED."addressVersion", "mailState" = EXCLUDED."mailState", "mailReason" = EXCLUDED."mailReason", "sentAt" = EXCLUDED."sentAt", "remindedAt" = EXCLUDED."remindedAt", "linkAskedAt" = EXCLUDED."linkAskedAt", "claim" = EXCLUDED."claim";
    END IF;
    IF puts ? 'identity' THEN
      INSERT INTO "Identity" AS T ("id", "accountId", "channelId", "kind", "value", "userId", "state", "companion", "keyHash")
      SELECT "id", "accountId", "channelId", "kind", "value", "userId", "state", "companion", "keyHash" FROM jsonb_populate_recordset(NULL::"Identity", puts->'identity')
       ORDER BY "channelId", "kind", "value"
      ON CONFLICT ("accountId", "id") DO UPDATE SET "channelId" = EXCLUDED."channelId", "kind" = EXCLUDED."kind", "value" = EXCLUDED."value", "userId" = EXCLUDED."userId", "state" = EXCLUDED."state", "companion" = EXCLUDED."companion", "keyHash" = EXCLUDED."keyHash";
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
    UPDATE "Account" SET version = version + 1
     WHERE id = ANY (ARRAY(SELECT (t->>'a')::uuid FROM jsonb_array_elements(turns) t
                            WHERE t ? 'av' AND (t->>'k')::int = ANY (applied)));
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
