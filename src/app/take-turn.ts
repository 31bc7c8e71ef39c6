import { addUser } from '../../flows/add-user.ts';
import { interpret } from '../chat/event.ts';
import { keepWhole, revive } from '../chat/flow/revive.ts';
import type { Inbound } from '../chat/message.ts';
import { createKeyedQueue } from '../lib/keyed-queue.ts';
import { say } from '../texts/say.ts';
import { commitApology, commitTurn } from './commit-turn.ts';
import type { Plan } from './plan.ts';
import { planTurn } from './plan-turn.ts';
import type { CommitResult, Sender } from './ports.ts';
import { createReceiveCode } from './receive-code.ts';
import { recogniseSender } from './recognise-sender.ts';
import { readingContext, type TurnContext } from './turn.ts';
import type { TurnDeps } from './turn-deps.ts';

/** Stale answers before a turn is given up as a fault: far more than any race has been seen to need. */
const maxAttempts = 20;

/**
 * Handles one message: who is it, what does it say, what follows, committed as one. Resolves once that is committed
 * (only then may the channel acknowledge the message); throws when nothing could be committed, so that the channel
 * delivers it again. What goes wrong in deciding is answered with an apology and a reference that the log carries too.
 */
export function createTakeTurn(deps: TurnDeps): (inbound: Inbound) => Promise<void> {
  const inOrder = createKeyedQueue();
  const receiveCode = createReceiveCode(deps);
  return inbound =>
    inOrder(`${inbound.channelId} ${inbound.from.kind} ${inbound.from.value}`, async () => {
      for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
        const sender = await recogniseSender(deps, inbound);
        const result = sender ? await answer(deps, inbound, sender) : await receiveCode(inbound);
        if (result === 'applied' || result === 'duplicate') return;
      }
      throw new Error(`A turn was decided ${maxAttempts} times, and the facts moved on each time`);
    });
}

async function answer(deps: TurnDeps, inbound: Inbound, sender: Sender): Promise<CommitResult> {
  const { store } = deps;
  deps.seen?.(inbound);
  const { accountId } = sender.user;
  const [conversation, { account, teams }] = await Promise.all([
    store.conversationWith(inbound.channelId, inbound.from, accountId),
    store.accountFacts(accountId),
  ]);
  const context: TurnContext = {
    now: deps.clock(),
    newId: deps.newId,
    secrets: deps.secrets,
    language: sender.user.language,
    sender: sender.user,
    account,
    teams,
    session: revive(addUser, conversation.session),
    ...(deps.reach && { reach: deps.reach }),
    mails: deps.mails,
    mailHoldSeconds: deps.mailHoldSeconds,
  };
  const turn = { inbound, conversation, sender };
  try {
    const plan = planOf(inbound, context);
    const decideAndCommit = async (): Promise<CommitResult> => {
      const facts = plan.needs && (await store.loadFacts(accountId, plan.needs));
      const circumstances = plan.observes && {
        ...deps.condition(),
        waiting: await store.waiting(accountId),
      };
      const decision = plan.decide({
        ...context,
        ...(facts && { facts }),
        ...(circumstances && { circumstances }),
      });
      keepWhole(decision.session);
      return commitTurn(deps, facts ? { ...turn, accountVersion: facts.account.version } : turn, decision);
    };
    return await (plan.changes ? store.inAccountOrder(accountId, decideAndCommit) : decideAndCommit());
  } catch (fault) {
    const reference = deps.report(fault);
    return commitApology(deps, turn, { text: say(context.language, 'fault.apology', { reference }) });
  }
}

function planOf(inbound: Inbound, context: TurnContext): Plan {
  const { draft, menu } = context.session;
  return planTurn(interpret(inbound, menu, readingContext(context, draft?.asking)), context);
}
