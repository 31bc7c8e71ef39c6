import { table } from './view.ts';

export const rows = table(String.raw`
agregar a Ana Souza ana@acme.com al equipo de Ventas como administradora en inglés => add · name Ana|Souza · email ana@acme.com · role ADMIN · language en · teams =ventas
añade a mi compañera Ana García, ana@acme.com, +34 612 345 678 => add · name Ana|García · email ana@acme.com · phone +34612345678
¿qué puede hacer un admin? => question
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
agregar De: Ana Souza <ana@acme.com>\nPara: Ann Lee <ann@acme.test>\nAsunto: Hola => add · name Ana|Souza · email ana@acme.com
agregar a Ana Souza, Jefa Administradora, ana@acme.com => add · name Ana|Souza · email ana@acme.com
agregar a la administradora Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
agregar una administradora: Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com · role ADMIN
agregar a Ana Souza ana@acme.com para que sea administradora => add · name Ana|Souza · email ana@acme.com · role ADMIN
agregar a Ana Souza ana@acme.com trabaja como administradora en Acme => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
agregar a Ana Souza ana@acme.com como Jefa de Ventas => add · name Ana|Souza · email ana@acme.com
agregar a Ana Souza ana@acme.com asistente de administración => add · name Ana|Souza · email ana@acme.com
agregar a Ana Souza ana@acme.com no quiero que sea admin => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
agregar a Ana Souza ana@acme.com admin no => add · name Ana|Souza · email ana@acme.com
agregar a Dña. Marta Ruiz marta@acme.com => add · name Marta|Ruiz · email marta@acme.com
Estimados, por favor agregar a Marta Ruiz marta@acme.com => add · name Marta|Ruiz · email marta@acme.com
name> Es Marta Ruiz => name Marta|Ruiz
agregar a Marta Ruiz marta@acme.com pero no puede ser admin => add · name Marta|Ruiz · email marta@acme.com · doubt role unclear: ADMIN, USER
agregar a Bo Lee bo@acme.com. ¿Admin? No. => add · name Bo|Lee · email bo@acme.com · doubt role unclear: ADMIN, USER
review> solo yo puedo ser admin => doubt role unclear: ADMIN, USER
review> admin 👎 => doubt role unclear: ADMIN, USER
`);
