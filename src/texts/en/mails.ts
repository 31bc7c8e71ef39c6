export const mails = {
  'mail.greeting': 'Hi {{name}},',
  'mail.footer': 'Usher seats the team of {{company}} in its WhatsApp inbox.',

  'mail.invitation.subject': '{{inviter}} invites you to {{company}}’s team inbox',
  'mail.invitation.preview': 'Confirm with one tap, until {{expiry}}.',
  'mail.invitation.heading': 'Your seat at {{company}} is ready',
  'mail.invitation.body':
    '{{inviter}} invites you to the WhatsApp team inbox of {{company}}, where the team reads and answers its messages together.',
  'mail.invitation.role': 'Your role',
  'mail.invitation.teams': 'Your teams',
  'mail.invitation.valid-until': 'Valid until',
  'mail.invitation.confirm': 'Confirm my account',
  'mail.invitation.confirm-whatsapp': 'Confirm on WhatsApp',
  'mail.invitation.whatsapp-hint':
    'WhatsApp opens with a message ready: just send it. That also links your WhatsApp to your account.',
  'mail.invitation.code-to-number': 'Or write {{code}} to {{number}} on WhatsApp.',
  'mail.invitation.by-hand':
    'To confirm, write the line below to the WhatsApp number of {{company}}. {{inviter}} can tell you the number.',
  'mail.invitation.unexpected': 'Not expecting this? Ignore this mail, and nothing happens.',
  'mail.join-word': 'Join',

  'mail.role.USER': 'User: reads and answers messages',
  'mail.role.ADMIN': 'Admin: can also add and remove people and change settings',

  'mail.grant-code.subject': 'Your code to make {{grantee}} an admin',
  'mail.grant-code.heading': 'Make {{grantee}} an admin?',
  'mail.grant-code.body':
    'You are about to make {{grantee}} ({{email}}) an admin of {{company}}. Admins can add and remove people and change settings. If that is right, send this code in our WhatsApp chat:',
  'mail.grant-code.unexpected':
    'Was it not you? Then send the code to nobody and tell the other admins: someone may be using your phone.',
  'mail.grant-code.never-asked': 'Nobody from Usher will ever ask you for this code.',

  'mail.admin-granted.subject': '{{grantee}} is now an admin of {{company}}',
  'mail.admin-granted.heading': '{{grantee}} is now an admin',
  'mail.admin-granted.body':
    '{{by}} made {{grantee}} ({{email}}) an admin of {{company}}. Admins can add and remove people and change settings.',
  'mail.admin-granted.fine': 'If that is what you want, there is nothing to do.',
  'mail.admin-granted.take-back': 'Take it back',
  'mail.admin-granted.take-back-hint': 'Otherwise one button takes it back. It works for seven days.',
  'mail.admin-granted.otherwise': 'Otherwise have a word with {{by}}.',

  'mail.sign-in.subject': 'Your sign-in link for {{company}}',
  'mail.sign-in.heading': 'Sign in to your profile',
  'mail.sign-in.body': 'Here is the link you asked for. It works once, for 15 minutes.',
  'mail.sign-in.button': 'Sign in',
  'mail.sign-in.unexpected': 'Did you not ask for it? Ignore this mail: without the link nobody gets in.',

  'mail.notice.subject': 'News from the team inbox of {{company}}',
  'mail.notice.heading': 'For your information',
  'mail.notice.why': 'You get this by mail because WhatsApp does not let us write to you just now.',
  'mail.test.subject': 'Usher can send mail',
  'mail.test.body':
    'This is the test you asked for during the set-up. It arrived, so invitations will, too. There is nothing to do.',
} as const;
