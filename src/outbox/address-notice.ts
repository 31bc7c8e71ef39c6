import type { Channel } from '../app/channel.ts';
import type { Notice, Sentence } from '../app/notice.ts';
import type { Clock, Conversation, Outgoing, Store } from '../app/ports.ts';
import type { Message } from '../chat/message.ts';
import type { BotLanguage } from '../domain/language.ts';
import type { User } from '../domain/user.ts';

/** Says a notice's sentence in its reader's language, for a chat. */
export type SayNotice = (sentence: Sentence, language: BotLanguage) => string;

export interface NoticeDeps {
  store: Pick<Store, 'conversationOfUser' | 'loadFacts'>;
  channels: ReadonlyMap<string, Channel>;
  canMail: boolean;
  say: SayNotice;
  clock: Clock;
}

/** The ways in which a notice reaches its reader, the next should one not be taken; or why it can't reach them. */
export type Addressed = { ways: [Outgoing, ...Outgoing[]] } | { dropped: 'no such user' | 'no way to them' };

/**
 * Finds out how a notice reaches its reader: by WhatsApp where the channel lets us write to them now, else by a template,
 * else by mail.
 * Who they are and what they speak is read when it is delivered, so that a person deactivated since gets nothing.
 */
export async function addressNotice(deps: NoticeDeps, notice: Notice): Promise<Addressed> {
  const { accountId, toUserId } = notice;
  const [facts, conversation] = await Promise.all([
    deps.store.loadFacts(accountId, [{ by: 'id', id: toUserId }]),
    deps.store.conversationOfUser(accountId, toUserId),
  ]);
  const user = facts.people[0]?.[0]?.user;
  if (!user || user.status === 'DEACTIVATED') return { dropped: 'no such user' };

  const [way, ...others] = [
    ...byWhatsApp(deps, notice, user.language, conversation),
    ...(user.email && deps.canMail ? [byMail(notice, user, user.email, facts.account.name)] : []),
  ];
  return way ? { ways: [way, ...others] } : { dropped: 'no way to them' };
}

function byWhatsApp(
  { channels, say, clock }: NoticeDeps,
  { sentence, tap }: Notice,
  language: BotLanguage,
  conversation: Conversation | undefined,
): Outgoing[] {
  const channel = conversation && channels.get(conversation.channelId);
  if (!channel) return [];
  const text = say(sentence, language);
  const template = channel.templateFor?.(sentence, language);
  const choices = tap ? [{ id: tap.id, label: say(tap.label, language) }] : [];
  const messages: Message[] = [
    ...(isOpen(conversation, clock()) ? [{ text, ...(tap && { choices }) }] : []),
    ...(template ? [{ text, template }] : []),
  ];
  const { channelId, address } = conversation;
  return messages.map(message => ({ kind: 'reply', channelId, to: address, message }));
}

function byMail({ accountId, sentence }: Notice, user: User, to: string, companyName: string): Outgoing {
  const { language, firstName } = user;
  return {
    kind: 'mail',
    mail: { template: 'notice', to, language, accountId, firstName, companyName, sentence },
  };
}

function isOpen({ windowUntil }: Conversation, now: Date): boolean {
  return windowUntil === null || windowUntil > now;
}
