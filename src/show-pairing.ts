import qrcode from 'qrcode-terminal';
import type { Pairing } from './app/channel.ts';

/** Draws each new QR code in the terminal, never in the log: whoever scans it has the account's messages. */
export function showPairing(pairing: Pairing): void {
  let shown: string | undefined;
  pairing.onChange(() => {
    const secret = pairing.current();
    if (secret?.kind !== 'qr' || secret.text === shown) return;
    shown = secret.text;
    qrcode.generate(secret.text, { small: true }, drawn => {
      console.log(
        `\nOn your phone: WhatsApp > Settings > Linked devices > Link a device, and scan this. It is renewed every few seconds.\n\n${drawn}`,
      );
    });
  });
}
