import type { SpeechWords } from '../speech-lists.ts'

/** The words by which texts in German tell who says what. */
export const speechWords: SpeechWords = {
  say: 'sagte, sagt, sagten, meinte, meint, erklärte, erklärt, erklärten',
  report: `
    berichtete, berichtet, berichteten, berichten, betonte, betont, bestätigte, bestätigt, bestätigten, kündigte,
    teilte, teilten, behauptete, warnte, warnt, schrieb, schreibt, verkündete, forderte, fordert, versicherte,
    ergänzte, kritisierte, räumte, unterstrich, äußerte, bekräftigte, hieß, antwortete, antwortet, entgegnete,
    erwiderte, fügte, fügt, versichert, beteuerte, beteuert, konterte, rief, kommentierte, resümierte, mahnte, mahnt,
    klagte, klagt, beklagte, bedauerte, scherzte, erzählte, erzählt, erläuterte, meldete, betonten, warnten,
    forderten, schrieben, lautete, begründete, prophezeite, gab, stellte`,
  believe: `
    erwarten, erwartet, fürchten, befürchten, befürchtet, glauben, glaubt, vermuten, schätzen, rechnen`,
  tell: '',
  act: `
    lobte, lobt, würdigte, bezeichnete, bezeichnet, nannte, nennt, kritisierte, kritisiert, verurteilte, warnte,
    warnt, versprach, forderte, fordert, warf, dankte, betonte, betont, unterstrich, sprach, spricht, erklärte,
    erklärt, sagte, sagt, meinte, meint, begrüßte, rühmte, beklagte, mahnte, rief, schrieb, versicherte, kündigte,
    behauptete, beschrieb, tadelte, verspottete, nennen, nannten`,
  that: 'dass',
  pronouns: 'er, sie',
  auxiliaries: 'nicht, wird, wurde, werden, zu',
  prepositions: `
    laut, nach (?:den )?(?:Angaben|Worten|Auskunft|Informationen|Einschätzung)(?: (?:der|des|von|vom))?, zufolge, so,
    unter Berufung auf, in einem (?:Interview|Gespräch|Artikel|Brief|Gastbeitrag) (?:mit|in|für|an),
    in einer (?:Mitteilung|Erklärung)(?: (?:der|des))?, wie`,
  stems: '',
  days: '',
  asides: `
    am, gestern, heute, dann, später, zuvor, weiter, auch, dazu, abend, morgen, mittag, nachmittag`,
  noSubject: 'dass',
  afterAs: `
    mitteilte, mitteilten, berichtete, berichtet, berichten, sagte, erklärte, meldete, meldet, schreibt, schrieb,
    betonte, bestätigte`,
  afterSo: 'am, in, im, auf, bei, gegenüber, weiter',
  openingAdverbs: `
    wörtlich, zudem, außerdem, weiter, später, danach, dabei, dazu, darauf, daraufhin, gestern, heute, zuvor, auch,
    nun, dann, schließlich, anschließend, gleichzeitig, zugleich, ferner, abschließend`,
  someone: '',
  people: '',
  nounsOfSaying: '',
  soCalled: 'sogenannten?, genannt',
  works: 'Film, Buch, Roman, Lied, Song, Album, Serie, Stück, Oper, Gemälde, Spielfilm',
  callings: '',
  finders: '',
  findings: '',
}
