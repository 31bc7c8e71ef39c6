import fc from 'fast-check';
import type { Account } from '../../../src/domain/account.ts';
import { type BotLanguage, botLanguages } from '../../../src/domain/language.ts';
import { Acme, accountOf } from './acme.ts';
import { anyTalk, happen, type Step } from './steps.ts';
import { Talk } from './talk.ts';

/** A failing run prints its seed; `FC_SEED=… npx vitest run test/flows` repeats it, `FC_RUNS=…` looks further. */
export const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);

/** How often a property is tried that is worth `share` of the usual runs. */
export function runs(share = 1): { seed: number; numRuns: number } {
  return { seed, numRuns: Math.ceil(share * Number(process.env.FC_RUNS ?? 150)) };
}

/** What happens in a talk, in which company, and in whose language. */
export interface Play {
  steps: Step[];
  account: Account;
  language: BotLanguage;
}

export const anyPlay: fc.Arbitrary<Play> = fc.record({
  steps: anyTalk,
  account: fc
    .record({
      adminGrant: fc.constantFrom('CODE' as const, 'CODE' as const, 'WORD' as const),
      allowedDomains: fc.constantFrom<string[]>([], [], ['new.test', 'acme.test']),
      seats: fc.constantFrom(5, 8, 20),
    })
    .map(accountOf),
  language: fc.constantFrom(...botLanguages),
});

/** A talk that has not begun. */
export function openTalk({ account, language }: Omit<Play, 'steps'>): Talk {
  const acme = new Acme(account);
  acme.change('bo', { language });
  return new Talk(acme);
}

/** A talk that has come to where its steps lead. */
export function played(play: Play): Talk {
  const talk = openTalk(play);
  for (const step of play.steps) happen(step, talk);
  return talk;
}
