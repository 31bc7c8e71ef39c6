import { describe, expect, it } from 'vitest';
import { textWithLinks, withDemoLinks } from '../../src/demo/inbox/mail-links.ts';

describe("a mail's links in the demo", () => {
  it('lead to the phone page instead of WhatsApp, and open in a tab of their own', () => {
    const html =
      '<html><head lang="en"><title>x</title></head><body><a href="https://wa.me/15550100000?text=JOIN%20A%26B&amp;x=1">https://wa.me/1</a> <a href="https://acme.test/i/1">web</a></body></html>';
    expect(withDemoLinks(html, '/phone')).toBe(
      '<html><head lang="en"><base target="_blank"><title>x</title></head><body><a href="/phone?to=15550100000&amp;text=JOIN+A%26B">https://wa.me/1</a> <a href="https://acme.test/i/1">web</a></body></html>',
    );
  });

  it('are found in plain text', () => {
    expect(textWithLinks('Web: https://acme.test/i/1. Or https://wa.me/1?text=JOIN%20A', '/phone')).toEqual([
      { text: 'Web: ' },
      { text: 'https://acme.test/i/1', href: 'https://acme.test/i/1' },
      { text: '. Or ' },
      { text: 'https://wa.me/1?text=JOIN%20A', href: '/phone?to=1&text=JOIN+A' },
      { text: '' },
    ]);
  });
});
