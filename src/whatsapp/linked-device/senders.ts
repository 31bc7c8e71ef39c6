import type { ChannelHandlers } from '../../app/channel.ts';
import type { Clock } from '../../app/ports.ts';
import type { Inbound } from '../../chat/message.ts';
import type { Address } from '../../domain/identity.ts';
import { createKeyedQueue } from '../../lib/keyed-queue.ts';
import { NoAnswerError } from './within.ts';

/** A number may go to somebody else: it is asked for anew after this time. */
const believedMs = 60 * 60_000;
/** Who was not told is not asked for with every message. */
const notAskedAgainMs = 60_000;
const rememberedAtMost = 1000;

export interface SendersDeps {
  isKnown: ChannelHandlers['isKnown'];
  /** The number behind a LID as WhatsApp tells it; undefined where it is hidden. Rejects, with NoAnswerError when none comes in time. */
  askPhone(lid: string): Promise<Address | undefined>;
  clock: Clock;
}

/**
 * Who writes, where WhatsApp names them by a LID: whoever was bound by number is known by it still when their chat moves to
 * a LID. WhatsApp is asked one at a time, since one bad id spoils the answer for others, and only for LIDs that nobody is
 * bound by. A hidden number, an error or silence denies: the message is a stranger's, and no binding changes.
 */
export class Senders {
  readonly #deps: SendersDeps;
  readonly #oneByOne = createKeyedQueue();
  readonly #told = new Map<string, { phone: Address | undefined; untilMs: number }>();
  /** No answer came: until then nobody waits for one. */
  #silentUntilMs = 0;

  constructor(deps: SendersDeps) {
    this.#deps = deps;
  }

  /** The message with both addresses of its sender, where they are told; the bound one first, so that the conversation goes on. */
  async recognise(inbound: Inbound): Promise<Inbound> {
    const { isKnown } = this.#deps;
    if (inbound.from.kind !== 'LID' || !isKnown || (await isKnown(inbound))) return inbound;
    const phone = await this.#oneByOne('', () => this.#phoneOf(inbound.from.value));
    if (!phone) return inbound;
    const byPhone = { ...inbound, from: phone, alias: inbound.from };
    return (await isKnown(byPhone)) ? byPhone : { ...inbound, alias: phone };
  }

  async #phoneOf(lid: string): Promise<Address | undefined> {
    const nowMs = this.#deps.clock().getTime();
    const known = this.#told.get(lid);
    if (known && nowMs < known.untilMs) return known.phone;
    if (nowMs < this.#silentUntilMs) return undefined;
    try {
      const phone = await this.#deps.askPhone(lid);
      this.#remember(lid, phone, nowMs);
      return phone;
    } catch (error) {
      // Silence meets whoever is asked for; an error is about this one.
      if (error instanceof NoAnswerError) this.#silentUntilMs = nowMs + notAskedAgainMs;
      else this.#remember(lid, undefined, nowMs);
      return undefined;
    }
  }

  #remember(lid: string, phone: Address | undefined, nowMs: number): void {
    this.#told.delete(lid);
    this.#told.set(lid, { phone, untilMs: nowMs + (phone ? believedMs : notAskedAgainMs) });
    if (this.#told.size > rememberedAtMost) this.#told.delete(this.#told.keys().next().value!);
  }
}
