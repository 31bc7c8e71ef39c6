import { randomUUID } from 'node:crypto';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { ChangeDeps } from './app/change.ts';
import type { Channel, Pairing } from './app/channel.ts';
import { conditionOf, isChannelUp } from './app/condition.ts';
import { mailOwners } from './app/mail-owners.ts';
import type { Clock, NewId } from './app/ports.ts';
import { createReach } from './app/reach.ts';
import { findWriter } from './app/recognise-sender.ts';
import { recordMailOutcome } from './app/record-mail-outcome.ts';
import { recordReach } from './app/record-reach.ts';
import { revealingForwardLinks } from './app/reveal-forward-link.ts';
import { suspendIdentity } from './app/suspend-identity.ts';
import { createTakeTurn } from './app/take-turn.ts';
import type { Config } from './config.ts';
import { systemClock } from './lib/clock.ts';
import { newId as newUuid } from './lib/ids.ts';
import type { Log } from './lib/logger.ts';
import { reference } from './lib/readable-code.ts';
import type { Secrets } from './lib/secrets.ts';
import { createMailer } from './mail/create-mailer.ts';
import { openChannel } from './open-channel.ts';
import { type OpenData, openData } from './open-data.ts';
import { createOutbox } from './outbox/outbox.ts';
import type { PrismaStore } from './store/open-store.ts';
import { sayByName } from './texts/say.ts';
import { conditionMetrics } from './web/condition-metrics.ts';
import { createWebApp } from './web/create-web-app.ts';
import { closeServer, createHttpServer, type Handler, listen } from './web/http-server.ts';
import type { WebDeps } from './web/web-deps.ts';

/** What the set-up page hands on when it starts Usher in its own process. */
export interface Handover {
  /** Open already; Usher closes it. */
  data: OpenData;
  /** Lets go of the port, which the page has served until now. */
  leavePort(): Promise<void>;
  /** The page in front of Usher's own. */
  front(pages: Handler): Handler;
}

export interface ComposeOptions {
  log: Log;
  clock?: Clock;
  newId?: NewId;
  /** Absent at a start of its own. */
  handover?: Handover;
  /** Further pages, and links to this machine in mails: the demo's. */
  demo?: { mount: NonNullable<WebDeps['mount']> };
}

/** The running application. */
export interface App {
  /** The port it listens on, which matters where 0 was asked for. */
  port: number;
  store: PrismaStore;
  secrets: Secrets;
  channel: Channel;
  /** Absent where no device is paired. */
  pairing?: Pairing;
  /** Takes no more work, finishes what is under way, and closes everything; twice is once. */
  stop(): Promise<void>;
}

const pruneEveryMs = 60 * 60_000;

/**
 * Wires every port to its adapter and starts: database, outbox, channel, pages. Ready when it resolves.
 * @throws {MendableError} one line about what to do, when something outside stands in the way
 */
