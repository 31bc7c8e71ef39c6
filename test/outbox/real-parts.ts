import { v7 as newId } from 'uuid';
import type { Channel } from '../../src/app/channel.ts';
import type { Conversation, OutboxRow, Store } from '../../src/app/ports.ts';
import { type GraphStandIn, startGraphStandIn } from '../../src/demo/meta/graph-stand-in.ts';
import type { OutboxLimits } from '../../src/outbox/limits.ts';
import { createOutbox, type Outbox, type OutboxDeps } from '../../src/outbox/outbox.ts';
import type { PrismaStore } from '../../src/store/open-store.ts';
import { createCloudApi } from '../../src/whatsapp/cloud-api/cloud-api.ts';
import { openTestStore, phone, type TestClock, talk } from '../store/support/acme.ts';
import { silentLog } from '../support/silent-log.ts';

const keys = {
  phoneNumberId: '1',
  accessToken: 'a token of the stand-in',
  appSecret: 'a secret of the stand-in',
  verifyToken: 'a word of the stand-in',
};

/** Meta's API on this machine, and the channel that the product uses to speak to it. */
export async function startWhatsApp(): Promise<{
  graph: GraphStandIn;
  openChannel: () => Channel & { stop(): Promise<void> };
}> {
  const graph = await startGraphStandIn({
    ...keys,
    webhookUrl: 'http://127.0.0.1:9/webhooks/whatsapp',
    displayPhoneNumber: '+44 20 7946 0000',
    redeliverAfterMs: [],
  });
  graph.trouble.statuses = false;
  const openChannel = () =>
    createCloudApi({ ...keys, graphBaseUrl: graph.url, graphVersion: 'v24.0', log: silentLog });
  return { graph, openChannel };
}

/** So long after the last row was sent its mark is written at the latest, and the next of its lane can be claimed. */
const idleMarkMs = 110;

/** A store and an outbox of one process. */
export interface Process {
  store: PrismaStore;
  outbox: Outbox;
  /** Resolves when nothing is in hand and three polls in a row found nothing that is due. */
  settled(): Promise<void>;
  /** Rows claimed so far. */
  claims(): number;
  end(): Promise<void>;
}

export async function openProcess(options: {
  url: string;
  owner: string;
  clock: TestClock;
  channel: Channel;
  more?: Partial<OutboxDeps>;
  limits?: Partial<OutboxLimits>;
}): Promise<Process> {
  const store = await openTestStore(options.url, options.owner, options.clock);
  let claims = 0;
  let quiet = 0;
  let markedAt = Number.NEGATIVE_INFINITY;
  const heard: (() => void)[] = [];
  const outbox = createOutbox({
    store: {
      ...store,
      markSent(ids) {
        markedAt = performance.now();
        store.markSent(ids);
      },
      async claimOutbox(limit) {
        const claimed = await store.claimOutbox(limit);
        claims += claimed.length;
        const marksMayWait = performance.now() - markedAt < idleMarkMs;
        quiet = claimed.length > 0 || marksMayWait ? 0 : quiet + 1;
        if (quiet >= 3) for (const tell of heard.splice(0)) tell();
        return claimed;
      },
    },
    channels: new Map([[options.channel.id, options.channel]]),
    onMailOutcome: async () => {},
    sayNotice: ({ key }) => key,
    alert: () => {},
    clock: () => options.clock.now,
    log: silentLog,
    limits: { pollEveryMs: 4, pollAgainMs: 2, ...options.limits },
    ...options.more,
  });
  await outbox.start();
  return {
    store,
    outbox,
    claims: () => claims,
    async settled() {
      await outbox.drain();
      quiet = 0;
      await new Promise<void>(resolve => {
        heard.push(resolve);
      });
    },
    async end() {
      await outbox.stop();
      await outbox.drain();
      await store.close();
    },
  };
}

/** Resolves when none of them has anything in hand or finds anything that is due. */
export async function allSettled(processes: readonly Process[]): Promise<void> {
  const claims = () => processes.reduce((sum, process) => sum + process.claims(), 0);
  for (let before = -1; before !== claims(); ) {
    before = claims();
    await Promise.all(processes.map(process => process.settled()));
  }
}

/** One person's chat, whose replies are numbered: `1`, `2`, … */
export class Chat {
  readonly number: string;
  #conversation: Conversation;
  #count = 0;

  private constructor(number: string, conversation: Conversation) {
    this.number = number;
    this.#conversation = conversation;
  }

  static async open(store: Store, accountId: string, number: string): Promise<Chat> {
    return new Chat(number, await store.conversationWith('cloud-api:1', phone(number), accountId));
  }

  /** Commits the next reply; answers its row, leased to the process of `store`. */
  async turn(store: Store): Promise<OutboxRow> {
    this.#count++;
    const commit = talk(this.#conversation, newId(), { text: String(this.#count) });
    const result = await store.commit(commit);
    if (result !== 'applied') throw new Error(`turn ${this.#count} of ${this.number}: ${result}`);
    this.#conversation = { ...commit.conversation!, version: this.#conversation.version + 1 };
    return commit.outbox[0]!;
  }

  /** What should arrive, in this order. */
  get expected(): string[] {
    return Array.from({ length: this.#count }, (_, i) => String(i + 1));
  }

  received(graph: GraphStandIn): string[] {
    return graph
      .person(this.number)
      .received()
      .map(({ text }) => text);
  }
}
