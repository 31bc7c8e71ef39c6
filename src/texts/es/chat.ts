import type { chat as model } from '../en/chat.ts';
import type { Translation } from '../translation.ts';

export const chat = {
  'slot.name': 'Nombre',
  'slot.email': 'Correo',
  'slot.phone': 'Teléfono',
  'slot.role': 'Rol',
  'slot.language': 'Idioma',
  'slot.teams': 'Equipos',

  'role.USER': 'Usuario',
  'role.ADMIN': 'Admin',
  'role.USER.line': 'trabaja con chats y contactos, y no gestiona a nadie',
  'role.ADMIN.line': 'puede agregar y quitar personas y cambiar la configuración',
  'role.owner': 'Titular',

  'language.en': 'Inglés',
  'language.es': 'Español',
  'language.pt-BR': 'Portugués (Brasil)',

  'word.this-person': 'esta persona',
  'word.value': '{{value}}',

  'tap.yes': 'Sí',
  'tap.skip': 'Saltar',
  'tap.help': 'Ayuda',
  'tap.cancel': 'Cancelar',
  'tap.preview': 'Vista previa',
  'tap.one-name': 'Solo un nombre',
  'tap.something-else': 'Otra cosa',
  'tap.make-user': 'Que sea Usuario',
  'tap.continue': 'Continuar',
  'tap.restart': 'Empezar de nuevo',
  'tap.choose': 'Elegir',
  'tap.more': 'Más …',
  'tap.look': 'Ver quién es',
  'tap.form': 'Llenar formulario',
  'tap.another': 'Otra persona igual',

  'menu.more': 'Y también:',
  'ask.name': '¿A quién agregamos? Nombre y apellido, por favor.',
  'ask.email': '¿Cuál es el correo de *{{name}}*?',
  'ask.phone': '¿El teléfono de *{{name}}*, con el código de país? Por ejemplo: +52 55 1234 5678.',
  'ask.role': '¿Qué rol para *{{name}}*?',
  'ask.language': '¿En qué idioma le escribimos a *{{name}}*?',
  'ask.teams': '¿En qué equipos está *{{name}}*? Números o nombres; pueden ser varios.',
  'ask.last-name': '¿Y el apellido de *{{name}}*?',
  'ask.again': '{{slot}}: por ahora, {{- value}}. Envía el valor nuevo, o *atrás* para dejarlo como está.',
  'ask.resume':
    'Estábamos agregando a *{{name}}* ({{done}} de {{total}}). ¿Continuamos o empezamos de nuevo?',

  'why.name': 'El nombre es lo que ven sus colegas en la bandeja, y con él saluda la invitación.',
  'why.email': 'La invitación llega por correo. Puede faltar cuando hay un teléfono.',
  'why.phone':
    'El teléfono es para sus colegas y para quien no tiene correo. Puede faltar cuando hay un correo.',
  'why.role':
    'Un Usuario trabaja con chats y contactos. Un Admin también puede agregar y quitar personas y cambiar la configuración. Usuario es la opción segura.',
  'why.language':
    'La invitación, y después las páginas, están en este idioma. Se puede cambiar en cualquier momento.',
  'why.teams': 'Los equipos deciden qué chats ve una persona. Por ahora puede quedar sin equipos.',

  'failed.name': 'No pude leer un nombre en “{{text}}”. Por ejemplo: Ana Souza.',
  'failed.email': 'No pude leer un correo en “{{text}}”. Por ejemplo: ana@example.com.',
  'failed.phone': 'No pude leer un teléfono en “{{text}}”. Por ejemplo: +52 55 1234 5678.',
  'failed.role': '“{{text}}” no es un rol que yo conozca. Es 1 para Usuario o 2 para Admin.',
  'failed.language': 'Todavía no hablo “{{text}}”. Elige uno de estos, por favor.',
  'failed.teams': 'No conozco un equipo llamado “{{text}}”. Elige entre estos, por favor, o *saltar*.',
  'failed.other': 'No sé bien qué hacer con “{{text}}”.',
  'failed.ways-out':
    'Ya van tres intentos. ¿Probamos de otra manera? Puedes *saltar* donde sea posible, pedir *ayuda* o *cancelar*.',

  'cannot-skip.name': 'Necesito un nombre para seguir.',
  'cannot-skip.email': 'Aquí necesito el correo: no hay teléfono, o se está agregando a un Admin.',
  'cannot-skip.phone': 'Sin correo, necesito un teléfono.',
  'cannot-skip.role': 'Necesito un rol para seguir.',
  'cannot-skip.language': 'Necesito un idioma para seguir.',
  'cannot-skip.teams': 'Necesito los equipos para seguir.',

  'doubt.typo': '¿Quisiste decir esto, en lugar de “{{quoted}}”?',
  'doubt.spoken': '¿Entendí bien “{{quoted}}”?',
  'doubt.several': 'Veo más de una opción. {{slot}}: ¿cuál es?',
  'doubt.unclear': '“{{quoted}}” se puede leer de más de una manera. {{slot}}: ¿cuál es?',
  'doubt.name': '“{{quoted}}” se puede leer de más de una manera. ¿Cuál es, como nombre · apellido?',
  'doubt.unusual': '“{{quoted}}” es poco común: no conozco números así. ¿Lo dejo así?',

  'known.active': '*{{name}}* ya está en el equipo:',
  'known.invited': '*{{name}}* ya tiene una invitación, válida hasta el {{day}}.',
  'known.expired': '*{{name}}* tuvo una invitación, pero ya venció.',
  'known.deactivated': '*{{name}}* estuvo en el equipo o tuvo una invitación; ahora no.',
  'known.resend': 'Enviar de nuevo',
  'known.update': 'Actualizar sus datos',
  'known.reactivate': 'Invitar de nuevo',
  'known.leave': 'Dejar todo como está',
  'known.left': 'Todo queda como está. No cambié nada.',

  'review.split-name': 'nombre *{{first}}*, apellido *{{last}}*',
  'review.invite': '¿Invito a *{{name}}*? Responde *sí*, o un número para cambiar algo.',
  'review.update': '¿Guardo esto para *{{name}}*? Responde *sí*, o un número para cambiar algo.',
  'review.what-to-change': '¿Qué cambio? Envía un número o, por ejemplo, “rol admin”.',
  'review.mixed-scripts':
    'Míralo dos veces, por favor: “{{name}}” mezcla letras de distintos alfabetos en una palabra.',
  'review.preview': 'Este es el correo que leerá *{{name}}*:',
  'review.preview-no-email': 'No hay correo, así que no se envía ninguno: recibirás un enlace para reenviar.',

  'grant.what-admins-do':
    '*Los Admins pueden agregar y quitar personas y cambiar la configuración.* Para que nadie reciba más de lo que quieres dar, demuestra que eres tú, por favor.',
  'grant.ask-code': 'Envié un código de seis dígitos a {{email}}. Escríbelo aquí para seguir.',
  'grant.ask-word': 'Para que *{{name}}* sea Admin, escribe la palabra ADMIN, en mayúsculas.',
  'grant.yes-is-not-enough': 'Un sí no alcanza para dar el rol de Admin.',
  'grant.wrong_one': 'Ese no es el código. Queda un intento.',
  'grant.wrong_many': 'Ese no es el código. Quedan {{count}} de intentos.',
  'grant.wrong_other': 'Ese no es el código. Quedan {{count}} intentos.',
  'grant.expired': 'Ese código venció.',
  'grant.ended':
    'Ese fue el quinto código que no coincide, así que dejé el rol en Usuario. Puedes cambiarlo otra vez.',
  'grant.too-many':
    'Se enviaron demasiados códigos en una hora, así que dejé el rol en Usuario. Prueba con Admin más tarde, por favor.',
  'grant.no-mail':
    'Este sistema no envía correos, así que no puedo comprobar que eres tú y dejé el rol en Usuario. Quien lo administra puede configurar SMTP_URL.',

  'flow.noted': 'Anotado. {{- facts}}',
  'flow.so-far': 'Hasta ahora:',
  'flow.nothing-yet': 'Todavía no hay nada.',
  'flow.cancelled': 'Cancelado. No se invitó a nadie.',
  'flow.restarted': 'Empezamos de nuevo.',
  'flow.no-way-back': 'Esta es la primera pregunta; no hay nada antes.',
  'flow.cannot-skip': 'Esta no se puede saltar.',
  'flow.finish-first': 'Terminemos primero con esta persona.',
  'flow.yes-to-what': 'Un sí no responde esta pregunta.',
  'flow.late':
    'No tenía conexión cuando escribiste eso, así que no hice nada. Si sigue en pie, envíalo otra vez.',
  'flow.unreadable': 'Solo puedo leer texto y tarjetas de contacto.',
  'flow.unreadable-file':
    'No pude leer ese archivo. Leo tarjetas de contacto y archivos .vcf, .csv o .txt pequeños con personas; escribirlo también sirve.',
  'flow.too-many-cards':
    'Ahí hay más de diez personas, así que no tomé ninguna. Envía hasta diez cada vez, por favor.',
  'flow.stale-form': 'Ese formulario es de una pregunta anterior, así que no tomé nada de él.',
  'flow.edited': 'Nunca actúo sobre un mensaje editado. Envíalo de nuevo, por favor.',
  'flow.forwarded': 'Nunca ejecuto mensajes reenviados. Escríbelo tú, por favor.',
  'flow.stale-tap': 'El botón “{{label}}” es de una pregunta anterior, así que no hice nada.',
  'flow.help':
    'Responde la pregunta, o envía cualquier dato de la persona en cualquier orden: “correo ana@x.com”, “rol admin”, “a Soporte”. *atrás*, *saltar*, *mostrar*, *reiniciar* y *cancelar* funcionan en todo momento.',

  'problem.admin-needs-email': 'Un Admin necesita un correo, así que eso quedó como estaba.',
  'problem.address-needed': 'Hace falta un correo o un teléfono, así que eso quedó como estaba.',
  'problem.email-domain':
    '{{email}} está fuera de los dominios de tu empresa ({{domains}}), así que no lo anoté.',
  'problem.name-empty': 'En “{{quoted}}” no encuentro un nombre. Por ejemplo: Ana Souza.',
  'problem.name-too-long':
    'Un nombre puede tener hasta {{max}} caracteres, y en “{{quoted}}” cuento {{length}}. Una forma más corta sirve, por ejemplo: Ana Souza.',
  'problem.name-characters':
    '“{{quoted}}” tiene signos que un nombre no puede llevar. Solo letras, por ejemplo: Ana Souza.',
  'problem.email-not-ascii':
    'En “{{quoted}}” hay letras o signos que un correo no puede llevar aquí, como ñ o á. Por ejemplo: ana@example.com.',
  'problem.email-invalid':
    '“{{quoted}}” no llega a ser un correo: un nombre, una @ y un dominio, por ejemplo ana@example.com.',
  'problem.phone-needs-country':
    'El código de país de “{{quoted}}” no me dice nada. Por ejemplo, para México: +52 55 1234 5678.',
  'problem.phone-too-short':
    'A “{{quoted}}” le faltan dígitos para ser un teléfono. Por ejemplo: +52 55 1234 5678.',
  'problem.phone-too-long': '“{{quoted}}” tiene más dígitos que un teléfono. Por ejemplo: +52 55 1234 5678.',
  'problem.phone-invalid': 'No pude leer un teléfono en “{{quoted}}”. Por ejemplo: +52 55 1234 5678.',
  'problem.role-unknown':
    '“{{quoted}}” no es un rol que se dé aquí. Es Usuario o Admin, por ejemplo “rol usuario”.',
  'problem.language-not-spoken':
    'Todavía no escribo en “{{quoted}}”. Puede ser español, inglés o portugués, por ejemplo “idioma español”.',
  'problem.language-unknown':
    'No conozco el idioma “{{quoted}}”. Puede ser español, inglés o portugués, por ejemplo “idioma español”.',
  'problem.team-unknown':
    'No conozco un equipo llamado “{{quoted}}”. Los que hay se ven con *equipos*; después, por ejemplo, “equipo Soporte”.',

  'saved.updated': 'Guardado. La invitación que *{{name}}* ya tiene sigue siendo válida.',
  'saved.one-line': 'La próxima vez basta una línea:\n{{- line}}',
  'invited.by-mail':
    'Listo: invité a *{{name}}*. El correo a {{email}} va en camino; la invitación es válida hasta el {{day}}.',
  'invited.by-hand':
    'Listo: invité a *{{name}}*; la invitación es válida hasta el {{day}}. No sale ningún correo, así que reenvíale esto, por favor:\n{{- link}}',
  'resent.by-mail':
    'Va de nuevo: el correo a {{email}} va en camino; la invitación de *{{name}}* es válida hasta el {{day}}.',
  'resent.by-hand':
    'La invitación de *{{name}}* es válida hasta el {{day}}. No sale ningún correo, así que reenvíale esto, por favor:\n{{- link}}',
  'flow.next-person': 'Escribiste sobre otra persona más:',

  'seats.line': 'Lugares ocupados: {{used}} de {{total}} ({{- active}} y {{- pending}}).',
  'seats.people_one': '{{count}} persona',
  'seats.people_many': '{{count}} de personas',
  'seats.people_other': '{{count}} personas',
  'seats.invitations_one': '{{count}} invitación abierta',
  'seats.invitations_many': '{{count}} de invitaciones abiertas',
  'seats.invitations_other': '{{count}} invitaciones abiertas',
  'seats.free_one': 'Queda {{count}} libre.',
  'seats.free_many': 'Quedan {{count}} libres.',
  'seats.free_other': 'Quedan {{count}} libres.',
  'seats.full': 'Ahora mismo no hay un lugar libre.',
  'seats.manager': 'Para tener más lugares, habla con tu gerente de cuenta: {{name}}, {{contact}}.',
  'seats.no-manager': 'Para tener más lugares, habla con tu gerente de cuenta.',
  'seats.kept': 'Guardo lo que escribiste. Envía *reintentar* cuando haya un lugar, o *cancelar*.',
  'retry.nothing': 'No hay nada que reintentar. *agregar* empieza con alguien nuevo.',

  'who.whom': '¿De quién hablas? Por ejemplo: {{- example}}',
  'who.nobody': 'No encontré a nadie con “{{text}}”. *usuarios* muestra a todas las personas.',
  'who.several': 'Con “{{text}}” hay más de una persona. ¿Cuál es? Envía el número.',
  'who.more': '… y más. Con un nombre más largo o un correo la lista se acorta.',
  'person.line': '*{{name}}* · {{address}} · {{- standing}}',
  'standing.OWNER': 'titular',
  'standing.ADMIN': 'admin',
  'standing.USER': 'usuario',
  'standing.INVITED': 'invitación pendiente',
  'standing.DEACTIVATED': 'cuenta inactiva',
  'card.active': 'Estado: activo',
  'card.deactivated': 'Estado: inactivo',
  'card.invited': 'Estado: invitación pendiente, hasta el {{day}}',
  'card.expired': 'Estado: la invitación venció el {{day}}',
  'card.mail-queued': 'Envío: en camino',
  'card.mail-accepted': 'Envío: aceptado por el servidor de correo',
  'card.mail-refused': 'Envío: rechazado ({{reason}})',
  'card.whatsapp-sent': 'WhatsApp: último mensaje enviado',
  'card.whatsapp-failed': 'WhatsApp: el último mensaje no llegó',
  'card.whatsapp-gone': 'WhatsApp: no está en WhatsApp',
  'card.whatsapp-delivered': 'WhatsApp: último mensaje entregado',
  'card.whatsapp-read': 'WhatsApp: último mensaje leído',

  'users.head': 'Estas son las personas que conozco. Envía un número para saber más de alguien.',
  'users.none': 'No hay nadie así.',
  'users.unknown-filter':
    'No conozco la lista “{{text}}”. Es *usuarios*, o usuarios pendientes, admins, inactivos, o un equipo.',
  'teams.head': 'Tus equipos:',
  'teams.none': 'Todavía no hay equipos.',
  'teams.more': '¿Quién está en uno? Por ejemplo: *equipo {{team}}*',
  'team.head': '*{{name}}*:',
  'team.empty': 'Todavía no hay nadie en *{{name}}*.',
  'team.which': '¿Qué equipo? Hay: {{teams}}.',
  'team.unknown': 'No conozco un equipo llamado “{{text}}”. Hay: {{teams}}.',
  'status.owner-only':
    'Cómo estoy lo ve solo quien es titular de la cuenta. *ayuda* muestra lo que puedes pedirme.',
  'status.cloud-works': 'WhatsApp (Business Platform): funciona.',
  'status.cloud-refused':
    'WhatsApp (Business Platform): rechaza nuestros mensajes desde el {{when}}: {{reason}}',
  'status.cloud-unreachable': 'WhatsApp (Business Platform): no responde desde el {{when}}: {{reason}}',
  'status.device-connected': 'WhatsApp (dispositivo vinculado): conectado desde el {{when}}.',
  'status.device-unpaired':
    'WhatsApp (dispositivo vinculado): espera desde el {{when}} a que se escanee su código.',
  'status.device-connecting': 'WhatsApp (dispositivo vinculado): conectando desde el {{when}}.',
  'status.device-trouble':
    'WhatsApp (dispositivo vinculado): sin conexión desde el {{when}}; sigo intentando.',
  'status.device-unlinked':
    'WhatsApp (dispositivo vinculado): el teléfono terminó el vínculo, {{when}}. Vuelve a iniciar Usher para vincularlo otra vez.',
  'status.device-stopped':
    'WhatsApp (dispositivo vinculado): detenido desde el {{when}}. Vuelve a iniciar Usher.',
  'status.mail-works': 'Correo: ningún problema conocido.',
  'status.mail-none':
    'Correo: no hay servidor de correo configurado; las invitaciones van solo por enlace de WhatsApp.',
  'status.mail-refused': 'Correo: el servidor nos rechaza desde el {{when}}: {{reason}}',
  'status.mail-unreachable': 'Correo: el servidor no responde desde el {{when}}: {{reason}}',
  'status.mail-failed': 'El último correo que falló, del {{when}}: {{reason}}',
  'status.queue-empty': 'No hay nada pendiente de enviar.',
  'status.queue': 'Pendiente de enviar: {{what}}; lo más antiguo, desde el {{when}}.',
  'status.messages_one': '{{count}} mensaje',
  'status.messages_many': '{{count}} de mensajes',
  'status.messages_other': '{{count}} mensajes',
  'status.mails_one': '{{count}} correo',
  'status.mails_many': '{{count}} de correos',
  'status.mails_other': '{{count}} correos',

  'roles.text':
    '*Usuario* trabaja con chats y contactos, y no gestiona a nadie.\n*Admin* también puede agregar y quitar personas y cambiar la configuración.\n*Titular* es el único Admin cuyo rol nadie puede cambiar.\nDa solo lo necesario: Usuario es la opción segura.',
  'language.which': '¿En qué idioma hablo contigo?',
  'language.unknown': 'No conozco el idioma “{{text}}”. Hablo estos:',
  'language.not-spoken': 'Todavía no hablo “{{text}}”. Hablo estos:',
  'language.changed': 'A partir de ahora hablamos en español.',
  'resend.not-invited': '*{{name}}* no tiene una invitación abierta.',
  'resend.too-soon-minute':
    'El último correo a *{{name}}* salió hace menos de un minuto. Espera un momento, por favor.',
  'resend.too-soon-day': '*{{name}}* recibió cinco correos en un día. Inténtalo mañana, por favor.',
  'cancel-invitation.ask':
    '¿Cancelo la invitación de *{{name}}*? Sus enlaces dejan de funcionar y el lugar queda libre.',
  'cancel-invitation.yes': 'Cancelar invitación',
  'cancel-invitation.no': 'Dejarla',
  'cancel-invitation.done': 'Listo: la invitación de *{{name}}* quedó cancelada y el lugar está libre.',
  'link.already': 'Este WhatsApp ya está vinculado a *{{name}}*.',
  'link.done':
    'Hola, *{{name}}*: desde ahora este WhatsApp habla por ti en *{{company}}*. *ayuda* muestra lo que puedo hacer.',
  'link.expired': 'Ese código venció o ya se usó. Pide uno nuevo, por favor.',
  'join.done':
    '¡Te damos la bienvenida, *{{name}}*! Tu cuenta en *{{company}}* está confirmada y este WhatsApp está vinculado a ti. *ayuda* muestra lo que puedo hacer.',
  'join.expired': 'Hola, *{{name}}*: esta invitación venció. Pide una nueva a {{inviter}}, por favor.',
  'join.already':
    'Esta invitación ya está confirmada. Para vincular este WhatsApp, pide un código a un admin.',
  'join.cancelled': 'Esta invitación ya no es válida. Pregunta a quien te invitó, por favor.',
  'join.seats-full':
    'Hola, *{{name}}*: ahora mismo no hay un lugar libre en *{{company}}*. Pregunta a {{inviter}}, por favor.',
  'join.asked':
    'Hola, *{{name}}*: tu WhatsApp oculta su número, así que le pregunté a {{inviter}} si eres tú. En cuanto diga que sí, te aviso aquí.',
  'join.other-number':
    'Esta invitación es para otro número de teléfono. Envía el código desde ese número, o pregunta a {{inviter}}, por favor.',
  'claim.ask':
    'Alguien envió el código de esta invitación desde un WhatsApp que oculta su número. ¿Es *{{name}}*? Entonces queda confirmada la invitación, y ese WhatsApp habla en su nombre.',
  'claim.yes': 'Sí, es su WhatsApp',
  'claim.no': 'No',
  'claim.admitted': 'Hecho: *{{name}}* ya está en el equipo, y ese WhatsApp habla en su nombre.',
  'claim.turned-away':
    'De acuerdo, no vinculé nada. Si el enlace se perdió, *cancelar invitación {{name}}* lo anula.',
  'claim.gone': 'Ya nadie espera esa respuesta.',
  'not-allowed':
    'Agregar y gestionar personas es para admins. Puedes usar *yo*, *idioma*, *equipos* y *ayuda*.',

  'conflict.ask': 'Todavía estamos agregando a *{{name}}*. ¿Qué hacemos?',
  'conflict.continue': 'Seguir con {{name}}',
  'conflict.begin': 'Empezar lo nuevo',
  'idle.did-you-mean': '¿Quisiste decir *{{line}}*? Entonces envíalo así, por favor.',
  'idle.shall-i-add': '¿Agrego a esta persona?',
  'idle.add-them': 'Sí, agregar',
  'idle.leave-it': 'No',
  'idle.nothing-done': 'De acuerdo, no hice nada.',
  'idle.nothing-open':
    'Ahora mismo no hay nada abierto. *agregar* empieza con alguien nuevo, *ayuda* muestra lo demás.',
  'idle.draft-gone': 'Lo que llevábamos de la otra persona ya no está: un borrador se guarda un día.',
  'idle.lost':
    '¡Hola, {{name}}! Agrego personas a la bandeja de tu equipo. Escribe *agregar* para empezar con alguien, o *ayuda* para ver el resto.',
  'fault.apology':
    'Algo falló de nuestro lado (ref. {{reference}}). No se guardó nada; envía eso otra vez, por favor.',

  'help.head': '*Lo que puedes pedirme*',
  'help.more': '*ayuda agregar* cuenta más sobre uno de ellos.',
  'help.example': 'Por ejemplo: {{- example}}',
  'command.add': 'Invita a alguien: todo en un mensaje, o paso a paso. No se guarda nada antes de tu sí.',
  'command.add.example':
    'agregar Ana Souza ana@example.com +52 55 1234 5678 a Soporte como usuario en portugués',
  'command.users': 'Muestra a las personas: todas, o las pendientes, admins, inactivas, o de un equipo.',
  'command.users.example': 'usuarios pendientes',
  'command.find': 'Busca personas por parte del nombre, del correo o del teléfono.',
  'command.find.example': 'buscar souza',
  'command.who-is': 'Muestra todo sobre una persona.',
  'command.who-is.example': 'quién es Ana',
  'command.teams': 'Muestra los equipos.',
  'command.teams.example': 'equipos',
  'command.team': 'Muestra quién está en un equipo.',
  'command.team.example': 'equipo Soporte',
  'command.resend': 'Envía una invitación de nuevo, con todo el plazo desde ahora.',
  'command.resend.example': 'reenviar Ana',
  'command.cancel-invitation':
    'Cancela una invitación: sus enlaces dejan de funcionar y el lugar queda libre.',
  'command.cancel-invitation.example': 'cancelar invitación de Ana',
  'command.seats': 'Muestra cuántos lugares están ocupados, y a quién pedir más.',
  'command.seats.example': 'lugares',
  'command.retry': 'Sigue con la persona que estábamos agregando, cuando hay un lugar libre.',
  'command.retry.example': 'reintentar',
  'command.roles': 'Explica los roles.',
  'command.roles.example': 'roles',
  'command.me': 'Muestra tu propia ficha.',
  'command.me.example': 'yo',
  'command.language': 'Cambia el idioma en que hablo contigo.',
  'command.language.example': 'idioma inglés',
  'command.link': 'Vincula este WhatsApp a ti, con un código que recibiste.',
  'command.link.example': 'vincular K7Q2-9F3M',
  'command.status': 'Muestra cómo están WhatsApp y el correo, y qué espera para enviarse.',
  'command.status.example': 'estado',
  'command.help': 'Muestra lo que puedes pedirme.',
  'command.help.example': 'ayuda agregar',

  'form.offer': 'O dime todo de una vez:',
  'form.title': 'Agregar a alguien',
  'form.first-name': 'Nombre',
  'form.last-name': 'Apellido',
  'form.email-hint': 'Aquí llega la invitación. Puede faltar si hay un teléfono.',
  'form.phone-hint': 'Con el código del país. Puede faltar si hay un correo.',
  'form.send': 'Seguir al resumen',

  'template.body': 'Hola, te escribe Usher. {{- news}} Responde aquí para seguir.',
  'notice.confirmed': '*{{name}}* confirmó y ya está en el equipo.',
  'notice.new-link-asked':
    'La invitación de *{{name}}* venció, y la persona pide un enlace nuevo. Envía *reenviar {{name}}*.',
  'notice.admin-taken-back': '*{{name}}* ya no es Admin: lo deshizo quien es titular de la cuenta.',
  'notice.admin-granted': '*{{name}}* es Admin desde ahora, por decisión de *{{by}}*.',
  'notice.join-asked':
    'Alguien envió el código de la invitación de *{{name}}* desde un WhatsApp que oculta su número, así que no puedo ver quién es. Pregúntale y luego envía *quién es {{name}}* para responder allí.',
  'notice.not-on-whatsapp':
    'No se puede llegar a *{{name}}* por WhatsApp: ya no hay nadie allí. *quién es {{name}}* muestra qué más sé.',
  'notice.whatsapp-paused':
    'WhatsApp ya no acepta nuestros mensajes ({{reason}}). Hasta que se arregle, nadie recibe respuesta por ahí; no se pierde nada, y lo que espera se envía entonces. Quien administra Usher encontrará más en su registro.',
  'notice.number-changed':
    'El número de WhatsApp de *{{name}}* cambió, así que ya no habla por esa persona hasta que se vincule de nuevo.',
  'notice.mail-accepted': 'El servidor de correo aceptó el correo a *{{name}}* ({{email}}).',
  'notice.mail-refused':
    'El correo a *{{name}}* ({{email}}) fue rechazado: “{{reason}}”. Si la dirección está bien, envía *reenviar {{email}}*. Si no, cancela esa invitación y agrega a la persona de nuevo.',
} satisfies Translation<typeof model>;
