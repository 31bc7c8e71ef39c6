import { words } from '../vocabulary.ts';

/** Words for people, phones and papers that are in a message and not of the person to add. */
export const otherPeople = {
  relations: words`contacto de emergencia, jefe, jefa, jefe directo, jefa directa, gerente, supervisor, supervisora, encargado, encargada, responsable, asistente, secretaria, secretario,
      mentor, mentora, mujer, marido, esposa, esposo, pareja, madre, padre, mamá, papá, hermana, hermano, hijo, hija, socio, socia, tutor, tutora,
      directora, director, representante, abogado, abogada, compañera, compañero, superior, predecesor, predecesora`,
  possessives: words`su, sus`,
  ofThem: words`de ella, de él, de ellos, de ellas, suyo, suya`,
  becomes: words`va a ser, será, es, pasa a ser, era, ha sido, sería, como`,
  leadsToOthers: words`lo pide, la pide, lo ha pedido, la ha pedido, lo pidió, la pidió, lo aprueba, lo aprobó, lo autoriza, lo autorizó, de parte de, la recomienda, lo recomienda, la formará, lo formará, con copia a, con copia para, copia a, copia para, en copia a, en copia, pon en copia a, poner en copia a, cc, reporta a, reportará a, depende de,
      a cargo de, de parte de, en nombre de, aprobado por, pedido por, solicitado por, recomendado por, sustituye a, reemplaza a, en lugar de, releva a`,
  actsFor: words`pidió, ha pedido, lo pidió, la pidió, lo aprobó, la aprobó, aprobó, ha aprobado, autorizó, lo autorizó, recomendó, la recomendó, lo recomendó, contrató, la formará, lo formará, le formará, la va a formar, lo va a formar, le va a enseñar, le enseñará, la supervisa, lo supervisa`,
  reachedOn: words`en, al, en el, por, atiende en, atiende en el, atiende al, contesta en el, usa, está en, está en el, tiene el`,
  reachesOthers: words`llámame, me llamas, me llaman, me puedes llamar, llamadme, llámenme, me llame, escríbeme, me escribes, contáctame, me contactas,
      me localizas, me encuentras, llámanos, nos llamas, contáctanos, llama al admin, llama al administrador, contacta al admin,
      contacta con el admin, contacta con el administrador, pregunta al admin, llama a su jefe, llama a su jefa, llama a la oficina`,
  notTheirs: words`de su madre, de su padre, de su mamá, de su papá, de su marido, de su mujer, de su esposo, de su esposa, de su hermano,
      de su hermana, de su hijo, de su hija, de su jefe, de su jefa, mío, el mío, no es suyo, no lo uses, no lo usen, no llames`,
  calls: words`llamar, llama, llamad, llame, avisar, avisa, contactar con`,
  others: words`me, nos, mi, mi número, contacto de emergencia, recepción, centralita, oficina central, conmutador, rrhh`,
  thirdPerson: words`su, suyo, suya, ella, le, se`,
  papers: words`dni, nie, nif, cif, rfc, curp, rut, cuit, cuil, cédula, cédula de ciudadanía, cc, ccc, pasaporte, cuenta, cuenta bancaria,
      pedido, factura, incidencia, expediente, legajo, matrícula, código postal, cp, seguridad social, nss, número de empleado,
      número de cuenta, tarjeta, albarán, referencia, folio`,
} as const;
