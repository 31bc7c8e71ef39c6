import type { BotLanguage } from '../../domain/language.ts';
import type { Problem } from '../../domain/problem.ts';
import { write } from '../../texts/say.ts';

/** A field that needs a correction, and why, in the reader's language. */
export interface FieldProblem {
  field: 'firstName' | 'picture';
  text: string;
}

/** The words of a problem with the profile form. Throws for one that the form cannot have. */
export function fieldProblem(language: BotLanguage, { code, args = {} }: Problem): FieldProblem {
  switch (code) {
    case 'name-empty':
    case 'name-characters':
      return { field: 'firstName', text: write(language, `page.problem.${code}`) };
    case 'name-too-long': {
      const { max = '', length = '' } = args;
      return { field: 'firstName', text: write(language, 'page.problem.name-too-long', { max, length }) };
    }
    case 'picture-too-big':
    case 'picture-unreadable':
      return { field: 'picture', text: write(language, `page.problem.${code}`) };
    default:
      throw new Error(`The profile form has no words for the problem "${code}"`);
  }
}
