import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Environment, gather, lines } from './gather-settings.ts';
import type { LogLevel } from './lib/logger.ts';
import { isLoopbackHost } from './lib/loopback.ts';
import { businessSettings, dataSettings, settings, settingsByChannel, setupSettings } from './settings.ts';

/** Where the data is, and what keeps it. Null: the embedded PostgreSQL, or the secret kept in `dataDir`. */
export interface DataConfig {
  /** Absolute. */
  dataDir: string;
  databaseUrl: string | null;
  secretKey: string | null;
  /** Still valid while a rotation lasts. */
  secretKeyPrevious: string | null;
}

/** Every setting, checked. */
export interface Config extends DataConfig {
  port: number;
  /** Without a trailing slash; null: nobody can open our pages, and confirming works by WhatsApp alone. */
  publicUrl: string | null;
  /** How many proxies in front of us are ours. */
  proxyHops: number;
  metricsToken: string | null;
  logLevel: LogLevel;
  /** Null: no mail is sent, and invitations go by WhatsApp link alone. */
  mail: { smtpUrl: string; from: { name: string; address: string } } | null;
  /** How long a mail waits for `undo`. */
  mailHoldSeconds: number;
  channel: CloudApiConfig | LinkedDeviceConfig;
}

export interface CloudApiConfig {
  kind: 'cloud-api';
  phoneNumberId: string;
  accessToken: string;
  appSecret: string;
  verifyToken: string;
  /** Null: no form is offered. */
  businessAccountId: string | null;
  graphBaseUrl: string;
  /** As `v24.0`. */
  graphVersion: string;
}

export interface LinkedDeviceConfig {
  kind: 'linked-device';
  /** Null: one that is installed. */
  browserPath: string | null;
  /** Further arguments for the browser. */
  browserArgs: string[];
  browserAsRoot: boolean;
  /** Where the linked session is kept; absolute. */
  sessionDir: string;
}

/** A business account at Meta, which keeps message templates and forms, and what lets us change them. */
export interface BusinessConfig {
  businessAccountId: string;
  accessToken: string;
  graphBaseUrl: string;
  graphVersion: string;
}

/** The settings, or everything that is wrong with them: a line each, with what to do. No line holds a secret. */
export type Configured<T> = { ok: true; config: T } | { ok: false; problems: string[] };

/** Printed above the set-up page's address. */
export const choices = [
  'There are no settings yet. To look around without any, on this machine only: npm run demo',
  'To run for real, open the page below in a browser on this machine, or stop this with Ctrl-C and let npm run setup ask the same in the terminal.',
  'Everything can be set by hand as well: .env.example explains each setting, of which CHANNEL, SMTP_URL, MAIL_FROM and PUBLIC_URL are the main ones.',
];

/** What the set-up page needs. */
export interface SetupConfig extends DataConfig {
  port: number;
  logLevel: LogLevel;
  /** Begun and left in the middle. */
  unfinished: boolean;
}

/** Whether the start leads to the set-up page: nothing is set of what has no default, or the page was left half-way. */
export function wantsSetup(environment: Environment): boolean {
  const { given, problems } = gather(environment, Object.keys(settings.shape));
  const wanted = /^(?:CHANNEL|WHATSAPP_(?!SESSION_DIR).*|SMTP_URL|MAIL_FROM|PUBLIC_URL)$/;
  return (
    given.SETUP === 'unfinished' ||
    (problems.length === 0 && !Object.keys(given).some(name => wanted.test(name)))
  );
}

/**
 * Reads every setting.
 * @param options.demo allows what is of use on this machine only
 */
export function readConfig(environment: Environment, options: { demo?: boolean } = {}): Configured<Config> {
  const { given, problems } = gather(environment, Object.keys(settings.shape));
  const channel = given.CHANNEL === 'linked-device' ? given.CHANNEL : 'cloud-api';
  const parsed = settingsByChannel[channel].safeParse(given);
  problems.push(...lines(parsed.error, given), ...clashes(given, options.demo ?? false));
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, config: shape(parsed.data) };
}

/** Reads what a command beside the app needs; the channel and mail may be wrong or missing. */
export function readDataConfig(environment: Environment): Configured<DataConfig> {
  const { given, problems } = gather(environment, Object.keys(dataSettings.shape));
  const parsed = dataSettings.safeParse(given);
  problems.push(...lines(parsed.error, given));
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, config: shapeData(parsed.data) };
}

