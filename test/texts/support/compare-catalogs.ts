export type Catalog = Readonly<Record<string, string>>;

interface Form {
  base: string;
  /** A category of Intl.PluralRules: "one", "many", "other" … */
  category: string;
}

/** "seats.free_one" → the form "one" of "seats.free"; undefined for a sentence without plural forms. */
function pluralForm(key: string, catalog: Catalog): Form | undefined {
  const [, base, category] = /^(.+)_(zero|one|two|few|many|other)$/u.exec(key) ?? [];
  return base && category && `${base}_other` in catalog ? { base, category } : undefined;
}

/** The name by which a sentence is said: its key without the plural form. */
export function spokenKey(key: string, catalog: Catalog): string {
  return pluralForm(key, catalog)?.base ?? key;
}

/** The `{{name}}` and `{{- name}}` of a sentence, each once, sorted; a raw one begins with "- ". */
export function argumentsOf(text: string): string[] {
  const found = Array.from(text.matchAll(/\{\{(-?)\s*([\w-]+)\s*\}\}/gu), ([, raw, name]) =>
    raw ? `- ${name}` : String(name),
  );
  return [...new Set(found)].sort();
}

/** All that is wrong with a translation of `model`; `shared` are the keys that may read the same in both. */
export function compareCatalogs(
  language: string,
  model: Catalog,
  translation: Catalog,
  shared: readonly string[] = [],
): string[] {
  const wanted = keysIn(language, model);
  return [
    ...[...wanted.keys()].filter(key => !(key in translation)).map(key => `missing: ${key}`),
    ...Object.keys(translation)
      .filter(key => !wanted.has(key))
      .map(key => `extra: ${key}`),
    ...[...wanted].flatMap(([key, text]) => {
      const translated = translation[key];
      return translated === undefined ? [] : faultsOf(key, text, translated, shared.includes(key));
    }),
  ];
}

/** Every key that the language needs, with the model's text for it: plural forms are the language's own. */
function keysIn(language: string, model: Catalog): Map<string, string> {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const keys = new Map<string, string>();
  for (const [key, text] of Object.entries(model)) {
    const form = pluralForm(key, model);
    if (!form) keys.set(key, text);
    else
      for (const category of pluralCategories) {
        const own = `${form.base}_${category}`;
        keys.set(own, model[own] ?? model[`${form.base}_other`] ?? '');
      }
  }
  return keys;
}

function faultsOf(key: string, text: string, translated: string, mayBeShared: boolean): string[] {
  const expected = argumentsOf(text);
  const found = argumentsOf(translated);
  const faults = [];
  if (expected.join() !== found.join()) {
    faults.push(`arguments: ${key} has [${found.join(', ')}] instead of [${expected.join(', ')}]`);
  }
  if (text === translated && wordsIn(text) > 2 && !mayBeShared) faults.push(`left in English: ${key}`);
  return faults;
}

function wordsIn(text: string): number {
  return text.replace(/\{\{[^}]*\}\}/gu, ' ').match(/\p{L}+/gu)?.length ?? 0;
}
