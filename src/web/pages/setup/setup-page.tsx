import type { ReactNode } from 'react';
import { write } from '../../../texts/say.ts';
import type { Page } from '../page.tsx';
import { ProblemSummary } from '../problem-summary.tsx';
import { AddressStep } from './address-step.tsx';
import { CompanyStep } from './company-step.tsx';
import { problemOf, type TextName } from './fields.tsx';
import { FinishStep } from './finish-step.tsx';
import { MailStep } from './mail-step.tsx';
import { type SetupStep, type SetupView, setupSteps } from './setup-view.ts';
import { WhatsappStep } from './whatsapp-step.tsx';

const contents: Record<SetupStep, (props: { view: SetupView }) => ReactNode> = {
  company: CompanyStep,
  whatsapp: WhatsappStep,
  mail: MailStep,
  address: AddressStep,
  finish: FinishStep,
};

/** The set-up: what is done and what is missing, and below it the step that is open. */
export function setupPage(view: SetupView): Page {
  const { language, open, wrong, found } = view;
  const Content = contents[open];
  const problems = wrong.map(field => ({
    field,
    text: problemOf(view, field as TextName | 'country' | 'language')!,
  }));
  return {
    language,
    heading: write(language, 'setup.heading'),
    problem: problems.length > 0 || found?.ok === false,
    content: (
      <>
        <p>{write(language, 'setup.intro')}</p>
        <ol className="steps">
          {setupSteps.map(step => (
            <Step key={step} view={view} step={step} />
          ))}
        </ol>
        <h2>{write(language, `setup.step.${open}`)}</h2>
        {problems.length > 0 && (
          <ProblemSummary heading={write(language, 'setup.problems')} problems={problems} />
        )}
        {found && (
          <p className={found.ok ? 'said' : 'said alarm'} role={found.ok ? 'status' : 'alert'}>
            {found.text}
          </p>
        )}
        <Content view={view} />
      </>
    ),
  };
}

/** One line of the list: a step's name and how it stands; a step that can be opened is a link. */
function Step({ view, step }: { view: SetupView; step: SetupStep }) {
  const { language, open, company, states } = view;
  const name = write(language, `setup.step.${step}`);
  const isOpen = step === open;
  const state = step === 'finish' ? undefined : states[step];
  const canOpen = !isOpen && !(step === 'company' && company);
  const words =
    step === 'company' && company
      ? `${company.account.name}, ${write(language, 'setup.state.done')}`
      : isOpen
        ? write(language, 'setup.state.now')
        : state && write(language, `setup.state.${state}`);
  return (
    <li aria-current={isOpen ? 'step' : undefined} className={state === 'done' ? 'done' : undefined}>
      {canOpen ? <a href={`/setup?step=${step}`}>{name}</a> : <strong>{name}</strong>}
      {words && <small>{words}</small>}
    </li>
  );
}
