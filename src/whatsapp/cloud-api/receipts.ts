import type { Log } from '../../lib/logger.ts';
import type { GraphAnswer } from './graph.ts';

export interface ReceiptsOptions {
  /** Posts to our number's messages. */
  post(body: object): Promise<GraphAnswer>;
  log: Log;
  /** How long after a message its receipt goes, in ms. Default 400: until then most are answered, and the dots are spared. */
  delayMs?: number;
  /** How long nothing is sent after a receipt was refused or got nowhere, in ms. Default one minute. */
  restMs?: number;
}

/** Blue ticks, and typing dots where the answer takes its time. */
export interface Receipts {
  /** A message of somebody we answer. Never throws, and never keeps anybody waiting. */
  seen(chat: string, messageId: string): void;
  /** Our answer is on its way: no dots any more. */
  answered(chat: string): void;
  stop(): void;
}

interface Due {
  messageId: string;
  at: number;
  isAnswered: boolean;
}

/** Chats of which a receipt may wait; what comes beyond gets none. */
const chatsAtMost = 1_000;
/** Receipts under way. They have no claim on the connections that answers need. */
const underWayAtMost = 4;

/**
 * Tells people that their message was read: one receipt a chat for whatever came meanwhile, since it covers all before it.
 * A courtesy: what fails is not tried again, and failing makes all of it rest for a while.
 */
export function createReceipts({ post, log, delayMs = 400, restMs = 60_000 }: ReceiptsOptions): Receipts {
  const due = new Map<string, Due>();
  let timer: NodeJS.Timeout | undefined;
  let underWay = 0;
  let restsUntil = 0;

  function arm(ms: number): void {
    timer ??= setTimeout(flush, ms).unref();
  }

  function flush(): void {
    timer = undefined;
    const now = performance.now();
    for (const [chat, receipt] of due) {
      if (receipt.at > now || underWay >= underWayAtMost) {
        arm(Math.max(receipt.at - now, delayMs / 4));
        return;
      }
      due.delete(chat);
      send(receipt);
    }
  }

  function send({ messageId, isAnswered }: Due): void {
    underWay += 1;
    const typing = isAnswered ? {} : { typing_indicator: { type: 'text' } };
    post({ messaging_product: 'whatsapp', status: 'read', message_id: messageId, ...typing })
      .then(
        ({ status }) => (status < 300 ? undefined : { status }),
        error => ({ err: error }),
      )
      .then(failure => {
        underWay -= 1;
        if (!failure || restsUntil > performance.now()) return;
        restsUntil = performance.now() + restMs;
        log.warn(failure, 'messages cannot be marked as read; resting');
      });
  }

  return {
    seen(chat, messageId) {
      const waiting = due.get(chat);
      const now = performance.now();
      if (waiting) {
        waiting.messageId = messageId;
        waiting.isAnswered = false;
      } else if (due.size < chatsAtMost && now >= restsUntil) {
        due.set(chat, { messageId, at: now + delayMs, isAnswered: false });
        arm(delayMs);
      }
    },
    answered(chat) {
      const waiting = due.get(chat);
      if (waiting) waiting.isAnswered = true;
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      due.clear();
    },
  };
}
