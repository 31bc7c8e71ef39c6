import { emptiedTables, type WrittenTable, writtenTables } from './written-tables.ts';

/**
 * The commit function `commit_turns` as a migration holds it. A test compares the two, so a new column means: add it to
 * written-tables.ts and write what this answers into a new migration.
 */
export function commitTurnsSql(): string {
  const deletes = Object.entries(emptiedTables).map(([model, table]) =>
    deleteRows(model, table.name, table.key),
  );
  const puts = Object.entries(writtenTables).map(([model, table]) =>
    putRows(model, table as unknown as WrittenTable<Record<string, unknown>>),
  );
  return skeleton.replace('    -- «deletes»\n', deletes.join('')).replace('    -- «puts»\n', puts.join(''));
}

function putRows(model: string, table: WrittenTable<Record<string, unknown>>): string {
  const columns = Object.keys(table.columns);
  const replaced = columns.filter(column => !table.key.includes(column));
  const action =
    replaced.length === 0
      ? 'NOTHING'
      : `UPDATE SET ${replaced.map(column => `${quoted(column)} = EXCLUDED.${quoted(column)}`).join(', ')}`;
  const condition = table.replacedOnlyIf ? `\n        WHERE ${table.replacedOnlyIf}` : '';
  const complete = table.replacedOnlyIf
    ? `      GET DIAGNOSTICS written = ROW_COUNT;
      IF written < jsonb_array_length(puts->'${model}') THEN
        RAISE 'a row of ${table.name} moved on' USING ERRCODE = 'US409';
      END IF;
`
    : '';
  return `    IF puts ? '${model}' THEN
      INSERT INTO ${quoted(table.name)} AS T (${list(columns)})
      SELECT ${list(columns)} FROM jsonb_populate_recordset(NULL::${quoted(table.name)}, puts->'${model}')
       ORDER BY ${list(table.order ?? table.key)}
      ON CONFLICT (${list(table.key)}) DO ${action}${condition};
${complete}    END IF;
`;
}

function deleteRows(model: string, table: string, key: readonly string[]): string {
  const match = key.map(column => `${quoted(column)} = gone.${quoted(column)}`).join(' AND ');
  return `    FOR gone IN SELECT * FROM jsonb_populate_recordset(NULL::${quoted(table)}, deletes->'${model}') LOOP
      DELETE FROM ${quoted(table)} WHERE ${match};
    END LOOP;
`;
}

function list(columns: readonly string[]): string {
  return columns.map(quoted).join(', ');
}

function quoted(name: string): string {
  return `"${name}"`;
}

const skeleton = `-- Made by src/store/commit-turns-sql.ts; a test holds the two together.
--
-- Commits all turns that wait at one moment, each wholly or not at all. Answers one character a turn, in their order:
-- a applied, d duplicate (its message was handled before), s stale session (conversation or sender moved on),
-- f stale facts (the account did). Needs READ COMMITTED: every statement below sees what was committed before it began.
--
-- turns    [{k: 0…, a: account, u?/uv?: sender and version, av?: account version it was decided on,
--            c?: conversation, v: its version (0: born now), ch/ak/ad: channel and address, s: session, n: next seq, w: window,
--            m?: message id, r: received at, o: outcome, q: [rows to send]}], sorted, so that two processes never deadlock
-- puts, deletes   {model: [{k, …row}]} of the turns with \`av\`, NULL without any; at most one such turn an account
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
    -- «deletes»
    -- «puts»
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
`;
