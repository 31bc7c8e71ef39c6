import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Office, patienceMs, startOffice } from './office.ts';

/** A poll of somebody's own, about something else. */
const lunch = {
  type: 'poll_creation',
  pollName: 'Lunch?',
  pollOptions: [
    { name: 'Yes', localId: 0 },
    { name: 'No', localId: 1 },
  ],
};

describe('polls on a linked device', { timeout: 2 * patienceMs }, () => {
  let office: Office;
  const asksWhetherToInvite = async () => {
    expect(await office.annWrites('add Ana Souza ana@acme.test')).toMatch(/Shall I invite/u);
    return office.annSeesPoll();
  };

  beforeEach(async () => {
    office = await startOffice();
    await office.pairs();
    await office.annWrites(`link ${office.linkCode}`);
  });
  afterEach(() => office.stop());

  it('stand beneath the numbered text of a choice, and a vote is a tap', async () => {
    await office.annWrites('add');
    await office.annWrites('Ana Souza');
    await office.annWrites('ana@acme.test');
    expect(await office.annWrites('skip')).toMatch(/1 \*User\*: .*\n2 \*Admin\*: /u);
    const roles = await office.annSeesPoll();
    expect(roles).toMatchObject({ pollName: '*Usher* › Choose', pollSelectableOptionsCount: 1 });
    expect(roles.pollOptions).toMatchObject([{ name: 'User' }, { name: 'Admin' }, { name: 'Skip' }]);
    expect(await office.annVotes(roles, 'User')).toMatch(/^5\/6/u);
    const languages = await office.annSeesPoll();
    expect(await office.annVotes(languages, 'Portuguese (Brazil)')).toMatch(/^6\/6/u);
    await office.annSeesPoll();
    expect(await office.annWrites('support')).toMatch(/5 Language: Portuguese \(Brazil\)\n6 Teams: Support/u);
    expect(await office.annVotes(await office.annSeesPoll(), 'Yes')).toMatch(/^Done: \*Ana Souza\*/u);
  });

  it('leave typing a number or a name as it was', async () => {
    await asksWhetherToInvite();
    expect(await office.annWrites('4')).toMatch(/Which role/u);
    expect(await office.annWrites('1')).toMatch(/4 Role: User/u);
    expect(await office.annWrites('Yes')).toMatch(/^Done/u);
  });

  it('take the later choice, and nothing for a vote that is taken back', async () => {
    await asksWhetherToInvite();
    await office.annWrites('5');
    const languages = await office.annSeesPoll();
    office.whatsApp.phone.votes(languages, []);
    expect(await office.annVotes(languages, 'Spanish')).toMatch(/5 Language: Spanish/u);
    expect(await office.annVotes(languages, 'English')).toMatch(/belongs to an earlier question/u);
  });

  it('of an earlier question are answered as an old tap is, and change nothing', async () => {
    const before = await asksWhetherToInvite();
    expect(await office.annWrites('first name Anna')).toMatch(/1 Name: Anna Souza/u);
    expect(await office.annVotes(before, 'Yes')).toMatch(/belongs to an earlier question/u);
    expect(await office.annWrites('yes')).toMatch(/^Done: \*Anna Souza\*/u);
  });

  it('count after a restart, and are kept without what they say', async () => {
    const poll = await asksWhetherToInvite();
    const path = join(office.sessionDir, 'polls');
    await expect.poll(() => readFile(path, 'utf8'), { timeout: patienceMs }).not.toMatch(/Yes|Preview|Ana/u);
    await office.restart();
    await office.is('READY');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await office.annVotes(poll, 'Yes')).toMatch(/^Done: \*Ana Souza\*/u);
  });

  it('are forgotten where their file is broken, and new ones work', async () => {
    await asksWhetherToInvite();
    await office.app.stop();
    await writeFile(join(office.sessionDir, 'polls'), '{"half');
    await office.restart();
    await office.is('READY');
    expect(await office.annWrites('show')).toMatch(/Shall I invite/u);
    expect(await office.annVotes(await office.annSeesPoll(), 'Yes')).toMatch(/^Done: \*Ana Souza\*/u);
  });

  it('that are none of ours are left alone, and nobody else votes on ours', async () => {
    const { phone } = office.whatsApp;
    const poll = await asksWhetherToInvite();
    const bo = office.whatsApp.person('+1 415 555 0101', 'Bo Diaz');
    bo.votes(poll, ['Yes']);
    phone.votes(phone.sends(lunch, { in: bo.address }), ['Yes']);
    bo.votes(bo.sends(lunch), ['Yes']);
    phone.votes(phone.sends(lunch), ['Yes']);
    expect(await office.annReads()).toMatch(/only read/u);
    expect(await office.annVotes(poll, 'Yes')).toMatch(/^Done/u);
    expect(phone.received(bo.address)).toEqual([]);
  });

  it('that cannot be sent are missed by nobody', async () => {
    office.whatsApp.trouble.sends.push('sent', 'fails');
    expect(await office.annWrites('add Ana Souza ana@acme.test')).toMatch(/Shall I invite/u);
    expect(await office.annWrites('yes')).toMatch(/^Done/u);
    expect(office.whatsApp.trouble.sends).toEqual([]);
  });
});

it('a poll in the chat of another phone is voted on by who was asked there', {
  timeout: 2 * patienceMs,
}, async () => {
  const office = await startOffice();
  onTestFinished(() => office.stop());
  await office.pairs();
  const { phone } = office.whatsApp;
  const ann = office.whatsApp.person('+1 415 555 0177', 'Ann on the road');
  const writes = async (text: string) => {
    ann.writes(text);
    return (await phone.nextMessageTo(ann.address, patienceMs, 'chat')).body;
  };
  expect(await writes(`link ${office.linkCode}`)).toMatch(/Ann.*Acme/su);
  expect(await writes('add Ana Souza ana@acme.test')).toMatch(/Shall I invite/u);
  const poll = await phone.nextMessageTo(ann.address, patienceMs, 'poll_creation');
  expect(poll.pollName).toBe('Choose');
  // Whoever holds the number's phone sees that poll too, and it is not theirs to answer.
  phone.votes(poll, ['Cancel']);
  ann.votes(poll, ['Yes']);
  expect((await phone.nextMessageTo(ann.address, patienceMs, 'chat')).body).toMatch(/^Done/u);
});
