import type { z } from 'zod';
import { type Config, readConfig } from '../../config.ts';
import { MendableError } from '../../lib/mendable-error.ts';
import { type SettingName, settings } from '../../settings.ts';
import type { SetupChecks } from '../../setup-checks.ts';
import type { AccountDeps, AccountReport } from '../account-store.ts';
import { createAccount } from '../create-account.ts';
import { issueLinkCode, linkCodeHours } from '../link-code.ts';
import { newAccount } from '../new-account.ts';
import { ask, askAll, askYes } from './ask.ts';
import {
  accountOptions,
  companyQuestions,
  mailServerQuestion,
  platformQuestions,
  senderQuestion,
  settingProblem,
} from './questions.ts';
import type { Terminal } from './terminal.ts';

export interface SetupDeps {
  terminal: Terminal;
  accounts: AccountDeps;
  checks: SetupChecks;
  /** The settings that hold: the environment's, with the file's where it has none. */
  environment: Record<string, string | undefined>;
  /** Keeps settings in the file. */
  save(values: Record<string, string>): Promise<void>;
}

/**
 * The set-up as a dialogue: company, WhatsApp, mail, pages, and how the owner is linked. Each step is kept when it is done and
 * passed over the next time, so that it can be left at any point. Rejects with `LeftEarly` when it is.
 */
export async function runSetup(deps: SetupDeps): Promise<void> {
  const { terminal } = deps;
  const company = await companyStep(deps);
  await connectStep(deps);
  await mailStep(deps, company);
  await pagesStep(deps);
  const configured = readConfig(deps.environment);
  if (!configured.ok) {
    terminal.say(`\nStill missing:\n${configured.problems.join('\n')}`);
    return;
  }
  await linkStep(deps, configured.config, company);
}

async function companyStep({ terminal, accounts }: SetupDeps): Promise<AccountReport> {
  const [there] = await accounts.store.listAccounts();
  if (there) {
    terminal.say(`1. Your company: done, ${there.account.name}.`);
    return there;
  }
  terminal.say('1. Your company');
  const answers = await askAll(terminal, companyQuestions);
  await createAccount(accounts, newAccount.parse(accountOptions(answers)));
  const [made] = await accounts.store.listAccounts();
  terminal.say(`  ${answers.name} is there, and you are its owner.`);
  return made!;
}

async function connectStep(deps: SetupDeps): Promise<void> {
  const { terminal, environment, checks } = deps;
  const isPlatformGiven = platformQuestions.every(({ name }) => isGiven(deps, name));
  if (environment.CHANNEL === 'linked-device' || (environment.CHANNEL && isPlatformGiven))
    return terminal.say('2. WhatsApp: done.');
  terminal.say(
    "2. WhatsApp. Usher is linked to your own phone's WhatsApp, or uses the WhatsApp Business Platform.",
  );
  if (!(await askYes(terminal, '  Do you have a number on the Business Platform?'))) {
    terminal.say(
      '  Then your phone is linked by a QR code when Usher starts; the README says what to know about that.',
    );
    return keep(deps, { CHANNEL: 'linked-device' });
  }
  for (;;) {
    const answers = await askAll(terminal, platformQuestions);
    const values = { CHANNEL: 'cloud-api', ...answers };
    const checked = await checks.number({
      kind: 'cloud-api',
      phoneNumberId: answers.WHATSAPP_PHONE_NUMBER_ID,
      accessToken: answers.WHATSAPP_ACCESS_TOKEN,
      appSecret: answers.WHATSAPP_APP_SECRET,
      verifyToken: answers.WHATSAPP_VERIFY_TOKEN,
      graphBaseUrl: given(deps, 'GRAPH_BASE_URL'),
      graphVersion: given(deps, 'GRAPH_VERSION'),
    });
    if (checked.ok) {
      terminal.say(`  Meta knows this number: ${checked.number}.`);
      return keep(deps, values);
    }
    terminal.say(`  Meta did not confirm these values: ${checked.reason}.`);
    if (!(await askYes(terminal, '  Enter them again?'))) return keep(deps, values);
  }
}

