import { applyChange } from '../app/change.ts';
import type { Account } from '../domain/account.ts';
import type { AuditEntry } from '../domain/audit.ts';
import type { Code } from '../domain/code.ts';
import { emailAddress } from '../domain/email-address.ts';
import { phoneNumber, phoneVariants } from '../domain/phone-number.ts';
import { fullName } from '../domain/user.ts';
import { MendableError } from '../lib/mendable-error.ts';
import { showCode } from '../lib/readable-code.ts';
import type { AccountDeps } from './account-store.ts';

export const linkCodeHours = 24;

/** A code that binds the WhatsApp of whoever sends it to this user, as the row to store and as people read it ("K7Q2-9F3M"). */
export function newLinkCode(
  { secrets, newId, clock }: Pick<AccountDeps, 'secrets' | 'newId' | 'clock'>,
  user: { accountId: string; id: string },
): { row: Code; shown: string } {
  const id = newId();
  const code = secrets.codeFor(id, 'letters');
  const row: Code = {
    id,
    accountId: user.accountId,
    userId: user.id,
    invitationId: null,
    purpose: 'LINK',
    hash: secrets.hashCode(code),
    expiresAt: new Date(clock().getTime() + linkCodeHours * 3_600_000),
    usedAt: null,
    tries: 5,
  };
  return { row, shown: showCode(code) };
}

/**
 * Makes a new link code for the user with this email or phone; earlier ones stay valid for their time.
 * @throws {MendableError} when there is no such user, or they are not active
 */
export async function issueLinkCode(
  deps: AccountDeps,
  account: Account,
  typed: string,
): Promise<{ linkCode: string; user: string }> {
  return applyChange(deps, account.id, async () => {
    const facts = await deps.store.loadFacts(account.id, [
      { by: 'address', ...addressIn(typed, account.country) },
    ]);
    const user = facts.people[0]?.[0]?.user;
    if (!user)
      throw new MendableError(`Nobody in ${account.name} has "${typed}": see "npm run account -- show".`);
    if (user.status !== 'ACTIVE') {
      const why = user.status === 'INVITED' ? 'has not confirmed the invitation yet' : 'is deactivated';
      throw new MendableError(`${fullName(user)} ${why}: only an active user can be linked.`);
    }
    const code = newLinkCode(deps, user);
    const entry: AuditEntry = {
      id: deps.newId(),
      accountId: account.id,
      actorId: null,
      subjectId: user.id,
      action: 'link-code-issued',
      before: null,
      after: null,
      channel: 'cli',
      at: deps.clock(),
    };
    return {
      outcome: { linkCode: code.shown, user: fullName(user) },
      change: { accountVersion: facts.account.version, puts: { code: [code.row], auditEntry: [entry] } },
    };
  });
}

function addressIn(typed: string, country: string): { email: string } | { phones: string[] } {
  const email = emailAddress(typed);
  if (email.ok) return { email: email.value };
  const phone = phoneNumber(typed, country);
  if (phone.ok) return { phones: phoneVariants(phone.value.e164) };
  throw new MendableError(`--user "${typed}" is neither an email nor a phone number: give one of them.`);
}
