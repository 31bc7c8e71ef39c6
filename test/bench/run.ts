import { writeFileSync } from 'node:fs';
import { Client } from 'pg';
import { systemClock } from '../../src/lib/clock.ts';
import { newId } from '../../src/lib/ids.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeDataDir, removeDataDir } from '../support/embedded-postgres.ts';
import { addCrowd, foundCompany } from './companies.ts';
import { type Comparison, compare } from './comparison.ts';
import type { Contender } from './contender.ts';
import { type Dialogue, type ExpectedPerson, type MakeDialogue, oneLine, stepByStep } from './dialogues.ts';
import { checkFloor, startFloor, withFloorsReplies } from './floor.ts';
import { startGraph } from './graph.ts';
import { readOptions } from './options.ts';
import { checkProduct, startProduct } from './product.ts';
import { describeGrowth, describeVersusFloor, heading } from './report.ts';
import { runRound, type Talk } from './round.ts';
import { peakMemoryOf } from './usage.ts';

/** Measures everything, checks everything, prints as it goes. Run by main.ts, compiled. */

const concurrencies = [1, 8, 32];
const warmUpSeconds = 8;
const crowds = { few: 100, many: 100_000 };

const options = readOptions(process.argv.slice(2));
const lengths = options.quick ? { rounds: 3, seconds: 1.5 } : { rounds: 7, seconds: 3 };
const shorter = { rounds: Math.min(lengths.rounds, 5), seconds: lengths.seconds * 0.7 };

const folders = { floor: await makeDataDir(), product: await makeDataDir() };
const graph = await startGraph();
const running: Contender[] = [];
const said = { floor: 0, product: 0 };
const added: ExpectedPerson[] = [];

try {
  await main();
} finally {
  for (const contender of running) await contender.stop();
  graph.stop();
  for (const folder of Object.values(folders)) await removeDataDir(folder);
}

async function main(): Promise<void> {
  const floor = await startFloor(folders.floor, graph);
  running.push(floor);
  const product = await startProduct(folders.product, graph);
  running.push(product);
  const companies = await foundCompanies(product);
  const isWanted = (name: string) => !options.only || options.only === name;

  const versusFloor = async (
    name: string,
    make: MakeDialogue,
    counts: number[],
    chats: number[],
    length = shorter,
  ) => {
    const measured: Record<string, Comparison> = {};
    if (!isWanted(name)) return measured;
    for (const count of counts) {
      const both = await compare(
        talk(product, chats.slice(0, count), make),
        talk(floor, chats.slice(0, count), withFloorsReplies(make)),
        graph,
        length,
      );
      measured[`c${count}`] = both;
      console.log(describeVersusFloor(`c${count} ${name}`, both));
    }
    return measured;
  };

  // A server that has been up for a while has compiled what it runs often: neither side is measured before that.
  await runRound(talk(floor, companies.own, withFloorsReplies(stepByStep)), graph, warmUpSeconds);
  await runRound(talk(product, companies.own, stepByStep), graph, warmUpSeconds);

  console.log(heading);
  const own = await versusFloor('dialogues', stepByStep, concurrencies, companies.own, lengths);
  const adds = await versusFloor('adds', oneLine, concurrencies, companies.own);
  const shared = await versusFloor('one-account', stepByStep, [8, 32], companies.shared);
  const growth = isWanted('growth')
    ? await compare(
        talk(product, companies.many, stepByStep),
        talk(product, companies.few, stepByStep),
        graph,
        lengths,
      )
    : undefined;
  if (growth) console.log(describeGrowth(growth, crowds));

  const rssMb = { floor: peakMemoryOf(floor.pid), product: peakMemoryOf(product.pid) };
  console.log(`memory, at most: product ${rssMb.product.toFixed(0)} MB, floor ${rssMb.floor.toFixed(0)} MB`);
  await checkRecords(floor, product);
  console.log(
    `checked: ${said.product} replies of the product, ${added.length} people it saved; ${said.floor} of the floor`,
  );
  if (options.json) {
    const all = { own, adds, shared, growth, rssMb };
    writeFileSync(options.json, `${JSON.stringify(resultOf(all), null, 2)}\n`);
  }
}

function talk(contender: Contender, chats: readonly number[], make: MakeDialogue): Talk {
  return {
    contender,
    chats,
    make,
    held(dialogue: Dialogue) {
      said[contender.name] += dialogue.lines.length;
      if (contender.name === 'product' && dialogue.saves) added.push(dialogue.saves);
    },
  };
}

/** By the numbers of their chats: one company each, one for all, and two that differ in nothing but how many people they have. */
async function foundCompanies(product: Contender) {
  const chats = {
    own: chatsFrom(0, 32),
    shared: chatsFrom(100, 32),
    few: chatsFrom(200, 8),
    many: chatsFrom(300, 8),
  };
  const store = await openStore({
    databaseUrl: product.databaseUrl,
    owner: newId(),
    clock: systemClock,
    newId,
  });
  for (const chat of chats.own) await foundCompany(store, [chat]);
  await foundCompany(store, chats.shared);
  const few = await foundCompany(store, chats.few);
  const many = await foundCompany(store, chats.many);
  await store.close();
  await withDatabase(product, async database => {
    await addCrowd(database, few, crowds.few);
    await addCrowd(database, many, crowds.many);
    await database.query('ANALYZE');
  });
  return chats;
}

function chatsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

async function checkRecords(floor: Contender, product: Contender): Promise<void> {
  await withDatabase(floor, database => checkFloor(database, said.floor));
  await withDatabase(product, database => checkProduct(database, added, said.product));
}

async function withDatabase<T>(
  { databaseUrl }: Contender,
  work: (database: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

interface Results {
  own: Record<string, Comparison>;
  adds: Record<string, Comparison>;
  shared: Record<string, Comparison>;
  growth: Comparison | undefined;
  rssMb: { floor: number; product: number };
}

/** The latencies at the top are those of eight chats at once. */
function resultOf({ own, adds, shared, growth, rssMb }: Results) {
  const map = <T>(some: Record<string, Comparison>, value: (one: Comparison) => T) =>
    Object.fromEntries(Object.entries(some).map(([name, one]) => [name, value(one)]));
  const ratios = (some: Record<string, Comparison>) => map(some, one => one.speedRatio.median);
  return {
    ratio: ratios(own),
    growth100k: growth?.costRatio.median,
    p50Ms: own.c8?.first.p50Ms,
    p99Ms: own.c8?.first.p99Ms,
    rssMb: rssMb.product,
    floor: { ...map(own, one => one.second), rssMb: rssMb.floor },
    product: { ...map(own, one => one.first), rssMb: rssMb.product },
    adds: { ratio: ratios(adds), product: map(adds, one => one.first), floor: map(adds, one => one.second) },
    oneAccount: {
      ratio: ratios(shared),
      product: map(shared, one => one.first),
      floor: map(shared, one => one.second),
    },
    growth,
    quick: options.quick,
  };
}
