import { expect, it } from 'vitest';
import { standingOf } from '../../src/domain/invitation.ts';
import { beginning, invitationOf } from '../flows/support/acme.ts';

const at = (ms: number) => new Date(beginning.getTime() + ms);

it.each([
  ['PENDING', 1, 'open'],
  ['PENDING', 0, 'expired'],
  ['PENDING', -1, 'expired'],
  ['CONFIRMED', 1, 'confirmed'],
  ['CONFIRMED', -1, 'confirmed'],
  ['CANCELLED', 1, 'cancelled'],
  ['CANCELLED', -1, 'cancelled'],
] as const)('a %s invitation whose time ends in %i ms is %s', (state, ms, standing) => {
  expect(standingOf(invitationOf('dee', { state, expiresAt: at(ms) }), beginning)).toBe(standing);
});
