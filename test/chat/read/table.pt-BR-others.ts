import { table } from './view.ts';

/** Numbers and people that are in the message and not of the person to add. */
export const rows = table(String.raw`
adiciona a Dora Lemos, CPF 11912345678, dora@lemosgil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona a Dora Lemos RG 23.456.789-0 dora@lemosgil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona a Dora Lemos dora@lemosgil.com.br, pedido nº 11912345678, protocolo 99887766 => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona a Dora Lemos CNPJ 11222333000181 dora@lemosgil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona a Dora Lemos dora@lemosgil.com.br, qualquer coisa me chama no 11 91234-5678 => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona a Dora Lemos dora@lemosgil.com.br, em caso de dúvida fale com o admin no 11 91234-5678 => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona a Dora Lemos dora@lemosgil.com.br 11 91234-5678 (é da mãe dela) => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona a Dora Lemos 11 91234-5678 dora@lemosgil.com.br, esquece o telefone => add · name Dora|Lemos · email dora@lemosgil.com.br · phone none
adiciona\nNome: Dora Lemos\nE-mail: dora@lemosgil.com.br\nGestora: Lia Prado\nAdmissão: 01/02/2027 => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona\n*Nome completo:* Dora Lemos\n*Padrinho:* Caio Brito\n*E-mail:* dora@lemosgil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br
review> esquece o telefone => phone none
adiciona a Dora Lemos dora@lemosgil.com.br, nota fiscal NF-2027-00911 => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona a Dora Lemos dora@lemosgil.com.br, me dá um toque no 11 91234-5678 => add · name Dora|Lemos · email dora@lemosgil.com.br · doubt phone unclear: +5511912345678
adiciona a Dora Lemos dora@lemosgil.com.br, recepção: 11 3456-7890 => add · name Dora|Lemos · email dora@lemosgil.com.br · doubt phone unclear: +551134567890
adiciona a Dora Lemos dora@lemosgil.com.br, ela me passou esse número 11 91234-5678 => add · name Dora|Lemos · email dora@lemosgil.com.br · phone +5511912345678
adiciona a Dora Lemos 11 91234-5678 dora@lemosgil.com.br, não salva o telefone => add · name Dora|Lemos · email dora@lemosgil.com.br · phone none
adiciona\nFuncionária;E-mail;Gestor\nDora Lemos;dora@lemosgil.com.br;Caio Brito => add · name Dora|Lemos · email dora@lemosgil.com.br
Caio Brito: adiciona a Dora Lemos dora@lemosgil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona a Dora Lemos dora@lemosgil.com.br, o celular do chefe dela é 11 91234-5678 => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona a Dora Lemos dora@lemosgil.com.br, a assistente dela atende pelo 11 91234-5678 => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona a Dora Lemos dora@lemosgil.com.br (gestora: Lia Prado, lia@pradogil.com.br) => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona a Dora Lemos dora@lemosgil.com.br com cópia para lia@pradogil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona a Dora Lemos dora@lemosgil.com.br e o Caio Brito vai ser o padrinho dela => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona a Dora Lemos dora@lemosgil.com.br, a chefe dela é a Lia Prado (lia@pradogil.com.br) => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona a Dora Lemos, responde ao Caio Brito (caio@britogil.com.br), dora@lemosgil.com.br, Vendas => add · name Dora|Lemos · email dora@lemosgil.com.br · teams =vendas
adiciona a Dora Lemos, o gestor dela é o Caio Brito, 11 91234-5678 => add · name Dora|Lemos · doubt phone unclear: +5511912345678
adiciona a Dora Lemos dora@lemosgil.com.br, quem aprovou foi a Lia Prado (lia@pradogil.com.br) => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona a Dora Lemos dora@lemosgil.com.br, Caio Brito (caio@britogil.com.br) vai treinar ela => add · name Dora|Lemos · email dora@lemosgil.com.br
adiciona a Dora Lemos dora@lemosgil.com.br, o chefe dela, Caio Brito, fica no 11 91234-5678 => add · name Dora|Lemos · email dora@lemosgil.com.br
oi Caio, adiciona a Dora Lemos? dora@lemosgil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br
phone> o dela é 11 91234-5678, o meu é diferente => phone +5511912345678
adiciona a Dora Lemos dora@lemosgil.com.br, ligue antes para a loja 11 3456-7890 => add · name Dora|Lemos · email dora@lemosgil.com.br · doubt phone unclear: +551134567890
adiciona\nNome: Dora Lemos\nE-mail: dora@lemosgil.com.br\nContato de emergência: Caio Brito 11 91234-5678 => add · name Dora|Lemos · email dora@lemosgil.com.br
Enc: oi Caio, adiciona a Dora Lemos? dora@lemosgil.com.br => add · name Dora|Lemos · email dora@lemosgil.com.br
`);
