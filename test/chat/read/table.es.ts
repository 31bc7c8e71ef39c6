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
`);
