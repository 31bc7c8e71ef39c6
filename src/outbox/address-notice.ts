import type { Notice, Sentence } from '../app/notice.ts';
import type { Channel, Clock, Conversation, Outgoing, Store } from '../app/ports.ts';
import type { BotLanguage } from '../domain/language.ts';

/** Says a notice's sentence in its reader's language, for a chat. */
export type SayNotice = (sentence: Sentence, language: BotLanguage) => string;

export interface NoticeDeps {
  store: Pick<Store, 'conversationOfUser' | 'loadFacts'>;
  channels: ReadonlyMap<string, Channel>;
  canMail: boolean;
  say: SayNotice;
  clock: Clock;
}

/** How a notice reaches its reader: `out` first, `instead` should WhatsApp not take it; or why it can't reach them. */
export type Addressed =
  | { out: Outgoing; instead: Outgoing | undefined }
  | { dropped: 'no such user' | 'no way to them' };

/**
 * Finds out how a notice reaches its reader: by WhatsApp where the channel lets us write to them now, else by mail.
 * Who they are and what they speak is read when it is delivered, so that a person deactivated since gets nothing.
 */
export async function addressNotice(deps: NoticeDeps, notice: Notice): Promise<Addressed> {
  const { accountId, toUserId, sentence } = notice;
  const [facts, conversation] = await Promise.all([
    deps.store.loadFacts(accountId, [{ by: 'id', id: toUserId }]),
    deps.store.conversationOfUser(accountId, toUserId),
  ]);
  const user = facts.people[0]?.[0]?.user;
  if (!user || user.status === 'DEACTIVATED') return { dropped: 'no such user' };

  const mail: Outgoing | undefined =
    user.email && deps.canMail
      ? {
          kind: 'mail',
          mail: {
            template: 'notice',
            to: user.email,
            language: user.language,
            accountId,
            firstName: user.firstName,
            companyName: facts.account.name,
            sentence,
          },
        }
      : undefined;

  if (conversation && deps.channels.has(conversation.channelId) && isOpen(conversation, deps.clock())) {
    const { channelId, address } = conversation;
    const message = { text: deps.say(sentence, user.language) };
    return { out: { kind: 'reply', channelId, to: address, message }, instead: mail };
  }
  return mail ? { out: mail, instead: undefined } : { dropped: 'no way to them' };
}

function isOpen({ windowUntil }: Conversation, now: Date): boolean {
  return windowUntil === null || windowUntil > now;
}
