import { table } from './view.ts';

export const rows = table(`
review> não, o nome dela é Anna => name Anna
review> sem telefone => phone none
review> torne ela admin => role ADMIN
email> ana ponto souza arroba acme ponto com ponto br => doubt email spoken: ana.souza@acme.com.br
review> é Anna, não Ana => name Anna
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
phone> 0xx11 91234-5678 => phone +5511912345678
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
phone> por que você precisa do telefone? => question
name> Ana Paula => doubt name unclear: Ana Paula|, Ana|Paula
name> Maria Eduarda => doubt name unclear: Maria Eduarda|, Maria|Eduarda
name> Ana Paula Souza => name Ana Paula|Souza
name> o nome é Ana Souza => name Ana|Souza
name> ela se chama Ana Souza => name Ana|Souza
name> é a Ana Souza => name Ana|Souza
name> é Ana Souza => name Ana|Souza
name> sem sobrenome => name |
name> só Ana => name Ana
name> não tem sobrenome => name |
name> Ana Souza, desculpa, Anna Souza => name Anna|Souza
name> não, Anna Souza => name Anna|Souza
name> como assim? => question
name> pra quê? => question
name> Ana Souza e Bob Lee => name Ana|Souza · other Bob Lee
name> João da Silva e Souza => name João|da Silva e Souza
name> Ana Souza email ana@acme.com => name Ana|Souza · email ana@acme.com
name> cancelar => move cancel
name> Ana Voltar => name Ana|Voltar
name> Sim => move yes
email> ana@acme.com, desculpa, anna@acme.com => email anna@acme.com
email> não é ana@acme.com, é anna@acme.com => email anna@acme.com
email> é ana@acme.com => email ana@acme.com
email> não sei => nothing
email> nenhum => email none
email> sem email => email none
email> ela não tem email => email none
email> depois => move skip
email> ana arroba acme.com.br => doubt email spoken: ana@acme.com.br
email> ana => problem email email-invalid: ana
email> ana underline souza arroba gmail ponto com => doubt email spoken: ana_souza@gmail.com
phone> nenhum => phone none
phone> não tenho => phone none
phone> é o 11 91234-5678 => phone +5511912345678
phone> (11) 91234-5678 ou (11) 91234-5679 => doubt phone several: +5511912345678, +5511912345679
phone> 11 9 1234-5678 => phone +5511912345678
phone> 11-91234-5678 => phone +5511912345678
phone> 5511912345678 => phone +5511912345678
phone> +55 (11) 9.1234-5678 => phone +5511912345678
phone> 11 91234 567 => doubt phone unusual: +551191234567
phone> ddd 11 912345678 => phone +5511912345678
phone> depois te passo => nothing
phone> (11) 3456-7890 ramal 12 => phone +551134567890
phone> cel: 11912345678 => phone +5511912345678
role> comum => role USER
role> como usuário => role USER
role> administrador por favor => role ADMIN
role> não admin => role USER
role> usuária => role USER
role> atendente => problem role role-unknown: atendente
role> admin ou usuário => doubt role unclear: ADMIN, USER
role> o mesmo do Bob => nothing
role> adminstrador => doubt role typo: ADMIN, USER
language> português => language pt-BR
language> em português por favor => language pt-BR
language> Inglês => language en
language> italiano => problem language language-not-spoken: italiano
language> inglês ou espanhol => doubt language unclear: en, es
language> protuguês => doubt language typo: pt-BR
language> o mesmo => nothing
teams> todas menos Vendas => teams =support,sales,marketing,care,ventas,atencion
teams> nenhuma equipe => teams =
teams> no de Vendas => teams =vendas
teams> vendas, support => teams =vendas,support
teams> Venda => doubt teams typo: vendas
teams> financeiro => problem teams team-unknown: financeiro
teams> só Vendas => teams =vendas
teams> não sei => nothing
teams> em Vendas e Support => teams =vendas,support
review> não, torne ela admin => role ADMIN
review> melhor usuário => role USER
review> que seja admin => role ADMIN
review> admin => role ADMIN
review> usuário => role USER
review> espanhol => language es
review> em inglês => language en
review> Vendas => teams =vendas
review> Vendas também => teams +vendas
review> adiciona ela em Vendas => teams +vendas
review> adicionar em Vendas => teams +vendas
review> tira ela de Vendas => teams -vendas
review> remover Vendas => teams -vendas
review> não Vendas => teams -vendas
review> sem equipes => teams =
review> o telefone é (11) 91234-5678 => phone +5511912345678
review> muda o telefone para (11) 91234-5678 => phone +5511912345678
review> mudar o nome => field name
review> o email => field email
review> o email está errado => field email
review> mudar idioma para inglês => language en
review> idioma: inglês => language en
review> função: admin => role ADMIN
review> o sobrenome é Silva => name |Silva
review> se chama Anna, não Ana => name Anna
review> é Silva, não Souza => name Silva
review> tudo certo => move yes
review> pode mandar => move yes
review> isso => move yes
review> claro => move yes
review> não => move no
review> ok => move yes
review> pronto => move done
review> mais um => move another
review> continuar => move continue
review> recomeçar => move restart
review> ver o email => move preview
review> o que falta? => move show
review> ajuda => help
review> ela é admin? => doubt role unclear: ADMIN
review> por quê? => question
review> não é admin => role USER
review> não deve ser admin => role USER
review> no time de Vendas => teams =vendas
review> na equipe Vendas => teams =vendas
review> no Support => teams =support
review> do time de Vendas => teams =vendas
review> yes => move yes
review> sí => move yes
review> nome Will Support => name Will|Support
review> sobrenome Admin => name |Admin
review> que não seja admin => role USER
review> não faça ela admin => doubt role unclear: ADMIN, USER
review> tira a permissão de admin => role USER
review> em vez de Vendas, Support => teams =support · teams -vendas
review> Vendas em vez de Support => teams =vendas
review> você pode torná-la admin? => question
review> tira ela de todas as equipes => teams =
`);
