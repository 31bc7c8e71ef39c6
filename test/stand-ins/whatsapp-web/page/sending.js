import { Chat, Msg, toMsg } from './collections.js';
import { call } from './server.js';

/**
 * WAWebSendMsgChatAction: shows the message in its chat at once and hands it to the server. Two promises: that it is
 * kept here (which the Client awaits), and that the server took it.
 */
export function addAndSendMsgToChat(_chat, message) {
  const plain = plainOf(message);
  const msg = toMsg(plain, { isNewMsg: true });
  const sent = deliver(plain, msg);
  return [sent, sent];
}

async function deliver(plain, msg) {
  const { outcome } = await call('send', { message: plain });
  if (outcome === 'lost') {
    Chat.get(plain.to)?.msgs.remove(msg, { silently: true });
    Msg.remove(msg, { silently: true });
  }
  return { messageSendResult: 'OK' };
}

/** The message without this page's objects: ids as text. */
function plainOf({ id, from, to, messageSecret, author, isNewMsg, ...rest }) {
  return { ...rest, id: String(id), from: String(from), to: String(to) };
}

/** WAWebUpdateUnreadChatAction: the chat is marked read here and, by the server, on the phone. */
export async function sendSeen({ chat }) {
  chat.set({ unreadCount: 0 });
  await call('seen', { chat: String(chat.id) });
}

/** WAWebChatLoadMessages: the next older messages of a chat; nothing when there are no more. */
export async function loadEarlierMsgs({ chat }) {
  const before = chat.msgs.getModelsArray().map(msg => String(msg.id));
  const earlier = await call('earlier', { chat: String(chat.id), known: before });
  // A chat that was moved holds messages under its former id too.
  return earlier.map(message => chat.msgs.add(toMsg(message)));
}
