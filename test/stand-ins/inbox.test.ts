import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInbox, type Inbox } from '../../src/demo/inbox/inbox.ts';

describe("the demo's mail server", () => {
  let inbox: Inbox;
  let send: (to: string, subject?: string) => Promise<{ response: string }>;
  beforeEach(async () => {
    inbox = await createInbox({ clock: () => new Date('2026-03-01T12:00:00Z') });
    send = (to, subject = 'Olá') =>
      createTransport(inbox.url).sendMail({
        from: { name: 'Usher', address: 'usher@acme.test' },
        to,
        subject,
        text: 'Confirm: https://acme.test/i/1',
        html: '<p>Confirme <a href="https://acme.test/i/1">aqui</a></p>',
        messageId: '<row-1@usher.test>',
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
  });
  afterEach(() => inbox.stop());

  it('keeps what it is sent', async () => {
    const waiting = inbox.nextMailTo('Ana@acme.test');
    await send('ana@acme.test');
    const mail = await waiting;
    expect(mail).toMatchObject({
      to: ['ana@acme.test'],
      from: '"Usher" <usher@acme.test>',
      subject: 'Olá',
      messageId: '<row-1@usher.test>',
      text: 'Confirm: https://acme.test/i/1',
      html: expect.stringContaining('Confirme'),
      receivedAt: new Date('2026-03-01T12:00:00Z'),
    });
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(inbox.find(mail.id)).toBe(mail);
  });

  it('gives each mail once, in order, to whom it was for', async () => {
    await send('ana@acme.test', 'one');
    await send('bo@acme.test', 'two');
    await send('ana@acme.test', 'three');
    const subject = async (to: string) => (await inbox.nextMailTo(to, 50)).subject;
    expect([
      await subject('ana@acme.test'),
      await subject('ana@acme.test'),
      await subject('bo@acme.test'),
    ]).toEqual(['one', 'three', 'two']);
    await expect(subject('bo@acme.test')).rejects.toThrow(
      'No mail to bo@acme.test within 50 ms; there are: ana@acme.test: one',
    );
  });

  it.each([
    [550, '5.1.1 No such user'],
    [451, '4.7.1 Try again later'],
  ])('refuses on demand with %i', async (code, text) => {
    inbox.trouble.refuse = address => (address === 'ana@acme.test' ? { code, text } : undefined);
    await expect(send('ana@acme.test')).rejects.toMatchObject({
      responseCode: code,
      response: `${code} ${text}`,
    });
    expect((await send('bo@acme.test')).response).toMatch(/^250 /);
    expect(inbox.mails()).toHaveLength(1);
  });

  it('goes down for new and old connections, and comes back', async () => {
    const pooled = createTransport({ url: inbox.url, pool: true });
    const mail = { from: 'usher@acme.test', to: 'ana@acme.test', text: 'x' };
    await pooled.sendMail(mail);
    inbox.trouble.down = true;
    await expect(pooled.sendMail(mail)).rejects.toThrow();
    await expect(send('ana@acme.test')).rejects.toThrow();
    inbox.trouble.down = false;
    await send('ana@acme.test');
    expect(inbox.mails()).toHaveLength(2);
    pooled.close();
  });

  it('is slow on demand', async () => {
    inbox.trouble.delayMs = 60;
    const before = performance.now();
    await send('ana@acme.test');
    expect(performance.now() - before).toBeGreaterThan(55);
  });
});
