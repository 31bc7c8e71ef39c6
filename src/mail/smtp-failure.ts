import type { Undelivered } from '../app/channel.ts';

/** What nodemailer tells of a failure: its own code, and the server's answer where there was one. */
interface SmtpError {
  code?: string;
  /** The SMTP command that was in flight, such as `RCPT TO`; `API` when the failure came before any. */
  command?: string;
  responseCode?: number;
  response?: string;
  message: string;
}

const longestReason = 200;

/**
 * What a failure to hand over one mail means. RFC 5321: 4yz is passing, 5yz is final. Final about the recipient or
 * the message is this mail's end; final about us (login, sender) pauses all mail until someone acts. Whatever ended
 * before an answer (refused, cut, timed out, no TLS) is tried again.
 */
export function readSmtpFailure(error: SmtpError): Undelivered {
  const { code, command = '', responseCode } = error;
  const reason = readable(error.response || error.message);
  const said = { ok: false, reason, ...(responseCode ? { code: String(responseCode) } : {}) } as const;

  if (responseCode !== undefined && responseCode >= 400 && responseCode < 500)
    return { ...said, what: 'retry' };
  if (code === 'EAUTH' || code === 'ENOAUTH' || code === 'EOAUTH2' || responseCode === 530) {
    return { ...said, what: 'pause' };
  }
  // 503: the session was out of step, which says nothing about the mail.
  if (responseCode !== undefined && responseCode >= 500 && responseCode !== 503) {
    if (command === 'RCPT TO' || command === 'DATA') return { ...said, what: 'never' };
    if (command === 'MAIL FROM') return { ...said, what: 'pause' };
    return { ...said, what: 'retry' };
  }
  if (command === 'API' && (code === 'EENVELOPE' || code === 'EMESSAGE')) return { ...said, what: 'never' };
  if (command === 'MAIL FROM' && code === 'EMESSAGE') return { ...said, what: 'never' };
  return { ...said, what: 'retry' };
}

/** One short line, without what a hostile server may have put in. */
function readable(answer: string): string {
  const line = answer.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > longestReason ? `${line.slice(0, longestReason - 1)}…` : line;
}
