import type { FormOffer } from '../../src/chat/message.ts';

/** A form as it is offered for a person of whom something is known. */
export const anOffer: FormOffer = {
  id: 'add-user',
  language: 'en',
  token: 'draft-1:form:0',
  text: 'Or give me everything at once:',
  label: 'Fill in a form',
  filled: {
    first_name: 'Ana',
    last_name: '',
    email: '',
    phone: '+55 11 91234 5678',
    role: 'USER',
    language: 'pt-BR',
    teams: ['t1'],
  },
  options: [
    { id: 't1', title: 'Support' },
    { id: 't2', title: 'A team with a name that is longer than Meta takes' },
  ],
};
