import type { Message } from '../chat/message.ts';
import { showCode } from '../lib/readable-code.ts';
import type { Secrets } from '../lib/secrets.ts';
import { say } from '../texts/say.ts';
import type { Channel } from './channel.ts';
import { forwardLink } from './invited-reply.ts';

/** A channel that puts forwardable links into the replies that ask for one, at the moment of sending. */
export function revealingForwardLinks(channel: Channel, secrets: Pick<Secrets, 'codeFor'>): Channel {
  return {
    ...channel,
    send: (to, message, reference) =>
      channel.send(to, message.forward ? revealed(message, channel.number(), secrets) : message, reference),
  };
}

/** The link opens WhatsApp with the code ready to be sent; without our number the code is written out. */
function revealed(message: Message, number: string | null, secrets: Pick<Secrets, 'codeFor'>): Message {
  const { forward, ...rest } = message;
  if (!forward) return rest;
  const { language, codeId } = forward;
  const words = `${say(language, 'mail.join-word')} ${showCode(secrets.codeFor(codeId, 'letters'))}`;
  const link = number
    ? `https://wa.me/${number.replace(/\D/gu, '')}?text=${encodeURIComponent(words)}`
    : words;
  return { ...rest, text: rest.text.replace(forwardLink, () => link) };
}
