import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUser } from '../../flows/add-user.ts';
import { revive } from '../../src/chat/flow/revive.ts';
import { accountOf } from './support/acme.ts';
import { anyPlay, openTalk, played, runs, seed } from './support/played.ts';
import { happen } from './support/steps.ts';

/** Anything that JSON can hold. */
const rubbish = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    null,
    '',
    'name',
    'review',
    0,
    1,
    -1,
    1e300,
    true,
    [],
    {},
    [null],
    { id: 1 },
    '2026-13-45',
  ),
);

/** The value with one of its parts, however deep, replaced; `place` chooses which. */
function withRubbish(whole: unknown, place: number, value: unknown): never {
  if (typeof whole !== 'object' || whole === null || Object.keys(whole).length === 0) return value as never;
  const keys = Object.keys(whole);
  const key = keys[place % keys.length]!;
  const copy = (Array.isArray(whole) ? [...whole] : { ...whole }) as Record<string, unknown>;
  const deeper = Math.floor(place / keys.length);
  copy[key] = deeper % 3 === 0 ? value : withRubbish(copy[key], Math.floor(deeper / 3), value);
  return copy as never;
}

describe(`sessions at rest (seed ${seed})`, () => {
  it('go on as if they had never been stored', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        const [kept, stored] = [openTalk(play), openTalk(play)];
        for (const step of play.steps) {
          stored.session = stored.session && JSON.parse(JSON.stringify(stored.session));
          const [a, b] = [happen(step, kept), happen(step, stored)];
          expect(b?.decision).toEqual(a?.decision);
        }
      }),
      runs(0.4),
    );
  });

  it('are read as they were written', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        const { session } = played(play);
        if (session) expect(revive(addUser, JSON.parse(JSON.stringify(session)))).toStrictEqual(session);
      }),
      runs(0.4),
    );
  });

  it('are read whatever stands in them, and talked on', () => {
    const words = fc.constantFrom(
      'yes',
      '1',
      'show',
      'back',
      'skip',
      'preview',
      'ana@new.test',
      'Ana',
      'retry',
      'add',
    );
    fc.assert(
      fc.property(
        anyPlay,
        fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        rubbish,
        fc.array(words, { minLength: 1, maxLength: 4 }),
        (play, places, value, texts) => {
          const talk = played(play);
          const stored = JSON.parse(JSON.stringify(talk.session ?? {}));
          talk.session = places.reduce((whole, place) => withRubbish(whole, place, value), stored);
          for (const text of texts) expect(talk.say(text).decision.reply?.text).not.toBe('');
        },
      ),
      runs(2),
    );
  });

  it('are read whatever they are', () => {
    fc.assert(
      fc.property(anyPlay, rubbish, (play, value) => {
        const talk = played(play);
        talk.session = value as typeof talk.session;
        expect(talk.say('yes').decision.reply?.text).not.toBe('');
      }),
      runs(0.2),
    );
  });

  it.each([
    ['a later version', { v: 2 }],
    ['an older flow', { flowVersion: 0 }],
    ['a step that no longer is', { asking: 'shoe-size' }],
  ])('of %s keep their answers and offer to go on', (_, changed) => {
    const talk = openTalk({ account: accountOf(), language: 'en' });
    talk.say('add Ana Souza ana@new.test to Sales');
    const { draft, ...rest } = talk.session!;
    talk.session = { ...rest, ...changed, draft: { ...draft, ...changed } } as typeof talk.session;
    const { reply } = talk.say('yes').decision;
    expect(reply?.text).toContain('1 Name: Ana Souza\n2 Email: ana@new.test');
    expect(reply?.text).toContain('6 Teams: Sales');
    expect(talk.say('yes').decision.puts?.user?.[0]).toMatchObject({
      firstName: 'Ana',
      email: 'ana@new.test',
    });
  });
});
