import { moreId } from '../chat/menu.ts';
import type { Inbound, Message } from '../chat/message.ts';
import type { Session } from '../chat/session.ts';
import { say } from '../texts/say.ts';
import { ownLane } from './change.ts';
import type { Commit, CommitResult, Conversation, OutboxRow, Sender } from './ports.ts';
import type { Decision } from './turn.ts';
import type { TurnDeps } from './turn-deps.ts';

/** How long WhatsApp's Cloud API lets us write unasked after a person's message. */
const windowMs = 24 * 60 * 60_000;

export interface Turn {
  inbound: Inbound;
  conversation: Conversation;
  /** Absent for a stranger, whose code is the only thing that speaks for them. */
  sender?: Sender;
  /** The account version that the decision's facts were read at. */
  accountVersion?: number;
}

type CommittingDeps = Pick<TurnDeps, 'store' | 'clock' | 'newId' | 'deliver'>;

/** Commits a decision as one; once it is applied, its messages and mails are on their way. */
export async function commitTurn(
  deps: CommittingDeps,
  turn: Turn,
  decision: Decision,
): Promise<CommitResult> {
  const commit = commitOf(deps, turn, decision);
  const result = await deps.store.commit(commit);
  if (result === 'applied' && commit.outbox.length > 0) deps.deliver(commit.outbox);
  return result;
}

/** Records a message as failed and says so; nothing else of its turn is kept. */
export async function commitApology(deps: CommittingDeps, turn: Turn, reply: Message): Promise<CommitResult> {
  const { accountVersion: _, ...talkOnly } = turn;
  const session: Session = turn.conversation.session ?? { v: 1 };
  const commit = commitOf(deps, talkOnly, { session, reply }, 'failed');
  const result = await deps.store.commit(commit);
  if (result === 'applied') deps.deliver(commit.outbox);
  return result;
}

function commitOf(
  { clock, newId }: CommittingDeps,
  { inbound, conversation, sender, accountVersion }: Turn,
  { session, reply, puts, deletes, outgoing = [] }: Decision,
  outcome: 'handled' | 'failed' = 'handled',
): Commit {
  const { accountId } = conversation;
  const now = clock();
  const outbox: OutboxRow[] = outgoing.map(({ payload, holdSeconds }) => ({
    ...ownLane(newId(), accountId, payload),
    ...(holdSeconds && { notBefore: new Date(now.getTime() + holdSeconds * 1000) }),
  }));
  if (reply) {
    const { channelId, address } = conversation;
    outbox.unshift({
      id: newId(),
      accountId,
      lane: conversation.id,
      seq: conversation.nextSeq,
      payload: { kind: 'reply', channelId, to: address, message: withLabels(reply, session, sender) },
    });
  }
  const changing = puts !== undefined || deletes !== undefined;
  if (changing && accountVersion === undefined) throw new Error('A change was decided without facts');
  return {
    accountId,
    conversation: {
      ...conversation,
      session,
      nextSeq: conversation.nextSeq + (reply ? 1 : 0),
      windowUntil: new Date(inbound.sentAt.getTime() + windowMs),
    },
    inbound: { messageId: inbound.messageId, receivedAt: now, outcome },
    ...(sender && { sender: { userId: sender.user.id, version: sender.user.version } }),
    ...(changing && {
      change: { accountVersion: accountVersion!, puts: puts ?? {}, ...(deletes && { deletes }) },
    }),
    outbox,
  };
}

/** No channel shows more choices than this at once. */
const choicesAtOnce = 10;

/** What opens the choices where a channel shows them as a list, and what leads on where they are many. */
function withLabels(reply: Message, { menu }: Session, sender: Sender | undefined): Message {
  if (!reply.choices || !sender) return reply;
  const { language } = sender.user;
  const more = menu &&
    reply.choices.length > choicesAtOnce && { id: moreId(menu), label: say(language, 'tap.more') };
  return { ...reply, listLabel: say(language, 'tap.choose'), ...(more && { more }) };
}
