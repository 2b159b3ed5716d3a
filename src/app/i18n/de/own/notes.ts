import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { notesWords as english } from '../../en/own/notes.ts'

export const notesWords = catalogue('notes', ({ number, plural, list }): WordsOf<typeof english> => {
  const counted = ({ highlights, notes }: { highlights: number; notes: number }) =>
    list([
      ...(highlights > 0 ? [plural(highlights, { one: '# Markierung', other: '# Markierungen' })] : []),
      ...(notes > 0 ? [plural(notes, { one: '# Notiz', other: '# Notizen' })] : []),
    ])
  return {
    title: 'Ihre Notizen',
    menu: 'Ausgewählte Wörter',
    highlightMenu: 'Ihre Markierung',
    highlight: 'Markieren',
    removeHighlight: 'Markierung entfernen',
    note: 'Notiz',
    editNote: 'Notiz ändern',
    linkToSentence: 'Link zu diesem Satz',
    yourHighlight: 'Ihre Markierung:',
    yourNote: 'Ihre Notiz',
    noteOn: (words) => (words === '' ? 'Notiz zum ganzen Bericht' : `Notiz zu „${brief(words)}“`),
    showInText: 'Im Text zeigen:',
    edit: 'Ändern',
    addNote: 'Notiz hinzufügen',
    remove: 'Entfernen',
    keep: 'Behalten',
    cancel: 'Abbrechen',
    undo: 'Rückgängig',
    hide: 'Ausblenden',
    takeFrom: 'Text zum Kopieren',

    highlighted: 'Markiert',
    noteKept: 'Notiz auf diesem Gerät gespeichert',
    noteEmptied: 'Die Notiz ist jetzt leer: Die Markierung bleibt',
    removed: (note) => (note ? 'Notiz entfernt' : 'Markierung entfernt'),
    copiedLink: 'Kopiert: ein Link zu diesem Satz',
    selectFirst: 'Wählen Sie erst Wörter aus, oder gehen Sie zu einem Absatz.',
    noSentence: 'Nach diesem Satz kommt keiner mehr.',
    notKept: {
      blocked:
        'Dieser Browser behält nichts für diese Website, etwa in einem privaten Fenster. Was Sie notieren, bleibt, bis Sie die Website verlassen: Speichern Sie es unter „Ihre Notizen“ als Datei.',
      full: 'Auf dem Gerät ist kein Platz mehr. Was Sie notieren, bleibt, bis Sie die Website verlassen: Speichern Sie es unter „Ihre Notizen“ als Datei, oder entfernen Sie hinzugefügte Seiten.',
      newer:
        'Auf diesem Gerät war eine neuere Version dieser Website offen. Laden Sie die Seite neu; bis dahin bleibt, was Sie notieren, nur, bis Sie die Website verlassen.',
      'other-tab':
        'Eine ältere Version dieser Website ist in einem anderen Tab offen. Schließen Sie ihn; bis dahin bleibt, was Sie notieren, nur, bis Sie die Website verlassen.',
      failed:
        'Das konnte nicht gespeichert werden. Was Sie notieren, bleibt, bis Sie die Website verlassen: Speichern Sie es unter „Ihre Notizen“ als Datei.',
    },

    sum: (counts) => `hier ${counted(counts)}`,
    allNotes: 'Alle Ihre Notizen',
    noteOnReport: 'Notiz zum ganzen Bericht',
    printThem: 'Mit dem Bericht drucken',
    lostTitle: 'Im Text nicht mehr gefunden',

    onDevice: (counts) => `${counted(counts)}, nur auf diesem Gerät.`,
    noneTitle: 'Sie haben noch nichts notiert',
    noneText:
      'Wählen Sie in einem Bericht Wörter aus, mit Maus, Finger oder Tasten (v wählt einen Satz), und markieren Sie sie oder schreiben Sie eine Notiz. Sie stehen dann hier und bleiben auf diesem Gerät.',
    nothingFound: 'Keine Ihrer Notizen passt dazu.',
    showAll: 'Alle zeigen',
    search: 'Ihre Notizen durchsuchen',
    searchHint: 'In Ihren Notizen finden',
    filters: 'Filter',
    kind: 'Art',
    kinds: { highlight: 'Markierungen', note: 'Notizen', lost: 'Nicht mehr gefunden' },
    report: 'Bericht',
    wholeReport: 'ganzer Bericht',
    paragraph: (at) => `¶${number(at)}`,
    inHeadline: 'Überschrift',
    inIntro: 'Vorspann',
    inSubheading: 'Zwischenüberschrift',
    inCaption: 'Bildunterschrift',
    isLost: 'Im Text nicht mehr gefunden. Die Wörter waren:',
    isGone: 'Diesen Bericht gibt es hier nicht mehr. Ihre Notizen sind aufgehoben und kommen mit ihm zurück.',
    notLoaded:
      'Dieser Bericht konnte nicht geladen werden: Ob sich seine Wörter geändert haben, ist nicht bekannt.',
    showPlace: 'Im Bericht zeigen',
    takeTitle: 'Mitnehmen',
    takeText: 'Jedes Zitat nennt Bericht, Datum und Absatz. Was ein Bericht nicht angibt, fehlt.',
    formats: 'Als was',
    format: {
      markdown: 'Markdown',
      csv: 'CSV',
      json: 'JSON-LD',
      bib: 'BibTeX',
      ris: 'RIS',
      csl: 'CSL-JSON',
    },
    use: {
      markdown: 'zum Lesen und Einfügen',
      csv: 'für eine Tabelle',
      json: 'W3C-Annotationen',
      bib: 'nur die Quellen',
      ris: 'nur die Quellen',
      csl: 'nur die Quellen',
    },
    table: {
      columns: ['Quelle', 'Überschrift', 'Datum', 'Absatz', 'Art', 'Zitat', 'Notiz', 'Geändert'],
      kinds: { highlight: 'Markierung', note: 'Notiz', whole: 'Notiz zum ganzen Bericht' },
    },
    preview: 'Vorschau',
    onlyShown: (count) => `Nur die ${number(count)} hier gezeigten`,
    saveFile: 'Als Datei speichern',
    copy: 'Kopieren',
    copied: (count) => `Kopiert: ${plural(count, { one: '# Eintrag', other: '# Einträge' })}`,
    fileName: 'notizen',
    moveText: 'Auf ein anderes Gerät, mit Ihren Seiten:',
    moveLink: 'alles als eine Datei, und eine einlesen',
    removeAll: 'Alle Notizen entfernen',
    reallyRemoveAll: 'Alle endgültig entfernen',
    keepThem: 'Behalten',
    allRemoved: (count) => plural(count, { one: '# Eintrag entfernt', other: '# Einträge entfernt' }),
    trouble: 'Ihre Notizen werden nicht gespeichert.',

    keys: {
      title: 'Markierungen und Notizen',
      sentence: 'Den nächsten Satz auswählen',
      highlight: 'Ausgewähltes oder den Absatz im Fokus markieren',
      note: 'Dazu eine Notiz schreiben',
      quote: 'Als Zitat mit Quelle kopieren',
      link: 'Link zum Satz kopieren',
    },
  }
})

const brief = (words: string) => (words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words)
