import type { Inbound } from '../chat/message.ts';
import type { AuditEntry } from '../domain/audit.ts';
import type { Code } from '../domain/code.ts';
import type { Identity } from '../domain/identity.ts';
import type { Person } from '../domain/person.ts';
import type { Binding } from './bind-address.ts';
import type { Facts, NewId } from './ports.ts';

/** A code that somebody unknown sent, with everything that deciding on it needs. */
export interface ReceivedCode {
  inbound: Inbound;
  code: Code;
  /** Whose code it is. */
  person: Person;
  /** `people[1]`: the inviter, for an invitation's code. */
  facts: Facts;
  /** What would make the sender's addresses speak for the person. */
  binding: Binding;
  now: Date;
  newId: NewId;
}

/** For the log: an address speaks for somebody from now on. Of the address it says how it ends. */
export function linkedEntry(
  {
    id,
    accountId,
    userId,
    channelId,
    kind,
    value,
  }: Pick<Identity, 'accountId' | 'userId' | 'channelId' | 'kind' | 'value'> & { id: string },
  actorId: string,
  at: Date,
): AuditEntry {
  return {
    id,
    accountId,
    actorId,
    subjectId: userId,
    action: 'whatsapp-linked',
    before: null,
    after: { channelId, kind, endsIn: value.slice(-2) },
    channel: 'whatsapp',
    at,
  };
}
