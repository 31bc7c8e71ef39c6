/** A WhatsApp address: a phone's wa_id, a linked device's LID, or the Cloud API's business-scoped id. Compared exactly. */
export interface Address {
  kind: 'PHONE' | 'LID' | 'BSUID';
  value: string;
}

/** An address bound to a user by a one-time code that the person sent from it. Unique per channel. */
export interface Identity {
  id: string;
  accountId: string;
  channelId: string;
  kind: Address['kind'];
  value: string;
  userId: string;
  state: 'ACTIVE' | 'SUSPENDED';
  /** The sender's other address when this one was bound: a phone's business-scoped id, or that id's phone. */
  companion: string | null;
  /** WhatsApp's hash of the sender's identity key, as last seen; another one may mean another person. */
  keyHash: string | null;
}

/** The other of a sender's two addresses, where both were known when one was bound. */
export function companionOf({ kind, companion }: Identity): Address | undefined {
  if (companion === null || kind === 'LID') return undefined;
  return { kind: kind === 'PHONE' ? 'BSUID' : 'PHONE', value: companion };
}
