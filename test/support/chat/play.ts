import { circumstances } from './circumstances.ts';
import { mailsAndPages } from './mails-and-pages.ts';
import { outcomes } from './outcomes.ts';
import { playOne, type Sentence, sentence } from './sentence.ts';
import { speech } from './speech.ts';
import { Talk } from './talk.ts';
import type { Step, Transcript } from './transcript.ts';

const units = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** All that a transcript can say. */
export const sentences: readonly Sentence[] = [
  ...speech,
  sentence(/^(?:given|meanwhile) (.+)$/u, async (talk, text) => {
    if (!(await playOne(circumstances, text!, talk)))
      throw new Error(`I do not know how to bring about: ${text}`);
  }),
  sentence(/^then (.+)$/u, async (talk, text) => {
    if (!(await playOne(outcomes, text!, talk))) throw new Error(`I do not know how to look for: ${text}`);
  }),
  sentence(/^after (\d+) (minute|hour|day)s?$/u, ({ world: { clock } }, count, unit) => {
    clock.now = new Date(clock.now.getTime() + Number(count) * units[unit as keyof typeof units]);
  }),
  ...mailsAndPages,
];

/**
 * Plays a transcript against the whole application. Rejects at the first line that does not hold, naming it as `file:line`, with
 * what came instead and the talk so far; and when somebody was written to and the transcript does not tell.
 */
export async function playTranscript({ steps }: Transcript, file: string): Promise<void> {
  const talk = await Talk.begin();
  try {
    for (const step of steps) await playStep(talk, step, file);
    await talk.world.settled();
    const unread = talk.unread();
    if (unread.length > 0) throw failure(talk, `${file}: nobody reads this`, unread.join('\n'));
    const leaks = talk.leaks();
    if (leaks.length > 0) throw failure(talk, `${file}: the log gives somebody away`, leaks.join('\n'));
  } finally {
    await talk.end();
  }
}

async function playStep(talk: Talk, { line, text }: Step, file: string): Promise<void> {
  try {
    if (!(await playOne(sentences, text, talk))) throw new Error(`I do not understand: ${text}`);
  } catch (error) {
    throw failure(talk, `${file}:${line}`, error instanceof Error ? error.message : String(error));
  }
}

function failure(talk: Talk, where: string, what: string): Error {
  const error = new Error([where, what, '', 'The talk so far:', ...talk.said].join('\n'));
  // The transcript's line is what counts; where in the player it was noticed is of no interest.
  error.stack = error.message;
  return error;
}
