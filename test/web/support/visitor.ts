import { type IncomingHttpHeaders, request } from 'node:http';
import { parse } from 'node:path';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  bytes: Buffer;
}

interface Asking {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** One request, with exactly these headers beside Host and Content-Length. */
export function ask(url: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent: false }, incoming => {
      const chunks: Buffer[] = [];
      incoming.on('data', chunk => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: bytes.toString(),
          bytes,
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Someone at a browser: keeps cookies and says, as browsers do, that a form came from the page itself. */
export class Visitor {
  #url: string;
  #cookie = '';

  constructor(world: { url: string }) {
    this.#url = world.url;
  }

  /** Goes on with the same cookies elsewhere, as after a restart. */
  moveTo(world: { url: string }): void {
    this.#url = world.url;
  }

  visit(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#ask(path, { headers });
  }

  submit(path: string, fields: Record<string, string> = {}): Promise<Answer> {
    return this.#ask(path, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
  }

  /** Sends a form that holds files, as the profile's does. */
  async upload(
    path: string,
    fields: Record<string, string>,
    files: Record<string, { name: string; bytes: Uint8Array }> = {},
  ): Promise<Answer> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    for (const [field, { name, bytes }] of Object.entries(files)) {
      form.set(field, new Blob([new Uint8Array(bytes)]), parse(name).base);
    }
    const encoded = new Response(form);
    return this.#ask(path, {
      method: 'POST',
      headers: {
        'sec-fetch-site': 'same-origin',
        'content-type': encoded.headers.get('content-type') ?? '',
      },
      body: Buffer.from(await encoded.arrayBuffer()),
    });
  }

  async #ask(path: string, asking: Asking): Promise<Answer> {
    const headers = { ...asking.headers, ...(this.#cookie ? { cookie: this.#cookie } : {}) };
    const answer = await ask(`${this.#url}${path}`, { ...asking, headers });
    for (const cookie of answer.headers['set-cookie'] ?? []) {
      const [pair = ''] = cookie.split(';');
      this.#cookie = /max-age=0/iu.test(cookie) ? '' : pair;
    }
    return answer;
  }
}

/** The text of a page's heading. */
export function heading({ body }: Answer): string {
  return /<h1>(?<text>.*?)<\/h1>/su.exec(body)?.groups?.text ?? '';
}
