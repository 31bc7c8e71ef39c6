import { table } from './view.ts';

export const rows = table(String.raw`
agrega a Lola Gil lola@gil.es => add · name Lola|Gil · email lola@gil.es
agrega a Iker Ros iker@ramos.com => add · name Iker|Ros · email iker@ramos.com
email> lola@gmial.com => doubt email typo: lola@gmail.com, lola@gmial.com
email> lola@hotmal.com => doubt email typo: lola@hotmail.com, lola@hotmal.com
teams> no estará en ningún equipo => teams =
teams> no va a estar en cualquier equipo => teams =
review> Support o Ventas, da igual => doubt teams unclear: support, ventas
review> Marketing o Support, lo que prefieras => doubt teams unclear: marketing, support
teams> en ninguno por ahora => teams =
name> ¡claro! es Lola Gil => name Lola|Gil
name> por supuesto, es Lola Gil => name Lola|Gil
name> se llama Gil, Lola Gil => name Lola|Gil
name> espera que pregunto => nothing
name> un momento que lo busco => nothing
review> su apellido se escribe Giles => name |Giles
review> su nombre no es Ana, es Hanna => name Hanna
hola, acabamos de contratar a Lola Gil, agrégala porfa: lola@gil.es => add · name Lola|Gil · email lola@gil.es
invita a la chica nueva, Lola Gil, lola@gil.es => add · name Lola|Gil · email lola@gil.es
agrega a estos dos:\nLola Gil\nlola@gil.es\n\nIker Ros\niker@ros.es => add · name Lola|Gil · email lola@gil.es · other Iker Ros\niker@ros.es
agrega a Tomás de la Fuente y Sanz tomas@fuente.es => add · name Tomás|de la Fuente y Sanz · email tomas@fuente.es
agrega nombre: Luis Miguel, apellidos: Ros Gil, correo: lm@ros.es => add · name Luis Miguel|Ros Gil · email lm@ros.es
name> no sé su apellido => nothing
¿me muestras los usuarios, por favor? => users
enséñame los usuarios pendientes => users pendientes
¿me dices los roles? => roles
¿cuántas plazas libres nos quedan? => seats libres nos quedan
review> podemos empezar de nuevo => move restart
review> salta este, por favor => move skip
review> el teléfono está bien pero el correo es lola@gil.es => email lola@gil.es
role> admin, gracias => role ADMIN
phone> es el 612 345 678, ¿vale? => phone +34612345678
¿nos das de alta a Lola Gil? su correo es lola@gil.es => add · email lola@gil.es · doubt name unclear: Lola|Gil
necesito que añadas a Lola Gil, lola@gil.es => add · name Lola|Gil · email lola@gil.es
entra una compañera nueva, Lola Gil (lola@gil.es). ¿la puedes dar de alta? => add · name Lola|Gil · email lola@gil.es
me gustaría que añadieras a Lola Gil, lola@gil.es => add · name Lola|Gil · email lola@gil.es
review> quiero que la añadas a Ventas => teams =ventas
review> darla de alta en Ventas => teams =ventas
podrías poner a Inés Mora en Ventas? ines@moragil.es => add · name Inés|Mora · email ines@moragil.es · teams =ventas
me metes a Inés Mora en Ventas, ines@moragil.es => add · name Inés|Mora · email ines@moragil.es · teams =ventas
dale acceso a Inés Mora, ines@moragil.es => add · name Inés|Mora · email ines@moragil.es
agrega a nuestra becaria, Inés Mora, ines@moragil.es => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora ines@moragil.es, administradora, gracias => add · name Inés|Mora · email ines@moragil.es · role ADMIN
agrega a Inés Mora ines@moragil.es, cubre Ventas y Marketing => add · name Inés|Mora · email ines@moragil.es · teams =ventas,marketing
agrega a Inés Mora seis doce treinta y cuatro cincuenta y seis setenta y ocho => add · name Inés|Mora · doubt phone spoken: +34612345678
phone> más tres cuatro, seis uno dos, tres cuatro cinco, seis siete ocho => doubt phone spoken: +34612345678
otros dos: Inés Mora ines@moragil.es y Blas Peña blas@penagil.es => add · name Inés|Mora · email ines@moragil.es · other Blas Peña blas@penagil.es
pon a Inés Mora como administradora, ines@moragil.es => add · name Inés|Mora · email ines@moragil.es · role ADMIN
agrega a Inés Mora ines@moragil.es como admin no, solo usuaria => add · name Inés|Mora · email ines@moragil.es · role USER
name> ah, es Inés Mora => name Inés|Mora
me agregas a Inés Mora en Ventas? ines@moragil.es => add · name Inés|Mora · email ines@moragil.es · teams =ventas
Inés Mora empieza el martes, ines@moragil.es, dale de alta en Ventas => add · name Inés|Mora · email ines@moragil.es · teams =ventas
`);
