import { addUser } from '../../../flows/add-user.ts';
import { ask } from '../../chat/flow/ask.ts';
import { newDraft } from '../../chat/flow/pause.ts';
import type { Outcome } from '../../chat/flow/settle.ts';
import { take } from '../../chat/flow/take.ts';
import { choicesOf } from '../../chat/menu.ts';
import type { Message } from '../../chat/message.ts';
import { read } from '../../chat/read/read.ts';
import type { Draft, Menu, Session } from '../../chat/session.ts';
import { fullName } from '../../domain/user.ts';
import { say } from '../../texts/say.ts';
import { invitedReply } from '../invited-reply.ts';
import type { Mail } from '../mail.ts';
import { resendTo } from '../resend.ts';
import { type Decision, loaded, readingContext, type TurnContext } from '../turn.ts';
import { flowContext, recentCodeMails } from './flow-context.ts';
import { previewText } from './preview.ts';
import { save } from './save.ts';

/** Turns what the flow decided into the turn's effect. */
export function finish(outcome: Outcome, context: TurnContext): Decision {
  switch (outcome.next) {
    case 'ask': {
      const decision = asked(outcome.draft, outcome.lead, context);
      return outcome.mailCode
        ? withCodeMail(decision, outcome.draft, outcome.mailCode.codeId, context)
        : decision;
    }
    case 'preview':
      return asked(outcome.draft, [previewText(outcome.draft, context)], context);
    case 'end':
      return done(
        { session: ended(context), reply: { text: outcome.lead.join('\n\n') } },
        outcome.draft,
        context,
      );
    case 'resend': {
      const person = loaded(context)
        .people.flat()
        .find(({ user }) => user.id === outcome.personId);
      if (!person) throw new Error('The person to resend to was not among the facts');
      return done({ ...resendTo(person, context), session: ended(context) }, outcome.draft, context);
    }
    case 'save':
      return saved(outcome.draft, context);
  }
}

function saved(draft: Draft, context: TurnContext): Decision {
  const result = save(draft, context);
  if (result.kind === 'back') return finish(result.outcome, context);
  if (result.kind === 'full') {
    return { session: withDraft(draft, context), reply: { text: result.text } };
  }
  const { rows, answers, text } = result;
  const { role, language, teams } = answers;
  const another: Menu = {
    id: context.newId(),
    picks: [],
    taps: [{ label: say(context.language, 'tap.another'), does: { kind: 'move', move: 'another' } }],
  };
  const reply: Message = rows.issued ? invitedReply(text, rows.user, rows.issued, context) : { text };
  return done(
    {
      session: { ...ended(context), like: { role, language, teams }, menu: another },
      reply: { ...reply, choices: choicesOf(another) },
      puts: rows.puts,
      ...(rows.deletes && { deletes: rows.deletes }),
      outgoing: rows.outgoing,
    },
    draft,
    context,
  );
}

/** A draft is done with: goes on to the next person of the same message, if one was there. */
function done(decision: Decision, draft: Draft, context: TurnContext): Decision {
  const [next, ...others] = draft.others;
  if (next === undefined) return decision;
  const { facts: _, ...unread } = { ...context, session: decision.session };
  const { language, newId, now } = context;
  const reading = read(`add ${next}`, readingContext(context));
  const fresh = { ...newDraft(addUser, newId(), now), others };
  const begun = finish(take(addUser, fresh, reading, flowContext(unread)), unread);
  const lead = [decision.reply?.text ?? '', say(language, 'flow.next-person')];
  const text = [...lead, begun.reply?.text ?? ''].filter(part => part !== '').join('\n\n');
  return {
    ...decision,
    session: begun.session,
    reply: { ...decision.reply, ...begun.reply, text },
    outgoing: [...(decision.outgoing ?? []), ...(begun.outgoing ?? [])],
  };
}

/** The draft's next question, after what there is to say first. */
export function asked(draft: Draft, lead: readonly string[], context: TurnContext): Decision {
  const { text, menu } = ask(addUser, draft, flowContext(context));
  const choices = choicesOf(menu);
  return {
    session: { ...withDraft(draft, context), menu },
    reply: {
      text: [...lead, text].filter(part => part !== '').join('\n\n'),
      ...(choices.length > 0 && { choices }),
    },
  };
}

/** The session with this draft, as of now, and nothing to pick until it is asked about. */
export function withDraft(draft: Draft, { session: { menu: _, ...rest }, now }: TurnContext): Session {
  return { ...rest, draft: { ...draft, touchedAt: now.toISOString() } };
}

/** The session without its draft. */
function ended({ session }: TurnContext): Session {
  const { draft: _draft, menu: _menu, ...rest } = session;
  return rest;
}

function withCodeMail(decision: Decision, draft: Draft, codeId: string, context: TurnContext): Decision {
  const { sender, account, now } = context;
  const { name, email } = draft.answers;
  const mail: Mail = {
    template: 'grant-code',
    to: sender.email ?? '',
    language: sender.language,
    accountId: account.id,
    firstName: sender.firstName,
    companyName: account.name,
    granteeName: fullName({ firstName: name?.first ?? '', lastName: name?.last ?? '' }),
    granteeEmail: email ?? '',
    codeId,
  };
  return {
    ...decision,
    session: { ...decision.session, codeMails: [...recentCodeMails(context), now.toISOString()] },
    outgoing: [{ payload: { kind: 'mail', mail } }],
  };
}
