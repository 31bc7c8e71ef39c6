import { describe, expect, it } from 'vitest';
import { createTemplates } from '../../src/demo/meta/templates.ts';
import { botLanguages } from '../../src/domain/language.ts';
import { allTemplates, templateFor } from '../../src/whatsapp/cloud-api/templates.ts';

describe('our templates', () => {
  it('are taken by Meta, each in every language', () => {
    const meta = createTemplates();
    for (const template of allTemplates()) expect(meta.create(template)).toMatchObject({ status: 'PENDING' });
    const names = new Set(allTemplates().map(({ name }) => name));
    expect(names.size).toBeGreaterThan(5);
    expect(allTemplates()).toHaveLength(names.size * botLanguages.length);
  });

  it('say the notice, between words that tell who writes and what to do', () => {
    const [confirmed] = allTemplates();
    expect(confirmed).toEqual({
      name: 'usher_confirmed',
      language: 'en',
      category: 'UTILITY',
      components: [
        {
          type: 'BODY',
          text: 'Hello from Usher. *{{1}}* confirmed and is on the team. Just reply here to go on.',
          example: { body_text: [['Ana Souza']] },
        },
      ],
    });
  });

  it('are filled with what Meta takes: one line, not empty, not long, without the power to format', () => {
    const sentence = {
      key: 'notice.mail-refused',
      args: { name: ' *Ana*\n\tSouza ', email: '', reason: 'x'.repeat(500) },
    };
    const template = templateFor(sentence, 'pt-BR');
    expect(template).toMatchObject({ name: 'usher_mail_refused', language: 'pt_BR' });
    expect(template?.values).toEqual(['*\u2060Ana*\u2060 Souza', '–', `${'x'.repeat(119)}…`]);
  });

  it('are for notices that are worth it alone', () => {
    expect(templateFor({ key: 'notice.mail-accepted' }, 'en')).toBeUndefined();
  });
});
