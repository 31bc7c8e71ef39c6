import type { chat as model } from '../en/chat.ts';
import type { Translation } from '../translation.ts';

export const chat = {
  'slot.name': 'Nome',
  'slot.email': 'E-mail',
  'slot.phone': 'Telefone',
  'slot.role': 'Função',
  'slot.language': 'Idioma',
  'slot.teams': 'Equipes',

  'role.USER': 'Usuário',
  'role.ADMIN': 'Admin',
  'role.USER.line': 'trabalha com conversas e contatos, e não gerencia ninguém',
  'role.ADMIN.line': 'pode adicionar e remover pessoas e mudar as configurações',
  'role.owner': 'Titular',

  'language.en': 'Inglês',
  'language.es': 'Espanhol',
  'language.pt-BR': 'Português (Brasil)',

  'word.this-person': 'esta pessoa',
  'word.value': '{{value}}',

  'tap.yes': 'Sim',
  'tap.skip': 'Pular',
  'tap.help': 'Ajuda',
  'tap.cancel': 'Cancelar',
  'tap.preview': 'Prévia',
  'tap.one-name': 'Só um nome',
  'tap.something-else': 'Outra coisa',
  'tap.make-user': 'Deixar Usuário',
  'tap.continue': 'Continuar',
  'tap.restart': 'Começar de novo',
  'tap.choose': 'Escolher',
  'tap.more': 'Mais …',
  'tap.look': 'Ver quem é',
  'tap.form': 'Preencher formulário',
  'tap.another': 'Mais um assim',

  'menu.more': 'E também:',
  'ask.name': 'Quem vamos adicionar? Nome e sobrenome, por favor.',
  'ask.email': 'Qual é o e-mail de *{{name}}*?',
  'ask.phone': 'E o telefone de *{{name}}*, com o código do país? Por exemplo: +55 11 91234-5678.',
  'ask.role': 'Qual função para *{{name}}*?',
  'ask.language': 'Em qual idioma vamos escrever para *{{name}}*?',
  'ask.teams': 'Em quais equipes está *{{name}}*? Números ou nomes; podem ser várias.',
  'ask.last-name': 'E o sobrenome de *{{name}}*?',
  'ask.again': '{{slot}}: por enquanto, {{- value}}. Envie o novo valor, ou *voltar* para deixar como está.',
  'ask.resume': 'Estávamos adicionando *{{name}}* ({{done}} de {{total}}). Continuar, ou começar de novo?',

  'why.name': 'O nome é o que os colegas veem na caixa de entrada, e com ele o convite cumprimenta a pessoa.',
  'why.email': 'O convite vai para o e-mail. Ele pode faltar quando há um telefone.',
  'why.phone':
    'O telefone é para os colegas e para quem não tem e-mail. Ele pode faltar quando há um e-mail.',
  'why.role':
    'Um Usuário trabalha com conversas e contatos. Um Admin também pode adicionar e remover pessoas e mudar as configurações. Usuário é a escolha segura.',
  'why.language': 'O convite, e depois as páginas, ficam neste idioma. Dá para mudar a qualquer momento.',
  'why.teams': 'As equipes decidem quais conversas uma pessoa vê. Por enquanto pode ficar sem nenhuma.',

  'failed.name': 'Não consegui ler um nome em “{{text}}”. Por exemplo: Ana Souza.',
  'failed.email': 'Não consegui ler um e-mail em “{{text}}”. Por exemplo: ana@example.com.',
  'failed.phone': 'Não consegui ler um telefone em “{{text}}”. Por exemplo: +55 11 91234-5678.',
  'failed.role': '“{{text}}” não é uma função que eu conheça. É 1 para Usuário ou 2 para Admin.',
  'failed.language': 'Ainda não falo “{{text}}”. Escolha um destes, por favor.',
  'failed.teams': 'Não conheço uma equipe chamada “{{text}}”. Escolha entre estas, por favor, ou *pular*.',
  'failed.other': 'Não sei bem o que fazer com “{{text}}”.',
  'failed.ways-out':
    'Já são três tentativas. Vamos por outro caminho? Você pode *pular* onde for possível, pedir *ajuda* ou *cancelar*.',

  'cannot-skip.name': 'Preciso de um nome para continuar.',
  'cannot-skip.email': 'Aqui preciso do e-mail: não há telefone, ou estamos adicionando um Admin.',
  'cannot-skip.phone': 'Sem e-mail, preciso de um telefone.',
  'cannot-skip.role': 'Preciso de uma função para continuar.',
  'cannot-skip.language': 'Preciso de um idioma para continuar.',
  'cannot-skip.teams': 'Preciso das equipes para continuar.',

  'doubt.typo': 'Você quis dizer isto, em vez de “{{quoted}}”?',
  'doubt.spoken': 'Entendi bem “{{quoted}}”?',
  'doubt.several': 'Vejo mais de uma opção. {{slot}}: qual é?',
  'doubt.unclear': '“{{quoted}}” pode ser lido de mais de um jeito. {{slot}}: qual é?',
  'doubt.name': '“{{quoted}}” pode ser lido de mais de um jeito. Qual é, como nome · sobrenome?',
  'doubt.unusual': '“{{quoted}}” é incomum: não conheço números assim. Deixamos assim mesmo?',

  'known.active': '*{{name}}* já está na equipe:',
  'known.invited': '*{{name}}* já tem um convite, válido até {{day}}.',
  'known.expired': '*{{name}}* teve um convite, mas ele venceu.',
  'known.deactivated': '*{{name}}* já esteve na equipe ou teve um convite; agora não.',
  'known.resend': 'Enviar de novo',
  'known.update': 'Atualizar o convite',
  'known.reactivate': 'Convidar de novo',
  'known.leave': 'Deixar como está',
  'known.left': 'Ficou como está. Não mudei nada.',

  'review.split-name': 'nome *{{first}}*, sobrenome *{{last}}*',
  'review.invite': 'Convido *{{name}}*? Responda *sim*, ou um número para mudar algo.',
  'review.update': 'Salvo isto para *{{name}}*? Responda *sim*, ou um número para mudar algo.',
  'review.what-to-change': 'O que eu mudo? Envie um número ou, por exemplo, “função admin”.',
  'review.mixed-scripts':
    'Olhe duas vezes, por favor: “{{name}}” mistura letras de alfabetos diferentes em uma palavra.',
  'review.preview': 'Este é o e-mail que *{{name}}* vai ler:',
  'review.preview-no-email':
    'Não há e-mail, por isso nada é enviado: você vai receber um link para encaminhar.',

  'grant.what-admins-do':
    '*Admins podem adicionar e remover pessoas e mudar as configurações.* Para que ninguém receba mais do que você quer dar, mostre que é você, por favor.',
  'grant.ask-code': 'Enviei um código de seis dígitos para {{email}}. Escreva-o aqui para continuar.',
  'grant.ask-word': 'Para tornar *{{name}}* Admin, escreva a palavra ADMIN, em maiúsculas.',
  'grant.yes-is-not-enough': 'Um sim não basta para tornar alguém Admin.',
  'grant.wrong_one': 'Esse não é o código. Resta uma tentativa.',
  'grant.wrong_many': 'Esse não é o código. Restam {{count}} de tentativas.',
  'grant.wrong_other': 'Esse não é o código. Restam {{count}} tentativas.',
  'grant.expired': 'Esse código venceu.',
  'grant.ended':
    'Foi o quinto código que não confere, por isso deixei a função como Usuário. Você pode mudar de novo.',
  'grant.too-many':
    'Códigos demais foram enviados em uma hora, por isso deixei a função como Usuário. Tente Admin mais tarde, por favor.',
  'grant.no-mail':
    'Este sistema não envia e-mails, por isso não consigo comprovar que é você e deixei a função como Usuário. Quem cuida dele pode configurar SMTP_URL.',

  'flow.noted': 'Anotado. {{- facts}}',
  'flow.so-far': 'Até agora:',
  'flow.nothing-yet': 'Nada por enquanto.',
  'flow.cancelled': 'Cancelado. Ninguém foi convidado.',
  'flow.restarted': 'Começamos de novo.',
  'flow.no-way-back': 'Esta é a primeira pergunta; não há nada antes dela.',
  'flow.cannot-skip': 'Esta não dá para pular.',
  'flow.finish-first': 'Vamos terminar esta pessoa primeiro.',
  'flow.yes-to-what': 'Um sim não responde a esta pergunta.',
  'flow.late':
    'Eu estava sem conexão quando você escreveu isso, então não fiz nada. Se ainda quiser, envie de novo.',
  'flow.unreadable': 'Só consigo ler texto e cartões de contato.',
  'flow.unreadable-file':
    'Não consegui ler esse arquivo. Leio cartões de contato e arquivos .vcf, .csv ou .txt pequenos com pessoas; digitar também funciona.',
  'flow.too-many-cards':
    'Há mais de dez pessoas aí, então não peguei nenhuma. Envie até dez por vez, por favor.',
  'flow.stale-form': 'Esse formulário é de uma pergunta anterior, então não peguei nada dele.',
  'flow.edited': 'Nunca ajo sobre uma mensagem editada. Envie de novo, por favor.',
  'flow.forwarded': 'Nunca executo mensagens encaminhadas. Escreva você, por favor.',
  'flow.stale-tap': 'O botão “{{label}}” é de uma pergunta anterior, por isso não fiz nada.',
  'flow.help':
    'Responda à pergunta, ou envie qualquer coisa sobre a pessoa em qualquer ordem: “e-mail ana@x.com”, “função admin”, “para Suporte”. *voltar*, *pular*, *mostrar*, *recomeçar* e *cancelar* funcionam a qualquer momento.',

  'problem.admin-needs-email': 'Um Admin precisa de um e-mail, por isso deixei como estava.',
  'problem.address-needed': 'É preciso um e-mail ou um telefone, por isso deixei como estava.',
  'problem.email-domain':
    '{{email}} está fora dos domínios da sua empresa ({{domains}}), por isso não o anotei.',
  'problem.name-empty': 'Não encontro um nome em “{{quoted}}”. Por exemplo: Ana Souza.',
  'problem.name-too-long':
    'Um nome pode ter até {{max}} caracteres, e em “{{quoted}}” conto {{length}}. Uma forma mais curta serve, por exemplo: Ana Souza.',
  'problem.name-characters':
    '“{{quoted}}” tem sinais que um nome não pode ter. Só letras, por exemplo: Ana Souza.',
  'problem.email-not-ascii':
    'Em “{{quoted}}” há letras ou sinais que um e-mail não pode ter aqui, como ã ou ç. Por exemplo: ana@example.com.',
  'problem.email-invalid':
    '“{{quoted}}” ainda não é um e-mail: um nome, um @ e um domínio, por exemplo ana@example.com.',
  'problem.phone-needs-country':
    'Não reconheço o código do país de “{{quoted}}”. Por exemplo, para o Brasil: +55 11 91234-5678.',
  'problem.phone-too-short':
    'Faltam dígitos em “{{quoted}}” para ser um telefone. Por exemplo: +55 11 91234-5678.',
  'problem.phone-too-long':
    '“{{quoted}}” tem mais dígitos do que um telefone. Por exemplo: +55 11 91234-5678.',
  'problem.phone-invalid': 'Não consegui ler um telefone em “{{quoted}}”. Por exemplo: +55 11 91234-5678.',
  'problem.role-unknown':
    '“{{quoted}}” não é uma função que se dê aqui. É Usuário ou Admin, por exemplo “função usuário”.',
  'problem.language-not-spoken':
    'Ainda não escrevo em “{{quoted}}”. Pode ser português, inglês ou espanhol, por exemplo “idioma português”.',
  'problem.language-unknown':
    'Não conheço o idioma “{{quoted}}”. Pode ser português, inglês ou espanhol, por exemplo “idioma português”.',
  'problem.team-unknown':
    'Não conheço uma equipe chamada “{{quoted}}”. *equipes* mostra quais existem; depois, por exemplo, “equipe Suporte”.',

  'saved.updated': 'Salvo. O convite que *{{name}}* já tem continua válido.',
  'saved.one-line': 'Da próxima vez basta uma linha:\n{{- line}}',
  'invited.by-mail':
    'Pronto: convidei *{{name}}*. O e-mail para {{email}} está a caminho; o convite é válido até {{day}}.',
  'invited.by-hand':
    'Pronto: convidei *{{name}}*; o convite é válido até {{day}}. Nenhum e-mail é enviado, então encaminhe isto à pessoa, por favor:\n{{- link}}',
  'resent.by-mail':
    'Mais uma vez: o e-mail para {{email}} está a caminho; o convite de *{{name}}* é válido até {{day}}.',
  'resent.by-hand':
    'O convite de *{{name}}* é válido até {{day}}. Nenhum e-mail é enviado, então encaminhe isto à pessoa, por favor:\n{{- link}}',
  'flow.next-person': 'Você escreveu sobre mais uma pessoa:',

  'seats.line': 'Vagas ocupadas: {{used}} de {{total}} ({{- active}} e {{- pending}}).',
  'seats.people_one': '{{count}} pessoa',
  'seats.people_many': '{{count}} de pessoas',
  'seats.people_other': '{{count}} pessoas',
  'seats.invitations_one': '{{count}} convite aberto',
  'seats.invitations_many': '{{count}} de convites abertos',
  'seats.invitations_other': '{{count}} convites abertos',
  'seats.free_one': '{{count}} vaga livre.',
  'seats.free_many': '{{count}} de vagas livres.',
  'seats.free_other': '{{count}} vagas livres.',
  'seats.full': 'Não há vaga livre agora.',
  'seats.manager': 'Para ter mais vagas, fale com quem gerencia sua conta: {{name}}, {{contact}}.',
  'seats.no-manager': 'Para ter mais vagas, fale com quem gerencia sua conta.',
  'seats.kept': 'Guardo o que você escreveu. Envie *tentar de novo* quando houver uma vaga, ou *cancelar*.',
  'retry.nothing': 'Não há nada para tentar de novo. *adicionar* começa com alguém novo.',

  'who.whom': 'De quem você fala? Por exemplo: {{- example}}',
  'who.nobody': 'Não encontrei ninguém com “{{text}}”. *usuários* mostra todo mundo.',
  'who.several': 'Há mais de uma pessoa com “{{text}}”. Qual é? Envie o número.',
  'who.more': '… e mais. Um nome mais longo ou um e-mail encurta a lista.',
  'person.line': '*{{name}}* · {{address}} · {{- standing}}',
  'standing.OWNER': 'titular',
  'standing.ADMIN': 'admin',
  'standing.USER': 'usuário',
  'standing.INVITED': 'convite pendente',
  'standing.DEACTIVATED': 'conta inativa',
  'card.active': 'Status: ativo',
  'card.deactivated': 'Status: inativo',
  'card.invited': 'Status: convite pendente, até {{day}}',
  'card.expired': 'Status: o convite venceu em {{day}}',
  'card.mail-queued': 'Envio: a caminho',
  'card.mail-accepted': 'Envio: aceito pelo servidor de e-mail',
  'card.mail-refused': 'Envio: recusado ({{reason}})',
  'card.whatsapp-sent': 'WhatsApp: última mensagem enviada',
  'card.whatsapp-failed': 'WhatsApp: a última mensagem não chegou',
  'card.whatsapp-gone': 'WhatsApp: não está no WhatsApp',
  'card.whatsapp-delivered': 'WhatsApp: última mensagem entregue',
  'card.whatsapp-read': 'WhatsApp: última mensagem lida',

  'users.head': 'Estas são as pessoas que conheço. Envie um número para saber mais de alguém.',
  'users.none': 'Não há ninguém assim.',
  'users.unknown-filter':
    'Não conheço a lista “{{text}}”. É *usuários*, ou usuários pendentes, admins, inativos, ou uma equipe.',
  'teams.head': 'Suas equipes:',
  'teams.none': 'Ainda não há equipes.',
  'teams.more': 'Quem está em uma delas? Por exemplo: *equipe {{team}}*',
  'team.head': '*{{name}}*:',
  'team.empty': 'Ainda não há ninguém em *{{name}}*.',
  'team.which': 'Qual equipe? Estas existem: {{teams}}.',
  'team.unknown': 'Não conheço uma equipe chamada “{{text}}”. Estas existem: {{teams}}.',
  'status.owner-only': 'Como estou, só quem é titular da conta vê. *ajuda* mostra o que você pode me pedir.',
  'status.cloud-works': 'WhatsApp (Business Platform): funcionando.',
  'status.cloud-refused': 'WhatsApp (Business Platform): recusa nossas mensagens desde {{when}}: {{reason}}',
  'status.cloud-unreachable': 'WhatsApp (Business Platform): sem resposta desde {{when}}: {{reason}}',
  'status.device-connected': 'WhatsApp (aparelho conectado): ligado desde {{when}}.',
  'status.device-unpaired': 'WhatsApp (aparelho conectado): espera desde {{when}} que leiam o código.',
  'status.device-connecting': 'WhatsApp (aparelho conectado): conectando desde {{when}}.',
  'status.device-trouble': 'WhatsApp (aparelho conectado): sem conexão desde {{when}}; continuo tentando.',
  'status.device-unlinked':
    'WhatsApp (aparelho conectado): o celular encerrou o vínculo, {{when}}. Inicie o Usher de novo para vinculá-lo outra vez.',
  'status.device-stopped': 'WhatsApp (aparelho conectado): parado desde {{when}}. Inicie o Usher de novo.',
  'status.mail-works': 'E-mail: nenhum problema conhecido.',
  'status.mail-none':
    'E-mail: não há servidor de e-mail configurado; os convites vão só por link de WhatsApp.',
  'status.mail-refused': 'E-mail: o servidor nos recusa desde {{when}}: {{reason}}',
  'status.mail-unreachable': 'E-mail: o servidor não responde desde {{when}}: {{reason}}',
  'status.mail-failed': 'O último e-mail que falhou, de {{when}}: {{reason}}',
  'status.queue-empty': 'Não há nada esperando para ser enviado.',
  'status.queue': 'Esperando para ser enviado: {{what}}; o mais antigo, desde {{when}}.',
  'status.messages_one': '{{count}} mensagem',
  'status.messages_many': '{{count}} de mensagens',
  'status.messages_other': '{{count}} mensagens',
  'status.mails_one': '{{count}} e-mail',
  'status.mails_many': '{{count}} de e-mails',
  'status.mails_other': '{{count}} e-mails',

  'roles.text':
    '*Usuário* trabalha com conversas e contatos, e não gerencia ninguém.\n*Admin* também pode adicionar e remover pessoas e mudar as configurações.\n*Titular* é o único Admin cuja função ninguém pode mudar.\nDê só o necessário: Usuário é a escolha segura.',
  'language.which': 'Em qual idioma eu falo com você?',
  'language.unknown': 'Não conheço o idioma “{{text}}”. Falo estes:',
  'language.not-spoken': 'Ainda não falo “{{text}}”. Falo estes:',
  'language.changed': 'A partir de agora falamos em português.',
  'resend.not-invited': '*{{name}}* não tem um convite aberto.',
  'resend.too-soon-minute':
    'O último e-mail para *{{name}}* saiu há menos de um minuto. Espere um momento, por favor.',
  'resend.too-soon-day': '*{{name}}* recebeu cinco e-mails em um dia. Tente de novo amanhã, por favor.',
  'cancel-invitation.ask':
    'Cancelo o convite de *{{name}}*? Os links dele deixam de funcionar e a vaga fica livre.',
  'cancel-invitation.yes': 'Cancelar o convite',
  'cancel-invitation.no': 'Deixar',
  'cancel-invitation.done': 'Pronto: o convite de *{{name}}* foi cancelado e a vaga está livre.',
  'link.already': 'Este WhatsApp já está vinculado a *{{name}}*.',
  'link.done':
    'Olá, *{{name}}*! Agora este WhatsApp fala por você em *{{company}}*. *ajuda* mostra o que eu sei fazer.',
  'link.expired': 'Esse código venceu ou já foi usado. Peça um novo, por favor.',
  'join.done':
    'Boas-vindas, *{{name}}*! Sua conta em *{{company}}* está confirmada, e este WhatsApp está vinculado a você. *ajuda* mostra o que eu sei fazer.',
  'join.expired': 'Olá, *{{name}}*! Este convite venceu. Peça um novo a {{inviter}}, por favor.',
  'join.already': 'Este convite já está confirmado. Para vincular este WhatsApp, peça um código a um admin.',
  'join.cancelled': 'Este convite não vale mais. Fale com quem convidou você, por favor.',
  'join.seats-full':
    'Olá, *{{name}}*! No momento não há vaga livre em *{{company}}*. Fale com {{inviter}}, por favor.',
  'join.asked':
    'Olá, *{{name}}*: seu WhatsApp oculta o número, então perguntei a {{inviter}} se é você. Assim que disser que sim, aviso você aqui.',
  'join.other-number':
    'Este convite é para outro número de telefone. Envie o código daquele número, ou fale com {{inviter}}, por favor.',
  'claim.ask':
    'Alguém enviou o código deste convite de um WhatsApp que oculta o número. É *{{name}}*? Então o convite fica confirmado, e esse WhatsApp fala em seu nome.',
  'claim.yes': 'Sim, é essa pessoa',
  'claim.no': 'Não',
  'claim.admitted': 'Pronto: *{{name}}* já está na equipe, e esse WhatsApp fala em seu nome.',
  'claim.turned-away': 'Certo, não vinculei nada. Se o link se perdeu, *cancelar convite {{name}}* o anula.',
  'claim.gone': 'Ninguém espera mais por essa resposta.',
  'not-allowed':
    'Adicionar e gerenciar pessoas é para admins. Você pode usar *eu*, *idioma*, *equipes* e *ajuda*.',

  'conflict.ask': 'Ainda estamos adicionando *{{name}}*. E agora?',
  'conflict.continue': 'Seguir com {{name}}',
  'conflict.begin': 'Começar o novo',
  'idle.did-you-mean': 'Você quis dizer *{{line}}*? Então envie assim, por favor.',
  'idle.shall-i-add': 'Adiciono esta pessoa?',
  'idle.add-them': 'Sim, adicionar',
  'idle.leave-it': 'Não',
  'idle.nothing-done': 'Tudo bem, não fiz nada.',
  'idle.nothing-open':
    'Não há nada aberto agora. *adicionar* começa com alguém novo, *ajuda* mostra o resto.',
  'idle.draft-gone': 'O que tínhamos da outra pessoa não existe mais: um rascunho fica guardado por um dia.',
  'idle.lost':
    'Olá, {{name}}! Eu adiciono pessoas à caixa de entrada da sua equipe. Escreva *adicionar* para começar com alguém, ou *ajuda* para ver o resto.',
  'fault.apology':
    'Algo deu errado do nosso lado (ref. {{reference}}). Nada foi salvo; envie de novo, por favor.',

  'help.head': '*O que você pode me pedir*',
  'help.more': '*ajuda adicionar* conta mais sobre um deles.',
  'help.example': 'Por exemplo: {{- example}}',
  'command.add': 'Convida alguém: tudo em uma mensagem, ou passo a passo. Nada é salvo antes do seu sim.',
  'command.add.example':
    'adicionar Ana Souza ana@example.com +55 11 91234-5678 ao Suporte como usuário em espanhol',
  'command.users': 'Mostra as pessoas: todas, ou as pendentes, admins, inativas, ou de uma equipe.',
  'command.users.example': 'usuários pendentes',
  'command.find': 'Procura pessoas por parte do nome, do e-mail ou do telefone.',
  'command.find.example': 'procurar souza',
  'command.who-is': 'Mostra tudo sobre uma pessoa.',
  'command.who-is.example': 'quem é Ana',
  'command.teams': 'Mostra as equipes.',
  'command.teams.example': 'equipes',
  'command.team': 'Mostra quem está em uma equipe.',
  'command.team.example': 'equipe Suporte',
  'command.resend': 'Envia um convite de novo, com o prazo inteiro a partir de agora.',
  'command.resend.example': 'reenviar Ana',
  'command.cancel-invitation': 'Cancela um convite: os links dele deixam de funcionar e a vaga fica livre.',
  'command.cancel-invitation.example': 'cancelar convite de Ana',
  'command.seats': 'Mostra quantas vagas estão ocupadas, e a quem pedir mais.',
  'command.seats.example': 'vagas',
  'command.retry': 'Continua com a pessoa que estávamos adicionando, quando há uma vaga livre.',
  'command.retry.example': 'tentar de novo',
  'command.roles': 'Explica as funções.',
  'command.roles.example': 'funções',
  'command.me': 'Mostra sua própria ficha.',
  'command.me.example': 'eu',
  'command.language': 'Muda o idioma em que falo com você.',
  'command.language.example': 'idioma inglês',
  'command.link': 'Vincula este WhatsApp a você, com um código que você recebeu.',
  'command.link.example': 'vincular K7Q2-9F3M',
  'command.status': 'Mostra como estão o WhatsApp e o e-mail, e o que espera para ser enviado.',
  'command.status.example': 'status',
  'command.help': 'Mostra o que você pode me pedir.',
  'command.help.example': 'ajuda adicionar',

  'form.offer': 'Ou me diga tudo de uma vez:',
  'form.title': 'Adicionar alguém',
  'form.first-name': 'Nome',
  'form.last-name': 'Sobrenome',
  'form.email-hint': 'O convite vai para cá. Pode faltar se houver um telefone.',
  'form.phone-hint': 'Com o código do país. Pode faltar se houver um e-mail.',
  'form.send': 'Seguir para o resumo',

  'template.body': 'Olá, aqui é o Usher. {{- news}} É só responder aqui para continuar.',
  'notice.confirmed': '*{{name}}* confirmou e já está na equipe.',
  'notice.new-link-asked':
    'O convite de *{{name}}* venceu, e a pessoa pede um novo link. Envie *reenviar {{name}}*.',
  'notice.admin-taken-back': '*{{name}}* não é mais Admin: quem é titular da conta desfez isso.',
  'notice.admin-granted': '*{{name}}* agora é Admin, por decisão de *{{by}}*.',
  'notice.join-asked':
    'Alguém enviou o código do convite de *{{name}}* de um WhatsApp que oculta o número, então não consigo ver quem é. Pergunte à pessoa e depois envie *quem é {{name}}* para responder lá.',
  'notice.not-on-whatsapp':
    'Não dá para falar com *{{name}}* pelo WhatsApp: não há mais ninguém lá. *quem é {{name}}* mostra o que mais eu sei.',
  'notice.whatsapp-paused':
    'O WhatsApp não aceita mais as nossas mensagens ({{reason}}). Até isso ser consertado, ninguém recebe resposta por lá; nada se perde, e o que espera é enviado depois. Quem cuida do Usher encontra mais no registro dele.',
  'notice.number-changed':
    'O número de WhatsApp de *{{name}}* mudou, por isso ele não fala mais por essa pessoa até ser vinculado de novo.',
  'notice.mail-accepted': 'O servidor de e-mail aceitou o e-mail para *{{name}}* ({{email}}).',
  'notice.mail-refused':
    'O e-mail para *{{name}}* ({{email}}) foi recusado: “{{reason}}”. Se o endereço está certo, envie *reenviar {{email}}*. Se não, cancele esse convite e adicione a pessoa de novo.',
} satisfies Translation<typeof model>;
