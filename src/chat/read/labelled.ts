import { emailAddress } from '../../domain/email-address.ts';
import { phoneNumber } from '../../domain/phone-number.ts';
import { readLabelledNothing } from './absences.ts';
import { readLabelledName, readNamed } from './labelled-names.ts';
import { type FoundLabel, labelAt } from './labels.ts';
import { readLabelledLanguage } from './languages.ts';
import { phraseAt } from './phrases.ts';
import { readLabelledRole } from './roles.ts';
import { isEdge, quote, type Sheet, take } from './sheet.ts';
import { readLabelledTeams } from './teams.ts';

/** Reads "email: …", "her name is …", "role admin", "teams Support and Sales", wherever they stand. */
export function readLabelled(sheet: Sheet): void {
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    if (sheet.tokens[at]?.taken) continue;
    const label = labelAt(sheet, at);
    const end = (label && readValue(sheet, label)) ?? readNamed(sheet, at);
    if (end !== undefined) at = Math.max(at, end - 1);
  }
}

function readValue(sheet: Sheet, label: FoundLabel): number | undefined {
  const nothing = label.leads ? readLabelledNothing(sheet, label) : undefined;
  if (nothing !== undefined) return nothing;
  switch (label.label) {
    case 'name':
    case 'firstName':
    case 'lastName':
      return readLabelledName(sheet, label);
    case 'email':
    case 'phone':
      return readLabelledAddress(sheet, label, label.label);
    case 'role':
      return label.leads || label.explicit ? readLabelledRole(sheet, label) : undefined;
    case 'language':
      return label.leads || label.explicit ? readLabelledLanguage(sheet, label) : undefined;
    case 'teams':
      return label.leads ? readLabelledTeams(sheet, label) : undefined;
    default:
      return undefined;
  }
}

/** An address speaks for itself, and its label is only taken; anything else after "email:" is a problem. */
function readLabelledAddress(sheet: Sheet, label: FoundLabel, slot: 'email' | 'phone'): number | undefined {
  const found = addressAfter(sheet, label.value, slot);
  if (found !== undefined) {
    const short = (sheet.tokens[label.value - 1]?.key.length ?? 0) < 3;
    if (label.explicit || label.leads || !short) take(sheet, label.from, found);
    return found;
  }
  const fine = label.explicit ? phraseAt(sheet.lexicon.fine, sheet.tokens, label.value) : undefined;
  if (fine) {
    take(sheet, label.from, fine.end);
    return fine.end;
  }
  const looksLikeOne = slot === 'email' && /\.[a-z]{2,}$/u.test(sheet.tokens[label.value]?.key ?? '');
  if (
    isEdge(sheet, label.value) ||
    !(looksLikeOne || (label.leads && (label.explicit || isAttempt(sheet, label.value))))
  )
    return undefined;
  if (phraseAt(sheet.lexicon.noAnswer, sheet.tokens, label.value)) return undefined;
  let end = label.value;
  while (!isEdge(sheet, end) && end < label.value + 4) end += 1;
  const typed = quote(sheet, label.value, end);
  const spoken = [sheet.lexicon.at, sheet.lexicon.dot].some(list => hasPhrase(sheet, list, label.value, end));
  if (spoken || (slot === 'email' && sheet.tokens[end]?.key === '@')) return undefined;
  const read = slot === 'email' ? emailAddress(typed) : phoneNumber(typed, sheet.context.country);
  if (read.ok || (slot === 'phone' && !/\d/u.test(typed))) return undefined;
  sheet.claims.push({ slot, at: label.from, end, quoted: typed, problem: read.problem });
  take(sheet, label.from, end);
  return end;
}

/** "email foo", "phone 12", as the whole of a message about a draft. */
function isAttempt(sheet: Sheet, at: number): boolean {
  const { tokens, lexicon, context } = sheet;
  return context.drafting && tokens.length - at < 3 && !phraseAt(lexicon.ordinary, tokens, at);
}

function hasPhrase(sheet: Sheet, list: Parameters<typeof phraseAt>[0], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (phraseAt(list, sheet.tokens, at)) return true;
  return false;
}

/** The index of the address after a label, over signs, "not" and a link's scheme. */
function addressAfter(sheet: Sheet, at: number, slot: 'email' | 'phone'): number | undefined {
  for (let next = at; next <= at + 4; next += 1) {
    const token = sheet.tokens[next];
    if (token?.kind === 'address' && !token.taken) return token.address?.kind === slot ? next : undefined;
    const passes =
      token &&
      !token.taken &&
      (token.kind === 'mark' || phraseAt(sheet.lexicon.labels, sheet.tokens, next)?.value === slot);
    if (!passes) return undefined;
  }
  return undefined;
}
