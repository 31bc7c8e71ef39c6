import type { AccountDeps } from '../setup/account-store.ts';
import { createAccount } from '../setup/create-account.ts';
import { issueLinkCode } from '../setup/link-code.ts';
import type { AccountCommand } from './account-arguments.ts';
import { linkLine, listJson, listText, seatsLine, showJson, showText } from './account-texts.ts';
import { changeSeats } from './change-seats.ts';
import { findAccount } from './find-account.ts';

type DataCommand = Exclude<AccountCommand, { command: 'help' }>;

/**
 * Carries one command out and answers what to print: a text, or one line of JSON.
 * @throws {MendableError} one line for whoever typed it
 */
export async function runAccount(deps: AccountDeps, asked: DataCommand): Promise<string> {
  const answer = await carryOut(deps, asked);
  return asked.json ? JSON.stringify(answer.json) : answer.text;
}

async function carryOut(deps: AccountDeps, asked: DataCommand): Promise<{ text: string; json: object }> {
  switch (asked.command) {
    case 'create': {
      const { account, owner, teams, linkCode } = await createAccount(deps, asked.account);
      const inTeams = teams.length > 0 ? ` Teams: ${teams.map(team => team.name).join(', ')}.` : '';
      const made = `${account.name} is there, with ${account.seats} seats.${inTeams} Its id is ${account.id}.`;
      return {
        text: `${made}\n${linkLine(owner.firstName, linkCode)}`,
        json: { accountId: account.id, linkCode },
      };
    }
    case 'link-code': {
      const account = await findAccount(deps.store, asked.account);
      const { linkCode, user } = await issueLinkCode(deps, account, asked.user);
      return { text: linkLine(user, linkCode), json: { accountId: account.id, linkCode } };
    }
    case 'seats': {
      const account = await findAccount(deps.store, asked.account);
      const seats = await changeSeats(deps, account, asked.seats);
      return { text: `${account.name}: ${seatsLine(seats)}`, json: { accountId: account.id, seats } };
    }
    case 'show': {
      const all = await deps.store.listAccounts();
      const { account } = asked;
      const one = account === undefined ? undefined : await findAccount(deps.store, account);
      const shown = one ? all.filter(report => report.account.id === one.id) : all;
      return { text: showText(shown), json: showJson(shown) };
    }
    case 'list': {
      const all = await deps.store.listAccounts();
      return { text: listText(all), json: listJson(all) };
    }
  }
}
