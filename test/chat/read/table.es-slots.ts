import { table } from './view.ts';

export const rows = table(`
review> no, se llama Anna => name Anna
review> sin teléfono => phone none
review> el correo es ana@acme.com => email ana@acme.com
email> ana arroba acme punto com => doubt email spoken: ana@acme.com
review> es Anna, no Ana => name Anna
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
phone> ¿por qué necesitas el teléfono? => question
review> ¿es admin? => question
role> ¿qué es admin? => question
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
review> nombre Will Support => name Will|Support
review> apellido Admin => name |Admin
review> que no sea admin => role USER
review> no la hagas admin => role USER
review> quita permisos de admin => role USER
review> ya no admin => role USER
review> en vez de Ventas, Support => teams =support · teams -ventas
review> Ventas en vez de Support => teams =ventas
review> ¿puedes hacerla admin? => role ADMIN
review> quítala de todos los equipos => teams =
`);
