import type { Reading, ReadingContext } from '../reading.ts';
import { readAbsences } from './absences.ts';
import { readAddresses } from './address-claims.ts';
import { readAlone } from './alone.ts';
import { readAnswer } from './answer.ts';
import type { Claim } from './claim.ts';
import { clean, RIGHT_TO_LEFT_OVERRIDE } from './clean.ts';
import { commandIn, type FoundCommand } from './command.ts';
import { readContrast } from './contrast.ts';
import { doubting } from './doubting.ts';
import { namedField } from './field.ts';
import { guardGrant } from './guard-grant.ts';
import { doubtHedged } from './hedges.ts';
import { readLabelled } from './labelled.ts';
import { takeIgnored, takeNumbered } from './labels.ts';
import { readLanguages } from './languages.ts';
import { leftover, takeFillers, takeListNumbers, takeNewcomers } from './leftover.ts';
import { readMinds } from './minds.ts';
import { mistypedCommand } from './mistyped.ts';
import { claimLowerName, delaysAnswer, readPlaceOfName, refuseName } from './name-answer.ts';
import { readPeople } from './name-claims.ts';
import { takeOtherLines } from './other-lines.ts';
import { doubtOthersPhones, takeOthersPhones, takePapers } from './other-numbers.ts';
import { takeOtherPeople } from './other-people.ts';
import { unpasted } from './pasted.ts';
import { phraseAt, skipPhrase, skipPhrases } from './phrases.ts';
import { opensPlainly, questionSigns } from './question.ts';
import { readRoles } from './roles.ts';
import { takeSalutation } from './salutation.ts';
import { settle } from './settle.ts';
import { grantsAlone, isPlainName } from './shape.ts';
import { isCapital, isEdge, type Sheet, sheetOf, take } from './sheet.ts';
import { readSpokenEmails } from './spoken-email.ts';
import { readSpokenPhones } from './spoken-phone.ts';
import { readTeams } from './teams.ts';
import { wholeMessage } from './whole.ts';

/**
 * Reads one message: what it says of a person, which command or move it is, and what is unsure in it. Pure, and never
 * throws. `read('add Ana Souza ana@acme.com as user', context)` gives the command `add`, a name, an email and a role.
 */
export function read(text: string, context: ReadingContext): Reading {
  const cleaned = clean(text);
  const sheet = sheetOf(clean(unpasted(text, context)), context);
  const whole = wholeMessage(sheet);
  const reading: Reading = {
    text: cleaned.replaceAll(RIGHT_TO_LEFT_OVERRIDE, ''),
    ...whole,
    values: {},
    doubts: [],
    problems: [],
    others: [],
    question: false,
    leftover: '',
  };
  const picked = whole.pick !== undefined || whole.picks !== undefined;
  if (whole.move || picked || (whole.sixDigits && context.asking !== 'phone')) return reading;

  const command = commandIn(sheet);
  if (command) reading.command = { name: command.name, rest: command.rest };
  if (command && (command.name !== 'add' || command.rest === '')) return reading;
  const field = command ? undefined : namedField(sheet);
  if (field) return { ...reading, field };
  return readValues(sheet, reading, command);
}

function readValues(sheet: Sheet, reading: Reading, command: FoundCommand | undefined): Reading {
  const { context } = sheet;
  const signs = questionSigns(sheet);
  if (command) take(sheet, command.opening, command.restFrom);
  const others = readPasses(sheet, command);
  doubtHedged(sheet, command !== undefined && signs.asks && !signs.requests);
  const addressed = sheet.claims.some(claim => claim.slot === 'email' || claim.slot === 'phone');
  const asksOnly =
    !command &&
    !signs.requests &&
    ((signs.asks && signs.begins) || opensPlainly(sheet, sheet.claims.length > 0));
  if (asksOnly && !addressed) return { ...reading, question: true, leftover: reading.text };

  if (command && signs.asks && signs.begins && sheet.claims.length === 0 && leftover(sheet, true) !== '') {
    const { command: _, ...rest } = reading;
    return { ...rest, question: true, leftover: reading.text };
  }

  const decided = refuseOverride(sheet, settle(sheet.claims, sheet.turns));
  const settled = guardGrant(sheet, decided, leftover(sheet, true));
  const said = Object.keys(settled.values).length + settled.doubts.length + settled.problems.length > 0;
  const mistyped = command || (said && context.drafting) ? undefined : mistypedCommand(sheet);
  return {
    ...reading,
    ...(mistyped && { mistyped }),
    ...(asksOnly || (signs.asks && !command && !signs.requests) ? doubting(settled) : settled),
    others,
    question:
      !command && !said && (signs.asks || (signs.begins && opensPlainly(sheet, sheet.claims.length > 0))),
    leftover: leftover(sheet, said || command !== undefined),
  };
}

