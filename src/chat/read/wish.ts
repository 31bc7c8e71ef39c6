import type { CommandName } from '../words.ts';
import { phraseAt, skipPhrases } from './phrases.ts';
import { isPolite } from './polite.ts';
import { isEdge, quote, type Sheet } from './sheet.ts';

/** A command that a whole sentence asks for; `rest` is what would follow its words. */
export interface Wish {
  name: CommandName;
  rest: string;
}

const lists: readonly CommandName[] = ['users', 'teams', 'seats', 'roles', 'status'];
const ofInvitations: readonly CommandName[] = ['cancel-invitation', 'resend'];

/** "show me the pending users", "cancel Owen's invitation": the sentence that begins at `at`, if it is one. */
export function wishAt(sheet: Sheet, at: number): Wish | undefined {
  return listAt(sheet, at) ?? invitationAt(sheet, at);
}

/** "show me the teams", "list the pending users": one word may say which users. */
function listAt(sheet: Sheet, at: number): Wish | undefined {
  const { tokens, lexicon } = sheet;
  const verb = phraseAt(lexicon.shows, tokens, at);
  if (!verb) return undefined;
  const noun = skipPhrases(lexicon.articles, tokens, verb.end);
  for (const before of [0, 1]) {
    const found = phraseAt(lexicon.commands, tokens, noun + before);
    if (!found || !lists.includes(found.value) || (before > 0 && isEdge(sheet, noun))) continue;
    const which = before > 0 ? noun : found.end;
    const after = isPolite(sheet, found.end) ? found.end : found.end + 1;
    const named = before > 0 || after > found.end;
    if (!isPolite(sheet, after) || (named && (found.value !== 'users' || isEdge(sheet, which)))) continue;
    return { name: found.value, rest: named ? quote(sheet, which, which + 1) : '' };
  }
  return undefined;
}

/** "cancel Owen's invitation" is "cancel invitation Owen" in another order. */
function invitationAt(sheet: Sheet, at: number): Wish | undefined {
  const { tokens, lexicon } = sheet;
  for (let owner = at + 1; owner < at + 5 && !isEdge(sheet, owner); owner += 1) {
    if (!/['’]s$/u.test(tokens[owner]?.key ?? '')) continue;
    const [verb, noun] = [tokens[at], tokens[owner + 1]];
    const found = verb && noun && phraseAt(lexicon.commands, [verb, noun], 0);
    if (found?.end !== 2 || !ofInvitations.includes(found.value) || !isPolite(sheet, owner + 2))
      return undefined;
    return { name: found.value, rest: quote(sheet, at + 1, owner + 1).replace(/['’]s$/u, '') };
  }
  return undefined;
}
