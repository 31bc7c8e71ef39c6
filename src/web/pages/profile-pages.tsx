import type { Profile } from '../../app/profile.ts';
import type { Account } from '../../domain/account.ts';
import { formatPhone } from '../../domain/phone-number.ts';
import { fullName, type User } from '../../domain/user.ts';
import { write } from '../../texts/say.ts';
import { messagePage } from './message-page.tsx';
import type { Page } from './page.tsx';
import { ProblemSummary } from './problem-summary.tsx';
import { PersonCard, ProfileForm, type ProfileFormProps } from './profile-form.tsx';

function about(user: User, account: Account): string {
  const address = user.email ?? formatPhone(user.phone ?? '');
  return write(user.language, 'page.profile.about', { address, company: account.name });
}

/** Right after confirming: a welcome, and the profile to be looked over. */
export function confirmedPage(account: Account, inviter: User, user: User): Page {
  const { language } = user;
  const names = { company: account.name, inviter: fullName(inviter) };
  return {
    language,
    mark: 'done',
    heading: write(language, 'page.confirmed.heading', { name: user.firstName }),
    content: (
      <>
        <p className="said" role="status">
          {write(language, 'page.confirmed.body', names)}
        </p>
        <PersonCard user={user} hasPicture={false} about={about(user, account)} />
        <ProfileForm user={user} hasPicture={false} />
      </>
    ),
  };
}

/** The profile of who is signed in. */
export function profilePage(
  { account, person }: Profile,
  form: Omit<ProfileFormProps, 'user'> & { saved: boolean },
): Page {
  const { user } = person;
  const { language } = user;
  return {
    language,
    heading: write(language, 'page.profile.heading'),
    problem: form.problem !== undefined,
    content: (
      <>
        {form.problem && (
          <ProblemSummary heading={write(language, 'page.problems')} problems={[form.problem]} />
        )}
        {form.saved && (
          <p className="said" role="status">
            {write(language, 'page.profile.saved')}
          </p>
        )}
        <PersonCard user={user} hasPicture={form.hasPicture} about={about(user, account)} />
        <ProfileForm user={user} hasPicture={form.hasPicture} typed={form.typed} problem={form.problem} />
        <form method="post" action="/sign-out">
          <button type="submit" className="quiet">
            {write(language, 'page.profile.sign-out')}
          </button>
        </form>
      </>
    ),
  };
}

/** A form that was opened by someone else's session in the same browser. */
export function otherPersonPage({ person }: Profile): Page {
  const { language, firstName } = person.user;
  return messagePage(
    language,
    'look',
    write(language, 'page.other-person.heading', { name: firstName }),
    write(language, 'page.other-person.body'),
    { href: '/profile', label: write(language, 'page.home') },
  );
}
