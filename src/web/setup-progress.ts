import type { BotLanguage } from '../domain/language.ts';
import type { AccountReport } from '../setup/account-store.ts';
import { companyThere, isDone, type SetupDeps, shownSettings } from '../setup/steps.ts';
import { type SetupStep, type SetupView, type StepState, setupSteps } from './pages/setup/setup-view.ts';

/** What this process remembers of the set-up beside what is kept: what was left out on purpose. */
export type LeftOut = Set<'mail' | 'address'>;

/** How the set-up stands, with the step that was asked for open, or else the first that is missing. */
export async function readProgress(
  deps: SetupDeps & { file: string },
  leftOut: LeftOut,
  shown: { language: BotLanguage; step?: unknown },
): Promise<SetupView> {
  const company = await companyThere(deps);
  const states = statesOf(deps, leftOut, company);
  const wanted = setupSteps.find(step => step === shown.step && !(step === 'company' && company));
  return {
    language: shown.language,
    company,
    states,
    open: wanted ?? firstMissing(states),
    typed: shownSettings(deps),
    wrong: [],
    file: deps.file,
  };
}

function statesOf(
  deps: SetupDeps,
  leftOut: LeftOut,
  company: AccountReport | undefined,
): SetupView['states'] {
  const stateOf = (step: 'mail' | 'address'): StepState => {
    if (isDone(deps, step)) return 'done';
    return leftOut.has(step) ? 'left-out' : 'missing';
  };
  return {
    company: company ? 'done' : 'missing',
    whatsapp: isDone(deps, 'whatsapp') ? 'done' : 'missing',
    mail: stateOf('mail'),
    address: stateOf('address'),
  };
}

function firstMissing(states: SetupView['states']): SetupStep {
  return setupSteps.find(step => step !== 'finish' && states[step] === 'missing') ?? 'finish';
}
