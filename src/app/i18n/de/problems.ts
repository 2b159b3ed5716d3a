import type { FileKind } from '../../../news/page/file-kind.ts'
import type { Refusal, ValueFault } from '../../../news/problem.ts'
import { catalogue, type WordsOf } from '../catalogue.ts'
import type { problemWords as english } from '../en/problems.ts'

const kinds: Record<FileKind | 'unknown', string> = {
  pdf: 'ein PDF-Dokument',
  png: 'ein Bild (PNG)',
  jpeg: 'ein Bild (JPEG)',
  gif: 'ein Bild (GIF)',
  webp: 'ein Bild (WebP)',
  'heif-or-video': 'ein Bild (AVIF oder HEIC) oder ein Video',
  zip: 'ein Archiv (ZIP), wie es Dokumente von Word und OpenDocument und E-Books sind',
  gzip: 'ein Archiv (gzip)',
  'old-word': 'ein Dokument eines alten Word',
  rtf: 'ein Dokument im Rich Text Format',
  'web-archive': 'ein Webarchiv',
  feed: 'ein Feed (RSS oder Atom)',
  json: 'JSON',
  xml: 'XML, das keine Seite ist',
  mhtml: 'ein Seitenarchiv (MHTML)',
  unknown: '',
}
const faults: Record<ValueFault, string> = {
  'no-text': 'kein Text',
  'too-long': 'mehr als 2000 Zeichen',
  'no-address': 'keine Adresse, die mit http:// oder https:// beginnt',
  'no-language': 'kein Sprachcode wie de oder de-AT (BCP 47)',
  'no-date': 'kein Datum nach ISO 8601',
  'not-stated': 'nicht angegeben',
  'no-list': 'keine Liste',
  'no-object': 'kein JSON-Objekt',
  'no-relation': 'keines von none, related, reworded und near-verbatim',
}
const refusals: Record<Refusal, (most: number) => string> = {
  'no-file': () => 'Es ist keine Datei: Ein Ordner, eine Pipe oder ein Gerät hat keinen eigenen Text.',
  'too-long': (most) => `Sie hat mehr als ${most} Bytes; so viele werden höchstens gelesen.`,
  unreadable: () => 'Sie ist nicht lesbar.',
}
const units = { characters: 'Zeichen', lines: 'Zeilen' }
const notThePage = (kind: FileKind | 'unknown') => `Es ist ${kinds[kind]}, nicht der Text einer Seite.`

