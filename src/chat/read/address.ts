import type { Problem } from '../../domain/problem.ts';
import type { Doubt } from '../reading.ts';

/** An email, a phone or a link found in a message, with what is to be thought of it. */
export interface Address {
  kind: 'email' | 'phone' | 'link';
  start: number;
  end: number;
  /** The normalised value; absent where there is only a doubt or a problem. */
  value?: string;
  /** The value is not certain: why, and what it may be. */
  doubt?: { reason: Doubt['reason']; options: string[] };
  problem?: Problem;
}
