import type { Dialogue, Line } from './dialogues.ts';
import type { BenchGraph } from './graph.ts';
import { keys, phoneOf } from './keys.ts';
import { WebhookConnection } from './webhook-connection.ts';

let messages = 0;

/** One admin's phone: says a line, waits for its reply and for the webhook's answer, checks, says the next. */
export class Chat {
  readonly #connection: WebhookConnection;
  readonly #graph: BenchGraph;
  readonly #phone: string;

  private constructor(connection: WebhookConnection, graph: BenchGraph, phone: string) {
    this.#connection = connection;
    this.#graph = graph;
    this.#phone = phone;
  }

  static async open(port: number, graph: BenchGraph, chat: number): Promise<Chat> {
    return new Chat(await WebhookConnection.open(port), graph, phoneOf(chat));
  }

  /** Adds each message's time from sent to replied, in ms, to `latencies`. @throws at the first wrong reply */
  async hold(dialogue: Dialogue, latencies: number[]): Promise<void> {
    for (const line of dialogue.lines) latencies.push(await this.#say(line));
  }

  close(): void {
    this.#connection.close();
  }

  async #say(line: Line): Promise<number> {
    messages += 1;
    const replied = this.#graph.nextReply(this.#phone);
    const sentAt = performance.now();
    const answered = this.#connection.post(webhookBody(this.#phone, line.text, messages));
    const [reply] = await Promise.all([replied, answered]);
    if (!line.isAnsweredBy(reply.text)) {
      throw new Error(`${this.#phone} said “${line.text}” and was answered “${reply.text}”`);
    }
    return reply.at - sentAt;
  }
}

/** One text message as Meta sends it. */
function webhookBody(phone: string, text: string, n: number): string {
  return JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '102290129340398',
        changes: [
          {
            field: 'messages',
            value: {
              messaging_product: 'whatsapp',
              metadata: { display_phone_number: '15550100000', phone_number_id: keys.phoneNumberId },
              contacts: [{ profile: { name: 'Ann Lee' }, wa_id: phone }],
              messages: [
                {
                  from: phone,
                  id: `wamid.HBgMNDQ3NzAwOTAwMDAxFQIAEhgU${n}`,
                  timestamp: String(Math.floor(Date.now() / 1000)),
                  type: 'text',
                  text: { body: text },
                },
              ],
            },
          },
        ],
      },
    ],
  });
}
