import { expect, it } from 'vitest';
import { formatDay } from '../../src/chat/format-day.ts';

const lateInLondon = new Date('2026-12-04T23:30:00Z');

it.each([
  ['en', 'Europe/London', 'Friday 4 December'],
  ['es', 'Europe/Madrid', 'sábado, 5 de diciembre'],
  ['pt-BR', 'America/Sao_Paulo', 'sexta-feira, 4 de dezembro'],
] as const)('says a day in %s as it is in %s', (language, timeZone, day) => {
  // Some releases of the language data put a comma after the English weekday.
  expect(formatDay(lateInLondon, language, timeZone).replace('Friday,', 'Friday')).toBe(day);
});
