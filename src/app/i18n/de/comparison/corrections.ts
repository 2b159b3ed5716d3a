import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { correctionWords as english } from '../../en/comparison/corrections.ts'
import type { Formats } from '../../formats.ts'

type Counted = Readonly<Record<'refused' | 'stated', number>>

export const correctionWords = catalogue(
  'corrections',
  ({ plural, list }: Formats): WordsOf<typeof english> => ({
    title: 'Korrekturen',
    explained:
      'Was über zwei Sätze angegeben ist, gilt in diesem Vergleich, in seinen Dateien und auf Papier. Ihre Korrekturen liegen nur auf diesem Gerät.',

    wrong: 'Diese Zuordnung ist falsch',
    same: 'Sagt dasselbe wie …',
    sameOf: (name) => `Sagt dasselbe wie …: ${name}`,
    undo: 'Zurücknehmen',
    undoOf: (what) => `Zurücknehmen: ${what}`,

    refused: {
      editor: 'Die Redaktion hat diese Zuordnung als falsch markiert. Sie zählt nicht.',
      reader: 'Sie haben diese Zuordnung als falsch markiert. Sie zählt nicht mehr.',
    },
    stated: { editor: 'Angabe der Redaktion', reader: 'Ihre Angabe' },
    found: (relation) => `Das Programm hatte gefunden: ${relation}.`,
    matchWith: (relation, place) => `${relation} mit ${place}`,
    foundNone: 'Das Programm hatte keine Entsprechung gefunden.',
    counted: {
      editor: (counts) => `Von der Redaktion korrigiert: ${list(changes(counts, plural))}.`,
      reader: (counts) => `Von Ihnen korrigiert: ${list(changes(counts, plural))}.`,
    },

    choose: 'Diese zwei sagen dasselbe',
    chooseIn: (name) => `Satz von ${name}`,
    relation: 'Was sie miteinander zu tun haben',
    confirm: 'Angeben',
    cancel: 'Abbrechen',

    toldWrong: 'Als falsch markiert: Diese Zuordnung zählt nicht mehr',
    toldSame: 'Angegeben: Diese zwei gehören zusammen',
    toldUndone: 'Zurückgenommen: Es gilt wieder, was gefunden wurde',
    notKept: 'Das Gerät konnte es nicht behalten: Sein Speicher ist voll oder für diese Seite gesperrt.',

    save: 'Korrekturen als Datei',
    saveNote:
      'Für den Seitenordner derer, die die Website bauen: Dort abgelegt, zeigt der Vergleich sie als Korrekturen der Redaktion.',
    lost: {
      missing: 'Diese Wörter stehen nicht mehr im Bericht. Die Korrektur bleibt erhalten und wirkt nicht.',
      twice: 'Diese Wörter stehen jetzt mehrmals im Bericht. Die Korrektur bleibt erhalten und wirkt nicht.',
    },
    gone: 'Einer ihrer Berichte ist nicht auf dieser Website. Die Korrektur bleibt erhalten und wirkt nicht.',
    remove: 'Entfernen',
    removeOf: (quote) => `Entfernen: ${quote}`,

    ofPair: {
      editor: (names, count) =>
        plural(count, {
          one: `Die Redaktion hat eine Zuordnung von ${names} korrigiert.`,
          other: `Die Redaktion hat # Zuordnungen von ${names} korrigiert.`,
        }),
      reader: (names, count) =>
        plural(count, {
          one: `Sie haben eine Zuordnung von ${names} korrigiert: Sie zählt hier.`,
          other: `Sie haben # Zuordnungen von ${names} korrigiert: Sie zählen hier.`,
        }),
      readerElsewhere: (names, count) =>
        plural(count, {
          one: `Sie haben eine Zuordnung von ${names} korrigiert: Das zählt in deren Vergleich; hier steht, was gefunden wurde.`,
          other: `Sie haben # Zuordnungen von ${names} korrigiert: Das zählt in deren Vergleich; hier steht, was gefunden wurde.`,
        }),
    },
    seeComparison: 'Zum Vergleich',

    kept: (count) => plural(count, { one: '# Korrektur', other: '# Korrekturen' }),
    between: (relation) => `Angegeben: ${relation}`,
    isWrong: 'Zuordnung als falsch markiert',
    removeAll: 'Alle Korrekturen entfernen',
    reallyRemoveAll: 'Wirklich alle Korrekturen entfernen',
  }),
)

function changes({ refused, stated }: Counted, plural: Formats['plural']): string[] {
  return [
    refused > 0 ? plural(refused, { one: '# Zuordnung gestrichen', other: '# Zuordnungen gestrichen' }) : '',
    stated > 0 ? plural(stated, { one: '# Zuordnung angegeben', other: '# Zuordnungen angegeben' }) : '',
  ].filter(Boolean)
}
