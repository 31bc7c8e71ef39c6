import type { Account } from '../domain/account.ts';
import type { Code } from '../domain/code.ts';
import { emailAddress } from '../domain/email-address.ts';
import type { User } from '../domain/user.ts';
import type { Secrets } from '../lib/secrets.ts';
import { applyChange, type ChangeDeps } from './change.ts';
import { linkPurpose } from './mail.ts';
import type { Clock, Store } from './ports.ts';

const validMinutes = 15;

export type SignInDeps = ChangeDeps & {
  store: Pick<Store, 'commit' | 'inAccountOrder' | 'loadFacts' | 'findCode' | 'findUsersByEmail'>;
  secrets: Pick<Secrets, 'readToken' | 'codeFor' | 'codesFor' | 'hashCode' | 'hashesOfCode'>;
  clock: Clock;
};

/**
 * Mails a sign-in link to every active user with this address, and only to the address that is stored.
 * Answers nothing, whoever asks and whatever they typed, so that nobody learns who is a user here.
 */
export async function requestSignIn(deps: SignInDeps, typed: string): Promise<void> {
  const email = emailAddress(typed);
  if (!email.ok) return;
  for (const user of await deps.store.findUsersByEmail(email.value)) await mailSignInLink(deps, user);
}

async function mailSignInLink(deps: SignInDeps, { accountId, id }: User): Promise<void> {
  await applyChange(deps, accountId, async () => {
    const { account, user } = await loadUser(deps, accountId, id);
    if (user?.status !== 'ACTIVE' || !user.email) return { outcome: undefined };
    const codeId = deps.newId();
    const code: Code = {
      id: codeId,
      accountId,
      userId: id,
      invitationId: null,
      purpose: 'SIGN_IN',
      hash: deps.secrets.hashCode(deps.secrets.codeFor(codeId, 'letters')),
      expiresAt: new Date(deps.clock().getTime() + validMinutes * 60_000),
      usedAt: null,
      tries: 5,
    };
    return {
      outcome: undefined,
      change: { accountVersion: account.version, puts: { code: [code] } },
      outgoing: [
        {
          kind: 'mail',
          mail: {
            template: 'sign-in',
            to: user.email,
            language: user.language,
            accountId,
            firstName: user.firstName,
            companyName: account.name,
            codeId,
          },
        },
      ],
    };
  });
}

export type SignIn =
  | { outcome: 'unknown' }
  /** Used already, too old, or of someone who is not a user any more. */
  | { outcome: 'expired' }
  | { outcome: 'open' | 'signed-in'; user: User; account: Account };

/** What a sign-in link stands for, changing nothing. */
export async function readSignInLink(deps: SignInDeps, token: string): Promise<SignIn> {
  const code = await findSignInCode(deps, token);
  if (!code) return { outcome: 'unknown' };
  const { account, user } = await loadUser(deps, code.accountId, code.userId);
  return stands(code, deps.clock()) && user?.status === 'ACTIVE'
    ? { outcome: 'open', user, account }
    : { outcome: 'expired' };
}

/** Uses a sign-in link up. Of several at once one is answered `signed-in`, with the user to open a session for. */
export async function signIn(deps: SignInDeps, token: string): Promise<SignIn> {
  const found = await findSignInCode(deps, token);
  if (!found) return { outcome: 'unknown' };
  return applyChange<SignIn>(deps, found.accountId, async () => {
    const { account, user } = await loadUser(deps, found.accountId, found.userId);
    // Read after the account's version: whoever uses the code in between raises that version, and we decide again.
    const code = await findSignInCode(deps, token);
    const now = deps.clock();
    if (!code || !stands(code, now) || user?.status !== 'ACTIVE') return { outcome: { outcome: 'expired' } };
    return {
      outcome: { outcome: 'signed-in', user, account },
      change: { accountVersion: account.version, puts: { code: [{ ...code, usedAt: now }] } },
    };
  });
}

async function findSignInCode({ store, secrets }: SignInDeps, token: string): Promise<Code | undefined> {
  const codeId = secrets.readToken(linkPurpose.signIn, token);
  if (!codeId) return undefined;
  // While secrets are being rotated, the code may have been stored under either.
  for (const [which, letters] of secrets.codesFor(codeId, 'letters').entries()) {
    const code = await store.findCode(secrets.hashesOfCode(letters)[which] ?? '');
    if (code?.id === codeId && code.purpose === 'SIGN_IN') return code;
  }
  return undefined;
}

function stands(code: Code, now: Date): boolean {
  return code.usedAt === null && code.expiresAt > now;
}

async function loadUser({ store }: SignInDeps, accountId: string, userId: string) {
  const { account, people } = await store.loadFacts(accountId, [{ by: 'id', id: userId }]);
  return { account, user: people[0]?.[0]?.user };
}
