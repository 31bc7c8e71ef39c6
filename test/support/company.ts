import { v7 as newId } from 'uuid';
import type { Deletes, Puts } from '../../src/app/ports.ts';
import type { Account } from '../../src/domain/account.ts';
import type { BotLanguage } from '../../src/domain/language.ts';
import type { Person as PersonOfAccount } from '../../src/domain/person.ts';
import { foldKey } from '../../src/domain/team.ts';
import type { User } from '../../src/domain/user.ts';
import { newLinkCode } from '../../src/setup/link-code.ts';
import type { UserReport } from '../../src/store/account-report.ts';
import type { PrismaStore } from '../../src/store/open-store.ts';
import { makeIdentity, makeInvitation, makeUser } from '../store/support/acme.ts';
import type { World } from './world.ts';

/** How a person of the company stands before the talk begins. */
export type Standing = 'active' | 'invited' | 'expired' | 'deactivated';

export interface NewPerson {
  firstName: string;
  lastName: string;
  email: string | null;
  phone?: string | null;
  role?: User['role'];
  standing?: Standing;
  /** By name. */
  teams?: readonly string[];
  /** Whether their WhatsApp is linked; default: that of whoever is active. */
  linked?: boolean;
}

const dayMs = 24 * 60 * 60_000;

/** The company of a test, changed through the application's own store, so that it may be changed while it runs. */
export class Company {
  readonly #world: World;
  readonly #accountId: string;
  readonly #store: () => PrismaStore;
  /** By first name; E.164. */
  readonly #phones: Map<string, string>;

  private constructor(
    world: World,
    accountId: string,
    store: () => PrismaStore,
    phones = new Map<string, string>(),
  ) {
    this.#world = world;
    this.#accountId = accountId;
    this.#store = store;
    this.#phones = phones;
  }

  /** Acme, with five seats, in Britain; its owner is Ann Lee, whose WhatsApp is linked. */
  static async found(world: World, values: Partial<Account> = {}): Promise<Company> {
    const id = newId();
    const ann = makeUser(id, { firstName: 'Ann', lastName: 'Lee', email: 'ann@acme.test', role: 'ADMIN' });
    const account: Account = {
      id,
      name: 'Acme',
      ownerId: ann.id,
      country: 'GB',
      language: 'en',
      timeZone: 'Europe/London',
      seats: 5,
      managerName: null,
      managerContact: null,
      inviteDays: 7,
      allowedDomains: [],
      adminGrant: 'CODE',
      version: 0,
      ...values,
    };
    const company = new Company(world, id, () => world.app.store);
    const identity = company.#identityOf(ann);
    await company.#put({ account: [account], user: [ann] }, 0);
    await company.#put({ identity: [identity] }, 1);
    return company;
  }

  /** The same company, changed by another process, whose caches are not the application's. */
  from(store: PrismaStore): Company {
    return new Company(this.#world, this.#accountId, () => store, this.#phones);
  }

  /** The WhatsApp number of somebody; made up at the first question unless it was `giveNumber`ed. */
  numberOf(firstName: string): string {
    const known = this.#phones.get(firstName);
    if (known) return known;
    const phone = `+447700900${String(this.#phones.size + 1).padStart(3, '0')}`;
    this.#phones.set(firstName, phone);
    return phone;
  }

  giveNumber(firstName: string, phone: string): void {
    this.#phones.set(firstName, `+${phone.replace(/\D/gu, '')}`);
  }

  async setAccount(values: Partial<Account>): Promise<void> {
    const { account } = await this.#facts();
    await this.#put({ account: [{ ...account, ...values }] });
  }

  async addTeams(names: readonly string[]): Promise<void> {
    await this.#put({
      team: names.map(name => ({ id: newId(), accountId: this.#accountId, name, nameKey: foldKey(name) })),
    });
  }

  async addPerson(person: NewPerson): Promise<void> {
    const { standing = 'active', teams = [], linked = standing === 'active' } = person;
    const { account, teams: all } = await this.#facts();
    const user = makeUser(this.#accountId, {
      firstName: person.firstName,
      lastName: person.lastName,
      email: person.email,
      phone: person.phone ?? null,
      role: person.role ?? 'USER',
      language: account.language,
      status: standing === 'active' ? 'ACTIVE' : standing === 'deactivated' ? 'DEACTIVATED' : 'INVITED',
    });
    const members = teams.map(name => {
      const team = all.find(one => one.name === name);
      if (!team) throw new Error(`There is no team ${name}`);
      return { accountId: this.#accountId, teamId: team.id, userId: user.id };
    });
    const owner = await this.user('Ann');
    const now = this.#world.clock.now.getTime();
    const expiresAt = new Date(now + (standing === 'expired' ? -1 : account.inviteDays) * dayMs);
    const sentAt = [new Date(expiresAt.getTime() - account.inviteDays * dayMs - 60_000)];
    const invitation = makeInvitation(user, owner, { expiresAt, sentAt, mailState: 'ACCEPTED' });
    await this.#put({
      user: [user],
      teamMember: members,
      ...((standing === 'invited' || standing === 'expired') && { invitation: [invitation] }),
      ...(linked && { identity: [this.#identityOf(user)] }),
    });
  }

  /** Somebody by first name, whole name or email. */
  async person(name: string): Promise<PersonOfAccount> {
    const report = (await this.people()).find(one => [one.firstName, nameOf(one), one.email].includes(name));
    if (!report) throw new Error(`Acme has nobody called ${name}`);
    const { people } = await this.#store().loadFacts(this.#accountId, [{ by: 'id', id: report.id }]);
    return people[0]![0]!;
  }

  async user(name: string): Promise<User> {
    return (await this.person(name)).user;
  }

  async changeUser(name: string, values: Partial<User>): Promise<void> {
    const user = await this.user(name);
    await this.#put({ user: [{ ...user, ...values, version: user.version + 1 }] });
  }

  /** The company's language and that of everybody in it. */
  async speak(language: BotLanguage): Promise<void> {
    await this.setAccount({ language });
    for (const { firstName } of await this.people()) await this.changeUser(firstName, { language });
  }

  /** A fresh code by which somebody links their WhatsApp, as the command line makes it. */
  async linkCodeFor(name: string): Promise<string> {
    const { clock, app } = this.#world;
    const made = newLinkCode({ secrets: app.secrets, newId, clock: () => clock.now }, await this.user(name));
    await this.#put({ code: [made.row] });
    return made.shown;
  }

  async people(): Promise<UserReport[]> {
    return (await this.report()).users;
  }

  async report() {
    const accounts = await this.#store().listAccounts();
    return accounts.find(({ account }) => account.id === this.#accountId)!;
  }

  async #facts() {
    return this.#store().loadFacts(this.#accountId, []);
  }

  #identityOf(user: User) {
    return makeIdentity(user, this.numberOf(user.firstName).slice(1), {
      channelId: this.#world.app.channel.id,
    });
  }

  async #put(puts: Puts, version?: number, deletes?: Deletes): Promise<void> {
    const accountVersion = version ?? (await this.#facts()).account.version;
    const result = await this.#store().commit({
      accountId: this.#accountId,
      change: { accountVersion, puts, ...(deletes && { deletes }) },
      outbox: [],
    });
    if (result !== 'applied') throw new Error(`The company could not be changed: ${result}`);
  }
}

/** "Ana Souza"; a mononym stands alone. */
export function nameOf({ firstName, lastName }: Pick<User, 'firstName' | 'lastName'>): string {
  return `${firstName} ${lastName}`.trim();
}
