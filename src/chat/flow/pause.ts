import type { Draft, Session } from '../session.ts';
import type { Flow } from './vocabulary.ts';

/** How a draft stands after the time since its last turn. */
export type Standing = 'open' | 'paused' | 'expired';

export function standingOfDraft(flow: Flow, draft: Draft, now: Date): Standing {
  const minutes = (now.getTime() - new Date(draft.touchedAt).getTime()) / 60_000;
  if (minutes >= flow.expiresAfterMinutes) return 'expired';
  return minutes >= flow.pauseAfterMinutes && draft.asking !== 'resume' ? 'paused' : 'open';
}

/** A session of an older release is read leniently: answers are kept and the first gap is asked. */
export function revive(flow: Flow, stored: Session | null): Session {
  if (stored?.v !== 1) return { v: 1 };
  const { draft } = stored;
  if (!draft || (draft.flow === flow.id && draft.flowVersion === flow.version)) return stored;
  const { menu: _, ...session } = stored;
  return {
    ...session,
    draft: { ...newDraft(flow, draft.id, new Date(draft.touchedAt)), answers: draft.answers ?? {} },
  };
}

export function newDraft(flow: Flow, id: string, now: Date): Draft {
  return {
    id,
    flow: flow.id,
    flowVersion: flow.version,
    answers: {},
    revision: 0,
    asking: 'name',
    tries: 0,
    touchedAt: now.toISOString(),
    guided: true,
    doubts: [],
    asked: [],
    others: [],
  };
}
