import { v7 as newId } from 'uuid';
import type { OutboxRow } from '../../../src/app/ports.ts';
import { createTakeTurn } from '../../../src/app/take-turn.ts';
import type { TurnDeps } from '../../../src/app/turn-deps.ts';
import type { Inbound } from '../../../src/chat/message.ts';
import type { PrismaStore } from '../../../src/store/open-store.ts';
import { openTestStore } from '../../store/support/acme.ts';
import { Company } from '../../support/company.ts';
import { startWorld, type World } from '../../support/world.ts';

/** Turns taken one by one against the running application's store, where a test has to get in between. */
export interface Office {
  world: World;
  company: Company;
  /** The store of another process on the same database. */
  elsewhere: PrismaStore;
  /** Faults that were reported, each under the reference FAIL. */
  faults: unknown[];
  /** What was committed to be sent, and is not. */
  delivered: OutboxRow[];
  /** Lets somebody's text arrive; resolves once its turn is over. `store`: what the turn shall find instead. */
  says(firstName: string, text: string, store?: Partial<TurnDeps['store']>): Promise<void>;
  /** Lets any message arrive. */
  takes(inbound: Inbound): Promise<void>;
  /** The text of the last reply. */
  lastReply(): string | undefined;
  stop(): Promise<void>;
}

export async function openOffice(): Promise<Office> {
  const world = await startWorld();
  const company = await Company.found(world);
  const elsewhere = await openTestStore(world.database.url, 'elsewhere', world.clock);
  const faults: unknown[] = [];
  const delivered: OutboxRow[] = [];
  const deps = (store: PrismaStore, changed: Partial<TurnDeps['store']>): TurnDeps => ({
    store: { ...store, ...changed },
    secrets: world.app.secrets,
    clock: () => world.clock.now,
    newId,
    deliver: rows => delivered.push(...rows),
    condition: () => ({ channel: { kind: 'CLOUD_API', trouble: undefined }, mail: { trouble: undefined } }),
    mails: true,
    mailHoldSeconds: 0,
    report(fault) {
      faults.push(fault);
      return 'FAIL';
    },
  });
  return {
    world,
    company,
    elsewhere,
    faults,
    delivered,
    async says(firstName, text, store = {}) {
      const takeTurn = createTakeTurn(deps(world.app.store, store));
      await takeTurn(inboundFrom(world, company.numberOf(firstName), text));
    },
    takes: inbound => createTakeTurn(deps(world.app.store, {}))(inbound),
    lastReply() {
      const reply = delivered.findLast(({ payload }) => payload.kind === 'reply');
      return reply?.payload.kind === 'reply' ? reply.payload.message.text : undefined;
    },
    async stop() {
      await elsewhere.close();
      await world.stop();
    },
  };
}

/** A text as the channel hands it on. */
export function inboundFrom({ app, clock }: World, phone: string, text: string): Inbound {
  return {
    channelId: app.channel.id,
    messageId: `wamid.${newId()}`,
    from: { kind: 'PHONE', value: phone.slice(1) },
    sentAt: clock.now,
    content: { kind: 'text', text },
    forwarded: false,
  };
}
