import { expect, it } from 'vitest';
import { addUser } from '../../../flows/add-user.ts';
import { standingOfDraft } from '../../../src/chat/flow/pause.ts';
import { beginning } from '../../flows/support/acme.ts';
import { draftOf } from './situation.ts';

it.each([
  [0, 'review', 'open'],
  [29, 'review', 'open'],
  [30, 'review', 'paused'],
  [30, 'resume', 'open'],
  [24 * 60 - 1, 'review', 'paused'],
  [24 * 60, 'review', 'expired'],
  [24 * 60, 'resume', 'expired'],
] as const)('after %i minutes at %s a draft is %s', (minutes, asking, standing) => {
  const now = new Date(beginning.getTime() + minutes * 60_000);
  expect(standingOfDraft(addUser, draftOf({}, { asking }), now)).toBe(standing);
});
