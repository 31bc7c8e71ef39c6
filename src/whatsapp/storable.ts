const unstorable = /[\0\p{Cs}]/u;

/**
 * PostgreSQL takes neither NUL nor half a surrogate pair, and Meta would redeliver for ever what we cannot store:
 * the first is dropped, the second becomes U+FFFD.
 */
export function storable(text: string): string {
  return unstorable.test(text) ? text.replace(/\0/g, '').replace(/\p{Cs}/gu, '\uFFFD') : text;
}
