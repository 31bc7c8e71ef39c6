import { type Role, roles } from '../../domain/role.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { fold } from './fold.ts';
import type { FoundLabel } from './labels.ts';
import { languageAt } from './languages.ts';
import { phraseAt, skipPhrase, skipPhrases } from './phrases.ts';
import { hasSign } from './polite.ts';
import { isCapital, isEdge, quote, type Sheet, take } from './sheet.ts';
import { isSlip } from './slip.ts';

/**
 * Finds what is said of the role. A role is granted only by a phrase that grants ("as admin", "make her an admin",
 * "admin rights", "role: admin"): the words alone are also job titles and surnames.
 */
export function readRoles(sheet: Sheet): void {
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    if (sheet.tokens[at]?.taken) continue;
    at = Math.max(at, (readRoleFrom(sheet, at) ?? at) - 1);
  }
}

interface RolePhrase {
  end: number;
  role: Role;
}

/** Claims the role phrase that begins here; answers where it ends. */
function readRoleFrom(sheet: Sheet, at: number): number | undefined {
  const { tokens, lexicon } = sheet;
  const not =
    phraseAt(lexicon.not, tokens, at) ??
    phraseAt(lexicon.without, tokens, at) ??
    phraseAt(lexicon.fromTeam, tokens, at);
  if (not) {
    const cue = skipPhrase(lexicon.asRole, tokens, not.end);
    const found = roleAt(sheet, cue) ?? grantAt(sheet, not.end) ?? roleAt(sheet, not.end);
    if (found && !isJob(sheet, found.end)) return claim(sheet, at, found, 'denied');
  }
  const cue = phraseAt(lexicon.asRole, tokens, at);
  const called = cue && roleAt(sheet, cue.end);
  if (called) return judge(sheet, at, called);
  if (cue && claimSlip(sheet, at, skipBetween(sheet, cue.end))) return skipBetween(sheet, cue.end) + 1;
  const other = cue && phraseAt(lexicon.otherRoles, tokens, skipBetween(sheet, cue.end));
  if (other && cue && isClosed(sheet, other.end))
    return refuseRole(sheet, at, skipBetween(sheet, cue.end), other.end);
  const given = grantAt(sheet, at);
  if (given) return judge(sheet, at, given);
  const ticked = tickedRole(sheet, at);
  if (ticked !== undefined) return ticked;
  const bare = phraseAt(lexicon.roles, tokens, at);
  const rights = bare && skipPhrase(lexicon.rights, tokens, bare.end);
  if (bare && rights && rights > bare.end) return judge(sheet, at, { end: rights, role: bare.value });
  return undefined;
}

/** "as amdin": offered as what it may be. */
function claimSlip(sheet: Sheet, at: number, from: number): boolean {
  const typed = sheet.tokens[from];
  if (!typed || typed.taken || typed.kind !== 'word' || phraseAt(sheet.lexicon.ordinary, sheet.tokens, from))
    return false;
  const role = nearRole(typed.text);
  if (!role || !isEdge(sheet, from + 1)) return false;
  const said = { slot: 'role' as const, at, end: from + 1, quoted: typed.text };
  sheet.claims.push({ ...said, doubt: { reason: 'typo', options: bothFrom(role) } });
  take(sheet, at, from + 1);
  return true;
}

/** The role that a mistyped word may be: "amdin" → ADMIN. */
export function nearRole(typed: string): Role | undefined {
  return roles.find(role => vocabularyOf('en').roles[role].some(word => isSlip(fold(typed), word)));
}

