import type { Secrets } from '../lib/secrets.ts';
import type { InvitationFacts, Store } from './ports.ts';

export interface InvitationLinkDeps {
  store: Pick<Store, 'findInvitation'>;
  secrets: Pick<Secrets, 'readInvitationToken' | 'provesInvitation'>;
}

/**
 * The invitation that a link names; undefined unless the link was made by us, for this address, and was issued.
 * Says nothing about whether the invitation still stands.
 */
export async function findInvitationByLink(
  { store, secrets }: InvitationLinkDeps,
  token: string,
): Promise<InvitationFacts | undefined> {
  const read = secrets.readInvitationToken(token);
  if (!read) return undefined;
  const facts = await store.findInvitation(read.invitationId);
  if (!facts || read.n > facts.invitation.linksIssued) return undefined;
  return secrets.provesInvitation(token, facts.invitation) ? facts : undefined;
}
