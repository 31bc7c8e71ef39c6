/** JSON.stringify's escapes of what PostgreSQL refuses in text: NUL, and surrogates without their other half. */
const unstorable = /\\u(?:0000|d[89a-f][0-9a-f]{2})/;

/** As JSON for the database. PostgreSQL cannot hold a NUL or half a surrogate pair: the first is dropped, the second becomes U+FFFD. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Nearly no message has an escape at all, and looking for two characters is the cheapest look.
  return json.includes('\\u') && unstorable.test(json)
    ? JSON.stringify(value, (_key, part) => cleaned(part))
    : json;
}

/** The same for a text that travels on its own. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

function cleaned(part: unknown): unknown {
  if (typeof part === 'string') return storable(part);
  if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [storable(key), value]));
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Ids from outside (links, tokens) may be anything; a uuid column is asked only for what can be one. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}
