import { type BotLanguage, languageByName } from '../../domain/language.ts';
import { foldKey } from '../../domain/team.ts';
import type { FoundLabel } from './labels.ts';
import { phraseAt, skipPhrase, skipPhrases } from './phrases.ts';
import { isEdge, quote, type Sheet, take } from './sheet.ts';
import { isSlip } from './slip.ts';

interface LanguagePhrase {
  from: number;
  end: number;
  bot?: BotLanguage;
  known?: string;
}

/** Finds the languages that are said with a cue: "in Portuguese", "habla inglés", "Spanish-speaking". */
export function readLanguages(sheet: Sheet): void {
  const { tokens, lexicon } = sheet;
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.taken) continue;
    const not = phraseAt(lexicon.not, tokens, at);
    const cue = phraseAt(lexicon.inLanguage, tokens, not?.end ?? at);
    const denied = not && languageAt(sheet, not.end);
    const found = cue ? languageAt(sheet, cue.end) : denied?.bot ? denied : undefined;
    if (found) {
      claimLanguage(sheet, at, found, not !== undefined);
      continue;
    }
    if (cue && nearLanguages(tokens[cue.end]?.key ?? '').length > 0) {
      claimUnknownLanguage(sheet, at, cue.end, cue.end + 1);
      continue;
    }
    const spoken = /^(.{3,})-(?:speaking|speaker)$/u.exec(tokens[at]?.key ?? '')?.[1];
    const bot = spoken ? languageByName(spoken).bot : undefined;
    if (bot) claimLanguage(sheet, at, { from: at, end: at + 1, bot }, false);
  }
}

/**
 * The language named at `at`, longest name first, articles and "the language" aside. Two letters are a tag ("es") only
 * where `tags` says that a language is expected: they are words too.
 */
export function languageAt(sheet: Sheet, at: number, tags = false): LanguagePhrase | undefined {
  const { tokens, lexicon } = sheet;
  const articles = skipPhrases(lexicon.articles, tokens, at);
  const from = skipPhrase(lexicon.languageNouns, tokens, articles);
  for (const start of new Set([at, from])) {
    for (let end = start + 5; end > start; end -= 1) {
      const span = tokens.slice(start, end);
      if (
        span.length < end - start ||
        !span.every(token => !token.taken && /^[\p{L}\p{M}()_-]+$/u.test(token.key))
      )
        continue;
      const typed = quote(sheet, start, end);
      if (typed.length < 3 && !tags) continue;
      const named = languageByName(typed);
      if (named.bot || named.known) {
        return { from: start, end: skipPhrase(lexicon.languageNouns, tokens, end), ...named };
      }
    }
  }
  return undefined;
}

/** Names that a slip can be measured against: of the languages that the bot speaks, in those languages. */
const spokenNames: readonly (readonly [string, BotLanguage])[] = [
  ['english', 'en'],
  ['ingles', 'en'],
  ['spanish', 'es'],
  ['espanol', 'es'],
  ['espanhol', 'es'],
  ['castellano', 'es'],
  ['portuguese', 'pt-BR'],
  ['portugues', 'pt-BR'],
];

/** The languages that a mistyped name may be: "Spannish" → Spanish. */
function nearLanguages(typed: string): BotLanguage[] {
  const near = spokenNames.filter(([name]) => typed.length > 3 && isSlip(foldKey(typed), name));
  return [...new Set(near.map(([, language]) => language))];
}

/** Claims a word that is no language: as a slip of one, if it is near, else as unknown. */
export function claimUnknownLanguage(sheet: Sheet, at: number, from: number, end: number): void {
  const language = quote(sheet, from, end);
  const options = nearLanguages(language);
  const said = { slot: 'language' as const, at, end, quoted: language };
  if (options.length > 0) sheet.claims.push({ ...said, doubt: { reason: 'typo', options } });
  else sheet.claims.push({ ...said, problem: { code: 'language-unknown', args: { language } } });
  take(sheet, at, end);
}

/** "English", "English or Spanish": every language of a list that stands alone; undefined where something else follows. */
export function languageListAt(
  sheet: Sheet,
  at: number,
): { end: number; found: LanguagePhrase[] } | undefined {
  const { tokens, lexicon } = sheet;
  const found: LanguagePhrase[] = [];
  let end = at;
  for (let next = at; ; ) {
    const language = languageAt(sheet, next);
    if (!language?.bot) break;
    found.push(language);
    end = language.end;
    next = Math.max(skipPhrase(lexicon.and, tokens, end), skipPhrase(lexicon.or, tokens, end));
    if (next === end) break;
  }
  return found.length > 0 ? { end, found } : undefined;
}

export function claimLanguage(sheet: Sheet, at: number, found: LanguagePhrase, denied: boolean): number {
  const quoted = quote(sheet, found.from, found.end);
  const said = { slot: 'language' as const, at, end: found.end, quoted, denied };
  if (found.bot) sheet.claims.push({ ...said, value: found.bot });
  else if (!denied) {
    const problem = { code: 'language-not-spoken', args: { language: quoted } };
    sheet.claims.push({ ...said, problem });
  }
  take(sheet, at, found.end);
  return found.end;
}

/** Reads the value of a language's label: "language: Portuguese". What is no language at all is a problem. */
export function readLabelledLanguage(sheet: Sheet, label: FoundLabel): number | undefined {
  const not = skipPhrase(sheet.lexicon.not, sheet.tokens, label.value);
  const cue = skipPhrase(sheet.lexicon.inLanguage, sheet.tokens, not);
  const found = languageAt(sheet, cue, label.explicit);
  if (found) return claimLanguage(sheet, label.from, found, not > label.value);
  if (!label.colon || isEdge(sheet, label.value)) return undefined;
  let end = label.value;
  while (!isEdge(sheet, end)) end += 1;
  claimUnknownLanguage(sheet, label.from, label.value, end);
  return end;
}