/** "admin: yes", "isAdmin=false", "admin rights: no": the role as a box to tick. An empty box says nothing. */
function tickedRole(sheet: Sheet, at: number): number | undefined {
  const { tokens, lexicon } = sheet;
  const role = phraseAt(lexicon.roles, tokens, skipPhrase(lexicon.is, tokens, at));
  const sign = role && skipPhrase(lexicon.rights, tokens, role.end);
  if (!role || !sign || !/^[:=?]$/u.test(tokens[sign]?.key ?? '')) return undefined;
  const isField = hasSign(tokens[sign]?.key) || hasSign(tokens[sign + 1]?.key);
  const from = isField && !hasSign(tokens[sign]?.key) ? sign + 2 : sign + 1;
  const dash = /^[-–—]$/u.test(tokens[from]?.key ?? '') ? from + 1 : from;
  const isEmpty = tokens[dash] === undefined || tokens[dash]?.kind === 'line';
  if (isField && isEmpty) {
    take(sheet, at, dash);
    return dash;
  }
  const answer = phraseAt(lexicon.moves, tokens, from);
  const yes = answer?.value === 'yes' ? answer : phraseAt(lexicon.ticked, tokens, from);
  const no = answer?.value === 'no' ? answer : phraseAt(lexicon.unticked, tokens, from);
  const none = isField ? phraseAt(lexicon.none, tokens, from) : undefined;
  const end = (yes ?? no ?? none)?.end;
  if (end === undefined) return undefined;
  return claim(sheet, at, { end, role: role.value }, yes ? 'value' : 'denied');
}

function skipBetween(sheet: Sheet, at: number): number {
  const { tokens, lexicon } = sheet;
  const noun = skipPhrase(lexicon.roleNouns, tokens, skipPhrases(lexicon.articles, tokens, at));
  return skipPhrases(lexicon.articles, tokens, noun);
}

/** "an admin", "the role of administrator", "admin rights". */
export function roleAt(sheet: Sheet, at: number): RolePhrase | undefined {
  const { tokens, lexicon } = sheet;
  const found =
    phraseAt(lexicon.roles, tokens, at) ?? phraseAt(lexicon.roles, tokens, skipBetween(sheet, at));
  return found && { end: skipPhrase(lexicon.rights, tokens, found.end), role: found.value };
}

/** "make her an admin", "give Ana Souza admin rights": the verb, up to three words, the role. */
function grantAt(sheet: Sheet, at: number): RolePhrase | undefined {
  const { tokens, lexicon } = sheet;
  const verb = phraseAt(lexicon.makeRole, tokens, at);
  const isName = tokens[at]?.text === 'Grant' && at > 0;
  if (!verb || isName) return undefined;
  for (let from = verb.end; from <= verb.end + 3; from += 1) {
    const found = roleAt(sheet, from);
    const spelled = [tokens[at], tokens[from]].filter(token => token !== undefined);
    const verbIsName = from === verb.end && spelled.every(token => isCapital(sheet, token));
    if (found) return verbIsName ? undefined : found;
    if (isEdge(sheet, from)) return undefined;
  }
  return undefined;
}

/** A clear phrase is a value; one that goes on like a job title is a doubt, or nothing. */
function judge(sheet: Sheet, at: number, found: RolePhrase): number | undefined {
  if (isJob(sheet, found.end)) return undefined;
  const no = deniedAfter(sheet, found.end);
  if (no !== undefined) return claim(sheet, at, { ...found, end: no }, 'denied');
  const works = sheet.tokens[at - 1]?.key;
  const describesWork =
    works !== undefined && /^(?:work|works|working|worked|job|trabaja|trabalha|hired)$/u.test(works);
  const doubtful =
    describesWork || !isClosed(sheet, found.end) || (found.role !== 'USER' && isDeniedAfar(sheet, at));
  return claim(sheet, at, found, doubtful ? 'doubt' : 'value');
}

/** "como admin não", "admin rights no": a denial right after the role that ends there. */
function deniedAfter(sheet: Sheet, at: number): number | undefined {
  const not = /^(?:no|not|nao)$/u.test(sheet.tokens[at]?.key ?? '');
  return not && !sheet.tokens[at]?.taken && isEdge(sheet, at + 1) ? at + 1 : undefined;
}

