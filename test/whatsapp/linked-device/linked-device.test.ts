import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crashPage, killBrowser } from '../../stand-ins/whatsapp-web/browser-processes.ts';
import { loseNumber } from '../../support/lose-number.ts';
import { joinWords, type Office, patienceMs, startOffice } from './office.ts';

let office: Office;
const linked = async () => {
  await office.pairs();
  await office.annWrites(`link ${office.linkCode}`);
};

describe('a linked device', { timeout: 2 * patienceMs }, () => {
  beforeEach(async () => {
    office = await startOffice();
  });
  afterEach(() => office.stop());

  it('is paired by QR code, and commanded in the chat with oneself', async () => {
    await office.pairs();
    expect(office.app.channel.number()).toBe('+14155550100');
    expect(await office.annWrites(`link ${office.linkCode}`)).toMatch(/Ann.*Acme/su);
    expect(await office.annWrites('add Ana Souza ana@acme.test to Support')).toMatch(/1 Name: Ana Souza/u);
    expect(await office.annWrites('yes')).toMatch(/^Done: \*Ana Souza\* is invited/u);
    const mail = await office.inbox.nextMailTo('ana@acme.test');
    expect(mail.text).toContain('wa.me/14155550100');
    expect(await office.annReads()).toMatch(/accepted the mail/u);
    expect(await office.annWrites('status')).toMatch(
      /^WhatsApp \(linked device\): connected since .*\nMail: no trouble/u,
    );
  });

  it('is paired by the letters of a code as well', async () => {
    await office.is('NEEDS_PAIRING');
    const asked = await office.app.pairing!.askForCode('+1 415 555 0100');
    if (!asked.ok) throw new Error(asked.why);
    expect(office.app.pairing!.current()).toMatchObject({ kind: 'code', code: asked.code });
    await office.whatsApp.phone.entersPairingCode(asked.code);
    await office.is('READY');
    expect(office.app.pairing!.current()).toBeUndefined();
    expect(await office.app.pairing!.askForCode('+14155550100')).toEqual({ ok: false, why: 'not-now' });
  });

  it('stays silent to strangers, in groups, and about what the owner writes to others', async () => {
    await linked();
    const { phone } = office.whatsApp;
    const stranger = office.whatsApp.person('+1 415 555 0199', 'Eve');
    const group = office.whatsApp.group('Family', [stranger]);
    stranger.writes('add Eve Evil eve@evil.test');
    stranger.writes('seats', { in: group });
    phone.writes('seats', { in: group });
    phone.writes('teams', { in: stranger.address });
    expect(await office.annWrites('seats')).toMatch(/seats/u);
    expect(phone.received(stranger.address)).toEqual([]);
    expect(phone.received(group)).toEqual([]);
    expect(phone.received(phone.selfChat)).toHaveLength(2);
  });

  it('takes no note for a command that was there before the link', async () => {
    office.whatsApp.phone.writes('add Old Note old@acme.test');
    office.passes(60);
    await linked();
    await office.restart();
    await office.is('READY');
    expect(await office.annWrites('seats')).toMatch(/seats/u);
    expect(office.whatsApp.phone.received(office.whatsApp.phone.selfChat)).toHaveLength(2);
  });

  it('stops, and tells the owner by mail, when it seems to be answering itself', async () => {
    await linked();
    const echo = async () => {
      while (office.app.pairing?.state() === 'READY') {
        office.whatsApp.phone.writes('seats');
        await Promise.race([office.annReads(), office.is('FATAL')]);
      }
    };
    await echo();
    const mail = await office.inbox.nextMailTo('ann@acme.test');
    expect(mail.text).toContain('seemed to be answering itself');
    const { phone } = office.whatsApp;
    expect(phone.received(phone.selfChat).length).toBeLessThan(10);
  });

  it('answers others from their own phone, once a code has bound it', async () => {
    await linked();
    await office.annWrites('add Bo Diaz bo@acme.test');
    await office.annWrites('yes');
    const mail = await office.inbox.nextMailTo('bo@acme.test');
    expect(await office.annReads()).toMatch(/accepted the mail to \*Bo Diaz\*/u);
    const bo = office.whatsApp.person('+1 415 555 0101', 'Bo Diaz', { by: 'lid' });
    bo.writes(joinWords(mail.text));
    expect((await office.whatsApp.phone.nextMessageTo(bo.address)).body).toMatch(/^(?!\*Usher\*).*Bo/su);
    expect(await office.annReads()).toMatch(/^\*Bo Diaz\* confirmed/u);
  });

  it('talks for hundreds of turns in the chat with oneself without answering itself', async () => {
    await linked();
    const before = office.whatsApp.phone.received(office.whatsApp.phone.selfChat).length;
    for (let turn = 0; turn < 200; turn += 1) expect(await office.annWrites('seats')).toMatch(/seats/u);
    expect(office.whatsApp.phone.received(office.whatsApp.phone.selfChat)).toHaveLength(before + 200);
  });

  it('takes up where it was after the browser is killed, and what was written meanwhile', async () => {
    await linked();
    await office.annWrites('add');
    killBrowser(office.sessionDir);
    await office.is('BACKOFF');
    expect(await office.annWrites('Ana Souza')).toMatch(/^2\/6 .*\*Ana\*/u);
  });

  it('takes up where it was after its page has crashed', async () => {
    await linked();
    await office.annWrites('add');
    crashPage(office.sessionDir);
    await office.is('BACKOFF');
    expect(await office.annWrites('Ana Souza')).toMatch(/^2\/6 .*\*Ana\*/u);
  });

  it('takes the connection back from another browser that has taken it over', async () => {
    await linked();
    await office.annWrites('add');
    office.whatsApp.page.changesState('CONFLICT');
    await office.is('BACKOFF');
    expect(await office.annWrites('Ana Souza')).toMatch(/^2\/6 .*\*Ana\*/u);
  });

  it('stops when another process could run the number, and takes up where it was once the number is held again', async () => {
    await linked();
    await office.annWrites('add');
    const stopped = office.is('STOPPED');
    await loseNumber(office.databaseUrl);
    await stopped;
    expect(await office.annWrites('Ana Souza')).toMatch(/^2\/6 .*\*Ana\*/u);
  });

  it('tells the owner by mail when the phone ends the link, and forgets the session', async () => {
    await linked();
    office.whatsApp.phone.logsOut();
    await office.is('LOGGED_OUT');
    const mail = await office.inbox.nextMailTo('ann@acme.test');
    expect(mail.text).toContain('the phone has ended the link');
    await office.restart();
    await office.is('NEEDS_PAIRING');
  });

  it('asks again about what was written long before it could be read', async () => {
    await linked();
    await office.app.stop();
    office.whatsApp.phone.writes('add Ana Souza ana@acme.test');
    office.passes(3600);
    await office.restart();
    await office.is('READY');
    expect(await office.annReads()).toMatch(/not connected when you wrote/u);
  });

  it('sends again what did not arrive', async () => {
    await linked();
    office.whatsApp.trouble.sends.push('fails');
    office.passes(2);
    office.whatsApp.phone.writes('seats');
    await expect.poll(() => office.whatsApp.trouble.sends).toEqual([]);
    office.passes(60);
    expect(await office.annReads()).toMatch(/seats/u);
    expect(await office.annWrites('teams')).toMatch(/Support/u);
  });

  it('knows its messages where WhatsApp names their ids anew, and sends none twice', async () => {
    await linked();
    office.whatsApp.trouble.keyProperty = '$1';
    await office.restart();
    await office.is('READY');
    expect(await office.annWrites('seats')).toMatch(/seats/u);
    expect(await office.annWrites('teams')).toMatch(/Support/u);
    expect(office.whatsApp.phone.received(office.whatsApp.phone.selfChat)).toHaveLength(3);
  });
});

describe('WhatsApp Web', { timeout: 2 * patienceMs }, () => {
  afterEach(() => office.stop());

  it('may keep the chat with oneself under a LID', async () => {
    office = await startOffice({ selfChat: 'lid' });
    await office.pairs();
    expect(await office.annWrites(`link ${office.linkCode}`)).toMatch(/Ann.*Acme/su);
    expect(await office.annWrites('teams')).toMatch(/Support/u);
  });

  it('may have its chats before anybody listens, so that it never says it is ready', async () => {
    office = await startOffice();
    office.whatsApp.trouble.sync = 'too-early';
    await office.pairs();
    expect(await office.annWrites(`link ${office.linkCode}`)).toMatch(/Ann.*Acme/su);
  });
});