export async function compose(config: Config, options: ComposeOptions): Promise<App> {
  const { log, clock = systemClock, newId = newUuid, handover } = options;
  // Undone in reverse: first nobody is let in any more, then what is in hand is sent, only then the ways out are closed.
  const stops: (() => Promise<void>)[] = [];
  const stopAll = async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  try {
    return await start();
  } catch (failure) {
    await stopAll();
    throw failure;
  }

  async function start(): Promise<App> {
    const { store, secrets, secretKey, takeLease, close } =
      handover?.data ??
      (await openData(config, {
        owner: randomUUID(),
        clock,
        newId,
        log,
      }));
    stops.push(close);

    const opened = await openChannel(config.channel, {
      clock,
      log,
      takeLease,
      onHeld: id => store.freeReplies(id),
    });
    stops.push(() => opened.stop());
    const channel = revealingForwardLinks(opened.channel, secrets);
    const mailer = config.mail
      ? createMailer({
          ...config.mail,
          secrets,
          publicUrl: config.publicUrl,
          whatsappNumber: () => channel.number(),
          demo: options.demo !== undefined,
        })
      : undefined;
    if (mailer) stops.push(async () => mailer.close());

    const outbox = createOutbox({
      store,
      channels: new Map([[channel.id, channel]]),
      mailer,
      onMailOutcome: (...outcome) => recordMailOutcome(changing, ...outcome),
      sayNotice: ({ key, args }, language) => sayByName(language, key, args),
      alert: alert => {
        log.error({ ...alert }, 'messages cannot be delivered');
        if (alert.kind === 'paused' && alert.where === channel.id) void tellOwners(alert.reason);
      },
      onNotThere: (channelId, to, ref) => {
        recordReach(changing, { channelId, to, reference: ref, state: 'gone' }).catch(fault =>
          log.error({ err: fault }, 'nobody could be told who is not on WhatsApp'),
        );
      },
      clock,
      log,
    });
    const tellOwners = (reason: string) =>
      mailOwners(changing, channel.id, { key: 'notice.whatsapp-paused', args: { reason } }).catch(fault =>
        log.error({ err: fault }, 'the owners could not be told'),
      );
    const deliver: ChangeDeps['deliver'] = rows => outbox.deliver(rows);
    const reach = createReach();
    const condition = () =>
      conditionOf({
        channel,
        pairing: opened.pairing,
        hasMail: mailer !== undefined,
        troubleOf: where => outbox.troubleOf(where),
      });
    const changing = { store, newId, deliver, clock, reach };
    const takeTurn = createTakeTurn({
      ...changing,
      reach: reach.of,
      secrets,
      seen: inbound => channel.seen?.(inbound),
      condition,
      mails: mailer !== undefined,
      mailHoldSeconds: config.mailHoldSeconds,
      report: fault => {
        const ref = reference();
        log.error({ err: fault, ref }, 'a turn failed');
        return ref;
      },
    });

    await outbox.start();
    stops.push(async () => {
      await outbox.stop();
      await outbox.drain();
    });

    const metrics = defaultMetrics();
    conditionMetrics(metrics, { condition, waiting: () => store.waiting() });
    let isListening = false;
    const pages = createWebApp({
      ...changing,
      secrets,
      log,
      newReference: reference,
      publicUrl: config.publicUrl,
      secretKeys: [secretKey, ...(config.secretKeyPrevious ? [config.secretKeyPrevious] : [])],
      proxyHops: config.proxyHops,
      metricsToken: config.metricsToken,
      metrics,
      probes: {
        database: () => store.ping().then(() => true),
        channel: () => isListening && isChannelUp(condition().channel),
      },
      ...options.demo,
    });
    const server = createHttpServer({
      webhook: opened.webhook,
      pages: handover?.front(pages) ?? pages,
    });
    await handover?.leavePort();
    // The demo can be used on this machine only.
    const port = await listen(server, config.port, options.demo ? '127.0.0.1' : undefined);
    stops.push(() => {
      isListening = false;
      return closeServer(server);
    });

    await opened.start({
      onInbound: takeTurn,
      isKnown: async inbound => (await findWriter(store, inbound)) !== undefined,
      onStatus: async ({ reference: ref, to, reach: state }) => {
        if (!ref) return;
        outbox.reached(ref);
        if (!state) return;
        for (const address of to) {
          await recordReach(changing, { channelId: channel.id, to: address, reference: ref, state });
        }
      },
      onAddressRetired: address => suspendIdentity(changing, channel.id, address),
      onNumberKnown: number => store.putChannel({ id: channel.id, kind: channel.kind, address: number }),
      onTrouble: tellOwners,
    });
    isListening = true;
    await store.putChannel({ id: channel.id, kind: channel.kind, address: channel.number() });
    stops.push(everyHour(() => store.prune(), log));

    let stopping: Promise<void> | undefined;
    return {
      port,
      store,
      secrets,
      channel,
      ...(opened.pairing && { pairing: opened.pairing }),
      stop: () => (stopping ??= stopAll()),
    };
  }
}

function defaultMetrics(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

function everyHour(work: () => Promise<unknown>, log: Log): () => Promise<void> {
  const timer = setInterval(() => {
    work().catch(fault => log.error({ err: fault }, 'old rows could not be deleted'));
  }, pruneEveryMs);
  timer.unref();
  return async () => clearInterval(timer);
}
