import type { SentenceWords } from '../word-lists.ts'

/** The words by which sentences and sections in Spanish are told. */
export const sentenceWords: SentenceWords = {
  leading: 'sr, sra, srta, dña, dn, excmo, ud, uds, p.ej',
  small: 'p.ej',
  numbered: 'núm, pág, tel',
  closing: 'ee.uu',
  openers: 'el, los, las, una, él, ella, ellos, en, con, por, para, pero, y, según',
  afterOrdinal: '',
  beforeOrdinal: '',
  zones: '',
  asked: '',
  sections: `
    mundo, internacional, nacional, política, economía, negocios, mercados, tecnología, ciencia, salud,
    medio ambiente, deportes, cultura, opinión, sociedad, educación, sucesos, españa, américa, europa`,
}
