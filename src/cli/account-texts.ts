import type { AccountReport } from '../setup/account-store.ts';
import { linkCodeHours } from '../setup/link-code.ts';

export const help = `Makes and shows the accounts of Usher, also while it runs.

  npm run account -- create --name Acme --seats 5 --country GB --owner "Ann Lee <ann@acme.com>" [options]
      --language en|es|pt-BR     of the account and its owner; default en
      --time-zone Europe/London  default: the country's, where it has only one
      --manager "Mia Koch <mia@acme.com> +44 20 7946 0001"   whom to ask for more seats
      --team Support             once for each team
      --invite-days 7            how long invitations stay valid, 1 to 30
      --allowed-domain acme.com  once for each; invitees must then have an address there
      --admin-grant code|word    how making someone Admin is proved; default: a mailed code
  npm run account -- link-code --user ann@acme.com    a new code to link a user's WhatsApp
  npm run account -- seats --seats 10                 change the number of seats, 3 or more
  npm run account -- show                             users, seats and drafts
  npm run account -- list                             the accounts

With more than one account, say which: --account "Acme", or its id. With --json the answer is one line of JSON.`;

/** What to do with a link code. */
export function linkLine(user: string, linkCode: string): string {
  return `${user} sends this to the bot on WhatsApp, within ${linkCodeHours} hours:  link ${linkCode}`;
}

export function seatsLine({ total, used, pending }: AccountReport['seats']): string {
  const waiting = pending > 0 ? `, ${pending} of them by invitations not yet confirmed` : '';
  const full = used > total ? ' Nobody is removed; new people can be added once seats are free.' : '';
  return `${used} of ${total} seats are taken${waiting}.${full}`;
}

/** One line for each account. */
export function listText(reports: readonly AccountReport[]): string {
  if (reports.length === 0) return 'There is no account yet: make one with "npm run account -- create".';
  return reports
    .map(({ account, seats, users }) => {
      const owner = users.find(user => user.id === account.ownerId);
      return `${account.name}  ${account.id}  ${seats.used} of ${seats.total} seats  owner ${owner?.email ?? owner?.phone}`;
    })
    .join('\n');
}

export function showText(reports: readonly AccountReport[]): string {
  if (reports.length === 0) return listText(reports);
  return reports.map(accountText).join('\n\n');
}

function accountText({ account, seats, users, drafts }: AccountReport): string {
  const rows = users.map(user => [
    `${user.firstName} ${user.lastName}`.trim(),
    user.email ?? '–',
    user.phone ?? '–',
    user.id === account.ownerId ? 'owner' : user.role.toLowerCase(),
    user.status.toLowerCase(),
    user.language,
    user.teams.join(', '),
  ]);
  const open = drafts.map(
    draft => `  ${draft.by} is in the middle of ${draft.flow}: ${JSON.stringify(draft.answers)}`,
  );
  return [`${account.name}  ${account.id}`, seatsLine(seats), ...aligned(rows), ...open].join('\n');
}

/** Columns as wide as their widest value. */
function aligned(rows: string[][]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]!.length))) ?? [];
  return rows.map(row =>
    `  ${row.map((value, column) => value.padEnd(widths[column]!)).join('  ')}`.trimEnd(),
  );
}

/** The shape that other programs read. */
export function showJson(reports: readonly AccountReport[]): object {
  return {
    accounts: reports.map(({ account, seats, users, drafts }) => ({
      id: account.id,
      name: account.name,
      seats,
      users: users.map(({ firstName, lastName, email, phone, role, status, language, teams }) => ({
        ...{ firstName, lastName, email, phone, role, status, language, teams },
      })),
      drafts,
    })),
  };
}

export function listJson(reports: readonly AccountReport[]): object {
  return { accounts: reports.map(({ account, seats }) => ({ id: account.id, name: account.name, seats })) };
}
