/** WhatsApp Web's page as code that runs in it sees it: its own loader, and what the Client has put there. */
export interface PageWindow {
  require(name: string): {
    getMaybeMeLidUser?(): { user: string } | undefined;
    Socket: { hasSynced: boolean };
    prototype?: object;
    default?: { prototype: object };
  };
  onAppStateHasSyncedEvent?(): Promise<void>;
}

/**
 * Runs in the page. Builds since July 2026 keep a message key's text in `$1`, and the Client looks for `_serialized`: gives the
 * keys that name back. Older builds set it themselves, which goes on working.
 */
export function nameIdsAsBefore(): void {
  const page = globalThis as unknown as PageWindow;
  const looking = setInterval(() => {
    try {
      const key = page.require('WAWebMsgKey');
      const prototype = (key.default ?? key).prototype;
      if (!prototype) return;
      clearInterval(looking);
      if ('_serialized' in prototype) return;
      Object.defineProperty(prototype, '_serialized', {
        configurable: true,
        get(this: { $1?: string }) {
          return this.$1;
        },
        set(this: object, value: string) {
          Object.defineProperty(this, '_serialized', {
            value,
            writable: true,
            enumerable: true,
            configurable: true,
          });
        },
      });
    } catch {
      // The page's modules are not there yet.
    }
  }, 20);
}
