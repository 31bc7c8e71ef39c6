import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The browser to test with: BROWSER_PATH, or where Debian puts Chromium; undefined when there is none. */
export const browserPath = [process.env.BROWSER_PATH, '/usr/bin/chromium'].find(
  path => path !== undefined && existsSync(path),
);

export const whyNoBrowser = 'no browser found: install Chromium, or name one in BROWSER_PATH';

/** Starts it without anything that would call home. */
export function startBrowser(): Promise<Browser> {
  if (!browserPath) throw new Error(whyNoBrowser);
  return chromium.launch({
    executablePath: browserPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
