import { excerpt } from '../../chat/excerpt.ts';
import { numberedLines } from '../../chat/menu.ts';
import type { Menu } from '../../chat/session.ts';
import { type BotLanguage, botLanguages, languageByName } from '../../domain/language.ts';
import { say } from '../../texts/say.ts';
import { audit } from '../audit.ts';
import { answer, type Decision, loaded, type TurnContext } from '../turn.ts';
import type { Command } from './command.ts';

/** `language Spanish`: in which language the bot answers whoever asks. */
export const language: Command = {
  name: 'language',
  allowed: 'everyone',
  changes: true,
  needs: (_rest, context) => [{ by: 'id', id: context.sender.id }],
  run: (rest, context) => {
    const { bot, known } = languageByName(rest);
    if (bot) return change(bot, context);
    const head =
      rest === ''
        ? say(context.language, 'language.which')
        : say(context.language, known ? 'language.not-spoken' : 'language.unknown', { text: excerpt(rest) });
    const menu: Menu = {
      id: context.newId(),
      picks: botLanguages.map(tag => ({
        label: say(context.language, `language.${tag}`),
        does: { kind: 'command', name: 'language', rest: say('en', `language.${tag}`) },
      })),
      taps: [],
    };
    return answer(context, { text: `${head}\n${numberedLines(menu)}` }, menu);
  },
};

function change(tag: BotLanguage, context: TurnContext): Decision {
  const user = loaded(context).people[0]?.[0]?.user;
  if (!user) throw new Error('The sender of a turn is not among the people of their account');
  const said = answer(context, { text: say(tag, 'language.changed') });
  if (user.language === tag) return said;
  return {
    ...said,
    puts: {
      user: [{ ...user, language: tag, version: user.version + 1 }],
      auditEntry: [
        audit(context, 'language-changed', user.id, { language: user.language }, { language: tag }),
      ],
    },
  };
}