export const problemWords = catalogue(
  'problems',
  (): WordsOf<typeof english> => ({
    told: {
      'seeds-missing': () => 'Einen solchen Ordner mit Seiten gibt es nicht.',
      'folder-unreadable': () => 'Dieser Ordner ist nicht lesbar.',
      'seed-ending-unknown': ({ endings }) => `Sie wird nicht gelesen: Seiten enden auf ${endings}.`,
      'page-parts-not-read': ({ count }) =>
        `Bilder, Stile und Skripte gespeicherter Seiten werden nicht gelesen: ${count} Ordner, dieser als erster.`,
      'seed-too-long': ({ most }) => refusals['too-long'](most),
      'seed-unreadable': ({ why }) => refusals[why](0),
      'seed-empty': () => 'Sie enthält keinen Text.',
      'seed-binary': ({ kind }) =>
        kind === 'unknown' ? 'Sie enthält Bytes, die kein Text sind.' : notThePage(kind),
      'seed-no-page': ({ kind }) => notThePage(kind),
      'seed-format-assumed': ({ format }) =>
        format === 'html'
          ? 'Sie enthält eine Seite mit Tags; sie wurde als HTML gelesen.'
          : 'Sie enthält keine Tags; sie wurde als Text gelesen.',
      'encoding-damaged': () =>
        'Einige Bytes sind anders als die übrigen kein UTF-8; sie erscheinen als \ufffd.',
      'encoding-assumed': () =>
        'Sie ist nicht in UTF-8 und wurde als Windows-1252 gelesen. Umlaute und Anführungszeichen prüfen.',
      'page-without-text': () =>
        'Die Seite zeigt keinen Text: Vielleicht erzeugen ihn erst Skripte. Aus einem Browser speichern, der ihn zeigt.',
      'sidecar-without-seed': () => 'Eine Seite dieses Namens gibt es nicht.',
      'sidecar-unreadable': ({ why, most, error }) => {
        if (why === 'no-json') return `Sie ist kein JSON: ${error}`
        return why === 'no-object' ? 'Sie ist kein JSON-Objekt.' : refusals[why](most)
      },
      'sidecar-key-unknown': ({ key }) => `Den Schlüssel „${key}“ gibt es nicht; er wird übergangen.`,
      'sidecar-value-invalid': ({ key, why, written }) =>
        `„${key}“: ${faults[why]}${written === '' ? '' : `: ${written}`}; der Wert wird übergangen.`,
      'sidecar-topic-unknown': ({ topic }) =>
        `„topics“: „${topic}“ ist weder Code noch Name eines Themas, das hier bekannt ist; der Wert wird übergangen.`,
      'sidecar-contradicts-dump': ({ field, editor, dump, holds }) =>
        holds === 'text'
          ? `Die Begleitdatei gibt ${field} als „${editor}“ an, der Text liest sich als „${dump}“; es gilt der Text.`
          : `Die Begleitdatei gibt ${field} als „${editor}“ an, die Seite als „${dump}“; es gilt die Begleitdatei.`,
      'link-file-unknown': ({ entry, file }) =>
        `Angabe ${entry}: Aus der Datei „${file}“ wird kein Bericht gelesen.`,
      'link-quotation-missing': ({ entry, file, quote }) =>
        `Angabe ${entry}: Kein verglichener Satz von „${file}“ lautet „${quote}“.`,
      'link-quotation-twice': ({ entry, file, quote }) =>
        `Angabe ${entry}: Mehrere Sätze von „${file}“ lauten „${quote}“; unter „before“ angeben, was davor steht.`,
      'link-within-report': ({ entry }) => `Angabe ${entry}: Beide Sätze stehen in einem Bericht.`,
      'link-not-compared': ({ entry }) =>
        `Angabe ${entry}: Diese zwei Sätze werden nicht verglichen: Die Berichte sind in zwei Sprachen oder zu lang.`,
      'link-stated-before': ({ entry, other, otherEntry }) =>
        `Angabe ${entry}: Die Angabe ${otherEntry} in ${other} sagt von denselben zwei Sätzen anderes, und gilt.`,
      'address-taken': ({ other }) =>
        `Ihr Pfad ergibt die Adresse, die ${other} schon hat: eine der beiden anders benennen.`,
      'text-too-long': ({ most, unit }) => `Sie hat mehr als ${most} ${units[unit]}.`,
      'body-missing': () => 'Keine Zeile liest sich wie der Absatz eines Berichts.',
      'consent-wall': () => 'Sie enthält eine Bitte um Einwilligung und keinen Bericht.',
      'error-page': () =>
        'Sie enthält den Hinweis, dass eine Seite fehlt oder nicht gezeigt wird, und keinen Bericht.',
      'control-characters-removed': ({ key, count }) =>
        key === ''
          ? `${count} Zeichen, die Text umstellen oder Geräte steuern, werden nicht gezeigt.`
          : `„${key}“: Zeichen, die Text umstellen oder Geräte steuern, werden nicht gezeigt.`,
      'much-left-out': ({ lost, all, from, to }) =>
        `${lost} der ${all} Wörter ganzer Sätze sind weggelassen, zwischen den Zeilen ${from} und ${to}.`,
      'date-ambiguous': ({ written }) =>
        `Tag und Monat von „${written}“ sind nicht zu unterscheiden; sicher ist nur das Jahr.`,
      'date-missing': () =>
        'Kein Datum angegeben: nur nach dem Inhalt mit anderen Berichten zusammengestellt.',
      'date-far-future': ({ written }) =>
        `${written}: Dieses Datum liegt weit in der Zukunft. Es bleibt; der Bericht wird nur nach seinem Inhalt zugeordnet.`,
    },
  }),
)
