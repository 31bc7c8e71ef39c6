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
}
