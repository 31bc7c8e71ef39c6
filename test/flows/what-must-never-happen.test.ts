import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { botLanguages } from '../../src/domain/language.ts';
import { Acme, accountOf } from './support/acme.ts';
import { rules } from './support/rules.ts';
import { anyTalk, happen } from './support/steps.ts';
import { Talk, type Turn } from './support/talk.ts';

/** A failing run prints its seed; `FC_SEED=… npx vitest run test/flows` repeats it. */
const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);

const numRuns = Number(process.env.FC_RUNS ?? 500);

const anyAccount = fc
  .record({
    adminGrant: fc.constantFrom('CODE' as const, 'CODE' as const, 'WORD' as const),
    allowedDomains: fc.constantFrom<string[]>([], [], ['new.test', 'acme.test']),
    seats: fc.constantFrom(5, 8, 20),
  })
  .map(accountOf);

describe(`what must never happen (seed ${seed})`, () => {
  it('holds after every turn of any talk', () => {
    fc.assert(
      fc.property(anyTalk, anyAccount, fc.constantFrom(...botLanguages), (steps, account, language) => {
        const acme = new Acme(account);
        acme.change('bo', { language });
        const talk = new Talk(acme);
        for (const step of steps) {
          const turn = happen(step, talk);
          if (turn) expect(brokenRules(turn)).toBe('');
        }
      }),
      { seed, numRuns },
    );
  });
});

/** "a reply is never empty and fits the channel: 4100 characters" for each rule that does not hold. */
function brokenRules(turn: Turn): string {
  const broken = Object.entries(rules).flatMap(([name, rule]) => {
    const wrong = rule(turn);
    return wrong === undefined ? [] : [`${name}: ${wrong}`];
  });
  return broken.join('\n');
}
