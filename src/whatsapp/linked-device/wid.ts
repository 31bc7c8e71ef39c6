import type { Address } from '../../domain/identity.ts';

/**
 * The text of one of WhatsApp Web's ids, whichever build made it: `_serialized`, or `$1` since July 2026, or put together
 * from its parts. Undefined for what is no id.
 */
export function idText(id: unknown): string | undefined {
  if (typeof id === 'string') return id;
  if (typeof id !== 'object' || id === null) return undefined;
  const { _serialized, $1, fromMe, remote, id: own, user, server } = id as Record<string, unknown>;
  if (typeof _serialized === 'string') return _serialized;
  if (typeof $1 === 'string') return $1;
  if (typeof user === 'string' && typeof server === 'string') return `${user}@${server}`;
  const chat = idText(remote);
  return typeof own === 'string' && chat ? `${fromMe === true}_${chat}_${own}` : undefined;
}

/**
 * The address of a person's id: digits of `…@c.us` (a device's `:3` left out), a LID whole, since its digits look like a
 * phone number and are none. Undefined for groups, broadcasts and channels.
 */
export function addressOf(wid: string): Address | undefined {
  const phone = /^(?<digits>\d+)(?::\d+)?@c\.us$/u.exec(wid)?.groups?.digits;
  if (phone) return { kind: 'PHONE', value: phone };
  return /^\d+(?::\d+)?@lid$/u.test(wid) ? { kind: 'LID', value: wid.replace(/:\d+/u, '') } : undefined;
}

/** The id of the chat with this address; undefined for one that only the Cloud API knows. */
export function chatIdOf({ kind, value }: Address): string | undefined {
  if (kind === 'PHONE') return `${value}@c.us`;
  return kind === 'LID' ? value : undefined;
}
