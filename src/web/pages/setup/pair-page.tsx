import type { PairingSecret } from '../../../app/channel.ts';
import type { BotLanguage } from '../../../domain/language.ts';
import { write } from '../../../texts/say.ts';
import { qrModules } from '../../qr-modules.ts';
import type { Page } from '../page.tsx';
import { TextField } from '../text-field.tsx';

/** Links the phone: the QR code, or the eight letters, whichever WhatsApp has given; else that one is awaited. */
export function pairPage(language: BotLanguage, secret: PairingSecret | undefined): Page {
  return {
    language,
    heading: write(language, 'setup.pair.heading'),
    content: (
      <>
        {secret === undefined && (
          <p className="said" role="status">
            {write(language, 'setup.pair.wait')}
          </p>
        )}
        {secret?.kind === 'qr' && (
          <>
            <p>{write(language, 'setup.pair.scan')}</p>
            <QrCode text={secret.text} label={write(language, 'setup.pair.qr')} />
            <p>
              <a href="/setup?letters">{write(language, 'setup.pair.letters-instead')}</a>
            </p>
          </>
        )}
        {secret?.kind === 'code' && (
          <>
            <p>{write(language, 'setup.pair.type')}</p>
            <p className="words">{`${secret.code.slice(0, 4)}-${secret.code.slice(4)}`}</p>
          </>
        )}
        <p>
          <small>{write(language, 'setup.pair.renewed')}</small>
        </p>
      </>
    ),
  };
}

/** Asks for the number of the phone that is to be linked by letters. */
export function lettersPage(
  language: BotLanguage,
  { phone = '', wrong, refused }: { phone?: string; wrong?: boolean; refused?: boolean },
): Page {
  return {
    language,
    heading: write(language, 'setup.letters.heading'),
    problem: wrong || refused || false,
    content: (
      <>
        {refused && (
          <p className="said alarm" role="alert">
            {write(language, 'setup.letters.refused')}
          </p>
        )}
        <form method="post" action="/setup/letters">
          <TextField
            name="phone"
            type="tel"
            label={write(language, 'setup.letters.phone')}
            hint={write(language, 'setup.letters.hint')}
            value={phone}
            autoComplete="tel"
            required
            problem={wrong ? write(language, 'setup.letters.wrong') : undefined}
          />
          <button type="submit">{write(language, 'setup.letters.button')}</button>
        </form>
        <p>
          <a href="/setup">{write(language, 'setup.letters.back')}</a>
        </p>
      </>
    ),
  };
}

/** Dark on light whatever the page's colours: cameras read nothing else. */
function QrCode({ text, label }: { text: string; label: string }) {
  const rows = qrModules(text);
  const side = rows.length;
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
