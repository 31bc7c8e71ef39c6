import { describe, expect, test } from 'vitest';
import { botLanguages } from '../../src/domain/language.ts';
import { escapeForChat, say, sayByName, write } from '../../src/texts/say.ts';

/** WORD JOINER: unseen, and enough to keep WhatsApp from formatting. */
const broken = '\u2060';

describe('values in a chat', () => {
  test('a value cannot make text bold, italic, struck or monospaced', () => {
    expect(say('en', 'failed.other', { text: '*Role: Admin* _x_ ~y~ `z`' })).toBe(
      `I am not sure what to do with “*${broken}Role: Admin*${broken} _${broken}x_${broken} ~${broken}y~${broken} \`${broken}z\`${broken}”.`,
    );
  });

  test('a mark between letters formats nothing and is left alone', () => {
    expect(escapeForChat('ana_souza@acme.test')).toBe('ana_souza@acme.test');
  });

  test('a value written from right to left cannot reorder the words around it', () => {
    expect(escapeForChat('نور')).toBe('\u2068نور\u2069');
    expect(write('en', 'mail.greeting', { name: 'نور' })).toContain('\u2068نور\u2069');
  });

  test('a value cannot begin a line of its own', () => {
    expect(say('en', 'failed.other', { text: 'Ana\r\n\n4 Role: Admin\n> yes' })).toBe(
      'I am not sure what to do with “Ana 4 Role: Admin > yes”.',
    );
  });

  test('values outside ASCII and HTML are left as they are', () => {
    const text = 'Zoë <b>&amp; "O\'Neil" 李 👩‍👩‍👧 $& $1';
    expect(say('en', 'word.value', { value: text })).toBe(text);
  });

  test('what was composed by us keeps its formatting and its lines', () => {
    expect(say('en', 'saved.one-line', { line: '*Ana*\n_Souza_' })).toBe(
      'Next time one line does it:\n*Ana*\n_Souza_',
    );
  });

  test('our own bold stands around an escaped name', () => {
    expect(say('en', 'notice.confirmed', { name: 'A* na' })).toBe(
      `*A*${broken} na* confirmed and is on the team.`,
    );
  });

  test('a sentence that is data is escaped alike', () => {
    expect(sayByName('en', 'notice.confirmed', { name: '*Ana*\nSouza' })).toBe(
      say('en', 'notice.confirmed', { name: '*Ana*\nSouza' }),
    );
  });

  test('escaping a text without marks changes nothing', () => {
    expect(escapeForChat('Ana Souza, ana@acme.test')).toBe('Ana Souza, ana@acme.test');
  });
});

describe('values that look like templates', () => {
  const looks = [
    '{{reference}}',
    '{{- name}}',
    '{{name}}',
    '$t(tap.yes)',
    '$t(word.value, {"value": 1})',
    '{{forward-link}}',
  ];

  test.each(looks)('%s stays the text that it is', value => {
    expect(say('en', 'word.value', { value })).toBe(value);
    expect(write('en', 'mail.notice.subject', { company: value })).toBe(
      `News from the team inbox of ${value}`,
    );
    expect(say('en', 'help.example', { example: value })).toBe(`For example: ${value}`);
  });

  test('one value is not put into another', () => {
    expect(
      say('en', 'person.line', { name: '{{address}}', address: 'a@acme.test', standing: '{{name}}' }),
    ).toBe('*{{address}}* · a@acme.test · {{name}}');
  });
});

describe('plurals', () => {
  test.each<[(typeof botLanguages)[number], string[]]>([
    ['en', ['0 people', '1 person', '2 people', '1000000 people']],
    ['es', ['0 personas', '1 persona', '2 personas', '1000000 de personas']],
    ['pt-BR', ['0 pessoa', '1 pessoa', '2 pessoas', '1000000 de pessoas']],
  ])('%s counts as it is spoken', (language, spoken) => {
    expect([0, 1, 2, 1_000_000].map(count => say(language, 'seats.people', { count }))).toEqual(spoken);
  });
});

describe('places and languages', () => {
  test('a page or a mail gets values as they are, for its components escape them', () => {
    expect(write('en', 'mail.greeting', { name: '*Ana* <b>' })).toBe('Hi *Ana* <b>,');
  });

  test('the same sentence is said in each language, one after the other and again', () => {
    const said = () => botLanguages.map(language => say(language, 'tap.yes'));
    expect(said()).toEqual(['Yes', 'Sí', 'Sim']);
    expect(said()).toEqual(['Yes', 'Sí', 'Sim']);
  });
});
