import { defineFlow } from '../src/chat/flow/vocabulary.ts';

/** What `add` needs to know about a person. */
export const addUser = defineFlow({
  id: 'add-user',
  version: 1,
  expiresAfterMinutes: 24 * 60,
  pauseAfterMinutes: 30,
  maxTries: 3,
  slots: {
    name: { required: 'always' },
    email: { required: 'unless-phone' },
    phone: { required: 'unless-email' },
    role: { default: 'user' },
    language: { default: 'account' },
    teams: { default: 'none' },
  },
});
