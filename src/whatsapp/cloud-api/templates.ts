import type { Sentence } from '../../app/notice.ts';
import type { Template } from '../../chat/message.ts';
import { type BotLanguage, botLanguages } from '../../domain/language.ts';
import { say, sayByName } from '../../texts/say.ts';
import { cut } from '../graphemes.ts';

/**
 * The truth about our templates: the notices that are worth one, each with its arguments in the order of Meta's {{1}}, {{2}}.
 * Their words are the catalogs'. Whoever changes either runs `npm run templates -- submit`, and Meta looks at them again.
 */
const templatedNotices: Readonly<Record<string, readonly ArgumentName[]>> = {
  'notice.confirmed': ['name'],
  'notice.new-link-asked': ['name'],
  'notice.join-asked': ['name'],
  'notice.number-changed': ['name'],
  'notice.admin-granted': ['name', 'by'],
  'notice.admin-taken-back': ['name'],
  'notice.mail-refused': ['name', 'email', 'reason'],
};

type ArgumentName = keyof typeof examples;

/** What stands for an argument where Meta's reviewers read the template. */
const examples = {
  name: 'Ana Souza',
  by: 'Bo Berg',
  email: 'ana@example.com',
  reason: '550 no such mailbox',
};

/** As Meta names our languages. */
const metaLanguages: Record<BotLanguage, string> = { en: 'en', es: 'es', 'pt-BR': 'pt_BR' };

/** Longer values are cut: all of a template's text has 1024 characters. */
const longestValue = 120;

/** A template as Meta's `message_templates` takes it. */
export interface TemplateDefinition {
  /** `usher_confirmed` */
  name: string;
  /** `pt_BR` */
  language: string;
  category: 'UTILITY';
  components: [{ type: 'BODY'; text: string; example: { body_text: [string[]] } }];
}

/** All templates, each notice in each language. */
export function allTemplates(): TemplateDefinition[] {
  return Object.entries(templatedNotices).flatMap(([key, names]) =>
    botLanguages.map(
      (language): TemplateDefinition => ({
        name: nameOf(key),
        language: metaLanguages[language],
        category: 'UTILITY',
        components: [
          {
            type: 'BODY',
            text: bodyOf(key, names, language),
            example: { body_text: [names.map(name => examples[name])] },
          },
        ],
      }),
    ),
  );
}

/** The template by which a notice can be said to somebody whose window is closed; undefined where there is none. */
export function templateFor({ key, args = {} }: Sentence, language: BotLanguage): Template | undefined {
  const names = templatedNotices[key];
  if (!names) return undefined;
  return {
    name: nameOf(key),
    language: metaLanguages[language],
    values: names.map(name => oneLine(String(args[name] ?? ''))),
  };
}

function nameOf(key: string): string {
  return `usher_${key.slice(key.indexOf('.') + 1).replaceAll('-', '_')}`;
}

function bodyOf(key: string, names: readonly ArgumentName[], language: BotLanguage): string {
  const places = Object.fromEntries(names.map((name, i) => [name, `{{${i + 1}}}`]));
  return say(language, 'template.body', { news: sayByName(language, key, places) });
}

/** Meta refuses empty values, line ends, tabs and wide gaps; marks that would format lose that power, as in any reply. */
function oneLine(value: string): string {
  const text = say('en', 'word.value', { value: cut(value.replace(/\s+/gu, ' ').trim(), longestValue) });
  return text || '–';
}
