import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/chat/message.ts';
import { checkOutgoing } from '../../src/demo/meta/outgoing-message.ts';
import { graphMessages } from '../../src/whatsapp/cloud-api/graph-message.ts';

const ann = { kind: 'PHONE', value: '14155550100' } as const;
const choices = (count: number): Choice[] =>
  Array.from({ length: count }, (_, i) => ({ id: `m:${i + 1}`, label: `Team ${i + 1}` }));
const buttonsOf = (labels: string[]) => {
  const [body] = graphMessages(
    ann,
    { text: 'Which?', choices: labels.map((label, i) => ({ id: `${i}`, label })) },
    'r',
  );
  return body as { interactive: { action: { buttons: { reply: { id: string; title: string } }[] } } };
};
const titles = (labels: string[]) =>
  buttonsOf(labels).interactive.action.buttons.map(({ reply }) => reply.title);

describe('a message of ours, as Graph takes it', () => {
  it('is a plain text when there is nothing to tap', () => {
    expect(graphMessages(ann, { text: 'Done.' }, 'row-1')).toEqual([
      {
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        to: '14155550100',
        biz_opaque_callback_data: 'row-1',
        type: 'text',
        text: { preview_url: false, body: 'Done.' },
      },
    ]);
  });

  it('goes to a business-scoped id as `recipient`', () => {
    const [body] = graphMessages({ kind: 'BSUID', value: 'US.1' }, { text: 'Done.' }, 'r');
    expect(body).toMatchObject({ recipient: 'US.1' });
    expect(body).not.toHaveProperty('to');
  });

  it('has buttons for up to three choices', () => {
    expect(graphMessages(ann, { text: 'Sure?', choices: choices(3) }, 'r')).toMatchObject([
      {
        type: 'interactive',
        interactive: {
          type: 'button',
          body: { text: 'Sure?' },
          action: {
            buttons: [1, 2, 3].map(i => ({ type: 'reply', reply: { id: `m:${i}`, title: `Team ${i}` } })),
          },
        },
      },
    ]);
  });

  it.each([4, 10])('has a list for %i choices', count => {
    const message = { text: 'Which?', choices: choices(count), listLabel: 'Choose' };
    expect(graphMessages(ann, message, 'r')).toMatchObject([
      {
        interactive: {
          type: 'list',
          action: {
            button: 'Choose',
            sections: [{ rows: choices(count).map(({ id, label }) => ({ id, title: label })) }],
          },
        },
      },
    ]);
  });

  it('lists the first nine of more; the text has all', () => {
    const [body] = graphMessages(ann, { text: '1 … 30', choices: choices(30) }, 'r');
    expect(body).toMatchObject({
      interactive: {
        body: { text: '1 … 30' },
        action: { button: '1 – 9', sections: [{ rows: choices(9).map(({ id }) => ({ id })) }] },
      },
    });
  });

  it('cuts labels where WhatsApp would refuse them', () => {
    expect(titles(['Yes, invite her right away'])).toEqual(['Yes, invite her rig…']);
    const label = 'Marketing for Latin America';
    const rows = graphMessages(ann, { text: 'Which?', choices: choices(3).concat({ id: 'x', label }) }, 'r');
    expect(rows).toMatchObject([
      {
        interactive: {
          action: {
            sections: [{ rows: [{}, {}, {}, { title: 'Marketing for Latin Ame…', description: label }] }],
          },
        },
      },
    ]);
  });

  it('keeps labels apart that are the same, or become so by cutting', () => {
    expect(titles(['Ana', 'Ana', 'Bo'])).toEqual(['1 Ana', '2 Ana', '3 Bo']);
    expect(titles(['Customer support of Spain', 'Customer support of Peru'])).toEqual([
      '1 Customer support…',
      '2 Customer support…',
    ]);
    expect(titles([' ', 'Bo'])).toEqual(['1', '2 Bo']);
  });

  it('leaves taps out where they do not fit: the text stands alone', () => {
    const long = { text: 'x'.repeat(1025), choices: choices(2) };
    expect(graphMessages(ann, long, 'r')).toMatchObject([{ type: 'text', text: { body: long.text } }]);
    const ids = (count: number, length: number) =>
      choices(count).map((c, i) => ({ ...c, id: `${i}`.repeat(length) }));
    expect(graphMessages(ann, { text: 'Which?', choices: ids(3, 257) }, 'r')).toMatchObject([
      { type: 'text' },
    ]);
    expect(graphMessages(ann, { text: 'Which?', choices: ids(4, 201) }, 'r')).toMatchObject([
      { type: 'text' },
    ]);
  });

  it('goes in parts when it is longer than WhatsApp takes', () => {
    const line = `${'word '.repeat(19)}end`;
    const text = Array.from({ length: 50 }, () => line).join('\n');
    const bodies = graphMessages(ann, { text }, 'r') as { text: { body: string } }[];
    expect(bodies.map(({ text: { body } }) => body).join('\n')).toBe(text);
    expect(bodies).toHaveLength(2);
  });

  it('is taken by Meta, whatever it is made of', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 60 });
    const choice = fc.record({
      id: fc.string({ minLength: 1, maxLength: 300 }),
      label: word,
      description: word,
    });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1500 }),
        fc.uniqueArray(choice, { maxLength: 14, selector: ({ id }) => id }),
        word,
        (text, some, listLabel) => {
          for (const body of graphMessages(ann, { text, choices: some, listLabel }, 'r')) {
            expect(checkOutgoing(body)).toHaveProperty('message');
          }
        },
      ),
    );
  });
});
