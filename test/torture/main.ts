/**
 * The torture run: `npm run torture [-- --seed N --minutes N --companies N]`. Kills the application and its database at
 * random moments under load, and checks in the end what house.md and security.md promise of a crash anywhere.
 */
import { parseArgs } from 'node:util';
import { torture } from './torture.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    minutes: { type: 'string', default: '5' },
    companies: { type: 'string', default: '6' },
  },
});
const seed = Number(values.seed);
console.log(`seed ${seed}`);
const began = Date.now();
const { wrong, incidents, log, ...numbers } = await torture({
  seed,
  seconds: Number(values.minutes) * 60,
  companies: Number(values.companies),
  say: line => console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(7)} s  ${line}`),
});
console.log({ ...numbers, incidents: incidents.length });
if (wrong.length > 0) {
  console.error(
    `The application's last lines:\n${log
      .filter(line => line.includes('sending broke'))
      .slice(-1)
      .join('\n')}`,
  );
  console.error(`WRONG (again with --seed ${seed}):\n${wrong.join('\n')}`);
  process.exitCode = 1;
} else console.log('Nothing lost, nothing doubled, every chat in order.');
