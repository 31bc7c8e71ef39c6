import { table } from './view.ts';

export const rows = table(String.raw`
adicionar Ana Souza ana@acme.com (11) 91234-5678 no time de Vendas como admin em espanhol => add · name Ana|Souza · email ana@acme.com · phone +5511912345678 · role ADMIN · language es · teams =vendas
convida a minha colega Ana Souza, ana@acme.com => add · name Ana|Souza · email ana@acme.com
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
adiciona a Ana Souza aí, ana@acme.com => add · name Ana|Souza · email ana@acme.com
quero adicionar um usuário => add
preciso convidar a Ana Souza (ana@acme.com) pra equipe de Vendas => add · name Ana|Souza · email ana@acme.com · teams =vendas
bota a Ana Souza no time de Vendas, ana@acme.com => add · name Ana|Souza · email ana@acme.com · teams =vendas
coloca a Ana Souza em Vendas ana@acme.com => add · name Ana|Souza · email ana@acme.com · teams =vendas
convide a Ana Souza para o time Vendas, ana@acme.com, fala inglês => add · name Ana|Souza · email ana@acme.com · language en · teams =vendas
adicionar Ana Souza com email ana@acme.com e celular (11) 91234-5678 => add · name Ana|Souza · email ana@acme.com · phone +5511912345678
adicionar Ana Souza, email ana@acme.com, telefone 11912345678, função admin, idioma inglês, equipe Vendas => add · name Ana|Souza · email ana@acme.com · phone +5511912345678 · role ADMIN · language en · teams =vendas
adicionar Ana Souza ana@acme.com como administrador => add · name Ana|Souza · email ana@acme.com · role ADMIN
adicionar Ana Souza ana@acme.com como adm => add · name Ana|Souza · email ana@acme.com · role ADMIN
adicionar Ana Souza ana@acme.com, administradora => add · name Ana|Souza · email ana@acme.com · role ADMIN
adicionar Ana Souza, administradora de empresas, ana@acme.com => add · name Ana|Souza · email ana@acme.com
adicionar Ana Souza, Administradora de Sistemas na Acme, ana@acme.com => add · name Ana|Souza · email ana@acme.com
adicionar Ana Souza ana@acme.com com acesso de admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
adicionar Ana Souza ana@acme.com sem permissão de admin => add · name Ana|Souza · email ana@acme.com · role USER
adicionar Ana Souza ana@acme.com não como admin => add · name Ana|Souza · email ana@acme.com · role USER
adicionar Ana Souza ana@acme.com como admin, desculpa, como usuário => add · name Ana|Souza · email ana@acme.com · role USER
adicionar Ana Souza ana@acme.com como admin, quer dizer, usuária => add · name Ana|Souza · email ana@acme.com · role USER
adicionar Ana Souza ana@acme.com como admin ou usuário => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
adicionar Ana Souza ana@acme.com talvez como admin => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
adicionar Ana Souza ana@acme.com e torne ela admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
adicionar Ana Souza ana@acme.com em francês => add · name Ana|Souza · email ana@acme.com · problem language language-not-spoken: francês
adicionar Ana Souza ana@acme.com no idioma inglês => add · name Ana|Souza · email ana@acme.com · language en
adicionar Ana Souza ana@acme.com, prefere espanhol => add · name Ana|Souza · email ana@acme.com · language es
adicionar Ana Souza ana@acme.com em Vendas e em Support => add · name Ana|Souza · email ana@acme.com · teams =vendas,support
adicionar Ana Souza ana@acme.com nos times Vendas e Support => add · name Ana|Souza · email ana@acme.com · teams =vendas,support
adicionar Ana Souza ana@acme.com em todas as equipes => add · name Ana|Souza · email ana@acme.com · teams =support,sales,marketing,care,ventas,atencion,vendas
adicionar Ana Souza ana@acme.com em todas as equipes menos Vendas => add · name Ana|Souza · email ana@acme.com · teams =support,sales,marketing,care,ventas,atencion
adicionar Ana Souza ana@acme.com na equipe Financeiro => add · name Ana|Souza · email ana@acme.com · problem teams team-unknown: Financeiro
adicionar Ana Souza ana@acme.com no time Venda => add · name Ana|Souza · email ana@acme.com · doubt teams typo: vendas
adicionar Ana Souza ana@acme.com sem telefone => add · name Ana|Souza · email ana@acme.com · phone none
adicionar Ana Souza sem email, (11) 91234-5678 => add · name Ana|Souza · email none · phone +5511912345678
adicionar Ana Souza ana ponto souza arroba acme ponto com => add · name Ana|Souza · doubt email spoken: ana.souza@acme.com
adicionar Ana Souza, o email dela é ana arroba gmail ponto com => add · name Ana|Souza · doubt email spoken: ana@gmail.com
adicionar Ana Souza ana@acme.com ou anna@acme.com => add · name Ana|Souza · doubt email several: ana@acme.com, anna@acme.com
adicionar Ana Souza ana@acme.com, Bob Lee bob@acme.com e Cy Young cy@acme.com => add · name Ana|Souza · email ana@acme.com · other Bob Lee bob@acme.com · other Cy Young cy@acme.com
adicionar De: Ana Souza <ana@acme.com> => add · name Ana|Souza · email ana@acme.com
adicionar\nAna Souza\nDiretora de Vendas\nAcme Ltda.\nTel.: (11) 91234-5678\nana@acme.com => add · name Ana|Souza · email ana@acme.com · phone +5511912345678
adicionar\nNome completo: Ana Souza Lima\nE-mail: ana@acme.com\nWhatsApp: (11) 91234-5678\nPerfil: Usuário\nIdioma: Português\nEquipes: Vendas, Support => add · name Ana|Souza Lima · email ana@acme.com · phone +5511912345678 · role USER · language pt-BR · teams =vendas,support
adicionar nome: Ana sobrenome: Souza email: ana@acme.com => add · name Ana|Souza · email ana@acme.com
adicionar Souza, Ana ana@acme.com => add · name Ana|Souza · email ana@acme.com
adicionar Dra. Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com
adicionar a Sra. Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com
adicionar Ana Souza, ana@acme.com, obrigado => add · name Ana|Souza · email ana@acme.com
adicionar Ana da Silva ana@acme.com => add · name Ana|da Silva · email ana@acme.com
adicionar João dos Santos Neto joao@acme.com => add · name João|dos Santos Neto · email joao@acme.com
adicionar Maria das Graças Souza maria@acme.com => add · name Maria das Graças|Souza · email maria@acme.com
adicionar Ana Paula Souza ana@acme.com => add · name Ana Paula|Souza · email ana@acme.com
adicionar Maria Eduarda da Silva Santos maria@acme.com => add · name Maria Eduarda|da Silva Santos · email maria@acme.com
adicionar Will Support will@acme.com => add · name Will|Support · email will@acme.com
adicionar Ana Sales ana@acme.com => add · name Ana|Sales · email ana@acme.com
adicionar Vendas vendas@acme.com => add · email vendas@acme.com · doubt teams unclear: vendas
adicionar Ana ana@acme.com => add · name Ana · email ana@acme.com
adicionar Ana 11 91234-5678 => add · name Ana · phone +5511912345678
adicionar Ana Souza zap 11 91234-5678 => add · name Ana|Souza · phone +5511912345678
adicionar Ana Souza CPF 123.456.789-09 ana@acme.com => add · name Ana|Souza · email ana@acme.com
adicionar Ana Souza CPF: 123.456.789-09, email: ana@acme.com => add · name Ana|Souza · email ana@acme.com
adicionar Ana Souza ana@acme.com.br => add · name Ana|Souza · email ana@acme.com.br
adicionar Ana Souza ana@uol.com.br => add · name Ana|Souza · email ana@uol.com.br
adicionar Ana Souza ana@hotmail.com.br => add · name Ana|Souza · email ana@hotmail.com.br
adicionar Ana Souza ana@gmail.com.br => add · name Ana|Souza · doubt email typo: ana@gmail.com, ana@gmail.com.br
adicionar Ana Souza ana@gmal.com => add · name Ana|Souza · doubt email typo: ana@gmail.com, ana@gmal.com
adicionar De: Ana Souza <ana@acme.com>\nPara: Ann Lee <ann@acme.test>\nAssunto: Oi => add · name Ana|Souza · email ana@acme.com
adicionar a administradora Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
adicionar uma administradora: Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com · role ADMIN
adicionar Ana Souza ana@acme.com trabalha como administradora na Acme => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
adicionar Ana Souza ana@acme.com como Chefe de Vendas => add · name Ana|Souza · email ana@acme.com
adicionar Ana Souza ana@acme.com assistente administrativa => add · name Ana|Souza · email ana@acme.com
adicionar Ana Souza ana@acme.com não quero que seja admin => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
adicionar Ana Souza ana@acme.com admin não => add · name Ana|Souza · email ana@acme.com
adicionar Ana Souza ana@acme.com, ela é a administradora do prédio => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
name> É o Beto Lima => name Beto|Lima
Prezados, por favor adicionar Beto Lima beto@acme.com => add · name Beto|Lima · email beto@acme.com
review> admin? não => doubt role unclear: ADMIN, USER
review> poderia ser admin => doubt role unclear: ADMIN, USER
`);
