import type { Deletes, Puts } from '../app/ports.ts';

/** One table that a change may write, as the commit function needs to know it. */
export interface WrittenTable<Row> {
  /** As Prisma names it. */
  name: string;
  key: readonly (keyof Row & string)[];
  /** Every column is named: an older release must never write NULL into a column that it does not know. */
  columns: Record<keyof Row & string, true>;
  /** A row that is there is replaced only if this holds between it (`T`) and the new one (`EXCLUDED`); else the facts were stale. */
  replacedOnlyIf?: string;
  /** Rows are written in this order where it is not the key's, so that two processes wait for, never on, each other. */
  order?: readonly (keyof Row & string)[];
}

type RowOf<Model extends keyof Puts> = NonNullable<Puts[Model]>[number];

/** What a user's row holds beside the domain's user. */
interface SearchColumn {
  searchKey: string;
}

/** Left out: the version is raised by the commit function itself. */
type AccountColumns = Omit<RowOf<'account'>, 'version'>;

/** The tables that a change may put rows into, in foreign-key order. */
export const writtenTables: {
  [Model in keyof Puts]-?: WrittenTable<
    Model extends 'account'
      ? AccountColumns
      : Model extends 'user'
        ? RowOf<'user'> & SearchColumn
        : RowOf<Model>
  >;
} = {
  account: {
    name: 'Account',
    key: ['id'],
    columns: {
      id: true,
      name: true,
      ownerId: true,
      country: true,
      language: true,
      timeZone: true,
      seats: true,
      managerName: true,
      managerContact: true,
      inviteDays: true,
      allowedDomains: true,
      adminGrant: true,
    },
  },
  user: {
    name: 'User',
    key: ['accountId', 'id'],
    columns: {
      id: true,
      accountId: true,
      firstName: true,
      lastName: true,
      email: true,
      phone: true,
      role: true,
      status: true,
      language: true,
      pendingEmail: true,
      externalId: true,
      sessionEpoch: true,
      version: true,
      searchKey: true,
    },
    replacedOnlyIf: 'T.version = EXCLUDED.version - 1',
  },
  team: {
    name: 'Team',
    key: ['accountId', 'id'],
    columns: { id: true, accountId: true, name: true, nameKey: true },
  },
  teamMember: {
    name: 'TeamMember',
    key: ['accountId', 'teamId', 'userId'],
    columns: { accountId: true, teamId: true, userId: true },
  },
  invitation: {
    name: 'Invitation',
    key: ['accountId', 'id'],
    columns: {
      id: true,
      accountId: true,
      userId: true,
      inviterId: true,
      state: true,
      expiresAt: true,
      linksIssued: true,
      addressVersion: true,
      mailState: true,
      mailReason: true,
      sentAt: true,
      remindedAt: true,
      linkAskedAt: true,
      claim: true,
    },
  },
  identity: {
    name: 'Identity',
    key: ['accountId', 'id'],
    columns: {
      id: true,
      accountId: true,
      channelId: true,
      kind: true,
      value: true,
      userId: true,
      state: true,
      companion: true,
      keyHash: true,
    },
    order: ['channelId', 'kind', 'value'],
  },
  code: {
    name: 'Code',
    key: ['accountId', 'id'],
    columns: {
      id: true,
      accountId: true,
      userId: true,
      invitationId: true,
      purpose: true,
      hash: true,
      expiresAt: true,
      usedAt: true,
      tries: true,
    },
    // A code is found before its account is known, so it may have been used since.
    replacedOnlyIf: 'T."usedAt" IS NULL AND T.tries >= EXCLUDED.tries',
  },
  auditEntry: {
    name: 'AuditEntry',
    key: ['accountId', 'id'],
    columns: {
      id: true,
      accountId: true,
      actorId: true,
      subjectId: true,
      action: true,
      before: true,
      after: true,
      channel: true,
      at: true,
    },
  },
  picture: {
    name: 'Picture',
    key: ['accountId', 'userId'],
    columns: { accountId: true, userId: true, webp: true },
  },
};

/** The tables that a change may delete rows from, dependents first. */
export const emptiedTables: { [Model in keyof Deletes]-?: { name: string; key: readonly string[] } } = {
  teamMember: { name: 'TeamMember', key: ['accountId', 'teamId', 'userId'] },
  identity: { name: 'Identity', key: ['accountId', 'id'] },
  picture: { name: 'Picture', key: ['accountId', 'userId'] },
};
