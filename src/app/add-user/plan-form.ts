import { addUser } from '../../../flows/add-user.ts';
import { askAt, type Outcome } from '../../chat/flow/settle.ts';
import { take } from '../../chat/flow/take.ts';
import type { FormAnswers } from '../../chat/message.ts';
import type { Draft } from '../../chat/session.ts';
import type { Plan } from '../plan.ts';
import type { TurnContext } from '../turn.ts';
import { finish } from './finish.ts';
import { flowContext } from './flow-context.ts';
import { formOf } from './form-offer.ts';
import { type FormReading, readForm } from './read-form.ts';
import { addressQuery } from './save.ts';

/** A form of the open draft was filled in. It goes to the review, or to the first thing that cannot stand. */
export function planFilled(
  filled: { token: string; answers: FormAnswers },
  draft: Draft,
  context: TurnContext,
): Plan {
  const { account, teams } = context;
  const reading = readForm(filled.answers, {
    country: account.country,
    teams,
    draft,
    isCurrent: formOf(draft, filled.token) === 'same',
  });
  const { values } = reading;
  // What was written after a pause is older than the form, which says all there is to say.
  const { held: _, ...open } = draft;
  return {
    needs: addressQuery(values.email ?? draft.answers.email, values.phone ?? draft.answers.phone),
    changes: false,
    decide: facts => {
      const outcome = take(addUser, open, reading, flowContext(facts));
      return finish(askedAgain(outcome, reading), facts);
    },
  };
}

/** Does this form belong to the draft? */
export function isFormOf(draft: Draft, token: string): boolean {
  return formOf(draft, token) !== undefined;
}

/** What cannot stand is asked again, even where it may be left out: it was meant to be there. */
function askedAgain(outcome: Outcome, { problems }: FormReading): Outcome {
  const [problem] = problems;
  if (!problem || outcome.next !== 'ask' || outcome.draft.asking !== 'review') return outcome;
  return askAt(outcome.draft, problem.slot, outcome.lead);
}
