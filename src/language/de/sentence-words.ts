import type { SentenceWords } from '../word-lists.ts'

/** The words by which sentences and sections in German are told. */
export const sentenceWords: SentenceWords = {
  leading: `
    hr, fr, frl, dipl, ing, mag, geb, verst, sog, inkl, exkl, zzgl, evtl, bspw, vgl, z.b, d.h, u.a, o.ä, s.o, bzw`,
  small: 'geb, verst, sog, inkl, exkl, zzgl, evtl, bspw, vgl, z.b, d.h, u.a, o.ä, s.o, bzw',
  numbered: 'nr, art, abs, okt, dez, bd, str, hausnr, ziff',
  closing: 'usw, mio, mrd, tsd, min, max, std',
  openers: `
    der, die, das, ein, eine, er, sie, es, wir, ihr, ich, in, im, am, auf, an, aus, bei, mit, nach, seit, von, zu,
    und, aber, doch, denn, wenn, als, dass, so, auch, nur, noch`,
  afterOrdinal: `
    januar, jänner, februar, feber, märz, april, mai, juni, juli, august, september, oktober, november, dezember,
    jahrhunderts?, jahrestag, jahrtausend, weltkriegs?, runde, platz, minute, spieltag, mal, klasse, stock, bezirk,
    geburtstag, auflage, kapitel, liga, etappe, tag, woche, jan, feb, aug, sept, okt, nov, dez`,
  beforeOrdinal: 'am, vom, zum, bis, ab, seit, dem, den, der, im, ihren, seinen, ihrem, seinem, und',
  zones: 'CES?T, EES?T, MES?Z',
  asked: '',
  sections: `
    welt, ausland, inland, politik, wirtschaft, finanzen, panorama, gesellschaft, sport, fußball, kultur, wissen,
    wissenschaft, gesundheit, digital, technik, umwelt, meinung, reise, bildung, lokales, regional, österreich,
    deutschland, schweiz`,
}
