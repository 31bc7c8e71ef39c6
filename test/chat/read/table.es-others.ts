import { table } from './view.ts';

/** Numbers and people that are in the message and not of the person to add. */
export const rows = table(String.raw`
agrega a Inés Mora, DNI 12345678Z, ines@moragil.es => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora RFC MOGI900101AB1 ines@moragil.es => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora pasaporte 612345678 ines@moragil.es => add · name Inés|Mora · email ines@moragil.es
agrega a Rut 612 345 678 => add · name Rut · phone +34612345678
agrega a Inés Mora RUT 11.222.333-4 ines@moragil.es => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora ines@moragil.es, pedido nº 612345678, factura F-2027-004 => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora IBAN ES91 2100 0418 4502 0005 1332 ines@moragil.es => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora ines@moragil.es, si hay lío llámame al 612 345 678 => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora ines@moragil.es, cualquier cosa me escribes al 612 345 678 => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora ines@moragil.es, para dudas contacta con el administrador en el 612 345 678 => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora ines@moragil.es 612 345 678 (es de su madre) => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora 612 345 678 ines@moragil.es, olvida el teléfono => add · name Inés|Mora · email ines@moragil.es · phone none
agrega\nNombre: Inés Mora\nCorreo: ines@moragil.es\nJefa directa: Pía Luna\nFecha de alta: 01/02/2027 => add · name Inés|Mora · email ines@moragil.es
agrega\n*Nombre completo:* Inés Mora\n*Mentor:* Blas Peña\n*Correo:* ines@moragil.es => add · name Inés|Mora · email ines@moragil.es
review> olvida el teléfono => phone none
agrega\nNombre: Inés Mora\nCorreo: ines@moragil.es\nEquipo asignado: Ventas => add · name Inés|Mora · email ines@moragil.es · teams =ventas
agrega a Inés Mora ines@moragil.es, a mí me pillas en el 612 345 678 => add · name Inés|Mora · email ines@moragil.es · doubt phone unclear: +34612345678
agrega a Inés Mora ines@moragil.es, recepción: 912 345 678 => add · name Inés|Mora · email ines@moragil.es · doubt phone unclear: +34912345678
agrega a Inés Mora ines@moragil.es, me dio su número 612 345 678 => add · name Inés|Mora · email ines@moragil.es · phone +34612345678
agrega a Inés Mora 612 345 678 ines@moragil.es, no guardes el teléfono => add · name Inés|Mora · email ines@moragil.es · phone none
agrega\nEmpleado;Correo;Jefe\nInés Mora;ines@moragil.es;Blas Peña => add · name Inés|Mora · email ines@moragil.es
Blas Peña: agrega a Inés Mora ines@moragil.es => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora ines@moragil.es, el correo de su asistente es pia@lunagil.es => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora ines@moragil.es, su secretaria atiende en el 612 345 678 => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora ines@moragil.es (jefa: Pía Luna, pia@lunagil.es) => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora ines@moragil.es con copia a su jefa pia@lunagil.es => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora y Blas Peña será su mentor, ines@moragil.es => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora ines@moragil.es, reporta a Blas Peña (blas@penagil.es), equipo Ventas => add · name Inés|Mora · email ines@moragil.es · teams =ventas
agrega a Inés Mora, su jefe es Blas Peña, 612 345 678 => add · name Inés|Mora · doubt phone unclear: +34612345678
agrega\nNombre: Inés Mora\nCorreo: ines@moragil.es\nCorreo del jefe: blas@penagil.es => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora ines@moragil.es, la pidió Blas Peña (blas@penagil.es) => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora ines@moragil.es, Blas Peña (blas@penagil.es) la va a formar => add · name Inés|Mora · email ines@moragil.es
agrega a Inés Mora ines@moragil.es, su jefe, Blas Peña, está en el 612 345 678 => add · name Inés|Mora · email ines@moragil.es
hola Blas, puedes agregar a Inés Mora? ines@moragil.es => add · name Inés|Mora · email ines@moragil.es
phone> es 612 345 678, el mío es otro => phone +34612345678
agrega a Inés Mora ines@moragil.es, avisa antes a su tienda 912 345 678 => add · name Inés|Mora · email ines@moragil.es · doubt phone unclear: +34912345678
agrega\nNombre: Inés Mora\nCorreo: ines@moragil.es\nContacto de emergencia: Blas Peña 612 345 678 => add · name Inés|Mora · email ines@moragil.es
Rv: hola Blas, puedes agregar a Inés Mora? ines@moragil.es => add · name Inés|Mora · email ines@moragil.es
`);
