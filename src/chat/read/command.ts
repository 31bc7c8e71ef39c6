import { languageByName } from '../../domain/language.ts';
import type { CommandName } from '../words.ts';
import { labelAt } from './labels.ts';
import { phraseAt, skipPhrase, skipPhrases } from './phrases.ts';
import { placingAt } from './placing.ts';
import { hasSign, isPolite, isSmallTalk } from './polite.ts';
import { isEdge, type Sheet } from './sheet.ts';
import { teamListAt } from './team-list.ts';
import { wishAt } from './wish.ts';

export interface FoundCommand {
  name: CommandName;
  /** First token of the politeness before it. */
  opening: number;
  /** First token of the command's own words. */
  from: number;
  /** First token of what follows them. */
  restFrom: number;
  /** What follows, as typed. */
  rest: string;
}

/** The command that a message begins with, greetings and "can you please" aside. */
export function commandIn(sheet: Sheet): FoundCommand | undefined {
  const starts = openings(sheet);
  for (const at of starts) {
    const wish = wishAt(sheet, at);
    const found = wish
      ? { ...wish, opening: 0, from: at, restFrom: sheet.tokens.length }
      : (commandAt(sheet, at) ?? placeAt(sheet, at));
    if (found) return found;
  }
  return sheet.context.asking ? undefined : addWithin(sheet, starts);
}

/** The beginning, and every place after one more greeting or polite phrase. */
function openings(sheet: Sheet): number[] {
  const { tokens, lexicon } = sheet;
  const found = [];
  for (let at = 0; at < tokens.length; ) {
    found.push(at);
    // The longer one: "hi" opens "hi team" too, which asks for no team.
    const next = Math.max(...[lexicon.requests, lexicon.fillers].map(list => skipPhrase(list, tokens, at)));
    if (next > at) at = next;
    else if (/^[,.!¡¿:;*_~>•·\n-]$/u.test(tokens[at]?.key ?? '')) at += 1;
    else break;
  }
  return found;
}

/** "We have a new colleague, Ana Souza (ana@…). Please add her.": the command in a later sentence. */
function addWithin(sheet: Sheet, tried: readonly number[]): FoundCommand | undefined {
  const { tokens, lexicon } = sheet;
  if (!tokens.some(token => token.address?.kind === 'email' || token.address?.kind === 'phone'))
    return undefined;
  for (let at = 1; at < tokens.length; at += 1) {
    if (tried.includes(at) || !isEdge(sheet, at - 1)) continue;
    for (let from = at, rounds = 0; rounds < 4; rounds += 1) {
      const found = phraseAt(lexicon.commands, tokens, from);
      const add =
        found?.value === 'add' && (from > at || !/^(?:new|nuev[oa]|nov[oa])$/u.test(tokens[from]?.key ?? ''));
      const restFrom = add ? found.end : placingAt(sheet, from);
      if (restFrom !== undefined) return { name: 'add', opening: at, from, restFrom, rest: sheet.text };
      const next = skipPhrase(lexicon.requests, tokens, from);
      if (next === from) break;
      from = next;
    }
  }
  return undefined;
}

function commandAt(sheet: Sheet, at: number): FoundCommand | undefined {
  const { tokens, lexicon } = sheet;
  const found = phraseAt(lexicon.commands, tokens, at);
  if (!found) return undefined;
  let restFrom = found.end;
  while (/^[:,]$/u.test(tokens[restFrom]?.key ?? '') && found.value !== 'teams' && found.value !== 'team')
    restFrom += 1;
  const start = tokens[restFrom]?.start ?? sheet.text.length;
  const rest = sheet.text
    .slice(start)
    .replace(/[?!.…]+$/u, '')
    .trim();
  const command = { name: found.value, opening: 0, from: at, restFrom, rest };
  return mayBegin(sheet, command) ? command : undefined;
}

/** "put Ana Souza in Sales" is an `add` too. */
function placeAt(sheet: Sheet, at: number): FoundCommand | undefined {
  const restFrom = placingAt(sheet, at);
  if (restFrom === undefined) return undefined;
  return {
    name: 'add',
    opening: 0,
    from: at,
    restFrom,
    rest: sheet.text.slice(sheet.tokens[restFrom]?.start),
  };
}

/** A command's words are also plain words: what follows decides. */
function mayBegin(sheet: Sheet, { name, from, restFrom, rest }: FoundCommand): boolean {
  const { tokens, lexicon, context } = sheet;
  const bare = rest === '' || isPolite(sheet, restFrom);
  switch (name) {
    case 'add':
      return !(context.drafting && isCorrection(sheet, from, restFrom));
    case 'help':
      return (
        bare ||
        phraseAt(lexicon.commands, tokens, skipPhrases(lexicon.articles, tokens, restFrom)) !== undefined
      );
    case 'users':
      return bare || (tokens.length - restFrom <= 3 && !context.asking && !hasSign(tokens[restFrom]?.key));
    case 'language': {
      const named = languageByName(rest);
      return bare || (!context.drafting && (named.bot !== undefined || named.known !== undefined));
    }
    case 'seats':
      return bare || (restFrom - from > 1 && isSmallTalk(sheet, restFrom));
    case 'team':
      return bare || (!context.drafting && !hasSign(tokens[restFrom]?.key));
    case 'link':
      return bare || /^[a-z0-9]{4}[- ]?[a-z0-9]{4}$/iu.test(rest);
    case 'find':
    case 'who-is':
    case 'resend':
    case 'cancel-invitation':
      return !hasSign(tokens[restFrom]?.key);
    default:
      return bare;
  }
}

/** "add email x@y", "new phone +55 …", "add her to Sales": said about the person who is being added already. */
function isCorrection(sheet: Sheet, from: number, restFrom: number): boolean {
  const { tokens, lexicon } = sheet;
  const noun = skipPhrases(lexicon.articles, tokens, restFrom);
  const label = labelAt(sheet, noun);
  if (label && ['email', 'phone', 'role', 'language', 'teams'].includes(label.label)) return true;
  if (/^(?:her|him|them|it|ela|ele)$/u.test(tokens[restFrom]?.key ?? '')) return true;
  // "set her up as admin"
  if (tokens.slice(from, restFrom).some(({ key }) => /^(?:her|him|them|la|lo)$/u.test(key))) return true;
  const also = phraseAt(lexicon.alsoToTeam, tokens, from) ?? phraseAt(lexicon.toTeam, tokens, from);
  const to = skipPhrase(lexicon.toTeam, tokens, also?.end ?? skipPhrases(lexicon.newcomers, tokens, noun, 1));
  const teams = teamListAt(sheet, to) ?? teamListAt(sheet, noun);
  const all = phraseAt(lexicon.allTeams, tokens, to);
  return all !== undefined || (teams !== undefined && isEdge(sheet, teams.end));
}
