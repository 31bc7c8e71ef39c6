import type { Content } from '../../src/chat/message.ts';

/** Every kind of message that Meta documents, and what becomes of it; `undefined`: nothing is handed on. */
export const samples: Record<string, { message: Record<string, unknown>; content: Content | undefined }> = {
  text: {
    message: { type: 'text', text: { body: 'add Ana Souza' } },
    content: { kind: 'text', text: 'add Ana Souza' },
  },
  'text with a NUL and half an emoji': {
    message: { type: 'text', text: { body: 'a\0dd \ud83d Ana' } },
    content: { kind: 'text', text: 'add \uFFFD Ana' },
  },
  'text with fields from the future': {
    message: {
      type: 'text',
      text: { body: 'teams', tone: { mood: 'calm' } },
      hologram: [1, 2],
      context: { from: '15550100000', id: 'wamid.before', depth: 3 },
    },
    content: { kind: 'text', text: 'teams' },
  },
  'button reply': {
    message: {
      type: 'interactive',
      interactive: { type: 'button_reply', button_reply: { id: 'd1:review:yes', title: 'Yes' } },
    },
    content: { kind: 'choice', id: 'd1:review:yes', label: 'Yes' },
  },
  'list reply': {
    message: {
      type: 'interactive',
      interactive: { type: 'list_reply', list_reply: { id: 'm:3', title: 'Sales', description: '7 people' } },
    },
    content: { kind: 'choice', id: 'm:3', label: 'Sales' },
  },
  "a template's quick reply": {
    message: { type: 'button', button: { payload: 'resend:ana', text: 'Resend' } },
    content: { kind: 'choice', id: 'resend:ana', label: 'Resend' },
  },
  'form reply': {
    message: {
      type: 'interactive',
      interactive: {
        type: 'nfm_reply',
        nfm_reply: {
          name: 'flow',
          body: 'Sent',
          response_json:
            '{"flow_token":"d1:form","name":"Ana\\u0000 Souza","teams":["t1","t2"],"odd":{"a":1}}',
        },
      },
    },
    content: { kind: 'form', token: 'd1:form', answers: { name: 'Ana Souza', teams: ['t1', 't2'] } },
  },
  'a form reply that is none': {
    message: {
      type: 'interactive',
      interactive: { type: 'nfm_reply', nfm_reply: { name: 'flow', body: 'Sent', response_json: '{"a":' } },
    },
    content: { kind: 'unreadable', what: 'nfm_reply' },
  },
  'a form reply that names no form': {
    message: {
      type: 'interactive',
      interactive: { type: 'nfm_reply', nfm_reply: { name: 'flow', body: 'Sent', response_json: '{}' } },
    },
    content: { kind: 'unreadable', what: 'nfm_reply' },
  },
  contacts: {
    message: {
      type: 'contacts',
      contacts: [
        {
          name: { formatted_name: 'Ana Souza', first_name: 'Ana', last_name: 'Souza' },
          emails: [{ email: 'ana@acme.test', type: 'WORK' }, { email: 'ANA@acme.test' }],
          phones: [
            { phone: '+55 11 91234-5678', wa_id: '5511912345678', type: 'CELL' },
            { phone: '+5511912345678' },
          ],
        },
        {
          name: { first_name: 'Bo', last_name: 'Lind' },
          phones: [{ phone: '0171 234567', wa_id: '49171234567' }],
        },
        { org: { company: 'nobody' } },
      ],
    },
    content: {
      kind: 'contacts',
      lines: ['Ana Souza ana@acme.test +55 11 91234-5678', 'Bo Lind +49171234567'],
    },
  },
  'an address book': {
    message: {
      type: 'contacts',
      contacts: Array.from({ length: 30 }, (_, i) => ({ name: { formatted_name: `P ${i}` } })),
    },
    content: { kind: 'unreadable', what: 'address-book' },
  },
  'an empty card': {
    message: { type: 'contacts', contacts: [{}] },
    content: { kind: 'unreadable', what: 'contacts' },
  },
  image: {
    message: { type: 'image', image: { id: '9', mime_type: 'image/jpeg', sha256: 'x', caption: 'me' } },
    content: { kind: 'unreadable', what: 'image' },
  },
  document: {
    message: { type: 'document', document: { id: '9', filename: 'people.csv', mime_type: 'text/csv' } },
    content: { kind: 'unreadable', what: 'document' },
  },
  audio: {
    message: { type: 'audio', audio: { id: '9', voice: true } },
    content: { kind: 'unreadable', what: 'audio' },
  },
  video: { message: { type: 'video', video: { id: '9' } }, content: { kind: 'unreadable', what: 'video' } },
  sticker: {
    message: { type: 'sticker', sticker: { id: '9' } },
    content: { kind: 'unreadable', what: 'sticker' },
  },
  location: {
    message: { type: 'location', location: { latitude: 1.5, longitude: 2 } },
    content: { kind: 'unreadable', what: 'location' },
  },
  order: {
    message: { type: 'order', order: { catalog_id: '1', product_items: [] } },
    content: { kind: 'unreadable', what: 'order' },
  },
  unsupported: {
    message: { type: 'unsupported', errors: [{ code: 131051, title: 'Message type unknown' }] },
    content: { kind: 'unreadable', what: 'unsupported' },
  },
  'a kind from the future': {
    message: { type: 'telepathy', telepathy: { thought: 'add Ana' } },
    content: { kind: 'unreadable', what: 'telepathy' },
  },
  'a text without its text': { message: { type: 'text' }, content: { kind: 'unreadable', what: 'text' } },
  'a text that is a number': {
    message: { type: 'text', text: { body: 42 } },
    content: { kind: 'unreadable', what: 'text' },
  },
  reaction: {
    message: { type: 'reaction', reaction: { emoji: '👍', message_id: 'wamid.x' } },
    content: undefined,
  },
  'system note': {
    message: {
      type: 'system',
      system: { body: 'changed', type: 'user_changed_number', wa_id: '14155550111' },
    },
    content: undefined,
  },
  edit: {
    message: {
      type: 'edit',
      edit: { original_message_id: 'wamid.x', message: { type: 'text', text: { body: 'add Bo' } } },
    },
    content: { kind: 'unreadable', what: 'edit' },
  },
  'taken back': {
    message: { type: 'revoke', revoke: { original_message_id: 'wamid.x' } },
    content: undefined,
  },
  'first opening of the chat': { message: { type: 'request_welcome' }, content: undefined },
  'a group': { message: { type: 'text', text: { body: 'yes' }, group_id: 'g1' }, content: undefined },
};
