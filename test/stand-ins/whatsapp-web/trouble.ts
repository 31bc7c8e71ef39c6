/**
 * What becomes of the next message that the linked device sends:
 * - `sent`: taken by the server, ticked once. What happens without saying.
 * - `late`: as `sent`, but only when the test lets it go (`phone.releases()`).
 * - `hangs-unsent`, `hangs-sent`: no answer ever comes; nothing arrived, or it did.
 * - `lost`: the page is content, but the message is nowhere.
 * - `fails`: the page throws.
 */
export type SendOutcome = 'sent' | 'late' | 'hangs-unsent' | 'hangs-sent' | 'lost' | 'fails';

/** What goes wrong on demand. Change it at any time; it counts from the next loading, pairing or sending on. */
export interface Trouble {
  /** `never-answers`: the address is not reached in time; `blank`: a page comes up that is not WhatsApp Web. */
  page: 'answers' | 'never-answers' | 'blank';
  /** When the page says that it has its chats: as in life, before anybody can hear it, or not at all. */
  sync: 'once-heard' | 'too-early' | 'never';
  /** Where a message's id has its text: builds since July 2026 have it in `$1`. */
  keyProperty: '_serialized' | '$1';
  /** Whether the server says who is behind a number or LID. */
  lookups: 'answer' | 'never-answer';
  /** Whether attachments can be fetched. */
  media: 'answers' | 'never-answers';
  /** For the next sends, one each; `sent` when there are none left. */
  sends: SendOutcome[];
  /** Whether the server's tick (ack 1) comes by itself; the others are for `phone.acks`. */
  ticks: 'by-themselves' | 'by-hand';
}

export const noTrouble = (): Trouble => ({
  page: 'answers',
  sync: 'once-heard',
  keyProperty: '_serialized',
  lookups: 'answer',
  media: 'answers',
  sends: [],
  ticks: 'by-themselves',
});
