import { randomBytes } from 'node:crypto';

/** Digits and capitals, without those that look alike (0 O, 1 I L) and without U, which makes words. */
const symbols = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Symbols that can be read aloud and typed; as random as the bytes, which are read as one big number (give 8 or more to spare). */
export function readableCode(bytes: Uint8Array, length: number): string {
  return writeIn(symbols, bytes, length);
}

/** The same with digits only: six of them for "482 913". */
export function digitCode(bytes: Uint8Array, length: number): string {
  return writeIn('0123456789', bytes, length);
}

function writeIn(alphabet: string, bytes: Uint8Array, length: number): string {
  let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (let place = 0; place < length; place++) {
    text += alphabet[Number(number % BigInt(alphabet.length))];
    number /= BigInt(alphabet.length);
  }
  return text;
}

/** "K7Q29F3M" as people read it: "K7Q2-9F3M". */
export function showCode(code: string): string {
  return code.replace(/^(.{4})(.{4})$/u, '$1-$2');
}

/** What someone typed, without case, spaces and separators: "k7q2 9f3m" → "K7Q29F3M". */
export function normalizeCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/gu, '');
}

/** A name for one fault, told to the person and written to the log: "K7Q2". */
export function reference(bytes: Uint8Array = randomBytes(16)): string {
  return readableCode(bytes, 4);
}
