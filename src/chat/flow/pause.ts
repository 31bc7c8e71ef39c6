import type { Draft } from '../session.ts';
import type { Flow } from './vocabulary.ts';

/** How a draft stands after the time since its last turn. */
export type Standing = 'open' | 'paused' | 'expired';

export function standingOfDraft(flow: Flow, draft: Draft, now: Date): Standing {
  const minutes = (now.getTime() - new Date(draft.touchedAt).getTime()) / 60_000;
  if (minutes >= flow.expiresAfterMinutes) return 'expired';
  return minutes >= flow.pauseAfterMinutes && draft.asking !== 'resume' ? 'paused' : 'open';
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
