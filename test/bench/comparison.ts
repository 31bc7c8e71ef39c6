import type { BenchGraph } from './graph.ts';
import { type Round, runRound, type Talk } from './round.ts';
import { quantileOf, type Spread, spreadOf } from './statistics.ts';

/** All rounds of one side, summed up. */
export interface Measured {
  messagesPerSecond: Spread;
  appCpuUs: Spread;
  postgresCpuUs: Spread;
  p50Ms: number;
  p99Ms: number;
  messages: number;
}

/** Two sides, and the first as a multiple of the second: each round's own, since neighbours in time had the same machine. */
export interface Comparison {
  first: Measured;
  second: Measured;
  speedRatio: Spread;
  /** Time a message. */
  costRatio: Spread;
}

/** Interleaves the rounds of two sides, each beginning every other time, after one round each that is not counted. */
export async function compare(
  first: Talk,
  second: Talk,
  graph: BenchGraph,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Comparison> {
  const sides = [
    { talk: first, rounds: [] as Round[] },
    { talk: second, rounds: [] as Round[] },
  ];
  for (const side of sides) await runRound(side.talk, graph, seconds / 2);
  for (let n = 0; n < rounds; n += 1) {
    const inTurn = n % 2 === 0 ? sides : sides.toReversed();
    for (const side of inTurn) side.rounds.push(await runRound(side.talk, graph, seconds));
  }
  const ratios = sides[0]!.rounds.map(
    (round, n) => round.messagesPerSecond / sides[1]!.rounds[n]!.messagesPerSecond,
  );
  return {
    first: sumUp(sides[0]!.rounds),
    second: sumUp(sides[1]!.rounds),
    speedRatio: spreadOf(ratios),
    costRatio: spreadOf(ratios.map(ratio => 1 / ratio)),
  };
}

function sumUp(rounds: readonly Round[]): Measured {
  const latencies = rounds.flatMap(round => round.latencies);
  return {
    messagesPerSecond: spreadOf(rounds.map(round => round.messagesPerSecond)),
    appCpuUs: spreadOf(rounds.map(round => round.appCpuUs)),
    postgresCpuUs: spreadOf(rounds.map(round => round.postgresCpuUs)),
    p50Ms: quantileOf(latencies, 0.5),
    p99Ms: quantileOf(latencies, 0.99),
    messages: latencies.length,
  };
}
