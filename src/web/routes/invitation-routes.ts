import { Router } from 'express';
import { askForNewLink } from '../../app/ask-for-new-link.ts';
import { type ConfirmationRefusal, confirmInvitation, whyNotConfirm } from '../../app/confirm-invitation.ts';
import { findInvitationByLink } from '../../app/find-invitation.ts';
import type { InvitationFacts } from '../../app/ports.ts';
import { unknownLinkPage } from '../pages/error-pages.tsx';
import {
  alreadyPage,
  askedPage,
  cancelledPage,
  expiredPage,
  invitationPath,
  openPage,
  seatsFullPage,
} from '../pages/invitation-pages.tsx';
import type { Page } from '../pages/page.tsx';
import { confirmedPage } from '../pages/profile-pages.tsx';
import { languageOf, sendPage } from '../respond.ts';
import type { Sessions } from '../session.ts';
import type { WebDeps } from '../web-deps.ts';

/** `/i/:link`: opening shows and changes nothing, the button confirms. */
export function invitationRoutes(deps: WebDeps, sessions: Sessions): Router {
  const router = Router();

  router.get('/i/:link', async (req, res) => {
    const { link } = req.params;
    const facts = await findInvitationByLink(deps, link);
    if (!facts) return sendPage(res, 404, unknownLinkPage(languageOf(req)));
    const refusal = whyNotConfirm(facts, deps.clock());
    if (!refusal) return sendPage(res, 200, openPage(facts, link));
    return sendPage(res, ...refused(refusal, facts, link));
  });

  router.post('/i/:link', async (req, res) => {
    const { link } = req.params;
    const confirmed = await confirmInvitation(deps, link);
    if (confirmed.outcome === 'unknown') return sendPage(res, 404, unknownLinkPage(languageOf(req)));
    if (confirmed.outcome !== 'confirmed') {
      return sendPage(res, ...refused(confirmed.outcome, confirmed.facts, link));
    }
    await sessions.open(req, res, confirmed.user);
    return sendPage(
      res,
      200,
      confirmedPage(confirmed.facts.account, confirmed.facts.inviter, confirmed.user),
    );
  });

  router.post('/i/:link/new-link', async (req, res) => {
    const { link } = req.params;
    const asked = await askForNewLink(deps, link);
    if (asked.outcome === 'unknown') return sendPage(res, 404, unknownLinkPage(languageOf(req)));
    // It has been renewed, confirmed or cancelled meanwhile: its own page says so.
    if (asked.outcome === 'not-needed') return res.redirect(303, invitationPath(link));
    return sendPage(res, 200, askedPage(asked.facts, asked.outcome === 'told-already'));
  });

  return router;
}

function refused(refusal: ConfirmationRefusal, facts: InvitationFacts, link: string): [number, Page] {
  switch (refusal) {
    case 'already':
      return [200, alreadyPage(facts)];
    case 'expired':
      return [410, expiredPage(facts, link)];
    case 'cancelled':
      return [410, cancelledPage(facts)];
    case 'seats-full':
      return [409, seatsFullPage(facts)];
  }
}
