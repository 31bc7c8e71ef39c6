import { table } from './view.ts';

/** What programs write, pasted into the chat. */
export const rows = table(String.raw`
agrega\nApellidos\tNombre\tCorreo\tMóvil\tRol\nMora Gil\tInés\tines@moragil.es\t612 34 56 78\tUsuario => add · name Inés|Mora Gil · email ines@moragil.es · phone +34612345678 · role USER
agrega\nNombre\tCorreo\tEquipo\nInés Mora\tines@moragil.es\tVentas\nBlas Peña\tblas@penaparra.es\tSupport => add · name Inés|Mora · email ines@moragil.es · teams =ventas · other Nombre: "Blas Peña"\nCorreo: blas@penaparra.es\nEquipo: Support
agrega\n| Nombre | Correo |\n|---|---|\n| Inés Mora | ines@moragil.es |\n| Lía Sá | lia@moragil.es | => add · name Inés|Mora · email ines@moragil.es · other Nombre: "Lía Sá"\nCorreo: lia@moragil.es
agrega Nombre;Apellidos;Correo;Equipo\nInés;Mora Gil;ines@moragil.es;Ventas => add · name Inés|Mora Gil · email ines@moragil.es · teams =ventas
agrega\nnombre,correo,idioma\n"Mora Gil, Inés",ines@moragil.es,inglés => add · name Inés|Mora Gil · email ines@moragil.es · language en
agrega "Inés","Mora","ines@moragil.es" => add · email ines@moragil.es · doubt name unclear: Inés|Mora
agrega {"nombre": "Inés", "apellidos": "Mora Gil", "correo": "ines@moragil.es", "equipo": "Ventas"} => add · name Inés|Mora Gil · email ines@moragil.es · teams =ventas
agrega nombre=In%C3%A9s+Mora&correo=ines@moragil.es => add · name Inés|Mora · email ines@moragil.es
agrega <b>Inés Mora</b><br>ines@moragil.es => add · name Inés|Mora · email ines@moragil.es
agrega\nDe: Mora Gil, Inés (Puerto) <ines@moragil.es>\nEnviado: 2 de febrero de 2027\nPara: Ana Ruiz; Blas Peña\nAsunto: alta => add · name Inés|Mora Gil · email ines@moragil.es
[09:30, 2/2/2027] Blas Peña: agrega a Inés Mora ines@moragil.es => add · name Inés|Mora · email ines@moragil.es
agrega\nP: ¿Nombre? R: Inés Mora\nP: ¿Correo? R: ines@moragil.es => add · name Inés|Mora · email ines@moragil.es
agrega\n1. Inés Mora\n2. ines@moragil.es\n3. 612 34 56 78\n4. Ventas => add · name Inés|Mora · email ines@moragil.es · phone +34612345678 · teams =ventas
agrega {"nombre": "Inés Mora", "correo": "ines@moragil.es", "esAdmin": true} => add · name Inés|Mora · email ines@moragil.es · role ADMIN
agrega {"nombre": "Inés Mora", "correo": "ines@moragil.es", "admin": false} => add · name Inés|Mora · email ines@moragil.es · role USER
agrega\nNombre;Correo;Administradora\nInés Mora;ines@moragil.es;falso => add · name Inés|Mora · email ines@moragil.es · role USER
agrega\nNombre: Inés Mora\nCorreo: ines@moragil.es\nAdmin:\nEquipo: Ventas => add · name Inés|Mora · email ines@moragil.es · teams =ventas
`);
