import type { Commit, Deletes, OutboxRow, Picture, Puts } from '../app/ports.ts';
import { foldKey } from '../domain/team.ts';
import { fullName, type User } from '../domain/user.ts';
import { toJson } from './storable.ts';

/** A commit as the commit function reads it, but for the number that ties a turn to its rows. */
export interface EncodedCommit {
  commit: Commit;
  /** Batches are sorted by it, so that all processes lock and insert in one order. */
  order: string;
  turn: string;
  puts: [model: string, row: string][];
  deletes: [model: string, row: string][];
}

/** @throws {Error} what no caller may ask for: a row of another account, a message id without its conversation */
export function encodeCommit(commit: Commit): EncodedCommit {
  const { accountId, conversation, inbound, sender, change } = commit;
  if (inbound && !conversation) throw new Error('A message id is recorded with its conversation');
  if (conversation && conversation.accountId !== accountId) throw new Error("Another account's conversation");
  const turn = {
    a: accountId,
    ...(sender && { u: sender.userId, uv: sender.version }),
    ...(change && { av: change.accountVersion }),
    ...(conversation && {
      c: conversation.id,
      v: conversation.version,
      ch: conversation.channelId,
      ak: conversation.address.kind,
      ad: conversation.address.value,
      s: conversation.session,
      n: conversation.nextSeq,
      w: conversation.windowUntil,
    }),
    ...(inbound && { m: inbound.messageId, r: inbound.receivedAt, o: inbound.outcome }),
    ...(commit.outbox.length > 0 && { q: commit.outbox.map(row => encodeOutgoing(accountId, row)) }),
  };
  const address = conversation
    ? `${conversation.channelId}\n${conversation.address.kind}\n${conversation.address.value}`
    : '';
  return {
    commit,
    order: `${accountId}\n${address}`,
    turn: toJson(turn),
    puts: change ? encodeRows(accountId, change.puts, encodePut) : [],
    deletes: change?.deletes ? encodeRows(accountId, change.deletes, (_model, row) => row) : [],
  };
}

/** Ties what `encodeCommit` made to the turn's place in a batch: `{"a":…}` becomes `{"k":3,"a":…}`. */
export function numbered(json: string, k: number): string {
  return `{"k":${k},${json.slice(1)}`;
}

function encodeOutgoing(accountId: string, row: OutboxRow): object {
  if (row.accountId !== accountId) throw new Error("A message of another account's");
  return { id: row.id, lane: row.lane, seq: row.seq, payload: row.payload, at: row.notBefore };
}

function encodeRows(
  accountId: string,
  rows: Puts | Deletes,
  encode: (model: string, row: object) => object,
): [string, string][] {
  return Object.entries(rows).flatMap(([model, ofModel]: [string, { accountId?: string; id?: string }[]]) =>
    ofModel.map((row): [string, string] => {
      const owner = model === 'account' ? row.id : row.accountId;
      if (owner !== accountId) throw new Error(`A row of ${model} that belongs to another account`);
      return [model, toJson(encode(model, row))];
    }),
  );
}

function encodePut(model: string, row: object): object {
  if (model === 'user') return { ...row, searchKey: searchKeyOf(row as User) };
  if (model === 'picture') {
    return { ...row, webp: `\\x${Buffer.from((row as Picture).webp).toString('hex')}` };
  }
  return row;
}

/** What a search looks through: name, email and phone, each a line. */
function searchKeyOf(user: User): string {
  return [foldKey(fullName(user)), user.email, user.phone].filter(Boolean).join('\n');
}
