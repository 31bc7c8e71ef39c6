-- Everything a decision needs, in one statement. The functions are STABLE, so all their queries see the snapshot of the
-- statement that calls them. A plan is made once a connection, perhaps on empty tables: LATERAL with LIMIT keeps the planner
-- from beginning a join at the wrong end.

-- Ids of the people that one query asks for, best match or name order first.
CREATE FUNCTION find_people(account_id uuid, query jsonb) RETURNS uuid[] STABLE LANGUAGE plpgsql AS $$
DECLARE
  most int := (query->>'limit')::int;
  skipped int := (query->>'offset')::int;
  sought text;
  patterns text[];
  found uuid[];
BEGIN
  CASE query->>'by'
    WHEN 'id' THEN
      found := ARRAY[(query->>'id')::uuid];

    WHEN 'address' THEN
      -- The email's holder first, then phones in the order they were given.
      SELECT array_agg(id ORDER BY place) INTO found
        FROM (SELECT id, min(place) AS place
                FROM (SELECT u.id, 0 AS place FROM "User" u
                       WHERE u."accountId" = account_id AND u.email = query->>'email'
                      UNION ALL
                      SELECT u.id, p.place FROM jsonb_array_elements_text(query->'phones') WITH ORDINALITY p(phone, place),
                             LATERAL (SELECT id FROM "User" WHERE "accountId" = account_id AND phone = p.phone LIMIT 1) u) hits
               GROUP BY id) once;

    WHEN 'text' THEN
      -- A search key's lines are the name, the email and the phone. `key` is what is sought, `words` its parts as LIKE
      -- patterns, all of which must occur. Whole lines first, then names that begin so, then words that do, then the rest.
      sought := query->>'key';
      patterns := ARRAY(SELECT jsonb_array_elements_text(query->'words'));
      SELECT array_agg(id ORDER BY rank, "searchKey", id) INTO found
        FROM (SELECT id, "searchKey",
                     CASE WHEN strpos(chr(10) || "searchKey" || chr(10), chr(10) || sought || chr(10)) > 0 THEN 0
                          WHEN starts_with("searchKey", sought || ' ') THEN 1
                          WHEN starts_with("searchKey", sought) THEN 2
                          WHEN strpos("searchKey", ' ' || sought) > 0 OR strpos("searchKey", chr(10) || sought) > 0 THEN 3
                          ELSE 4 END AS rank
                FROM "User"
               WHERE "accountId" = account_id AND "searchKey" <> '' AND "searchKey" LIKE ALL (patterns)
               ORDER BY rank, "searchKey", id
               LIMIT most) best;

    WHEN 'team' THEN
      SELECT array_agg(id ORDER BY "searchKey", id) INTO found
        FROM (SELECT u.id, u."searchKey" FROM "TeamMember" m,
                     LATERAL (SELECT id, "searchKey" FROM "User" WHERE "accountId" = account_id AND id = m."userId" LIMIT 1) u
               WHERE m."accountId" = account_id AND m."teamId" = (query->>'teamId')::uuid
               ORDER BY u."searchKey", u.id LIMIT most OFFSET skipped) page;

    WHEN 'filter' THEN
      CASE query->>'filter'
        WHEN 'all' THEN
          SELECT array_agg(id ORDER BY "searchKey", id) INTO found
            FROM (SELECT id, "searchKey" FROM "User" WHERE "accountId" = account_id AND "searchKey" <> ''
                   ORDER BY "searchKey", id LIMIT most OFFSET skipped) page;
        WHEN 'pending' THEN
          SELECT array_agg(id ORDER BY "searchKey", id) INTO found
            FROM (SELECT id, "searchKey" FROM "User" WHERE "accountId" = account_id AND status = 'INVITED'
                   ORDER BY "searchKey", id LIMIT most OFFSET skipped) page;
        WHEN 'inactive' THEN
          SELECT array_agg(id ORDER BY "searchKey", id) INTO found
            FROM (SELECT id, "searchKey" FROM "User" WHERE "accountId" = account_id AND status = 'DEACTIVATED'
                   ORDER BY "searchKey", id LIMIT most OFFSET skipped) page;
        WHEN 'admins' THEN
          SELECT array_agg(id ORDER BY "searchKey", id) INTO found
            FROM (SELECT id, "searchKey" FROM "User"
                   WHERE "accountId" = account_id AND role = 'ADMIN' AND status <> 'DEACTIVATED'
                   ORDER BY "searchKey", id LIMIT most OFFSET skipped) page;
      END CASE;
  END CASE;
  RETURN found;
