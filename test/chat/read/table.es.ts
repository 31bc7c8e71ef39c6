import { table } from './view.ts';

export const rows = table(String.raw`
agregar a Ana Souza ana@acme.com al equipo de Ventas como administradora en inglés => add · name Ana|Souza · email ana@acme.com · role ADMIN · language en · teams =ventas
añade a mi compañera Ana García, ana@acme.com, +34 612 345 678 => add · name Ana|García · email ana@acme.com · phone +34612345678
review> no, se llama Anna => name Anna
review> sin teléfono => phone none
review> el correo es ana@acme.com => email ana@acme.com
email> ana arroba acme punto com => doubt email spoken: ana@acme.com
¿qué puede hacer un admin? => question
review> es Anna, no Ana => name Anna
agregar => add
agregar a Ana Souza => add · name Ana|Souza
agrega a Ana Souza, ana@acme.com => add · name Ana|Souza · email ana@acme.com
por favor agrega a mi colega Ana Souza (ana@acme.com) a Ventas => add · name Ana|Souza · email ana@acme.com · teams =ventas
¿puedes agregar a Ana Souza? su correo es ana@acme.com => add · name Ana|Souza · email ana@acme.com
invita a Ana García López ana@acme.com +34 612 345 678 como usuario en español => add · name Ana|García López · email ana@acme.com · phone +34612345678 · role USER · language es
quiero invitar a José Luis García, joseluis@acme.com => add · name José Luis|García · email joseluis@acme.com
nuevo usuario: María José Pérez, mj@acme.com, admin => add · name María José|Pérez · email mj@acme.com · role ADMIN
añadir Ana Souza ana@acme.com al equipo de Ventas y Atención al Cliente => add · name Ana|Souza · email ana@acme.com · teams =ventas,atencion
dar de alta a Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com
Nombre: Ana Souza\nCorreo: ana@acme.com\nTeléfono: 612 345 678\nRol: administradora\nIdioma: inglés\nEquipo: Ventas => name Ana|Souza · email ana@acme.com · phone +34612345678 · role ADMIN · language en · teams =ventas
agregar\nNombre: Ana\nApellidos: García López\nCorreo electrónico: ana@acme.com\nMóvil: 612 345 678 => add · name Ana|García López · email ana@acme.com · phone +34612345678
name> Ana García López => name Ana|García López
name> María del Carmen Ruiz => name María del Carmen|Ruiz
name> José Ortega y Gasset => doubt name unclear: José|Ortega y Gasset, José|Ortega
name> Ana y Bob => name Ana · other Bob
name> se llama Ana Souza => name Ana|Souza
name> Sra. Ana Souza => name Ana|Souza
name> no sé => nothing
name> Will Support => name Will|Support
name> García, Ana => name Ana|García
name> Ángel de la Cruz => name Ángel|de la Cruz
email> ana guion bajo souza arroba acme punto es => doubt email spoken: ana_souza@acme.es
email> no tiene => email none
email> no tengo su correo => email none
email> su correo es ana@acme.com => email ana@acme.com
email> ana@gmial.com => doubt email typo: ana@gmail.com, ana@gmial.com
phone> no tiene teléfono => phone none
phone> 612 34 56 78 => phone +34612345678
phone> 612345678 ext 3 => phone +34612345678
role> usuario => role USER
role> administradora => role ADMIN
role> admin por favor => role ADMIN
role> no sé => nothing
role> jefe => problem role role-unknown: jefe
language> inglés => language en
language> en portugués => language pt-BR
language> francés => problem language language-not-spoken: francés
language> castellano => language es
teams> Ventas => teams =ventas
teams> Ventas y Support => teams =ventas,support
teams> todos => teams =support,sales,marketing,care,ventas,atencion,vendas
teams> ninguno => teams =
teams> sin equipo => teams =
teams> a Ventas => teams =ventas
review> como admin, no espera, usuario => role USER
review> no como admin => role USER
review> hazla administradora => role ADMIN
review> perdón, el correo es ana@acme.com => email ana@acme.com
review> no, su nombre es Anna => name Anna
review> apellido Silva => name |Silva
review> quita el teléfono => phone none
review> sin correo => email none
review> también a Ventas => teams +ventas
review> cambia el correo a ana@acme.com => email ana@acme.com
review> cambiar el rol a admin => role ADMIN
review> todos los equipos => teams =support,sales,marketing,care,ventas,atencion,vendas
review> sí => move yes
review> si, por favor => move yes
review> vale => move yes
review> atrás => move back
review> cancelar => move cancel
review> empezar de nuevo => move restart
review> mostrar => move show
review> vista previa => move preview
equipos => teams
usuarios => users
ayuda => help
plazas => seats
quién es ana => who-is ana
¿quién es Ana? => who-is Ana
buscar ana => find ana
reenviar a ana => resend ana
cancelar la invitación de Ana => cancel-invitation Ana
idioma inglés => language inglés
ayuda agregar => help agregar
yo => me
agregr a Ana => mistyped add
ayuad => mistyped help
¿qué puede hacer un administrador? => question
phone> ¿por qué necesitas el teléfono? => question
review> ¿es admin? => question
role> ¿qué es admin? => question
agregar a Ana Souza ana@acme.com y a Bob Lee bob@acme.com => add · name Ana|Souza · email ana@acme.com · other Bob Lee bob@acme.com
agregar a Ana Souza y Bob Lee => add · name Ana|Souza · other Bob Lee
agregar a Ana Souza ana@acme.com, Bob Lee bob@acme.com, ambos a Ventas => add · name Ana|Souza · email ana@acme.com · teams =ventas · other Bob Lee bob@acme.com a Ventas
agregar a Ana Souza de Ventas, ana@acme.com => add · name Ana|Souza · email ana@acme.com · teams =ventas
agregar a Ana Souza ana@acme.com con permisos de administrador => add · name Ana|Souza · email ana@acme.com · role ADMIN
agregar a Ana Souza ana@acme.com que no sea admin => add · name Ana|Souza · email ana@acme.com · role USER
agregar a Ana Souza, Jefa de Ventas, ana@acme.com => add · name Ana|Souza · email ana@acme.com
agregar a Ana Souza ana@acme.com, habla inglés => add · name Ana|Souza · email ana@acme.com · language en
add Ana Souza ana@acme.com as admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
agregar a ana@acme.com => add · email ana@acme.com
agregar a Ana Souza ana@acme.com a Ventas como usuaria en portugués => add · name Ana|Souza · email ana@acme.com · role USER · language pt-BR · teams =ventas
necesito agregar una nueva usuaria, Ana Souza, ana@acme.com => add · name Ana|Souza · email ana@acme.com
hola, buenas tardes, quisiera añadir a Ana Souza, su mail es ana@acme.com y su celular +34 612 345 678. Gracias! => add · name Ana|Souza · email ana@acme.com · phone +34612345678
agregá a Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com
agrégame a Ana Souza, ana@acme.com => add · name Ana|Souza · email ana@acme.com
quiero agregar un usuario => add
necesito dar de alta a Ana Souza (ana@acme.com) en Ventas => add · name Ana|Souza · email ana@acme.com · teams =ventas
por favor invitá a mi compañera Ana Souza: ana@acme.com, +34 612 345 678 => add · name Ana|Souza · email ana@acme.com · phone +34612345678
añade a Ana Souza al equipo de Atención al Cliente, ana@acme.com => add · name Ana|Souza · email ana@acme.com · teams =atencion
añade a Ana Souza con correo ana@acme.com y teléfono +34 612 345 678 => add · name Ana|Souza · email ana@acme.com · phone +34612345678
agregar a Ana Souza, correo ana@acme.com, teléfono 612345678, rol admin, idioma inglés, equipo Ventas => add · name Ana|Souza · email ana@acme.com · phone +34612345678 · role ADMIN · language en · teams =ventas
agregar a Ana Souza ana@acme.com como administrador => add · name Ana|Souza · email ana@acme.com · role ADMIN
agregar a Ana Souza ana@acme.com como administradora de la cuenta => add · name Ana|Souza · email ana@acme.com · role ADMIN
agregar a Ana Souza ana@acme.com, administradora => add · name Ana|Souza · email ana@acme.com · role ADMIN
agregar a Ana Souza, administradora de fincas, ana@acme.com => add · name Ana|Souza · email ana@acme.com
agregar a Ana Souza, Administradora de Sistemas en Acme, ana@acme.com => add · name Ana|Souza · email ana@acme.com
agregar a Ana Souza ana@acme.com con derechos de admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
agregar a Ana Souza ana@acme.com sin permisos de admin => add · name Ana|Souza · email ana@acme.com · role USER
agregar a Ana Souza ana@acme.com no como admin => add · name Ana|Souza · email ana@acme.com · role USER
agregar a Ana Souza ana@acme.com como admin, perdón, como usuario => add · name Ana|Souza · email ana@acme.com · role USER
agregar a Ana Souza ana@acme.com como admin o usuario => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
agregar a Ana Souza ana@acme.com quizás como admin => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
agregar a Ana Souza ana@acme.com que sea admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
agregar a Ana Souza ana@acme.com y hazla admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
agregar a Ana Souza ana@acme.com en francés => add · name Ana|Souza · email ana@acme.com · problem language language-not-spoken: francés
agregar a Ana Souza ana@acme.com en el idioma inglés => add · name Ana|Souza · email ana@acme.com · language en
agregar a Ana Souza ana@acme.com, prefiere portugués => add · name Ana|Souza · email ana@acme.com · language pt-BR
agregar a Ana Souza ana@acme.com a Ventas y a Support => add · name Ana|Souza · email ana@acme.com · teams =ventas,support
agregar a Ana Souza ana@acme.com en los equipos Ventas y Support => add · name Ana|Souza · email ana@acme.com · teams =ventas,support
agregar a Ana Souza ana@acme.com a todos los equipos => add · name Ana|Souza · email ana@acme.com · teams =support,sales,marketing,care,ventas,atencion,vendas
agregar a Ana Souza ana@acme.com a todos los equipos menos Ventas => add · name Ana|Souza · email ana@acme.com · teams =support,sales,marketing,care,atencion,vendas
agregar a Ana Souza ana@acme.com al equipo de Facturación => add · name Ana|Souza · email ana@acme.com · problem teams team-unknown: Facturación
agregar a Ana Souza ana@acme.com al equipo Venta => add · name Ana|Souza · email ana@acme.com · doubt teams typo: ventas
agregar a Ana Souza ana@acme.com sin teléfono => add · name Ana|Souza · email ana@acme.com · phone none
agregar a Ana Souza sin correo, +34 612 345 678 => add · name Ana|Souza · email none · phone +34612345678
agregar a Ana Souza ana punto souza arroba acme punto com => add · name Ana|Souza · doubt email spoken: ana.souza@acme.com
agregar a Ana Souza, su correo es ana arroba gmail punto com => add · name Ana|Souza · doubt email spoken: ana@gmail.com
agregar a Ana Souza ana@acme.com o anna@acme.com => add · name Ana|Souza · doubt email several: ana@acme.com, anna@acme.com
agregar a Ana Souza ana@acme.com, Bob Lee bob@acme.com y Cy Young cy@acme.com => add · name Ana|Souza · email ana@acme.com · other Bob Lee bob@acme.com · other Cy Young cy@acme.com
De: Ana Souza <ana@acme.com> => name Ana|Souza · email ana@acme.com
agregar De: Ana Souza <ana@acme.com> => add · name Ana|Souza · email ana@acme.com
agregar\nAna Souza\nDirectora de Ventas\nAcme S.L.\nTel.: 612 345 678\nana@acme.com => add · name Ana|Souza · email ana@acme.com · phone +34612345678
agregar\nNombre completo: Ana García López\nE-mail: ana@acme.com\nCelular: +34 612 345 678\nRol: Usuario\nIdioma: Español\nEquipos: Ventas, Support => add · name Ana|García López · email ana@acme.com · phone +34612345678 · role USER · language es · teams =ventas,support
agregar nombre: Ana apellido: Souza correo: ana@acme.com => add · name Ana|Souza · email ana@acme.com
agregar Souza, Ana ana@acme.com => add · name Ana|Souza · email ana@acme.com
agregar Sra. Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com
agregar a la Lic. Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com
agregar a Ana Souza, ana@acme.com, gracias => add · name Ana|Souza · email ana@acme.com
agregar a Ana de la Cruz ana@acme.com => add · name Ana|de la Cruz · email ana@acme.com
agregar a José María Ruiz-Mateos jose@acme.com => add · name José María|Ruiz-Mateos · email jose@acme.com
agregar a Inés del Río ines@acme.com => add · name Inés|del Río · email ines@acme.com
agregar a Ángela Y. Pérez angela@acme.com => add · name Ángela Y.|Pérez · email angela@acme.com
agregar a Juan Carlos Pérez Gómez juan@acme.com => add · name Juan Carlos|Pérez Gómez · email juan@acme.com
agregar a Will Support will@acme.com => add · name Will|Support · email will@acme.com
agregar a Ventas ventas@acme.com => add · email ventas@acme.com · doubt teams unclear: ventas
agregar a Ana ana@acme.com => add · name Ana · email ana@acme.com
name> Juan Carlos Pérez Gómez => name Juan Carlos|Pérez Gómez
name> Ana María => doubt name unclear: Ana María|, Ana|María
name> María José => doubt name unclear: María José|, María|José
name> su nombre es Ana Souza => name Ana|Souza
name> ella se llama Ana Souza => name Ana|Souza
name> es Ana Souza => name Ana|Souza
name> sin apellido => name |
name> solo Ana => name Ana
name> no tiene apellido => name |
name> Ana Souza, perdón, Anna Souza => name Anna|Souza
name> no, Anna Souza => name Anna|Souza
name> ¿cómo? => question
name> ¿para qué? => question
name> Ana Souza y Bob Lee => name Ana|Souza · other Bob Lee
name> Ana Souza correo ana@acme.com => name Ana|Souza · email ana@acme.com
name> cancelar => move cancel
name> Pilar Atrás => name Pilar|Atrás
email> ana@acme.com, perdón, anna@acme.com => email anna@acme.com
email> no es ana@acme.com, es anna@acme.com => email anna@acme.com
email> es ana@acme.com => email ana@acme.com
email> no lo sé => nothing
email> ninguno => email none
email> sin correo => email none
email> ella no tiene correo => email none
email> luego => move skip
email> ana arroba acme.com => doubt email spoken: ana@acme.com
email> ana => problem email email-invalid: ana
phone> ninguno => phone none
phone> no lo tengo => phone none
phone> no tiene => phone none
phone> es el 612 345 678 => phone +34612345678
phone> +34 612 345 678 o +34 612 345 679 => doubt phone several: +34612345678, +34612345679
phone> 612 345 67 => problem phone phone-invalid: 612 345 67
phone> tel 612345678 => phone +34612345678
phone> luego te digo => nothing
role> normal => role USER
role> como usuario => role USER
role> administrador por favor => role ADMIN
role> no admin => role USER
role> usuaria normal => role USER
role> encargada => problem role role-unknown: encargada
role> admin o usuario => doubt role unclear: ADMIN, USER
role> el mismo que Bob => nothing
role> usuaria => role USER
role> Administradora => role ADMIN
language> español => language es
language> en español por favor => language es
language> Inglés => language en
language> portugues => language pt-BR
language> italiano => problem language language-not-spoken: italiano
language> ingles o español => doubt language unclear: en, es
language> inglish => doubt language typo: en
language> el mismo => nothing
teams> a todos => teams =support,sales,marketing,care,ventas,atencion,vendas
teams> todos menos Ventas => teams =support,sales,marketing,care,atencion,vendas
teams> ningún equipo => teams =
teams> al de Ventas => teams =ventas
teams> ventas, support => teams =ventas,support
teams> Venta => doubt teams typo: ventas
teams> facturacion => problem teams team-unknown: facturacion
teams> atención al cliente => teams =atencion
teams> solo Ventas => teams =ventas
teams> no sé => nothing
review> no, hazla admin => role ADMIN
review> mejor usuario => role USER
review> que sea admin => role ADMIN
review> admin => role ADMIN
review> usuario => role USER
review> portugués => language pt-BR
review> en inglés => language en
review> Ventas => teams =ventas
review> Ventas también => teams +ventas
review> agrégala a Ventas => teams +ventas
review> agregar a Ventas => teams +ventas
review> quítala de Ventas => teams -ventas
review> quitar Ventas => teams -ventas
review> no Ventas => teams -ventas
review> sin equipos => teams =
review> el teléfono es 612 345 678 => phone +34612345678
review> cambia el teléfono a 612 345 678 => phone +34612345678
review> cambia el nombre => field name
review> el correo => field email
review> el correo está mal => field email
review> cambiar idioma a inglés => language en
review> idioma: inglés => language en
review> rol: admin => role ADMIN
review> el apellido es Silva => name |Silva
review> se llama Anna, no Ana => name Anna
review> es Silva, no Souza => name Silva
review> ana@acme.com => email ana@acme.com
review> todo bien => move yes
review> sí, invítala => move yes
review> claro => move yes
review> dale => move yes
review> no => move no
review> ok => move yes
review> listo => move done
review> otro igual => move another
review> continuar => move continue
review> reiniciar => move restart
review> ver el correo => move preview
review> ¿qué falta? => move show
review> ayuda => help
review> quién es Bob => who-is Bob
review> ¿por qué? => question
review> no es admin => role USER
review> no debe ser admin => role USER
review> yes => move yes
`);
