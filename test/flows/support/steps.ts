import fc from 'fast-check';
import type { Content } from '../../../src/chat/message.ts';
import { anyText, longLines } from './lines.ts';
import type { Talk, Turn } from './talk.ts';

/** Something that happens: in the chat, or to the company meanwhile. */
export type Step =
  | { does: 'say'; text: string; forwarded?: true }
  | { does: 'say-long'; begins: string; goesOn: string }
  | { does: 'send'; content: Content }
  /** A choice of the last reply, and one of any reply so far; counted from the newest. */
  | { does: 'tap'; which: number }
  | { does: 'tap-old'; which: number }
  | { does: 'type-code'; right: boolean }
  | { does: 'wait'; minutes: number }
  | { does: 'role'; role: 'ADMIN' | 'USER' }
  | { does: 'seats'; total: number }
  | { does: 'join'; who: string };

const say = anyText.map((text): Step => ({ does: 'say', text }));
const which = fc.nat({ max: 11 });

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 14, arbitrary: say },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...longLines)
      .map(([begins, goesOn]): Step => ({ does: 'say-long', begins, goesOn })),
  },
  { weight: 4, arbitrary: which.map((nth): Step => ({ does: 'tap', which: nth })) },
  { weight: 2, arbitrary: fc.nat({ max: 40 }).map((nth): Step => ({ does: 'tap-old', which: nth })) },
  { weight: 2, arbitrary: fc.boolean().map((right): Step => ({ does: 'type-code', right })) },
  { weight: 1, arbitrary: anyText.map((text): Step => ({ does: 'say', text, forwarded: true })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<Content>(
        { kind: 'unreadable', what: 'audio' },
        { kind: 'contacts', lines: ['Ana Souza ana@new.test +55 11 91234-5679'] },
        { kind: 'contacts', lines: ['Ana Souza ana@new.test', 'Tom Ford tom@new.test'] },
        { kind: 'choice', id: 'rubbish', label: 'Yes' },
        { kind: 'choice', id: ':0', label: '' },
      )
      .map((content): Step => ({ does: 'send', content })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(1, 16, 31, 25 * 60).map((minutes): Step => ({ does: 'wait', minutes })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('ADMIN' as const, 'USER' as const, 'ADMIN' as const)
      .map((role): Step => ({ does: 'role', role })),
  },
  { weight: 1, arbitrary: fc.constantFrom(3, 4, 5, 6, 20).map((total): Step => ({ does: 'seats', total })) },
  { weight: 1, arbitrary: fc.constantFrom('dee', 'eve', 'flo').map((who): Step => ({ does: 'join', who })) },
);

const rightCode: Step = { does: 'type-code', right: true };
const wrongCode: Step = { does: 'type-code', right: false };

/** Steps that belong together, so that talks often come to where something is at stake. */
const scenes: fc.Arbitrary<Step[]> = fc.constantFrom<Step[]>(
  saying('add Ana Souza ana@new.test'),
  saying('add', 'Ana', 'Souza', 'ana@new.test'),
  saying('cancel', 'add Tom Ford tom@new.test', 'yes'),
  saying('agregar a Ana Souza ana@new.test al equipo Ventas', 'sí'),
  // Two parts that could each stand, and are too much for one.
  saying('cancel', 'add', 'Ana', `${'Maria'.repeat(12)} ${'Souza'.repeat(12)}`),
  // Something else is said before the yes.
  saying('cancel', 'add Tom Ford tom@new.test', 'add Ana Souza ana@new.test', 'yes'),
  saying('cancel', 'add Tom Ford tom@new.test', 'users', 'yes'),
  // A grant, and one that is moved to somebody else before or after its proof.
  [...saying('cancel', 'add Kay Fox kay@new.test as admin'), rightCode, ...saying('yes')],
  [...saying('cancel', 'add Kay Fox kay@new.test as admin'), wrongCode, ...saying('yes')],
  [
    ...saying('cancel', 'add Kay Fox kay@new.test as admin'),
    rightCode,
    ...saying('email other@new.test', 'yes'),
  ],
  [...saying('role admin', 'email other@new.test'), rightCode],
  saying('cancel', 'add Kim Park +44 20 7946 0999', 'no email', 'role admin', 'yes'),
  [...saying('cancel', 'add Kay Fox kay@new.test +44 20 7946 0999 as admin'), rightCode, ...saying('yes')],
  // No seat, then one.
  [{ does: 'seats', total: 4 }, ...saying('cancel', 'add Pat Moss pat@new.test as admin')],
  [
    ...saying('cancel', 'add Pat Moss pat@new.test'),
    { does: 'seats', total: 4 },
    ...saying('yes', 'resend eve'),
  ],
  [{ does: 'seats', total: 20 }, ...saying('yes', 'retry')],
  // A pause, doubts that follow each other, and people who are there already.
  [{ does: 'wait', minutes: 31 }, ...saying('email late@new.test')],
  [...saying('cancel', 'add Ana Souza', 'ana@gmial.com', 'tom@gmial.com'), { does: 'tap-old', which: 5 }],
  saying('cancel', 'add Dee Fox dee@acme.test in Spanish', '2', 'yes'),
  [
    ...saying('cancel', 'add Dee Lee dee@acme.test'),
    { does: 'join', who: 'dee' },
    ...saying('help'),
    { does: 'tap-old', which: 3 },
  ],
  saying('cancel', 'add Eve Fox eve@acme.test', '2'),
);

function saying(...texts: string[]): Step[] {
  return texts.map(text => ({ does: 'say', text }));
}

/** A talk of up to some thirty steps. */
export const anyTalk: fc.Arbitrary<Step[]> = fc
  .array(fc.oneof({ weight: 4, arbitrary: anyStep.map(step => [step]) }, { weight: 1, arbitrary: scenes }), {
    minLength: 1,
    maxLength: 22,
  })
  .map(parts => parts.flat());

/** Lets a step happen; answers the turn, where it was a message. */
export function happen(step: Step, talk: Talk): Turn | undefined {
  switch (step.does) {
    case 'say':
      return talk.hear({ kind: 'text', text: step.text }, step.forwarded);
    case 'say-long':
      return talk.say(step.begins + step.goesOn.repeat(5000 / step.goesOn.length));
    case 'send':
      return talk.hear(step.content);
    case 'tap': {
      const choices = talk.shown?.choices ?? [];
      return tap(talk, choices[step.which % Math.max(1, choices.length)]);
    }
    case 'tap-old':
      return tap(talk, talk.offered.at(-1 - (step.which % Math.max(1, talk.offered.length))));
    case 'type-code': {
      const digits = talk.codes.at(-1)?.digits ?? '123456';
      return talk.say(step.right ? digits : digits.replace(/./u, first => String((Number(first) + 1) % 10)));
    }
    case 'wait':
      talk.wait(step.minutes);
      return undefined;
    case 'role':
      talk.acme.change(talk.senderId, { role: step.role });
      return undefined;
    case 'seats':
      talk.acme.account = { ...talk.acme.account, seats: step.total };
      return undefined;
    case 'join':
      talk.acme.join(step.who);
      return undefined;
  }
}

function tap(talk: Talk, choice: { id: string; label: string } | undefined): Turn | undefined {
  return choice && talk.hear({ kind: 'choice', id: choice.id, label: choice.label });
}
