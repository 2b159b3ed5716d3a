import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { comparisonWords as english } from '../../en/comparison/comparison.ts'

type Texts = WordsOf<typeof english>
type Fold = Texts['fold']

export const comparisonWords = catalogue('comparison', ({ number, plural, list }): Texts => {
  const kinds = (...[counts, names]: Parameters<Fold>) =>
    [
      {
        count: counts.both,
        text: plural(counts.both, { one: '# Tatsache in beiden', other: '# Tatsachen in beiden' }),
      },
      {
        count: counts.related,
        text: plural(counts.related, { one: '# Sache in beiden', other: '# Sachen in beiden' }),
      },
      { count: counts.a, text: `keine Entsprechung für ${number(counts.a)} von ${names.a}` },
      { count: counts.b, text: `keine Entsprechung für ${number(counts.b)} von ${names.b}` },
    ].flatMap(({ count, text }) => (count > 0 ? [text] : []))
  return {
    title: ({ a, b }) => `${a} und ${b} im Vergleich`,
    report: { a: 'Bericht A', b: 'Bericht B' },
    sameName: { a: (name) => `${name} (A)`, b: (name) => `${name} (B)` },

    tally: {
      shared: ({ facts, matters, contradictions }) => {
        const told =
          facts === 0
            ? 'Es wurde keine Tatsache gefunden, die beide Berichte melden'
            : plural(facts, {
                one: 'Beide Berichte melden {# both} Tatsache',
                other: 'Beide Berichte melden {# both} Tatsachen',
              })
        const more = facts === 0 ? '' : 'weiteren '
        const spoken = plural(matters, {
          one: `von {# differs} ${more}Sache sprechen beide`,
          other: `von {# differs} ${more}Sachen sprechen beide`,
        })
        const denied = plural(contradictions, {
          one: 'in {# differs} widersprechen sie einander',
          other: 'in {# differs} widersprechen sie einander',
        })
        const rest = [matters > 0 && spoken, contradictions > 0 && denied].filter(Boolean)
        return `${[told, rest.join(', ')].filter(Boolean).join('; ')}.`
      },
      unmatched: ([a, b], names) =>
        `Für ${plural(a, { one: `{# only-a} Satz von ${names.a}`, other: `{# only-a} Sätze von ${names.a}` })} und {${number(b)} only-b} von ${names.b} wurde keine Entsprechung gefunden.`,
    },
    translated: 'maschinell übersetzt',

    change: 'Ändern',
    changeSide: {
      a: (name) => `Bericht A ändern, jetzt ${name}`,
      b: (name) => `Bericht B ändern, jetzt ${name}`,
    },
    swap: 'Seiten tauschen',
    saveAs: 'Als Datei sichern',
    print: 'Drucken',

    show: 'Zeigen',
    showing: {
      all: 'Alles',
      both: 'Dieselbe Tatsache',
      related: 'Dieselbe Sache',
      a: 'Keine Entsprechung für',
      b: 'Keine Entsprechung für',
    },
    with: 'mit',
    having: { quotations: 'Zitaten', figures: 'Zahlen, Zeiten', names: 'Namen' },
    arrange: 'Anordnen',
    mode: { passage: 'Nach Stellen', order: 'In Textfolge' },
    lead: 'Entlanglesen an',
    flip: 'Wechseln zu',
    flipTo: (name) => `Wechseln zu ${name}`,

    stepping: 'Schritt für Schritt durch das Gezeigte',
    previous: 'Zurück',
    next: 'Weiter',
    noneYet: '–',
    of: (count) => `von ${number(count)}`,
    position: (at, count) => `${number(at)} von ${number(count)}`,
    overview: (names, counts) => `Übersicht: ${list(kinds(counts, names))}`,
    passages: 'Stellen',
    shown: (count, all) => `${number(count)} von ${number(all)} gezeigt`,

    passage: (numbered) => `Stelle ${numbered}`,
    noMatchFor: (name) => `${name}: keine Entsprechung gefunden`,
    noMatchIn: (name) => `Keine Entsprechung in ${name} gefunden`,
    alsoIn: 'auch an Stelle',
    paragraph: (numbered) => `¶${numbered}`,
    paragraphInWords: (numbered) => `Absatz ${numbered}`,
    standfirst: 'Vorspann',
    headline: 'Überschrift',
    subheading: 'Zwischenüberschrift',
    place: (name, places) => `${name}, ${list(places)}`,
    pairLabel: ({ row, here, there }) => `${row}. ${here}; ${there}`,
    elsewhere: (numbered) => `steht an Stelle ${numbered}`,

    fold: (counts, names) => list(kinds(counts, names)),
    nothingShown: 'Hier passt nichts zu diesem Filter.',
    showAll: 'Alles zeigen',

    keys: {
      title: 'Dieser Vergleich',
      next: 'Nächste gezeigte Stelle',
      previous: 'Vorige gezeigte Stelle',
      order: 'Die andere Anordnung',
      flip: 'Dem anderen Bericht folgen',
      swap: 'Seiten tauschen',
      filters: 'Filter, in ihrer Reihenfolge',
      release: 'Geöffnetes schließen',
    },
  }
})
