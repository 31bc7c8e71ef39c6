import { emailAddress } from '../../domain/email-address.ts';
import { phraseAt, skipPhrase } from './phrases.ts';
import { phraseBefore, quote, type Sheet, take } from './sheet.ts';

/**
 * Finds addresses as they are said or dictated: "ana at acme dot com", "ana punto souza arroba acme punto com",
 * "ana @ acme.com". Each is a doubt: what was heard is offered, never applied.
 */
export function readSpokenEmails(sheet: Sheet): void {
  const { tokens, lexicon } = sheet;
  for (let at = 0; at < tokens.length; at += 1) {
    readHalfWritten(sheet, at);
    const sign =
      tokens[at]?.key === '@' && !tokens[at]?.taken ? { end: at + 1 } : phraseAt(lexicon.at, tokens, at);
    if (!sign) continue;
    const domain = domainFrom(sheet, sign.end);
    if (!domain) continue;
    // "at" is also a plain word: with a written domain it needs to be where an address is expected.
    const plain = tokens[at]?.key === 'at';
    const local = localBefore(sheet, at);
    const expected =
      sheet.context.asking === 'email' || phraseBefore(sheet, lexicon.labels, local.from) !== undefined;
    if (plain && !domain.spoken && !expected) continue;
    if (local.parts.length === 0) continue;
    const all = expected ? wordsBefore(sheet, local.from) : { from: local.from, words: [] };
    claimSpoken(sheet, all.from, domain.end, candidates(all.words, local.parts.join(''), domain.text));
  }
}

/** "ana@acme dot com": half written, half said. */
function readHalfWritten(sheet: Sheet, at: number): void {
  const token = sheet.tokens[at];
  if (token?.address?.kind !== 'email' || !token.address.problem || token.taken) return;
  let end = at + 1;
  let address = token.text;
  for (;;) {
    const dot = skipPhrase(sheet.lexicon.dot, sheet.tokens, end);
    const word = dot > end ? wordAt(sheet, dot) : undefined;
    if (!word) break;
    address += `.${word}`;
    end = dot + 1;
  }
  if (end > at + 1) claimSpoken(sheet, at, end, [address]);
}

function claimSpoken(sheet: Sheet, from: number, end: number, addresses: readonly string[]): void {
  const options = addresses.flatMap(address => {
    const read = emailAddress(address);
    return read.ok ? [read.value] : [];
  });
  if (options.length === 0) return;
  sheet.claims.push({
    slot: 'email',
    at: from,
    end,
    quoted: quote(sheet, from, end),
    doubt: { reason: 'spoken', options },
  });
  take(sheet, from, end);
}

/** "ana souza at acme dot com": together, with a dot, or the last word alone. */
function candidates(before: readonly string[], local: string, domain: string): string[] {
  if (before.length === 0) return [`${local}@${domain}`];
  return [before.join('') + local, `${before.join('.')}.${local}`, local].map(part => `${part}@${domain}`);
}

/** "acme dot com", "acme dash shop dot co dot uk", or one written word: "acme.com". */
function domainFrom(sheet: Sheet, at: number): { end: number; text: string; spoken: boolean } | undefined {
  const { tokens, lexicon } = sheet;
  let text = wordAt(sheet, at);
  if (!text) return undefined;
  let end = at + 1;
  let spoken = false;
  for (;;) {
    const dot = tokens[end]?.key === '.' ? end + 1 : skipPhrase(lexicon.dot, tokens, end);
    const sign = phraseAt(lexicon.signs, tokens, end);
    const next = dot > end ? wordAt(sheet, dot) : sign && wordAt(sheet, sign.end);
    if (!next) break;
    text += (dot > end ? '.' : sign?.value) + next;
    spoken ||= dot > end;
    end = (dot > end ? dot : (sign?.end ?? end)) + 1;
  }
  return /\.[a-z]{2,}$/u.test(text) ? { end, text, spoken } : undefined;
}

/** The local part that ends before `at`: one word, or several held together by "dot", "dash" and "underscore". */
function localBefore(sheet: Sheet, at: number): { from: number; parts: string[] } {
  const { lexicon } = sheet;
  const last = wordAt(sheet, at - 1);
  if (!last) return { from: at, parts: [] };
  const parts = [last];
  let from = at - 1;
  for (;;) {
    const dot = phraseBefore(sheet, lexicon.dot, from);
    const sign = phraseBefore(sheet, lexicon.signs, from);
    const joint = dot ?? sign;
    const previous = joint === undefined ? undefined : wordAt(sheet, joint - 1);
    if (joint === undefined || !previous) return { from, parts };
    const written = dot === undefined ? (phraseAt(lexicon.signs, sheet.tokens, joint)?.value ?? '') : '.';
    parts.unshift(previous, written);
    from = joint - 1;
  }
}

function wordsBefore(sheet: Sheet, to: number): { from: number; words: string[] } {
  const words: string[] = [];
  let from = to;
  for (; from > 0 && words.length < 3; from -= 1) {
    const word = wordAt(sheet, from - 1);
    if (
      !word ||
      phraseBefore(sheet, sheet.lexicon.labels, from) ||
      phraseAt(sheet.lexicon.ordinary, sheet.tokens, from - 1)
    )
      break;
    words.unshift(word);
  }
  return { from, words };
}

function wordAt(sheet: Sheet, at: number): string | undefined {
  const token = sheet.tokens[at];
  return token && !token.taken && /^[a-z0-9._-]+$/u.test(token.key) && token.kind === 'word'
    ? token.key
    : undefined;
}
