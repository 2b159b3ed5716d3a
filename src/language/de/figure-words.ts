import type { FigureWords } from '../name-lists.ts'

/** The words in German beside figures. */
export const figureWords: FigureWords = {
  grammar: `
    von, in, im, an, am, auf, zu, zum, zur, und, oder, aber, sind, ist, war, waren, wurde, wurden, haben, hat, hatte,
    hatten, wird, werden, die, der, das, den, dem, des, dass, mit, ohne, für, aus, bei, nach, vor, seit, bis, als,
    wie, während, wenn, wo, es, er, sie, nicht, kein, so, auch, mehr, weniger`,
  plurals: '',
  singulars: 'person, mensch, toter, tote, toten, todesopfer, verletzter, verletzte, verletzten',
  fillers: 'weitere, weiteren, andere',
  notPlural: '',
  casualties: 'tot, tote, verletzte?, starben',
  fates: '',
  times: 'mal',
  numbered: 'nummer, artikel',
  money: 'schulden, strafe, hilfe, umsatz, gewinn, verlust, schaden',
  weighing: '',
  pounds: 'pfund',
  of: '',
  perCent: '',
  ordinalEndings: '',
  aged: 'jährig',
}
