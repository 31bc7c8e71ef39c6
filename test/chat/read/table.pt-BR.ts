import { table } from './view.ts';

export const rows = table(String.raw`
adicionar Ana Souza ana@acme.com (11) 91234-5678 no time de Vendas como admin em espanhol => add · name Ana|Souza · email ana@acme.com · phone +5511912345678 · role ADMIN · language es · teams =vendas
convida a minha colega Ana Souza, ana@acme.com => add · name Ana|Souza · email ana@acme.com
review> não, o nome dela é Anna => name Anna
review> sem telefone => phone none
review> torne ela admin => role ADMIN
email> ana ponto souza arroba acme ponto com ponto br => doubt email spoken: ana.souza@acme.com.br
review> é Anna, não Ana => name Anna
adicionar => add
adicionar Ana Souza => add · name Ana|Souza
adicione a Ana Souza, ana@acme.com => add · name Ana|Souza · email ana@acme.com
adicionar o João Pedro Santos joao@acme.com (11) 91234-5678 => add · name João Pedro|Santos · email joao@acme.com · phone +5511912345678
por favor, adicione minha colega Ana Souza (ana@acme.com) no time de Vendas => add · name Ana|Souza · email ana@acme.com · teams =vendas
você pode convidar a Ana Souza? o email dela é ana@acme.com => add · name Ana|Souza · email ana@acme.com
convidar Ana Souza ana@acme.com como administradora em inglês => add · name Ana|Souza · email ana@acme.com · role ADMIN · language en
novo usuário: Ana Souza, ana@acme.com, admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
cadastrar Ana Souza ana@acme.com na equipe Vendas e Support => add · name Ana|Souza · email ana@acme.com · teams =vendas,support
Nome: Ana Souza\nE-mail: ana@acme.com\nTelefone: (11) 91234-5678\nFunção: administradora\nIdioma: inglês\nEquipe: Vendas => name Ana|Souza · email ana@acme.com · phone +5511912345678 · role ADMIN · language en · teams =vendas
adicionar\nNome: Ana\nSobrenome: Souza Lima\nE-mail: ana@acme.com\nCelular: 11 91234-5678 => add · name Ana|Souza Lima · email ana@acme.com · phone +5511912345678
name> Ana Souza Lima => name Ana|Souza Lima
name> Ana Maria dos Santos => name Ana Maria|dos Santos
name> João e Maria => name João · other Maria
name> o nome dela é Ana Souza => name Ana|Souza
name> Dra. Ana Souza => name Ana|Souza
name> não sei => nothing
name> Souza, Ana => name Ana|Souza
name> Luiz Inácio Lula da Silva => name Luiz|Inácio Lula da Silva
email> ana arroba acme ponto com ponto br => doubt email spoken: ana@acme.com.br
email> não tem => email none
email> não tenho o email dela => email none
email> o email dela é ana@acme.com => email ana@acme.com
email> ana@gmail.con => doubt email typo: ana@gmail.com, ana@gmail.con
phone> não tem telefone => phone none
phone> (11) 91234-5678 => phone +5511912345678
phone> 11912345678 => phone +5511912345678
phone> 91234-5678 => doubt phone unusual: +55912345678
phone> 0xx11 91234-5678 => doubt phone unusual: +55912345678
phone> 123.456.789-09 => doubt phone unclear: +12345678909, +5512345678909
role> usuário => role USER
role> administradora => role ADMIN
role> adm => role ADMIN
role> não sei => nothing
role> gerente => problem role role-unknown: gerente
language> inglês => language en
language> em espanhol => language es
language> francês => problem language language-not-spoken: francês
language> português de Portugal => problem language language-not-spoken: português de Portugal
teams> Vendas => teams =vendas
teams> Vendas e Support => teams =vendas,support
teams> todas => teams =support,sales,marketing,care,ventas,atencion,vendas
teams> nenhuma => teams =
teams> sem equipe => teams =
teams> no time de Vendas => teams =vendas
review> como admin, não, espera, usuário => role USER
review> não como admin => role USER
review> torne ela administradora => role ADMIN
review> desculpa, o email é ana@acme.com => email ana@acme.com
review> sobrenome Silva => name |Silva
review> tira o telefone => phone none
review> sem email => email none
review> também para Vendas => teams +vendas
review> muda o email para ana@acme.com => email ana@acme.com
review> mudar a função para admin => role ADMIN
review> todas as equipes => teams =support,sales,marketing,care,ventas,atencion,vendas
review> sim => move yes
review> sim, pode => move yes
review> beleza => move yes
review> voltar => move back
review> cancelar => move cancel
review> começar de novo => move restart
review> mostrar => move show
review> prévia => move preview
equipes => teams
usuários => users
ajuda => help
vagas => seats
quem é ana => who-is ana
quem é a Ana? => who-is Ana
procurar ana => find ana
reenviar o convite da Ana => resend Ana
cancelar o convite da Ana => cancel-invitation Ana
idioma inglês => language inglês
eu => me
adicionra Ana Souza => mistyped add
ajdua => mistyped help
o que um admin pode fazer? => question
phone> por que você precisa do telefone? => question
adicionar Ana Souza ana@acme.com e Bob Lee bob@acme.com => add · name Ana|Souza · email ana@acme.com · other Bob Lee bob@acme.com
adicionar Ana Souza e Bob Lee => add · name Ana|Souza · other Bob Lee
adicionar Ana Souza ana@acme.com, Bob Lee bob@acme.com, ambos em Vendas => add · name Ana|Souza · email ana@acme.com · teams =vendas · other Bob Lee bob@acme.com em Vendas
adicionar Ana Souza de Vendas, ana@acme.com => add · name Ana|Souza · email ana@acme.com · teams =vendas
adicionar Ana Souza ana@acme.com com permissão de administrador => add · name Ana|Souza · email ana@acme.com · role ADMIN
adicionar Ana Souza, Gerente de Vendas, ana@acme.com => add · name Ana|Souza · email ana@acme.com
adicionar Ana Souza ana@acme.com, fala inglês => add · name Ana|Souza · email ana@acme.com · language en
add Ana Souza ana@acme.com as admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
adicionar ana@acme.com => add · email ana@acme.com
adicionar Ana Souza ana@acme.com em Vendas como usuária em português => add · name Ana|Souza · email ana@acme.com · role USER · language pt-BR · teams =vendas
preciso cadastrar uma nova funcionária, Ana Souza, ana@acme.com => add · name Ana|Souza · email ana@acme.com
oi, bom dia! gostaria de convidar a Ana Souza, o email dela é ana@acme.com e o celular (11) 91234-5678. Obrigado! => add · name Ana|Souza · email ana@acme.com · phone +5511912345678
Ana Souza\nGerente Comercial\nAcme Ltda\n(11) 91234-5678\nana@acme.com => name Ana|Souza · email ana@acme.com · phone +5511912345678
adicionar\nAna Souza\nGerente Comercial\nAcme Ltda\n(11) 91234-5678\nana@acme.com\nwww.acme.com.br => add · name Ana|Souza · email ana@acme.com · phone +5511912345678
adicionar Ana como usuária comum => add · name Ana · role USER
adicionar a Ana Souza no grupo Vendas, ana@acme.com, sem telefone, usuária => add · name Ana|Souza · email ana@acme.com · phone none · role USER · teams =vendas
`);
