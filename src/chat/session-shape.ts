import { z } from 'zod';
import { botLanguages } from '../domain/language.ts';
import { roles } from '../domain/role.ts';
import type { Session } from './session.ts';
import { slotIds } from './slots.ts';
import { commandNames, moves } from './words.ts';

const text = z.string();
const label = z.string().min(1);
const time = z.string().refine(iso => !Number.isNaN(Date.parse(iso)));
const count = z.number().int().nonnegative();
const slot = z.enum(slotIds);
const step = z.enum([...slotIds, 'last-name', 'doubt', 'known', 'grant', 'review', 'resume']);
const name = z.object({ first: text, last: text });
const address = z.nullable(text);

/** One answer each, so that what cannot be read of a draft costs nothing else of it. */
export const answerShapes = {
  name,
  email: address,
  phone: address,
  role: z.enum(roles),
  language: z.enum(botLanguages),
  teams: z.array(text),
};

const optional = <T extends z.ZodType>(shape: T) => shape.exactOptional();

const answers = z.object({
  name: optional(answerShapes.name),
  email: optional(answerShapes.email),
  phone: optional(answerShapes.phone),
  role: optional(answerShapes.role),
  language: optional(answerShapes.language),
  teams: optional(answerShapes.teams),
});

const values = answers.extend({
  name: optional(z.object({ first: optional(text), last: optional(text) })),
  teams: optional(
    z.object({ set: optional(z.array(text)), add: optional(z.array(text)), remove: optional(z.array(text)) }),
  ),
});

const said = { reason: z.enum(['typo', 'spoken', 'several', 'unclear', 'unusual']), quoted: text };
const doubt = z.discriminatedUnion('slot', [
  z.object({ ...said, slot: z.literal('name'), options: z.array(name) }),
  z.object({ ...said, slot: z.enum(['email', 'phone', 'teams']), options: z.array(text) }),
  z.object({ ...said, slot: z.literal('role'), options: z.array(answerShapes.role) }),
  z.object({ ...said, slot: z.literal('language'), options: z.array(answerShapes.language) }),
]);

const pick = z.object({
  label,
  hint: optional(text),
  word: optional(z.enum(['yes', 'no'])),
  does: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('move'), move: z.enum(moves) }),
    z.object({ kind: z.literal('ask'), slot }),
    z.object({ kind: z.literal('values'), values }),
    z.object({ kind: z.literal('command'), name: z.enum(commandNames), rest: text }),
    z.object({ kind: z.literal('known'), what: z.enum(['resend', 'update', 'leave']) }),
    z.object({ kind: z.literal('begin'), text }),
    z.object({ kind: z.literal('claim'), userId: text, isTheirs: z.boolean() }),
    z.object({ kind: z.literal('nothing') }),
  ]),
});

/** What `like` holds, and when codes were mailed: kept where a draft cannot be. */
export const likeShape = answers.pick({ role: true, language: true, teams: true });
export const codeMailsShape = z.array(time);

const grant = z.object({
  codeId: text,
  forWhom: text,
  proved: z.boolean(),
  triesLeft: count,
  expiresAt: time,
});

const draft = z.object({
  id: text,
  flow: z.literal('add-user'),
  flowVersion: count,
  answers,
  revision: count,
  asking: step,
  tries: count,
  touchedAt: time,
  guided: z.boolean(),
  oneName: optional(z.boolean()),
  doubts: z.array(doubt),
  asked: z.array(slot),
  grant: optional(grant),
  knownId: optional(text),
  updates: optional(text),
  held: optional(z.object({ text, asking: step })),
  others: z.array(text),
});

/** A session as this release writes it. */
export const sessionShape = z.object({
  v: z.literal(1),
  draft: optional(draft),
  menu: optional(
    z.object({ id: label, picks: z.array(pick), taps: z.array(pick), typed: optional(z.literal(true)) }),
  ),
  like: optional(likeShape),
  codeMails: optional(codeMailsShape),
}) satisfies z.ZodType<Session>;
