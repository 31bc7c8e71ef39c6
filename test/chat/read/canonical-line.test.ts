import { expect, it } from 'vitest';
import { canonicalLine } from '../../../src/chat/read/canonical-line.ts';
import type { Answers } from '../../../src/chat/slots.ts';
import { teams } from './view.ts';

const ana: Answers = {
  name: { first: 'Ana', last: 'Souza' },
  email: 'ana@acme.test',
  phone: '+5511912345678',
  role: 'USER',
  language: 'pt-BR',
  teams: ['support', 'care'],
};

it.each([
  ['en', 'add Ana Souza ana@acme.test +55 11 91234 5678 to Support and Customer Care as user in Portuguese'],
  [
    'es',
    'agregar Ana Souza ana@acme.test +55 11 91234 5678 al equipo Support y Customer Care como usuario en portugués',
  ],
  [
    'pt-BR',
    'adicionar Ana Souza ana@acme.test +55 11 91234 5678 para a equipe Support e Customer Care como usuário em português',
  ],
] as const)('says all answers in one line of %s', (language, line) => {
  expect(canonicalLine(ana, { language, teams })).toBe(line);
});

it('says what was left out', () => {
  const answers: Answers = { ...ana, phone: null, teams: [] };
  expect(canonicalLine(answers, { language: 'en', teams })).toBe(
    'add Ana Souza ana@acme.test no phone no team as user in Portuguese',
  );
});

it('labels a name that would be read otherwise', () => {
  const answers: Answers = { ...ana, name: { first: 'Ana Souza', last: 'Support' }, teams: [] };
  expect(canonicalLine(answers, { language: 'en', teams })).toBe(
    'add first name "Ana Souza" last name "Support" ana@acme.test +55 11 91234 5678 no team as user in Portuguese',
  );
});

it('leaves out what was not asked', () => {
  expect(canonicalLine({ email: 'ana@acme.test' }, { language: 'en', teams })).toBe('add ana@acme.test');
});
