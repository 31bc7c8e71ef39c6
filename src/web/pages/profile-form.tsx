import { type BotLanguage, botLanguages } from '../../domain/language.ts';
import { fullName, type User } from '../../domain/user.ts';
import { write } from '../../texts/say.ts';
import type { FieldProblem } from './field-problem.ts';
import { ownName } from './own-name.ts';
import { describedBy, TextField } from './text-field.tsx';

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

/** Edits name, picture and language. Carries whom it is about, so that a form of an earlier session cannot change someone else. */
export function ProfileForm({ user, hasPicture, typed, problem }: ProfileFormProps) {
  const { language } = user;
  const { firstName, lastName, language: chosen } = typed ?? user;
  const textFor = (field: string) => (problem?.field === field ? problem.text : undefined);
  return (
    <form method="post" action="/profile" encType="multipart/form-data">
      <input type="hidden" name="person" value={user.id} />
      <TextField
        name="firstName"
        label={write(language, 'page.profile.first-name')}
        value={firstName}
        autoComplete="given-name"
        required
        problem={textFor('firstName')}
      />
      <TextField
        name="lastName"
        label={write(language, 'page.profile.last-name')}
        hint={write(language, 'page.profile.last-name-hint')}
        value={lastName}
        autoComplete="family-name"
        problem={textFor('lastName')}
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

function initials({ firstName, lastName }: User): string {
  return [firstName, lastName]
    .map(name => [...name][0] ?? '')
    .join('')
    .toUpperCase();
}
