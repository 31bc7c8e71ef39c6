export const mails = {
  'mail.greeting': 'Olá, {{name}}!',
  'mail.footer': 'O Usher acomoda a equipe de {{company}} na sua caixa de entrada do WhatsApp.',

  'mail.invitation.subject': '{{inviter}} convida você para a caixa de entrada da equipe de {{company}}',
  'mail.invitation.preview': 'Confirme com um toque, até {{expiry}}.',
  'mail.invitation.heading': 'Seu lugar em {{company}} está pronto',
  'mail.invitation.body':
    '{{inviter}} convida você para a caixa de entrada do WhatsApp da equipe de {{company}}, onde todos leem e respondem às mensagens juntos.',
  'mail.invitation.role': 'Sua função',
  'mail.invitation.teams': 'Suas equipes',
  'mail.invitation.valid-until': 'Válido até',
  'mail.invitation.confirm': 'Confirmar minha conta',
  'mail.invitation.confirm-whatsapp': 'Confirmar pelo WhatsApp',
  'mail.invitation.whatsapp-hint':
    'O WhatsApp abre com uma mensagem pronta: é só enviar. Isso também vincula o seu WhatsApp à sua conta.',
  'mail.invitation.code-to-number': 'Ou escreva {{code}} para {{number}} no WhatsApp.',
  'mail.invitation.by-hand':
    'Para confirmar, escreva a linha abaixo para o número de WhatsApp de {{company}}. {{inviter}} pode informar o número.',
  'mail.invitation.unexpected': 'Não esperava por isso? Ignore este e-mail e nada acontecerá.',
  'mail.join-word': 'Entrar',

  'mail.role.USER': 'Usuário: lê e responde mensagens',
  'mail.role.ADMIN': 'Admin: também pode adicionar e remover pessoas e mudar as configurações',

  'mail.grant-code.subject': 'Seu código para tornar {{grantee}} admin',
  'mail.grant-code.heading': 'Tornar {{grantee}} admin?',
  'mail.grant-code.body':
    'Você está prestes a tornar {{grantee}} ({{email}}) admin de {{company}}. Admins podem adicionar e remover pessoas e mudar as configurações. Se estiver certo, envie este código na nossa conversa do WhatsApp:',
  'mail.grant-code.unexpected':
    'Não foi você? Então não envie o código a ninguém e avise os outros admins: alguém pode estar usando o seu telefone.',
  'mail.grant-code.never-asked': 'Ninguém do Usher vai pedir este código a você.',

  'mail.admin-granted.subject': '{{grantee}} agora é admin de {{company}}',
  'mail.admin-granted.heading': '{{grantee}} agora é admin',
  'mail.admin-granted.body':
    '{{by}} tornou {{grantee}} ({{email}}) admin de {{company}}. Admins podem adicionar e remover pessoas e mudar as configurações.',
  'mail.admin-granted.fine': 'Se é isso que você quer, não precisa fazer nada.',
  'mail.admin-granted.take-back': 'Desfazer',
  'mail.admin-granted.take-back-hint': 'Se não, um botão desfaz isso. Ele funciona por sete dias.',
  'mail.admin-granted.otherwise': 'Se não, fale com {{by}}.',

  'mail.sign-in.subject': 'Seu link para entrar em {{company}}',
  'mail.sign-in.heading': 'Entre no seu perfil',
  'mail.sign-in.body': 'Aqui está o link que você pediu. Ele funciona uma só vez, por 15 minutos.',
  'mail.sign-in.button': 'Entrar',
  'mail.sign-in.unexpected': 'Não foi você quem pediu? Ignore este e-mail: sem o link ninguém entra.',

  'mail.notice.subject': 'Novidades da caixa de entrada da equipe de {{company}}',
  'mail.notice.heading': 'Para sua informação',
  'mail.notice.why': 'Você recebe isto por e-mail porque o WhatsApp não nos deixa escrever para você agora.',
  'mail.test.subject': 'O Usher consegue enviar e-mails',
  'mail.test.body':
    'Este é o teste que você pediu durante a configuração. Ele chegou, então os convites também vão chegar. Não é preciso fazer nada.',
};
