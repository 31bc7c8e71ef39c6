/** A refusal in Meta's own form. */
export interface GraphError {
  status: number;
  body: {
    error: {
      message: string;
      type: 'OAuthException';
      code: number;
      error_subcode?: number;
      error_data?: { messaging_product: 'whatsapp'; details: string };
      fbtrace_id: string;
    };
  };
  /** Sent as `Retry-After`. */
  retryAfterSeconds?: number;
}

/** Meta's title for each error that the stand-in can answer with, and the HTTP status it comes with. */
const known: Record<number, [status: number, title: string]> = {
  0: [401, 'We were unable to authenticate the app user'],
  4: [400, 'Application request limit reached'],
  100: [400, 'Invalid parameter'],
  190: [401, 'Invalid OAuth access token - Cannot parse access token'],
  368: [403, 'Temporarily blocked for policies violations'],
  130429: [429, 'Rate limit hit'],
  130497: [403, 'Business account is restricted from messaging users in this country'],
  131000: [500, 'Something went wrong'],
  131008: [400, 'Required parameter is missing'],
  131009: [400, 'Parameter value is not valid'],
  131016: [503, 'Service unavailable'],
  131026: [400, 'Message undeliverable'],
  131031: [403, 'Business Account locked'],
  131047: [400, 'Re-engagement message'],
  131049: [400, 'This message was not delivered to maintain healthy ecosystem engagement'],
  131050: [400, 'User has stopped marketing messages'],
  131056: [400, '(Business Account, Consumer Account) pair rate limit hit'],
  132000: [400, 'Number of parameters does not match the expected number of params'],
  132001: [404, 'Template name does not exist in the translation'],
  132012: [400, 'Parameter format does not match format in the created template'],
  132015: [400, 'Template is paused'],
  132016: [400, 'Template is disabled'],
  133010: [400, 'Phone number not registered'],
  139001: [400, "Flow can't be updated"],
  139002: [400, "Flow can't be published"],
  139003: [400, "Flow can't be deprecated"],
};

/** The refusal with this code; `details` says what exactly is wrong, as Meta does in `error_data`. */
export function graphError(code: number, details?: string, subcode?: number): GraphError {
  const [status, title] = known[code] ?? [400, 'Unknown error'];
  return {
    status,
    body: {
      error: {
        message: `(#${code}) ${title}`,
        type: 'OAuthException',
        code,
        ...(subcode !== undefined && { error_subcode: subcode }),
        ...(details !== undefined && { error_data: { messaging_product: 'whatsapp', details } }),
        fbtrace_id: 'AStandInsTraceIdTheLoop',
      },
    },
  };
}

/** What a code is called in a status's `errors`. */
export function statusError(code: number): object {
  const title = known[code]?.[1] ?? 'Unknown error';
  return { code, title, message: title, error_data: { details: title } };
}
