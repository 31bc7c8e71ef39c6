import { Chat } from './chat.ts';
import type { Contender } from './contender.ts';
import type { Dialogue, MakeDialogue } from './dialogues.ts';
import type { BenchGraph } from './graph.ts';
import { cpuOf, cpuOfPostgres } from './usage.ts';

/** What one round measured; only messages of dialogues that were checked to their end are in it. */
export interface Round {
  messages: number;
  messagesPerSecond: number;
  /** Per message, in µs. */
  appCpuUs: number;
  postgresCpuUs: number;
  /** In ms, from sent to replied. */
  latencies: number[];
}

/** Who talks in a round, and what. */
export interface Talk {
  contender: Contender;
  chats: readonly number[];
  make: MakeDialogue;
  /** Hears of each dialogue that was held to its end. */
  held(dialogue: Dialogue): void;
}

let dialogues = 0;

/** Lets all chats talk at once, dialogue after dialogue, for so long; each ends the one that it is in. */
export async function runRound(
  { contender, chats, make, held }: Talk,
  graph: BenchGraph,
  seconds: number,
): Promise<Round> {
  const latencies: number[] = [];
  const talkers = await Promise.all(chats.map(chat => Chat.open(contender.port, graph, chat)));
  const cpuBefore = usageOf(contender);
  const begun = performance.now();
  await Promise.all(
    talkers.map(async talker => {
      while (performance.now() - begun < seconds * 1000) {
        dialogues += 1;
        const dialogue = make(dialogues);
        await talker.hold(dialogue, latencies);
        held(dialogue);
      }
    }),
  );
  const elapsedSeconds = (performance.now() - begun) / 1000;
  const cpu = usageOf(contender);
  for (const talker of talkers) talker.close();
  if (graph.unexpected.length > 0) throw new Error(`Nobody expected this message: ${graph.unexpected[0]}`);
  const messages = latencies.length;
  return {
    messages,
    messagesPerSecond: messages / elapsedSeconds,
    appCpuUs: (cpu.app - cpuBefore.app) / messages,
    postgresCpuUs: (cpu.postgres - cpuBefore.postgres) / messages,
    latencies,
  };
}

function usageOf({ pid, postmaster }: Contender) {
  return { app: cpuOf(pid), postgres: cpuOfPostgres(postmaster) };
}
