/**
 * The form in which words are compared: without case, accents, curly apostrophes and skin tones. "¿Añadió’" → "anadio'".
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}|\p{Emoji_Modifier}/gu, '')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .toLowerCase();
}
