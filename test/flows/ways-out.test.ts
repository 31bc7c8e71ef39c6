import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotIds } from '../../src/chat/slots.ts';
import { Acme } from './support/acme.ts';
import { anyPlay, type Play, played, runs, seed } from './support/played.ts';
import { Talk } from './support/talk.ts';

/** Where somebody who may add people stands within a draft. */
function midway(play: Play): Talk {
  const talk = played(play);
  const draft = talk.session?.draft;
  fc.pre(draft !== undefined && talk.acme.user(talk.senderId).role === 'ADMIN');
  fc.pre(talk.now.getTime() - new Date(draft!.touchedAt).getTime() < 24 * 60 * 60_000);
  return talk;
}

describe(`ways out of any draft (seed ${seed})`, () => {
  it('cancel ends it, wherever it stands', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        const { before, decision } = midway(play).decide({ kind: 'text', text: 'cancel' });
        expect(decision.session.draft?.id).not.toBe(before.draft?.id);
        // Only the next person of the same message may follow.
        expect(decision.session.draft === undefined).toBe(before.draft?.others.length === 0);
        expect(decision.puts).toBeUndefined();
      }),
      runs(0.6),
    );
  });

  it.each(['back', 'skip', 'show', 'preview', 'done', 'another'])('%s loses no answer', word => {
    fc.assert(
      fc.property(anyPlay, play => {
        const { before, decision } = midway(play).decide({ kind: 'text', text: word });
        const after = decision.session.draft;
        expect(after?.id).toBe(before.draft?.id);
        // What was held after a pause may take the place of an answer, once the draft goes on.
        const goesOn = before.draft?.held !== undefined && after?.asking !== 'resume';
        for (const slot of goesOn ? [] : slotIds) {
          const answer = before.draft?.answers[slot];
          if (answer !== undefined) expect(after?.answers[slot]).toEqual(answer);
        }
        if (after?.asking === 'resume') expect(after.held).toEqual(before.draft?.held);
        expect(decision.puts).toBeUndefined();
      }),
      runs(0.2),
    );
  });

  it.each([['show', 'continue'], ['preview', 'yes'], ['hello?', 'done'], ['phone 020 7946 0123']])(
    'what was written after a pause is taken once the draft goes on: %s %s',
    (...words) => {
      const talk = new Talk(new Acme());
      talk.say('add Ana Souza ana@new.test');
      talk.wait(31);
      expect(talk.say('email late@new.test').before.draft?.answers.email).toBe('ana@new.test');
      expect(talk.session?.draft?.answers.email).toBe('ana@new.test');
      for (const word of words) talk.say(word);
      expect(talk.session?.draft?.answers.email).toBe('late@new.test');
    },
  );

  it('help, questions and read-only commands change nothing and lead back to the question', () => {
    const asides = ['help', 'help add', 'list teams', 'seats', 'roles', 'me', 'who is bo'];
    fc.assert(
      fc.property(anyPlay, fc.constantFrom(...asides), (play, aside) => {
        const { before, decision } = midway(play).decide({ kind: 'text', text: aside });
        expect({ ...decision.session.draft, touchedAt: '' }).toEqual({ ...before.draft, touchedAt: '' });
        expect(decision.session.menu).toBeDefined();
        expect(decision.puts).toBeUndefined();
      }),
      runs(0.5),
    );
  });
});
