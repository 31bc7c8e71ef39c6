import type { FlowContext } from '../../chat/flow/context.ts';
import type { TurnContext } from '../turn.ts';

const codeMailsAnHour = 5;

/** The flow's view of a turn. */
export function flowContext(context: TurnContext): FlowContext {
  const { language, now, newId, sender, secrets, facts } = context;
  return {
    language,
    now,
    newId,
    account: facts?.account ?? context.account,
    teams: facts?.teams ?? context.teams,
    asker: sender,
    ...(facts && { seats: facts.seats }),
    known: facts?.people.flat() ?? [],
    isCode: (codeId, digits) => secrets.codesFor(codeId, 'digits').includes(digits),
    codeMail: codeMail(context),
  };
}

function codeMail(context: TurnContext): FlowContext['codeMail'] {
  if (!context.mails || !context.sender.email) return 'no-mail';
  return recentCodeMails(context).length < codeMailsAnHour ? 'possible' : 'too-many';
}

/** ISO times of the codes mailed within the hour. */
export function recentCodeMails({ session, now }: TurnContext): string[] {
  const hourAgo = now.getTime() - 60 * 60_000;
  return (session.codeMails ?? []).filter(at => new Date(at).getTime() > hourAgo);
}
