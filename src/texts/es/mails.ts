export const mails = {
  'mail.greeting': 'Hola, {{name}}:',
  'mail.footer': 'Usher da asiento al equipo de {{company}} en su bandeja de WhatsApp.',

  'mail.invitation.subject': '{{inviter}} te invita a la bandeja de equipo de {{company}}',
  'mail.invitation.preview': 'Confirma con un toque, hasta el {{expiry}}.',
  'mail.invitation.heading': 'Tu lugar en {{company}} está listo',
  'mail.invitation.body':
    '{{inviter}} te invita a la bandeja de equipo de WhatsApp de {{company}}, donde el equipo lee y responde sus mensajes en conjunto.',
  'mail.invitation.role': 'Tu rol',
  'mail.invitation.teams': 'Tus equipos',
  'mail.invitation.valid-until': 'Válida hasta',
  'mail.invitation.confirm': 'Confirmar mi cuenta',
  'mail.invitation.confirm-whatsapp': 'Confirmar por WhatsApp',
  'mail.invitation.whatsapp-hint':
    'WhatsApp se abre con un mensaje listo: solo envíalo. Así también se vincula tu WhatsApp a tu cuenta.',
  'mail.invitation.code-to-number': 'O escribe {{code}} al {{number}} por WhatsApp.',
  'mail.invitation.by-hand':
    'Para confirmar, escribe la línea de abajo al número de WhatsApp de {{company}}. {{inviter}} puede decirte el número.',
  'mail.invitation.unexpected': '¿No esperabas esto? Ignora este correo y no pasará nada.',
  'mail.join-word': 'Unirme',

  'mail.role.USER': 'Usuario: lee y responde mensajes',
  'mail.role.ADMIN': 'Admin: también puede agregar y quitar personas y cambiar la configuración',

  'mail.grant-code.subject': 'Tu código para hacer admin a {{grantee}}',
  'mail.grant-code.heading': '¿Hacer admin a {{grantee}}?',
  'mail.grant-code.body':
    'Estás a punto de hacer admin de {{company}} a {{grantee}} ({{email}}). Los admins pueden agregar y quitar personas y cambiar la configuración. Si es correcto, envía este código en nuestro chat de WhatsApp:',
  'mail.grant-code.unexpected':
    '¿No fuiste tú? Entonces no envíes el código a nadie y avisa a los demás admins: alguien podría estar usando tu teléfono.',
  'mail.grant-code.never-asked': 'Nadie de Usher te pedirá nunca este código.',

  'mail.admin-granted.subject': '{{grantee}} ahora es admin de {{company}}',
  'mail.admin-granted.heading': '{{grantee}} ahora es admin',
  'mail.admin-granted.body':
    '{{by}} hizo admin de {{company}} a {{grantee}} ({{email}}). Los admins pueden agregar y quitar personas y cambiar la configuración.',
  'mail.admin-granted.fine': 'Si es lo que quieres, no tienes que hacer nada.',
  'mail.admin-granted.take-back': 'Deshacerlo',
  'mail.admin-granted.take-back-hint': 'Si no, un botón lo deshace. Funciona durante siete días.',
  'mail.admin-granted.otherwise': 'Si no, habla con {{by}}.',

  'mail.sign-in.subject': 'Tu enlace para entrar en {{company}}',
  'mail.sign-in.heading': 'Entra en tu perfil',
  'mail.sign-in.body': 'Aquí está el enlace que pediste. Funciona una sola vez, durante 15 minutos.',
  'mail.sign-in.button': 'Entrar',
  'mail.sign-in.unexpected': '¿No lo pediste? Ignora este correo: sin el enlace no entra nadie.',

  'mail.notice.subject': 'Novedades de la bandeja de equipo de {{company}}',
  'mail.notice.heading': 'Para tu información',
  'mail.notice.why': 'Te llega por correo porque ahora mismo WhatsApp no nos deja escribirte.',
  'mail.test.subject': 'Usher puede enviar correo',
  'mail.test.body':
    'Esta es la prueba que pediste durante la configuración. Ha llegado, así que las invitaciones también llegarán. No tienes que hacer nada.',
};
