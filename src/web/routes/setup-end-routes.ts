import type { RequestHandler } from 'express';
import express, { Router } from 'express';
import type { Pairing } from '../../app/channel.ts';
import { phoneNumber } from '../../domain/phone-number.ts';
import { companyThere, type SetupDeps } from '../../setup/steps.ts';
import { linkPage, startingPage } from '../pages/setup/link-page.tsx';
import { closedPage } from '../pages/setup/locked-pages.ts';
import { lettersPage, pairPage } from '../pages/setup/pair-page.tsx';
import { languageOf, sendPage } from '../respond.ts';

/** What is left to do once all is set: send these words to whom? */
export interface Finished {
  /** "link K7Q2-9F3M". */
  words: string;
  /** Our number as Meta shows it; null where Meta did not tell it. Absent: a linked device, commanded in the chat with oneself. */
  number?: string | null;
}

export interface SetupEndDeps extends SetupDeps {
  /** What `finish` was given; undefined before. */
  finished(): Finished | undefined;
  /** Usher itself, once it runs in this process. */
  running(): { pairing?: Pairing } | undefined;
  /** Whether the owner's WhatsApp is known, which ends the set-up. */
  isLinked(): Promise<boolean>;
}

/** Pages without script follow what happens by being loaded again. A header, since the form beside them must not be. */
const reloadSeconds = 5;

/** Once an owner is linked the page is closed, to whoever asks. */
export function closedOnceLinked(deps: SetupEndDeps): RequestHandler {
  return async (req, res, next) => {
    if (deps.finished() && (await deps.isLinked())) sendPage(res, 410, closedPage(languageOf(req)));
    else next();
  };
}

/** The end of the set-up, while Usher starts and runs: pair the phone, then send the words that link the owner. */
export function setupEndRoutes(deps: SetupEndDeps): Router {
  const router = Router();

  router.get('/setup', (req, res, next) => {
    const finished = deps.finished();
    if (!finished) return next();
    const language = languageOf(req);
    const running = deps.running();
    if (running?.pairing && req.query.letters !== undefined) {
      return sendPage(res, 200, lettersPage(language, {}));
    }
    res.set('Refresh', String(reloadSeconds));
    if (!running) return sendPage(res, 200, startingPage(language));
    const { pairing } = running;
    if (pairing && pairing.state() !== 'READY')
      return sendPage(res, 200, pairPage(language, pairing.current()));
    return sendPage(res, 200, linkPage(language, finished));
  });

  router.post('/setup/letters', express.urlencoded({ extended: false, limit: '10kb' }), async (req, res) => {
    const pairing = deps.running()?.pairing;
    const company = await companyThere(deps);
    if (!pairing || !company) return res.redirect(303, '/setup');
    const typed: unknown = req.body?.phone;
    const phone = typeof typed === 'string' ? typed.trim() : '';
    const number = phoneNumber(phone, company.account.country);
    if (!number.ok) return sendPage(res, 422, lettersPage(languageOf(req), { phone, wrong: true }));
    const asked = await pairing.askForCode(number.value.e164);
    if (asked.ok) return res.redirect(303, '/setup');
    return sendPage(res, 422, lettersPage(languageOf(req), { phone, refused: true }));
  });

  return router;
}
