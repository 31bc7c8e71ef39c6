import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { heading, Visitor } from './support/visitor.ts';
import { type Invited, startWebWorld, type WebWorld } from './support/web-world.ts';

let world: WebWorld;
let ana: Invited;
let visitor: Visitor;
let fields: Record<string, string>;
let guests = 0;

beforeAll(async () => {
  world = await startWebWorld();
  const { account } = await world.store.loadFacts(world.acme.account.id, []);
  await world.put({ account: [{ ...account, seats: 50 }] });
});
afterAll(() => world.close());
beforeEach(async () => {
  guests += 1;
  ana = await world.invite({ email: `ana${guests}@acme.test` });
  visitor = new Visitor(world);
  await visitor.submit(ana.path);
  fields = { person: ana.user.id, firstName: 'Ana', lastName: 'Souza', language: 'en' };
});

function picture(format: 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff') {
  const canvas = { width: 600, height: 400, channels: 3, background: '#0f5c41' } as const;
  return sharp({ create: canvas })
    .withExif({ IFD0: { Artist: 'Ana at home' } })
    .toFormat(format)
    .toBuffer();
}

test('name and language are saved, audited with what changed, and the page speaks the new language', async () => {
  const saved = await visitor.upload('/profile', { ...fields, lastName: ' De  Souza ', language: 'es' });
  expect(saved.headers.location).toBe('/profile?saved');
  const page = await visitor.visit('/profile?saved');
  expect(page.body).toContain('<html lang="es">');
  expect(page.body).toContain('Guardado.');
  expect(await world.user(ana.user.id)).toMatchObject({
    firstName: 'Ana',
    lastName: 'De Souza',
    language: 'es',
  });
  expect((await world.audit(ana.user.id)).at(-1)).toEqual({
    actorId: ana.user.id,
    action: 'profile-changed',
    before: { lastName: 'Souza', language: 'en' },
    after: { lastName: 'De Souza', language: 'es' },
    channel: 'web',
  });
});

test('a name may have one part, and never control characters, direction marks or 101 characters', async () => {
  expect((await visitor.upload('/profile', { ...fields, lastName: '' })).status).toBe(303);
  expect((await world.user(ana.user.id)).lastName).toBe('');
  const refusals = {
    '': 'Please enter a first name.',
    'A\u202Ena': 'This name has characters that a name cannot have.',
    ['x'.repeat(101)]: 'A name can have 100 characters at most; this one has 101.',
  };
  for (const [firstName, said] of Object.entries(refusals)) {
    const page = await visitor.upload('/profile', { ...fields, firstName });
    expect(page.status).toBe(422);
    expect(page.body).toContain(`<a href="#firstName">${said}</a>`);
    expect(page.body).toMatch(
      /<input id="firstName"[^>]*aria-invalid="true"[^>]*aria-describedby="firstName-problem"/u,
    );
  }
  expect((await world.user(ana.user.id)).firstName).toBe('Ana');
});

test.each(['jpeg', 'png', 'webp'] as const)(
  'a %s becomes a 256 px square WebP without metadata',
  async format => {
    const bytes = await picture(format);
    expect((await visitor.upload('/profile', fields, { picture: { name: 'me', bytes } })).status).toBe(303);
    const served = await visitor.visit('/profile/picture');
    expect(served.headers['content-type']).toBe('image/webp');
    expect(served.headers['x-content-type-options']).toBe('nosniff');
    const metadata = await sharp(served.bytes).metadata();
    expect(metadata).toMatchObject({ format: 'webp', width: 256, height: 256 });
    expect(metadata.exif).toBeUndefined();
    expect(served.bytes.includes('Ana at home')).toBe(false);
  },
);

