import { resolve } from 'node:path';
import { z } from 'zod';
import { emailAddress } from './domain/email-address.ts';
import { logLevels } from './lib/logger.ts';
import { isLoopbackHost } from './lib/loopback.ts';

/** Settings whose value is never shown. Each may also be given as `<NAME>_FILE`, the path of a file that holds it. */
export const secretSettings: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'SECRET_KEY',
  'SECRET_KEY_PREVIOUS',
  'METRICS_TOKEN',
  'SMTP_URL',
  'WHATSAPP_ACCESS_TOKEN',
  'WHATSAPP_APP_SECRET',
  'WHATSAPP_VERIFY_TOKEN',
]);

const newKey = `node -p "crypto.randomBytes(32).toString('base64url')"`;
const longSecret = z.string().min(32, `must have 32 characters or more; make one with ${newKey}`);

const businessAccountId = z
  .string('is missing: copy "WhatsApp Business Account ID" from WhatsApp > API Setup in your Meta app')
  .regex(/^\d+$/, 'must be digits only: it is "WhatsApp Business Account ID" in Meta\'s "API Setup"');

/** Settings of the database and of what is derived from the secret: all that a command beside the app needs. */
export const dataSettings = z.object({
  DATA_DIR: z
    .string()
    .default('.data')
    .transform(path => resolve(path)),
  DATABASE_URL: urlOf(
    ['postgresql:', 'postgres:'],
    'must look like postgresql://user:password@host:5432/database; leave it out to use the PostgreSQL that comes along',
  ).optional(),
  SECRET_KEY: longSecret.optional(),
  SECRET_KEY_PREVIOUS: longSecret.optional(),
});

/** What the set-up page needs before anything else is known. */
export const setupSettings = dataSettings.extend({
  PORT: wholeNumber(0, 65_535, 3000),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  SETUP: z.enum(['unfinished', 'done'], 'must be unfinished or done, or be left out').optional(),
});

/** What the app needs whichever way it reaches WhatsApp. */
const commonSettings = setupSettings.extend({
  PUBLIC_URL: z
    .string()
    .transform(readOrigin)
    .pipe(z.string('must be where people reach Usher, without a path, as https://usher.example.com'))
    .optional(),
  TRUST_PROXY: wholeNumber(0, 10, 0),
  METRICS_TOKEN: z.string().min(16, 'must have 16 characters or more').optional(),
  SMTP_URL: urlOf(['smtp:', 'smtps:'], 'must look like smtp://user:password@mail.example.com:587').optional(),
  MAIL_FROM: z
    .string()
    .transform(readSender)
    .pipe(
      z.object(
        { name: z.string(), address: z.string() },
        'must be an address with a name before it, as Acme Inbox <inbox@acme.com>',
      ),
    )
    .optional(),
  MAIL_HOLD_SECONDS: wholeNumber(0, 3600, 0),
});

/** For `CHANNEL=cloud-api`: the WhatsApp Business Platform. */
const cloudApiSettings = z.object({
  WHATSAPP_PHONE_NUMBER_ID: z
    .string('is missing: copy "Phone number ID" from WhatsApp > API Setup in your Meta app')
    .regex(
      /^\d+$/,
      'must be digits only: it is the number\'s id in Meta\'s "API Setup", not the number itself',
    ),
  WHATSAPP_ACCESS_TOKEN: z.string(
    "is missing: make a system user's token that may send WhatsApp messages, in Meta Business settings",
  ),
  WHATSAPP_APP_SECRET: z.string('is missing: copy it from App settings > Basic in your Meta app'),
  WHATSAPP_VERIFY_TOKEN: z.string(
    "is missing: think of a word, and give the same to Meta with the webhook's address",
  ),
  WHATSAPP_BUSINESS_ACCOUNT_ID: businessAccountId.optional(),
  GRAPH_BASE_URL: z
    .string()
    .default('https://graph.facebook.com')
    .transform(readOrigin)
    .pipe(
      z
        .string('must be an address without a path, as https://graph.facebook.com')
        .refine(url => isSafe(url), 'must begin with https://, since the access token is sent there'),
    ),
  GRAPH_VERSION: z
    .string()
    .default('v24.0')
    .pipe(z.string().regex(/^v\d+\.\d+$/, 'must look like v24.0')),
});

