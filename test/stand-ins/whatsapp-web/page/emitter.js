/**
 * How WhatsApp Web's objects tell of their changes: `on('change:state change:ref', listener)`, `off`, `once`.
 * Listeners are called at once and in order.
 */
export class Emitter {
  #listeners = new Map();

  on(names, listener) {
    for (const name of names.split(' ')) {
      this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
    }
  }

  off(name, listener) {
    this.#listeners.set(
      name,
      (this.#listeners.get(name) ?? []).filter(one => one !== listener),
    );
  }

  once(name, listener) {
    const first = (...args) => {
      this.off(name, first);
      listener(...args);
    };
    this.on(name, first);
  }

  trigger(name, ...args) {
    for (const listener of this.#listeners.get(name) ?? []) listener(...args);
  }

  listenerCount(name) {
    return this.#listeners.get(name)?.length ?? 0;
  }
}

/** An Emitter whose own properties are its state: `set` changes them and tells once per changed property. */
export class Model extends Emitter {
  constructor(attributes) {
    super();
    Object.assign(this, attributes);
  }

  set(changes) {
    const changed = Object.entries(changes).filter(([name, value]) => this[name] !== value);
    const before = changed.map(([name]) => this[name]);
    Object.assign(this, changes);
    for (const [i, [name, value]] of changed.entries())
      this.trigger(`change:${name}`, this, value, before[i]);
    if (changed.length > 0) this.trigger('change', this);
  }

  serialize() {
    return { ...this };
  }
}
