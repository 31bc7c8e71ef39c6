import { Gauge, type Registry } from 'prom-client';
import { type Condition, statesOf } from '../app/condition.ts';
import type { Waiting } from '../app/ports.ts';

/**
 * How WhatsApp and mail are and what waits to be sent, as gauges that are read when they are asked for. A state's gauge is 1
 * while it lasts and 0 otherwise: `usher_channel_state{state="ready"} 1`. What cannot be read is left out.
 */
export function conditionMetrics(
  registry: Registry,
  { condition, waiting }: { condition: () => Condition; waiting: () => Promise<Waiting> },
): void {
  const registers = [registry];
  new Gauge({
    name: 'usher_channel_state',
    help: 'How WhatsApp is reached: 1 for the state it is in',
    labelNames: ['state'],
    registers,
    collect() {
      show(this, statesOf(condition().channel));
    },
  });
  new Gauge({
    name: 'usher_mail_state',
    help: 'How the mail server is reached: 1 for the state it is in',
    labelNames: ['state'],
    registers,
    collect() {
      show(this, statesOf(condition().mail));
    },
  });
  new Gauge({
    name: 'usher_outbox_waiting',
    help: 'Messages and mails that wait to be sent',
    labelNames: ['kind'],
    registers,
    async collect() {
      this.reset();
      const now = await waiting().catch(() => undefined);
      if (!now) return;
      this.set({ kind: 'message' }, now.messages);
      this.set({ kind: 'mail' }, now.mails);
    },
  });
  new Gauge({
    name: 'usher_outbox_oldest_timestamp_seconds',
    help: 'When the oldest message or mail that waits to be sent was written; none while none does',
    registers,
    async collect() {
      this.remove();
      const now = await waiting().catch(() => undefined);
      if (now?.oldest) this.set(now.oldest.getTime() / 1000);
    },
  });
}

function show(gauge: Gauge<'state'>, states: ReadonlyMap<string, boolean>): void {
  gauge.reset();
  for (const [state, lasts] of states) gauge.set({ state }, lasts ? 1 : 0);
}
