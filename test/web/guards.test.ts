import { Router } from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, heading, Visitor } from './support/visitor.ts';
import { type Invited, startWebWorld, type WebWorld } from './support/web-world.ts';

const broken = Router().get('/', () => {
  throw new Error('the reason, with ana@acme.test in it');
});

describe('on this machine alone', () => {
  let world: WebWorld;
  let ana: Invited;

  beforeAll(async () => {
    world = await startWebWorld({ mount: [{ path: '/broken', router: broken }] });
    ana = await world.invite();
  });
  afterAll(() => world.close());

  test('every page forbids scripts, frames, foreign sources, caches and referrers', async () => {
    const visitor = new Visitor(world);
    const paths = [ana.path, '/sign-in', '/i/unknown', '/nowhere', '/broken'];
    for (const path of paths) {
      const { headers } = await visitor.visit(path);
      expect(headers['content-security-policy'], path).toBe(
        "default-src 'none';style-src 'self';img-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
      );
      expect(headers, path).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
      expect(headers['x-powered-by'], path).toBeUndefined();
    }
  });

  test('no page holds a script, an inline style or an outside resource', async () => {
    for (const path of [ana.path, '/sign-in', '/nowhere']) {
      const { body } = await new Visitor(world).visit(path);
      expect(body).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:/iu);
    }
  });

  test('the stylesheet is served under its hash, to be kept for ever', async () => {
    const { body } = await new Visitor(world).visit('/sign-in');
    const path = /href="(?<path>[^"]+\.css)"/u.exec(body)?.groups?.path ?? '';
    const { status, headers } = await ask(`${world.url}${path}`);
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/css');
    expect(headers['cache-control']).toContain('immutable');
    expect((await ask(`${world.url}${path.replace(/-\w+\.css/u, '-000000000000.css')}`)).status).toBe(404);
  });

  test.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, true],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ 'sec-fetch-site': 'cross-site', origin: 'own' }, false],
    [{ origin: 'own' }, true],
    [{ origin: 'http://evil.test' }, false],
    [{ origin: 'null' }, false],
    [{}, false],
  ])('a form that came with %o is taken: %s', async (headers: Record<string, string>, taken) => {
    const sent = headers.origin === 'own' ? { ...headers, origin: world.url } : headers;
    const answer = await ask(`${world.url}/sign-out`, { method: 'POST', headers: sent });
    expect(answer.status).toBe(taken ? 303 : 403);
  });

  test('other methods that could change something are held to the same', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      expect((await ask(`${world.url}${ana.path}`, { method })).status).toBe(403);
    }
  });

  test('HEAD is a look, not a tap', async () => {
    const answer = await ask(`${world.url}${ana.path}`, { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect((await world.user(ana.user.id)).status).toBe('INVITED');
  });

  test.each([
    ['localhost:3000', 200],
    ['127.0.0.1:3000', 200],
    ['[::1]:3000', 200],
    ['usher.test', 421],
    ['127.0.0.1.evil.test', 421],
    ['localhost.evil.test', 421],
    ['evil.test@localhost', 421],
  ])('the Host %s is answered with %i', async (host, status) => {
    expect((await ask(`${world.url}/sign-in`, { headers: { host } })).status).toBe(status);
  });

  test('what is not there is said in the browser’s language', async () => {
    const visitor = new Visitor(world);
    const cases = [
      ['es-MX,es;q=0.9', 'Aquí no hay nada'],
      ['pt;q=0.9,en;q=0.8', 'Não há nada aqui'],
      ['de, en;q=0.1', 'There is nothing here'],
      ['ja', 'There is nothing here'],
    ] as const;
    for (const [wish, said] of cases) {
      const page = await visitor.visit('/nowhere', { 'accept-language': wish });
      expect(page.status).toBe(404);
      expect(heading(page)).toBe(said);
    }
  });

  test('a fault says nothing but its reference, which is in the log line too', async () => {
    const page = await new Visitor(world).visit('/broken');
    expect(page.status).toBe(500);
    expect(page.body).toContain('K7Q2');
    expect(page.body).not.toContain('the reason');
    expect(world.faults.at(-1)).toMatchObject({ ref: 'K7Q2', method: 'GET' });
  });

  test('malformed and oversized requests are the sender’s affair: no fault', async () => {
    const before = world.faults.length;
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };
    const large = await ask(`${world.url}/sign-in`, {
      method: 'POST',
      headers,
      body: 'a'.repeat(10_000_000),
    });
    expect(large.status).toBe(413);
    expect((await ask(`${world.url}/i/%E0%A4%A`)).status).toBe(400);
    expect(world.faults).toHaveLength(before);
  });

  test('forms are bounded for each address that sends them', async () => {
    const crowded = await startWebWorld();
    const answers = [];
    for (let sent = 0; sent <= 60; sent += 1) answers.push(await new Visitor(crowded).submit('/i/unknown'));
    expect(answers.slice(0, 60).every(({ status }) => status === 404)).toBe(true);
    expect(heading(answers[60]!)).toBe('That was a lot at once');
    expect((await new Visitor(crowded).visit('/sign-in')).status).toBe(200);
    await crowded.close();
  });
});

describe('with a public address', () => {
  let world: WebWorld;

  beforeAll(async () => {
    world = await startWebWorld({ publicUrl: 'https://usher.test' });
  });
  afterAll(() => world.close());

  test.each([
    ['usher.test', 200],
    ['evil.test', 421],
    ['localhost', 421],
    ['usher.test.evil.test', 421],
  ])('the Host %s is answered with %i', async (host, status) => {
    const answer = await ask(`${world.url}/sign-in`, { headers: { host } });
    expect(answer.status).toBe(status);
    if (status === 421) expect(heading(answer)).toBe('This is not our address');
  });

  test('a forwarded host is believed of our own proxies only', async () => {
    const headers = { host: 'usher.test', 'x-forwarded-host': 'evil.test' };
    expect((await ask(`${world.url}/sign-in`, { headers })).status).toBe(200);
  });

  test('behind a proxy of ours, what counts is the host that it was asked for', async () => {
    const { url } = await world.serveAgain({ publicUrl: 'https://usher.test', proxyHops: 1 });
    const status = async (asked: string) =>
      (await ask(`${url}/sign-in`, { headers: { host: '10.0.0.7:3000', 'x-forwarded-host': asked } })).status;
    expect(await status('usher.test')).toBe(200);
    expect(await status('evil.test')).toBe(421);
  });

  test('only its own origin may send forms, and only over https', async () => {
    const post = (origin: string) =>
      ask(`${world.url}/sign-out`, { method: 'POST', headers: { host: 'usher.test', origin } });
    expect((await post('https://usher.test')).status).toBe(303);
    expect((await post('http://usher.test')).status).toBe(403);
  });

  test('browsers are told to stay on https', async () => {
    const { headers } = await ask(`${world.url}/sign-in`, { headers: { host: 'usher.test' } });
    expect(headers['strict-transport-security']).toContain('max-age=31536000');
  });

  test('the session cookie belongs to exactly this host', async () => {
    const { path } = await world.invite();
    const answer = await ask(`${world.url}${path}`, {
      method: 'POST',
      headers: { host: 'usher.test', 'sec-fetch-site': 'same-origin' },
    });
    const [cookie] = answer.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^__Host-usher=/u);
    for (const mark of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(mark);
    expect(cookie).not.toContain('Domain');
  });
});
