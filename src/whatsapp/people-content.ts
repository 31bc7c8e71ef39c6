import type { Content } from '../chat/message.ts';
import { mostCards } from './contact-card.ts';
import { storable } from './storable.ts';

/** People as lines; what was their message is said where there are none. */
export function peopleContent(lines: readonly string[], type: string): Content {
  const filled = lines.filter(line => line !== '').map(storable);
  if (filled.length > mostCards) return unreadable('address-book');
  return filled.length > 0 ? { kind: 'contacts', lines: filled } : unreadable(type);
}

/** What we cannot read or act on; `what` is the channel's word for it, which nobody has checked. */
export function unreadable(what: string): Content {
  return { kind: 'unreadable', what: storable(what).slice(0, 40) };
}
