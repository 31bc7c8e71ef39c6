import { botLanguages } from '../../../domain/language.ts';
import { countries } from '../../../domain/phone-number.ts';
import { write } from '../../../texts/say.ts';
import { ownName } from '../own-name.ts';
import { problemOf, SetupField } from './fields.tsx';
import type { SetupView } from './setup-view.ts';

/** The company, and who runs it. */
export function CompanyStep({ view }: { view: SetupView }) {
  const { language, typed } = view;
  return (
    <>
      <p>{write(language, 'setup.company.body')}</p>
      <form method="post" action="/setup/company">
        <SetupField view={view} name="name" />
        <SetupField view={view} name="person" />
        <SetupField view={view} name="email" />
        <Choice view={view} name="country">
          <option value="">{write(language, 'setup.company.choose')}</option>
          {countryNames(view).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Choice>
        <Choice view={{ ...view, typed: { language, ...typed } }} name="language">
          {botLanguages.map(tag => (
            <option key={tag} value={tag} lang={tag}>
              {ownName(tag)}
            </option>
          ))}
        </Choice>
        <SetupField view={view} name="team" />
        <SetupField view={{ ...view, typed: { seats: '5', ...typed } }} name="seats" />
        <button type="submit">{write(language, 'setup.company.button')}</button>
      </form>
    </>
  );
}

function Choice({
  view,
  name,
  children,
}: {
  view: SetupView;
  name: 'country' | 'language';
  children: React.ReactNode;
}) {
  const problem = problemOf(view, name);
  return (
    <fieldset>
      <label htmlFor={name}>{write(view.language, `setup.field.${name}`)}</label>
      {problem && (
        <span className="problem" id={`${name}-problem`}>
          {problem}
        </span>
      )}
      <select
        id={name}
        name={name}
        defaultValue={view.typed[name] ?? ''}
        required
        autoComplete={name === 'country' ? 'country' : 'off'}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem && `${name}-problem`}
      >
        {children}
      </select>
    </fieldset>
  );
}

function countryNames({ language }: SetupView): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  return countries
    .map(code => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
}
