import { demoOwnerPhone } from '../../prisma/seed.ts';
import type { Greeting } from './phone/phone-view.ts';

/** What an empty chat on the phone page says, by whose phone it is. */
export function greet(phone: string): Greeting {
  if (phone === demoOwnerPhone) {
    return {
      note: 'Ann owns Acme, and this chat is linked to her. Ask Usher to add someone to the team inbox.',
      tries: ['add', 'add Ana Souza ana@acme.test to Support in Portuguese', 'help'],
    };
  }
  return {
    note: 'Usher does not know this phone yet, so it stays silent until an invitation’s code arrives.',
    tries: [],
  };
}
