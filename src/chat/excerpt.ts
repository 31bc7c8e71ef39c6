const longest = 100;

/** What was typed, short enough to be quoted: its first 100 characters. */
export function excerpt(text: string): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
