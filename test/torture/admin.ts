import type { Inbox } from '../../src/demo/inbox/inbox.ts';
import type { Random } from './random.ts';
import type { Talker } from './talker.ts';

/** What must be found in the database at the end. */
export interface Expected {
  /** Emails of people whose invitation was answered with "Done". */
  invited: Set<string>;
  /** Of those, who confirmed and was welcomed. */
  confirmed: Set<string>;
}

export interface AdminOptions {
  talker: Talker;
  random: Random;
  /** Makes the addresses of this account's people. */
  domain: string;
  inbox: Inbox;
  expected: Expected;
  /** A new phone, for an invitee who confirms by WhatsApp. */
  newTalker: () => Talker;
  goOn: () => boolean;
}

const firstNames = ['Ana', 'Bruno', 'Clara', 'Diego', 'Elena', 'Felix', 'Greta', 'Hugo', 'Ines', 'Jonas'];
const lastNames = ['Souza', 'Keller', 'Okafor', 'Lindqvist', 'Marino', 'Novak', 'Ortega', 'Petrov'];
const questions = ['seats', 'users', 'help', 'me', 'roles'];

/** An admin at work: adds people in one line or step by step, changes their mind, asks things in between. */
export async function playAdmin(options: AdminOptions): Promise<void> {
  const { talker, random, expected, goOn } = options;
  const invitees: Promise<unknown>[] = [];
  for (let count = 1; goOn(); count++) {
    const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
    const email = `${name.toLowerCase().replace(' ', '.')}.${count}@${options.domain}`;
    if (random.chance(0.25)) await askSomething(talker, random);
    const review = random.chance(0.7)
      ? await talker.ask(`add ${name} ${email}`)
      : await stepByStep(talker, random, name, email);
    talker.demand(review.includes(email), `the review names ${email}`);
    if (random.chance(0.3)) await askSomething(talker, random);
    if (random.chance(0.15)) {
      await talker.ask('cancel');
      continue;
    }
    let done = await talker.ask('yes');
    // Whoever asked something in between may be shown the review once more before a yes counts.
    if (done.includes('Shall I invite')) done = await talker.ask('yes');
    talker.demand(done.startsWith('Done:') && done.includes(email), `${email} was invited`);
    expected.invited.add(email);
    if (random.chance(0.2)) {
      // Settled only to be looked at in the end, when this admin is done.
      invitees.push(playInvitee(options, email, random.fork(count)).catch(failure => failure));
    }
  }
  const failures = (await Promise.all(invitees)).filter(outcome => outcome !== undefined);
  if (failures.length > 0) throw failures[0];
}

async function askSomething(talker: Talker, random: Random): Promise<void> {
  if (random.chance(0.3)) await talker.askBoth(random.pick(questions), random.pick(questions));
  else await talker.ask(random.pick(questions));
}

/** Answers what is asked, skips what may be skipped. */
async function stepByStep(talker: Talker, random: Random, name: string, email: string): Promise<string> {
  await talker.ask('add');
  await talker.ask(name);
  if (random.chance(0.3)) await askSomething(talker, random);
  let reply = await talker.ask(email);
  for (let skips = 0; skips < 5 && !reply.includes('Shall I invite'); skips++)
    reply = await talker.ask('skip');
  return reply;
}

/** Reads the mail, confirms by WhatsApp with its code, and looks around. */
async function playInvitee(options: AdminOptions, email: string, random: Random): Promise<void> {
  const mail = await options.inbox.nextMailTo(email, 120_000);
  const code = /\bJoin ([A-Z0-9]{4}-[A-Z0-9]{4})\b/u.exec(mail.text)?.[1];
  if (!code) throw new Error(`The mail to ${email} has no code: ${mail.text}`);
  const talker = options.newTalker();
  const welcome = await talker.ask(`Join ${code}`);
  talker.demand(welcome.startsWith('Welcome'), `${email} was welcomed`);
  options.expected.confirmed.add(email);
  for (let count = random.between(0, 3); count > 0; count--)
    await talker.ask(random.pick(['me', 'teams', 'help']));
}
