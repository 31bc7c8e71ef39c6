import { readDevice } from './device-store.js';
import { events } from './events.js';
import { moduleOf } from './modules.js';
import { listen } from './server.js';

// What is loaded with WhatsApp Web's own loader is reached by this name, and the build says its version here.
window.require = moduleOf;
window.Debug = { VERSION: '2.3000.1023456789' };

listen(await readDevice(), events);
