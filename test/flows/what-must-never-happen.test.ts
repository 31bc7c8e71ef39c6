import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlay, openTalk, runs, seed } from './support/played.ts';
import { rules } from './support/rules.ts';
import { happen } from './support/steps.ts';
import type { Turn } from './support/talk.ts';

describe(`what must never happen (seed ${seed})`, () => {
  it('holds after every turn of any talk', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        const talk = openTalk(play);
        for (const step of play.steps) {
          const turn = happen(step, talk);
          if (turn) expect(brokenRules(turn)).toBe('');
        }
      }),
      runs(),
    );
  });

  it('is looked for where it could happen', () => {
    const met = { saved: 0, admin: 0, full: 0, stale: 0, doubt: 0, known: 0, notAllowed: 0 };
    for (const play of fc.sample(anyPlay, { seed, numRuns: 150 })) {
      const talk = openTalk(play);
      for (const step of play.steps) {
        const turn = happen(step, talk);
        if (!turn) continue;
        const { decision, event, before, sender } = turn;
        const users = decision.puts?.user ?? [];
        if (decision.puts?.teamMember) met.saved += 1;
        if (decision.puts?.teamMember && users.some(({ role }) => role === 'ADMIN')) met.admin += 1;
        if (turn.seatsBefore.total <= turn.seatsBefore.active + turn.seatsBefore.pending) met.full += 1;
        if (event.kind === 'stale-tap') met.stale += 1;
        if (before.draft?.asking === 'doubt') met.doubt += 1;
        if (before.draft?.asking === 'known') met.known += 1;
        if (sender.role === 'USER') met.notAllowed += 1;
      }
    }
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(0);
  });
});

/** "a reply is never empty and fits the channel: 4100 characters" for each rule that does not hold. */
function brokenRules(turn: Turn): string {
  const broken = Object.entries(rules).flatMap(([name, rule]) => {
    const wrong = rule(turn);
    return wrong === undefined ? [] : [`${name}: ${wrong}`];
  });
  return broken.join('\n');
}
