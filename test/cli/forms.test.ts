import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GraphStandIn, startGraphStandIn } from '../../src/demo/meta/graph-stand-in.ts';
import { allForms } from '../../src/whatsapp/cloud-api/forms.ts';
import { keys } from '../whatsapp/cloud-api-host.ts';
import { metaProgram } from './support/meta-program.ts';

let meta: GraphStandIn;
beforeEach(async () => {
  meta = await startGraphStandIn({
    ...keys,
    webhookUrl: 'http://127.0.0.1:9/webhooks/whatsapp',
    displayPhoneNumber: '+1 555-010-0000',
  });
});
afterEach(() => meta.stop());

const forms = metaProgram('forms', () => meta.url);
const each = (how: string) => allForms().map(({ name }) => `${name}: ${how}`);
const idOf = (name: string) =>
  (meta.flows.list(100, undefined) as { data: { id: string; name: string }[] }).data.find(
    one => one.name === name,
  )!.id;

test('what is printed is what Meta gets', { timeout: 20_000 }, async () => {
  const { code, lines } = await forms(['print']);
  expect(code).toBe(0);
  expect(JSON.parse(lines.join('\n'))).toEqual(
    allForms().map(({ json, ...form }) => ({ ...form, json: JSON.parse(json) })),
  );
});

test('from nothing to published, and nothing is made twice', { timeout: 60_000 }, async () => {
  expect(await forms(['publish'])).toEqual({ code: 0, lines: each('made and published') });
  for (const { name, json } of allForms()) expect(meta.flows.find(name)).toEqual(JSON.parse(json));

  const before = meta.flows.list(100, undefined);
  expect(await forms(['publish'])).toEqual({ code: 0, lines: each('published already') });
  expect(meta.flows.list(100, undefined)).toEqual(before);
});

test('a draft, broken or left behind, becomes what this release has', { timeout: 60_000 }, async () => {
  const [first, second] = allForms();
  meta.flows.create({ name: first!.name, categories: ['OTHER'], flow_json: '{"version":"7.3"}' });
  meta.flows.create({ name: second!.name, categories: ['OTHER'] });
  const { code, lines } = await forms(['publish']);
  expect(code).toBe(0);
  expect(lines.slice(0, 2)).toEqual(each('published (it was a draft)').slice(0, 2));
  expect(meta.flows.find(first!.name)).toEqual(JSON.parse(first!.json));
});

test('one that was retired at Meta is told, and the others are published', { timeout: 60_000 }, async () => {
  const [first, ...rest] = allForms();
  meta.flows.create({ ...first, categories: ['OTHER'], flow_json: first!.json, publish: true });
  meta.flows.deprecate(idOf(first!.name));
  const { code, lines } = await forms(['publish']);
  expect(code).toBe(2);
  expect(lines[0]).toBe(`${first!.name}: stopped at Meta (deprecated)`);
  for (const { name } of rest) expect(meta.flows.find(name)).toBeDefined();
});

test('forms on the second page are found', { timeout: 60_000 }, async () => {
  for (let n = 0; n < 120; n += 1)
    meta.flows.create({ name: `of somebody else ${n}`, categories: ['OTHER'] });
  await forms(['publish']);
  expect(await forms(['publish'])).toEqual({ code: 0, lines: each('published already') });
});

test.each([
  [{ WHATSAPP_BUSINESS_ACCOUNT_ID: '' }, /^WHATSAPP_BUSINESS_ACCOUNT_ID is missing: copy ".+$/],
  [{ WHATSAPP_ACCESS_TOKEN: 'old' }, /^Meta did not tell which forms there are: .*\(190\)$/],
  [{ WHATSAPP_BUSINESS_ACCOUNT_ID: '7' }, /^Meta did not tell .*does not exist/],
])('what is wrong is said in a line: %o', { timeout: 20_000 }, async (environment, line) => {
  const { code, lines } = await forms(['publish'], environment);
  expect(code).toBe(2);
  expect(lines).toEqual([expect.stringMatching(line)]);
});

test('help is shown to whoever asks, and to whoever mistypes', { timeout: 20_000 }, async () => {
  expect(await forms([])).toMatchObject({ code: 0 });
  expect((await forms(['submit'])).code).toBe(2);
});
