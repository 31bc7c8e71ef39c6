import type { Comparison, Measured } from './comparison.ts';
import type { Spread } from './statistics.ts';

export const heading = `The product against the floor (test/bench/floor-server.ts), in turns; medians, and ranges in brackets.
c1, c8, c32: so many chats at once. dialogues: nine messages each, two of three dialogues write a person.
adds: every second message writes one. one-account: dialogues, all in one company. CPU is µs a message, app + PostgreSQL.`;

/** Two sides of one scenario, three lines. */
export function describeVersusFloor(name: string, { first, second, speedRatio }: Comparison): string {
  return `
${name}: ${range(speedRatio, 2)} of the floor
  product ${describe(first)}
  floor   ${describe(second)}`;
}

export function describeGrowth(
  { first, second, costRatio }: Comparison,
  crowds: { few: number; many: number },
): string {
  return `
growth: ${range(costRatio, 2)} times the cost with ${crowds.many} people in the account instead of ${crowds.few}
  ${String(crowds.many).padEnd(7)} ${describe(first)}
  ${String(crowds.few).padEnd(7)} ${describe(second)}
`;
}

function describe({ messagesPerSecond, appCpuUs, postgresCpuUs, p50Ms, p99Ms }: Measured): string {
  const cpu = `${appCpuUs.median.toFixed(0)} + ${postgresCpuUs.median.toFixed(0)} µs`;
  return `${range(messagesPerSecond, 0)} messages/s · ${cpu} · p50 ${p50Ms.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms`;
}

function range({ median, min, max }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;
}
