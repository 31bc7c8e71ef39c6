import { ask } from '../web/support/visitor.ts';
import { publicUrl } from './world.ts';

/** A browser without script: it opens links, keeps cookies, follows redirects and submits forms. */
export class Browser {
  readonly #port: number;
  #cookies = new Map<string, string>();
  #page: { url: string; html: string } | undefined;

  /** `port`: where PUBLIC_URL's pages really are. */
  constructor(port: number) {
    this.#port = port;
  }

  /** Whether a page is open. */
  get isOpen(): boolean {
    return this.#page !== undefined;
  }

  /** What can be read on the page, in one line. */
  get text(): string {
    return textOf(/<body.*<\/body>/su.exec(this.#page?.html ?? '')?.[0] ?? '');
  }

  close(): void {
    this.#page = undefined;
  }

  /** Opens the page once more, as a second visit to the same link. */
  async openAgain(): Promise<void> {
    if (!this.#page) throw new Error('No page was opened yet');
    await this.open(this.#page.url);
  }

  async open(url: string): Promise<void> {
    await this.#go('GET', url);
  }

  /** Presses the button with this label: its form is sent with what it holds. */
  async press(label: string): Promise<void> {
    const form = [...(this.#page?.html ?? '').matchAll(/<form([^>]*)>(.*?)<\/form>/gsu)].find(([, , inner]) =>
      [...inner!.matchAll(/<button[^>]*>(.*?)<\/button>/gsu)].some(([, text]) => textOf(text!) === label),
    );
    if (!form) throw new Error(`There is no button "${label}" on this page: ${this.text}`);
    const [, tag, inner] = form;
    const fields = new URLSearchParams();
    for (const [, input] of inner!.matchAll(/<input([^>]*)>/gu)) {
      fields.append(attribute(input!, 'name'), attribute(input!, 'value'));
    }
    const action = new URL(attribute(tag!, 'action'), this.#page!.url);
    await this.#go('POST', action.href, fields.toString());
  }

  async #go(method: 'GET' | 'POST', url: string, body?: string): Promise<void> {
    const { pathname, search, host } = new URL(url);
    if (new URL(publicUrl).host !== host) throw new Error(`${url} is not a page of ours`);
    const answer = await ask(`http://127.0.0.1:${this.#port}${pathname}${search}`, {
      method,
      headers: {
        host,
        'sec-fetch-site': method === 'POST' ? 'same-origin' : 'none',
        ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...(this.#cookies.size > 0 && {
          cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        }),
      },
      ...(body !== undefined && { body }),
    });
    for (const cookie of answer.headers['set-cookie'] ?? []) {
      const [pair = ''] = cookie.split(';');
      this.#cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    this.#page = { url, html: answer.body };
    const { location } = answer.headers;
    if (location) await this.#go('GET', new URL(location, url).href);
  }
}

function attribute(tag: string, name: string): string {
  return decode(new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '');
}

/** The words of some HTML, in one line. */
function textOf(html: string): string {
  const words = html
    .replace(/<!--.*?-->/gsu, '')
    .replace(/<(style|head|title)[^>]*>.*?<\/\1>/gsu, ' ')
    .replace(/<[^>]*>/gu, ' ');
  return decode(words)
    .replace(/[\s\u200b]+/gu, ' ')
    .trim();
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function decode(text: string): string {
  return text.replace(/&(?:#x(?<hex>[0-9a-f]+)|#(?<decimal>\d+)|(?<name>\w+));/giu, (whole, ...rest) => {
    const { hex, decimal, name } = rest.at(-1) as Record<string, string | undefined>;
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return entities[name ?? ''] ?? whole;
  });
}

/** The address behind a link's label in some HTML. */
export function linkIn(html: string, label: string): string | undefined {
  for (const [, tag, inner] of html.matchAll(/<a([^>]*)>(.*?)<\/a>/gsu)) {
    if (textOf(inner!) === label) return attribute(tag!, 'href');
  }
  return undefined;
}
