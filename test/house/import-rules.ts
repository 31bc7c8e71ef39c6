/** A room of the house: a folder of src, or one of the places beside them. */
export type Room =
  | 'lib'
  | 'domain'
  | 'texts'
  | 'ui'
  | 'chat'
  | 'flows'
  | 'app'
  | 'whatsapp'
  | 'store'
  | 'outbox'
  | 'mail'
  | 'web'
  | 'setup'
  | 'cli'
  | 'demo'
  | 'start';

/** What may be imported from elsewhere in the house; a single file is named by its path. */
const adapter = ['app', 'chat/message', 'chat/session', 'chat/slots', 'domain', 'texts', 'lib'];

/** `start` is the files directly in src: main, compose, run, config, settings. */
export const mayImport: Record<Room, readonly string[]> = {
  lib: [],
  domain: [],
  texts: ['domain'],
  ui: ['domain', 'texts', 'lib'],
  chat: ['domain', 'texts'],
  flows: ['chat/flow/vocabulary', 'domain'],
  app: ['chat', 'domain', 'texts', 'flows', 'lib'],
  whatsapp: adapter,
  store: adapter,
  outbox: adapter,
  mail: [...adapter, 'ui'],
  web: [...adapter, 'ui', 'setup'],
  setup: ['app', 'domain', 'texts', 'lib', 'start'],
  cli: ['app', 'chat', 'domain', 'texts', 'lib', 'store', 'whatsapp', 'setup', 'start'],
  demo: [
    'app',
    'chat',
    'domain',
    'texts',
    'ui',
    'lib',
    'store',
    'whatsapp',
    'mail',
    'web',
    'outbox',
    'cli',
    'setup',
    'start',
  ],
  start: ['app', 'chat', 'domain', 'texts', 'lib', 'store', 'outbox', 'mail', 'web', 'whatsapp', 'setup'],
};

/** Packages that only some rooms may use; a path ends the fence at a folder or file. */
export const fences: Record<string, readonly string[]> = {
  '@prisma/client': ['src/store/'],
  '@prisma/adapter-pg': ['src/store/'],
  pg: ['src/store/'],
  express: ['src/web/', 'src/demo/'],
  helmet: ['src/web/'],
  'express-rate-limit': ['src/web/'],
  'iron-session': ['src/web/'],
  multer: ['src/web/', 'src/demo/'],
  sharp: ['src/web/'],
  'whatsapp-web.js': ['src/whatsapp/linked-device/'],
  'chrome-launcher': ['src/whatsapp/linked-device/'],
  nodemailer: ['src/mail/'],
  undici: ['src/whatsapp/cloud-api/', 'src/demo/'],
  'smtp-server': ['src/demo/'],
  mailparser: ['src/demo/'],
  i18next: ['src/texts/'],
  pino: ['src/lib/'],
};

/** Rooms without any I/O: no package of node's but pure ones, and no process, network or clock. */
export const pureRooms: readonly Room[] = ['domain', 'texts', 'chat', 'flows'];
