import type { FigureWords } from '../name-lists.ts'

/** The words in French beside figures. */
export const figureWords: FigureWords = {
  grammar: `
    dans, en, à, au, aux, et, ou, mais, est, sont, était, étaient, ont, a, avait, été, qui, que, dont, où, avec, sans,
    pour, par, sur, sous, vers, chez, plus, moins, ne, pas, il, elle, ils, elles, ce, se, autres`,
  plurals: '',
  singulars: '',
  fillers: 'autres',
  notPlural: '',
  casualties: 'morts?, blessés?, tués?',
  fates: '',
  times: 'fois',
  numbered: 'numéro',
  money: 'dette, aide, amende, bénéfice, pertes, dégâts',
  weighing: '',
  pounds: 'livres',
  of: "de, d['’]",
  perCent: 'pour cent',
  ordinalEndings: 'e, er, ème',
  aged: '',
}