async function mailStep(deps: SetupDeps, { account, users }: AccountReport): Promise<void> {
  const { terminal, checks } = deps;
  if (isGiven(deps, 'SMTP_URL')) return terminal.say('3. Mail: done.');
  terminal.say('3. Mail. Without it you hand on the WhatsApp links of invitations yourself.');
  const to = users.find(user => user.id === account.ownerId)?.email;
  for (;;) {
    const smtpUrl = await ask(terminal, mailServerQuestion);
    if (smtpUrl === '') return;
    const sender = await ask(terminal, senderQuestion);
    const values = { SMTP_URL: smtpUrl, MAIL_FROM: sender };
    if (!to || !(await askYes(terminal, `  Send a test to ${to}?`))) return keep(deps, values);
    const from = settings.shape.MAIL_FROM.parse(sender)!;
    const refusal = await checks.mail({ smtpUrl, from }, to, account.language);
    if (refusal === undefined) {
      terminal.say('  The mail server took it: look into your mail.');
      return keep(deps, values);
    }
    terminal.say(`  It did not leave: ${refusal}.`);
    if (!(await askYes(terminal, '  Enter the mail server again?'))) return keep(deps, values);
  }
}

async function pagesStep(deps: SetupDeps): Promise<void> {
  const { terminal, checks } = deps;
  if (isGiven(deps, 'PUBLIC_URL')) return terminal.say('4. Pages: done.');
  terminal.say('4. Pages. Without a public address people confirm on WhatsApp.');
  for (;;) {
    const publicUrl = await ask(terminal, {
      name: 'PUBLIC_URL',
      text: 'The address that leads to this machine, as https://usher.example.com [none]',
      otherwise: '',
      problem: answer => settingProblem('PUBLIC_URL')(answer) ?? loopbackProblem(deps, answer),
    });
    if (publicUrl === '') return;
    const origin = settings.shape.PUBLIC_URL.parse(publicUrl)!;
    const port = given(deps, 'PORT');
    const reached = await checks.publicUrl(origin, port);
    if (reached === 'reached') {
      terminal.say('  It leads here.');
      return keep(deps, { PUBLIC_URL: origin });
    }
    const found = reached === 'elsewhere' ? 'Something else answers there' : 'Nothing answers there';
    terminal.say(`  ${found}: it should lead to port ${port} of this machine.`);
    if (!(await askYes(terminal, '  Enter another?'))) return keep(deps, { PUBLIC_URL: origin });
  }
}

/** What the start would say of this address, and of nothing else. */
function loopbackProblem({ environment }: SetupDeps, publicUrl: string): string | undefined {
  const read = readConfig({ ...environment, PUBLIC_URL: publicUrl });
  return read.ok ? undefined : read.problems.find(problem => problem.startsWith('PUBLIC_URL '));
}

async function linkStep(
  { terminal, accounts, checks }: SetupDeps,
  { channel }: Config,
  { account, users }: AccountReport,
): Promise<void> {
  const { email, phone } = users.find(user => user.id === account.ownerId)!;
  const { linkCode } = await issueLinkCode(accounts, account, (email ?? phone)!);
  const words = `link ${linkCode}`;
  if (channel.kind === 'linked-device') {
    terminal.say(`5. Everything is set. Start Usher with "npm start", scan the QR code that it shows with your phone, and write
   this in your chat with yourself within ${linkCodeHours} hours, if you have not done so before:  ${words}`);
    return;
  }
  const checked = await checks.number(channel);
  const tap = checked.ok
    ? `\n   Or open this on your phone and send what stands there:  ${waMeLink(checked.number, words)}`
    : '';
  terminal.say(`5. Everything is set. Start Usher with "npm start", give Meta the webhook (README, "Run it"), and
   write this to your number on WhatsApp within ${linkCodeHours} hours, if you have not done so before:  ${words}${tap}`);
}

function waMeLink(number: string, words: string): string {
  return `https://wa.me/${number.replace(/\D/gu, '')}?text=${encodeURIComponent(words)}`;
}

/**
 * A setting that has a default, as the start will read it.
 * @throws {MendableError} when it is wrong where it stands
 */
function given<Name extends 'PORT' | 'GRAPH_BASE_URL' | 'GRAPH_VERSION'>(
  { environment }: SetupDeps,
  name: Name,
): Parsed[Name] {
  const value = environment[name]?.trim() || undefined;
  const problem = settingProblem(name)(value ?? '');
  if (problem) throw new MendableError(problem);
  return settings.shape[name].parse(value) as Parsed[Name];
}

type Parsed = z.output<typeof settings>;

/** In the environment itself, or in a file that it names. */
function isGiven({ environment }: SetupDeps, name: SettingName): boolean {
  return Boolean(environment[name]?.trim() || environment[`${name}_FILE`]?.trim());
}

async function keep(deps: SetupDeps, values: Partial<Record<SettingName, string>>): Promise<void> {
  await deps.save(values as Record<string, string>);
  Object.assign(deps.environment, values);
}
