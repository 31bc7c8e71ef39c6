import { emailAddress } from '../domain/email-address.ts';
import { personName } from '../domain/person-name.ts';
import { type SettingName, settings } from '../settings.ts';
import { newAccount } from './new-account.ts';
import { canBeKept } from './settings-file.ts';

/** One thing to ask for, whoever asks. */
export interface Question<Name extends string = string> {
  name: Name;
  /** Ends without a mark; what an empty answer means stands in brackets. */
  text: string;
  /** What an empty answer stands for. */
  otherwise?: string;
  /** What is wrong with an answer, as a sentence that says what to do; undefined when nothing is. */
  problem(answer: string): string | undefined;
}

export type CompanyAnswer = 'name' | 'country' | 'language' | 'seats' | 'team' | 'person' | 'email';

/** The company and its owner. `team` holds names between commas. */
export const companyQuestions: readonly Question<CompanyAnswer>[] = [
  { name: 'name', text: 'The name of your company', problem: optionProblem('name') },
  { name: 'country', text: 'Its country, by two letters (GB, BR, ES, …)', problem: optionProblem('country') },
  {
    name: 'language',
    text: 'The language to chat in: en, es or pt-BR [en]',
    otherwise: 'en',
    problem: optionProblem('language'),
  },
  {
    name: 'seats',
    text: 'How many seats your plan has, yours included [5]',
    otherwise: '5',
    problem: optionProblem('seats'),
  },
  {
    name: 'team',
    text: 'Your teams, with commas between them, as Support, Sales [none yet]',
    otherwise: '',
    problem: answer => optionProblem('team')(teamNames(answer)),
  },
  {
    name: 'person',
    text: 'Your own name',
    problem: answer =>
      personName(...splitName(answer)).ok && !/[<>]/.test(answer)
        ? undefined
        : 'Please write your name, as Ann Lee.',
  },
  {
    name: 'email',
    text: 'Your email address',
    problem: answer =>
      emailAddress(answer).ok ? undefined : 'This is no email address: write it as ann@acme.com.',
  },
];

export type PlatformSetting =
  | 'WHATSAPP_PHONE_NUMBER_ID'
  | 'WHATSAPP_ACCESS_TOKEN'
  | 'WHATSAPP_APP_SECRET'
  | 'WHATSAPP_VERIFY_TOKEN';

/** The Business Platform's four values. */
export const platformQuestions: readonly Question<PlatformSetting>[] = [
  {
    name: 'WHATSAPP_PHONE_NUMBER_ID',
    text: 'Phone number ID (in your Meta app: WhatsApp > API Setup)',
    problem: settingProblem('WHATSAPP_PHONE_NUMBER_ID'),
  },
  {
    name: 'WHATSAPP_ACCESS_TOKEN',
    text: "A system user's permanent access token",
    problem: settingProblem('WHATSAPP_ACCESS_TOKEN'),
  },
  {
    name: 'WHATSAPP_APP_SECRET',
    text: 'App secret (App settings > Basic)',
    problem: settingProblem('WHATSAPP_APP_SECRET'),
  },
  {
    name: 'WHATSAPP_VERIFY_TOKEN',
    text: 'A verify token: any word, the same that you will give Meta with the webhook',
    problem: settingProblem('WHATSAPP_VERIFY_TOKEN'),
  },
];

export const mailServerQuestion: Question<'SMTP_URL'> = {
  name: 'SMTP_URL',
  text: 'Mail server, as smtp://user:password@mail.example.com:587 [no mail]',
  otherwise: '',
  problem: settingProblem('SMTP_URL'),
};

export const senderQuestion: Question<'MAIL_FROM'> = {
  name: 'MAIL_FROM',
  text: 'The sender that people see, as Acme Inbox <inbox@acme.com>',
  problem: answer =>
    answer === ''
      ? 'Please write the sender, as Acme Inbox <inbox@acme.com>.'
      : settingProblem('MAIL_FROM')(answer),
};

/** All that was typed into a form's fields: what an empty one stands for is filled in, and which are wrong. */
export function readAnswers<Name extends string>(
  questions: readonly Question<Name>[],
  typed: Readonly<Record<string, string>>,
): { answers: Record<Name, string>; wrong: Name[] } {
  const read = questions.map(question => {
    const answer = typed[question.name] || (question.otherwise ?? '');
    return { question, answer };
  });
  return {
    answers: Object.fromEntries(read.map(({ question, answer }) => [question.name, answer])) as Record<
      Name,
      string
    >,
    wrong: read
      .filter(({ question, answer }) => question.problem(answer) !== undefined)
      .map(({ question }) => question.name),
  };
}

/** What the options of `npm run account -- create` would be. */
export function accountOptions(answers: Record<CompanyAnswer, string>): object {
  const { name, country, language, seats, team, person, email } = answers;
  return { name, country, language, seats, team: teamNames(team), owner: `${person} <${email}>` };
}

/** Judges a setting by the rule that the start judges it by, and by what the settings file can hold. */
export function settingProblem(name: SettingName): (answer: string) => string | undefined {
  return answer => {
    const given = answer === '' ? undefined : answer;
    const found = settings.shape[name].safeParse(given).error?.issues[0];
    if (found) return `${name} ${found.message}.`;
    return canBeKept(answer)
      ? undefined
      : `${name} has all three kinds of quotes, which the file cannot hold.`;
  };
}

type Option = 'name' | 'country' | 'language' | 'seats' | 'team';

/** Judges an option by the rule of `npm run account`, among others that are right. */
function optionProblem(option: Option): (answer: string | string[]) => string | undefined {
  const right = { name: 'Acme', country: 'GB', seats: '3', owner: 'Ann <ann@acme.test>' };
  return answer => {
    const { error } = newAccount.safeParse({ ...right, [option]: answer });
    const found = error?.issues.find(({ path }) => path[0] === option);
    return found && `This ${found.message.replace(/--\w+ /, '')}.`;
  };
}

function teamNames(answer: string): string[] {
  return answer
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '');
}

function splitName(name: string): [string, string] {
  const [first = '', ...rest] = name.split(/\s+/);
  return [first, rest.join(' ')];
}
