import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { besideWords as english } from '../../en/reading/beside.ts'

export const besideWords = catalogue('beside', ({ number, plural, list }): WordsOf<typeof english> => {
  const alsoIn = (reports: number) => `auch in ${number(reports)}`
  const paragraph = (numbered: number | null) =>
    numbered === null ? 'Vorspann' : `Absatz ${number(numbered)}`
  return {
    also: alsoIn,
    alsoBrief: (reports) => `+${number(reports)}`,
    matter: 'dieselbe Sache',
    matterBrief: 'Sache',
    denied: 'widersprochen',
    deniedBrief: 'Nein',
    alone: 'nur hier gefunden',
    aloneBrief: 'nur',
    alsoBy: (names) => `Auch in ${list(names)}`,
    matterBy: (names) => `Dieselbe Sache in ${list(names)}`,
    deniedBy: (names) => `Widersprochen in ${list(names)}`,
    noMatch: 'Keine Entsprechung gefunden in den Berichten daneben',

    noteHead: (also, matter) =>
      also > 0 ? alsoIn(also).replace(/^a/, 'A') : `Dieselbe Sache in ${number(matter)}`,
    noteMatter: (matter) => `dieselbe Sache in ${number(matter)}`,
    mark: (numbered) => (numbered === null ? 'Vorspann' : `¶${number(numbered)}`),
    place: (name, numbered) => `${name}, ${paragraph(numbered)}`,
    allWordings: 'Alle Fassungen',
    close: 'Schließen',

    othersSay: 'Andere melden auch',
    count: (facts) => plural(facts, { one: '# Tatsache', other: '# Tatsachen' }),
    alsoIn: 'auch in',
    inNoOther: 'in den anderen keine Entsprechung gefunden',

    beside: 'Neben diesem Text',
    tool: 'Daneben',
    toolFor: (reports) => `Neben diesem Text: ${plural(reports, { one: '# Bericht', other: '# Berichte' })}`,
    all: 'Alle',
    none: 'Keiner',
    tells: (told, sentences) => `${number(told)} von ${number(sentences)}`,
    tellsNote: (sentences) =>
      `Zu wie vielen der ${plural(sentences, { one: '# Satz', other: '# Sätze' })} dieses Berichts in jedem dieselbe Tatsache gefunden wurde.`,
    fold: 'Was andere auch melden',
    folded: 'Zu',
    unfolded: 'Offen',
    key: '„+2“ steht auch in zwei anderen Berichten; „nur“ hat in denen daneben keine Entsprechung.',
    notCompared: 'nicht verglichen',
    besideAlone: (name) => `Nur neben ${name}`,
  }
})
