import type { Difference } from '../../../../news/comparison/comparison.ts'
import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { firstWords as english } from '../../en/comparison/first.ts'

const kinds: Record<Difference['kind'], string> = {
  negation: 'was bestritten wird',
  opposite: 'das Gegenteil',
  role: 'wer wem',
  figure: 'Zahlen',
  time: 'wann',
  name: 'Namen',
  place: 'wo',
  attribution: 'wer es sagt',
  modality: 'wie sicher',
  wording: 'Bezeichnung',
}

export const firstWords = catalogue(
  'first',
  ({ plural }): WordsOf<typeof english> => ({
    differs: 'Was sich unterscheidet',
    boldDiffers: 'die abweichenden Wörter sind fett',
    nothingDiffers: 'In dem, was beide melden, wurde kein Unterschied gefunden.',
    whatThisMeans: 'Was das bedeutet',
    kind: ({ kind, a, b }) => (kind === 'wording' && (a === null || b === null) ? '' : kinds[kind]),
    twin: ({ relation, kinds: differing, places }) =>
      `${[relation, differing.join(', ')].filter(Boolean).join(': ')}. ${places.join('; ')}`,
    moreDiffer: (count) =>
      plural(count, { one: '# weiterer mit Unterschieden', other: '# weitere mit Unterschieden' }),
    more: (count) => plural(count, { one: '# weiterer', other: '# weitere' }),
    only: (name) => `Nur in ${name} gefunden`,
    noneFoundIn: (name) => `keine Entsprechung in ${name} gefunden`,
    noneOnly: (name, other) => `Für jeden Satz von ${name} wurde eine Entsprechung in ${other} gefunden.`,
    both: 'Beide melden',
    noneBoth: 'Es wurde keine Tatsache gefunden, die beide melden.',
    shorterWording: 'in der kürzeren Fassung',

    notCompared: 'Die Sätze dieser beiden Berichte wurden nicht verglichen',
    differentLanguages: 'Nicht verglichen: Die Berichte sind in verschiedenen Sprachen',
    doesNotTranslate:
      'Collate vergleicht die Wörter zweier Texte und übersetzt nicht: Es fände kaum eine Entsprechung und hielte zu viel für nur von einem gemeldet.',
    readBeside: 'Beide nebeneinander lesen, ohne Entsprechungen',
    namesOfBoth: 'Namen, Zahlen und Zeiten beider',
    asWritten: 'wie jeder Text sie schreibt',
    compareAnother: (name) => `${name} mit einem anderen Bericht vergleichen`,

    signs: 'Was die Zeichen bedeuten',
    texts: 'Beide Texte, Stelle für Stelle',
    textsInOrder: 'Beide Texte, in ihrer eigenen Reihenfolge',
    unmatchedUnderlined: 'unterstrichen, mit einem Strich davor: keine Entsprechung im anderen gefunden',
    rowsInOrder: (count, name) =>
      `${plural(count, { one: 'eine Zeile', other: 'alle # Zeilen' })}, in der Reihenfolge von ${name}`,
  }),
)
