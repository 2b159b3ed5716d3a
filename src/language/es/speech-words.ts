import type { SpeechWords } from '../speech-lists.ts'

/** The words by which texts in Spanish tell who says what. */
export const speechWords: SpeechWords = {
  say: `
    dijo, dice, afirmó, afirma, señaló, señala, aseguró, asegura, declaró, declara, explicó, explica, añadió, añade,
    indicó, indica, manifestó, expresó`,
  report: `
    anunció, anuncia, informó, informa, confirmó, confirma, reportó, denunció, advirtió, advierte, escribió,
    reconoció, admitió, informaron, confirmaron, respondió, responde, contestó, replicó, agregó, agrega, comentó,
    comenta, sostuvo, sostiene, recordó, recuerda, insistió, insiste, lamentó, lamenta, subrayó, subraya, apuntó,
    apunta, precisó, precisa, recalcó, recalca, zanjó, concluyó, concluye, relató, reiteró, reitera, matizó, ironizó,
    exclamó, preguntó, detalló, aclaró, aclara, remarcó, enfatizó, puntualizó, aseveró, señalaron, afirmaron,
    aseguraron, dijeron, quejó, queja, felicitó, alegró, pregunta`,
  believe: 'temen, creen, esperan, prevén, estiman',
  tell: '',
  act: `
    elogió, elogia, calificó, califica, agradeció, criticó, critica, condenó, condena, denunció, denuncia, describió,
    prometió, exigió, acusó, destacó, destaca, subrayó, celebró, llamó, dijo, afirmó, habló`,
  that: 'que',
  pronouns: 'él, ella',
  auxiliaries: 'no',
  prepositions: `
    según, de acuerdo con, conforme a, en palabras de, en una (?:entrevista|carta|nota) (?:con|a|de|en),
    en un (?:artículo|comunicado|mensaje) (?:de|del|en|publicado (?:en|por)), citando, citado por`,
  stems: '',
  days: 'este, esta, ayer, hoy, mañana, tarde, noche',
  asides: 'el, también, luego, \\p{L}+mente',
  noSubject: 'que, este, esta, ayer, hoy',
  afterAs: '',
  afterSo: '',
  openingAdverbs: '',
  someone: '',
  people: '',
  nounsOfSaying: '',
  soCalled: 'llamad[oa]',
  works: 'película, libro, novela, canción, disco, obra, serie, cuadro',
  callings: '',
  finders: '',
  findings: '',
}
