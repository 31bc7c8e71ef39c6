import { DatabaseError } from 'pg';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/lib/logger.ts';

function logger(options: { pretty?: boolean } = {}) {
  const written: string[] = [];
  const destination = { write: (line: string) => void written.push(line) };
  const log = createLogger({ level: 'info', destination, ...options });
  return { log, written, last: () => JSON.parse(written.at(-1)!) };
}

const id = '01970000-0000-7000-8000-00000000000a';

describe('the log', () => {
  it('writes the facts it knows, the level in words and the time', () => {
    const { log, last } = logger();
    log.warn({ rowId: id, attempts: 3, reason: null }, 'not sent; will be tried again');
    expect(last()).toEqual({
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      rowId: id,
      attempts: 3,
      reason: null,
      msg: 'not sent; will be tried again',
    });
    log.info('ready');
    expect(last()).toMatchObject({ level: 'info', msg: 'ready' });
  });

  it('leaves out what it does not know, and says what', () => {
    const { log, written, last } = logger();
    log.info({ text: 'add Ana', code: '123456', kind: { text: 'Ana' }, session: { draft: 'Ana' } }, 'turn');
    expect(last().dropped).toEqual(['text', 'code', 'kind', 'session']);
    expect(written.join()).not.toMatch(/Ana|123456/);
  });

  it('knows people only by a hash, which is alike within one run', () => {
    const { log, written, last } = logger();
    log.info({ phone: '+442079460001', email: 'ana@acme.test' }, 'a');
    const first = last();
    log.info({ phone: '+442079460001', address: { kind: 'PHONE', value: '442079460001' } }, 'b');
    expect(last().phone).toBe(first.phone);
    expect(first.phone).toMatch(/^#[0-9a-f]{8}$/);
    expect(written.join()).not.toMatch(/4420|ana@/);
    const other = logger();
    other.log.info({ phone: '+442079460001' }, 'a');
    expect(other.last().phone).not.toBe(first.phone);
  });

  it('says of an error what it was and where, not the values it was about', () => {
    const { log, written, last } = logger();
    const refused = Object.assign(
      new DatabaseError('invalid input value for enum "Role": "Ana Souza"', 1, 'error'),
      {
        severity: 'ERROR',
        code: '22P02',
        detail: 'Key (email)=(ana@acme.test) already exists.',
        constraint: 'User_email_key',
      },
    );
    const failure = new TypeError('sending to ana@acme.test failed\nbody: add Ana', { cause: refused });
    log.error({ err: Object.assign(failure, { payload: 'add Ana' }) }, 'sending broke');
    expect(last().err).toMatchObject({
      type: 'TypeError',
      message: 'sending to [email] failed',
      stack: expect.stringContaining('logger.test.ts'),
      cause: {
        code: '22P02',
        constraint: 'User_email_key',
        message: 'invalid input value for enum "…": "…"',
      },
    });
    expect(written.join()).not.toMatch(/Ana|ana@/);
  });

  it('does not trust whoever logs an error alone, or no error at all', () => {
    const { log, written } = logger();
    const careless = log as unknown as { error(...args: unknown[]): void };
    careless.error(new Error('mail to ana@acme.test'));
    careless.error({ err: new Error('mail to ana@acme.test') });
    careless.error({ err: 'ana@acme.test' }, 'thrown: ana@acme.test');
    expect(written).toHaveLength(3);
    expect(written.join()).not.toMatch(/ana@/);
  });

  it('writes nothing below its level', () => {
    const written: string[] = [];
    const log = createLogger({ level: 'error', destination: { write: line => void written.push(line) } });
    log.warn('not this');
    expect(written).toEqual([]);
  });

  it('is pretty for people', () => {
    const { log, written } = logger({ pretty: true });
    log.error({ rowId: id, err: new TypeError('oh') }, 'sending broke');
    expect(written[0]).toMatch(
      new RegExp(`^\\d\\d:\\d\\d:\\d\\d {2}error {2}sending broke {2}rowId=${id} {2}TypeError: oh\n +at `),
    );
  });
});
