import { table } from './view.ts';

/** What programs write, pasted into the chat. */
export const rows = table(String.raw`
adiciona\nSobrenome\tNome\tE-mail\tCelular\tPapel\nLemos\tDora\tdora@lemosgil.com.br\t11 91234-5678\tUsuário => add · name Dora|Lemos · email dora@lemosgil.com.br · phone +5511912345678 · role USER
adiciona\nNome\tE-mail\tEquipe\nDora Lemos\tdora@lemosgil.com.br\tVendas\nCaio Brito\tcaio@lemosgil.com.br\tSupport => add · name Dora|Lemos · email dora@lemosgil.com.br · teams =vendas · other Nome: "Caio Brito"\nE-mail: caio@lemosgil.com.br\nEquipe: Support
adiciona\n| Nome | E-mail |\n|---|---|\n| Dora Lemos | dora@lemosgil.com.br |\n| Lia Sá | lia@lemosgil.com.br | => add · name Dora|Lemos · email dora@lemosgil.com.br · other Nome: "Lia Sá"\nE-mail: lia@lemosgil.com.br
adiciona Nome;Sobrenome;E-mail;Equipe\nDora;Lemos Gil;dora@lemosgil.com.br;Vendas => add · name Dora|Lemos Gil · email dora@lemosgil.com.br · teams =vendas
adiciona\nnome,e-mail,idioma\n"Lemos, Dora",dora@lemosgil.com.br,inglês => add · name Dora|Lemos · email dora@lemosgil.com.br · language en
adiciona "Dora","Lemos","dora@lemosgil.com.br" => add · email dora@lemosgil.com.br · doubt name unclear: Dora|Lemos
adiciona {"nome": "Dora", "sobrenome": "Lemos Gil", "e-mail": "dora@lemosgil.com.br", "equipe": "Vendas"} => add · name Dora|Lemos Gil · email dora@lemosgil.com.br · teams =vendas
adiciona nome=Dora+Lemos&email=dora@lemosgil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona <b>Dora Lemos</b><br>dora@lemosgil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona\nDe: Lemos, Dora (Porto) <dora@lemosgil.com.br>\nEnviado: 2 de fevereiro de 2027\nPara: Ana Souza; Caio Brito\nAssunto: novo acesso => add · name Dora|Lemos · email dora@lemosgil.com.br
[09:30, 2/2/2027] Caio Brito: adiciona a Dora Lemos dora@lemosgil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona\nP: Nome? R: Dora Lemos\nP: E-mail? R: dora@lemosgil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona\n1. Dora Lemos\n2. dora@lemosgil.com.br\n3. 11 91234-5678\n4. Vendas => add · name Dora|Lemos · email dora@lemosgil.com.br · phone +5511912345678 · teams =vendas
adiciona {"nome": "Dora Lemos", "e-mail": "dora@lemosgil.com.br", "admin": true} => add · name Dora|Lemos · email dora@lemosgil.com.br · role ADMIN
adiciona\nNome;E-mail;Admin\nDora Lemos;dora@lemosgil.com.br;não => add · name Dora|Lemos · email dora@lemosgil.com.br · role USER
adiciona\nNome: Dora Lemos\nE-mail: dora@lemosgil.com.br\nAdministradora: verdadeiro => add · name Dora|Lemos · email dora@lemosgil.com.br · role ADMIN
adiciona\nNome: Dora Lemos\nE-mail: dora@lemosgil.com.br\nAdmin:\nEquipe: Vendas => add · name Dora|Lemos · email dora@lemosgil.com.br · teams =vendas
`);
