import { describe, expect, it } from 'vitest';
import { asciiDigit, formatPhone, phoneNumber, phoneVariants } from '../../src/domain/phone-number.ts';

/** As written at home, in more than thirty countries. */
const atHome = [
  ['AE', '050 123 4567', '+971501234567'],
  ['AR', '(011) 15-2345-6789', '+5491123456789'],
  ['AT', '0664 1234567', '+436641234567'],
  ['AU', '0412 345 678', '+61412345678'],
  ['BE', '0470 12 34 56', '+32470123456'],
  ['BR', '(11) 91234-5678', '+5511912345678'],
  ['CA', '(506) 234-5678', '+15062345678'],
  ['CH', '078 123 45 67', '+41781234567'],
  ['CL', '9 6123 4567', '+56961234567'],
  ['CN', '138 0013 8000', '+8613800138000'],
  ['CO', '300 123 4567', '+573001234567'],
  ['DE', '01512/3456789', '+4915123456789'],
  ['EG', '٠١٠٠ ١٢٣ ٤٥٦٧', '+201001234567'],
  ['ES', '612 34 56 78', '+34612345678'],
  ['FR', '06.12.34.56.78', '+33612345678'],
  ['GB', '07911 123456', '+447911123456'],
  ['ID', '0812-3456-7890', '+6281234567890'],
  ['IE', '085 123 4567', '+353851234567'],
  ['IN', '98765 43210', '+919876543210'],
  ['IT', '06 6982 1234', '+390669821234'],
  ['JP', '０９０－１２３４－５６７８', '+819012345678'],
  ['KE', '0712 345678', '+254712345678'],
  ['MX', '55 1234 5678', '+525512345678'],
  ['NG', '0803 123 4567', '+2348031234567'],
  ['NL', '06-12345678', '+31612345678'],
  ['PE', '912 345 678', '+51912345678'],
  ['PL', '512 345 678', '+48512345678'],
  ['PT', '912 345 678', '+351912345678'],
  ['RU', '8 (912) 345-67-89', '+79123456789'],
  ['SE', '070-123 45 67', '+46701234567'],
  ['TR', '0532 123 45 67', '+905321234567'],
  ['US', '1-415-555-2671', '+14155552671'],
  ['ZA', '082 123 4567', '+27821234567'],
] as const;

describe('phoneNumber', () => {
  it.each(atHome)('reads %s %s', (country, written, e164) => {
    expect(phoneNumber(written, country)).toEqual({ ok: true, value: { e164, valid: true } });
  });

  it.each([
    ['+44 (0)20 7946 0958', '+442079460958'],
    ['+44(0) 20 7946 0958', '+442079460958'],
    ['+39 (0)6 6982 1234', '+390669821234'],
    ['0044 20 7946 0958', '+442079460958'],
    ['0055 11 91234-5678', '+5511912345678'],
    ['+५५ ११ ९१२३४ ५६७८', '+5511912345678'],
    ['+52 1 55 1234 5678', '+525512345678'],
  ])('reads %s from anywhere', (written, e164) => {
    for (const country of ['GB', 'US', 'BR', 'nowhere']) {
      expect(phoneNumber(written, country)).toEqual({ ok: true, value: { e164, valid: true } });
    }
  });

  it('tells the possible from the valid', () => {
    expect(phoneNumber('07700 900123', 'GB')).toEqual({
      ok: true,
      value: { e164: '+447700900123', valid: false },
    });
  });

  it.each([
    ['+55 123', 'phone-too-short'],
    ['123', 'phone-too-short'],
    ['+999 1234567', 'phone-needs-country'],
    ['+44 20 7946 0958 999999', 'phone-too-long'],
    ['07911 123456 07911 123456', 'phone-too-long'],
    ['+44 7911 123456 07911 123456', 'phone-too-long'],
    ['+999 1234567 1234567 1234567', 'phone-too-long'],
    ['call me', 'phone-invalid'],
    ['', 'phone-invalid'],
    ['+', 'phone-invalid'],
  ])('refuses %j: %s', (written, code) => {
    expect(phoneNumber(written, 'GB')).toEqual({ ok: false, problem: { code, args: { phone: written } } });
  });
});

describe('phoneVariants', () => {
  it.each([
    ['+5511912345678', '+551112345678'],
    ['+551181234567', '+5511981234567'],
    ['+5491123456789', '+541123456789'],
    ['+541123456789', '+5491123456789'],
    ['+5215512345678', '+525512345678'],
    ['+525512345678', '+5215512345678'],
  ])('%s may be %s', (phone, twin) => {
    expect(phoneVariants(phone)).toEqual([phone, twin]);
  });

  it('leaves landlines and other countries alone', () => {
    for (const phone of ['+551134567890', '+442079460958']) expect(phoneVariants(phone)).toEqual([phone]);
  });
});

it('shows a phone in its international form, and anything else as it is', () => {
  expect(formatPhone('+5511912345678')).toBe('+55 11 91234 5678');
  expect(formatPhone('?')).toBe('?');
});

it('knows the digits of every script', () => {
  expect(['٤', '۷', '९', '５', '𝟗', '0'].map(asciiDigit)).toEqual(['4', '7', '9', '5', '9', '0']);
});
