import { describe, expect, test } from 'vitest';
import { botLanguages } from '../../src/domain/language.ts';
import { catalogs } from '../../src/texts/catalog.ts';
import { chat } from '../../src/texts/en/chat.ts';
import { mails } from '../../src/texts/en/mails.ts';
import { pages } from '../../src/texts/en/pages.ts';
import { setup } from '../../src/texts/en/setup.ts';
import { argumentsOf, type Catalog, compareCatalogs, spokenKey } from './support/compare-catalogs.ts';
import { familyMembers, keysOfFamily } from './support/key-families.ts';
import { keyFamilies, literals, topicOf } from './support/sources.ts';

const english: Catalog = catalogs.en;
const spoken = new Set(Object.keys(english).map(key => spokenKey(key, english)));
const topics = new Set([...spoken].map(topicOf).filter(topic => topic !== ''));

/** Literals that only look like keys: a mail provider, a file. */
const notKeys = ['mail.com', 'flow.json'];

/** Sentences that read the same in two languages: a name. */
const shared: readonly string[] = ['setup.step.whatsapp'];

describe.each(botLanguages)('the catalog of %s', language => {
  const catalog: Catalog = catalogs[language];

  test('has the keys, plural forms and arguments of English, in its own words', () => {
    expect(
      compareCatalogs(language, english, catalog, language === 'en' ? Object.keys(english) : shared),
    ).toEqual([]);
  });

  test('is tidy: composed letters, no odd spaces, every bold closed', () => {
    const untidy = Object.entries(catalog).filter(
      ([, text]) =>
        text !== text.normalize('NFC').trim() ||
        /[^\S \n]| {2}/u.test(text) ||
        (text.match(/\*/gu)?.length ?? 0) % 2 === 1,
    );
    expect(untidy).toEqual([]);
  });
});

test('chat, mails, pages and set-up share no key, so that none hides another', () => {
  const keys = [chat, mails, pages, setup].flatMap(part => Object.keys(part));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(keys.length).toBe(Object.keys(english).length);
});

test('no argument bears the name of an option that i18next itself obeys', () => {
  const options = [
    'context',
    'ns',
    'lng',
    'lngs',
    'fallbackLng',
    'defaultValue',
    'ordinal',
    'replace',
    'joinArrays',
  ];
  const named = Object.entries(english).filter(([, text]) =>
    argumentsOf(text).some(name => options.includes(name.replace('- ', ''))),
  );
  expect(named).toEqual([]);
});

describe('keys and sources', () => {
  const families = keyFamilies(topics);
  const used = new Set([...literals(), ...families.flatMap(keysOfFamily)]);

  test('the families of keys that sources put together are all known here, and no others', () => {
    expect([...families].sort()).toEqual(Object.keys(familyMembers).sort());
  });

  test('every key in the sources has its sentence', () => {
    const unknown = [...used].filter(key => topics.has(topicOf(key)) && !spoken.has(key));
    expect(unknown).toEqual(notKeys);
  });

  test('every sentence is said somewhere', () => {
    expect([...spoken].filter(key => !used.has(key))).toEqual([]);
  });
});

describe('a broken catalog is found out', () => {
  const model = {
    'flow.cancelled': 'Cancelled. Nobody was invited.',
    'flow.stale-tap': 'The button “{{label}}” belongs to an earlier question.',
    'flow.noted': 'Noted. {{- facts}}',
    'seats.people_one': '{{count}} person',
    'seats.people_other': '{{count}} people',
    'role.ADMIN': 'Admin',
  };
  const sound = {
    'flow.cancelled': 'Cancelado. No se invitó a nadie.',
    'flow.stale-tap': 'El botón “{{label}}” es de una pregunta anterior.',
    'flow.noted': 'Anotado. {{- facts}}',
    'seats.people_one': '{{count}} persona',
    'seats.people_many': '{{count}} de personas',
    'seats.people_other': '{{count}} personas',
    'role.ADMIN': 'Admin',
  };
  const faults = (change: Record<string, string | undefined>) => {
    const broken = Object.entries({ ...sound, ...change }).filter(([, text]) => text !== undefined);
    return compareCatalogs('es', model, Object.fromEntries(broken) as Catalog);
  };

  test('a sound one has no fault', () => expect(faults({})).toEqual([]));

  test.each<[string, Record<string, string | undefined>, string]>([
    ['a missing key', { 'flow.cancelled': undefined }, 'missing: flow.cancelled'],
    ['a missing plural form', { 'seats.people_many': undefined }, 'missing: seats.people_many'],
    ['an extra key', { 'flow.canceled': 'Cancelado.' }, 'extra: flow.canceled'],
    [
      'a plural form that the language has not',
      { 'seats.people_few': '{{count}} personas' },
      'extra: seats.people_few',
    ],
    [
      'a missing argument',
      { 'flow.stale-tap': 'Ese botón es de otra pregunta.' },
      'arguments: flow.stale-tap has [] instead of [label]',
    ],
    [
      'an extra argument',
      { 'flow.cancelled': 'Cancelado, {{name}}.' },
      'arguments: flow.cancelled has [name] instead of []',
    ],
    [
      'an escaped value that should be raw',
      { 'flow.noted': 'Anotado. {{facts}}' },
      'arguments: flow.noted has [facts] instead of [- facts]',
    ],
    [
      'a raw value that should be escaped',
      { 'flow.stale-tap': 'El botón “{{- label}}” es de una pregunta anterior.' },
      'arguments: flow.stale-tap has [- label] instead of [label]',
    ],
    [
      'a sentence left in English',
      { 'flow.cancelled': model['flow.cancelled'] },
      'left in English: flow.cancelled',
    ],
  ])('%s', (_, change, fault) => expect(faults(change)).toEqual([fault]));

  test('what may be shared is let through', () => {
    const same = { ...sound, 'flow.cancelled': model['flow.cancelled'] };
    expect(compareCatalogs('es', model, same, ['flow.cancelled'])).toEqual([]);
  });
});
