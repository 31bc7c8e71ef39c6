import { Emitter, Model } from './emitter.js';
import { createWid, MsgKey } from './ids.js';
import { call } from './server.js';

/** WAWebCollections: everything this page knows, by id. */
class Collection extends Emitter {
  #models = new Map();

  get(id) {
    return id === undefined ? undefined : this.#models.get(String(id));
  }

  getModelsArray() {
    return [...this.#models.values()];
  }

  /** Adds one; its changes are told by the collection too. */
  add(model) {
    if (this.get(model.id)) return this.get(model.id);
    this.#models.set(String(model.id), model);
    const tellOn = model.trigger.bind(model);
    model.trigger = (name, ...args) => {
      tellOn(name, ...args);
      this.trigger(name, ...args);
    };
    Object.defineProperty(model, 'trigger', { enumerable: false });
    this.trigger('add', model);
    return model;
  }

  /** Takes one away; with `silently`, as if it had never been there. */
  remove(model, { silently = false } = {}) {
    this.#models.delete(String(model.id));
    if (!silently) this.trigger('remove', model);
  }
}

class MsgModel extends Model {
  constructor(attributes) {
    super(attributes);
    if (this.directPath === undefined) return;
    Object.defineProperty(this, 'mediaData', { value: { mediaStage: 'INIT' }, enumerable: false });
    Object.defineProperty(this, 'mediaObject', { value: {}, enumerable: false });
  }

  async downloadMedia() {
    this.mediaData.mediaStage = 'RESOLVED';
  }

  unsafe() {
    return this;
  }

  /** What a reply carries about the message that it quotes. */
  msgContextInfo() {
    const { type, body } = this;
    return {
      quotedMsg: { type, body },
      quotedStanzaID: this.id.id,
      quotedParticipant: this.author ?? this.from,
    };
  }
}

class ChatModel extends Model {
  constructor(attributes) {
    super({ archive: false, isLocked: false, muteExpiration: 0, ...attributes });
    Object.defineProperty(this, 'msgs', { value: new Collection(), enumerable: false });
    Object.defineProperty(this, 'mute', { value: { expiration: 0 }, enumerable: false });
  }

  serialize() {
    return { ...this, msgs: this.msgs.getModelsArray().map(msg => msg.serialize()) };
  }
}

class MsgCollection extends Collection {
  /** The messages of these ids, asked from the server where this page has not loaded them. */
  async getMessagesById(ids) {
    const messages = [];
    for (const id of ids) {
      const key = MsgKey.fromString(id);
      const found = this.get(key) ?? toMsg(await call('message', { id: String(key) }));
      if (found) messages.push(found);
    }
    return { messages };
  }
}

class ContactCollection extends Collection {
  async find(id) {
    const wid = createWid(id);
    return this.get(wid) ?? this.add(new Model(toContact(await call('contact', { id: String(wid) }))));
  }
}

export const Msg = new MsgCollection();
export const Chat = new Collection();
export const Contact = new ContactCollection();

/**
 * A message as it is known here, or else made from what the server says and put into its chat; nothing if it says
 * nothing. `isNewMsg` makes it news, which is how WhatsApp Web tells a message of now from one of its history.
 */
export function toMsg(plain, { isNewMsg = false } = {}) {
  if (!plain) return undefined;
  const known = Msg.get(plain.id);
  if (known) return known;
  const msg = new MsgModel({
    ...plain,
    id: MsgKey.fromString(plain.id),
    from: createWid(plain.from),
    to: createWid(plain.to),
    ...(plain.author && { author: createWid(plain.author) }),
    isNewMsg,
  });
  const chat = chatOf(msg);
  if (chat) {
    chat.msgs.add(msg);
    if (isNewMsg) chat.lastReceivedKey = msg.id;
  }
  return Msg.add(msg);
}

export function chatOf(msg) {
  return Chat.get(msg.id.remote);
}

/** The chat as the server has it: made if it is new here. */
export function toChat({ id, title, unreadCount, t, participants }) {
  const wid = createWid(id);
  const chat = Chat.get(wid) ?? Chat.add(new ChatModel({ id: wid, formattedTitle: title, unreadCount, t }));
  if (participants) {
    const metadata = new Model({ id: wid, participants: participants.map(one => ({ id: createWid(one) })) });
    Object.defineProperty(chat, 'groupMetadata', { value: metadata, enumerable: false, configurable: true });
  }
  return chat;
}

function toContact({ id, name, ...rest }) {
  return { ...rest, id: createWid(id), name, pushname: name, formattedName: name, isContactBlocked: false };
}
