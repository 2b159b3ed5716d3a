import type { FigureWords } from '../name-lists.ts'

/** The words in Spanish beside figures. */
export const figureWords: FigureWords = {
  grammar: `
    en, a, al, y, o, pero, es, son, era, eran, fue, fueron, ha, han, había, que, quien, donde, con, sin, para, por,
    sobre, hasta, desde, más, menos, no, se, él, ella, ellos, otros`,
  plurals: '',
  singulars: '',
  fillers: 'otros, otras',
  notPlural: '',
  casualties: 'muertos, heridos',
  fates: '',
  times: 'vez',
  numbered: '',
  money: 'esterlinas, ayuda, deuda, multa, beneficios, pérdidas',
  weighing: '',
  pounds: 'libras',
  of: 'de',
  perCent: 'por ciento',
  ordinalEndings: 'º, ª',
  aged: '',
}
