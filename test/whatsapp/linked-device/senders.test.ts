import { beforeEach, describe, expect, it } from 'vitest';
import type { Inbound } from '../../../src/chat/message.ts';
import type { Address } from '../../../src/domain/identity.ts';
import { Senders } from '../../../src/whatsapp/linked-device/senders.ts';
import { NoAnswerError, within } from '../../../src/whatsapp/linked-device/within.ts';

const phone: Address = { kind: 'PHONE', value: '14155550101' };
const lid: Address = { kind: 'LID', value: '900@lid' };

function from(address: Address): Inbound {
  const content = { kind: 'text' as const, text: 'me' };
  return { channelId: 'c', messageId: 'm', from: address, sentAt: new Date(0), content, forwarded: false };
}

describe('who writes under a LID', () => {
  let bound: Address[];
  let asked: string[];
  let answer: (lid: string) => Promise<Address | undefined>;
  let passedMs: number;
  let senders: Senders;
  beforeEach(() => {
    bound = [];
    asked = [];
    passedMs = 0;
    answer = async () => phone;
    senders = new Senders({
      isKnown: async inbound => bound.some(({ value }) => value === inbound.from.value),
      askPhone: value => {
        asked.push(value);
        return answer(value);
      },
      clock: () => new Date(passedMs),
    });
  });

  it('is whoever was bound by that LID, without a question', async () => {
    bound = [lid];
    expect(await senders.recognise(from(lid))).toEqual(from(lid));
    expect(await senders.recognise(from(phone))).toEqual(from(phone));
    expect(asked).toEqual([]);
  });

  it('is whoever was bound by the number behind it', async () => {
    bound = [phone];
    expect(await senders.recognise(from(lid))).toEqual({ ...from(phone), alias: lid });
  });

  it('is nobody yet where neither is bound, and may become somebody by a code', async () => {
    expect(await senders.recognise(from(lid))).toEqual({ ...from(lid), alias: phone });
  });

  it('is nobody where the number is hidden, and is asked for again a minute later', async () => {
    bound = [phone];
    answer = async () => undefined;
    expect(await senders.recognise(from(lid))).toEqual(from(lid));
    answer = async () => phone;
    expect(await senders.recognise(from(lid))).toEqual(from(lid));
    passedMs += 60_000;
    expect(await senders.recognise(from(lid))).toMatchObject({ from: phone });
  });

  it('is asked for once an hour, since a number may go to somebody else', async () => {
    await senders.recognise(from(lid));
    passedMs += 60 * 60_000 - 1;
    await senders.recognise(from(lid));
    expect(asked).toHaveLength(1);
    passedMs += 1;
    await senders.recognise(from(lid));
    expect(asked).toHaveLength(2);
  });

  it('is nobody after an error, which says nothing of others', async () => {
    answer = async value => {
      if (value === lid.value) throw new Error('invalid wid');
      return phone;
    };
    expect(await senders.recognise(from(lid))).toEqual(from(lid));
    expect(await senders.recognise(from({ kind: 'LID', value: '901@lid' }))).toMatchObject({ alias: phone });
  });

  it('is nobody while WhatsApp is silent, for whose answer not everybody waits', async () => {
    answer = () => within(5, new Promise(() => {}));
    const people = Array.from({ length: 20 }, (_, n) => from({ kind: 'LID', value: `${n}@lid` }));
    expect(await Promise.all(people.map(one => senders.recognise(one)))).toEqual(people);
    expect(asked).toHaveLength(1);
    answer = async () => phone;
    passedMs += 60_000;
    expect(await senders.recognise(from(lid))).toMatchObject({ alias: phone });
  });

  it('is asked for one at a time', async () => {
    let open = 0;
    let most = 0;
    answer = async () => {
      open += 1;
      most = Math.max(most, open);
      await Promise.resolve();
      open -= 1;
      return phone;
    };
    const people = Array.from({ length: 20 }, (_, n) => from({ kind: 'LID', value: `${n}@lid` }));
    await Promise.all(people.map(one => senders.recognise(one)));
    expect([asked.length, most]).toEqual([20, 1]);
  });
});

it('what takes too long is given up by name', async () => {
  await expect(within(5, new Promise(() => {}))).rejects.toThrow(NoAnswerError);
  await expect(within(1000, Promise.resolve('in time'))).resolves.toBe('in time');
});
