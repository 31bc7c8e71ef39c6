import { expect, test } from 'vitest';
import { torture } from './torture.ts';

test('kill -9 of the application and its database, at random moments under load, loses and doubles nothing', async () => {
  const seed = Date.now() % 1_000_000;
  console.log(`torture seed ${seed} (npm run torture -- --seed ${seed} goes on longer)`);
  const { wrong, log, incidents, ...numbers } = await torture({ seed, seconds: 40, companies: 3 });
  expect({ wrong, ...(wrong.length > 0 && { incidents, log: log.slice(-20) }) }).toEqual({ wrong: [] });
  expect(incidents.length).toBeGreaterThan(2);
  expect(numbers.invited, 'enough happened to prove something').toBeGreaterThan(10);
}, 300_000);
