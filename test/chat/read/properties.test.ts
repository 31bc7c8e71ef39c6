import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalLine } from '../../../src/chat/read/canonical-line.ts';
import { clean } from '../../../src/chat/read/clean.ts';
import { fold } from '../../../src/chat/read/fold.ts';
import { read } from '../../../src/chat/read/read.ts';
import type { ReadingContext } from '../../../src/chat/reading.ts';
import { slotIds } from '../../../src/chat/slots.ts';
import { vocabularyOf } from '../../../src/chat/vocabulary.ts';
import { botLanguages } from '../../../src/domain/language.ts';
import { teams } from './view.ts';

/** A failing run prints its seed; `FC_SEED=… npx vitest run test/chat/read/properties.test.ts` repeats it. */
const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);
const runs = { seed, numRuns: 600 };

const languages = fc.constantFrom(...botLanguages);
const contexts: fc.Arbitrary<ReadingContext> = fc
  .record({
    language: languages,
    country: fc.constantFrom('GB', 'BR', 'ES', 'US', 'AR', 'XX'),
    asking: fc.constantFrom(...slotIds, undefined),
    drafting: fc.boolean(),
  })
  .map(({ asking, ...rest }) => ({ ...rest, teams, ...(asking && { asking }) }));

/** Any sixteen bits at all: controls, lone surrogates, whatever a broken client may send. */
const noise = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)) });

/** Every word that means something, in every language, with what people put between them. */
const meaning = fc.constantFrom(
  ...botLanguages.flatMap(language => Object.values(vocabularyOf(language)).flatMap(wordsIn)),
  ...teams.map(team => team.name),
);
const people = fc.constantFrom(
  'Ana',
  'Souza',
  'bob',
  'LEE',
  'de la',
  '山田',
  'Анна',
  "O'Neil",
  'J.',
  'Support',
  'Will',
);
const addresses = fc.constantFrom(
  'ana@acme.com',
  'bob@',
  '@x',
  'cy@gmial.com',
  '+55 11 91234-5678',
  '020 7946 0958',
  '12',
);
const signs = fc.constantFrom(
  ',',
  ';',
  ':',
  '.',
  '?',
  '\n',
  '(',
  ')',
  '<',
  '>',
  '"',
  '-',
  '/',
  '@',
  '👍',
  '\u200b',
  '\u202e',
);
const messages = fc
  .array(fc.oneof({ weight: 3, arbitrary: meaning }, people, addresses, signs, noise), { maxLength: 14 })
  .map(parts => parts.join(' '));

function wordsIn(list: unknown): string[] {
  if (Array.isArray(list)) return list as string[];
  return typeof list === 'object' && list !== null ? Object.values(list).flatMap(wordsIn) : [];
}

