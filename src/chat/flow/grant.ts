import { say } from '../../texts/say.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from '../session.ts';
import type { FlowContext } from './context.ts';
import { askAt, type Outcome, settle } from './settle.ts';
import type { Flow } from './vocabulary.ts';

/** A grant is proved by the mailed code, or by the typed word where the account chose that. Undefined: neither was tried. */
export function readGrant(
  flow: Flow,
  draft: Draft,
  reading: Reading,
  context: FlowContext,
): Outcome | undefined {
  const { language, account, now, isCode } = context;
  const { grant } = draft;
  if (!grant) return undefined;
  if (account.adminGrant === 'WORD') {
    return reading.text === 'ADMIN' ? proved(flow, draft, context) : undefined;
  }
  if (!reading.sixDigits) return undefined;
  if (new Date(grant.expiresAt) <= now) return settle(flow, draft, context, [say(language, 'grant.expired')]);
  if (isCode(grant.codeId, reading.sixDigits)) return proved(flow, draft, context);
  if (grant.triesLeft > 1) {
    const less = { ...draft, grant: { ...grant, triesLeft: grant.triesLeft - 1 } };
    return askAt(less, 'grant', [say(language, 'grant.wrong', { count: grant.triesLeft - 1 })]);
  }
  const { grant: _, ...ended } = draft;
  const answers = { ...draft.answers, role: 'USER' as const };
  return settle(flow, { ...ended, answers, revision: draft.revision + 1 }, context, [
    say(language, 'grant.ended'),
  ]);
}

function proved(flow: Flow, draft: Draft, context: FlowContext): Outcome {
  return settle(flow, { ...draft, grant: { ...draft.grant!, proved: true } }, context, []);
}
