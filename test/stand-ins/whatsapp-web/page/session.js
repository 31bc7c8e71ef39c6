import { writeDevice } from './device-store.js';
import { Emitter, Model } from './emitter.js';
import { call } from './server.js';

/** WAWebSocketModel: the connection, and whether the chats have been fetched (`hasSynced`). */
class SocketModel extends Model {
  #synced;

  on(names, listener) {
    super.on(names, listener);
    if (this.#synced && this.listenerCount('change:hasSynced') > 0) queueMicrotask(this.#synced);
  }

  /** Fetching takes seconds in life, so the news comes to whoever listens by then; here it waits for a listener. */
  hasSyncedOnceHeard() {
    this.#synced = () => {
      this.#synced = undefined;
      this.set({ hasSynced: true });
    };
    if (this.listenerCount('change:hasSynced') > 0) queueMicrotask(this.#synced);
  }

  /** Ends the link from here. In life the page then starts anew; the Client closes the browser before that. */
  async logout() {
    await call('logout');
    await writeDevice(undefined);
  }

  takeover() {
    return call('takeover');
  }

  reconnect() {
    return call('takeover');
  }
}

export const Socket = new SocketModel({ state: 'OPENING', hasSynced: false });

/** WAWebConnModel: `ref` is the part of the QR code that the server hands out and takes back after a while. */
export const Conn = new Model({
  ref: undefined,
  platform: 'android',
  pushname: undefined,
  battery: undefined,
});

/** WAWebCmd: what the parts of WhatsApp Web call out to each other. */
class CmdHub extends Emitter {
  refreshQR() {
    return call('refresh-qr');
  }
}
export const Cmd = new CmdHub();

/** WAWebUserPrefsMeUser: who the phone's owner is, by number and by LID. */
export const me = { pn: undefined, lid: undefined };
