export const pages = {
  'page.footer': 'O Usher acomoda equipes na sua caixa de entrada do WhatsApp.',
  'page.home': 'Abrir meu perfil',

  'page.confirm.unexpected': 'Não esperava por isso? É só fechar esta página e nada acontecerá.',
  'page.confirmed.heading': 'Boas-vindas, {{name}}!',
  'page.confirmed.body':
    'Sua conta em {{company}} está ativa, e {{inviter}} já sabe. É assim que sua equipe vê você:',
  'page.already.heading': 'Já está confirmado',
  'page.already.body': '{{name}}, sua conta em {{company}} está ativa. Não há mais nada a fazer aqui.',
  'page.expired.heading': 'Este convite venceu',
  'page.expired.body': 'Ele era válido até {{expiry}}. {{inviter}} pode enviar um novo a você.',
  'page.expired.ask': 'Pedir um novo link',
  'page.asked.heading': '{{inviter}} já sabe',
  'page.asked.body': 'Avisamos {{inviter}} que você quer um novo link. Ele vai chegar por e-mail.',
  'page.asked.already-body':
    'Há pouco avisamos {{inviter}} que você quer um novo link. Ele vai chegar por e-mail.',
  'page.cancelled.heading': 'Este convite foi retirado',
  'page.cancelled.body':
    'Ele não abre mais um lugar em {{company}}. Se isso surpreende você, fale com {{inviter}}.',
  'page.seats-full.heading': 'No momento não há lugar livre',
  'page.seats-full.body':
    'Todos os lugares de {{company}} estão ocupados. Avise {{inviter}}; este link continua válido até {{expiry}}.',
  'page.unknown.heading': 'Não conhecemos este link',
  'page.unknown.body':
    'Talvez ele tenha sido cortado no caminho, ou um e-mail mais novo o substituiu. Abra o e-mail mais recente que enviamos e toque no botão.',

  'page.profile.heading': 'Seu perfil',
  'page.profile.about': '{{address}} em {{company}}',
  'page.profile.first-name': 'Nome',
  'page.profile.last-name': 'Sobrenome',
  'page.profile.last-name-hint': 'Deixe vazio se você tem um só nome.',
  'page.profile.picture': 'Foto',
  'page.profile.picture-hint': 'JPEG, PNG ou WebP, até 5 MB.',
  'page.profile.picture-remove': 'Remover minha foto',
  'page.profile.picture-alt': 'Sua foto',
  'page.profile.language': 'Idioma',
  'page.profile.language-hint': 'Para nossos e-mails, conversas e estas páginas.',
  'page.profile.save': 'Salvar',
  'page.profile.saved': 'Salvo.',
  'page.profile.sign-out': 'Sair',
  'page.other-person.heading': 'Agora você entrou como {{name}}',
  'page.other-person.body':
    'Outra página deste navegador entrou como outra pessoa, por isso nada daquele formulário foi salvo.',

  'page.problems': 'Uma coisa precisa da sua atenção:',
  'page.problem.name-empty': 'Escreva um nome, por favor.',
  'page.problem.name-too-long': 'Um nome pode ter no máximo {{max}} caracteres; este tem {{length}}.',
  'page.problem.name-characters': 'Este nome tem caracteres que um nome não pode ter.',
  'page.problem.picture-too-big': 'Esta foto tem mais de 5 MB. Escolha uma menor, por favor.',
  'page.problem.picture-unreadable':
    'Não conseguimos ler esta foto. Escolha um arquivo JPEG, PNG ou WebP, por favor.',

  'page.sign-in.heading': 'Entrar',
  'page.sign-in.body': 'Escreva o e-mail da sua conta, e enviaremos um link a você.',
  'page.sign-in.email': 'E-mail',
  'page.sign-in.button': 'Enviar um link',
  'page.sign-in.sent-heading': 'Veja seu e-mail',
  'page.sign-in.sent-body':
    'Se há uma conta com esse endereço, um link está a caminho. Ele funciona uma só vez, por 15 minutos.',
  'page.sign-in.welcome': 'Olá de novo, {{name}}',
  'page.sign-in.confirm': 'Mais um toque e você entra.',
  'page.sign-in.enter': 'Entrar',
  'page.sign-in.expired-heading': 'Este link não funciona mais',
  'page.sign-in.expired-body': 'Ele funciona uma só vez, por 15 minutos. Podemos enviar um novo a você.',
  'page.sign-in.again': 'Pedir um novo link',
  'page.sign-in.signed-out': 'Você saiu.',

  'page.take-back.heading': 'Tornar {{name}} usuário de novo?',
  'page.take-back.body':
    '{{name}} é admin de {{company}}. Como usuário, {{name}} continua lendo e respondendo mensagens, mas não pode mais adicionar ou remover pessoas nem mudar as configurações.',
  'page.take-back.button': 'Tirar a função de admin',
  'page.take-back.done-heading': '{{name}} é usuário de novo',
  'page.take-back.done-body': 'Isso já foi salvo, e os outros admins vão ficar sabendo.',
  'page.take-back.already-heading': '{{name}} não é admin',
  'page.take-back.already-body': 'Não há nada a desfazer.',
  'page.take-back.too-late-heading': 'Este link é antigo demais',
  'page.take-back.too-late-body':
    'Ele funcionou por sete dias desde que {{name}} se tornou admin de {{company}}.',

  'page.error.not-found-heading': 'Não há nada aqui',
  'page.error.not-found-body':
    'Talvez o endereço tenha um erro. Os links dos nossos e-mails levam ao lugar certo.',
  'page.error.fault-heading': 'Algo deu errado do nosso lado',
  'page.error.fault-body':
    'Nada foi salvo. Tente de novo; se acontecer outra vez, informe esta referência: {{reference}}',
  'page.error.foreign-heading': 'Não pudemos ter certeza de que era você',
  'page.error.foreign-body':
    'O formulário não veio da nossa própria página, por isso nada foi salvo. Abra a página outra vez e tente de novo.',
  'page.error.host-heading': 'Este não é o nosso endereço',
  'page.error.host-body': 'Abra o link exatamente como está no nosso e-mail, por favor.',
  'page.error.too-many-heading': 'Foi muita coisa de uma vez',
  'page.error.too-many-body': 'Espere alguns minutos e tente de novo, por favor.',
  'page.error.bad-request-heading': 'Não conseguimos ler isso',
  'page.error.bad-request-body': 'Nada foi salvo. Abra a página outra vez e tente de novo.',
};
