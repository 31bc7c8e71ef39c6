import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { Registry } from 'prom-client';
import { v7 as newId } from 'uuid';
import type { Notice } from '../../../src/app/notice.ts';
import type { OutboxRow, Puts } from '../../../src/app/ports.ts';
import type { Code } from '../../../src/domain/code.ts';
import type { Invitation } from '../../../src/domain/invitation.ts';
import type { User } from '../../../src/domain/user.ts';
import { createSecrets } from '../../../src/lib/secrets.ts';
import type { PrismaStore } from '../../../src/store/open-store.ts';
import { createWebApp } from '../../../src/web/create-web-app.ts';
import type { WebDeps } from '../../../src/web/web-deps.ts';
import {
  type Acme,
  makeAcme,
  makeInvitation,
  makeUser,
  noon,
  openTestStore,
  type TestClock,
} from '../../store/support/acme.ts';
import { createTestDatabase } from '../../support/database.ts';

/** What the installation's secret is in the tests. */
export const secretKey = 'a secret of the tests, and of nothing else';

/** The pages on a port of their own, with a real database; rows that would be sent are kept in `delivered`. */
export interface WebWorld {
  url: string;
  store: PrismaStore;
  secrets: ReturnType<typeof createSecrets>;
  clock: TestClock;
  acme: Acme;
  delivered: OutboxRow[];
  /** What was logged as an error. */
  faults: object[];
  /** Puts rows at whatever version the account has now. */
  put(puts: Puts): Promise<void>;
  user(id: string): Promise<User>;
  /** Invites Ana Souza, who reads English unless told otherwise. */
  invite(user?: Partial<User>, invitation?: Partial<Invitation>): Promise<Invited>;
  notices(): Notice[];
  /** What the log says was done to a user, oldest first. */
  audit(subjectId: string): Promise<Record<string, unknown>[]>;
  /** The same pages a second time, as after a restart with other settings. */
  serveAgain(changed: Partial<WebDeps>): Promise<{ url: string }>;
  close(): Promise<void>;
}

export interface Invited {
  user: User;
  invitation: Invitation;
  code: Code;
  /** The path of the link in the mail. */
  path: string;
}

export async function startWebWorld(overrides: Partial<WebDeps> = {}): Promise<WebWorld> {
  const database = await createTestDatabase();
  const clock: TestClock = { now: noon };
  const store = await openTestStore(database.url, 'web', clock);
  const acme = await makeAcme(store);
  const secrets = createSecrets(secretKey);
  const delivered: OutboxRow[] = [];
  const faults: object[] = [];
  const deps: WebDeps = {
    store,
    secrets,
    clock: () => clock.now,
    newId,
    deliver: rows => delivered.push(...rows),
    log: { info() {}, warn() {}, error: (facts: object | string) => faults.push(Object(facts)) },
    newReference: () => 'K7Q2',
    publicUrl: null,
    secretKeys: [secretKey],
    proxyHops: 0,
    metricsToken: null,
    metrics: new Registry(),
    probes: { database: async () => store.ping().then(() => true) },
    ...overrides,
  };
  const servers = [await serve(deps)];

  async function put(puts: Puts): Promise<void> {
    const { account } = await store.loadFacts(acme.account.id, []);
    const change = { accountVersion: account.version, puts };
    const result = await store.commit({ accountId: account.id, change, outbox: [] });
    if (result !== 'applied') throw new Error(`Not put: ${result}`);
  }

  return {
    url: urlOf(servers[0]!),
    store,
    secrets,
    clock,
    acme,
    delivered,
    faults,
    put,
    async user(id) {
      const { people } = await store.loadFacts(acme.account.id, [{ by: 'id', id }]);
      return people[0]![0]!.user;
    },
    async invite(values = {}, more = {}) {
      const user = makeUser(acme.account.id, { email: 'ana@acme.test', status: 'INVITED', ...values });
      const invitation = makeInvitation(user, acme.bo, more);
      const codeId = newId();
      const code: Code = {
        id: codeId,
        accountId: user.accountId,
        userId: user.id,
        invitationId: invitation.id,
        purpose: 'JOIN',
        hash: secrets.hashCode(secrets.codeFor(codeId, 'letters')),
        expiresAt: invitation.expiresAt,
        usedAt: null,
        tries: 5,
      };
      const teamMember = [{ accountId: user.accountId, teamId: acme.support.id, userId: user.id }];
      await put({ user: [user], teamMember, invitation: [invitation], code: [code] });
      return {
        user,
        invitation,
        code,
        path: `/i/${secrets.invitationToken(invitation, invitation.linksIssued)}`,
      };
    },
    notices: () => delivered.flatMap(({ payload }) => (payload.kind === 'notice' ? [payload.notice] : [])),
    async audit(subjectId) {
      const client = new Client({ connectionString: database.url });
      await client.connect();
      const { rows } = await client.query(
        'SELECT "actorId", action, before, after, channel FROM "AuditEntry" WHERE "subjectId" = $1 ORDER BY at, id',
        [subjectId],
      );
      await client.end();
      return rows;
    },
    async serveAgain(changed) {
      const server = await serve({ ...deps, metrics: new Registry(), ...changed });
      servers.push(server);
      return { url: urlOf(server) };
    },
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
      await store.close();
      await database.drop();
    },
  };
}

async function serve(deps: WebDeps): Promise<Server> {
  const server = createServer(createWebApp(deps)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
