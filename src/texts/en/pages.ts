export const pages = {
  'page.footer': 'Usher seats teams in their WhatsApp inbox.',
  'page.home': 'Open my profile',

  'page.confirm.unexpected': 'Not expecting this? Just close this page, and nothing happens.',
  'page.confirmed.heading': 'Welcome, {{name}}!',
  'page.confirmed.body':
    'Your account at {{company}} is active, and {{inviter}} knows. This is how your team sees you:',
  'page.already.heading': 'Already confirmed',
  'page.already.body': '{{name}}, your account at {{company}} is active. There is nothing left to do here.',
  'page.expired.heading': 'This invitation has expired',
  'page.expired.body': 'It was valid until {{expiry}}. {{inviter}} can send you a new one.',
  'page.expired.ask': 'Ask for a new link',
  'page.asked.heading': '{{inviter}} knows',
  'page.asked.body': 'We told {{inviter}} that you would like a new link. It will come to you by mail.',
  'page.asked.already-body':
    'We told {{inviter}} a little while ago that you would like a new link. It will come to you by mail.',
  'page.cancelled.heading': 'This invitation was withdrawn',
  'page.cancelled.body': 'It no longer opens a seat at {{company}}. If that surprises you, ask {{inviter}}.',
  'page.seats-full.heading': 'No seat is free just now',
  'page.seats-full.body':
    'All seats of {{company}} are taken. Please tell {{inviter}}; this link stays valid until {{expiry}}.',
  'page.unknown.heading': 'We do not know this link',
  'page.unknown.body':
    'Perhaps it was cut off on its way, or a newer mail has replaced it. Open our newest mail to you and tap the button there.',

  'page.profile.heading': 'Your profile',
  'page.profile.about': '{{address}} at {{company}}',
  'page.profile.first-name': 'First name',
  'page.profile.last-name': 'Last name',
  'page.profile.last-name-hint': 'Leave it empty if you have one name only.',
  'page.profile.picture': 'Picture',
  'page.profile.picture-hint': 'JPEG, PNG or WebP, up to 5 MB.',
  'page.profile.picture-remove': 'Remove my picture',
  'page.profile.picture-alt': 'Your picture',
  'page.profile.language': 'Language',
  'page.profile.language-hint': 'For our mails, chats and these pages.',
  'page.profile.save': 'Save',
  'page.profile.saved': 'Saved.',
  'page.profile.sign-out': 'Sign out',
  'page.other-person.heading': 'You are signed in as {{name}} now',
  'page.other-person.body':
    'Another page in this browser signed you in as someone else, so nothing was saved from that form.',

  'page.problems': 'One thing needs your attention:',
  'page.problem.name-empty': 'Please enter a first name.',
  'page.problem.name-too-long': 'A name can have {{max}} characters at most; this one has {{length}}.',
  'page.problem.name-characters': 'This name has characters that a name cannot have.',
  'page.problem.picture-too-big': 'This picture is larger than 5 MB. Please choose a smaller one.',
  'page.problem.picture-unreadable':
    'We could not read this picture. Please choose a JPEG, PNG or WebP file.',

  'page.sign-in.heading': 'Sign in',
  'page.sign-in.body': 'Enter the email address of your account, and we mail you a link.',
  'page.sign-in.email': 'Email address',
  'page.sign-in.button': 'Mail me a link',
  'page.sign-in.sent-heading': 'Look into your mail',
  'page.sign-in.sent-body':
    'If there is an account with that address, a link is on its way to it. The link works once, for 15 minutes.',
  'page.sign-in.welcome': 'Welcome back, {{name}}',
  'page.sign-in.confirm': 'One more tap, and you are in.',
  'page.sign-in.enter': 'Sign in',
  'page.sign-in.expired-heading': 'This link no longer works',
  'page.sign-in.expired-body': 'It works once, for 15 minutes. We gladly mail you a new one.',
  'page.sign-in.again': 'Get a new link',
  'page.sign-in.signed-out': 'You are signed out.',

  'page.take-back.heading': 'Make {{name}} a user again?',
  'page.take-back.body':
    '{{name}} is an admin of {{company}}. As a user, {{name}} goes on reading and answering messages, but can no longer add or remove people or change settings.',
  'page.take-back.button': 'Take Admin back',
  'page.take-back.done-heading': '{{name}} is a user again',
  'page.take-back.done-body': 'That was saved at once, and the other admins hear of it.',
  'page.take-back.already-heading': '{{name}} is not an admin',
  'page.take-back.already-body': 'There is nothing to take back.',
  'page.take-back.too-late-heading': 'This link is too old',
  'page.take-back.too-late-body': 'It worked for seven days after {{name}} became an admin of {{company}}.',

  'page.error.not-found-heading': 'There is nothing here',
  'page.error.not-found-body':
    'The address may have a slip in it. The links in our mails lead to the right place.',
  'page.error.fault-heading': 'Something broke on our side',
  'page.error.fault-body':
    'Nothing was saved. Please try again; should it happen once more, tell us this reference: {{reference}}',
  'page.error.foreign-heading': 'We could not be sure that was you',
  'page.error.foreign-body':
    'The form did not come from our own page, so nothing was saved. Open the page again and try once more.',
  'page.error.host-heading': 'This is not our address',
  'page.error.host-body': 'Please open the link exactly as it stands in our mail.',
  'page.error.too-many-heading': 'That was a lot at once',
  'page.error.too-many-body': 'Please wait a few minutes, then try again.',
  'page.error.bad-request-heading': 'We could not read that',
  'page.error.bad-request-body': 'Nothing was saved. Open the page again and try once more.',
} as const;
