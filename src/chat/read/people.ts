import { afterAnd, leadsToAddress, type NameRun } from './names.ts';
import { phraseAt, skipPhrase } from './phrases.ts';
import { isCapital, type Sheet } from './sheet.ts';

interface Item {
  at: number;
  run?: NameRun;
  /** A name that a label announced. */
  labelled?: boolean;
  kind?: 'email' | 'phone';
  value?: string | undefined;
}

/**
 * Tells where a further person begins: at a name that brings an address of a kind that the one before has already, or
 * that an "and" or a list's line sets beside another name. Answers the first tokens of the second person onwards.
 */
export function furtherPeople(sheet: Sheet, runs: readonly NameRun[]): number[] {
  const items = itemsOf(sheet, runs);
  const starts: number[] = [];
  let person = { named: false, first: undefined as Item | undefined, has: new Map<string, Set<string>>() };
  for (const [index, item] of items.entries()) {
    const upcoming = addressesAfter(items, index);
    if (begins(sheet, item, person, upcoming, items[index + 1])) {
      starts.push(item.at);
      person = { named: false, first: undefined, has: new Map() };
    }
    person.first ??= item;
    if (item.run || item.labelled) person.named = true;
    else if (item.kind) {
      const values = person.has.get(item.kind) ?? new Set();
      person.has.set(item.kind, values.add(item.value ?? ''));
    }
  }
  return starts;
}

function itemsOf(sheet: Sheet, runs: readonly NameRun[]): Item[] {
  const capital = (run: NameRun) =>
    sheet.tokens.slice(run.from, run.to).some(token => isCapital(sheet, token));
  const real = runs.filter(
    run => !run.weak && !isInitial(run) && phraseAt(sheet.teams, sheet.tokens, run.from)?.end !== run.to,
  );
  // Where names have capitals, a stretch without one is a remark.
  const named = real.some(capital) ? real.filter(capital) : real;
  const names = named.map(run => ({ at: run.from, run }));
  const addresses = sheet.tokens.flatMap((token, at): Item[] => {
    const { address } = token;
    if (
      !address ||
      address.kind === 'link' ||
      (token.taken && !sheet.claims.some(claim => claim.at <= at && at < claim.end))
    )
      return [];
    return [{ at, kind: address.kind, value: address.value ?? token.text }];
  });
  const labelled = sheet.claims
    .filter(
      claim => claim.slot === 'name' && claim.labelled && (claim.value?.first !== undefined || claim.doubt),
    )
    .map(claim => ({ at: claim.at, labelled: true }));
  return [...names, ...labelled, ...addresses].sort((a, b) => a.at - b.at);
}

/** "C: (917) …": a letter alone is nobody. */
function isInitial({ words }: NameRun): boolean {
  return /^[A-Za-z]$/u.test(words.join(''));
}

function addressesAfter(items: readonly Item[], index: number): Item[] {
  const rest = items.slice(index + 1);
  const end = rest.findIndex(item => item.run || item.labelled);
  return end < 0 ? rest : rest.slice(0, end);
}

interface Person {
  named: boolean;
  first: Item | undefined;
  has: ReadonlyMap<string, ReadonlySet<string>>;
}

function begins(sheet: Sheet, item: Item, person: Person, upcoming: Item[], next: Item | undefined): boolean {
  if (!person.named) return false;
  if (item.labelled) {
    const since = person.first?.at ?? 0;
    return person.first?.run === undefined && !sheet.turns.some(turn => turn > since && turn < item.at);
  }
  const isNew = (address: Item) =>
    person.has.has(address.kind ?? '') && !person.has.get(address.kind ?? '')?.has(address.value ?? '');
  if (!item.run) return person.first?.kind !== undefined && isNew(item) && next?.run !== undefined;
  if (person.first?.kind === undefined && upcoming.some(isNew)) return true;
  if (afterAnd(sheet, item.run) || inList(sheet, item.run, next?.run)) return true;
  const listed =
    startsLine(sheet, item.at) && (leadsToAddress(sheet, item.run) || isNumbered(sheet, item.at));
  return listed && (person.has.size > 0 || isNumbered(sheet, item.at));
}

/** The "Bob" of "Ana, Bob and Cy". */
function inList(sheet: Sheet, run: NameRun, next: NameRun | undefined): boolean {
  const comma = sheet.tokens[run.from - 1]?.key === ',' && sheet.tokens[run.from - 2]?.kind === 'word';
  return comma && next !== undefined && afterAnd(sheet, next) && next.from <= run.to + 2;
}

function startsLine(sheet: Sheet, at: number): boolean {
  let from = at - 1;
  while (from >= 0 && /^[-•*·–.)\d]+$/u.test(sheet.tokens[from]?.key ?? '')) from -= 1;
  return from < 0 || sheet.tokens[from]?.kind === 'line' || sheet.tokens[from]?.key === ';';
}

function isNumbered(sheet: Sheet, at: number): boolean {
  return startsLine(sheet, at) && /^[-•*·–.)]$/u.test(sheet.tokens[at - 1]?.key ?? '');
}

/** Cuts the message at its people: where the first one's tokens end, and the others' texts, what is said of all added. */
export function cutPeople(
  sheet: Sheet,
  starts: readonly number[],
): { end: number; others: string[]; sharedFrom: number } {
  const last = starts.at(-1);
  const none = { end: sheet.tokens.length, others: [], sharedFrom: sheet.tokens.length };
  if (last === undefined) return none;
  let sharedFrom = sheet.tokens.length;
  for (let at = last + 1; at < sheet.tokens.length && sharedFrom === sheet.tokens.length; at += 1) {
    if (isBoth(sheet, at)) sharedFrom = at;
  }
  const shared = textBetween(sheet, sharedFrom + 1, sheet.tokens.length);
  const others = starts.map((start, index) => {
    const text = textBetween(sheet, start, Math.min(starts[index + 1] ?? sharedFrom, sharedFrom));
    return shared ? `${text} ${shared}` : text;
  });
  return { end: starts[0] ?? sheet.tokens.length, others, sharedFrom };
}

function isBoth(sheet: Sheet, at: number): boolean {
  const tokens = sheet.tokens.map(token => (token.address ? token : { ...token, taken: false }));
  return phraseAt(sheet.lexicon.both, tokens, at) !== undefined;
}

/** The text of some tokens, without the signs and "and" at its end. */
function textBetween(sheet: Sheet, from: number, to: number): string {
  let end = Math.min(to, sheet.tokens.length);
  while (end > from) {
    const token = sheet.tokens[end - 1];
    const joint = token && skipPhrase(sheet.lexicon.and, [{ ...token, taken: false }], 0) === 1;
    const sign = token?.kind === 'line' || /^[,;.•*·–(<-]$/u.test(token?.key ?? '');
    if (!joint && !sign && !isListNumber(sheet, end - 1)) break;
    end -= 1;
  }
  const first = sheet.tokens[from];
  const last = sheet.tokens[end - 1];
  return first && last && end > from ? sheet.text.slice(first.start, last.end) : '';
}

/** The "2" of "2. Bob Lee" or "2) Bob Lee". */
function isListNumber(sheet: Sheet, at: number): boolean {
  return /^\d{1,2}$/u.test(sheet.tokens[at]?.key ?? '') && sheet.tokens[at - 1]?.kind === 'line';
}
