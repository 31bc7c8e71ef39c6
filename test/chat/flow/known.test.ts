import { expect, it } from 'vitest';
import { knownLead } from '../../../src/chat/flow/known.ts';
import { beginning, teamOf } from '../../flows/support/acme.ts';
import { ana, contextOf, draftOf, personOf } from './situation.ts';

const draft = draftOf({ ...ana, teams: ['support'] });
// Some releases of the language data put a comma after the weekday.
const leadFor = (person: ReturnType<typeof personOf>) =>
  knownLead(person, draft, contextOf()).replace('Saturday,', 'Saturday').split('\n');

it('shows the card of somebody active, and no differences', () => {
  const lines = leadFor({ ...personOf({ status: 'ACTIVE' }, null), teams: [teamOf('Sales')] });
  expect(lines[0]).toBe('*Dee Lee* is already on the team:');
  expect(lines).toContain('Teams: Sales');
  expect(lines.join()).not.toContain('→');
});

it('says until when somebody is invited, and where the draft differs', () => {
  expect(leadFor(personOf({ status: 'INVITED' }))).toEqual([
    '*Dee Lee* is invited already, until Saturday 28 November.',
    'Name: Dee Lee → Ana Souza',
    'Email: dee@acme.test → ana@new.test',
    'Teams: – → Support',
  ]);
});

it.each([
  ['an expired invitation', { expiresAt: beginning }],
  ['no invitation', null],
])('says that an invitation has run out: %s', (_, invitation) => {
  expect(leadFor(personOf({ status: 'INVITED' }, invitation))[0]).toBe(
    '*Dee Lee* was invited, but the invitation has expired.',
  );
});

it('says so of somebody who was here before', () => {
  expect(leadFor(personOf({ status: 'DEACTIVATED' }))).toEqual([
    '*Dee Lee* was on the team or invited before, and is not now.',
  ]);
});
