/** What the bot says in chat. *bold* is WhatsApp's; `{{value}}` is escaped, `{{- text}}` was composed by us. */
export const chat = {
  'slot.name': 'Name',
  'slot.email': 'Email',
  'slot.phone': 'Phone',
  'slot.role': 'Role',
  'slot.language': 'Language',
  'slot.teams': 'Teams',

  'role.USER': 'User',
  'role.ADMIN': 'Admin',
  'role.USER.line': 'works with chats and contacts, and manages nobody',
  'role.ADMIN.line': 'can add and remove people and change settings',
  'role.owner': 'Owner',

  'language.en': 'English',
  'language.es': 'Spanish',
  'language.pt-BR': 'Portuguese (Brazil)',

  'word.this-person': 'this person',

  'tap.yes': 'Yes',
  'tap.skip': 'Skip',
  'tap.help': 'Help',
  'tap.cancel': 'Cancel',
  'tap.preview': 'Preview',
  'tap.one-name': 'Only one name',
  'tap.something-else': 'Something else',
  'tap.make-user': 'Make it User',
  'tap.continue': 'Continue',
  'tap.restart': 'Start over',
  'tap.another': 'Another like this',

  'ask.name': 'Who are we adding? First and last name, please.',
  'ask.email': "What is *{{name}}*'s email?",
  'ask.phone': "*{{name}}*'s phone, with the country code? For example +55 11 91234-5678.",
  'ask.role': 'Which role for *{{name}}*?',
  'ask.language': 'In which language shall we write to *{{name}}*?',
  'ask.teams': 'Which teams is *{{name}}* in? Numbers or names; several are fine.',
  'ask.last-name': "And *{{name}}*'s last name?",
  'ask.again': '{{slot}} is {{- value}} now. Send the new value, or *back* to keep it.',
  'ask.resume': 'We were adding *{{name}}* ({{done}} of {{total}}). Continue, or start over?',

  'why.name': 'The name is what colleagues see in the inbox, and how the invitation greets them.',
  'why.email': 'The invitation goes to the email. It may be left out when there is a phone number.',
  'why.phone':
    'The phone is for colleagues and for people without an email. It may be left out when there is an email.',
  'why.role':
    'A User works with chats and contacts. An Admin can also add and remove people and change settings. User is the safe choice.',
  'why.language': 'The invitation, and later the pages, are in this language. It can be changed at any time.',
  'why.teams': 'Teams decide which chats a person sees. None is fine for now.',

  'failed.name': 'I could not read a name in “{{text}}”. For example: Ana Souza.',
  'failed.email': 'I could not read an email in “{{text}}”. For example: ana@example.com.',
  'failed.phone': 'I could not read a phone number in “{{text}}”. For example: +55 11 91234-5678.',
  'failed.role': '“{{text}}” is not a role that I know. It is 1 for User or 2 for Admin.',
  'failed.language': 'I do not speak “{{text}}” yet. Please pick one of these.',
  'failed.teams': 'I know no team called “{{text}}”. Please pick from these, or *skip*.',
  'failed.other': 'I am not sure what to do with “{{text}}”.',
  'failed.ways-out':
    'That is the third try. Shall we go another way? You can *skip* it where possible, ask for *help*, or *cancel*.',

  'cannot-skip.name': 'I need a name to go on.',
  'cannot-skip.email': 'I need the email here: there is no phone number, or an Admin is being added.',
  'cannot-skip.phone': 'Without an email I need a phone number.',
  'cannot-skip.role': 'I need a role to go on.',
  'cannot-skip.language': 'I need a language to go on.',
  'cannot-skip.teams': 'I need the teams to go on.',

  'doubt.typo': 'Did you mean this, instead of “{{quoted}}”?',
  'doubt.spoken': 'Did I hear “{{quoted}}” right?',
  'doubt.several': 'I see more than one. Which {{slot}} is it?',
  'doubt.unclear': '“{{quoted}}” can be read in more than one way. Which {{slot}} is it?',
  'doubt.unusual': '“{{quoted}}” is unusual: no number range I know. Keep it?',

  'known.active': '*{{name}}* is already on the team:',
  'known.invited': '*{{name}}* is invited already, until {{day}}.',
  'known.expired': '*{{name}}* was invited, but the invitation has expired.',
  'known.deactivated': '*{{name}}* was here before and is deactivated. Nobody else can have that address.',
  'known.resend': 'Send the invitation again',
  'known.update': 'Update the invitation',
  'known.reactivate': 'Invite them again',
  'known.leave': 'Leave it as it is',
  'known.left': 'Left as it is. Nothing was changed.',

  'review.split-name': 'first *{{first}}*, last *{{last}}*',
  'review.invite': 'Shall I invite *{{name}}*? Reply *yes*, or a number to change something.',
  'review.update': 'Shall I save this for *{{name}}*? Reply *yes*, or a number to change something.',
  'review.what-to-change': 'What shall I change? Send a number, or for example “role admin”.',
  'review.preview': 'This is the mail *{{name}}* will read:',
  'review.preview-no-email': 'There is no email, so no mail is sent: you will get a link to forward.',
  'review.preview-failed': 'I cannot show the mail just now. Nothing is lost.',

  'grant.what-admins-do':
    '*Admins can add and remove people and change settings.* So that nobody gets more than you mean to give, please prove it is you.',
  'grant.ask-code': 'I mailed a six-digit code to {{email}}. Send it here to go on.',
  'grant.ask-word': 'To make *{{name}}* an Admin, type the word ADMIN.',
  'grant.yes-is-not-enough': 'A yes is not enough to make an Admin.',
  'grant.wrong_one': 'That is not the code. One more try.',
  'grant.wrong_other': 'That is not the code. {{count}} more tries.',
  'grant.expired': 'That code has expired.',
  'grant.ended': 'That was the fifth wrong code, so I set the role to User. You can change it again.',
  'grant.too-many':
    'Too many codes were mailed within the hour, so I set the role to User. Please try Admin again later.',
  'grant.no-mail':
    'This system sends no mail, so I cannot prove it is you, and I set the role to User. Whoever runs it can set SMTP_URL.',

  'flow.noted': 'Noted. {{- facts}}',
  'flow.so-far': 'So far:',
  'flow.nothing-yet': 'Nothing so far.',
  'flow.cancelled': 'Cancelled. Nobody was invited.',
  'flow.restarted': 'Fresh start.',
  'flow.no-way-back': 'This is the first question; there is nothing to go back to.',
  'flow.cannot-skip': 'This one cannot be skipped.',
  'flow.finish-first': 'Let us finish this one first.',
  'flow.yes-to-what': 'A yes does not answer this one.',
  'flow.unreadable': 'I can only read text and contact cards.',
  'flow.forwarded': 'I never act on forwarded messages. Please write it yourself.',
  'flow.stale-tap': 'The button “{{label}}” belongs to an earlier question, so I did nothing.',
  'flow.help':
    'Answer the question, or send anything about the person in any order: “email ana@x.com”, “role admin”, “to Support”. *back*, *skip*, *show*, *restart* and *cancel* work at any time.',

  'problem.admin-needs-email': 'An Admin needs an email, so I left that as it was.',
  'problem.address-needed': 'An email or a phone is needed, so I left that as it was.',
  'problem.email-domain':
    '{{email}} is outside the domains of your company ({{domains}}), so I left that as it was.',
} as const;
