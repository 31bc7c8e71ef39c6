/** Something a person should look at. `where` is a channel's id or "mail"; `reason` is in the provider's words. */
export interface OutboxAlert {
  /** `paused`: nothing goes this way until someone acts; `unreachable`: gone for half a minute; `buried`: tried to the end. */
  kind: 'paused' | 'unreachable' | 'buried';
  where: string;
  reason: string;
  code?: string;
  /** Whose row, and which, where it is about one. */
  accountId?: string;
  rowId?: string;
}
