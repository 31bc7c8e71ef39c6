import { botLanguages } from '../domain/language.ts';
import { say } from '../texts/say.ts';

const shapes = botLanguages.map(
  language => new RegExp(`^${say(language, 'mail.join-word')} [a-z0-9]{4}-?[a-z0-9]{4}$`, 'iu'),
);

/** Is it what an invitation's link makes ready to be sent, in any language: "Join K7Q2-9F3M"? */
export function isJoinMessage(text: string): boolean {
  return shapes.some(shape => shape.test(text.trim()));
}
