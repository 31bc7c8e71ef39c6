import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Puts } from '../../src/app/ports.ts';
import { Acme } from './support/acme.ts';
import { runs, seed } from './support/played.ts';
import { Talk } from './support/talk.ts';

/** What is to be said of somebody, one part each; in a guided talk each answers the question of its slot. */
interface Parts {
  name: string;
  email: string;
  phone: string;
  role: string;
  language: string;
  teams: string;
}
type Slot = keyof Parts;

const slots: Slot[] = ['name', 'email', 'phone', 'role', 'language', 'teams'];

const anyParts: fc.Arbitrary<Parts> = fc.record({
  name: fc.constantFrom('Ana Souza', 'Tom Ford', 'Kim Park', 'Jean-Luc Picard', "Mary O'Neil"),
  email: fc.constantFrom('ana@new.test', 'tom.ford+x@sub.new.test'),
  phone: fc.constantFrom('+44 20 7946 0123', '+55 11 91234-5679', '+34 612 34 56 78'),
  role: fc.constantFrom('as user', 'as admin'),
  language: fc.constantFrom('in Spanish', 'in Portuguese', 'in English'),
  teams: fc.constantFrom('to Support', 'to Sales and Marketing', 'no teams'),
});

/** The parts but the name in any order, cut into messages of any length. */
const anyCuts = fc.record({
  order: fc.shuffledSubarray(slots.slice(1), { minLength: 5, maxLength: 5 }),
  endsMessage: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
});

describe(`the same answers lead to the same rows (seed ${seed})`, () => {
  it('step by step, all at once, and in any pieces and order', () => {
    fc.assert(
      fc.property(anyParts, anyCuts, (parts, cuts) => {
        const atOnce = savedAfter([`add ${slots.map(slot => parts[slot]).join(' ')}`]);
        expect(atOnce?.user).toHaveLength(1);
        expect(savedAfter(['add', ...slots.map(slot => parts[slot])])).toEqual(atOnce);
        expect(savedAfter(inPieces(parts, cuts))).toEqual(atOnce);
      }),
      runs(0.5),
    );
  });
});

function inPieces(parts: Parts, { order, endsMessage }: { order: Slot[]; endsMessage: boolean[] }): string[] {
  const messages = [`add ${parts.name}`];
  for (const [index, slot] of order.entries()) {
    if (endsMessage[index]) messages.push(parts[slot]);
    else messages.push(`${messages.pop()} ${parts[slot]}`);
  }
  return messages;
}

/** What a yes saves after these messages, ids aside; the code is typed where one was mailed. */
function savedAfter(messages: string[]): Partial<Puts> | undefined {
  const talk = new Talk(new Acme());
  for (const message of messages) {
    talk.say(message);
    answerGrant(talk);
  }
  const { puts } = talk.say('yes').decision;
  return puts && withoutIds(puts);
}

function answerGrant(talk: Talk): void {
  if (talk.session?.draft?.asking === 'grant') talk.say(talk.codes.at(-1)!.digits);
}

function withoutIds({ user, teamMember, invitation }: Puts): Partial<Puts> {
  return {
    user: user?.map(row => ({ ...row, id: '' })) ?? [],
    teamMember: teamMember?.map(row => ({ ...row, userId: '' })) ?? [],
    invitation: invitation?.map(row => ({ ...row, id: '', userId: '' })) ?? [],
  };
}
