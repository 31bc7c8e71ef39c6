import type { Look } from './look.ts';

/** Usher's name, set as its sign. */
export function Wordmark({ look }: { look: Look }) {
  return <span {...look('wordmark')}>Usher</span>;
}
