import { z } from 'zod';
import { createGraph } from './graph.ts';

/** Our number as Meta shows it ("+1 555-010-0000"), or why it could not be had, in Meta's words. */
export type NumberChecked = { ok: true; number: string } | { ok: false; reason: string };

const answerSchema = z.object({
  display_phone_number: z.string().regex(/\d/).optional(),
  error: z.object({ message: z.string() }).optional(),
});

/** Asks Graph for the number behind an id: shows that the id and the token belong together. */
export async function checkNumber(options: {
  phoneNumberId: string;
  accessToken: string;
  graphBaseUrl: string;
  graphVersion: string;
}): Promise<NumberChecked> {
  const { graphBaseUrl: baseUrl, graphVersion: version, accessToken } = options;
  const graph = createGraph({ baseUrl, version, accessToken, timeoutMs: 10_000 });
  try {
    const { body } = await graph.get(`/${options.phoneNumberId}?fields=display_phone_number`);
    const { display_phone_number: number, error } = answerSchema.parse(JSON.parse(body));
    if (number) return { ok: true, number };
    return { ok: false, reason: error?.message ?? 'the answer names no number' };
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    return { ok: false, reason: code ?? 'what answered is not Graph' };
  } finally {
    await graph.close();
  }
}
