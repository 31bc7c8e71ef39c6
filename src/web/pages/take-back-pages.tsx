import type { TakeBack } from '../../app/take-back-admin.ts';
import { fullName } from '../../domain/user.ts';
import { write } from '../../texts/say.ts';
import { messagePage } from './message-page.tsx';
import type { Page } from './page.tsx';

type KnownTakeBack = Exclude<TakeBack, { outcome: 'unknown' }>;

/** What a take-back link stands for, or what became of it. */
export function takeBackPage(found: KnownTakeBack, token: string): Page {
  const { language } = found;
  const name = fullName(found.grantee);
  const company = found.account.name;
  switch (found.outcome) {
    case 'open':
      return {
        language,
        heading: write(language, 'page.take-back.heading', { name }),
        content: (
          <>
            <p>{write(language, 'page.take-back.body', { name, company })}</p>
            <form method="post" action={`/take-back/${encodeURIComponent(token)}`}>
              <button type="submit" className="alarm">
                {write(language, 'page.take-back.button')}
              </button>
            </form>
          </>
        ),
      };
    case 'taken-back':
      return messagePage(
        language,
        'done',
        write(language, 'page.take-back.done-heading', { name }),
        write(language, 'page.take-back.done-body'),
      );
    case 'already':
      return messagePage(
        language,
        'done',
        write(language, 'page.take-back.already-heading', { name }),
        write(language, 'page.take-back.already-body'),
      );
    case 'too-late':
      return messagePage(
        language,
        'wait',
        write(language, 'page.take-back.too-late-heading'),
        write(language, 'page.take-back.too-late-body', { name, company }),
      );
  }
}
