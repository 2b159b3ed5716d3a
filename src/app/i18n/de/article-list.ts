import { catalogue, type WordsOf } from '../catalogue.ts'
import { countryName } from '../country-name.ts'
import type { articleListWords as english } from '../en/article-list.ts'

export const articleListWords = catalogue(
  'article-list',
  ({ number, plural, list, language, locale }): WordsOf<typeof english> => ({
    title: 'Alle Berichte',
    search: 'Überschriften, Texte und Namen durchsuchen',
    noHeadline: 'Überschrift nicht angegeben',
    clearSearch: 'Suche leeren',
    filters: 'Filter',
    filterBy: 'Nach Thema, Ort, Quelle filtern',
    on: (count) => plural(count, { one: '# aktiv', other: '# aktiv' }),
    facets: {
      topics: 'Themen',
      places: 'Orte',
      people: 'Personen',
      sources: 'Quellen',
      dates: 'Daten',
      languages: 'Sprachen',
    },
    kinds: {
      topics: 'Thema',
      places: 'Ort',
      people: 'Person',
      sources: 'Quelle',
      dates: 'Datum',
      languages: 'Sprache',
      query: 'Suche',
      show: 'Auswahl',
    },
    notKinds: { topics: 'Nicht das Thema', sources: 'Nicht diese Quelle' },
    not: 'nicht',
    leaveOut: (label) => `nicht ${label}: weglassen`,
    topicsBy: { any: 'Mit einem dieser Themen', all: 'Mit allen diesen Themen' },
    corrected: (asked, found) => `In keinem Bericht steht „${asked}“; gezeigt wird, was „${found}“ enthält.`,
    searchHint: '„zwei Wörter“ zusammen, -Wort schließt aus',
    alongsideFound: 'Überschriften neben den Berichten',
    alongsideFoundNote: 'Auf den Seiten standen nur diese Überschriften; ihre Texte liegen nicht vor.',
    seenBeside: 'stand neben',
    value: (facet, key) => {
      if (key === 'none') return facet === 'topics' ? 'kein Thema gefunden' : 'nicht angegeben'
      return facet === 'languages' ? language(key) : key
    },
    place: (key, label) => countryName(key, locale) ?? label,
    moreValues: (next, left) =>
      next < left ? `${number(next)} von ${number(left)} weiteren` : `${number(left)} weitere`,
    fewerValues: 'Weniger',
    marks: 'Auf diesem Gerät',
    show: { all: 'Alle', unread: 'Ungelesen', saved: 'Gemerkt' },
    read: 'gelesen',
    count: (found, total) =>
      `${number(found)} von ${plural(total, { one: '# Bericht', other: '# Berichten' })}`,
    remove: 'Entfernen:',
    clear: (count) => (count === 2 ? 'Beide entfernen' : 'Alle entfernen'),
    ignored: (filters) =>
      `${plural(filters.length, { one: 'Ein Filter in der Adresse ist unbekannt und wurde übergangen:', other: 'Einige Filter in der Adresse sind unbekannt und wurden übergangen:' })} ${list(filters)}`,
    hide: 'Ausblenden',
    order: 'Reihenfolge',
    sort: { newest: 'Neueste zuerst', source: 'Nach Quelle', length: 'Längste zuerst' },
    bestFirst: 'Beste Treffer zuerst',

    oneEvent: (count) => plural(count, { one: 'Ein Ereignis, # Bericht', other: 'Ein Ereignis, # Berichte' }),
    partOf: (shown, all) => `Ein Ereignis, ${number(shown)} von ${number(all)} Berichten`,
    facts: ({ all, some, one }, reports) =>
      `${plural(all + some + one, { one: '# Tatsache', other: '# Tatsachen' })}: ${number(all)} in allen ${number(reports)} Berichten, ${number(some)} in einigen, ${number(one)} nur in einem gefunden.`,
    editor: 'von der Redaktion zusammengestellt',
    wholeEvent: (reports) => `Alle ${number(reports)} Berichte, Tatsache für Tatsache`,
    moreOfStory: 'Weitere Berichte über dieses Ereignis',
    compareThese: (one, other) => `„${one}“ mit „${other}“ vergleichen`,
    oneOf: (count) =>
      plural(count, {
        one: 'Einer von # Bericht über dieses Ereignis',
        other: 'Einer von # Berichten über dieses Ereignis',
      }),
    copies: (share) =>
      share >= 1
        ? 'Der kürzere steht Wort für Wort im anderen.'
        : `${number(Math.round(share * 100))} von 100 Wörtern des kürzeren stehen Wort für Wort im anderen.`,
    singles: 'Einzelne Berichte',
    allReports: 'Berichte',
    moreStories: 'Weitere Ereignisse zeigen',
    moreSingles: 'Weitere Berichte zeigen',
    shown: (count, of) => `${count} von ${of}`,
    length: (minutes, words) => `${minutes}, ${words}`,
    alongside: (source) => `Überschriften neben dem Bericht von ${source}`,
    alongsideNote: (count) =>
      plural(count, {
        one: '# Überschrift; ihr Text steht nicht in der Datei',
        other: '# Überschriften; ihre Texte stehen nicht in der Datei',
      }),

    pick: 'Vergleichen mit …',
    pickThis: 'Mit diesem vergleichen',
    picked: 'Zum Vergleich gewählt',
    pickBar: 'Zweiten Bericht zum Vergleich wählen mit',
    cancel: 'Abbrechen',
    saveIt: 'Merken',
    savedIt: 'Gemerkt',

    nothing: 'Kein Bericht erfüllt alle diese Filter',
    nothingFor: (query) => `In keinem Bericht steht „${query}“`,
    nothingSaved: 'Auf diesem Gerät ist noch nichts gemerkt',
    nothingSavedText:
      'Gemerkte Berichte sind hier wiederzufinden. Was gemerkt wird, bleibt auf diesem Gerät.',
    nothingAtAll: 'Es gibt noch keine Berichte',
    nothingAtAllText:
      'Fügen Sie eigene Seiten hinzu: Sie werden in diesem Browser gelesen und verglichen und bleiben auf diesem Gerät. Wer die Website baut, kann Textdateien in den Ordner „seeds“ legen.',
    addYours: 'Eigene Seiten hinzufügen',
    keepOnly: (value) => `Nur „${value}“ behalten`,
    without: (value) => `Ohne „${value}“`,
    clearAll: 'Alle Filter entfernen',
    gone: (count) =>
      plural(count, {
        one: '# gemerkter Bericht ist nicht mehr in dieser Sammlung.',
        other: '# gemerkte Berichte sind nicht mehr in dieser Sammlung.',
      }),

    keysTitle: 'Liste',
    keyMove: 'Nächster, voriger Bericht',
    keyOpen: 'Öffnen',
    keySave: 'Merken',
    keyCompare: 'Vergleichen',
  }),
)
