import type { z } from 'zod';
import { readConfig } from '../config.ts';
import { MendableError } from '../lib/mendable-error.ts';
import { type SettingName, secretSettings, settings } from '../settings.ts';
import type { AccountDeps, AccountReport } from './account-store.ts';
import type { NumberChecked, Reached, SetupChecks } from './checks.ts';
import { createAccount } from './create-account.ts';
import { issueLinkCode } from './link-code.ts';
import { newAccount } from './new-account.ts';
import {
  accountOptions,
  type CompanyAnswer,
  type PlatformSetting,
  platformQuestions,
  settingProblem,
} from './questions.ts';

/** What the steps of the set-up need, whether a terminal or a page asks. */
export interface SetupDeps {
  accounts: AccountDeps;
  checks: SetupChecks;
  /** The settings that hold: the environment's, with the file's where it has none. */
  environment: Record<string, string | undefined>;
  /** Keeps settings in the file. */
  save(values: Record<string, string>): Promise<void>;
}

/** The company that was made already, by whatever way. */
export async function companyThere({ accounts }: SetupDeps): Promise<AccountReport | undefined> {
  const [there] = await accounts.store.listAccounts();
  return there;
}

/** Makes the company with its owner, unless there is one: a form sent twice makes one. Answers must have no problem. */
export async function makeCompany(
  deps: SetupDeps,
  answers: Record<CompanyAnswer, string>,
): Promise<AccountReport> {
  const there = await companyThere(deps);
  if (there) return there;
  await createAccount(deps.accounts, newAccount.parse(accountOptions(answers)));
  return (await companyThere(deps))!;
}

/** Whether all that a step asks for is given, by the environment or by the file. */
export function isDone(deps: SetupDeps, step: 'whatsapp' | 'mail' | 'address'): boolean {
  if (step === 'mail') return isGiven(deps, 'SMTP_URL');
  if (step === 'address') return isGiven(deps, 'PUBLIC_URL');
  const { CHANNEL } = deps.environment;
  return (
    CHANNEL === 'linked-device' ||
    (Boolean(CHANNEL) && platformQuestions.every(({ name }) => isGiven(deps, name)))
  );
}

/** Asks Meta about values of the Business Platform that have no problem of their own. */
export function askMeta(deps: SetupDeps, answers: Record<PlatformSetting, string>): Promise<NumberChecked> {
  return deps.checks.number({
    kind: 'cloud-api',
    phoneNumberId: answers.WHATSAPP_PHONE_NUMBER_ID,
    accessToken: answers.WHATSAPP_ACCESS_TOKEN,
    appSecret: answers.WHATSAPP_APP_SECRET,
    verifyToken: answers.WHATSAPP_VERIFY_TOKEN,
    businessAccountId: null,
    graphBaseUrl: given(deps, 'GRAPH_BASE_URL'),
    graphVersion: given(deps, 'GRAPH_VERSION'),
  });
}

/** Mails the owner a test; answers why the mail server did not take it, or undefined. */
export function mailTest(
  { checks }: SetupDeps,
  { account, users }: AccountReport,
  answers: { SMTP_URL: string; MAIL_FROM: string },
): Promise<string | undefined> {
  const to = users.find(user => user.id === account.ownerId)?.email;
  if (!to) return Promise.resolve('the owner has no email address');
  const mail = { smtpUrl: answers.SMTP_URL, from: settings.shape.MAIL_FROM.parse(answers.MAIL_FROM)! };
  return checks.mail(mail, to, account.language);
}

/** The address as it is kept, without a slash at its end; it must have no problem. */
export function originOf(typed: string): string {
  return settings.shape.PUBLIC_URL.parse(typed)!;
}

/** Opens the address from its own side: does it lead to this machine's port? */
export function reachAddress(deps: SetupDeps, origin: string): Promise<Reached> {
  return deps.checks.publicUrl(origin, given(deps, 'PORT'));
}

/** What the start would say of this address, and of nothing else. */
export function addressProblem({ environment }: SetupDeps, typed: string): string | undefined {
  const wrong = settingProblem('PUBLIC_URL')(typed);
  if (wrong) return wrong;
  const read = readConfig({ ...environment, PUBLIC_URL: typed });
  return read.ok ? undefined : read.problems.find(problem => problem.startsWith('PUBLIC_URL '));
}

/** A new code by which the owner links their WhatsApp. */
export async function ownersCode(
  { accounts }: SetupDeps,
  { account, users }: AccountReport,
): Promise<string> {
  const { email, phone } = users.find(user => user.id === account.ownerId)!;
  return (await issueLinkCode(accounts, account, (email ?? phone)!)).linkCode;
}

/** A link that opens WhatsApp with these words, ready to be sent to this number. */
export function waMeLink(number: string, words: string): string {
  return `https://wa.me/${number.replace(/\D/gu, '')}?text=${encodeURIComponent(words)}`;
}

/**
 * A setting that has a default, as the start will read it.
 * @throws {MendableError} when it is wrong where it stands
 */
export function given<Name extends 'PORT' | 'GRAPH_BASE_URL' | 'GRAPH_VERSION'>(
  { environment }: Pick<SetupDeps, 'environment'>,
  name: Name,
): Parsed[Name] {
  const value = environment[name]?.trim() || undefined;
  const problem = settingProblem(name)(value ?? '');
  if (problem) throw new MendableError(problem);
  return settings.shape[name].parse(value) as Parsed[Name];
}

type Parsed = z.output<typeof settings>;

/** Keeps settings in the file, from where they hold at once. */
export async function keep(deps: SetupDeps, values: Partial<Record<SettingName, string>>): Promise<void> {
  await deps.save(values as Record<string, string>);
  Object.assign(deps.environment, values);
}

/** The settings that hold and may be shown: secrets are not among them. */
export function shownSettings({ environment }: SetupDeps): Record<string, string> {
  const shown = Object.keys(settings.shape).filter(name => !secretSettings.has(name));
  return Object.fromEntries(shown.map(name => [name, environment[name]?.trim() ?? '']));
}

/** What keeps Usher from starting with the settings that hold, a line each. */
export function startProblems({ environment }: SetupDeps): string[] {
  const read = readConfig(environment);
  return read.ok ? [] : read.problems;
}

/** The number that the Business Platform's settings are for, if Meta tells it; null for a linked device. */
export async function platformNumber({ environment, checks }: SetupDeps): Promise<string | null> {
  const read = readConfig(environment);
  if (!read.ok || read.config.channel.kind === 'linked-device') return null;
  const checked = await checks.number(read.config.channel);
  return checked.ok ? checked.number : null;
}

/** From the page's first setting to its last `SETUP` says that more is to come, so that the start leads back to it. */
export async function closeSetup(deps: SetupDeps): Promise<void> {
  if (deps.environment.SETUP === 'unfinished') await keep(deps, { SETUP: 'done' });
}

/** In the environment itself, or in a file that it names. */
function isGiven({ environment }: SetupDeps, name: SettingName): boolean {
  return Boolean(environment[name]?.trim() || environment[`${name}_FILE`]?.trim());
}
