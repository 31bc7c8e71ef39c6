import { phoneVariants } from '../../domain/phone-number.ts';
import { say } from '../../texts/say.ts';
import type { Draft, Grant, Step } from '../session.ts';
import { granteeOf } from './answers.ts';
import { isSlot } from './ask.ts';
import type { FlowContext } from './context.ts';
import { nextGap } from './gaps.ts';
import { knownLead } from './known.ts';
import type { Flow } from './vocabulary.ts';

/** Where a draft goes next. `mailCode`: a grant's code has to be mailed to the asker together with this turn. */
export type Outcome =
  | { next: 'ask'; draft: Draft; lead: string[]; mailCode?: Grant }
  | { next: 'save'; draft: Draft }
  | { next: 'preview'; draft: Draft }
  | { next: 'resend'; draft: Draft; personId: string }
  | { next: 'end'; draft: Draft; lead: string[] };

const grantMinutes = 15;
const grantTries = 5;

/** Decides what to ask next: uncertainties, then someone already known, the gaps, the proof of a grant, the review. */
export function settle(flow: Flow, draft: Draft, context: FlowContext, lead: string[]): Outcome {
  if (draft.doubts.length > 0) return askAt(draft, 'doubt', lead);

  const known = context.known.find(({ user }) => user.id !== draft.updates && hasAddressOf(draft, user));
  if (known) {
    return askAt({ ...draft, knownId: known.user.id }, 'known', [...lead, knownLead(known, draft, context)]);
  }
  const { knownId: _, ...unknown } = draft;

  const gap = nextGap(flow, unknown);
  if (gap) return askAt(unknown, gap, lead);
  if (unknown.answers.role === 'ADMIN' && !grantStands(unknown)) return proveGrant(unknown, context, lead);
  return askAt(unknown, 'review', lead);
}

/** Asks a step; a new step starts counting tries afresh, and a slot is remembered for `back`. */
export function askAt(draft: Draft, asking: Step, lead: string[]): Outcome {
  const asked = isSlot(asking) && draft.asked.at(-1) !== asking ? [...draft.asked, asking] : draft.asked;
  const tries = draft.asking === asking ? draft.tries : 0;
  return { next: 'ask', draft: { ...draft, asking, asked, tries }, lead };
}

/** People are among the facts for other reasons too: the admins to be told, whoever has an address that was refused. */
function hasAddressOf({ answers }: Draft, user: { email: string | null; phone: string | null }): boolean {
  const sameEmail = Boolean(answers.email) && user.email === answers.email;
  return (
    sameEmail || Boolean(answers.phone && user.phone && phoneVariants(answers.phone).includes(user.phone))
  );
}

function grantStands({ grant, answers }: Draft): boolean {
  return grant?.proved === true && grant.forWhom === granteeOf(answers);
}

/** A proof stands for one person: after a change of name or address the grant is proved anew. */
function proveGrant(draft: Draft, context: FlowContext, lead: string[]): Outcome {
  const { language, now, account } = context;
  const forWhom = granteeOf(draft.answers);
  const pending = draft.grant && !draft.grant.proved && draft.grant.forWhom === forWhom;
  if (pending && new Date(draft.grant!.expiresAt) > now) return askAt(draft, 'grant', lead);
  if (account.adminGrant === 'CODE' && context.codeMail !== 'possible') {
    const answers = { ...draft.answers, role: 'USER' as const };
    const refused = { ...draft, answers, revision: draft.revision + 1 };
    return askAt(refused, 'review', [...lead, say(language, `grant.${context.codeMail}`)]);
  }
  const grant: Grant = {
    codeId: context.newId(),
    forWhom,
    proved: false,
    triesLeft: grantTries,
    expiresAt: new Date(now.getTime() + grantMinutes * 60_000).toISOString(),
  };
  const outcome = askAt({ ...draft, grant }, 'grant', [...lead, say(language, 'grant.what-admins-do')]);
  return account.adminGrant === 'CODE' ? ({ ...outcome, mailCode: grant } as Outcome) : outcome;
}
