import { z } from 'zod';
import type { Undelivered } from '../../app/channel.ts';
import { cut } from '../graphemes.ts';
import { storable } from '../storable.ts';

type Verdict = Pick<Undelivered, 'what' | 'retryAfterMs' | 'unreachable' | 'notThere'>;

/**
 * What to do about each error that Meta documents
 * (developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes); the HTTP status decides about others.
 */
const verdicts: Record<string, Verdict> = {
  /** Too many to this one person: about one in six seconds. */
  131056: { what: 'retry', retryAfterMs: 6_000 },
  /** Our throughput (80 a second), and the app's or the business account's hourly limits. */
  130429: { what: 'retry', retryAfterMs: 1_000 },
  4: { what: 'retry', retryAfterMs: 60_000 },
  80007: { what: 'retry', retryAfterMs: 60_000 },
  131048: { what: 'retry', retryAfterMs: 60_000 },
  /** Meta is down or overloaded, for every message. */
  1: { what: 'retry', unreachable: true },
  2: { what: 'retry', unreachable: true },
  131016: { what: 'retry', unreachable: true },
  131057: { what: 'retry', unreachable: true },
  /** "Something went wrong": it may be this message. */
  131000: { what: 'retry' },
  /** More than a day since the person wrote last. */
  131047: { what: 'window-closed' },
  /** The token is invalid, expired or may not do this; the number is not registered; a bill is open. */
  0: { what: 'pause' },
  3: { what: 'pause' },
  10: { what: 'pause' },
  190: { what: 'pause' },
  200: { what: 'pause' },
  131005: { what: 'pause' },
  131042: { what: 'pause' },
  133010: { what: 'pause' },
  /** Not to be delivered to this person. */
  131021: { what: 'never' },
  131026: { what: 'never', notThere: true },
  131030: { what: 'never' },
  /** The template is not there, does not fit what we fill in, or was paused or disabled by Meta. */
  132000: { what: 'never' },
  132001: { what: 'never' },
  132005: { what: 'never' },
  132007: { what: 'never' },
  132012: { what: 'never' },
  132015: { what: 'never' },
  132016: { what: 'never' },
  /** Policy: trying again makes it worse. */
  368: { what: 'never' },
  130472: { what: 'never' },
  130497: { what: 'never' },
  131031: { what: 'never' },
  131049: { what: 'never' },
  131050: { what: 'never' },
  /** Our request is wrong. */
  100: { what: 'never' },
  131008: { what: 'never' },
  131009: { what: 'never' },
  131051: { what: 'never' },
};

const errorSchema = z.object({
  error: z.object({
    message: z.string().optional().catch(undefined),
    code: z.coerce.string(),
    error_subcode: z.number().optional().catch(undefined),
    error_data: z
      .object({ details: z.string().optional().catch(undefined) })
      .optional()
      .catch(undefined),
  }),
});

/** The verdict on a code. Unknown ones are not tried again, unless `httpStatus` says that the trouble is Meta's. */
export function verdictOn(error: {
  code: string;
  reason: string;
  httpStatus?: number;
  retryAfterMs?: number | undefined;
}): Undelivered {
  const verdict = verdicts[error.code] ?? verdictOnStatus(error.httpStatus ?? 400);
  const retryAfterMs = verdict.what === 'retry' ? (error.retryAfterMs ?? verdict.retryAfterMs) : undefined;
  return {
    ok: false,
    what: verdict.what,
    reason: cut(storable(error.reason), 200),
    code: error.code,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(verdict.unreachable && { unreachable: true }),
    ...(verdict.notThere && { notThere: true }),
  };
}

/** The verdict on an answer of Graph's that is not a success. `body` is its text, `retryAfter` its header in seconds. */
export function verdictOnAnswer(httpStatus: number, body: string, retryAfter: unknown): Undelivered {
  const retryAfterMs =
    typeof retryAfter === 'string' && /^\d{1,5}$/.test(retryAfter) ? Number(retryAfter) * 1000 : undefined;
  const error = errorSchema.safeParse(parsed(body)).data?.error;
  if (!error) {
    const verdict = verdictOnStatus(httpStatus);
    const again = verdict.what === 'retry' && retryAfterMs !== undefined && { retryAfterMs };
    return { ok: false, reason: `HTTP ${httpStatus}`, ...verdict, ...again };
  }
  const reason = error.error_data?.details ?? error.message ?? `error ${error.code}`;
  // Code 100 with this subcode: no such phone number, or none that this token may use. Ours to mend, for all messages.
  if (error.code === '100' && error.error_subcode === 33) {
    return { ok: false, what: 'pause', reason: cut(storable(reason), 200), code: '100' };
  }
  return verdictOn({ code: error.code, reason, httpStatus, retryAfterMs });
}

function verdictOnStatus(httpStatus: number): Verdict {
  if (httpStatus >= 500) return { what: 'retry', unreachable: true };
  if (httpStatus === 401 || httpStatus === 403) return { what: 'pause' };
  // Redirects are not followed: whatever stands between us and Graph sends them, it will be mended.
  return { what: httpStatus === 429 || httpStatus === 408 || httpStatus < 400 ? 'retry' : 'never' };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
