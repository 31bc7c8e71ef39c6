import { words } from '../vocabulary.ts';

/** Words for people, phones and papers that are in a message and not of the person to add. */
export const otherPeople = {
  relations: words`contato de emergência, chefe, gestor, gestora, gerente, supervisor, supervisora, coordenador, coordenadora, responsável, assistente, secretária, secretário, mentor,
      mentora, padrinho, madrinha, esposa, esposo, marido, mulher, mãe, pai, irmã, irmão, filho, filha, sócio, sócia, líder, diretor, diretora,
      namorada, namorado, advogado, advogada, colega, superior, antecessor, antecessora`,
  possessives: words`seu, sua, seus, suas`,
  ofThem: words`dela, dele, deles, delas`,
  becomes: words`vai ser, será, é, eh, passa a ser, era, seria, como`,
  leadsToOthers: words`quem pediu foi, quem pede é, quem cuida dela é, quem cuida dele é, quem aprovou foi, quem indicou foi, quem vai treinar ela é, quem vai treinar é, pedido da, pedido do, com cópia para, com cópia pra, com cópia pro, com cópia, em cópia, põe em cópia, coloca em cópia, copia, cópia para, cc, responde a, responde ao, responde à,
      responde para, responde pra, reporta a, reporta ao, reporta à, reporta para, a pedido de, a pedido da, a pedido do, em nome de, em nome da,
      em nome do, aprovado por, indicado por, indicada por, substitui, no lugar de, no lugar da, no lugar do`,
  actsFor: words`pediu, que pediu, aprovou, autorizou, indicou, recomendou, contratou, vai treinar, treina, vai cuidar, supervisiona, vai acompanhar, acompanha, vai ensinar`,
  reachedOn: words`no, na, em, pelo, pela, atende no, atende em, atende pelo, atende na, usa o, está no, fica no, tem o`,
  reachesOthers: words`me liga, me ligue, me ligar, me liguem, me chama, me chame, me chamar, liga pra mim, liga para mim, ligue para mim, ligue pra mim,
      me manda mensagem, me mande mensagem, fala comigo, fale comigo, falar comigo, me procura, me procure, me contata, nos liga, nos ligue,
      fala com o admin, fale com o admin, liga pro admin, ligue para o admin, contate o admin, contata o admin, fale com o administrador,
      fale com o chefe dela, fale com o chefe dele, liga pro escritório, ligue para o escritório`,
  notTheirs: words`da mãe dela, da mãe dele, do pai dela, do pai dele, do marido dela, da esposa dele, da irmã dela, da irmã dele, do irmão dela,
      do irmão dele, do filho dela, do filho dele, do chefe dela, do chefe dele, da chefe dela, da chefe dele, meu, o meu, não é dela,
      não é dele, não use, não usa, não ligue`,
  calls: words`ligar, liga, ligue, avisar, avisa, avise, falar com, fala com, fale com`,
  others: words`me, nos, meu, comigo, contato de emergência, recepção, portaria, central, rh`,
  thirdPerson: words`dela, dele, seu, ela, ele, deles, delas, se`,
  papers: words`cpf, cnpj, rg, cnh, pis, nif, niss, passaporte, conta, pedido, nota fiscal, nf, chamado, protocolo, boleto, matrícula, cep,
      título de eleitor, número da conta, cartão, fatura, encomenda, crachá, referência, contribuinte`,
} as const;
