import type { SentenceWords } from '../word-lists.ts'

/** The words by which sentences and sections in French are told. */
export const sentenceWords: SentenceWords = {
  leading: 'm, mm, mme, mmes, mlle, me, mgr, ste',
  small: '',
  numbered: 'janv, févr, avr, juil, déc',
  closing: '',
  openers: `
    le, la, les, un, une, il, elle, ils, elles, on, nous, vous, je, ce, cette, ces, dans, en, sur, avec, pour, par,
    après, mais, et`,
  afterOrdinal: '',
  beforeOrdinal: '',
  zones: '',
  asked: '',
  sections: `
    monde, france, politique, économie, entreprises, bourse, technologies, sciences, santé, environnement, planète,
    sports, culture, opinions, idées, société, éducation, faits divers, afrique, amériques, asie`,
}
