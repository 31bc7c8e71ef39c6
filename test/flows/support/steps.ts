import fc from 'fast-check';
import type { Content } from '../../../src/chat/message.ts';
import { vocabularyOf } from '../../../src/chat/vocabulary.ts';
import { commandNames, moves } from '../../../src/chat/words.ts';
import { botLanguages } from '../../../src/domain/language.ts';
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

/** What admins write, in the languages of the bot. */
const lines = [
  'add',
  'add Ana Souza ana@new.test',
  'add Ana Souza ana@new.test +55 11 91234-5679 to Support as user in Portuguese',
  'invite Tom Ford, tom@new.test, admin',
  'add Ann Smith ann.smith@new.test as admin +44 20 7946 0123',
  'add Ana Souza ana@new.test and Tom Ford tom@new.test',
  'add Ana ana@gmial.com',
  'add Dee Lee dee@acme.test',
  'add Eve eve@acme.test to Sales',
  'add flo@acme.test Flo Lee',
  'add Cy cy@acme.test',
  'add Kim Park +44 20 7946 0999',
  'agregar a Ana Souza ana@new.test como administradora',
  'adicionar Ana Souza, ana@new.test, para Vendas',
  'Ana Souza',
  'Tom Ford',
  'Madonna',
  'Ana Maria de Souza',
  'ana@new.test',
  'tom@new.test',
  'email x@y',
  'email ana2@new.test',
  'ana at new dot test',
  'two@new.test or three@new.test',
  'ana@outside.example',
  'dee@acme.test',
  '+44 20 7946 0123',
  '020 7946 0124',
  '+55 11 91234-5678',
  'phone 12',
  'no email',
  'no phone',
  'sem telefone',
  'sin correo',
  'role admin',
  'make her admin',
  'como usuaria',
  'admin, no wait, user',
  'role owner',
  'in Spanish',
  'em português',
  'language French',
  'to Support',
  'Support and Sales',
  'not Sales',
  'no teams',
  '1 and 3',
  'no, her name is Anna',
  'last name Lee',
  'only one name',
  'email',
  'change the phone',
  'role',
  'why do you need that?',
  '¿por qué?',
  'teams',
  'seats',
  'users',
  'users pending',
  'who is bo',
  'who is lee',
  'find lee',
  'team Support',
  'roles',
  'me',
  'help',
  'help add',
  'retry',
  'resend dee',
  'resend eve',
  'resend lee',
  'cancel invitation dee',
  'language Spanish',
  'idioma inglés',
  'idioma português',
  'link K7Q2-9F3M',
  'Join K7Q2-9F3M',
  'ad Ana Souza ana@new.test',
  'hello there',
  '👍',
  '*Role: Admin*',
  '',
  ' ',
  '\u202eana',
];

/** The beginnings of messages that go on and on, each with what it goes on with. */
const longLines = [
  ['ad ', 'Ana '],
  ['who is ', 'ana '],
  ['team ', 'x'],
  ['language ', 'y'],
  ['add long@new.test ', 'N'],
  ['', 'é'],
] as const;

/** Every moving word of every language. */
export const moveWords: readonly string[] = botLanguages.flatMap(language =>
  moves.flatMap(move => vocabularyOf(language).moves[move]),
);

/** The words with which things go on, often, so that talks get somewhere. */
const often = fc.constantFrom(
  'yes',
  'yes',
  'yes',
  'skip',
  'back',
  'show',
  'preview',
  'done',
  'restart',
  'no',
  'continue',
);
const commandWords = fc.constantFrom(...commandNames.flatMap(name => vocabularyOf('en').commands[name]));

const texts = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...lines) },
  { weight: 5, arbitrary: often },
  { weight: 2, arbitrary: fc.constantFrom(...moveWords) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 7 }).map(String) },
  { weight: 1, arbitrary: commandWords },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

const say = texts.map((text): Step => ({ does: 'say', text }));
const which = fc.nat({ max: 11 });

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
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
  { weight: 1, arbitrary: texts.map((text): Step => ({ does: 'say', text, forwarded: true })) },
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

/** Steps that belong together, so that talks often come to where something is at stake. */
const scenes: fc.Arbitrary<Step[]> = fc.constantFrom<Step[]>(
  saying('add Ana Souza ana@new.test'),
  saying('add Ann Smith ann.smith@new.test as admin +44 20 7946 0123'),
  saying('cancel', 'add Tom Ford tom@new.test', 'yes'),
  [
    ...saying('cancel', 'add Kay Fox kay@new.test as admin'),
    { does: 'type-code', right: true },
    ...saying('yes'),
  ],
  [...saying('role admin'), { does: 'type-code', right: true }],
  [...saying('role admin', 'email other@new.test'), { does: 'type-code', right: true }],
  [{ does: 'seats', total: 5 }, ...saying('cancel', 'add Pat Moss pat@new.test as admin')],
  [{ does: 'seats', total: 20 }, ...saying('retry')],
  [{ does: 'wait', minutes: 31 }, ...saying('email late@new.test')],
  saying('add Dee Fox dee@acme.test in Spanish', '2'),
  saying('add Eve Fox eve@acme.test', '2'),
  saying('add', 'Ana', 'Souza', 'ana@new.test'),
  saying('agregar a Ana Souza ana@new.test al equipo Ventas', 'sí'),
  saying('ana@gmial.com', 'tom@gmial.com'),
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