test('a picture is turned upright by what its camera noted', async () => {
  const half = { width: 100, height: 200, channels: 3, background: '#ffffff' } as const;
  const bytes = await sharp({ create: { ...half, width: 200, background: '#000000' } })
    .composite([{ input: await sharp({ create: half }).png().toBuffer(), left: 100, top: 0 }])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  await visitor.upload('/profile', fields, { picture: { name: 'me.jpg', bytes } });
  const { bytes: webp } = await visitor.visit('/profile/picture');
  const { data, info } = await sharp(webp).raw().toBuffer({ resolveWithObject: true });
  const brightness = (x: number, y: number) => data[(y * info.width + x) * info.channels]!;
  // Right became bottom.
  expect(brightness(128, 20)).toBeLessThan(40);
  expect(brightness(128, 235)).toBeGreaterThan(215);
});

test('many pictures at once are all taken', async () => {
  const bytes = await picture('jpeg');
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => visitor.upload('/profile', fields, { picture: { name: 'me', bytes } })),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(303));
});

test('a picture can be removed', async () => {
  await visitor.upload('/profile', fields, { picture: { name: 'me', bytes: await picture('png') } });
  expect((await visitor.visit('/profile')).body).toContain('removePicture');
  await visitor.upload('/profile', { ...fields, removePicture: 'yes' });
  expect((await visitor.visit('/profile/picture')).status).toBe(404);
});

test('anything but a JPEG, PNG or WebP is refused, whatever its name says', async () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
  );
  const wrong = {
    svg,
    gif: await picture('gif'),
    tiff: await picture('tiff'),
    text: Buffer.from('\xff\xd8\xff nonsense', 'latin1'),
  };
  for (const [kind, bytes] of Object.entries(wrong)) {
    const page = await visitor.upload(
      '/profile',
      { ...fields, firstName: 'Anna' },
      { picture: { name: 'me.png', bytes } },
    );
    expect(page.status, kind).toBe(422);
    expect(page.body, kind).toContain('We could not read this picture.');
    expect(page.body, kind).toContain('value="Anna"');
  }
  expect((await world.user(ana.user.id)).firstName).toBe('Ana');
});

test('a picture of more than 25 million pixels is not unpacked', async () => {
  const canvas = { width: 6000, height: 5000, channels: 3, background: '#ffffff' } as const;
  const bomb = await sharp({ create: canvas }).png({ compressionLevel: 9 }).toBuffer();
  expect(bomb.length).toBeLessThan(5_000_000);
  expect(
    (await visitor.upload('/profile', fields, { picture: { name: 'me.png', bytes: bomb } })).status,
  ).toBe(422);
});

test('more than five megabytes are not read to the end', async () => {
  const bytes = Buffer.alloc(6_000_000, 1);
  const page = await visitor.upload('/profile', fields, { picture: { name: 'me.png', bytes } });
  expect(page.status).toBe(413);
  expect(page.body).toContain('This picture is larger than 5 MB.');
});

test('nobody who is not signed in sees or changes anything', async () => {
  const stranger = new Visitor(world);
  expect((await stranger.visit('/profile')).headers.location).toBe('/sign-in');
  expect((await stranger.visit('/profile/picture')).status).toBe(404);
  expect((await stranger.upload('/profile', { ...fields, firstName: 'Eve' })).headers.location).toBe(
    '/sign-in',
  );
  expect((await world.user(ana.user.id)).firstName).toBe('Ana');
});

test('a form of an earlier session in the same browser cannot change who is signed in now', async () => {
  const cy = await world.invite({ email: `cy${guests}@acme.test`, firstName: 'Cyd' });
  await visitor.submit(cy.path);
  const page = await visitor.upload('/profile', { ...fields, firstName: 'Anna' });
  expect(page.status).toBe(409);
  expect(heading(page)).toBe('You are signed in as Cyd now');
  expect((await world.user(cy.user.id)).firstName).toBe('Cyd');
  expect((await world.user(ana.user.id)).firstName).toBe('Ana');
});

test('saving at once, twice, keeps both changes of the account', async () => {
  const answers = await Promise.all([
    visitor.upload('/profile', { ...fields, firstName: 'Anna' }),
    visitor.upload('/profile', { ...fields, firstName: 'Annie' }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect((await world.user(ana.user.id)).version).toBe(ana.user.version + 3);
});
