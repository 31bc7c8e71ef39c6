import { describe, expect, it } from 'vitest';
import type { BotLanguage } from '../../../src/domain/language.ts';
import { rows as adding } from './table.en.ts';
import { rows as choices } from './table.en-choices.ts';
import { rows as corrections } from './table.en-corrections.ts';
import { rows as doubts } from './table.en-doubts.ts';
import { rows as emails } from './table.en-emails.ts';
import { rows as names } from './table.en-names.ts';
import { rows as natural } from './table.en-natural.ts';
import { rows as notTheirs } from './table.en-others.ts';
import { rows as pastes } from './table.en-pastes.ts';
import { rows as people } from './table.en-people.ts';
import { rows as phones } from './table.en-phones.ts';
import { rows as reviewing } from './table.en-review.ts';
import { rows as shapes } from './table.en-shapes.ts';
import { rows as spanish } from './table.es.ts';
import { rows as naturalSpanish } from './table.es-natural.ts';
import { rows as spanishOthers } from './table.es-others.ts';
import { rows as spanishPastes } from './table.es-pastes.ts';
import { rows as spanishSlots } from './table.es-slots.ts';
import { rows as portuguese } from './table.pt-BR.ts';
import { rows as naturalPortuguese } from './table.pt-BR-natural.ts';
import { rows as portugueseOthers } from './table.pt-BR-others.ts';
import { rows as portuguesePastes } from './table.pt-BR-pastes.ts';
import { rows as portugueseSlots } from './table.pt-BR-slots.ts';
import { contextFor, type Row, viewOf } from './view.ts';

const english = [
  ...adding,
  ...shapes,
  ...people,
  ...doubts,
  ...names,
  ...choices,
  ...emails,
  ...phones,
  ...reviewing,
  ...corrections,
  ...natural,
  ...pastes,
  ...notTheirs,
];
const tables: Record<BotLanguage, readonly Row[]> = {
  en: english,
  es: [...spanish, ...spanishSlots, ...naturalSpanish, ...spanishPastes, ...spanishOthers],
  'pt-BR': [
    ...portuguese,
    ...portugueseSlots,
    ...naturalPortuguese,
    ...portuguesePastes,
    ...portugueseOthers,
  ],
};

describe.each(Object.entries(tables))('what people write, %s', (language, rows) => {
  it.each(rows)('$says => $reads', ({ says, reads, when }) => {
    expect(viewOf(says, contextFor(language as BotLanguage, when))).toBe(reads);
  });
});

it('holds enough lines to mean something', () => {
  for (const rows of Object.values(tables)) expect(rows.length).toBeGreaterThan(70);
});
