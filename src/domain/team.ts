/** A group of users in the inbox. `nameKey` is the name without case and accents: unique in the account. */
export interface Team {
  id: string;
  accountId: string;
  name: string;
  nameKey: string;
}

export interface TeamMember {
  accountId: string;
  teamId: string;
  userId: string;
}

/** Case, accents and runs of white space aside: "Atenção  Clientes" → "atencao clientes". For matching, never for showing. */
export function foldKey(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
