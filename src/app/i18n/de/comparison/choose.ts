import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { chooseWords as english } from '../../en/comparison/choose.ts'

export const chooseWords = catalogue(
  'choose',
  ({ number, plural }): WordsOf<typeof english> => ({
    pairs: 'Berichte über ein Ereignis',
    pairsNote: 'Zusammengestellt nach dem, was sie melden.',
    pair: (a, b) => `${a} mit ${b}`,
    any: 'Zwei beliebige Berichte',
    anyNote:
      'Auch Berichte über verschiedene Ereignisse lassen sich vergleichen; die Seite weist dann darauf hin.',
    side: { a: 'Links', b: 'Rechts' },
    pick: { a: (headline) => `Links: ${headline}`, b: (headline) => `Rechts: ${headline}` },
    go: 'Vergleichen',
    find: 'Bericht suchen',
    shown: (count, all) => `${number(count)} von ${plural(all, { one: '# Bericht', other: '# Berichten' })}`,
    loading: 'Die anderen Berichte werden geladen',
    failed: 'Die anderen Berichte konnten nicht geladen werden.',
    noOther: 'Es gibt keinen anderen Bericht.',
    noMatch: 'Kein Bericht hat diese Wörter in Überschrift oder Quelle.',
    none: 'Es gibt weniger als zwei Berichte zum Vergleichen.',
    dialog: { a: 'Ein anderer Bericht links', b: 'Ein anderer Bericht rechts' },
    close: 'Schließen',
  }),
)
