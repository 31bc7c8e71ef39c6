import { words } from '../vocabulary.ts';

/** Numbers as they are said or dictated, by their digits; "meia" is half a dozen. */
export const numerals = {
  0: words`zero`,
  1: words`um, uma`,
  2: words`dois, duas`,
  3: words`três`,
  4: words`quatro`,
  5: words`cinco`,
  6: words`seis, meia`,
  7: words`sete`,
  8: words`oito`,
  9: words`nove`,
  10: words`dez`,
  11: words`onze`,
  12: words`doze`,
  13: words`treze`,
  14: words`quatorze, catorze`,
  15: words`quinze`,
  16: words`dezesseis, dezasseis`,
  17: words`dezessete, dezassete`,
  18: words`dezoito`,
  19: words`dezenove, dezanove`,
  20: words`vinte`,
  30: words`trinta`,
  40: words`quarenta`,
  50: words`cinquenta`,
  60: words`sessenta`,
  70: words`setenta`,
  80: words`oitenta`,
  90: words`noventa`,
};

/** "duplo" quatro, "triplo" nove. */
export const repeats = { 2: words`duplo`, 3: words`triplo` };
