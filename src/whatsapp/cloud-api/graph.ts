import { Pool } from 'undici';

export interface GraphAnswer {
  status: number;
  body: string;
  retryAfter: unknown;
}

/** Meta's Graph API, over connections that stay open. Rejects on a network error or after the time-out. */
export interface Graph {
  post(path: string, body: object): Promise<GraphAnswer>;
  get(path: string): Promise<GraphAnswer>;
  /** Lets calls under way end. May be called again. */
  close(): Promise<void>;
}

const timeoutMs = 10_000;

/**
 * `baseUrl` is Meta's (`https://graph.facebook.com`) or a stand-in's; `version` is a path part, as `v24.0`.
 * Paths follow it and begin with a slash. Redirects are not followed.
 */
export function createGraph(options: { baseUrl: string; version: string; accessToken: string }): Graph {
  const base = new URL(options.baseUrl);
  const prefix = `${base.pathname.replace(/\/$/, '')}/${options.version}`;
  const pool = new Pool(base.origin, {
    connections: 64,
    keepAliveTimeout: 60_000,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connect: { timeout: timeoutMs },
  });
  const authorization = `Bearer ${options.accessToken}`;
  const postHeaders = { authorization, 'content-type': 'application/json' };

  async function call(method: 'GET' | 'POST', path: string, body?: string): Promise<GraphAnswer> {
    const answer = await pool.request({
      method,
      path: prefix + path,
      headers: body === undefined ? { authorization } : postHeaders,
      ...(body !== undefined && { body }),
    });
    return {
      status: answer.statusCode,
      body: await answer.body.text(),
      retryAfter: answer.headers['retry-after'],
    };
  }

  return {
    post: (path, body) => call('POST', path, JSON.stringify(body)),
    get: path => call('GET', path),
    close: async () => {
      if (!pool.closed) await pool.close();
    },
  };
}
