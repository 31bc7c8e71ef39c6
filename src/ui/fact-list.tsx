import type { Fact } from '../texts/invitation-words.ts';
import type { Look } from './look.ts';

/** A short summary: what, and beside or below it its value. */
export function FactList({ facts, look }: { facts: readonly Fact[]; look: Look }) {
  return (
    <dl {...look('facts')}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt {...look('fact-label')}>{label}</dt>
          <dd {...look('fact-value')}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
