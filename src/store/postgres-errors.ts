import { DatabaseError } from 'pg';

/** PostgreSQL looked at the statement and refused it, so nothing of it was done. */
export function isRefusal(error: unknown): boolean {
  // Classes 08, 57 and 58 speak of the connection and the server, 53 of its resources.
  return error instanceof DatabaseError && !/^(?:08|53|57|58)/.test(error.code ?? '08');
}

/** Two transactions in each other's way; the same statement may well succeed now. */
export function isTransient(error: unknown): boolean {
  return error instanceof DatabaseError && (error.code === '40001' || error.code === '40P01');
}

/**
 * A row is not what the decision saw: one with a guard of its own (raised by `commit_turns`), or an address that somebody,
 * perhaps of another account, was bound to in the meantime.
 */
export function isMovedOn(error: unknown): boolean {
  if (!(error instanceof DatabaseError)) return false;
  if (error.code === 'US409') return true;
  return error.code === '23505' && error.constraint === 'Identity_channelId_kind_value_key';
}
