/** Nothing but a lower case is needed for most words. */
const plain = /^[a-zA-Z0-9'-]*$/u;

/**
 * The form in which words are compared: without case, accents, curly apostrophes and skin tones. "¿Añadió’" → "anadio'".
 */
export function fold(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/\p{M}|\p{Emoji_Modifier}/gu, '')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .toLowerCase();
}
