import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { ledgerWords as english } from '../../en/comparison/ledgers.ts'

export const ledgerWords = catalogue(
  'ledgers',
  ({ number }): WordsOf<typeof english> => ({
    ledgers: 'Zitate, Zahlen, Namen, Quellen',
    ledger: {
      quotations: 'Zitate',
      figures: 'Zahlen und Zeiten',
      names: 'Personen und Orte',
      attributions: 'Wer es sagt',
    },
    quotationsNote: (counts, names) =>
      `${counts.a} in ${names.a}, ${counts.b} in ${names.b}, ${counts.both} in beiden. Zeichensetzung wie gedruckt.`,
    count: (count) => (count === 0 ? 'keine' : number(count)),
    section: {
      quotations: 'Zitate',
      figures: 'Zahlen',
      times: 'Zeiten',
      people: 'Personen',
      organisations: 'Organisationen',
      places: 'Orte',
      attributions: 'Wer es sagt',
    },
    figuresNote: 'In den Worten jedes Berichts, nie umgerechnet.',
    namesNote: 'Ein Zeichen für jedes Mal, das ein Bericht sie nennt.',
    attributionsNote: 'Auf wen sich jeder Bericht beruft.',
    none: {
      quotations: 'Keiner der Berichte zitiert jemanden.',
      figures: 'Keiner der Berichte nennt eine Zahl oder eine Zeit.',
      names: 'Es wurden keine Namen gefunden.',
      attributions: 'Keiner der Berichte nennt eine Quelle für das, was er meldet.',
    },
    column: {
      quotation: 'Zitat',
      words: 'Wortlaut',
      context: 'Im Text',
      speaker: 'Sprecher laut Text',
      source: 'Quelle laut Text',
      where: 'Wo',
    },
    speakerNotStated: 'Sprecher nicht angegeben',
    sourceNotNamed: 'Quelle nicht genannt',
    differs: 'anders gesagt',
    notFoundIn: (name) => `in ${name} nicht gefunden`,
    oneSided: (row, name) => `${row}: nur ${name} nennt eine Quelle`,
    oneSidedTitle: 'Mit Quelle in einem Bericht, ohne im anderen',
  }),
)
