import type { CloudApiConfig, Config } from '../config.ts';
import type { BotLanguage } from '../domain/language.ts';

/** Our number as Meta shows it ("+1 555-010-0000"), or why it could not be had, in Meta's words. */
export type NumberChecked = { ok: true; number: string } | { ok: false; reason: string };

/** Whether what stands at a public address is this machine's port. */
export type Reached = 'reached' | 'elsewhere' | 'not-at-all';

/** Tries settings out before they are kept. */
export interface SetupChecks {
  number(channel: CloudApiConfig): Promise<NumberChecked>;
  /** Undefined when the mail server took the mail; else why not. */
  mail(mail: NonNullable<Config['mail']>, to: string, language: BotLanguage): Promise<string | undefined>;
  /**
   * @param publicUrl without a trailing slash
   * @throws {MendableError} when the port is taken, as by a running Usher
   */
  publicUrl(publicUrl: string, port: number): Promise<Reached>;
}
