import { Beginnings, beginningsIn, firstWord, someWord } from './beginnings.ts'
import { beginningsOf } from './form-beginnings.ts'

/**
 * Patterns built from the lists of languages. An entry of a list is a form: a word or phrase whose letters stand for themselves, with
 * what a regular expression offers where forms vary (`comments?`, `most .{2,20} read`).
 */

/** Source of a pattern for any of `forms`, in one group; nothing fits where there are none. */
export function anyOf(forms: readonly string[]): string {
  return forms.length === 0 ? '(?!)' : `(?:${forms.join('|')})`
}

/** A word that is one of `forms`, in its letters as they stand. */
export function wholeWord(forms: readonly string[]): RegExp {
  return new RegExp(`^${anyOf(forms)}$`, 'u')
}

/** What tells whether a text has a form, as a regular expression does. */
export interface Pattern {
  test(text: string): boolean
}

/** A text that has one of `forms` among its words, in small letters or capitals. */
export function oneOfWords(forms: readonly string[]): Pattern {
  const { beginnings, isAt, isElsewhere } = amongWords(forms)
  return { test: (text) => someWord(text, beginnings, (place) => isAt(text, place)) || isElsewhere(text) }
}

/**
 * Tells of which of several lists (eight at most) a text has a form among its words, in their order: they are looked for all at once.
 * What is found is a bit for each list.
 */
export function listsAmongWords<Name>(
  lists: readonly (readonly [Name, readonly string[]])[],
): (text: string) => readonly Name[] {
  const all = lists.map(([, forms]) => amongWords(forms))
  const beginnings = new Beginnings(lists.flatMap(([, forms]) => byBeginnings(forms).begins))
  const named = Array.from({ length: 2 ** lists.length }, (_, bits) =>
    lists.flatMap(([name], at) => (bits & (1 << at) ? [name] : [])),
  )
  return (text) => {
    const { count, keys, places } = beginningsIn(text)
    let found = 0
    for (let n = 0; n < count; n++) {
      const key = keys[n] as number
      if (!beginnings.has(key)) continue
      for (let at = 0; at < all.length; at++) {
        const { beginnings: own, isAt } = all[at] as AmongWords
        if (own.has(key) && !(found & (1 << at)) && isAt(text, places[n] as number)) found |= 1 << at
      }
    }
    for (let at = 0; at < all.length; at++)
      if (!(found & (1 << at)) && (all[at] as AmongWords).isElsewhere(text)) found |= 1 << at
    return named[found] as Name[]
  }
}

type AmongWords = ReturnType<typeof amongWords>

/** Whether one of `forms` stands as words where a word begins as one of them does, or, where that is not known, anywhere. */
function amongWords(forms: readonly string[]) {
  const { begins, known, other } = byBeginnings(forms)
  const source = (some: readonly string[]) => `(?<!\\p{L})${anyOf(some)}(?!\\p{L})`
  const [here, anywhere] = [new RegExp(source(known), 'iuy'), new RegExp(source(other), 'iu')]
  return {
    beginnings: new Beginnings(begins),
    isAt(text: string, place: number): boolean {
      here.lastIndex = place
      return here.test(text)
    },
    isElsewhere: (text: string) => other.length > 0 && anywhere.test(text),
  }
}

/** A line that begins with one of `forms`, signs and digits before it aside, and goes on as the source `rest` says. */
export function opensWith(forms: readonly string[], rest: string): Pattern {
  const { begins, known, other } = byBeginnings(forms)
  const beginnings = new Beginnings(begins)
  const [lettered, any] = [known, other].map((some) => new RegExp(`^\\P{L}*${anyOf(some)}${rest}`, 'iu')) as [
    RegExp,
    RegExp,
  ]
  return {
    test: (text) =>
      (firstWord(text, beginnings) && lettered.test(text)) || (other.length > 0 && any.test(text)),
  }
}

/** A line that is one of `forms` and nothing else, signs and digits around it aside. */
export function wholeLine(forms: readonly string[]): Pattern {
  return opensWith(forms, '\\P{L}*$')
}

/** The forms that begin with letters that are known, and the others. */
function byBeginnings(forms: readonly string[]) {
  const all = forms.map((form) => ({ form, begins: beginningsOf(form) }))
  return {
    begins: all.flatMap(({ begins }) => begins ?? []),
    known: all.flatMap(({ form, begins }) => (begins ? [form] : [])),
    other: all.flatMap(({ form, begins }) => (begins ? [] : [form])),
  }
}

/** A text that has one of `forms` anywhere: for scripts that set no spaces between words. */
export function anywhere(forms: readonly string[]): RegExp {
  return new RegExp(anyOf(forms), 'iu')
}

/** A form with a capital. */
export function capitalised(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1)
}

/** A form whose words may each begin with a capital: `[Ee]ditorial [Bb]oard`. */
export function eitherCase(form: string): string {
  return form.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)
}
