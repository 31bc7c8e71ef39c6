import { describe, expect, it } from 'vitest';
import { contactFileKind, contactLines } from '../../src/whatsapp/contact-file.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');

describe('what a file seems to hold', () => {
  it.each([
    ['Ana Souza.vcf', '', 'vcard'],
    ['people.CSV', 'application/octet-stream', 'table'],
    ['people.txt', '', 'table'],
    [undefined, 'text/x-vcard; charset=utf-8', 'vcard'],
    [undefined, 'text/plain', 'table'],
    ['people.csv.exe', 'text/csv', undefined],
    ['report.pdf', 'application/pdf', undefined],
    [undefined, undefined, undefined],
  ])('%s of type %s: %s', (filename, mimeType, kind) => {
    expect(contactFileKind(filename, mimeType)).toBe(kind);
  });
});

describe('contact cards as files', () => {
  it('reads what a phone of today exports', () => {
    const file = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:Souza;Ana;Maria;;',
      'FN:Ana Maria Souza',
      'item1.EMAIL;type=INTERNET;type=pref:ana@',
      ' acme.test',
      'TEL;type=CELL:+55 11 91234-5678',
      'TEL;type=HOME:+5511912345678',
      'PHOTO;ENCODING=b;TYPE=JPEG:AAAA',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:4.0',
      'N:O\\;Brien;Cy;;;',
      'TEL;VALUE=uri:tel:+44-20-7946-0003',
      'END:VCARD',
    ].join('\r\n');
    expect(contactLines(bytes(file), 'vcard')).toEqual([
      'Ana Maria Souza ana@acme.test +55 11 91234-5678',
      'Cy O;Brien +44-20-7946-0003',
    ]);
  });

  it('reads what an old phone exports: quoted-printable, over several lines', () => {
    const file = [
      'BEGIN:VCARD',
      'VERSION:2.1',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9 =',
      'N=C3=BA=C3=B1ez',
      'EMAIL;INTERNET:jose@acme.test',
      'END:VCARD',
      'BEGIN:VCARD',
      'FN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Andr=E9',
      'END:VCARD',
    ].join('\n');
    expect(contactLines(bytes(file), 'vcard')).toEqual(['José Núñez jose@acme.test', 'André']);
  });

  it('finds nobody where nobody is', () => {
    for (const text of ['', 'END:VCARD', 'BEGIN:VCARD', 'BEGIN:VCARD\nEND:VCARD', '\0\u00ff'.repeat(99)]) {
      expect(contactLines(bytes(text), 'vcard')).toEqual([]);
    }
  });
});

describe('tables as files', () => {
  const people = ['Ana Souza ana@acme.test +55 11 91234-5678', 'Bo Berg bo@acme.test'];

  it.each([
    ['commas', 'First,Last,Email,Phone\nAna,Souza,ana@acme.test,+55 11 91234-5678\nBo,Berg,bo@acme.test,\n'],
    [
      'semicolons and a mark',
      '\ufeffName;Mail;Tel\r\n"Ana Souza";ana@acme.test;+55 11 91234-5678\r\n\r\nBo Berg;bo@acme.test;',
    ],
    ['tabs, without a heading', 'Ana Souza\tana@acme.test\t+55 11 91234-5678\nBo Berg\tbo@acme.test'],
    ['plain lines', 'Ana Souza ana@acme.test +55 11 91234-5678\nBo Berg bo@acme.test'],
  ])('reads a row a person: %s', (_, text) => {
    expect(contactLines(bytes(text), 'table')).toEqual(people);
  });

  it('reads what is not UTF-8 as the spreadsheets of our users write it', () => {
    expect(contactLines(Buffer.from('José;jose@acme.test', 'latin1'), 'table')).toEqual([
      'José jose@acme.test',
    ]);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('José;jose@acme.test', 'utf16le')]);
    expect(contactLines(utf16, 'table')).toEqual(['José jose@acme.test']);
  });

  it('keeps a first row that is a person without an address', () => {
    expect(contactLines(bytes('Ana,Souza\nBo,Berg'), 'table')).toEqual(['Ana Souza', 'Bo Berg']);
  });
});
