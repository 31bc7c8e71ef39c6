import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDataDir, removeDataDir, serverPid } from '../support/embedded-postgres.ts';
import { accountProgram, createAcme } from './support/account-program.ts';

let dataDir: string;

beforeAll(async () => {
  dataDir = await makeDataDir();
});

afterAll(() => removeDataDir(dataDir));

const { account, json } = accountProgram(() => dataDir);

describe('the account command, with nothing else running', () => {
  let acme: { accountId: string; linkCode: string };

  it('says what to do while there is no account', async () => {
    expect(await account(['link-code', '--user', 'ann@x.test'])).toEqual({
      code: 2,
      out: '',
      err: 'There is no account yet: make one with "npm run account -- create".\n',
    });
  });

  it('makes an account with nothing running, and leaves nothing running', async () => {
    acme = await json(...createAcme);
    expect(acme.linkCode).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect(await serverPid(dataDir)).toBe(0);
  });

  it('shows it in the shape that other programs read', async () => {
    expect(await json('show')).toEqual({
      accounts: [
        {
          id: acme.accountId,
          name: 'Acme',
          seats: { total: 5, used: 1, pending: 0 },
          users: [
            {
              firstName: 'Ann',
              lastName: 'Lee',
              email: 'ann@x.test',
              phone: null,
              role: 'ADMIN',
              status: 'ACTIVE',
              language: 'en',
              teams: [],
            },
          ],
          drafts: [],
        },
      ],
    });
  });

  it('says what is wrong with the settings and with a database that is not there', async () => {
    expect(await account(['list'], { SECRET_KEY: 'canary' })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^SECRET_KEY must have 32 characters or more[^\n]*\n$/),
    });
    expect(await account(['list'], { DATABASE_URL: 'postgresql://a:canary@127.0.0.1:1/x' })).toEqual({
      code: 2,
      out: '',
      err: 'The database of DATABASE_URL cannot be used; nothing answers there: start the database, or mend host and port.\n',
    });
  });

  it('helps', async () => {
    const { code, out } = await account(['help']);
    expect(code).toBe(0);
    expect(out).toMatch(/npm run account -- create --name Acme/);
  });
});
