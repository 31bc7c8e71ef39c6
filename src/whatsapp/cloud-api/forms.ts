import { createHash } from 'node:crypto';
import { addUserForm } from '../../app/add-user/form.ts';
import { type BotLanguage, botLanguages } from '../../domain/language.ts';
import { flowJson } from './flow-json.ts';

/** A form as it is made at Meta, where it is called a flow. */
export interface FormDefinition {
  /** `usher_add_user_pt_br_4f1c2a9b`: its end tells what is in it, so that another form never has this name. */
  name: string;
  language: BotLanguage;
  /** What Meta takes for `flow_json`. */
  json: string;
}

/** All forms of this release, one for each language: what is said in a form is fixed when it is published. */
export function allForms(): FormDefinition[] {
  return botLanguages.map(language => {
    const form = addUserForm(language);
    const json = JSON.stringify(flowJson(form));
    const fingerprint = createHash('sha256').update(json).digest('hex').slice(0, 8);
    const words = ['usher', ...`${form.id}-${language}`.toLowerCase().split('-'), fingerprint];
    return { name: words.join('_'), language, json };
  });
}
