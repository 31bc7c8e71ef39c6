import { z } from 'zod';
import type { Content } from '../../chat/message.ts';
import { storable } from '../storable.ts';
import { formSchema } from './payload.ts';

/**
 * A filled-in form, whose answers come as a string of JSON; undefined for what is not one. Fields that hold anything but a
 * text or texts are left out.
 */
export function readForm(responseJson: string): Content | undefined {
  let json: unknown;
  try {
    json = JSON.parse(responseJson);
  } catch {
    return undefined;
  }
  const form = formSchema.safeParse(json).data;
  if (!form) return undefined;
  const { flow_token: token, ...fields } = form;
  const answers: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(fields)) {
    const answer = answerSchema.safeParse(value).data;
    if (answer !== undefined) answers[storable(name)] = answer;
  }
  return { kind: 'form', token: storable(token), answers };
}

const storableText = z.string().transform(storable);
const answerSchema = z.union([storableText, z.array(storableText)]);
