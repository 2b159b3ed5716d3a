import type { Note } from '../../../../news/comparison/comparison.ts'
import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { evidenceWords as english } from '../../en/comparison/evidence.ts'
import type { Formats } from '../../formats.ts'

type Names = Readonly<Record<'a' | 'b', string>>

function noteTexts({ number, plural, language }: Formats, note: Note, names: Names): string {
  switch (note.id) {
    case 'no-shared-language':
      return `Die Berichte sind in verschiedenen Sprachen (${language(note.values.a)}, ${language(note.values.b)}); ihre Sätze wurden nicht verglichen.`
    case 'nothing-to-compare':
      return `${names[note.values.side]} hat keinen Satz zum Vergleichen.`
    case 'sentences-left-out': {
      const { side, left, all } = note.values
      const last = plural(left, { one: 'Der letzte', other: 'Die letzten #' })
      return `${last} von ${number(all)} Sätzen von ${names[side]} ${left === 1 ? 'wurde' : 'wurden'} nicht verglichen.`
    }
  }
}

export const evidenceWords = catalogue(
  'evidence',
  (formats): WordsOf<typeof english> => ({
    contradictions: (count) =>
      formats.plural(count, {
        one: 'Ein Widerspruch wurde gefunden: Ein Bericht behauptet, was der andere bestreitet',
        other: '# Widersprüche wurden gefunden: Ein Bericht behauptet, was der andere bestreitet',
      }),
    meaning: {
      'near-verbatim':
        'Beide Sätze melden eine Tatsache, und fast alle Wörter des kürzeren stehen in gleicher Folge im anderen.',
      reworded:
        'Genug Namen, Zahlen, Zeiten und seltene Wörter stehen in beiden, um sie für eine Tatsache zu halten.',
      related:
        'Beide sprechen von einer Sache; ob sie dasselbe behaupten, ist selbst zu beurteilen. Vor dem Wort Widerspruch beide lesen.',
      none: 'Ein Programm hat gesucht und nichts Ähnliches gefunden. Es kann dennoch dastehen, mit Worten, die das Programm nicht kennt.',
    },
    comparedBy: {
      words:
        'Nur nach Wörtern verglichen: Ein Programm hat Sätze nach gemeinsamen Wörtern, Namen, Zahlen und Zeiten zusammengestellt. Niemand hat das geprüft, und es kann falsch sein.',
      'words-and-meaning':
        'Verglichen nach Wörtern und nach der Nähe, die ein Sprachmodell sieht. Niemand hat das geprüft, und es kann falsch sein.',
      none: 'Nicht verglichen.',
    },
    whatNotCompared: 'Was nicht verglichen wurde',
    note: (note, names) => noteTexts(formats, note, names),

    difference: {
      negation: 'Verneinung',
      modality: 'Gewissheit',
      opposite: 'Gegenteil',
      role: 'Wer wem',
      time: 'Zeit',
      figure: 'Zahl',
      name: 'Name',
      place: 'Ort',
      attribution: 'Wer es sagt',
      wording: 'Wortlaut',
    },
    clash: 'Anders gemeldet',
    addition: 'Anders formuliert oder nur in einem gefunden',
    identical: 'Kein Unterschied: Die Sätze sind Wort für Wort gleich.',
    noDifference: 'Kein Unterschied bei Zahlen, Zeiten, Namen oder Verneinung gefunden.',
    contradicts: 'Der eine behauptet, was der andere bestreitet.',
    notFoundHere: 'in diesem Satz nicht gefunden',
    between: (a, b) => `A ${a} mit B ${b}`,
    see: 'Zur selben Sache:',
    why: 'Warum diese nebeneinanderstehen',
    whyRelated: 'Warum diese zusammengehören könnten',
    tie: {
      word: 'Gleiche Wörter',
      stem: 'Wörter eines Stammes',
      synonym: 'Wörter ähnlicher Bedeutung',
      name: 'Gleiche Namen',
      place: 'Gleiche Orte',
      figure: 'Gleiche Zahlen',
      time: 'Gleiche Zeiten',
    },
    noTies: 'Kein einzelnes Wort verbindet sie; sie ähneln einander im Ganzen.',
    judged: {
      'near-verbatim': 'Fast alles steht in beiden.',
      reworded: 'Genug steht in beiden, um sie für dieselbe Tatsache zu halten.',
      related:
        'Sie sprechen von einer Sache; in beiden steht zu wenig, um von derselben Behauptung zu sprechen.',
    },
    byMeaning: 'Nah in der Bedeutung, gefunden von einem Sprachmodell; keine gemeinsamen Wörter.',

    sources: 'Quellen',
    file: 'Datei',
    address: 'Adresse',
    addressNotStated: 'Adresse nicht angegeben',
    thisComparison: 'Dieser Vergleich',
    compared: (a, b) =>
      `${formats.number(a)} und ${formats.number(b)} Sätze aus Vorspann und Text verglichen; Überschriften, Zwischenüberschriften und Bildunterschriften nicht.`,
    notCompared: 'Nicht verglichen.',
  }),
)
