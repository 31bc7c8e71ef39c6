import type { Draft, Session } from '../session.ts';
import { answerShapes, codeMailsShape, likeShape, sessionShape } from '../session-shape.ts';
import { type Answers, slotIds } from '../slots.ts';
import { newDraft } from './pause.ts';
import type { Flow } from './vocabulary.ts';

/** Sessions known to be whole: reading one anew at every turn would cost a tenth of the turn. */
const whole = new WeakSet<object>();

/** Says of a session that it was made here, so that it need not be read when it comes back from memory. */
export function keepWhole(session: Session): void {
  whole.add(session);
}

/**
 * A session as it was stored, by whatever release: one of another version, or one that cannot be read in part, keeps
 * the answers that can, and offers to go on with them. Never throws.
 */
export function revive(flow: Flow, stored: unknown): Session {
  if (typeof stored === 'object' && stored !== null && whole.has(stored)) return stored as Session;
  const { success, data } = sessionShape.safeParse(stored);
  const isCurrent = success && (!data.draft || data.draft.flowVersion === flow.version);
  const session = isCurrent ? (stored as Session) : salvage(flow, objectIn(stored));
  whole.add(session);
  return session;
}

function salvage(flow: Flow, stored: Record<string, unknown>): Session {
  const like = likeShape.safeParse(stored.like);
  const codeMails = codeMailsShape.safeParse(stored.codeMails);
  const draft = salvageDraft(flow, objectIn(stored.draft));
  return {
    v: 1,
    ...(draft && { draft }),
    ...(like.success && { like: like.data }),
    ...(codeMails.success && { codeMails: codeMails.data }),
  };
}

/** Where it stood nobody knows, so that nothing is taken for the answer to a question that was not asked. */
function salvageDraft(
  flow: Flow,
  { id, touchedAt, guided, answers }: Record<string, unknown>,
): Draft | undefined {
  const touched = new Date(typeof touchedAt === 'string' ? touchedAt : Number.NaN);
  if (typeof id !== 'string' || Number.isNaN(touched.getTime())) return undefined;
  return {
    ...newDraft(flow, id, touched),
    answers: salvageAnswers(objectIn(answers)),
    guided: guided !== false,
    asking: 'resume',
  };
}

function salvageAnswers(stored: Record<string, unknown>): Answers {
  const readable = slotIds.flatMap(slot => {
    const { success, data } = answerShapes[slot].safeParse(stored[slot]);
    return success ? [[slot, data]] : [];
  });
  return Object.fromEntries(readable);
}

function objectIn(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
