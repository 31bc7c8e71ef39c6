/** What became of it, at a glance: done, wait a while, ended, or something to look at. */
export type MarkKind = 'done' | 'wait' | 'ended' | 'look' | 'mail';

const strokes: Record<MarkKind, string> = {
  done: 'M14 24.5l7 7 13.5-15',
  wait: 'M24 14v10.5l7 4.5',
  ended: 'M17 17l14 14M31 17L17 31',
  look: 'M24 14v13M24 33.5v.5',
  mail: 'M13 17h22v15H13zM13.5 17.5L24 26l10.5-8.5',
};

/** A small sign beside a heading that says the same in words, so it is silent to screen readers. */
export function Mark({ kind }: { kind: MarkKind }) {
  return (
    <svg className="mark" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="24" />
      <path d={strokes[kind]} />
    </svg>
  );
}
