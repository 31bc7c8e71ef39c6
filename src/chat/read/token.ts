import type { Address } from './address.ts';
import { findAddresses } from './addresses.ts';
import { fold } from './fold.ts';

/**
 * A piece of a message. `word`: letters and digits with what holds them together ("Jean-Pierre", "J.R.", "acme.com");
 * `mark`: one sign; `line`: a line break; `address`: an email, phone or link as one piece.
 */
export interface Token {
  kind: 'word' | 'mark' | 'line' | 'address';
  /** As typed. */
  text: string;
  /** Folded, for comparing. */
  key: string;
  start: number;
  end: number;
  address?: Address;
  /** Something was made of it; no later pass looks at it. */
  taken: boolean;
}

const pieces =
  /(?:\p{L}\.){2,}|\p{L}\.(?=\s+\p{L})|[Ss]t\.(?=\s+\p{Lu})|['’]\p{L}(?= )|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’‘ʼ´`·・.\-‐‑_\p{Join_Control}\u202e]*[\p{L}\p{M}\p{N}])?|\n|\p{Emoji_Presentation}\p{Emoji_Modifier}?|\S/gu;

/** Splits a cleaned message, or a phrase of the vocabulary, into tokens. */
export function tokenize(text: string, country?: string): Token[] {
  const addresses = country === undefined ? [] : findAddresses(text, country);
  const tokens: Token[] = [];
  let from = 0;
  for (const address of addresses) {
    addPieces(tokens, text, from, address.start);
    const typed = text.slice(address.start, address.end);
    tokens.push({
      kind: 'address',
      text: typed,
      key: typed,
      start: address.start,
      end: address.end,
      address,
      taken: false,
    });
    from = address.end;
  }
  addPieces(tokens, text, from, text.length);
  return tokens;
}

function addPieces(tokens: Token[], text: string, from: number, to: number): void {
  for (const match of text.slice(from, to).matchAll(pieces)) {
    const piece = match[0];
    const kind = piece === '\n' ? 'line' : /[\p{L}\p{N}]/u.test(piece) ? 'word' : 'mark';
    const start = from + match.index;
    const key = fold(piece).replace(/^st\.$/u, 'st');
    tokens.push({ kind, text: piece, key, start, end: start + piece.length, taken: false });
  }
}
