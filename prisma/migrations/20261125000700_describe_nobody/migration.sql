-- Most queries of a decision ask whether an address is free, and find nobody: then there is nothing to describe.
CREATE OR REPLACE FUNCTION describe_people(account_id uuid, ids uuid[]) RETURNS jsonb STABLE LANGUAGE plpgsql AS $$
BEGIN
  IF ids IS NULL THEN
    RETURN '[]';
  END IF;
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
