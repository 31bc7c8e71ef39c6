import type { AuditEntry } from '../domain/audit.ts';
import type { TurnContext } from './turn.ts';

/** What a turn did, for the log: `before` and `after` hold only what changed. */
export function audit(
  { newId, account, sender, now }: TurnContext,
  action: string,
  subjectId: string,
  before: AuditEntry['before'],
  after: AuditEntry['after'],
): AuditEntry {
  return {
    id: newId(),
    accountId: account.id,
    actorId: sender.id,
    subjectId,
    action,
    before,
    after,
    channel: 'whatsapp',
    at: now,
  };
}
