import { v7 } from 'uuid';

/** A new UUIDv7: within one process each sorts after the one before. */
export function newId(): string {
  return v7();
}
