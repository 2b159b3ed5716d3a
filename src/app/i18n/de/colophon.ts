import { catalogue, type WordsOf } from '../catalogue.ts'
import type { colophonWords as english } from '../en/colophon.ts'

export const colophonWords = catalogue(
  'colophon',
  ({ plural, number }): WordsOf<typeof english> => ({
    lede: 'Collate liest Rohtexte von Nachrichtenseiten, schneidet die Berichte heraus, findet Berichte über dasselbe Ereignis und stellt sie nebeneinander. Alles entsteht einmal aus den Dateien; diese Website hat keinen Server, keine Konten und keine Nachverfolgung.',
    promise: 'Nichts ist erfunden, alles ist nachvollziehbar',
    promiseText: [
      'Jeder Bericht wird buchstabengetreu gezeigt. Was eine Datei nicht angibt, steht als nicht angegeben da; kein Medium, kein Datum, kein Zitat und kein Name wird geraten.',
      'Jede Zeile einer Datei wird aus einem Grund behalten, beiseitegelegt oder weggelassen; er steht unter „Quelltext“. Zu jedem Thema, jeder Erwähnung und jeder Entsprechung ist zu sehen, was dazu geführt hat.',
      'Was berechnet ist, heißt auch so: die Lesezeit bei 238 Wörtern in der Minute, die Zahl der Wörter, die Einstufung einer Entsprechung.',
    ],
    method: 'Methode',
    steps: [
      {
        title: 'Lesen der Dateien',
        text: 'Jede Zeile bekommt nach benannten Regeln eine Rolle: Überschrift, Dachzeile, Vorspann, Verfasserzeile, Datum, Absatz, Zwischenüberschrift, Bildunterschrift oder Teil der Seite um den Bericht. Ein Datum behält die Genauigkeit, mit der es geschrieben ist, und bekommt keine Zeitzone, die nicht angegeben ist.',
      },
      {
        title: 'Themen und Namen',
        text: 'Die Themen sind die der IPTC Media Topics. Ein Thema wird nur gezeigt, wo die Wörter des Berichts es tragen; diese Wörter stehen dabei. Personen, Organisationen, Orte, Zitate, Zahlen, Zeiten und Quellenangaben werden nach Regeln gefunden, jede Stelle im Text bleibt erhalten.',
      },
      {
        title: 'Ereignisse',
        text: 'Berichte, deren Wörter und Daten einander ähnlich genug sind, gelten als Berichte über dasselbe Ereignis. Ein Ereignis bekommt von uns keinen Titel: Es zeigt die Überschriften seiner Berichte.',
      },
      {
        title: 'Vergleichen',
        text: 'Sätze zweier Berichte werden durch gemeinsame Wörter, Namen, Zahlen und Zeiten verbunden; seltene Wörter zählen mehr als häufige. Zwei Sätze melden dieselbe Tatsache, mit fast denselben oder mit anderen Worten, oder sie sprechen von derselben Sache: Ob sie dann dasselbe behaupten, ist selbst zu beurteilen. Jede Verbindung kann falsch sein: Was zu ihr geführt hat, wird gezeigt. Wo keine Entsprechung gefunden wurde, kann der andere Bericht es dennoch melden, mit Worten, die nicht erkannt wurden. Berichte in verschiedenen Sprachen werden nicht verglichen.',
      },
    ],
    limits: 'Grenzen',
    limitsText: [
      'Ob ein Bericht wahr oder fair ist, wird nicht beurteilt. Zwei Berichte, die übereinstimmen, können dieselbe Quelle haben.',
      'Wörter mit gleicher Bedeutung und ohne gemeinsame Form können übersehen, Wörter mit gleicher Form und zwei Bedeutungen verbunden werden.',
      'Die Regeln sind für Englisch am besten. Deutsche, spanische und französische Dateien werden gelesen; andere werden gezeigt, so gut ihre Zeichensetzung es zulässt.',
      'Bilder sind nicht in den Dateien; Bildunterschriften stehen getrennt vom Text, in ihrer eigenen Sprache.',
    ],
    yours: 'Was auf dem Gerät bleibt',
    yoursText:
      'Was gelesen und gemerkt wird, Seiten, die Sie selbst hinzufügen, und wie der Text eingestellt ist, bleiben in diesem Browser und werden nirgendwohin gesendet. Wer die Daten dieser Website löscht, entfernt sie.',
    sources: 'Quellen',
    sourcesText: 'Die Berichte gehören ihren Verlagen. Wo eine Datei einen nennt, steht er beim Bericht.',
    thanks:
      'Themen: IPTC Media Topics, CC BY 4.0. Schriften: Newsreader und Public Sans, SIL Open Font License.',
    licences: 'Alle Lizenzen dieses Programms und seiner Bestandteile',

    build: 'Die Dateien dieser Website',
    read: (files, reports) =>
      `${plural(files, { one: '# Datei gelesen', other: '# Dateien gelesen' })}, ${plural(reports, { one: '# Bericht', other: '# Berichte' })}`,
    noProblems: 'Keine Probleme.',
    failed: (errors, files) =>
      `${number(errors)} von ${plural(files, { one: '# Datei', other: '# Dateien' })} nicht lesbar`,
    shown: (reports) =>
      plural(reports, { one: '# Bericht wird gezeigt', other: '# Berichte werden gezeigt' }),
    warnings: (count) => plural(count, { one: '# Anmerkung', other: '# Anmerkungen' }),
    problemsTitle: 'Was beim Bauen auffiel',
    file: 'Datei',
    line: 'Zeile',
    reason: 'Grund',
    level: { error: 'weggelassen', warning: 'behalten' },
    copy: 'Diesen Lesebericht kopieren',
    copied: 'Kopiert',
    notCopied: 'Der Browser hat das Kopieren nicht zugelassen.',
    around: (file, line) => `Zeilen um Zeile ${number(line)} von ${file}`,
  }),
)
