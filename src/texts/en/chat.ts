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
  'word.value': '{{value}}',

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
  'tap.choose': 'Choose',
  'tap.more': 'More …',
  'tap.look': 'Have a look',
  'tap.form': 'Fill in a form',
  'tap.another': 'Another like this',

  'menu.more': 'And these:',
  'ask.name': 'Who are we adding? First and last name, please.',
  'ask.email': "What is *{{name}}*'s email?",
  'ask.phone': "*{{name}}*'s phone, with the country code? For example +55 11 91234-5678.",
  'ask.role': 'Which role for *{{name}}*?',
  'ask.language': 'In which language shall we write to *{{name}}*?',
  'ask.teams': 'Which teams is *{{name}}* in? Numbers or names; several are fine.',
  'ask.last-name': "And *{{name}}*'s last name?",
  'ask.again': '{{slot}}: {{- value}} so far. Send the new value, or *back* to keep it.',
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
  'doubt.several': '{{slot}}: I see more than one. Which is it?',
  'doubt.unclear': '“{{quoted}}” can be read in more than one way. {{slot}}: which is it?',
  'doubt.name': '“{{quoted}}” can be read in more than one way. Which is it, as first name · last name?',
  'doubt.unusual': '“{{quoted}}” is unusual: no number range I know. Keep it?',

  'known.active': '*{{name}}* is already on the team:',
  'known.invited': '*{{name}}* is invited already, until {{day}}.',
  'known.expired': '*{{name}}* was invited, but the invitation has expired.',
  'known.deactivated': '*{{name}}* was on the team or invited before, and is not now.',
  'known.resend': 'Send it again',
  'known.update': 'Update invitation',
  'known.reactivate': 'Invite them again',
  'known.leave': 'Leave it as it is',
  'known.left': 'Left as it is. Nothing was changed.',

  'review.split-name': 'first *{{first}}*, last *{{last}}*',
  'review.invite': 'Shall I invite *{{name}}*? Reply *yes*, or a number to change something.',
  'review.update': 'Shall I save this for *{{name}}*? Reply *yes*, or a number to change something.',
  'review.what-to-change': 'What shall I change? Send a number, or for example “role admin”.',
  'review.mixed-scripts': 'Please look twice: “{{name}}” mixes letters of different alphabets in one word.',
  'review.preview': 'This is the mail *{{name}}* will read:',
  'review.preview-no-email': 'There is no email, so no mail is sent: you will get a link to forward.',

  'grant.what-admins-do':
    '*Admins can add and remove people and change settings.* So that nobody gets more than you mean to give, please prove it is you.',
  'grant.ask-code': 'I mailed a six-digit code to {{email}}. Send it here to go on.',
  'grant.ask-word': 'To make *{{name}}* an Admin, type the word ADMIN, in capitals.',
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
  'flow.late':
    'I was not connected when you wrote that, so I have done nothing with it. If you still mean it, please send it again.',
  'flow.unreadable': 'I can only read text and contact cards.',
  'flow.unreadable-file':
    'I could not read that file. I take contact cards, and small .vcf, .csv or .txt files with people in them; typing works, too.',
  'flow.too-many-cards':
    'That holds more than ten people, so I took none of them. Please send up to ten at a time.',
  'flow.stale-form': 'That form belongs to an earlier question, so I took nothing from it.',
  'flow.edited': 'I never act on a message that was edited. Please send it anew.',
  'flow.forwarded': 'I never act on forwarded messages. Please write it yourself.',
  'flow.stale-tap': 'The button “{{label}}” belongs to an earlier question, so I did nothing.',
  'flow.help':
    'Answer the question, or send anything about the person in any order: “email ana@x.com”, “role admin”, “to Support”. *back*, *skip*, *show*, *restart* and *cancel* work at any time.',

  'problem.admin-needs-email': 'An Admin needs an email, so I left that as it was.',
  'problem.address-needed': 'An email or a phone is needed, so I left that as it was.',
  'problem.email-domain':
    '{{email}} is outside the domains of your company ({{domains}}), so I did not take it.',
  'problem.name-empty': 'I see no name in “{{quoted}}”. For example: Ana Souza.',
  'problem.name-too-long':
    'A name can have {{max}} characters, and in “{{quoted}}” I count {{length}}. A shorter form will do, for example: Ana Souza.',
  'problem.name-characters':
    '“{{quoted}}” has signs that a name cannot hold. Letters only, please, for example: Ana Souza.',
  'problem.email-not-ascii':
    '“{{quoted}}” has letters or signs that an email cannot hold here, such as é or ß. For example: ana@example.com.',
  'problem.email-invalid':
    '“{{quoted}}” is not quite an email: a name, an @ and a domain, for example ana@example.com.',
  'problem.phone-needs-country':
    'I know no country with the code in “{{quoted}}”. For example, for Brazil: +55 11 91234-5678.',
  'problem.phone-too-short':
    '“{{quoted}}” has too few digits for a phone number. For example: +55 11 91234-5678.',
  'problem.phone-too-long':
    '“{{quoted}}” has too many digits for a phone number. For example: +55 11 91234-5678.',
  'problem.phone-invalid': 'I could not read a phone number in “{{quoted}}”. For example: +55 11 91234-5678.',
  'problem.role-unknown':
    '“{{quoted}}” is not a role that can be given here. It is User or Admin, for example “role user”.',
  'problem.language-not-spoken':
    'I do not write “{{quoted}}” yet. It can be English, Spanish or Portuguese, for example “language English”.',
  'problem.language-unknown':
    'I know no language called “{{quoted}}”. It can be English, Spanish or Portuguese, for example “language English”.',
  'problem.team-unknown':
    'I know no team called “{{quoted}}”. *teams* lists those there are; then, for example, “team Support”.',

  'saved.updated': 'Saved. The invitation that *{{name}}* has is still good.',
  'saved.one-line': 'Next time one line does it:\n{{- line}}',
  'invited.by-mail':
    'Done: *{{name}}* is invited. The mail to {{email}} is on its way; the invitation is valid until {{day}}.',
  'invited.by-hand':
    'Done: *{{name}}* is invited, until {{day}}. No mail goes out, so please forward this to them:\n{{- link}}',
  'resent.by-mail':
    "Sent again: the mail to {{email}} is on its way; *{{name}}*'s invitation is valid until {{day}}.",
  'resent.by-hand':
    "*{{name}}*'s invitation is valid until {{day}}. No mail goes out, so please forward this to them:\n{{- link}}",
  'flow.next-person': 'You wrote about one more person:',

  'seats.line': '{{used}} of {{total}} seats are taken: {{- active}} and {{- pending}}.',
  'seats.people_one': '{{count}} person',
  'seats.people_other': '{{count}} people',
  'seats.invitations_one': '{{count}} open invitation',
  'seats.invitations_other': '{{count}} open invitations',
  'seats.free_one': '{{count}} is free.',
  'seats.free_other': '{{count}} are free.',
  'seats.full': 'No seat is free just now.',
  'seats.manager': 'For more seats, ask your account manager: {{name}}, {{contact}}.',
  'seats.no-manager': 'For more seats, ask your account manager.',
  'seats.kept': 'I keep what you wrote. Send *retry* once there is room, or *cancel*.',
  'retry.nothing': 'There is nothing to retry. *add* begins with someone new.',

  'who.whom': 'Whom do you mean? For example: {{- example}}',
  'who.nobody': 'I found nobody for “{{text}}”. *users* lists everyone.',
  'who.several': 'Several fit “{{text}}”. Which one? Send the number.',
  'who.more': '… and more. A longer name or an email narrows it down.',
  'person.line': '*{{name}}* · {{address}} · {{- standing}}',
  'standing.OWNER': 'owner',
  'standing.ADMIN': 'admin',
  'standing.USER': 'user',
  'standing.INVITED': 'invited',
  'standing.DEACTIVATED': 'not active',
  'card.active': 'Status: active',
  'card.deactivated': 'Status: not active',
  'card.invited': 'Status: invited, until {{day}}',
  'card.expired': 'Status: the invitation expired on {{day}}',
  'card.mail-queued': 'Mail: on its way',
  'card.mail-accepted': 'Mail: accepted by the mail server',
  'card.mail-refused': 'Mail: refused ({{reason}})',
  'card.whatsapp-sent': 'WhatsApp: the last message was sent',
  'card.whatsapp-failed': 'WhatsApp: the last message did not arrive',
  'card.whatsapp-gone': 'WhatsApp: not on WhatsApp',
  'card.whatsapp-delivered': 'WhatsApp: the last message was delivered',
  'card.whatsapp-read': 'WhatsApp: the last message was read',

  'users.head': 'Here is who I know. Send a number for more about someone.',
  'users.none': 'Nobody fits that.',
  'users.unknown-filter':
    'I do not know the list “{{text}}”. It is *users*, or users pending, admins, inactive, or a team.',
  'teams.head': 'Your teams:',
  'teams.none': 'There are no teams yet.',
  'teams.more': 'Who is in one? For example: *team {{team}}*',
  'team.head': '*{{name}}*:',
  'team.empty': 'Nobody is in *{{name}}* yet.',
  'team.which': 'Which team? There are: {{teams}}.',
  'team.unknown': 'I know no team called “{{text}}”. There are: {{teams}}.',
  'status.owner-only':
    'How I am doing is for the owner of the account to see. *help* shows what you can ask me.',
  'status.cloud-works': 'WhatsApp (Business Platform): works.',
  'status.cloud-refused': 'WhatsApp (Business Platform): refuses our messages since {{when}}: {{reason}}',
  'status.cloud-unreachable': 'WhatsApp (Business Platform): cannot be reached since {{when}}: {{reason}}',
  'status.device-connected': 'WhatsApp (linked device): connected since {{when}}.',
  'status.device-unpaired': 'WhatsApp (linked device): waits since {{when}} for its code to be scanned.',
  'status.device-connecting': 'WhatsApp (linked device): connecting since {{when}}.',
  'status.device-trouble': 'WhatsApp (linked device): not connected since {{when}}; I keep trying.',
  'status.device-unlinked':
    'WhatsApp (linked device): the phone ended the link, {{when}}. Start Usher again to link it anew.',
  'status.device-stopped': 'WhatsApp (linked device): stopped since {{when}}. Start Usher again.',
  'status.mail-works': 'Mail: no trouble known.',
  'status.mail-none': 'Mail: no mail server is set up, so invitations go by WhatsApp link alone.',
  'status.mail-refused': 'Mail: the mail server refuses us since {{when}}: {{reason}}',
  'status.mail-unreachable': 'Mail: the mail server cannot be reached since {{when}}: {{reason}}',
  'status.mail-failed': 'The last mail that failed, of {{when}}: {{reason}}',
  'status.queue-empty': 'Nothing waits to be sent.',
  'status.queue': 'Waiting to be sent: {{what}}; the oldest since {{when}}.',
  'status.messages_one': '{{count}} message',
  'status.messages_other': '{{count}} messages',
  'status.mails_one': '{{count}} mail',
  'status.mails_other': '{{count}} mails',

  'roles.text':
    '*User* works with chats and contacts, and manages nobody.\n*Admin* can also add and remove people and change settings.\n*Owner* is the one Admin whose role nobody can change.\nGive only what is needed: User is the safe choice.',
  'language.which': 'Which language shall I speak with you?',
  'language.unknown': 'I do not know the language “{{text}}”. I speak these:',
  'language.not-spoken': 'I do not speak “{{text}}” yet. I speak these:',
  'language.changed': 'From now on we speak English.',
  'resend.not-invited': '*{{name}}* has no open invitation.',
  'resend.too-soon-minute':
    'The last mail to *{{name}}* went out less than a minute ago. Please wait a moment.',
  'resend.too-soon-day': '*{{name}}* got five mails within a day. Please try again tomorrow.',
  'cancel-invitation.ask':
    "Shall I cancel *{{name}}*'s invitation? Its links stop working and the seat is free.",
  'cancel-invitation.yes': 'Cancel invitation',
  'cancel-invitation.no': 'Leave it',
  'cancel-invitation.done': "Done: *{{name}}*'s invitation is cancelled and the seat is free.",
  'link.already': 'This WhatsApp is linked to *{{name}}* already.',
  'link.done':
    'Hello *{{name}}*, this WhatsApp now speaks for you at *{{company}}*. *help* shows what I can do.',
  'link.expired': 'That code has expired or was used already. Please ask for a new one.',
  'join.done':
    'Welcome *{{name}}*! Your account at *{{company}}* is confirmed, and this WhatsApp is linked to you. *help* shows what I can do.',
  'join.expired': 'Hello *{{name}}*, this invitation has expired. Please ask {{inviter}} for a new one.',
  'join.already': 'This invitation is confirmed already. Ask an admin for a link code to link this WhatsApp.',
  'join.cancelled': 'This invitation is no longer valid. Please ask the person who invited you.',
  'join.seats-full':
    'Hello *{{name}}*, there is no seat free at *{{company}}* just now. Please ask {{inviter}}.',
  'join.asked':
    'Hello *{{name}}*, your WhatsApp hides its number, so I asked {{inviter}} whether this is you. Once they say yes, you will hear from me here.',
  'join.other-number':
    'This invitation is for another phone number. Please send the code from that number, or ask {{inviter}}.',
  'claim.ask':
    'Somebody sent the code of this invitation from a WhatsApp that hides its number. Is it *{{name}}*? Then they are confirmed, and that WhatsApp speaks for them.',
  'claim.yes': 'Yes, it is them',
  'claim.no': 'No',
  'claim.admitted': 'Done: *{{name}}* is on the team, and that WhatsApp speaks for them.',
  'claim.turned-away':
    'All right, nothing was linked. If the link went astray, *cancel invitation {{name}}* ends it.',
  'claim.gone': 'Nobody is waiting for that answer any more.',
  'not-allowed':
    'Adding and managing people is for admins. You can use *me*, *language*, *teams* and *help*.',

  'conflict.ask': 'We are still adding *{{name}}*. What now?',
  'conflict.continue': 'Continue with {{name}}',
  'conflict.begin': 'Begin the new one',
  'idle.did-you-mean': 'Did you mean *{{line}}*? Then please send it like that.',
  'idle.shall-i-add': 'Shall I add this person?',
  'idle.add-them': 'Yes, add',
  'idle.leave-it': 'No',
  'idle.nothing-done': 'All right, I did nothing.',
  'idle.nothing-open': 'Nothing is open just now. *add* begins with someone new, *help* shows the rest.',
  'idle.draft-gone': 'The person we were adding is gone: a draft is kept for a day.',
  'idle.lost':
    'Hello {{name}}! I add people to your team inbox. Write *add* to begin with someone, or *help* for the rest.',
  'fault.apology':
    'Something broke on our side (ref {{reference}}). Nothing was saved; please send that again.',

  'help.head': '*What you can ask me*',
  'help.more': '*help add* tells more about one of them.',
  'help.example': 'For example: {{- example}}',
  'command.add': 'Invites someone: all in one message, or step by step. Nothing is saved before your yes.',
  'command.add.example': 'add Ana Souza ana@example.com +55 11 91234-5678 to Support as user in Portuguese',
  'command.users': 'Lists people: everyone, or those pending, admins, inactive, or in a team.',
  'command.users.example': 'users pending',
  'command.find': 'Finds people by part of a name, email or phone.',
  'command.find.example': 'find souza',
  'command.who-is': 'Shows all about one person.',
  'command.who-is.example': 'who is Ana',
  'command.teams': 'Lists the teams.',
  'command.teams.example': 'teams',
  'command.team': 'Shows who is in a team.',
  'command.team.example': 'team Support',
  'command.resend': 'Sends an invitation again, with the full time from now on.',
  'command.resend.example': 'resend Ana',
  'command.cancel-invitation': 'Cancels an invitation: its links stop working and the seat is free.',
  'command.cancel-invitation.example': 'cancel invitation Ana',
  'command.seats': 'Shows how many seats are taken, and whom to ask for more.',
  'command.seats.example': 'seats',
  'command.retry': 'Goes on with the person we were adding, once a seat is free.',
  'command.retry.example': 'retry',
  'command.roles': 'Explains the roles.',
  'command.roles.example': 'roles',
  'command.me': 'Shows your own card.',
  'command.me.example': 'me',
  'command.language': 'Changes the language in which I speak with you.',
  'command.language.example': 'language Spanish',
  'command.link': 'Links this WhatsApp to you, with a code you were given.',
  'command.link.example': 'link K7Q2-9F3M',
  'command.status': 'Shows how WhatsApp and mail are doing, and what waits to be sent.',
  'command.status.example': 'status',
  'command.help': 'Shows what you can ask me.',
  'command.help.example': 'help add',

  'form.offer': 'Or give me everything at once:',
  'form.title': 'Add someone',
  'form.first-name': 'First name',
  'form.last-name': 'Last name',
  'form.email-hint': 'The invitation goes here. It may be left out when there is a phone.',
  'form.phone-hint': 'With the country code. It may be left out when there is an email.',
  'form.send': 'Go on to the summary',

  'template.body': 'Hello from Usher. {{- news}} Just reply here to go on.',
  'notice.confirmed': '*{{name}}* confirmed and is on the team.',
  'notice.new-link-asked':
    "*{{name}}*'s invitation has expired, and they ask for a new link. Send *resend {{name}}*.",
  'notice.admin-taken-back': '*{{name}}* is no longer an Admin: the owner took it back.',
  'notice.admin-granted': '*{{name}}* was made an Admin by *{{by}}*.',
  'notice.join-asked':
    "Somebody sent the code of *{{name}}*'s invitation from a WhatsApp that hides its number, so I cannot see whether it is them. Please ask them, then send *who is {{name}}* and answer there.",
  'notice.not-on-whatsapp':
    '*{{name}}* cannot be reached on WhatsApp: nobody is there any more. *who is {{name}}* shows what else I know.',
  'notice.whatsapp-paused':
    'WhatsApp no longer takes our messages ({{reason}}). Until that is mended, nobody gets an answer here; nothing is lost, and what waits is sent then. Whoever runs Usher will find more in its log.',
  'notice.number-changed':
    "*{{name}}*'s WhatsApp number has changed, so it no longer speaks for them until it is linked again.",
  'notice.mail-accepted': 'The mail server accepted the mail to *{{name}}* ({{email}}).',
  'notice.mail-refused':
    'The mail to *{{name}}* ({{email}}) was refused: “{{reason}}”. If the address is right, send *resend {{email}}*. If not, cancel that invitation and add them again.',
} as const;
