import { catalogue, type WordsOf } from '../catalogue.ts'
import type { storyWords as english } from '../en/story.ts'

export const storyWords = catalogue('story', ({ number, plural, list }): WordsOf<typeof english> => {
  const facts = (count: number) => plural(count, { one: '# Tatsache', other: '# Tatsachen' })
  const paragraph = (numbered: number | null) =>
    numbered === null ? 'Vorspann' : `Absatz ${number(numbered)}`
  return {
    title: (reports) => plural(reports, { other: 'Ein Ereignis, # Berichte' }),
    editor: 'von der Redaktion zusammengestellt',
    sum: ({ all, some, one }, reports) =>
      `{${number(all + some + one)}} Tatsachen: {${number(all)}} in allen ${number(reports)} Berichten, {${number(some)}} in einigen, {${number(one)}} nur in einem gefunden.`,
    tooMany: (reports, most) =>
      `Über dieses Ereignis gibt es ${number(reports)} Berichte. Was sie gemeinsam melden, wird für bis zu ${number(most)} gesammelt; je zwei lassen sich vergleichen.`,
    reports: 'Die Berichte',
    apart: (names, all) =>
      all ? 'nicht verglichen: in anderer Sprache oder ohne Text' : `nicht verglichen mit ${list(names)}`,
    hint: 'Zwei ankreuzen, um sie Satz für Satz zu vergleichen.',
    choose: (name) => `${name} zum Vergleich wählen`,
    chosen: 'Zum Vergleich gewählt',
    chooseSecond: 'Zweiten Bericht wählen',
    cancel: 'Abbrechen',

    copyLink: 'Link kopieren',
    copied: 'Kopiert: ein Link zu dieser Seite',
    notCopied: 'Der Browser hat das Kopieren nicht zugelassen. Die Adresse steht in der Adresszeile.',
    saveAs: 'Sichern als',
    saveIn: (format) => `Als ${format} sichern`,
    format: { md: 'Markdown', csv: 'CSV', json: 'JSON' },
    print: 'Drucken',

    facts: 'Was jeder Bericht meldet',
    show: 'Tatsachen zeigen',
    every: 'Jede Tatsache',
    toldBy: 'gefunden in',
    showing: { all: 'allen', some: 'einigen', one: 'nur einem' },
    with: 'mit',
    carrying: { quotations: 'Zitaten', figures: 'Zahlen, Zeiten', names: 'Namen' },
    order: 'Reihenfolge',
    byReach: 'Nach Zahl der Berichte',
    inOrderOf: (name) => `In der Reihenfolge von ${name}`,
    cut: 'Je eine Zeile',
    shown: (count, all) => `${number(count)} von ${facts(all)} gezeigt`,
    nothingShown: 'Hier passt keine Tatsache zu diesem Filter.',
    showAll: 'Alles zeigen',

    group: {
      all: (reports) => `Von allen ${number(reports)} gemeldet`,
      some: (reports) => `Von ${number(reports)} gemeldet`,
      only: (name) => `Nur in ${name} gefunden`,
      inOrder: (name) => `Was ${name} meldet, in seiner Reihenfolge`,
      rest: (name) => `In ${name} nicht gefunden`,
    },
    count: facts,
    noneElsewhere: 'in keinem anderen als dieselbe Tatsache gefunden',
    mark: (numbered) => (numbered === null ? 'Vorspann' : `¶${number(numbered)}`),
    place: (name, numbered) => `${name}, ${paragraph(numbered)}`,
    shownHere: 'hier gezeigt',
    shownAbove: 'oben gezeigt',
    fullest: 'die ausführlichste Fassung, oben gezeigt',
    notCompared: 'nicht verglichen',
    copyQuotation: 'Als Zitat kopieren',
    copyQuotationOf: (name) => `Als Zitat mit Quelle kopieren: ${name}`,
    openFact: 'Alle Fassungen',
    wordings: 'Alle Fassungen dieser Tatsache',
    allOfRow: 'Alle Fassungen dieser Zeile',
    names: 'Wie jeder sie nennt',
    namesNote:
      'Jede Bezeichnung für eine Person, eine Organisation oder ein Land, die mehrere Berichte nennen, und wie oft sie steht. Unterstrichen: nur in diesem Bericht gefunden.',
    differing: 'Zahlen und Zeiten, die abweichen',
    differingNote:
      'Wo Berichte dieselbe Tatsache melden oder von derselben Sache sprechen und eine andere Zahl oder Zeit angeben. Unterstrichen: nur in diesem Bericht gefunden.',
    quoted: 'Wer zitiert wird',
    quotedNote:
      'Worte in Anführungszeichen, unter der Person, die der Bericht als sprechend nennt. Fett: dieselben Worte in einem anderen Bericht. Unterstrichen: nur in diesem Bericht gefunden.',
    sources: 'Wer es sagt',
    sourcesNote:
      'Tatsachen, für die ein Bericht eine Quelle angibt, während in einem anderen keine gefunden wurde; in den Worten, die sie nennen.',
    shared: 'Gemeinsamer Wortlaut',
    sharedNote:
      'Ein Dutzend Wörter oder mehr hintereinander, die in mehreren Berichten stehen, Wort für Wort oder mit kleinen Änderungen. Sie können aus einer Quelle sein.',
    sharedWords: (shared, all) => `${number(shared)} von ${number(all)} Wörtern`,
    sharesNone: 'keiner gefunden',
    passage: (words) => plural(words, { one: '# Wort in', other: '# Wörter in' }),
    edited: 'mit kleinen Änderungen; so steht es in',
    otherHeadline: 'Fast ihr ganzer Text ist gleich, unter verschiedenen Überschriften:',
    besides: (name, sentences) =>
      `Was ${name} außerdem hat: ${plural(sentences, { one: '# Satz', other: '# Sätze' })}`,
    leads: 'Womit jeder beginnt',
    leadsNote:
      'Der erste Satz jedes Berichts, und wo die anderen dasselbe melden. Fett: Auch sie beginnen damit.',
    leadOf: (names) => `beginnt in ${list(names)}`,
    noSource: 'keine Quelle gefunden',
    who: 'Wer oder was',
    speakerNotStated: 'Wer spricht, ist nicht angegeben',
    notFound: 'hier nicht gefunden',
    onlyHere: ', nur in diesem Bericht gefunden',
    times: (count) => `×${number(count)}`,
    footer: 'Ein Programm hat sie zusammengestellt; es kann falsch liegen.',

    file: {
      facts: 'Tatsachen',
      reports: 'Berichte',
      toldBy: (names) => `Gemeldet von ${list(names)}`,
      alone: (name) => `Nur in ${name} gefunden`,
      one: 'nur in einem Bericht gefunden',
      correction: 'Korrektur',
      page: 'Seite dieses Ereignisses',
      caveat:
        'Keine gefundene Entsprechung heißt nicht, dass ein Bericht es auslässt. Dieselbe Sache: Ob sie dasselbe behaupten, ist selbst zu beurteilen.',
      column: ['Tatsache', 'gemeldet von', 'Buchstabe', 'Quelle', 'Stelle', 'Beziehung', 'Satz'],
    },
  }
})
