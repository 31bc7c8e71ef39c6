export const pages = {
  'page.footer': 'Usher da asiento a los equipos en su bandeja de WhatsApp.',
  'page.home': 'Abrir mi perfil',

  'page.confirm.unexpected': '¿No esperabas esto? Cierra esta página y no pasará nada.',
  'page.confirmed.heading': '¡Te damos la bienvenida, {{name}}!',
  'page.confirmed.body':
    'Tu cuenta en {{company}} está activa, y {{inviter}} ya lo sabe. Así te ve tu equipo:',
  'page.already.heading': 'Ya está confirmada',
  'page.already.body': '{{name}}, tu cuenta en {{company}} está activa. Aquí ya no queda nada por hacer.',
  'page.expired.heading': 'Esta invitación ha vencido',
  'page.expired.body': 'Era válida hasta el {{expiry}}. {{inviter}} puede enviarte una nueva.',
  'page.expired.ask': 'Pedir un enlace nuevo',
  'page.asked.heading': '{{inviter}} ya lo sabe',
  'page.asked.body': 'Le dijimos a {{inviter}} que quieres un enlace nuevo. Te llegará por correo.',
  'page.asked.already-body':
    'Hace poco le dijimos a {{inviter}} que quieres un enlace nuevo. Te llegará por correo.',
  'page.cancelled.heading': 'Esta invitación fue retirada',
  'page.cancelled.body': 'Ya no abre un lugar en {{company}}. Si te sorprende, pregunta a {{inviter}}.',
  'page.seats-full.heading': 'Ahora mismo no hay lugares libres',
  'page.seats-full.body':
    'Todos los lugares de {{company}} están ocupados. Avisa a {{inviter}}; este enlace sigue siendo válido hasta el {{expiry}}.',
  'page.unknown.heading': 'No conocemos este enlace',
  'page.unknown.body':
    'Quizá se cortó por el camino, o un correo más nuevo lo reemplazó. Abre el último correo que te enviamos y toca el botón.',

  'page.profile.heading': 'Tu perfil',
  'page.profile.about': '{{address}} en {{company}}',
  'page.profile.first-name': 'Nombre',
  'page.profile.last-name': 'Apellido',
  'page.profile.last-name-hint': 'Déjalo vacío si tienes un solo nombre.',
  'page.profile.picture': 'Foto',
  'page.profile.picture-hint': 'JPEG, PNG o WebP, hasta 5 MB.',
  'page.profile.picture-remove': 'Quitar mi foto',
  'page.profile.picture-alt': 'Tu foto',
  'page.profile.language': 'Idioma',
  'page.profile.language-hint': 'Para nuestros correos, chats y estas páginas.',
  'page.profile.save': 'Guardar',
  'page.profile.saved': 'Guardado.',
  'page.profile.sign-out': 'Salir',
  'page.other-person.heading': 'Ahora estás dentro como {{name}}',
  'page.other-person.body':
    'Otra página de este navegador abrió la sesión de otra persona, así que no se guardó nada de ese formulario.',

  'page.problems': 'Una cosa necesita tu atención:',
  'page.problem.name-empty': 'Escribe un nombre, por favor.',
  'page.problem.name-too-long':
    'Un nombre puede tener {{max}} caracteres como máximo; este tiene {{length}}.',
  'page.problem.name-characters': 'Este nombre tiene caracteres que un nombre no puede tener.',
  'page.problem.picture-too-big': 'Esta foto pesa más de 5 MB. Elige una más pequeña, por favor.',
  'page.problem.picture-unreadable':
    'No pudimos leer esta foto. Elige un archivo JPEG, PNG o WebP, por favor.',

  'page.sign-in.heading': 'Entrar',
  'page.sign-in.body': 'Escribe la dirección de correo de tu cuenta y te enviaremos un enlace.',
  'page.sign-in.email': 'Correo electrónico',
  'page.sign-in.button': 'Enviarme un enlace',
  'page.sign-in.sent-heading': 'Mira tu correo',
  'page.sign-in.sent-body':
    'Si hay una cuenta con esa dirección, un enlace va en camino. Funciona una sola vez, durante 15 minutos.',
  'page.sign-in.welcome': 'Hola de nuevo, {{name}}',
  'page.sign-in.confirm': 'Un toque más y estarás dentro.',
  'page.sign-in.enter': 'Entrar',
  'page.sign-in.expired-heading': 'Este enlace ya no funciona',
  'page.sign-in.expired-body': 'Funciona una sola vez, durante 15 minutos. Con gusto te enviamos uno nuevo.',
  'page.sign-in.again': 'Pedir un enlace nuevo',
  'page.sign-in.signed-out': 'Has salido.',

  'page.take-back.heading': '¿Que {{name}} vuelva a ser usuario?',
  'page.take-back.body':
    '{{name}} es admin de {{company}}. Como usuario, {{name}} seguirá leyendo y respondiendo mensajes, pero ya no podrá agregar ni quitar personas ni cambiar la configuración.',
  'page.take-back.button': 'Quitar el rol de admin',
  'page.take-back.done-heading': '{{name}} vuelve a ser usuario',
  'page.take-back.done-body': 'Se guardó al instante, y los demás admins se enterarán.',
  'page.take-back.already-heading': '{{name}} no es admin',
  'page.take-back.already-body': 'No hay nada que deshacer.',
  'page.take-back.too-late-heading': 'Este enlace es demasiado antiguo',
  'page.take-back.too-late-body':
    'Funcionó durante siete días desde que {{name}} se hizo admin de {{company}}.',

  'page.error.not-found-heading': 'Aquí no hay nada',
  'page.error.not-found-body':
    'Puede que la dirección tenga un error. Los enlaces de nuestros correos llevan al lugar correcto.',
  'page.error.fault-heading': 'Algo falló de nuestro lado',
  'page.error.fault-body':
    'No se guardó nada. Inténtalo de nuevo; si vuelve a pasar, dinos esta referencia: {{reference}}',
  'page.error.foreign-heading': 'No pudimos saber con certeza que eras tú',
  'page.error.foreign-body':
    'El formulario no vino de nuestra propia página, así que no se guardó nada. Abre la página otra vez e inténtalo de nuevo.',
  'page.error.host-heading': 'Esta no es nuestra dirección',
  'page.error.host-body': 'Abre el enlace tal como está en nuestro correo, por favor.',
  'page.error.too-many-heading': 'Eso fue mucho a la vez',
  'page.error.too-many-body': 'Espera unos minutos e inténtalo de nuevo, por favor.',
  'page.error.bad-request-heading': 'No pudimos leer eso',
  'page.error.bad-request-body': 'No se guardó nada. Abre la página otra vez e inténtalo de nuevo.',
};
