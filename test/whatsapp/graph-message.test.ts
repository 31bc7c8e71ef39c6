import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/chat/message.ts';
import { checkOutgoing } from '../../src/demo/meta/outgoing-message.ts';
import { graphMessages, partOf } from '../../src/whatsapp/cloud-api/graph-message.ts';

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

  describe('of more than ten choices', () => {
    const more = { id: 'm:more', label: 'More …' };
    const rowsFrom = (from: number, count: number) => {
      const message = { text: '1 … 30', choices: choices(count), more, ...(from > 0 && { from }) };
      const [body] = graphMessages(ann, message, 'r') as {
        interactive: { action: { button: string; sections: { rows: { id: string; title: string }[] }[] } };
      }[];
      return body!.interactive.action;
    };

    it('lists nine, and leads on to the rest', () => {
      const { button, sections } = rowsFrom(0, 30);
      expect(button).toBe('1 – 9');
      expect(sections[0]!.rows.map(({ id }) => id)).toEqual([...choices(9).map(({ id }) => id), 'm:more:9']);
    });

    it('shows every choice once on the way through the pages, however many', () => {
      for (const count of [11, 18, 19, 20, 28, 100]) {
        const seen: string[] = [];
        for (let from: number | undefined = 0; from !== undefined; ) {
          const { rows } = rowsFrom(from, count).sections[0]!;
          const last: string = rows.at(-1)!.id;
          const leadsOn = last.startsWith('m:more:');
          seen.push(...(leadsOn ? rows.slice(0, -1) : rows).map(({ id }) => id));
          from = leadsOn ? Number(last.slice('m:more:'.length)) : undefined;
        }
        expect(seen).toEqual(choices(count).map(({ id }) => id));
      }
    });

    it('has rows of a page that is left with one', () => {
      expect(rowsFrom(18, 19).sections[0]!.rows).toEqual([{ id: 'm:19', title: 'Team 19' }]);
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
    expect(bodies).toMatchObject([{ biz_opaque_callback_data: 'r/1' }, { biz_opaque_callback_data: 'r' }]);
  });

  it('keeps its taps however long it is: they are on its last part', () => {
    const lines = Array.from({ length: 150 }, (_, i) => `${i + 1} ${'word '.repeat(8)}end`);
    const bodies = graphMessages(ann, { text: lines.join('\n'), choices: choices(2) }, 'r') as {
      type: string;
      text?: { body: string };
      interactive?: { body: { text: string } };
    }[];
    expect(bodies.map(({ type }) => type)).toEqual(['text', 'text', 'interactive']);
    const parts = bodies.map(({ text, interactive }) => text?.body ?? interactive?.body.text);
    expect(parts.join('\n')).toBe(lines.join('\n'));
    expect(parts.at(-1)).toMatch(/^\d+ word/u);
  });

  it('names its parts so that each can be told apart', () => {
    expect(partOf('row-1/2')).toEqual({ whole: 'row-1', part: 2 });
    for (const whole of ['row-1', 'row/x', '', '0193-4a']) expect(partOf(whole)).toBeUndefined();
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
        fc.option(
          word.map(label => ({ id: 'more', label })),
          { nil: undefined },
        ),
        (text, some, listLabel, more) => {
          for (const body of graphMessages(
            ann,
            { text, choices: some, listLabel, ...(more && { more }) },
            'r',
          )) {
            expect(checkOutgoing(body)).toHaveProperty('message');
          }
        },
      ),
    );
  });
});
