import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joinWords, type Office, patienceMs, startOffice } from './office.ts';

describe('a chat that moves from a number to a LID', { timeout: 3 * patienceMs }, () => {
  let office: Office;
  beforeEach(async () => {
    office = await startOffice();
    await office.pairs();
  });
  afterEach(() => office.stop());

  it('goes on with the same person, in the middle of a draft, and is caught up on', async () => {
    const { phone } = office.whatsApp;
    const ann = office.whatsApp.person('+1 415 555 0177', 'Ann on the road');
    ann.writes(`link ${office.linkCode}`);
    expect((await phone.nextMessageTo(ann.pn, patienceMs)).body).toMatch(/Ann.*Acme/su);
    ann.writes('add');
    expect((await phone.nextMessageTo(ann.pn, patienceMs)).body).toMatch(/^1\/6/u);
    ann.becomesLid();
    ann.writes('Ana Souza');
    expect((await phone.nextMessageTo(ann.lid, patienceMs)).body).toMatch(/^2\/6 .*\*Ana\*/u);
    await office.app.stop();
    ann.writes('ana@acme.test');
    await office.restart();
    expect((await phone.nextMessageTo(ann.lid, patienceMs)).body).toMatch(/^3\/6/u);
  });

  it('is a stranger where WhatsApp hides the number, and stays linked by the number', async () => {
    const { phone } = office.whatsApp;
    await office.annWrites(`link ${office.linkCode}`);
    await office.annWrites('add Cy Wu cy@acme.test');
    await office.annWrites('yes');
    const { text } = await office.inbox.nextMailTo('cy@acme.test');
    expect(await office.annReads()).toMatch(/accepted the mail/u);
    const cy = office.whatsApp.person('+1 415 555 0102', 'Cy Wu', { hidesNumber: true });
    cy.writes(joinWords(text));
    expect((await phone.nextMessageTo(cy.pn, patienceMs)).body).toMatch(/Cy/u);
    expect(await office.annReads()).toMatch(/confirmed/u);
    cy.becomesLid();
    cy.writes('me');
    expect(await office.annWrites('seats')).toMatch(/seats/u);
    expect(phone.received(cy.lid)).toEqual([]);
    const number = { kind: 'PHONE', value: '14155550102' } as const;
    expect(await office.app.store.findIdentity('linked-device', number)).toMatchObject({ state: 'ACTIVE' });
  });
});
