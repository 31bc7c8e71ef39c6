import { type AddressObject, simpleParser } from 'mailparser';

/** A mail as the demo's inbox keeps it. */
export interface KeptMail {
  id: string;
  receivedAt: Date;
  /** The envelope's recipients, in lower case: whom the mail server was told, whatever the headers say. */
  to: string[];
  from: string;
  subject: string;
  messageId: string;
  text: string;
  /** Absent for a mail of text alone. */
  html?: string;
  /** By name in lower case; the last one of a kind. */
  headers: ReadonlyMap<string, string>;
  /** The mail as it came over the wire. */
  source: Buffer;
}

export async function readMail(
  source: Buffer,
  envelope: { to: string[] },
  kept: { id: string; receivedAt: Date },
): Promise<KeptMail> {
  const parsed = await simpleParser(source);
  return {
    ...kept,
    to: envelope.to.map(address => address.toLowerCase()),
    from: addressText(parsed.from),
    subject: parsed.subject ?? '',
    messageId: parsed.messageId ?? '',
    text: parsed.text ?? '',
    ...(parsed.html && { html: parsed.html }),
    headers: new Map(
      parsed.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]),
    ),
    source,
  };
}

function addressText(address: AddressObject | AddressObject[] | undefined): string {
  return [address ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ');
}
