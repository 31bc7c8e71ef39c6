import { setTimeout as sleep } from 'node:timers/promises';
import type { Inbox } from '../../src/demo/inbox/inbox.ts';
import type { GraphStandIn } from '../../src/demo/meta/graph-stand-in.ts';
import type { AppUnderTorture } from './app-under-torture.ts';
import type { Incident } from './incidents.ts';
import type { Random } from './random.ts';

export interface Torment {
  app: AppUnderTorture;
  graph: GraphStandIn;
  inbox: Inbox;
  random: Random;
  incidents: Incident[];
  say: (line: string) => void;
}

/** Does something bad every few seconds until `until` (ms since the epoch); leaves the application running and all well. */
export async function tormentUntil(until: number, torment: Torment): Promise<void> {
  const { random } = torment;
  for (;;) {
    const pause = random.between(1_500, 7_000);
    if (Date.now() + pause > until) break;
    await sleep(pause);
    await random.pick(deeds)(torment);
  }
  await sleep(Math.max(0, until - Date.now()));
}

type Deed = (torment: Torment) => Promise<void>;

const killApp: Deed = async ({ app, random, incidents, say }) => {
  note(incidents, say, 'app killed');
  await app.kill();
  await sleep(random.between(0, 1_000));
  await app.start();
};

const stopApp: Deed = async ({ app, incidents, say }) => {
  note(incidents, say, 'app stopped');
  await app.stop();
  await app.start();
};

const killDatabase: Deed = async ({ app, incidents, say }) => {
  if (await app.killDatabase()) note(incidents, say, 'database killed');
};

const killBoth: Deed = async ({ app, incidents, say }) => {
  note(incidents, say, 'both killed');
  await app.killDatabase();
  await app.kill();
  await app.start();
};

/** The other sides misbehave for a few seconds, each in its own way. */
const misbehave: Deed = async ({ graph, inbox, random, incidents, say }) => {
  const [what, begin] = random.pick(misdeeds);
  note(incidents, say, 'trouble', what);
  begin(graph, inbox, random);
  await sleep(random.between(500, 4_000));
  Object.assign(graph.trouble, { down: false, delayMs: 0, refuse: undefined, copies: 1 });
  Object.assign(inbox.trouble, { down: false, delayMs: 0, refuse: undefined });
};

const misdeeds: [what: string, begin: (graph: GraphStandIn, inbox: Inbox, random: Random) => void][] = [
  ['Graph is gone', ({ trouble }) => Object.assign(trouble, { down: true })],
  ['Graph is slow', ({ trouble }) => Object.assign(trouble, { delayMs: 400 })],
  [
    'Graph refuses a third',
    ({ trouble }, _inbox, random) => {
      trouble.refuse = () =>
        random.chance(0.3) ? { code: random.pick([131000, 131056, 130429]) } : undefined;
    },
  ],
  ['webhooks come three times', ({ trouble }) => Object.assign(trouble, { copies: 3 })],
  ['the mail server is gone', (_graph, { trouble }) => Object.assign(trouble, { down: true })],
  [
    'the mail server puts off',
    (_graph, { trouble }) => Object.assign(trouble, { refuse: () => ({ code: 451, text: '4.7.1 Later' }) }),
  ],
];

const deeds = [killApp, killApp, killApp, killApp, stopApp, killDatabase, killBoth, misbehave, misbehave];

function note(
  incidents: Incident[],
  say: (line: string) => void,
  kind: Incident['kind'],
  what?: string,
): void {
  incidents.push({ kind, at: Date.now(), ...(what && { what }) });
  say(what ?? kind);
}
