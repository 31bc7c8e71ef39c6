import { labelAt } from './labels.ts';
import { type Phrases, phraseAt } from './phrases.ts';
import { type Sheet, take } from './sheet.ts';

const LONGEST_HEADING = 4;

/**
 * In a form whose fields the reader knows, takes the lines of other fields: "Line manager: Bob Lee", "*Gestor:* …". Lines
 * with an address stay, and so do those that begin with a role, a team or a word of asking.
 */
export function takeOtherLines(sheet: Sheet): void {
  const { tokens } = sheet;
  if (!isForm(sheet)) return;
  for (let at = 0; at < tokens.length; at += 1) {
    let from = at;
    while (tokens[from]?.kind === 'mark') from += 1;
    const end = lineEnd(sheet, from);
    const startsLine = at === 0 || tokens[at - 1]?.kind === 'line';
    if (startsLine && isOtherField(sheet, from, end)) take(sheet, at, end);
    at = Math.max(at, end);
  }
}

function lineEnd({ tokens }: Sheet, from: number): number {
  const end = tokens.findIndex((token, index) => index >= from && token.kind === 'line');
  return end < 0 ? tokens.length : end;
}

/** Two fields or more with a colon, the name among them. */
function isForm(sheet: Sheet): boolean {
  const fields = new Set<string>();
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    const found = labelAt(sheet, at);
    if (found?.colon && found.leads) fields.add(found.label);
  }
  return fields.size > 1 && (fields.has('name') || fields.has('firstName'));
}

function isOtherField(sheet: Sheet, from: number, end: number): boolean {
  const { tokens } = sheet;
  const colon = tokens.findIndex((token, index) => index >= from && token.key === ':');
  if (colon <= from || colon >= end - 1) return false;
  const heading = tokens.slice(from, colon).filter(token => token.kind === 'word');
  const free = heading.every(token => !token.taken) && !tokens.slice(from, end).some(token => token.address);
  if (!free || heading.length === 0 || heading.length > LONGEST_HEADING) return false;
  return !beginsOtherwise(sheet, from) && !speaksOfFields(sheet, from, colon);
}

/** "Please: …", "Add: …", "Sorry: …" */
function beginsOtherwise({ tokens, lexicon }: Sheet, at: number): boolean {
  const { commands, requests, changeOfMind, not, noAnswer } = lexicon;
  const lists: readonly Phrases<unknown>[] = [commands, requests, changeOfMind, not, noAnswer];
  return lists.some(list => phraseAt(list, tokens, at));
}

/** "Assigned team: …", "Admin: …", "Support: …" */
function speaksOfFields(sheet: Sheet, from: number, to: number): boolean {
  const { tokens, lexicon } = sheet;
  for (let at = from; at < to; at += 1) {
    const label = phraseAt(lexicon.labels, tokens, at);
    if (label && (label.value !== 'ignored' || label.end === to)) return true;
    if (phraseAt(lexicon.roles, tokens, at) || phraseAt(sheet.teams, tokens, at)) return true;
  }
  return false;
}
