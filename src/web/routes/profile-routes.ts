import { type Request, type RequestHandler, type Response, Router } from 'express';
import multer, { MulterError } from 'multer';
import { z } from 'zod';
import { changeProfile, type ProfileEdit } from '../../app/profile.ts';
import type { Problem, Result } from '../../domain/problem.ts';
import { fieldProblem } from '../pages/field-problem.ts';
import { otherPersonPage, profilePage } from '../pages/profile-pages.tsx';
import { squarePicture } from '../picture.ts';
import { sendPage } from '../respond.ts';
import type { Sessions, Visitor } from '../session.ts';
import type { WebDeps } from '../web-deps.ts';

const maxPictureBytes = 5 * 1024 * 1024;

/** What the form sends beside the picture. Lengths are bounded here, judged by the domain. */
const profileForm = z.object({
  person: z.string(),
  firstName: z.string().max(1000),
  lastName: z.string().max(1000).default(''),
  language: z.string().max(20).default(''),
  removePicture: z.literal('yes').optional(),
});

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: maxPictureBytes, files: 1, fields: 10, fieldSize: 4096 },
}).single('picture');

/** `/profile`: name, picture and language of who is signed in. */
export function profileRoutes(deps: WebDeps, sessions: Sessions): Router {
  const router = Router();

  router.get('/profile', async (req, res) => {
    const visitor = await sessions.visitor(req, res);
    if (!visitor) return res.redirect(303, '/sign-in');
    return show(res, 200, visitor, { saved: req.query.saved !== undefined });
  });

  router.get('/profile/picture', async (req, res) => {
    const visitor = await sessions.visitor(req, res);
    const picture = visitor && (await deps.store.findPicture(visitor.who.accountId, visitor.who.userId));
    if (!picture) return res.sendStatus(404);
    return res.type('image/webp').send(Buffer.from(picture));
  });

  router.post('/profile', async (req, res) => {
    const visitor = await sessions.visitor(req, res);
    if (!visitor) return res.redirect(303, '/sign-in');
    // Only now is the body read: nobody but a signed-in person can make us hold five megabytes.
    if (await tooBig(upload, req, res)) {
      return show(res, 413, visitor, { problem: { code: 'picture-too-big' } });
    }
    const form = profileForm.parse(req.body);
    if (form.person !== visitor.who.userId) return sendPage(res, 409, otherPersonPage(visitor.profile));
    const picture = await pictureOf(req, form.removePicture === 'yes');
    if (!picture.ok) return show(res, 422, visitor, { problem: picture.problem, typed: form });
    const { firstName, lastName, language } = form;
    const edit: ProfileEdit = {
      firstName,
      lastName,
      language,
      ...(picture.value === undefined ? {} : { picture: picture.value }),
    };
    const changed = await changeProfile(deps, visitor.who, edit);
    if (changed.outcome === 'signed-out') return res.redirect(303, '/sign-in');
    if (changed.outcome === 'saved') return res.redirect(303, '/profile?saved');
    return show(res, 422, visitor, { problem: changed.problem, typed: form });
  });

  router.post('/sign-out', async (req, res) => {
    await sessions.close(req, res);
    res.redirect(303, '/sign-in?signed-out');
  });

  async function show(
    res: Response,
    status: number,
    { who, profile }: Visitor,
    shown: { saved?: boolean; problem?: Problem; typed?: z.infer<typeof profileForm> },
  ): Promise<void> {
    const hasPicture = (await deps.store.findPicture(who.accountId, who.userId)) !== undefined;
    const problem = shown.problem && fieldProblem(profile.person.user.language, shown.problem);
    sendPage(
      res,
      status,
      profilePage(profile, { hasPicture, saved: shown.saved ?? false, typed: shown.typed, problem }),
    );
  }

  return router;
}

/** Reads the form; true when its picture is larger than we take. */
function tooBig(read: RequestHandler, req: Request, res: Response): Promise<boolean> {
  return new Promise((resolve, reject) => {
    read(req, res, (error?: unknown) => {
      if (!error) resolve(false);
      else if (error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE') resolve(true);
      else reject(error);
    });
  });
}

/** The picture as it shall be kept; null to remove it, undefined to leave it as it is. */
async function pictureOf(req: Request, remove: boolean): Promise<Result<Uint8Array | null | undefined>> {
  if (req.file && req.file.size > 0) return squarePicture(req.file.buffer);
  return { ok: true, value: remove ? null : undefined };
}
