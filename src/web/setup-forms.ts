import type { BotLanguage } from '../domain/language.ts';
import {
  companyQuestions,
  mailServerQuestion,
  platformQuestions,
  readAnswers,
  senderQuestion,
} from '../setup/questions.ts';
import {
  addressProblem,
  askMeta,
  closeSetup,
  companyThere,
  keep,
  mailTest,
  makeCompany,
  originOf,
  ownersCode,
  platformNumber,
  reachAddress,
  startProblems,
} from '../setup/steps.ts';
import { write } from '../texts/say.ts';
import type { SetupView } from './pages/setup/setup-view.ts';
import type { Finished, SetupEndDeps } from './routes/setup-end-routes.ts';
import type { LeftOut } from './setup-progress.ts';

export interface SetupFormDeps extends SetupEndDeps {
  /** The settings file's path. */
  file: string;
  /** The port that an address should lead to. */
  port(): number;
  /** Everything is set and kept; called once. */
  finish(finished: Finished): void;
}

/** What became of a form: kept, or shown again with what there is to say. */
export type Outcome = 'kept' | Partial<Pick<SetupView, 'wrong' | 'found' | 'mayInsist'>>;

type Form = (typed: Record<string, string>, language: BotLanguage) => Promise<Outcome>;

/** The forms of the set-up page by step. `way` is the button that was pressed. Each may be sent again without harm. */
export function setupForms(deps: SetupFormDeps, leftOut: LeftOut): Record<string, Form> {
  // From the first setting on the start leads back here, until everything is set.
  const keepOpen = (values: Parameters<typeof keep>[1]) => keep(deps, { ...values, SETUP: 'unfinished' });

  return {
    async company(typed) {
      if (await companyThere(deps)) return 'kept';
      const { answers, wrong } = readAnswers(companyQuestions, typed);
      if (wrong.length > 0) return { wrong };
      await makeCompany(deps, answers);
      return 'kept';
    },

    async whatsapp(typed, language) {
      if (typed.way === 'linked-device') {
        await keepOpen({ CHANNEL: 'linked-device' });
        return 'kept';
      }
      const { answers, wrong } = readAnswers(platformQuestions, typed);
      if (wrong.length > 0) return { wrong };
      if (typed.way === 'check') {
        const checked = await askMeta(deps, answers);
        const text = checked.ok
          ? write(language, 'setup.platform.known', { number: checked.number })
          : write(language, 'setup.platform.refused', { reason: checked.reason });
        return { found: { ok: checked.ok, text } };
      }
      await keepOpen({ CHANNEL: 'cloud-api', ...answers });
      return 'kept';
    },

    async mail(typed, language) {
      if (typed.way === 'none') {
        leftOut.add('mail');
        if (deps.environment.SMTP_URL) await keepOpen({ SMTP_URL: '', MAIL_FROM: '' });
        return 'kept';
      }
      const { answers, wrong } = readAnswers<'SMTP_URL' | 'MAIL_FROM'>(
        [mailServerQuestion, senderQuestion],
        typed,
      );
      // An empty line means "no mail" in the terminal; here there is a button for that.
      if (answers.SMTP_URL === '') return { wrong: ['SMTP_URL', ...wrong] };
      if (wrong.length > 0) return { wrong };
      if (typed.way === 'test') return { found: await sendTest(answers, language) };
      await keepOpen(answers);
      return 'kept';
    },

    async address(typed, language) {
      if (typed.way === 'none') {
        leftOut.add('address');
        if (deps.environment.PUBLIC_URL) await keepOpen({ PUBLIC_URL: '' });
        return 'kept';
      }
      const { PUBLIC_URL = '' } = typed;
      if (PUBLIC_URL === '' || addressProblem(deps, PUBLIC_URL)) return { wrong: ['PUBLIC_URL'] };
      const origin = originOf(PUBLIC_URL);
      const reached = typed.way === 'insist' ? 'reached' : await reachAddress(deps, origin);
      if (reached !== 'reached') {
        const key = reached === 'elsewhere' ? 'setup.address.elsewhere' : 'setup.address.nothing';
        return {
          found: { ok: false, text: write(language, key, { port: deps.port() }) },
          mayInsist: true,
        };
      }
      await keepOpen({ PUBLIC_URL: origin });
      return 'kept';
    },

    async finish(_typed, language) {
      if (deps.finished()) return 'kept';
      const company = await companyThere(deps);
      if (!company) return 'kept';
      const problems = startProblems(deps);
      if (problems.length > 0) {
        const text = [write(language, 'setup.finish.wrong'), ...problems].join(' ');
        return { found: { ok: false, text } };
      }
      const number = await platformNumber(deps);
      const isPlatform = deps.environment.CHANNEL === 'cloud-api';
      const words = `link ${await ownersCode(deps, company)}`;
      await closeSetup(deps);
      deps.finish({ words, ...(isPlatform && { number }) });
      return 'kept';
    },
  };

  async function sendTest(
    answers: { SMTP_URL: string; MAIL_FROM: string },
    language: BotLanguage,
  ): Promise<{ ok: boolean; text: string }> {
    const company = await companyThere(deps);
    if (!company) return { ok: false, text: write(language, 'setup.mail.company-first') };
    const refusal = await mailTest(deps, company, answers);
    if (refusal !== undefined) {
      return { ok: false, text: write(language, 'setup.mail.refused', { reason: refusal }) };
    }
    const owner = company.users.find(({ id }) => id === company.account.ownerId);
    return { ok: true, text: write(language, 'setup.mail.sent', { email: owner?.email ?? '' }) };
  }
}
