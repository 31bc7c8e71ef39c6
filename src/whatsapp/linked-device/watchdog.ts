import type { DeviceState } from '../../app/channel.ts';
import type { Attempt } from './attempt.ts';
import type { DeviceEvent } from './device-state.ts';

const lookEveryMs = 30_000;
const nudgeEveryMs = 3_000;
const silencesAtMost = 3;

export interface WatchdogDeps {
  state(): DeviceState;
  happens(event: DeviceEvent): void;
  /** Ends the attempt. */
  end(reason: string): void;
}

/** What is watched, as far as it is. */
type Watched = Pick<Attempt, 'isConnected' | 'nudge'>;

/** Watches one attempt: nudges what is stuck before it is ready, and ends what no longer answers afterwards. */
export class Watchdog {
  readonly #attempt: Watched;
  readonly #deps: WatchdogDeps;
  readonly #timers: NodeJS.Timeout[];
  #silences = 0;

  constructor(attempt: Watched, deps: WatchdogDeps) {
    this.#attempt = attempt;
    this.#deps = deps;
    this.#timers = [
      setInterval(() => void this.#nudge(), nudgeEveryMs),
      setInterval(() => void this.#look(), lookEveryMs),
    ];
  }

  stop(): void {
    for (const timer of this.#timers) clearInterval(timer);
  }

  async #nudge(): Promise<void> {
    const isOnTheWay = ['STARTING', 'NEEDS_PAIRING', 'SYNCING'].includes(this.#deps.state());
    // A page that is not up yet cannot be asked.
    if (isOnTheWay) await this.#attempt.nudge().catch(() => {});
  }

  async #look(): Promise<void> {
    const { state, happens, end } = this.#deps;
    if (state() !== 'READY' && state() !== 'DEGRADED') return;
    const answers = await this.#attempt.isConnected().catch(() => false);
    this.#silences = answers ? 0 : this.#silences + 1;
    happens(answers ? 'answered' : 'silent');
    if (this.#silences >= silencesAtMost) end('WhatsApp Web no longer answers');
  }
}
