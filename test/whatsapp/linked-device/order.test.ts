import { expect, it, onTestFinished } from 'vitest';
import { patienceMs, startOffice } from './office.ts';

it('a thousand messages of one moment are answered each, in the order in which they came', {
  timeout: 8 * patienceMs,
}, async () => {
  const office = await startOffice();
  onTestFinished(() => office.stop());
  await office.pairs();
  await office.annWrites(`link ${office.linkCode}`);
  const { phone } = office.whatsApp;
  const eve = office.whatsApp.person('+1 415 555 0199', 'Eve');
  const names = Array.from({ length: 1000 }, (_, n) => `Nobody${n}`);
  for (const [n, name] of names.entries()) {
    if (n % 10 === 0) eve.writes('hello');
    office.passes(2);
    phone.writes(`find ${name}`);
  }
  const answers: string[] = [];
  for (const _ of names) answers.push(await office.annReads());
  expect(answers.map(answer => /Nobody\d+/u.exec(answer)?.[0])).toEqual(names);
  expect(phone.received(eve.address)).toEqual([]);
});
