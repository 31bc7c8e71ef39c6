import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { keys } from './keys.ts';

/**
 * One kept-open connection for signed webhooks, one under way at a time. Speaks HTTP by hand, because a client library
 * would cost the load generator more than the product spends on a message; both sides answer without a body.
 */
export class WebhookConnection {
  readonly #socket: Socket;
  #answer = '';
  #resolve: (() => void) | undefined;
  #reject: ((error: Error) => void) | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.setEncoding('latin1');
    socket.on('data', (data: string) => this.#hear(data));
    socket.on('error', error => this.#reject?.(error));
    socket.on('close', () => this.#reject?.(new Error('The webhook connection was closed')));
  }

  static async open(port: number): Promise<WebhookConnection> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new WebhookConnection(socket);
  }

  /** Resolves once it is answered 200. @throws for any other answer */
  post(body: string): Promise<void> {
    const signature = createHmac('sha256', keys.appSecret).update(body).digest('hex');
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      this.#socket.write(
        `POST /webhooks/whatsapp HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n` +
          `X-Hub-Signature-256: sha256=${signature}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    });
  }

  close(): void {
    this.#reject = undefined;
    this.#socket.destroy();
  }

  #hear(data: string): void {
    this.#answer += data;
    if (!this.#answer.endsWith('\r\n\r\n')) return;
    const isWell = this.#answer.startsWith('HTTP/1.1 200 ');
    if (isWell) this.#resolve?.();
    else this.#reject?.(new Error(`The webhook was answered ${this.#answer.split('\r\n')[0]}`));
    this.#answer = '';
  }
}