/** The passes, in the order in which one leaves to the next what it did not take. Answers the further people's texts. */
function readPasses(sheet: Sheet, command: FoundCommand | undefined): string[] {
  const { context } = sheet;
  const delayed = !command && delaysAnswer(sheet);
  if (command) takeSalutation(sheet, command.from);
  takeIgnored(sheet, command?.from);
  takeNumbered(sheet);
  takePapers(sheet);
  takeOtherLines(sheet);
  takeListNumbers(sheet);
  if (command) takeNewcomers(sheet, command.restFrom);
  takeOthersPhones(sheet);
  takeOtherPeople(sheet, command?.restFrom);
  doubtOthersPhones(sheet);
  readSpokenPhones(sheet);
  if (!command && context.drafting) readContrast(sheet);
  readAbsences(sheet);
  readMinds(sheet);
  readLabelled(sheet);
  readSpokenEmails(sheet);
  if (command) readPlaceOfName(sheet, placeOfName(sheet, command));
  readAddresses(sheet);
  const onlyName =
    context.asking === 'name' &&
    !command &&
    (isPlainName(sheet) || claimLowerName(sheet, 0, sheet.tokens.length));
  if (context.asking === 'name' && !command) takeItIs(sheet);
  const grants = grantsAlone(sheet, command !== undefined);
  if (!onlyName) {
    readRoles(sheet);
    readLanguages(sheet);
    readTeams(sheet);
    readAlone(sheet, grants, command && placeOfName(sheet, command));
  }
  const has = (slot: Claim['slot']) => sheet.claims.some(claim => claim.slot === slot);
  readAnswer(sheet, has);
  takeFillers(sheet);
  const introduces = !context.drafting && (has('email') || has('phone'));
  const named = command !== undefined || (context.asking === 'name' && !delayed);
  const others = readPeople(sheet, named ? 'any' : introduces ? 'capital' : 'none');
  readAlone(sheet, false);
  if (context.asking === 'name' && !command && !has('name')) refuseName(sheet);
  return others;
}

/** "Of course! It's Eva Sanz", "É a Ana Souza": with a sentence's capital it is still no part of the name. */
function takeItIs(sheet: Sheet): void {
  const { tokens, lexicon } = sheet;
  const at = tokens.findIndex(token => !token.taken && !/^[¡¿]$/u.test(token.key));
  if (at < 0) return;
  const gladly = phraseAt(lexicon.moves, tokens, at);
  let from = gladly?.value === 'yes' && isEdge(sheet, gladly.end) ? gladly.end : at;
  const sigh = skipPhrases(lexicon.fillers, tokens, from);
  if (skipPhrase(lexicon.itIs, tokens, sigh) > sigh) from = sigh;
  while (from > at && tokens[from]?.kind === 'mark') from += 1;
  if (from > at && tokens[from]) take(sheet, at, from);
  const itIs = phraseAt(lexicon.itIs, tokens, from);
  const next = itIs && tokens[skipPhrase(lexicon.articles, tokens, itIs.end)];
  if (itIs && next && isCapital(sheet, next)) take(sheet, from, itIs.end);
}

/** The first word after `add`, if nothing was made of it yet and no label stands before it. */
function placeOfName(sheet: Sheet, command: FoundCommand): number {
  const at = sheet.tokens.findIndex((token, index) => index >= command.restFrom && token.kind !== 'mark');
  return sheet.tokens[at]?.taken ? -1 : at;
}

/** A text that turns its own direction around looks like another name than it is: never a value. */
function refuseOverride(sheet: Sheet, settled: ReturnType<typeof settle>): ReturnType<typeof settle> {
  if (!settled.values.name || !sheet.text.includes(RIGHT_TO_LEFT_OVERRIDE)) return settled;
  const { name: _, ...values } = settled.values;
  const quoted = sheet.text.replaceAll(RIGHT_TO_LEFT_OVERRIDE, '');
  const problem = { code: 'name-characters', args: { name: quoted } };
  return { ...settled, values, problems: [...settled.problems, { slot: 'name', problem, quoted }] };
}
