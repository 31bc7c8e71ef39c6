import { linkPurpose } from '../app/mail.ts';
import type { Secrets } from '../lib/secrets.ts';

/** Where the links of a mail can lead, as things stand when it is rendered. */
export interface Ways {
  secrets: Pick<Secrets, 'invitationToken' | 'token' | 'codeFor'>;
  /** Without a trailing slash; null when people cannot reach our pages. */
  publicUrl: string | null;
  /** The channel's number in E.164; null while it is not known. */
  whatsappNumber: string | null;
}

export function invitationUrl(
  { secrets, publicUrl }: Ways,
  invitation: { id: string; addressVersion: number },
  linkNumber: number,
): string | null {
  return publicUrl && `${publicUrl}/i/${secrets.invitationToken(invitation, linkNumber)}`;
}

export function signInUrl({ secrets, publicUrl }: Ways, codeId: string): string | null {
  return publicUrl && `${publicUrl}/sign-in/${secrets.token(linkPurpose.signIn, codeId)}`;
}

export function takeBackUrl({ secrets, publicUrl }: Ways, auditId: string): string | null {
  return publicUrl && `${publicUrl}/take-back/${secrets.token(linkPurpose.takeBack, auditId)}`;
}

/** Opens WhatsApp with a message to us ready to be sent. */
export function whatsappUrl({ whatsappNumber }: Ways, text: string): string | null {
  return (
    whatsappNumber && `https://wa.me/${whatsappNumber.replace(/\D/gu, '')}?text=${encodeURIComponent(text)}`
  );
}
