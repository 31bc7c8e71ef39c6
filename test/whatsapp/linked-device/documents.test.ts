import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Attachment } from '../../stand-ins/whatsapp-web/author.ts';
import { type Office, patienceMs, startOffice } from './office.ts';

const people = (filename: string, text: string, mimetype = ''): Attachment => ({
  filename,
  mimetype,
  bytes: Buffer.from(text),
});
const card = (name: string, mail: string) => `BEGIN:VCARD\nFN:${name}\nEMAIL:${mail}\nEND:VCARD\n`;

describe('contact cards and files on a linked device', { timeout: 2 * patienceMs }, () => {
  let office: Office;
  beforeEach(async () => {
    office = await startOffice();
    await office.pairs();
    await office.annWrites(`link ${office.linkCode}`);
  });
  afterEach(() => office.stop());

  const annSends = async (send: (phone: Office['whatsApp']['phone']) => void) => {
    await office.annWrites('cancel');
    office.passes(2);
    send(office.whatsApp.phone);
    return office.annReads();
  };
  const annSendsFile = (file: Attachment) => annSends(phone => phone.sendsFile('document', file));

  it('are read as people to add', async () => {
    expect(await annSends(phone => phone.sendsContacts([card('Ana Souza', 'ana@acme.test')]))).toMatch(
      /1 Name: Ana Souza/u,
    );
    expect(await annSendsFile(people('Ana.vcf', card('Ana Souza', 'ana@acme.test')))).toMatch(
      /1 Name: Ana Souza/u,
    );
    expect(await annSendsFile(people('people.csv', 'Name,Email\nCy Wu,cy@acme.test\n'))).toMatch(
      /1 Name: Cy Wu/u,
    );
    expect(await annSendsFile(people('people', 'Di Li di@acme.test', 'text/plain'))).toMatch(
      /1 Name: Di Li/u,
    );
    const two = [card('Cy Wu', 'cy@acme.test'), card('Di Li', 'di@acme.test')];
    expect(await annSends(phone => phone.sendsContacts(two))).toMatch(/1 Name: Cy Wu/u);
  });

  it('are read where WhatsApp names its ids anew', async () => {
    office.whatsApp.trouble.keyProperty = '$1';
    await office.restart();
    await office.is('READY');
    expect(await annSendsFile(people('people.csv', 'Cy Wu,cy@acme.test\n'))).toMatch(/1 Name: Cy Wu/u);
  });

  it('are answered, and not fetched, when they are of another kind or too large', async () => {
    expect(await annSendsFile(people('report.pdf', '%PDF'))).toMatch(/could not read/u);
    expect(await annSendsFile({ ...people('people.csv', 'x'), size: 3_000_000 })).toMatch(/could not read/u);
    expect(await annSends(phone => phone.sendsContacts(['BEGIN:VCARD\nEND:VCARD\n']))).toMatch(/only read/u);
    const eleven = Array.from({ length: 11 }, (_, n) => card(`P ${n}`, `p${n}@acme.test`));
    expect(await annSends(phone => phone.sendsContacts(eleven))).toMatch(/more than ten/u);
    expect(office.whatsApp.fetched).toEqual([]);
  });

  it('are not fetched for a stranger', async () => {
    const eve = office.whatsApp.person('+1 415 555 0199', 'Eve');
    eve.sendsFile('document', people('people.csv', 'Eve Evil,eve@evil.test\n'));
    await annSendsFile(people('people.csv', 'Cy Wu,cy@acme.test\n'));
    expect(office.whatsApp.fetched).toHaveLength(1);
    expect(office.whatsApp.phone.received(eve.address)).toEqual([]);
  });
});
