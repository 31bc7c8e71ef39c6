/**
 * WhatsApp's ids. A Wid names who or what: `14155550100@c.us`, `99…@lid`, `120363…@g.us`, `status@broadcast`.
 * A MsgKey names a message: `true_14155550100@c.us_3EB0…`, in groups followed by its author.
 */

export class Wid {
  constructor(text) {
    const [user, server] = String(text).split('@');
    if (!user || !server) throw new Error(`wid error: invalid wid: ${text}`);
    this.server = server;
    this.user = user;
    this._serialized = `${user}@${server}`;
  }

  isLid() {
    return this.server === 'lid';
  }

  isUser() {
    return this.server === 'c.us' || this.isLid();
  }

  isGroup() {
    return this.server === 'g.us';
  }

  isBroadcast() {
    return this.server === 'broadcast';
  }

  isStatus() {
    return this._serialized === 'status@broadcast';
  }

  isNewsletter() {
    return this.server === 'newsletter';
  }

  toString() {
    return this._serialized;
  }

  toJid() {
    return this._serialized.replace('@c.us', '@s.whatsapp.net');
  }
}

export const createWid = wid => (wid instanceof Wid ? wid : new Wid(wid?._serialized ?? wid));

/** Which property of a MsgKey holds its text: `_serialized`, or `$1` in the builds since July 2026. */
export const keyBuild = { property: '_serialized' };

export class MsgKey {
  constructor({
    from,
    to,
    id,
    participant,
    selfDir,
    fromMe = selfDir === 'out',
    remote = fromMe ? to : from,
  }) {
    this.fromMe = fromMe;
    this.remote = createWid(remote);
    this.id = id;
    if (participant) this.participant = createWid(participant);
    this[keyBuild.property] = [fromMe, this.remote, id, ...(participant ? [this.participant] : [])].join('_');
  }

  toString() {
    return this[keyBuild.property];
  }

  static fromString(text) {
    const [fromMe, remote, id, participant] = text.split('_');
    return new MsgKey({ fromMe: fromMe === 'true', remote, id, participant });
  }

  /** The web client's ids start with 3EB0, which is how others tell them from those of phones. */
  static async newId() {
    const random = crypto.getRandomValues(new Uint8Array(9));
    return `3EB0${[...random]
      .map(byte => byte.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()}`;
  }
}