/** "I don't want her to be an admin": a denial in the same sentence, further away, and not of something else ("no team"). */
function isDeniedAfar(sheet: Sheet, at: number): boolean {
  const { tokens, lexicon } = sheet;
  for (let from = at - 1; from >= at - 7 && !isEdge(sheet, from); from -= 1) {
    const not = phraseAt(lexicon.not, tokens, from);
    const noun = not && skipPhrases(lexicon.articles, tokens, not.end);
    if (noun && !phraseAt(lexicon.teamNouns, tokens, noun) && !phraseAt(lexicon.labels, tokens, noun))
      return true;
  }
  return false;
}

function isJob(sheet: Sheet, at: number): boolean {
  return phraseAt(sheet.lexicon.jobs, sheet.tokens, at) !== undefined;
}

/** Nothing follows that would make a job of the role: "admin at Acme", "admin of the building", "admin assistant". */
function isClosed(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  if (!token || isEdge(sheet, at)) return !token || !/^[-/&@]$/u.test(token.key);
  if (/^(?:at|of|de|del|da|do|dos|das)$/u.test(token.key) || goesToSomebody(sheet, at)) return false;
  return (
    phraseAt(sheet.lexicon.ordinary, sheet.tokens, at) !== undefined ||
    isCapital(sheet, token) ||
    isPhraseStart(sheet, at)
  );
}

/** "admin access to Bob": somebody else is spoken of. */
function goesToSomebody(sheet: Sheet, at: number): boolean {
  const to = phraseAt(sheet.lexicon.toTeam, sheet.tokens, at);
  const next = to && sheet.tokens[to.end];
  if (!next || isEdge(sheet, to.end) || !isCapital(sheet, next)) return false;
  return !phraseAt(sheet.teams, sheet.tokens, to.end) && !languageAt(sheet, to.end);
}

function isPhraseStart(sheet: Sheet, at: number): boolean {
  const { lexicon, tokens } = sheet;
  const lists = [
    lexicon.fillers,
    lexicon.and,
    lexicon.or,
    lexicon.changeOfMind,
    lexicon.toTeam,
    lexicon.inLanguage,
    lexicon.too,
  ];
  return lists.some(list => phraseAt(list, tokens, at)) || phraseAt(lexicon.labels, tokens, at) !== undefined;
}

function claim(sheet: Sheet, from: number, found: RolePhrase, as: 'value' | 'doubt' | 'denied'): number {
  const said = { slot: 'role' as const, at: from, end: found.end, quoted: quote(sheet, from, found.end) };
  if (as === 'doubt')
    sheet.claims.push({ ...said, doubt: { reason: 'unclear', options: bothFrom(found.role) } });
  else sheet.claims.push({ ...said, value: found.role, denied: as === 'denied' });
  take(sheet, from, found.end);
  return found.end;
}

/** Both roles, this one first. */
export function bothFrom(role: Role): Role[] {
  return [role, ...roles.filter(other => other !== role)];
}

function refuseRole(sheet: Sheet, at: number, from: number, end: number): number {
  const role = quote(sheet, from, end);
  sheet.claims.push({
    slot: 'role',
    at,
    end,
    quoted: role,
    problem: { code: 'role-unknown', args: { role } },
  });
  take(sheet, at, end);
  return end;
}

/** Reads the value of a role's label: "role: admin", "role is not admin", "role: owner" (a problem). */
export function readLabelledRole(sheet: Sheet, label: FoundLabel): number | undefined {
  const { tokens, lexicon } = sheet;
  const not = skipPhrase(lexicon.not, tokens, label.value);
  const found = roleAt(sheet, not);
  if (found && !isJob(sheet, found.end)) {
    if (isClosed(sheet, found.end))
      return claim(sheet, label.from, found, not > label.value ? 'denied' : 'value');
    return claim(sheet, label.from, found, 'doubt');
  }
  const from = skipBetween(sheet, label.value);
  const other = phraseAt(lexicon.otherRoles, tokens, from);
  if (other && isEdge(sheet, other.end)) return refuseRole(sheet, label.from, from, other.end);
  if (!label.colon || !label.leads || isEdge(sheet, from)) return undefined;
  let end = from;
  while (!isEdge(sheet, end)) end += 1;
  return end - from > 4 ? undefined : refuseRole(sheet, label.from, from, end);
}
