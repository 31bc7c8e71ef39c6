import { describe, expect, test } from 'vitest';
import type { DeviceState } from '../../src/app/channel.ts';
import { status } from '../../src/app/commands/status.ts';
import { type Circumstances, conditionOf } from '../../src/app/condition.ts';
import type { TurnContext } from '../../src/app/turn.ts';
import { botLanguages } from '../../src/domain/language.ts';

const since = new Date('2026-11-25T09:30:00.000Z');
const fine: Circumstances = {
  channel: { kind: 'CLOUD_API', trouble: undefined },
  mail: { trouble: undefined },
  waiting: { messages: 0, mails: 0, oldest: undefined, mailFailure: undefined },
};

function told(changed: Partial<Circumstances>, language: TurnContext['language'] = 'en'): string {
  const context = {
    language,
    account: { timeZone: 'America/Sao_Paulo' },
    session: {},
    circumstances: { ...fine, ...changed },
  } as TurnContext;
  return status.run('', context).reply?.text ?? '';
}

test.each<[DeviceState, string]>([
  ['READY', 'connected since 25 November, 06:30'],
  ['NEEDS_PAIRING', 'for its code to be scanned'],
  ['STARTING', 'connecting since'],
  ['SYNCING', 'connecting since'],
  ['DEGRADED', 'I keep trying'],
  ['BACKOFF', 'I keep trying'],
  ['LOGGED_OUT', 'the phone ended the link'],
  ['STOPPED', 'stopped since'],
  ['FATAL', 'stopped since'],
])('a linked device in %s is %s', (state, words) => {
  expect(told({ channel: { kind: 'LINKED_DEVICE', state, since } })).toContain(words);
});

describe.each(botLanguages)('in %s', language => {
  test.each(['refused', 'unreachable'] as const)('a way out that is %s is told with its reason', kind => {
    const trouble = { kind, since, reason: 'said so' };
    const lines = told({ channel: { kind: 'CLOUD_API', trouble }, mail: { trouble } }, language).split('\n');
    expect(lines.slice(0, 2)).toEqual([
      expect.stringMatching(/25.*06:30.*: said so$/u),
      expect.stringMatching(/25.*06:30.*: said so$/u),
    ]);
  });

  test('what waits is counted, the oldest with its time', () => {
    const waiting = { messages: 1, mails: 3, oldest: since, mailFailure: undefined };
    expect(told({ waiting }, language)).toMatch(/: 1 \p{L}+ \p{L}+ 3 \S+; .*25.*06:30\.$/u);
  });
});

test('only what waits is named', () => {
  const waiting = { messages: 0, mails: 1, oldest: since, mailFailure: undefined };
  expect(told({ waiting })).toContain('Waiting to be sent: 1 mail; the oldest since 25 November, 06:30.');
});

test('the condition comes from the parts that know it', () => {
  const trouble = { kind: 'refused' as const, since, reason: 'no' };
  const troubleOf = (where: string) => (where === 'mail' ? undefined : { ...trouble, reason: where });
  const channel = { id: 'cloud-api:1' };
  expect(conditionOf({ channel, pairing: undefined, hasMail: false, troubleOf })).toEqual({
    channel: { kind: 'CLOUD_API', trouble: { ...trouble, reason: 'cloud-api:1' } },
    mail: undefined,
  });
  const pairing = { state: () => 'BACKOFF' as const, since: () => since };
  expect(conditionOf({ channel, pairing, hasMail: true, troubleOf })).toEqual({
    channel: { kind: 'LINKED_DEVICE', state: 'BACKOFF', since },
    mail: { trouble: undefined },
  });
});
