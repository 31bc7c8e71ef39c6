import type { Role } from '../domain/role.ts';

/** What a label such as "email:" announces. `ignored`: lines of a signature or a mail header that are not about the person. */
export type Label =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phone'
  | 'role'
  | 'language'
  | 'teams'
  | 'ignored';

/**
 * The words of one language, as plain data. Phrases are matched without case and accents, longest first, so that one
 * spelling with or without accents is enough. The reader knows what to do with each list; a list knows only words.
 */
export interface Vocabulary<Command extends string = string, Move extends string = string> {
  /** The first word of each is the one that help shows. */
  readonly commands: Readonly<Record<Command, readonly string[]>>;
  /** What may follow `users`. */
  readonly filters: Readonly<Record<'pending' | 'admins' | 'inactive', readonly string[]>>;
  /** Whole messages only; the first of each is the one that is shown. */
  readonly moves: Readonly<Record<Move, readonly string[]>>;
  readonly roles: Readonly<Record<Role, readonly string[]>>;
  /** Roles that people ask for and that do not exist here. */
  readonly otherRoles: readonly string[];
  readonly labels: Readonly<Record<Label, readonly string[]>>;

  /** "as" admin. */
  readonly asRole: readonly string[];
  /** "make" Ana an admin, "give" her admin rights: up to three words may stand between. */
  readonly makeRole: readonly string[];
  /** admin "rights": may follow the role's word. */
  readonly rights: readonly string[];
  /** "role of" admin, "permission of": words between a cue and the role. */
  readonly roleNouns: readonly string[];
  /** "in" Portuguese. */
  readonly inLanguage: readonly string[];
  /** the "language" Portuguese, Portuguese "please": nouns beside a language's name. */
  readonly languageNouns: readonly string[];
  /** "to" Support. */
  readonly toTeam: readonly string[];
  /** "also to" Sales: adds to the teams that are there. */
  readonly alsoToTeam: readonly string[];
  /** "remove from" Sales. */
  readonly fromTeam: readonly string[];
  /** the Support "team". */
  readonly teamNouns: readonly string[];
  /** Places that are no team: to the "inbox". */
  readonly places: readonly string[];
  readonly allTeams: readonly string[];
  readonly everything: readonly string[];
  /** Support "too". */
  readonly too: readonly string[];
  readonly except: readonly string[];

  readonly not: readonly string[];
  /** "no" email, "without" phone. */
  readonly without: readonly string[];
  /** "forget" the phone: takes back what was said of it. All of them are in `without` too. */
  readonly forgets: readonly string[];
  /** email: "none". */
  readonly none: readonly string[];
  /** "maybe" as admin: said, and not certain. */
  readonly hedges: readonly string[];
  /** What one says who has nothing to answer: "not sure", "I don't know". */
  readonly noAnswer: readonly string[];
  /** Just one name: "no last name". */
  readonly oneName: readonly string[];
  /** "only I" can be admin, "demote" from admin: words before a role that take it back. */
  readonly takesBack: readonly string[];
  /** "I want" her to be an admin, "she'll" be one: words around a grant that take nothing of it back. */
  readonly aroundGrant: readonly string[];
  /** as admin, "no wait", user. */
  readonly changeOfMind: readonly string[];
  readonly is: readonly string[];
  /** the email is "fine": nothing to change. */
  readonly fine: readonly string[];
  /** the email is "wrong". */
  readonly wrong: readonly string[];
  /** "change" the email to … */
  readonly change: readonly string[];
  /** the email "to" … */
  readonly changeTo: readonly string[];
  /** Said before a name in the middle of a sentence: a colleague "named" Ana. */
  readonly named: readonly string[];
  /** "it's" Anna, not Ana. */
  readonly itIs: readonly string[];
  readonly and: readonly string[];
  readonly or: readonly string[];
  /** "both" to Support: said of all the people of a message. */
  readonly both: readonly string[];
  readonly articles: readonly string[];
  /** "can you" add …: stands before a command and makes no question of it. */
  readonly requests: readonly string[];
  /** "show me" the users: asks for a list. */
  readonly shows: readonly string[];
  /** Politeness and the like, which means nothing here. */
  readonly fillers: readonly string[];
  /** What may stand between `add` and the name: "a new user", "my colleague". */
  readonly newcomers: readonly string[];
  /** Begin a question. */
  readonly questions: readonly string[];

  readonly at: readonly string[];
  readonly dot: readonly string[];
  readonly signs: Readonly<Record<'-' | '_', readonly string[]>>;
  /** "CPF" 123.456.789-09, "order" no. 100234567: the number after it is no phone. */
  readonly papers: readonly string[];
  /** any problems, "call me" on 07911 …: the phone is not the new person's. */
  readonly reachesOthers: readonly string[];
  /** 07911 … is her "mum's": neither is this one. */
  readonly notTheirs: readonly string[];
  /** "hi" Ann, …: a name after it is who is greeted. */
  readonly greetings: readonly string[];
  /** "put" Ana in Sales, "give" Ana access. */
  readonly puts: readonly string[];
  /** give Ana "access". */
  readonly accesses: readonly string[];
  /** admin: "true", beside the words of yes. */
  readonly ticked: readonly string[];
  /** admin: "false", beside the words of no and of nothing. */
  readonly unticked: readonly string[];
  /** "plus" four four …: the sign of a dictated phone. */
  readonly plus: readonly string[];
  /** Said numbers by their digits: "four", "cuarenta". */
  readonly numerals: Readonly<Record<number, readonly string[]>>;
  /** "double" four. */
  readonly repeats: Readonly<Record<2 | 3, readonly string[]>>;
  /** her "boss", his "wife", "manager": …: people who stand beside the person and are nobody to add. */
  readonly relations: readonly string[];
  /** "her" boss: before the relation. */
  readonly possessives: readonly string[];
  /** a chefe "dela": after the relation. */
  readonly ofThem: readonly string[];
  /** Owen "is going to be" her boss. */
  readonly becomes: readonly string[];
  /** "cc" ian@…, "reports to" Ian Flint: who follows is somebody else. */
  readonly leadsToOthers: readonly string[];
  /** Leo "approved" it, Priya "will train" her: who does that is nobody to add. */
  readonly actsFor: readonly string[];
  /** "call" her office on 07911 …: a phone that is reached so may be somebody else's. */
  readonly calls: readonly string[];
  /** her boss is "on" 07911 …: leads straight to an address. */
  readonly reachedOn: readonly string[];
  /** give "me" a ring on 07911 …, "reception": 020 …: a phone after these may be somebody else's. */
  readonly others: readonly string[];
  /** "her" number, "she" is on: a phone after these is the new person's. */
  readonly thirdPerson: readonly string[];
  /** ext. 12 */
  readonly extension: readonly string[];
  readonly titles: readonly string[];
  /** Small words inside a surname: Ana "de la" Cruz. */
  readonly particles: readonly string[];
  /** Second halves of given names: Ana "Maria", José "Luis". */
  readonly secondNames: readonly string[];
  readonly jobs: readonly string[];
  readonly companies: readonly string[];
  /** Ordinary words that a name does not hold, at least not in lower case. */
  readonly ordinary: readonly string[];
}

/** Splits a list written as one text at its commas. */
export function words(list: TemplateStringsArray): readonly string[] {
  return list.join('').split(',').map(tidy).filter(Boolean);
}

function tidy(phrase: string): string {
  return phrase.replace(/\s+/gu, ' ').trim();
}