/** For `CHANNEL=linked-device`: a browser that is one more device of somebody's WhatsApp. */
const linkedDeviceSettings = z.object({
  BROWSER_PATH: z.string().optional(),
  BROWSER_ARGS: z.string().default('').transform(splitArguments),
  BROWSER_AS_ROOT: z.literal('allow', 'must be allow, or be left out').optional(),
  WHATSAPP_SESSION_DIR: z
    .string()
    .transform(path => resolve(path))
    .optional(),
});

const channelChoice = {
  error: (issue: { input?: unknown }) =>
    issue.input === undefined
      ? 'is missing: set CHANNEL=linked-device to link a phone, or CHANNEL=cloud-api for the WhatsApp Business Platform'
      : 'must be linked-device or cloud-api',
};

/** The settings that count with each way to WhatsApp; those of the other may be missing. */
export const settingsByChannel = {
  'cloud-api': commonSettings.extend({
    ...cloudApiSettings.shape,
    CHANNEL: z.literal('cloud-api', channelChoice),
  }),
  'linked-device': commonSettings.extend({
    ...linkedDeviceSettings.shape,
    CHANNEL: z.literal('linked-device', channelChoice),
  }),
};

/**
 * Every setting, as text in the environment: what it may be, its default, and what to do when it is wrong (the end of a
 * sentence that begins with its name). `.env.example` explains each.
 */
export const settings = settingsByChannel['cloud-api'].extend(linkedDeviceSettings.shape);

/** What of them a command needs that changes something at Meta. */
export const businessSettings = settings
  .pick({ WHATSAPP_ACCESS_TOKEN: true, GRAPH_BASE_URL: true, GRAPH_VERSION: true })
  .extend({ WHATSAPP_BUSINESS_ACCOUNT_ID: businessAccountId });

export type SettingName = keyof typeof settings.shape;

function wholeNumber(least: number, most: number, otherwise: number) {
  const message = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .default(String(otherwise))
    .pipe(
      z
        .string()
        .regex(/^\d{1,6}$/, message)
        .transform(Number),
    )
    .pipe(z.number().min(least, message).max(most, message));
}

function urlOf(protocols: string[], message: string) {
  return z.string().refine(text => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url !== undefined && protocols.includes(url.protocol) && url.hostname !== '';
  }, message);
}

/** Each begins with `--`, so that a value may hold spaces (`--host-resolver-rules=MAP * 10.0.0.1`); quotes around it are the shell's. */
function splitArguments(text: string): string[] {
  const args = text.trim().split(/\s+(?=["']?--)/u);
  return args
    .map(arg => arg.replace(/^(["'])(.*)\1$/u, '$2').replace(/=(["'])(.*)\1$/u, '=$2'))
    .filter(Boolean);
}

/** "https://usher.example.com/" → "https://usher.example.com"; undefined for what is no address or has a path. */
function readOrigin(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  return plain ? url.origin : undefined;
}

/** "Acme Inbox <inbox@acme.com>", or the address alone. */
function readSender(text: string): { name: string; address: string } | undefined {
  const parts = /^(?:"?(?<name>[^"<>\r\n]*?)"?\s*<(?<inner>[^<>]+)>|(?<alone>\S+))$/u.exec(
    text.trim(),
  )?.groups;
  const address = emailAddress(parts?.inner ?? parts?.alone ?? '');
  return address.ok ? { name: parts?.name?.trim() ?? '', address: address.value } : undefined;
}

/** Encrypted, or not leaving this machine. */
function isSafe(url: string): boolean {
  return url.startsWith('https:') || isLoopbackHost(new URL(url).hostname);
}
