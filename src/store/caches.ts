import { LRUCache } from 'lru-cache';
import type { AccountFacts, Clock, Conversation, Puts, Sender } from '../app/ports.ts';
import type { Address, Identity } from '../domain/identity.ts';
import type { User } from '../domain/user.ts';

const entries = 10_000;
const strangers = 50_000;
const strangerForMs = 30_000;
const accountFactsForMs = 2_000;

export type StoreCaches = ReturnType<typeof createCaches>;

/**
 * What this process remembers, so that a turn that only talks reads nothing. Conversations and senders carry versions that
 * the commit checks, so an outdated one costs a second try, never a wrong answer; account facts and strangers carry none
 * and are kept for two and thirty seconds. Bounded in number.
 */
export function createCaches(clock: Clock) {
  const perf = { now: () => clock().getTime() };
  const conversations = new LRUCache<string, Conversation>({ max: entries });
  const identities = new LRUCache<string, Identity>({ max: entries });
  const users = new LRUCache<string, User>({ max: entries });
  const unknown = new LRUCache<string, true>({ max: strangers, ttl: strangerForMs, ttlResolution: 0, perf });
  const accounts = new LRUCache<string, AccountFacts>({
    max: entries,
    ttl: accountFactsForMs,
    ttlResolution: 0,
    perf,
  });
  /** Both rise with what is written here, so that a look-up that began before is not remembered after it. */
  let identityChanges = 0;
  let accountChanges = 0;

  function putIdentity(identity: Identity): void {
    const key = addressKey(identity.channelId, identity);
    identityChanges += 1;
    unknown.delete(key);
    if (identity.state === 'ACTIVE') identities.set(key, identity);
    else identities.delete(key);
  }

  function forgetAccountFacts(accountId: string): void {
    accountChanges += 1;
    accounts.delete(accountId);
  }

  return {
    conversation: (accountId: string, channelId: string, address: Address) =>
      conversations.get(conversationKey(accountId, channelId, address)),

    keepConversation(conversation: Conversation): void {
      const key = conversationKey(conversation.accountId, conversation.channelId, conversation.address);
      conversations.set(key, conversation);
    },

    forgetConversation({ accountId, channelId, address }: Conversation): void {
      conversations.delete(conversationKey(accountId, channelId, address));
    },

    /** `null`: known to be nobody's. `undefined`: not known. */
    sender(channelId: string, address: Address): Sender | null | undefined {
      const key = addressKey(channelId, address);
      const identity = identities.get(key);
      if (!identity) return unknown.has(key) ? null : undefined;
      const user = users.get(userKey(identity.accountId, identity.userId));
      return user && { identity, user };
    },

    keepSender({ identity, user }: Sender): void {
      identities.set(addressKey(identity.channelId, identity), identity);
      users.set(userKey(user.accountId, user.id), user);
    },

    identityChanges: () => identityChanges,

    keepStranger(channelId: string, address: Address): void {
      const key = addressKey(channelId, address);
      identities.delete(key);
      unknown.set(key, true);
    },

    forgetAddress(channelId: string, address: Address): void {
      const key = addressKey(channelId, address);
      identities.delete(key);
      unknown.delete(key);
    },

    forgetUser(accountId: string, userId: string): void {
      users.delete(userKey(accountId, userId));
    },

    accountFacts: (accountId: string) => accounts.get(accountId),
    keepAccountFacts: (facts: AccountFacts) => void accounts.set(facts.account.id, facts),
    accountChanges: () => accountChanges,
    forgetAccountFacts,

    /** What a commit has just proved: these rows are the newest there are. */
    keepPuts(accountId: string, puts: Puts): void {
      for (const user of puts.user ?? []) {
        const key = userKey(user.accountId, user.id);
        if (user.status === 'DEACTIVATED') users.delete(key);
        else if (users.has(key)) users.set(key, user);
      }
      for (const identity of puts.identity ?? []) putIdentity(identity);
      if (puts.account || puts.team) forgetAccountFacts(accountId);
    },

    /** By id alone, which is rare enough to look at all of them. */
    forgetIdentities(ids: ReadonlySet<string>): void {
      identityChanges += 1;
      for (const [key, identity] of identities.entries()) if (ids.has(identity.id)) identities.delete(key);
    },
  };
}

function addressKey(channelId: string, address: Address): string {
  return `${channelId}\n${address.kind}\n${address.value}`;
}

function conversationKey(accountId: string, channelId: string, address: Address): string {
  return `${accountId}\n${addressKey(channelId, address)}`;
}

function userKey(accountId: string, userId: string): string {
  return `${accountId}\n${userId}`;
}
