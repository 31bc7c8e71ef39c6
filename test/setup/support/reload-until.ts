import type { Running } from '../../start/running-app.ts';
import type { Answer, Visitor } from '../../web/support/visitor.ts';

/** Loads the set-up page again and again, as a browser does by itself at its end, until it is the one that is waited for. */
export async function reloadUntil(
  usher: Running,
  visitor: Visitor,
  isThere: (page: Answer) => boolean,
): Promise<Answer> {
  for (;;) {
    // Between the set-up's server and Usher's own nothing listens for a moment.
    const page = await visitor.visit('/setup').catch(() => undefined);
    if (page && isThere(page)) return page;
    if (usher.process.exitCode !== null) throw new Error(usher.output());
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
