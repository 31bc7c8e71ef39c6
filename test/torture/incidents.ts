/** What was done to the application, and when (in ms since the epoch). */
export interface Incident {
  kind: 'app killed' | 'app stopped' | 'database killed' | 'both killed' | 'trouble';
  at: number;
  what?: string;
}

/** After so long a sent reply is known to the database, even on a busy machine: what a crash may repeat is younger. */
const windowMs = 3_000;

/**
 * May what arrived at `firstAt` have arrived again at `againAt`? Only around a crash of the application, and only if it
 * was so fresh that the database could not know yet; a dead database in the seconds before widens that window.
 */
export function mayRepeat(incidents: readonly Incident[], firstAt: number, againAt: number): boolean {
  return incidents.some(crash => {
    if (crash.kind !== 'app killed' && crash.kind !== 'both killed') return false;
    const databaseDeaths = incidents.filter(
      ({ kind, at }) => kind === 'database killed' && at <= crash.at && at > crash.at - 20_000,
    );
    const since = Math.min(crash.at, ...databaseDeaths.map(({ at }) => at)) - windowMs;
    return firstAt >= since && firstAt <= crash.at + 1_000 && againAt >= crash.at;
  });
}
