import { join } from 'node:path';
import type { Client } from 'pg';
import { type Contender, startContender } from './contender.ts';
import type { Dialogue, MakeDialogue } from './dialogues.ts';
import type { BenchGraph } from './graph.ts';

export function startFloor(dataDir: string, graph: BenchGraph): Promise<Contender> {
  const program = join(import.meta.dirname, 'floor-server.js');
  return startContender('floor', program, dataDir, { GRAPH_BASE_URL: graph.url });
}

/** The same messages, answered as the floor answers. */
export function withFloorsReplies(make: MakeDialogue): MakeDialogue {
  return (n): Dialogue => ({
    lines: make(n).lines.map(({ text }) => ({ text, isAnsweredBy: reply => reply === `You said: ${text}` })),
  });
}

/** @throws unless the floor recorded exactly so many messages */
export async function checkFloor(database: Client, messages: number): Promise<void> {
  const { rows } = await database.query<{ seen: string; counted: string }>(
    'SELECT (SELECT count(*) FROM inbound) AS seen, (SELECT sum(messages) FROM session) AS counted',
  );
  const { seen, counted } = rows[0]!;
  if (Number(seen) !== messages || Number(counted) !== messages) {
    throw new Error(`The floor was sent ${messages} messages, recorded ${seen} and counted ${counted}`);
  }
}
