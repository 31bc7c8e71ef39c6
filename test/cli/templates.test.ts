import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GraphStandIn, startGraphStandIn } from '../../src/demo/meta/graph-stand-in.ts';
import { allTemplates } from '../../src/whatsapp/cloud-api/templates.ts';
import { keys } from '../whatsapp/cloud-api-host.ts';
import { metaProgram } from './support/meta-program.ts';

let meta: GraphStandIn;
beforeAll(async () => {
  meta = await startGraphStandIn({
    ...keys,
    webhookUrl: 'http://127.0.0.1:9/webhooks/whatsapp',
    displayPhoneNumber: '+1 555-010-0000',
  });
});
afterAll(() => meta.stop());

const templates = metaProgram('templates', () => meta.url);

const all = allTemplates().map(({ name, language }) => `${name} (${language})`);
const each = (how: string) => all.map(template => `${template}: ${how}`);

test('from nothing to approved, refused, and sent again', { timeout: 60_000 }, async () => {
  expect(JSON.parse((await templates(['print'])).lines.join('\n'))).toEqual(allTemplates());

  expect(await templates(['check'])).toEqual({ code: 2, lines: each('missing') });
  expect(await templates(['submit'])).toEqual({ code: 0, lines: each('sent to Meta (it was missing)') });
  expect(await templates(['check'])).toEqual({ code: 0, lines: each('waiting') });
  expect(await templates(['submit'])).toEqual({ code: 0, lines: each('waiting') });

  meta.templates.review('REJECTED', 'INVALID_FORMAT');
  expect(await templates(['check'])).toEqual({ code: 2, lines: each('refused by Meta (INVALID_FORMAT)') });
  expect((await templates(['submit'])).code).toBe(0);
  meta.templates.review('APPROVED');
  expect(await templates(['check'])).toEqual({ code: 0, lines: each('approved') });
});

test('one that was changed at Meta is made as this release has it', { timeout: 60_000 }, async () => {
  const { data } = meta.templates.list(1, undefined) as { data: { id: string }[] };
  meta.templates.edit(data[0]!.id, { components: [{ type: 'BODY', text: 'Something else.' }] });
  meta.templates.review('APPROVED');
  expect((await templates(['check'])).lines[0]).toBe(`${all[0]}: different from this release`);
  expect((await templates(['submit'])).lines[0]).toBe(
    `${all[0]}: sent to Meta (it was different from this release)`,
  );
  meta.templates.review('APPROVED');
  expect((await templates(['check'])).code).toBe(0);
});

test.each([
  [{ WHATSAPP_BUSINESS_ACCOUNT_ID: '' }, /^WHATSAPP_BUSINESS_ACCOUNT_ID is missing: copy ".+$/],
  [{ WHATSAPP_BUSINESS_ACCOUNT_ID: 'acme' }, /^WHATSAPP_BUSINESS_ACCOUNT_ID is "acme" but must be digits/],
  [{ WHATSAPP_ACCESS_TOKEN: 'old' }, /^Meta did not tell which templates there are: .*\(190\)$/],
  [{ WHATSAPP_BUSINESS_ACCOUNT_ID: '7' }, /^Meta did not tell .*does not exist/],
])('what is wrong is said in a line: %o', { timeout: 20_000 }, async (environment, line) => {
  const { code, lines } = await templates(['check'], environment);
  expect(code).toBe(2);
  expect(lines).toEqual([expect.stringMatching(line)]);
});

test('help is shown to whoever asks, and to whoever mistypes', async () => {
  expect(await templates([])).toMatchObject({ code: 0 });
  expect((await templates(['send'])).code).toBe(2);
});
