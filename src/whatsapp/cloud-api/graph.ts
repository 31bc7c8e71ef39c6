import { type Dispatcher, Pool } from 'undici';

export interface GraphAnswer {
  status: number;
  body: string;
  retryAfter: unknown;
}

/** Meta's Graph API, over connections that stay open. Rejects on a network error or after the time-out. */
export interface Graph {
  post(path: string, body: object): Promise<GraphAnswer>;
  get(path: string): Promise<GraphAnswer>;
  /** Sends files and fields as a browser's form does. */
  upload(path: string, form: FormData): Promise<GraphAnswer>;
  /** Lets calls under way end. May be called again. */
  close(): Promise<void>;
}

/**
 * `baseUrl` is Meta's (`https://graph.facebook.com`) or a stand-in's; `version` is a path part, as `v24.0`.
 * Paths follow it and begin with a slash. Redirects are not followed.
 */
export function createGraph(options: {
  baseUrl: string;
  version: string;
  accessToken: string;
  timeoutMs: number;
}): Graph {
  const { timeoutMs } = options;
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

  /** By `dispatch`, whose answer needs no stream: an answer is a few hundred bytes, and each message has one. */
  function call(request: Dispatcher.DispatchOptions): Promise<GraphAnswer> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let status = 0;
      let retryAfter: unknown;
      pool.dispatch(request, {
        // Its presence tells undici which kind of handler this is.
        onRequestStart() {},
        onResponseStart(_controller, statusCode, headers) {
          status = statusCode;
          retryAfter = headers['retry-after'];
        },
        onResponseData(_controller, chunk) {
          chunks.push(chunk);
        },
        onResponseEnd() {
          resolve({ status, body: Buffer.concat(chunks).toString('utf8'), retryAfter });
        },
        onResponseError(_controller, error) {
          reject(error);
        },
      });
    });
  }

  return {
    post: (path, body) =>
      call({ method: 'POST', path: prefix + path, headers: postHeaders, body: JSON.stringify(body) }),
    get: path => call({ method: 'GET', path: prefix + path, headers: { authorization } }),
    upload: async (path, form) => {
      const encoded = new Response(form);
      const headers = { authorization, 'content-type': encoded.headers.get('content-type') ?? '' };
      const body = Buffer.from(await encoded.arrayBuffer());
      return call({ method: 'POST', path: prefix + path, headers, body });
    },
    close: async () => {
      if (!pool.closed) await pool.close();
    },
  };
}
