import { type BotLanguage, botLanguages } from '../../domain/language.ts';
import { fullName, type User } from '../../domain/user.ts';
import { write } from '../../texts/say.ts';
import type { FieldProblem } from './field-problem.ts';

export interface ProfileFormProps {
  user: User;
  hasPicture: boolean;
  /** What was typed, where it was refused. */
  typed?: { firstName: string; lastName: string; language: string } | undefined;
  problem?: FieldProblem | undefined;
}

/** The portrait with name and address: how the team sees a person. */
export function PersonCard({ user, hasPicture, about }: { user: User; hasPicture: boolean; about: string }) {
  return (
    <div className="person">
      {hasPicture ? (
        <img
          className="portrait"
          src={`/profile/picture?v=${user.version}`}
          alt={write(user.language, 'page.profile.picture-alt')}
          width="72"
          height="72"
        />
      ) : (
        <span className="portrait" aria-hidden="true">
          {initials(user)}
        </span>
      )}
      <div>
        <p>
          <strong>{fullName(user)}</strong>
        </p>
        <p>
          <small>{about}</small>
        </p>
      </div>
    </div>
  );
}

/** What needs a correction, with a link to its field. */
export function ProblemSummary({ language, problem }: { language: BotLanguage; problem: FieldProblem }) {
  return (
    <div className="problems" role="alert">
      <h2>{write(language, 'page.problems')}</h2>
      <ul>
        <li>
          <a href={`#${problem.field}`}>{problem.text}</a>
        </li>
      </ul>
    </div>
  );
}

/** Edits name, picture and language. Carries whom it is about, so that a form of an earlier session cannot change someone else. */
export function ProfileForm({ user, hasPicture, typed, problem }: ProfileFormProps) {
  const { language } = user;
  const { firstName, lastName, language: chosen } = typed ?? user;
  return (
    <form method="post" action="/profile" encType="multipart/form-data">
      <input type="hidden" name="person" value={user.id} />
      <TextField
        name="firstName"
        label={write(language, 'page.profile.first-name')}
        value={firstName}
        autoComplete="given-name"
        required
        problem={problem}
      />
      <TextField
        name="lastName"
        label={write(language, 'page.profile.last-name')}
        hint={write(language, 'page.profile.last-name-hint')}
        value={lastName}
        autoComplete="family-name"
        problem={problem}
      />
      <PictureField language={language} hasPicture={hasPicture} problem={problem} />
      <fieldset>
        <label htmlFor="language">{write(language, 'page.profile.language')}</label>
        <span className="hint" id="language-hint">
          {write(language, 'page.profile.language-hint')}
        </span>
        <select id="language" name="language" defaultValue={chosen} aria-describedby="language-hint">
          {botLanguages.map(tag => (
            <option key={tag} value={tag} lang={tag}>
              {ownName(tag)}
            </option>
          ))}
        </select>
      </fieldset>
      <button type="submit">{write(language, 'page.profile.save')}</button>
    </form>
  );
}

interface TextFieldProps {
  name: 'firstName' | 'lastName';
  label: string;
  hint?: string;
  value: string;
  autoComplete: string;
  required?: boolean;
  problem: FieldProblem | undefined;
}

function TextField({ name, label, hint, value, autoComplete, required, problem }: TextFieldProps) {
  const wrong = problem?.field === name;
  return (
    <fieldset>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {wrong && (
        <span className="problem" id={`${name}-problem`}>
          {problem.text}
        </span>
      )}
      <input
        id={name}
        name={name}
        type="text"
        defaultValue={value}
        maxLength={200}
        autoComplete={autoComplete}
        required={required}
        aria-invalid={wrong || undefined}
        aria-describedby={describedBy(hint && `${name}-hint`, wrong && `${name}-problem`)}
      />
    </fieldset>
  );
}

interface PictureFieldProps {
  language: BotLanguage;
  hasPicture: boolean;
  problem: FieldProblem | undefined;
}

function PictureField({ language, hasPicture, problem }: PictureFieldProps) {
  const wrong = problem?.field === 'picture';
  return (
    <fieldset>
      <label htmlFor="picture">{write(language, 'page.profile.picture')}</label>
      <span className="hint" id="picture-hint">
        {write(language, 'page.profile.picture-hint')}
      </span>
      {wrong && (
        <span className="problem" id="picture-problem">
          {problem.text}
        </span>
      )}
      <input
        id="picture"
        name="picture"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-invalid={wrong || undefined}
        aria-describedby={describedBy('picture-hint', wrong && 'picture-problem')}
      />
      {hasPicture && (
        <label className="choice">
          <input type="checkbox" name="removePicture" value="yes" />
          {write(language, 'page.profile.picture-remove')}
        </label>
      )}
    </fieldset>
  );
}

function describedBy(...ids: (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}

function initials({ firstName, lastName }: User): string {
  return [firstName, lastName]
    .map(name => [...name][0] ?? '')
    .join('')
    .toUpperCase();
}

/** A language's name in itself: "Español". */
function ownName(tag: BotLanguage): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
