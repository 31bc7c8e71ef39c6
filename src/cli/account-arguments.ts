import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type NewAccount, newAccount, seatCount } from '../setup/new-account.ts';

/** What was asked for. `account` is a name or an id; absent: the only one there is. */
export type AccountCommand = { json: boolean } & (
  | { command: 'create'; account: NewAccount }
  | { command: 'link-code'; account: string | undefined; user: string }
  | { command: 'seats'; account: string | undefined; seats: number }
  | { command: 'show'; account: string | undefined }
  | { command: 'list' }
  | { command: 'help' }
);

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const always = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

const optionsOf = {
  create: {
    ...{ name: text, seats: text, country: text, language: text, manager: text, owner: text, team: texts },
    ...{ 'time-zone': text, 'invite-days': text, 'allowed-domain': texts, 'admin-grant': text },
  },
  'link-code': { account: text, user: text },
  seats: { account: text, seats: text },
  show: { account: text },
  list: {},
  help: {},
} as const;

type CommandName = keyof typeof optionsOf;

const seeHelp = 'see "npm run account -- help"';

/** Reads the words after `npm run account --`. Problems are lines that say what to do. */
export function readArguments(
  words: readonly string[],
): { ok: true; value: AccountCommand } | { ok: false; problems: string[] } {
  const [name = 'help', ...rest] = words;
  if (/^(?:-h|--help)$/.test(name)) return { ok: true, value: { command: 'help', json: false } };
  if (!Object.hasOwn(optionsOf, name)) {
    const known = Object.keys(optionsOf).join(', ');
    return { ok: false, problems: [`There is no "account ${name}"; there are ${known}: ${seeHelp}.`] };
  }
  const command = name as CommandName;
  const read = readOptions(command, rest);
  if (typeof read === 'string') return { ok: false, problems: [read] };
  if (read.help) return { ok: true, value: { command: 'help', json: false } };
  const parsed = schemas[command].safeParse(read);
  if (parsed.success) {
    return { ok: true, value: { ...parsed.data, command, json: read.json ?? false } as AccountCommand };
  }
  return {
    ok: false,
    problems: parsed.error.issues.map(({ path, message }) => `--${String(path[0])} ${message}.`),
  };
}

const account = z.string().trim().min(1, 'must be the name or the id of an account').optional();

const schemas = {
  create: newAccount.transform(account => ({ account })),
  'link-code': z.object({
    account,
    user: z.string('is needed: the email or phone of a user, as --user ann@acme.com'),
  }),
  seats: z.object({ account, seats: seatCount('is needed, as --seats 10') }),
  show: z.object({ account }),
  list: z.object({}),
  help: z.object({}),
};

type Given = { json?: boolean; help?: boolean; [option: string]: unknown };

function readOptions(command: CommandName, words: string[]): Given | string {
  try {
    return parseArgs({ args: words, options: { ...optionsOf[command], ...always }, allowPositionals: false })
      .values;
  } catch (failure) {
    // Node's messages go on about "--"; their first sentence names the culprit.
    const [sentence] = (failure as Error).message.split(/\. |\n/);
    return `account ${command}: ${sentence?.replace(/\.$/, '')}: ${seeHelp}.`;
  }
}
