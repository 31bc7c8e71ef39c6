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
  const match = key.map(column => `t.${quoted(column)} = d.${quoted(column)}`).join(' AND ');
  return `    IF deletes ? '${model}' THEN
      DELETE FROM ${quoted(table)} t
       USING jsonb_populate_recordset(NULL::${quoted(table)}, deletes->'${model}') d
       WHERE ${match};
    END IF;
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
-- puts, deletes   {model: [{k, …row}]} of the turns with \`av\`; at most one such turn an account
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
    -- «deletes»
    -- «puts»
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
`;
