import { Chat, chatOf, Msg, toChat, toMsg } from './collections.js';
import { writeDevice } from './device-store.js';
import { createWid, keyBuild, MsgKey } from './ids.js';
import { moduleOf } from './modules.js';
import { call } from './server.js';
import { Cmd, Conn, me, Socket } from './session.js';

/** What the server tells, by name, and what WhatsApp Web does about it. */
export const events = {
  /** Not linked: show a code. The first one, and each one after it. */
  unpaired({ ref }) {
    Conn.set({ ref });
    Socket.set({ state: 'UNPAIRED' });
  },

  /** The phone has scanned or typed the code. */
  async paired({ device }) {
    Socket.set({ state: 'PAIRING' });
    await writeDevice(device);
    await call('paired');
  },

  /** Linked and connected: here is who you are, and your chats. Their messages are not news. */
  connected({ account, chats, keyProperty, sync }) {
    keyBuild.property = keyProperty;
    me.pn = createWid(account.pn);
    me.lid = createWid(account.lid);
    Conn.set({ pushname: account.name, wid: me.pn });
    for (const chat of chats) receiveChat(chat);
    if (sync === 'too-early') Socket.set({ hasSynced: true });
    Socket.set({ state: 'CONNECTED' });
    Cmd.trigger('offline_progress_update_from_bridge');
    if (sync === 'once-heard') Socket.hasSyncedOnceHeard();
  },

  message({ message, chat }) {
    const known = toChat(chat);
    toMsg(message, { isNewMsg: true });
    known.set({ unreadCount: chat.unreadCount, t: chat.t });
  },

  /** An edit, a deletion for everyone, or a tick. */
  changed({ id, changes }) {
    Msg.get(id)?.set(changes);
  },

  /** Deleted on the phone, for its owner alone. */
  removed({ id }) {
    const msg = Msg.get(id);
    if (!msg) return;
    chatOf(msg)?.msgs.remove(msg);
    Msg.remove(msg);
  },

  votes({ votes }) {
    moduleOf('WAWebAddonPollVoteTableMode').pollVoteTableMode.bulkUpsert(
      votes.map(({ id, poll, voter, at, choices }) => ({
        id: MsgKey.fromString(id),
        pollUpdateParentKey: MsgKey.fromString(poll),
        from: createWid(voter),
        t: at,
        senderTimestampMs: at,
        selectedOptionLocalIds: choices,
      })),
    );
  },

  reactions({ reactions }) {
    moduleOf('WAWebAddonReactionTableMode').reactionTableMode.bulkUpsert(
      reactions.map(({ id, message, from, at, text }) => ({
        id: MsgKey.fromString(id),
        reactionParentKey: MsgKey.fromString(message),
        from: createWid(from),
        reactionTimestamp: at,
        reactionText: text,
        orphan: 0,
        read: false,
      })),
    );
  },

  /** A chat goes on under another id: the person's number gives way to a LID. */
  moved({ from, chat }) {
    const old = Chat.get(from);
    receiveChat(chat);
    if (old) Chat.remove(old);
  },

  state({ state }) {
    Socket.set({ state });
  },

  /** The chats are fetched again, and this is told again. */
  'synced-again'() {
    Socket.trigger('change:hasSynced', Socket, true);
  },

  async 'logged-out'() {
    Cmd.trigger('logout');
    await writeDevice(undefined);
    location.replace('/?post_logout=1');
  },

  reload() {
    location.reload();
  },

  /** WhatsApp Web opens frames of its own now and then, which an observer of navigations notices. */
  frame() {
    const frame = document.createElement('iframe');
    frame.src = '/frame';
    document.documentElement.append(frame);
  },
};

function receiveChat({ last, ...chat }) {
  const known = toChat(chat);
  known.set({ unreadCount: chat.unreadCount, t: chat.t });
  const msg = toMsg(last);
  if (msg) known.lastReceivedKey = msg.id;
}
