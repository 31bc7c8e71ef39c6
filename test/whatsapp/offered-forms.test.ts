import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FormOffer } from '../../src/chat/message.ts';
import { businessAccountId } from '../../src/demo/meta/webhook-body.ts';
import type { Address } from '../../src/domain/identity.ts';
import { createCloudApi } from '../../src/whatsapp/cloud-api/cloud-api.ts';
import { allForms } from '../../src/whatsapp/cloud-api/forms.ts';
import { anOffer } from '../contracts/an-offer.ts';
import { silentLog } from '../support/silent-log.ts';
import { type Host, keys, startHost } from './cloud-api-host.ts';

const to: Address = { kind: 'PHONE', value: '14155550100' };
let host: Host;
const ann = () => host.meta.person('+14155550100', 'Ann');

beforeEach(async () => {
  host = await startHost();
  await ann().says('hi');
});
afterEach(() => host.stop());

function publish(only = allForms()): string[] {
  return only.map(({ name, json }) => {
    const made = host.meta.flows.create({ name, categories: ['OTHER'], flow_json: json, publish: true });
    return (made as { id: string }).id;
  });
}

/** Starts the channel, sends questions that offer a form, and answers what Ann's phone shows: texts, and forms by their label. */
async function shown(account: string | null, meanwhile: () => void = () => {}, offers = [anOffer]) {
  const channel = createCloudApi({
    ...keys,
    businessAccountId: account,
    graphBaseUrl: host.meta.url,
    graphVersion: 'v24.0',
    log: silentLog,
  });
  await channel.start({ async onInbound() {} });
  meanwhile();
  for (const form of offers) {
    expect(await channel.send(to, { text: 'Who?', form }, 'row-1')).toMatchObject({ ok: true });
  }
  await channel.stop();
  return ann()
    .received()
    .map(({ text, form }) => (form ? `[${form.label}]` : text));
}

it('a published form goes before the question, filled in', async () => {
  publish();
  expect(await shown(businessAccountId)).toEqual(['[Fill in a form]', 'Who?']);
  const { form } = ann().received()[0]!;
  expect(form).toMatchObject({ token: anOffer.token, title: 'Add someone', send: 'Go on to the summary' });
  expect(Object.fromEntries(form!.fields.map(({ name, value }) => [name, value]))).toEqual(anOffer.filled);
  expect(form!.fields.at(-1)?.options).toEqual([
    { id: 't1', title: 'Support' },
    { id: 't2', title: 'A team with a name that is lo…' },
  ]);
});

it('a company without teams is not asked for any', async () => {
  publish();
  await shown(businessAccountId, undefined, [
    { ...anOffer, options: [], filled: { ...anOffer.filled, teams: [] } },
  ]);
  expect(
    ann()
      .received()[0]!
      .form!.fields.map(({ name }) => name),
  ).not.toContain('teams');
});

it.each<[string, string | null, FormOffer[]]>([
  ['no account is set', null, [anOffer]],
  ['Meta does not know the account', '7', [anOffer]],
  ['that language is not published', businessAccountId, [{ ...anOffer, language: 'es' }]],
])('the question goes alone where %s', async (_, account, offers) => {
  publish(allForms().filter(({ language }) => language === 'en'));
  expect(await shown(account, undefined, offers)).toEqual(['Who?']);
});

it('a form that Meta takes no longer costs nobody the question, and is offered to nobody else', async () => {
  const ids = publish();
  const retire = () => {
    for (const id of ids) host.meta.flows.deprecate(id);
  };
  const refused: string[] = [];
  host.meta.trouble.refuse = message => {
    if (message.type === 'interactive') refused.push(message.interactive.type);
    return undefined;
  };
  expect(await shown(businessAccountId, retire, [anOffer, anOffer])).toEqual(['Who?', 'Who?']);
  expect(refused).toEqual(['flow']);
});

it('what was filled in comes back with its token, everything a text or texts', async () => {
  publish();
  await shown(businessAccountId);
  await ann().fillsForm({ last_name: 'Souza', teams: ['t2'] });
  expect(host.inbounds.at(-1)?.content).toEqual({
    kind: 'form',
    token: anOffer.token,
    answers: { ...anOffer.filled, last_name: 'Souza', teams: ['t2'] },
  });
});
