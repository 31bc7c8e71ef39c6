import { table } from './view.ts';

export const rows = table(String.raw`
adiciona a Lara Sá lara@vega.com.br => add · name Lara|Sá · email lara@vega.com.br
adiciona a Lara Sá lara@serra.com.br => add · name Lara|Sá · email lara@serra.com.br
email> lara@gmai.com => doubt email typo: lara@gmail.com, lara@gmai.com
email> lara@hotmaill.com => doubt email typo: lara@hotmail.com, lara@hotmaill.com
teams> ela não vai ficar em nenhuma equipe => teams =
teams> ele não pertence a nenhum time => teams =
review> Marketing ou Vendas, tanto faz => doubt teams unclear: marketing, vendas
review> coloca em qualquer equipe => doubt teams unclear: support, sales, marketing, care, ventas, atencion, vendas
teams> em nenhum por enquanto => teams =
name> claro! é a Lara Sá => name Lara|Sá
name> com certeza, é Lara Sá => name Lara|Sá
name> o nome é Sá, Lara Sá => name Lara|Sá
name> peraí que vou olhar => nothing
name> espera que já vejo => nothing
review> o sobrenome dela se escreve Saa => name |Saa
review> o nome dela não é Ana, é Hana => name Hana
oi, contratamos a Lara Sá, adiciona ela por favor: lara@sa.com.br => add · name Lara|Sá · email lara@sa.com.br
convida a moça nova, Lara Sá, lara@sa.com.br => add · name Lara|Sá · email lara@sa.com.br
cadastra pra mim a Lara Sá, lara@sa.com.br => add · name Lara|Sá · email lara@sa.com.br
adiciona esses dois:\nLara Sá\nlara@sa.com.br\n\nDavi Reis\ndavi@reis.com.br => add · name Lara|Sá · email lara@sa.com.br · other Davi Reis\ndavi@reis.com.br
adiciona o Caio da Rocha e Lima caio@rocha.com.br => add · name Caio|da Rocha e Lima · email caio@rocha.com.br
adiciona nome: Ana Laura, sobrenome: Reis Sá, email: al@reis.com.br => add · name Ana Laura|Reis Sá · email al@reis.com.br
name> não sei o sobrenome dele => nothing
você pode me mostrar os usuários? => users
lista as equipes por favor => teams
me diz as funções => roles
quantas vagas ainda sobram? => seats ainda sobram
review> vamos recomeçar por favor => move restart
review> pula isso, por favor => move skip
review> o telefone tá certo mas o email é lara@sa.com.br => email lara@sa.com.br
role> admin, obrigado => role ADMIN
phone> é 11 91234-5678, tá? => phone +5511912345678
queria que você cadastrasse a Lara Sá, lara@sa.com.br => add · name Lara|Sá · email lara@sa.com.br
quero que você convide a Lara Sá, lara@sa.com.br => add · name Lara|Sá · email lara@sa.com.br
review> queria que você adicionasse ela em Vendas => teams =vendas
dá pra pôr a Dora Lemos em Vendas? dora@lemosgil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br · teams =vendas
inscreve a Dora Lemos no sistema, dora@lemosgil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br
libera acesso pra Dora Lemos, dora@lemosgil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br
cadastra nossa estagiária, Dora Lemos, dora@lemosgil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona a Dora Lemos dora@lemosgil.com.br, admin, obrigado => add · name Dora|Lemos · email dora@lemosgil.com.br · role ADMIN
adiciona a Dora Lemos dora@lemosgil.com.br, cuida de Vendas e Marketing => add · name Dora|Lemos · email dora@lemosgil.com.br · teams =vendas,marketing
adiciona a Dora Lemos onze nove um dois três quatro cinco meia sete oito => add · name Dora|Lemos · doubt phone spoken: +5511912345678
phone> vinte e um nove oito sete meia cinco quatro três dois um => doubt phone spoken: +5521987654321
adiciona a Dora Lemos dora@lemosgil.com.br 0xx21 98765-4321 => add · name Dora|Lemos · email dora@lemosgil.com.br · phone +5521987654321
phone> (0XX21) 98765-4321 => phone +5521987654321
phone> 0 21 11 98765 4321 => phone +5511987654321
mais dois: Dora Lemos dora@lemosgil.com.br e Caio Brito caio@britogil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br · other Caio Brito caio@britogil.com.br
põe a Dora Lemos como admin, dora@lemosgil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br · role ADMIN
adiciona a Dora Lemos dora@lemosgil.com.br como administradora não => add · name Dora|Lemos · email dora@lemosgil.com.br · role USER
name> ah, é a Dora Lemos => name Dora|Lemos
libera o acesso da Dora Lemos, dora@lemosgil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona de novo o cadastro da Dora Lemos, dora@lemosgil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br
`);
