import type { ChatMessage } from './chats.ts';
import type { OpenForm } from './open-form.ts';
import type { OutgoingMessage } from './outgoing-message.ts';

/** A message of the business as the person's phone shows it, with what its template says, or the form that it opens. */
export function asShown(
  message: OutgoingMessage,
  id: string,
  at: Date,
  { templateText = '', form }: { templateText?: string | undefined; form?: OpenForm | undefined },
): ChatMessage {
  const reference = message.biz_opaque_callback_data;
  return {
    id,
    side: 'business',
    at,
    kind: 'text',
    state: 'delivered',
    ...(reference !== undefined && { reference }),
    ...shownContent(message, templateText),
    ...(form && { form }),
  };
}

function shownContent(
  message: OutgoingMessage,
  templateText: string,
): Pick<ChatMessage, 'text' | 'choices' | 'listButton'> {
  if (message.type === 'text') return { text: message.text.body, choices: [] };
  if (message.type === 'template') return { text: templateText, choices: [] };
  if (message.type !== 'interactive') return { text: `[${message.type}]`, choices: [] };
  const { interactive } = message;
  if (interactive.type === 'button') {
    const choices = interactive.action.buttons.map(({ reply }) => ({ id: reply.id, label: reply.title }));
    return { text: interactive.body.text, choices };
  }
  if (interactive.type === 'list') {
    const rows = interactive.action.sections.flatMap(section => section.rows);
    const choices = rows.map(({ id, title, description }) => ({
      id,
      label: title,
      ...(description !== undefined && { description }),
    }));
    return { text: interactive.body.text, choices, listButton: interactive.action.button };
  }
  if (interactive.type === 'flow') return { text: interactive.body.text, choices: [] };
  return { text: `[${interactive.type}]`, choices: [] };
}
