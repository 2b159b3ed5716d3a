import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { ownPagesWords as english } from '../../en/own/own-pages.ts'

const kilobytes = (bytes: number) => Math.max(1, Math.round(bytes / 1000))

export const ownPagesWords = catalogue(
  'own-pages',
  ({ number, plural, list, language }): WordsOf<typeof english> => ({
    title: 'Ihre eigenen Seiten',
    promise:
      'Sie bleiben in diesem Browser auf diesem Gerät. Nichts wird irgendwohin gesendet: Diese Website hat keinen Server, der sie annehmen könnte.',
    add: 'Seiten hinzufügen',
    drop: 'Dateien hier ablegen',
    choose: 'Dateien wählen',
    kinds: '.txt und .md bis 2 MB, .html bis 10 MB',
    paste: 'Oder den Text einer Seite einfügen',
    pasteHint: 'Auf der Seite: alles auswählen, kopieren. Hier: einfügen.',
    addText: 'Diesen Text hinzufügen',
    pastedName: 'eingefuegt',
    key: 'Die Zeilen einer Datei, von der ersten bis zur letzten',
    keyKept: 'behalten: der Bericht',
    keySetAside: 'beiseitegelegt: Bildtexte, andere Schlagzeilen',
    keyLeftOut: 'weggelassen: Menüs, Hinweise',

    justAdded: 'Gerade hinzugefügt',
    sum: ({ all, reading, asking, added, not }) =>
      `${plural(all, { one: '# Datei', other: '# Dateien' })}: ${list(
        [
          reading > 0 ? `${number(reading)} in Arbeit` : '',
          added > 0 ? `${number(added)} hinzugefügt` : '',
          asking > 0 ? plural(asking, { one: '# wartet auf Sie', other: '# warten auf Sie' }) : '',
          not > 0 ? `${number(not)} nicht hinzugefügt` : '',
        ].filter(Boolean),
      )}`,
    clearList: 'Liste leeren',
    showAll: (count) => `Alle ${number(count)} zeigen`,
    states: {
      waiting: 'Wartet',
      reading: 'Wird gelesen',
      asking: 'Wartet auf Sie',
      added: 'Hinzugefügt',
      look: 'Hinzugefügt, bitte ansehen',
      known: 'Schon hier',
      refused: 'Nicht hinzugefügt',
      'not-kept': 'Nicht hinzugefügt',
      unreadable: 'Nicht hinzugefügt',
      failed: 'Nicht hinzugefügt',
      cancelled: 'Abgebrochen',
    },
    steps: {
      decoding: 'wird geöffnet',
      cutting: 'der Bericht wird gesucht',
      annotating: 'Namen und Themen werden gesucht',
    },
    progress: (name) => `${name} wird gelesen`,
    cancel: 'Abbrechen',
    dismiss: 'Ausblenden',
    toBox: 'Zum Textfeld',
    size: (bytes) =>
      bytes < 1_000_000 ? `${number(kilobytes(bytes))} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`,
    knownBefore: (count) =>
      plural(count, {
        one: 'Diese Seite ist schon unter Ihren Seiten:',
        other: 'Diese # Seiten sind schon unter Ihren Seiten:',
      }),
    unreadableFile: 'Der Browser kann sie nicht lesen: Sie ist vielleicht ein Ordner oder nicht mehr da.',
    openIt:
      'Öffnen Sie sie, wählen Sie den ganzen Text aus, kopieren Sie ihn und fügen Sie ihn in das Textfeld ein.',
    pasteText:
      'Hat die Seite einen Bericht, kopieren Sie nur dessen Text und fügen Sie ihn in das Textfeld ein.',
    failed:
      'Der Teil der Website, der Seiten liest, konnte nicht laufen. Laden Sie die Seite neu und fügen Sie die Datei noch einmal hinzu.',
    notKept: {
      blocked:
        'Dieser Browser speichert nichts für diese Website: Sein Speicher ist gesperrt, wie in manchen privaten Fenstern. Erlauben Sie ihn, oder nehmen Sie ein anderes Fenster.',
      full: 'Für Ihre Seiten ist kein Platz mehr. Nichts, was Sie haben, ist verloren: Exportieren und entfernen Sie einige, dann fügen Sie sie noch einmal hinzu.',
      newer:
        'Eine neuere Version dieser Website hat hier Seiten gespeichert. Laden Sie die Seite neu, um sie zu bekommen.',
      'other-tab':
        'In einem anderen Tab ist eine ältere Version dieser Website offen. Schließen Sie ihn und versuchen Sie es noch einmal.',
      failed:
        'Der Browser konnte sie nicht speichern. Versuchen Sie es noch einmal; was Sie haben, ist unverändert.',
    },
    twin: (headline) => `Sie sagt dasselbe wie ein Bericht, der hier ist: ${headline}`,
    inEvent: (others) =>
      plural(others, {
        one: 'Sie berichtet vom selben Ereignis wie # Bericht hier.',
        other: 'Sie berichtet vom selben Ereignis wie # Berichte hier.',
      }),
    usedWith: (others) =>
      plural(others, { one: 'mit # Bericht über ein Ereignis', other: 'mit # Berichten über ein Ereignis' }),
    noEvent: 'ein einzelner Bericht',
    notInEvents: 'Sie haben sie aus allen Ereignissen herausgenommen.',
    takeOut: 'Aus diesem Ereignis herausnehmen',
    onlyIn: (code) =>
      `Sprache: ${language(code)}. Sie kann mit Berichten in dieser Sprache verglichen werden.`,
    headline: 'Schlagzeile',
    source: 'Quelle',
    published: 'Datum',
    notStated: 'nicht angegeben',
    byYou: 'von Ihnen angegeben',
    sayIt: 'Angeben',
    change: 'Ändern',
    keep: 'Übernehmen',
    writeHeadline: 'Schlagzeile schreiben',
    headlineHint: 'Die Datei nennt keine. Was Sie schreiben, wird als „von Ihnen angegeben“ gezeigt.',
    dateHint: 'Wie 2024-06-20 oder 2024-06-20T10:01. Leer nimmt Ihre Angabe zurück.',
    sourceHint: 'Wer den Bericht bringt. Leer nimmt Ihre Angabe zurück.',
    badDate: 'Das ist kein Datum wie 2024-06-20.',
    linesKept: (kept, all) => `${number(kept)} von ${number(all)} Zeilen behalten`,
    lookAtLines: 'Zeilen ansehen',
    read: 'Lesen',
    together: (count) => `Alle ${number(count)} zusammen ansehen`,
    compare: 'Vergleichen',
    edit: 'Bearbeiten',
    remove: 'Entfernen',
    reallyRemove: 'Endgültig entfernen',
    keepIt: 'Behalten',

    onDevice: 'Auf diesem Gerät',
    pages: (count) => plural(count, { one: '# Seite', other: '# Seiten' }),
    newestFirst: 'Neueste zuerst',
    added: (day) => `hinzugefügt am ${day}`,
    beingRead: 'Sie wird neu gelesen.',
    unreadable:
      'Diese Version der Website findet darin keinen Bericht. Bearbeiten Sie den Text, oder exportieren Sie die Seite.',
    emptyTitle: 'Sie haben noch keine Seite hinzugefügt',
    emptyText:
      'Fügen Sie eine hinzu, und sie steht neben den Berichten hier: gelesen, durchsucht und verglichen wie diese, und nur von Ihnen gesehen.',

    editText: 'Der Text der Seite',
    saveText: 'Diesen Text speichern',
    replace: 'Eine andere Datei an ihre Stelle setzen',
    saved: 'Gespeichert.',
    notSaved: 'Darin ist kein Bericht zu lesen. Die Seite ist unverändert.',

    used: (used, quota) => `${roomSize(used, number)} von etwa ${roomSize(quota, number)} belegt.`,
    usedOnly: (used) => `${roomSize(used, number)} belegt.`,
    loss: 'Werden die Daten des Browsers gelöscht, sind auch Ihre Seiten, Notizen und Korrekturen weg: Exportieren Sie, was Sie behalten wollen.',
    persisted: 'Der Browser hat zugesagt, sie nicht von sich aus zu löschen.',
    askPersist: 'Den Browser bitten, sie zu behalten',
    notPersisted: 'Der Browser hat es nicht zugesagt. Exportieren Sie, was Sie behalten wollen.',
    room: 'Behalten und mitnehmen',
    exportAll: 'Alles als eine Datei exportieren',
    exportOne: 'Exportieren',
    importFile: 'Eine exportierte Datei einlesen',
    imported: ({ pages, notes, corrections, unknown }) =>
      [
        plural(pages.added, { one: '# Seite hinzugefügt.', other: '# Seiten hinzugefügt.' }),
        notes.added > 0 &&
          plural(notes.added, { one: '# Notiz hinzugefügt.', other: '# Notizen hinzugefügt.' }),
        corrections.added > 0 &&
          plural(corrections.added, { one: '# Korrektur hinzugefügt.', other: '# Korrekturen hinzugefügt.' }),
        ...[pages, notes, corrections].flatMap(({ known, differing }) => [
          known > 0 && plural(known, { one: '# war schon hier.', other: '# waren schon hier.' }),
          differing > 0 &&
            plural(differing, {
              one: '# ist hier auch in anderer Form: Beide bleiben.',
              other: '# sind hier auch in anderer Form: Beide bleiben.',
            }),
        ]),
        unknown > 0 &&
          plural(unknown, {
            one: '# Eintrag ist von einer Art, die diese Version nicht kennt, und wurde ausgelassen.',
            other: '# Einträge sind von einer Art, die diese Version nicht kennt, und wurden ausgelassen.',
          }),
      ]
        .filter(Boolean)
        .join(' '),
    importFaults: {
      'no-json': 'Das ist keine Datei, die diese Website exportiert hat. Nichts wurde geändert.',
      'not-ours': 'Das ist keine Datei, die diese Website exportiert hat. Nichts wurde geändert.',
      newer:
        'Eine neuere Version dieser Website hat diese Datei exportiert. Öffnen Sie sie dort. Nichts wurde geändert.',
      damaged:
        'Diese Datei ist abgeschnitten oder wurde verändert: Nicht alles darin ist lesbar. Nichts wurde geändert.',
    },
    removeAll: 'Alle Seiten, Notizen und Korrekturen entfernen',
    reallyRemoveAll: 'Alles endgültig entfernen',
    allRemoved: 'Alle Ihre Seiten, Notizen und Korrekturen sind von diesem Gerät entfernt.',
    trouble: 'Ihre Seiten können nicht gezeigt werden.',
  }),
)

const roomSize = (bytes: number, number: (value: number) => string): string =>
  bytes < 1_000_000
    ? `${number(kilobytes(bytes))} kB`
    : bytes < 1_000_000_000
      ? `${number(Math.round(bytes / 1_000_000))} MB`
      : `${number(Math.round(bytes / 1_000_000_000))} GB`
