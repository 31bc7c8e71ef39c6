import { write } from '../../../texts/say.ts';
import { TextField } from '../text-field.tsx';
import type { SetupView } from './setup-view.ts';

export type TextName =
  | 'name'
  | 'person'
  | 'email'
  | 'team'
  | 'seats'
  | 'WHATSAPP_PHONE_NUMBER_ID'
  | 'WHATSAPP_ACCESS_TOKEN'
  | 'WHATSAPP_APP_SECRET'
  | 'WHATSAPP_VERIFY_TOKEN'
  | 'SMTP_URL'
  | 'MAIL_FROM'
  | 'PUBLIC_URL';

type Hinted = Exclude<TextName, 'name' | 'person' | 'email'>;

/** How the browser may help with a field; what is not said is a plain line that is kept out of its memory. */
const help: Partial<Record<TextName, Partial<Parameters<typeof TextField>[0]>>> = {
  name: { autoComplete: 'organization', maxLength: 100 },
  person: { autoComplete: 'name' },
  email: { autoComplete: 'email', type: 'email', maxLength: 254 },
  team: { required: false, maxLength: 2000 },
  seats: { numeric: true, maxLength: 7 },
  WHATSAPP_PHONE_NUMBER_ID: { numeric: true },
  WHATSAPP_ACCESS_TOKEN: { maxLength: 2000 },
  SMTP_URL: { maxLength: 2000 },
  PUBLIC_URL: { type: 'url' },
};

/** A line of the set-up, as it was typed, with what is wrong with it. */
export function SetupField({ view, name }: { view: SetupView; name: TextName }) {
  return (
    <TextField
      name={name}
      label={write(view.language, `setup.field.${name}`)}
      hint={hasHint(name) ? write(view.language, `setup.hint.${name}`) : undefined}
      value={view.typed[name] ?? ''}
      autoComplete="off"
      required
      problem={problemOf(view, name)}
      {...help[name]}
    />
  );
}

/** What is wrong with a field, in words. */
export function problemOf(view: SetupView, name: TextName | 'country' | 'language'): string | undefined {
  return view.wrong.includes(name) ? write(view.language, `setup.wrong.${name}`) : undefined;
}

function hasHint(name: TextName): name is Hinted {
  return name !== 'name' && name !== 'person' && name !== 'email';
}
