import type { BotLanguage } from '../domain/language.ts';
import type { Role } from '../domain/role.ts';
import type { Sentence } from './notice.ts';

/**
 * A mail to be sent, without any secret: links and codes are derived from the ids when it is rendered, so that a
 * retried mail is the same mail and nothing in the outbox lets anybody in.
 */
export type Mail = { to: string; language: BotLanguage; accountId: string } & (
  | {
      template: 'invitation';
      firstName: string;
      inviterName: string;
      companyName: string;
      role: Role;
      teamNames: string[];
      /** ISO time. */
      expiresAt: string;
      timeZone: string;
      invitationId: string;
      linkNumber: number;
      addressVersion: number;
      /** The JOIN code for confirming on WhatsApp. */
      codeId: string;
    }
  | {
      template: 'grant-code';
      firstName: string;
      companyName: string;
      granteeName: string;
      granteeEmail: string;
      codeId: string;
    }
  | {
      template: 'admin-granted';
      firstName: string;
      companyName: string;
      granteeName: string;
      granteeEmail: string;
      byName: string;
      /** The audit entry of the grant, which the take-back link names. */
      auditId: string;
    }
  | { template: 'sign-in'; firstName: string; companyName: string; codeId: string }
  /** A notice whose reader WhatsApp does not let us write to now. */
  | { template: 'notice'; firstName: string; companyName: string; sentence: Sentence }
);

/** What the tokens of a mail's links are made for (lib/secrets), so that none opens what another was made for. */
export const linkPurpose = { signIn: 'sign-in', takeBack: 'take-back' } as const;
