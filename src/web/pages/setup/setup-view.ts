import type { BotLanguage } from '../../../domain/language.ts';
import type { AccountReport } from '../../../setup/account-store.ts';

/** The steps that ask for something, in order; `finish` follows when they are through. */
export const setupSteps = ['company', 'whatsapp', 'mail', 'address', 'finish'] as const;
export type SetupStep = (typeof setupSteps)[number];

export type StepState = 'done' | 'left-out' | 'missing';

/** How the set-up stands, and the step that is open now. */
export interface SetupView {
  language: BotLanguage;
  company: AccountReport | undefined;
  states: Readonly<Record<Exclude<SetupStep, 'finish'>, StepState>>;
  open: SetupStep;
  /** What was typed (or what holds now), by field. */
  typed: Readonly<Record<string, string>>;
  /** Fields that need a correction. */
  wrong: readonly string[];
  /** What a check found. */
  found?: { ok: boolean; text: string } | undefined;
  /** Offers to save an address that was not reached. */
  mayInsist?: boolean;
  /** The settings file's path. */
  file: string;
}
