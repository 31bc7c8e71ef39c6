import { words } from '../vocabulary.ts';

/** Numbers as they are said or dictated, by their digits. */
export const numerals = {
  0: words`zero, oh, o, nought, naught`,
  1: words`one`,
  2: words`two`,
  3: words`three`,
  4: words`four`,
  5: words`five`,
  6: words`six`,
  7: words`seven`,
  8: words`eight`,
  9: words`nine`,
  10: words`ten`,
  11: words`eleven`,
  12: words`twelve`,
  13: words`thirteen`,
  14: words`fourteen`,
  15: words`fifteen`,
  16: words`sixteen`,
  17: words`seventeen`,
  18: words`eighteen`,
  19: words`nineteen`,
  20: words`twenty`,
  30: words`thirty`,
  40: words`forty`,
  50: words`fifty`,
  60: words`sixty`,
  70: words`seventy`,
  80: words`eighty`,
  90: words`ninety`,
};

/** "double" four, "triple" nine. */
export const repeats = { 2: words`double`, 3: words`triple, treble` };
