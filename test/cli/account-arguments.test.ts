import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/account-arguments.ts';

const needed = [
  'create',
  '--name',
  'Acme',
  '--seats',
  '5',
  '--country',
  'GB',
  '--owner',
  'Ann Lee <ann@acme.test>',
];

function accountOf(...more: string[]) {
  const read = readArguments([...needed, ...more]);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  if (read.value.command !== 'create') throw new Error(read.value.command);
  return read.value.account;
}

function problemsOf(...words: string[]): string[] {
  const read = readArguments(words);
  return read.ok ? [] : read.problems;
}

describe('account create', () => {
  it('needs four options and has a default for all others', () => {
    expect(accountOf()).toEqual({
      name: 'Acme',
      seats: 5,
      country: 'GB',
      language: 'en',
      timeZone: 'Europe/London',
      manager: null,
      owner: { first: 'Ann', last: 'Lee', email: 'ann@acme.test' },
      teams: [],
      inviteDays: 7,
      allowedDomains: [],
      adminGrant: 'CODE',
    });
  });

  it('reads everything else', () => {
    expect(
      accountOf(
        ...[
          '--language',
          'PT-br',
          '--time-zone',
          'America/Sao_Paulo',
          '--team',
          'Support',
          '--team',
          'Vendas',
        ],
        ...[
          '--manager',
          'Mia Koch <Mia@x.test> +44 20 7946 0001',
          '--invite-days',
          '30',
          '--admin-grant',
          'word',
        ],
        ...['--allowed-domain', 'Acme.test', '--allowed-domain', 'acme.com'],
      ),
    ).toMatchObject({
      language: 'pt-BR',
      timeZone: 'America/Sao_Paulo',
      manager: { name: 'Mia Koch', contact: 'mia@x.test, +44 20 7946 0001' },
      teams: ['Support', 'Vendas'],
      inviteDays: 30,
      allowedDomains: ['acme.test', 'acme.com'],
      adminGrant: 'WORD',
    });
  });

  it.each([
    ['Mia Koch +44 20 7946 0001', { name: 'Mia Koch', contact: '+44 20 7946 0001' }],
    ['Mia Koch 020 7946 0001', { name: 'Mia Koch', contact: '+44 20 7946 0001' }],
    ['Mia <mia@x.test>', { name: 'Mia', contact: 'mia@x.test' }],
  ])('takes the manager %s', (text, manager) => {
    expect(accountOf('--manager', text).manager).toEqual(manager);
  });

  it('takes an owner with one name, or with many', () => {
    expect(accountOf('--owner', 'Madonna <m@acme.test>').owner).toMatchObject({ first: 'Madonna', last: '' });
    expect(accountOf('--owner', 'Ana de la Cruz <a@acme.test>').owner).toMatchObject({
      first: 'Ana',
      last: 'de la Cruz',
    });
  });

  it('says what is needed, all at once', () => {
    expect(problemsOf('create')).toEqual([
      '--name is needed, as --name Acme.',
      '--seats is needed, as --seats 5.',
      '--country is needed, as --country GB.',
      '--owner is needed, as --owner "Ann Lee <ann@acme.com>".',
    ]);
  });

  it.each([
    [['--seats', '2'], /^--seats must be a whole number, 3 or more/],
    [['--seats', 'many'], /^--seats must be/],
    [['--country', 'Britain'], /^--country must be a country by its two letters/],
    [['--country', 'QQ'], /^--country must be/],
    [['--language', 'fr'], /^--language must be one of en, es, pt-BR/],
    [['--time-zone', 'London'], /^--time-zone must be a time zone/],
    [['--owner', 'Ann Lee'], /^--owner must be a name and an email/],
    [['--owner', 'Ann <ann@acme>'], /^--owner must be/],
    [['--manager', 'Mia'], /^--manager must be a name with an email, a phone or both/],
    [['--manager', 'Mia <nope>'], /^--manager must be/],
    [['--team', 'Support', '--team', 'SUPPORT'], /^--team "SUPPORT" is there twice/],
    [['--team', 'Usuários'], /^--team "Usuários" is a word that the bot understands/],
    [['--invite-days', '31'], /^--invite-days must be a whole number of days from 1 to 30/],
    [['--allowed-domain', '@acme.com'], /^--allowed-domain "@acme.com" is no domain/],
    [['--admin-grant', 'none'], /^--admin-grant must be code .* or word/],
    [['--colour', 'red'], /^account create: Unknown option '--colour': see "npm run account -- help"\.$/],
    [['--name'], /^account create: Option '--name <value>' argument missing: see/],
    [['Acme'], /^account create: Unexpected argument 'Acme'.*: see/],
  ])('refuses %s in one line', (more, why) => {
    const problems = problemsOf(...needed, ...more);
    expect(problems).toEqual([expect.stringMatching(why)]);
    expect(problems[0]).not.toContain('\n');
  });
});

describe('the other commands', () => {
  it('are read', () => {
    expect(readArguments(['link-code', '--account', 'Acme', '--user', 'ann@acme.test', '--json'])).toEqual({
      ok: true,
      value: { command: 'link-code', account: 'Acme', user: 'ann@acme.test', json: true },
    });
    expect(readArguments(['seats', '--seats', '10'])).toMatchObject({
      value: { command: 'seats', seats: 10, json: false },
    });
    expect(readArguments(['show'])).toMatchObject({ value: { command: 'show' } });
    expect(readArguments(['list', '--json'])).toMatchObject({ value: { command: 'list', json: true } });
  });

  it('are refused in one line', () => {
    expect(problemsOf('seats', '--seats', '2')).toEqual([expect.stringMatching(/^--seats must be/)]);
    expect(problemsOf('seats')).toEqual(['--seats is needed, as --seats 10.']);
    expect(problemsOf('link-code')).toEqual([expect.stringMatching(/^--user is needed/)]);
    expect(problemsOf('creat')).toEqual([
      'There is no "account creat"; there are create, link-code, seats, show, list, help: see "npm run account -- help".',
    ]);
    expect(problemsOf('toString')).toHaveLength(1);
  });

  it.each([[[]], [['help']], [['--help']], [['create', '-h']]])('%j is help', words => {
    expect(readArguments(words)).toEqual({ ok: true, value: { command: 'help', json: false } });
  });
});
