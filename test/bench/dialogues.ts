/** What an admin says, and whether a reply is the right one to it. */
export interface Line {
  text: string;
  isAnsweredBy(reply: string): boolean;
}

/** A person as they must be found in the database. */
export interface ExpectedPerson {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  language: string;
  team: string;
}

export interface Dialogue {
  lines: readonly Line[];
  /** Who is saved in the end; absent where the dialogue ends in `cancel`. */
  saves?: ExpectedPerson;
}

export type MakeDialogue = (n: number) => Dialogue;

const firstNames = ['Ana', 'Bruno', 'Clara', 'Diego', 'Elena', 'Felix', 'Greta', 'Hugo', 'Ines', 'Jonas'];
const lastNames = ['Souza', 'Keller', 'Okafor', 'Lindqvist', 'Marino', 'Novak', 'Ortega', 'Petrov'];

/** Nine messages, step by step with a change of mind; every third dialogue ends in `cancel`, the others write a person. */
export function stepByStep(n: number): Dialogue {
  const person = { ...personOf(n), language: 'es' };
  const name = `${person.firstName} ${person.lastName}`;
  const isCancelled = n % 3 === 0;
  return {
    lines: [
      says('add', /^1\/6 .*name/u),
      says(name, new RegExp(`^2/6 .*\\*${person.firstName}\\*.*email`, 'u')),
      says(person.email, /^3\/6 .*phone/u),
      says(person.phone, /4\/6 .*role/iu),
      says('User', /^5\/6 .*language/u),
      says('Portuguese', /^6\/6 .*teams/u),
      says('Support', review(person, 'Portuguese')),
      says('in Spanish', review(person, 'Spanish')),
      isCancelled
        ? says('cancel', /^Cancelled\b/u)
        : says('yes', new RegExp(`^Done: \\*${name}\\* is invited`, 'u')),
    ],
    ...(!isCancelled && { saves: person }),
  };
}

/** Two messages: everything in one line, and `yes`, so that every second turn writes a person. */
export function oneLine(n: number): Dialogue {
  const person = { ...personOf(n), language: 'pt-BR' };
  const { firstName, lastName, email, phone } = person;
  const name = `${firstName} ${lastName}`;
  return {
    lines: [
      says(`add ${name} ${email} ${phone} to Support as user in Portuguese`, review(person, 'Portuguese')),
      says('yes', new RegExp(`^Done: \\*${name}\\* is invited`, 'u')),
    ],
    saves: person,
  };
}

function personOf(n: number) {
  return {
    firstName: firstNames[n % firstNames.length]!,
    lastName: lastNames[Math.floor(n / firstNames.length) % lastNames.length]!,
    email: `person${n}@acme.test`,
    phone: `+5521${900_000_000 + n}`,
    team: 'Support',
  };
}

function says(text: string, expected: RegExp): Line {
  return { text, isAnsweredBy: reply => expected.test(reply) };
}

/** The numbered summary, with every value in it. */
function review({ firstName, lastName, email }: ReturnType<typeof personOf>, language: string): RegExp {
  const address = email.replaceAll('.', '\\.');
  return new RegExp(
    `1 Name: ${firstName} ${lastName}\\n2 Email: ${address}\\n3 Phone: \\+55 21 9.*\\n4 Role: User\\n` +
      `5 Language: ${language}.*\\n6 Teams: Support\\n[^]*invite \\*${firstName} ${lastName}\\*`,
    'u',
  );
}
