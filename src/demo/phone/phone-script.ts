import { dialogs } from './script/dialogs.ts';
import { elements } from './script/elements.ts';
import { forms } from './script/forms.ts';
import { phones } from './script/phones.ts';
import { stream } from './script/stream.ts';

/** The phone page's script, as the browser runs it: one module, without a build step. */
export const phoneScript = [elements, phones, dialogs, forms, stream].join('');
