import { addUser } from '../../../flows/add-user.ts';
import { planTurn } from '../../../src/app/plan-turn.ts';
import { type Decision, readingContext, type TurnContext } from '../../../src/app/turn.ts';
import { type Event, interpret } from '../../../src/chat/event.ts';
import { revive } from '../../../src/chat/flow/revive.ts';
import type { Choice, Content, Message } from '../../../src/chat/message.ts';
import type { Session } from '../../../src/chat/session.ts';
import type { Seats } from '../../../src/domain/seats.ts';
import type { User } from '../../../src/domain/user.ts';
import { createSecrets } from '../../../src/lib/secrets.ts';
import { type Acme, beginning } from './acme.ts';

const secrets = createSecrets('a secret of the tests, and of nothing else');

/** One message handled, with all that its rules are about. */
export interface Turn {
  content: Content;
  forwarded: boolean;
  event: Event;
  /** Whoever wrote, as they were when they wrote. */
  sender: User;
  now: Date;
  before: Session;
  decision: Decision;
  /** The reply just before this message, and the language it was in. */
  shown: Message | undefined;
  shownIn: User['language'];
  seatsBefore: Seats;
  seatsAfter: Seats;
  usersBefore: readonly User[];
  teams: Acme['teams'];
  account: Acme['account'];
  /** Codes that were mailed before this message. */
  codes: readonly MailedCode[];
}

/** A code that went out by mail: for whom, in which draft, and whether it was typed since. */
export interface MailedCode {
  codeId: string;
  digits: string;
  draftId: string | undefined;
  granteeName: string;
  granteeEmail: string;
  typed: boolean;
}

/** A chat with one person of Acme, driven without any I/O: what is decided is applied at once. */
export class Talk {
  readonly acme: Acme;
  readonly senderId: string;
  now: Date = beginning;
  /** As it would be stored: anything that JSON can hold. */
  session: Session | null = null;
  shown: Message | undefined;
  shownIn: User['language'] = 'en';
  /** Every choice ever offered, oldest first. */
  offered: Choice[] = [];
  codes: MailedCode[] = [];
  #ids = 0;

  constructor(acme: Acme, senderId = 'bo') {
    this.acme = acme;
    this.senderId = senderId;
  }

  say(text: string): Turn {
    return this.hear({ kind: 'text', text });
  }

  /** Handles a message and takes what follows for committed. */
  hear(content: Content, forwarded = false): Turn {
    const turn = this.decide(content, forwarded);
    const { decision } = turn;
    this.acme.apply(decision);
    turn.seatsAfter = this.acme.seats(this.now);
    this.session = decision.session;
    this.shown = decision.reply;
    this.shownIn = turn.sender.language;
    this.offered.push(...(decision.reply?.choices ?? []));
    this.#noteCodes(turn);
    return turn;
  }

  /** What would follow a message, without anything coming of it; `session` instead of the one that is stored. */
  decide(content: Content, forwarded = false, session: unknown = this.session): Turn {
    const { acme, now } = this;
    const sender = acme.user(this.senderId);
    const ids = this.#ids;
    const context: TurnContext = {
      now,
      newId: () => this.#newId(),
      secrets,
      language: sender.language,
      sender,
      account: acme.account,
      teams: acme.teams,
      session: revive(addUser, session),
      mails: true,
      mailHoldSeconds: 0,
    };
    const { draft, menu } = context.session;
    const event = interpret({ content, forwarded }, menu, readingContext(context, draft?.asking));
    const plan = planTurn(event, context);
    const facts = plan.needs && acme.facts(plan.needs, now);
    const decision = plan.decide(facts ? { ...context, facts } : context);
    if (decision.puts && !facts) throw new Error('A change was decided without facts');
    this.#ids = session === this.session ? this.#ids : ids;
    const seatsBefore = acme.seats(now);
    return {
      content,
      forwarded,
      event,
      sender,
      now,
      before: context.session,
      decision,
      shown: this.shown,
      shownIn: this.shownIn,
      seatsBefore,
      seatsAfter: seatsBefore,
      usersBefore: acme.users,
      teams: acme.teams,
      account: acme.account,
      codes: this.codes,
    };
  }

  wait(minutes: number): void {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
  }

  #newId(): string {
    this.#ids += 1;
    return `00000000-0000-7000-8000-${String(this.#ids).padStart(12, '0')}`;
  }

  #noteCodes({ content, decision }: Turn): void {
    const typed = content.kind === 'text' ? content.text.replace(/\D/gu, '') : '';
    const mailed = (decision.outgoing ?? []).flatMap(({ payload }): MailedCode[] => {
      if (payload.kind !== 'mail' || payload.mail.template !== 'grant-code') return [];
      const { codeId, granteeName, granteeEmail } = payload.mail;
      const digits = secrets.codeFor(codeId, 'digits');
      const draftId = decision.session.draft?.id;
      return [{ codeId, digits, draftId, granteeName, granteeEmail, typed: false }];
    });
    this.codes = [
      ...this.codes.map(code => (code.digits === typed ? { ...code, typed: true } : code)),
      ...mailed,
    ];
  }
}