describe(`what must never happen (seed ${seed})`, () => {
  it('never throws, and never takes long, whatever arrives', () => {
    fc.assert(
      fc.property(fc.oneof(noise, messages), contexts, (text, context) => {
        expect(read(text, context).text.length).toBeLessThanOrEqual(4096);
      }),
      runs,
    );
  });

  it('reads no more than 4 096 characters of a huge message', () => {
    const context: ReadingContext = { language: 'en', country: 'GB', teams, drafting: false };
    for (const piece of [
      'add ',
      'a@',
      '1 ',
      '(',
      'Ana Souza, ',
      'to Support and ',
      'not ',
      '\ud800',
      'email: ',
    ]) {
      expect(read(piece.repeat(100_000 / piece.length), context).text.length).toBeLessThanOrEqual(4096);
    }
  });

  it('cleans once and for all', () => {
    fc.assert(
      fc.property(fc.oneof(noise, messages, fc.string({ unit: 'binary' })), text => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
      runs,
    );
  });

  it('gives no value whose text was not in the message', () => {
    fc.assert(
      fc.property(messages, contexts, (text, context) => {
        const { values, doubts } = read(text, context);
        const cleaned = clean(text);
        const folded = fold(cleaned);
        const digits = cleaned.replace(/\D/gu, '');
        for (const part of [values.name?.first, values.name?.last]) {
          for (const word of part?.split(/[ ・]/u) ?? []) expect(cleaned).toContain(word);
        }
        if (values.email) expect(folded).toContain(values.email);
        if (values.phone) expect(digits).toContain(values.phone.slice(-7));
        for (const doubt of doubts) {
          if (doubt.slot === 'phone' && doubt.reason !== 'spoken')
            for (const option of doubt.options) expect(digits).toContain(option.slice(-5));
        }
      }),
      runs,
    );
  });

  it('never makes an admin of somebody where no word says admin', () => {
    const admin = new Set(botLanguages.flatMap(language => vocabularyOf(language).roles.ADMIN.map(fold)));
    fc.assert(
      fc.property(messages, contexts, (text, context) => {
        const granted = read(text, context).values.role === 'ADMIN';
        const said = [...admin].some(word => fold(clean(text)).includes(word));
        expect(granted && !said).toBe(false);
      }),
      runs,
    );
  });

  it('never makes an admin of somebody whose job says so', () => {
    const job = fc.constantFrom(
      'Office',
      'System',
      'Systems',
      'Network',
      'Database',
      'Site',
      'Senior',
      'Sales',
    );
    const title = fc.constantFrom('Admin', 'Administrator', 'admin');
    const place = fc.constantFrom('', ' at Acme', ' of Acme', ', Acme Ltd', '\nAcme Ltd', ' assistant');
    const glue = fc.constantFrom(' ', ', ', '\n', ' (', ' - ', ', works as ');
    fc.assert(
      fc.property(job, title, place, glue, contexts, (prefix, word, suffix, between, context) => {
        const text = `add Ana Souza${between}${prefix} ${word}${suffix}, ana@acme.com`;
        expect(read(text, { ...context, drafting: false }).values.role).not.toBe('ADMIN');
      }),
      runs,
    );
  });

  it('reads the line that learning shows back to the same answers', () => {
    const word = fc.stringMatching(/^[A-ZÁÉÑÇ][a-zãõéñç]{0,9}$/u);
    const product = fc.constantFrom(
      'Will',
      'Support',
      'May',
      'English',
      'Grant',
      'Admin',
      'Mark',
      'Back',
      'Invite',
      'No',
      'User',
    );
    const part = fc
      .array(
        fc.oneof(
          { weight: 4, arbitrary: word },
          product,
          fc.constantFrom('de', 'da', 'y', 'van', '李', 'Анна', 'محمد'),
        ),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map(words => words.join(' '))
      .filter(text => /\p{Lu}|\p{Lo}/u.test(text));
    const answers = fc
      .record({
        name: fc.record({ first: part, last: fc.oneof(part, fc.constant('')) }),
        email: fc.constantFrom('ana@acme.com', 'ana.souza+x@acme.co.uk', null),
        phone: fc.constantFrom('+5511912345678', '+442079460958', '+14155552671', null),
        role: fc.constantFrom('USER' as const, 'ADMIN' as const),
        language: languages,
        teams: fc.uniqueArray(fc.constantFrom(...teams.map(team => team.id))),
      })
      .filter(({ email, phone }) => email !== null || phone !== null);
    fc.assert(
      fc.property(answers, languages, fc.constantFrom('GB', 'BR', 'US'), (wanted, language, country) => {
        const line = canonicalLine(wanted, { language, teams });
        const { values, doubts, problems, others } = read(line, {
          language,
          country,
          teams,
          drafting: false,
        });
        const { teams: change, ...rest } = values;
        const got = {
          ...rest,
          name: { first: rest.name?.first, last: rest.name?.last ?? '' },
          teams: change?.set,
        };
        expect({ line, ...got, doubts, problems, others }).toEqual({
          line,
          ...wanted,
          doubts: [],
          problems: [],
          others: [],
        });
      }),
      runs,
    );
  });
});