END $$;

-- Each person with their teams and newest invitation, in the order of the ids; unknown ids are left out.
CREATE FUNCTION describe_people(account_id uuid, ids uuid[]) RETURNS jsonb STABLE LANGUAGE plpgsql AS $$
BEGIN
  RETURN (
    SELECT coalesce(jsonb_agg(jsonb_build_object(
        'user', to_jsonb(u),
        'teams', (SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY t."nameKey"), '[]')
                    FROM "TeamMember" m,
                         LATERAL (SELECT * FROM "Team" WHERE "accountId" = account_id AND id = m."teamId" LIMIT 1) t
                   WHERE m."accountId" = account_id AND m."userId" = u.id),
        'invitation', (SELECT to_jsonb(i) FROM "Invitation" i
                        WHERE i."accountId" = account_id AND i."userId" = u.id
                        ORDER BY i.id DESC LIMIT 1)) ORDER BY f.place), '[]')
      FROM unnest(ids) WITH ORDINALITY f(id, place),
           LATERAL (SELECT * FROM "User" WHERE "accountId" = account_id AND id = f.id LIMIT 1) u);
END $$;

-- {account, teams, pending, people: [one list a query]}; NULL when there is no such account.
-- Active users are counted on the account's row, pending invitations are those that expire after `moment`.
CREATE FUNCTION load_facts(account_id uuid, queries jsonb, moment timestamptz) RETURNS jsonb STABLE LANGUAGE plpgsql
  SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE
  facts jsonb;
  people jsonb := '[]';
  query jsonb;
BEGIN
  SELECT jsonb_build_object(
      'account', to_jsonb(a),
      'teams', (SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY t."nameKey"), '[]')
                  FROM "Team" t WHERE t."accountId" = account_id),
      'pending', (SELECT count(*) FROM "Invitation" i
                   WHERE i."accountId" = account_id AND i.state = 'PENDING' AND i."expiresAt" > moment))
    INTO facts
    FROM "Account" a WHERE a.id = account_id;
  IF facts IS NULL THEN RETURN NULL; END IF;

  FOR query IN SELECT jsonb_array_elements(queries) LOOP
    people := people || jsonb_build_array(describe_people(account_id, find_people(account_id, query)));
  END LOOP;
  RETURN facts || jsonb_build_object('people', people);
END $$;

-- Who may speak from each of these addresses: [{identity, user}]; addresses that nobody may speak from are left out.
CREATE FUNCTION find_senders(addresses jsonb) RETURNS jsonb STABLE LANGUAGE plpgsql
  SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
BEGIN
  RETURN (
    SELECT coalesce(jsonb_agg(jsonb_build_object('identity', to_jsonb(i), 'user', to_jsonb(u))), '[]')
      FROM jsonb_to_recordset(addresses) AS q("channelId" text, kind "AddressKind", value text),
           LATERAL (SELECT * FROM "Identity"
                     WHERE "channelId" = q."channelId" AND kind = q.kind AND value = q.value AND state = 'ACTIVE' LIMIT 1) i,
           LATERAL (SELECT * FROM "User"
                     WHERE id = i."userId" AND "accountId" = i."accountId" AND status <> 'DEACTIVATED' LIMIT 1) u);
END $$;
