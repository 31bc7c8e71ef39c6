import { formatMoment } from '../../chat/format-moment.ts';
import { say } from '../../texts/say.ts';
import type { Circumstances, Trouble } from '../condition.ts';
import { answer, observed, type TurnContext } from '../turn.ts';
import type { Command } from './command.ts';

/** `status`: how WhatsApp and mail are, and what waits to be sent in this account. */
export const status: Command = {
  name: 'status',
  allowed: 'owner',
  changes: false,
  observes: true,
  needs: () => undefined,
  run: (_rest, context) => {
    const now = observed(context);
    const lines = [channelLine(now, context), ...mailLines(now, context), queueLine(now, context)];
    return answer(context, { text: lines.join('\n') });
  },
};

function channelLine({ channel }: Circumstances, context: TurnContext): string {
  const { language } = context;
  if (channel.kind === 'CLOUD_API') {
    const { trouble } = channel;
    if (!trouble) return say(language, 'status.cloud-works');
    return trouble.kind === 'refused'
      ? say(language, 'status.cloud-refused', since(trouble, context))
      : say(language, 'status.cloud-unreachable', since(trouble, context));
  }
  const when = moment(channel.since, context);
  switch (channel.state) {
    case 'READY':
      return say(language, 'status.device-connected', { when });
    case 'NEEDS_PAIRING':
      return say(language, 'status.device-unpaired', { when });
    case 'STARTING':
    case 'SYNCING':
      return say(language, 'status.device-connecting', { when });
    case 'DEGRADED':
    case 'BACKOFF':
      return say(language, 'status.device-trouble', { when });
    case 'LOGGED_OUT':
      return say(language, 'status.device-unlinked', { when });
    case 'STOPPED':
    case 'FATAL':
      return say(language, 'status.device-stopped', { when });
  }
}

function mailLines({ mail, waiting }: Circumstances, context: TurnContext): string[] {
  const { language } = context;
  const { mailFailure } = waiting;
  const failed = mailFailure && [
    say(language, 'status.mail-failed', {
      when: moment(mailFailure.writtenAt, context),
      reason: mailFailure.reason,
    }),
  ];
  return [mailLine(mail, context), ...(failed ?? [])];
}

function mailLine(mail: Circumstances['mail'], context: TurnContext): string {
  const { language } = context;
  if (!mail) return say(language, 'status.mail-none');
  if (!mail.trouble) return say(language, 'status.mail-works');
  return mail.trouble.kind === 'refused'
    ? say(language, 'status.mail-refused', since(mail.trouble, context))
    : say(language, 'status.mail-unreachable', since(mail.trouble, context));
}

function queueLine({ waiting }: Circumstances, context: TurnContext): string {
  const { language } = context;
  const { messages, mails, oldest } = waiting;
  if (!oldest) return say(language, 'status.queue-empty');
  const kinds = [
    ...(messages > 0 ? [say(language, 'status.messages', { count: messages })] : []),
    ...(mails > 0 ? [say(language, 'status.mails', { count: mails })] : []),
  ];
  return say(language, 'status.queue', {
    what: new Intl.ListFormat(language).format(kinds),
    when: moment(oldest, context),
  });
}

function since({ since: at, reason }: Trouble, context: TurnContext): { when: string; reason: string } {
  return { when: moment(at, context), reason };
}

function moment(at: Date, { language, account }: TurnContext): string {
  return formatMoment(at, language, account.timeZone);
}
