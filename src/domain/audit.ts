/** Who did what to whom, when and from where. `before` and `after` hold only what changed. */
export interface AuditEntry {
  id: string;
  accountId: string;
  actorId: string | null;
  subjectId: string | null;
  /** Past tense: `user-invited`, `invitation-confirmed`, `role-granted`. */
  action: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  channel: 'whatsapp' | 'web' | 'cli' | 'system';
  at: Date;
}
