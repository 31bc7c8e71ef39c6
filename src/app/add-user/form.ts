import { addUser } from '../../../flows/add-user.ts';
import type { Flow, SlotRule } from '../../chat/flow/vocabulary.ts';
import type { FieldName, SlotId } from '../../chat/slots.ts';
import { type BotLanguage, botLanguages } from '../../domain/language.ts';
import { roles } from '../../domain/role.ts';
import { write } from '../../texts/say.ts';

/** All of a flow's questions at once, to be filled in and sent back, however a channel shows it. */
export interface Form {
  id: Flow['id'];
  /** Of its labels. */
  language: BotLanguage;
  title: string;
  /** What is pressed in the end. */
  send: string;
  fields: FormField[];
}

export type FormField = { name: FieldName; label: string; required: boolean } & (
  | { kind: 'text' | 'email' | 'phone'; maxChars: number; hint?: string }
  | { kind: 'one-of'; options: FormOption[] }
  /** Any number of the account's own options, which are known only when the form is sent. */
  | { kind: 'some-of' }
);

export interface FormOption {
  id: string;
  title: string;
  description?: string;
}

/** The form that asks what `add` asks, in this language; a person sees it before any answer is known to be right. */
export function addUserForm(language: BotLanguage): Form {
  return {
    id: addUser.id,
    language,
    title: write(language, 'form.title'),
    send: write(language, 'form.send'),
    fields: (Object.entries(addUser.slots) as [SlotId, SlotRule][]).flatMap(([slot, rule]) =>
      fieldsOf(slot, rule, language),
    ),
  };
}

/** Longer than any email or phone that is one; what is too long otherwise is told in the chat. */
const maxChars = { name: 100, email: 254, phone: 40 };

function fieldsOf(slot: SlotId, rule: SlotRule, language: BotLanguage): FormField[] {
  const required = 'required' in rule && rule.required === 'always';
  const label = write(language, `slot.${slot}`);
  switch (slot) {
    case 'name':
      return [
        {
          kind: 'text',
          name: 'first_name',
          label: write(language, 'form.first-name'),
          required,
          maxChars: maxChars.name,
        },
        // Some people have one name only, which the chat asks about.
        {
          kind: 'text',
          name: 'last_name',
          label: write(language, 'form.last-name'),
          required: false,
          maxChars: maxChars.name,
        },
      ];
    case 'email':
    case 'phone':
      return [
        { kind: slot, name: slot, label, required, maxChars: maxChars[slot], hint: hintOf(rule, language) },
      ];
    case 'role':
      return [{ kind: 'one-of', name: slot, label, required: true, options: roleOptions(language) }];
    case 'language':
      return [{ kind: 'one-of', name: slot, label, required: true, options: languageOptions(language) }];
    case 'teams':
      return [{ kind: 'some-of', name: slot, label, required }];
  }
}

function hintOf(rule: SlotRule, language: BotLanguage): string {
  const byPhone = 'required' in rule && rule.required === 'unless-email';
  return write(language, byPhone ? 'form.phone-hint' : 'form.email-hint');
}

function roleOptions(language: BotLanguage): FormOption[] {
  return roles.map(role => ({
    id: role,
    title: write(language, `role.${role}`),
    description: write(language, `role.${role}.line`),
  }));
}

function languageOptions(language: BotLanguage): FormOption[] {
  return botLanguages.map(id => ({ id, title: write(language, `language.${id}`) }));
}