/** Reads what the set-up page needs; everything else may be missing. */
export function readSetupConfig(environment: Environment): Configured<SetupConfig> {
  const { given, problems } = gather(environment, Object.keys(setupSettings.shape));
  const parsed = setupSettings.safeParse(given);
  problems.push(...lines(parsed.error, given));
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  const { PORT: port, LOG_LEVEL: logLevel, SETUP } = parsed.data;
  return {
    ok: true,
    config: { ...shapeData(parsed.data), port, logLevel, unfinished: SETUP === 'unfinished' },
  };
}

/** Reads what a command needs that changes something at Meta; everything else may be wrong or missing. */
export function readBusinessConfig(environment: Environment): Configured<BusinessConfig> {
  const { given, problems } = gather(environment, Object.keys(businessSettings.shape));
  const parsed = businessSettings.safeParse(given);
  problems.push(...lines(parsed.error, given));
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  const { data } = parsed;
  return {
    ok: true,
    config: {
      businessAccountId: data.WHATSAPP_BUSINESS_ACCOUNT_ID,
      accessToken: data.WHATSAPP_ACCESS_TOKEN,
      graphBaseUrl: data.GRAPH_BASE_URL,
      graphVersion: data.GRAPH_VERSION,
    },
  };
}

/** Adds the settings of a folder's `.env` file, if there is one, to the environment; what is set there already wins. */
export function loadSettingsFile(folder = process.cwd()): void {
  const path = join(folder, '.env');
  if (existsSync(path)) process.loadEnvFile(path);
}

/** What is wrong only together with something else. */
function clashes(given: Environment, demo: boolean): string[] {
  const problems: string[] = [];
  if (given.SMTP_URL && !given.MAIL_FROM) {
    problems.push(
      'MAIL_FROM is missing: with SMTP_URL set, name the sender, as Acme Inbox <inbox@acme.com>.',
    );
  }
  if (given.MAIL_FROM && !given.SMTP_URL) {
    problems.push(
      'SMTP_URL is missing: with MAIL_FROM set, name the mail server, as smtp://user:password@mail.example.com:587.',
    );
  }
  const url = settings.shape.PUBLIC_URL.safeParse(given.PUBLIC_URL).data;
  if (!url || demo) return problems;
  if (isLoopbackHost(new URL(url).hostname)) {
    problems.push(
      `PUBLIC_URL is "${url}", which invitees cannot reach: set the address they can, or leave it out (they then confirm on WhatsApp).`,
    );
  }
  return problems;
}

type Parsed = z.output<(typeof settingsByChannel)[keyof typeof settingsByChannel]>;

function shape(parsed: Parsed): Config {
  return {
    ...shapeData(parsed),
    port: parsed.PORT,
    publicUrl: parsed.PUBLIC_URL ?? null,
    proxyHops: parsed.TRUST_PROXY,
    metricsToken: parsed.METRICS_TOKEN ?? null,
    logLevel: parsed.LOG_LEVEL,
    mail: parsed.SMTP_URL && parsed.MAIL_FROM ? { smtpUrl: parsed.SMTP_URL, from: parsed.MAIL_FROM } : null,
    mailHoldSeconds: parsed.MAIL_HOLD_SECONDS,
    channel: channelOf(parsed),
  };
}

function channelOf(parsed: Parsed): Config['channel'] {
  if (parsed.CHANNEL === 'linked-device') {
    return {
      kind: 'linked-device',
      browserPath: parsed.BROWSER_PATH ?? null,
      browserArgs: parsed.BROWSER_ARGS,
      browserAsRoot: parsed.BROWSER_AS_ROOT === 'allow',
      sessionDir: parsed.WHATSAPP_SESSION_DIR ?? join(parsed.DATA_DIR, 'whatsapp'),
    };
  }
  return {
    kind: 'cloud-api',
    phoneNumberId: parsed.WHATSAPP_PHONE_NUMBER_ID,
    accessToken: parsed.WHATSAPP_ACCESS_TOKEN,
    appSecret: parsed.WHATSAPP_APP_SECRET,
    verifyToken: parsed.WHATSAPP_VERIFY_TOKEN,
    businessAccountId: parsed.WHATSAPP_BUSINESS_ACCOUNT_ID ?? null,
    graphBaseUrl: parsed.GRAPH_BASE_URL,
    graphVersion: parsed.GRAPH_VERSION,
  };
}

function shapeData(parsed: z.output<typeof dataSettings>): DataConfig {
  return {
    dataDir: parsed.DATA_DIR,
    databaseUrl: parsed.DATABASE_URL ?? null,
    secretKey: parsed.SECRET_KEY ?? null,
    secretKeyPrevious: parsed.SECRET_KEY_PREVIOUS ?? null,
  };
}
