/** So many characters of a beginning are told. */
export const depth = 4

/**
 * The beginnings of all that a form fits, each of up to four letters; null where it may begin with anything, or with no letter. Knows
 * what forms are made of: letters, groups, choices, and what may be left out.
 */
export function beginningsOf(form: string): string[] | null {
  const found = [...new Form(form).choice()].map((text) => text.split(any)[0] as string)
  return found.every((text) => /^\p{L}/u.test(text)) ? found : null
}

type Texts = ReadonlySet<string>
/** Stands where a form goes on with anything. */
const any = '\0'
const nothing: Texts = new Set([''])
const anything: Texts = new Set([any])

/** A form while its beginnings are read. */
class Form {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** What stands between bars, up to the end or a closing bracket. */
  choice(): Texts {
    const found = new Set(this.#sequence())
    while (this.#takes('|')) for (const text of this.#sequence()) found.add(text)
    return found
  }

  #sequence(): Texts {
    let found = nothing
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at)))
      found = joined(found, this.#repeated(this.#one()))
    return found
  }

  /** One character, class or group. */
  #one(): Texts {
    const [around = ''] = /^\((?:\?(?:<?[=!]|:))?/.exec(this.#source.slice(this.#at)) ?? []
    if (around !== '') {
      this.#at += around.length
      const within = this.choice()
      this.#at++
      return /[=!]/.test(around) ? nothing : within
    }
    const [whole = ''] =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{?[\da-f]+\}?|\\.|.)/isu.exec(
        this.#source.slice(this.#at),
      ) ?? []
    this.#at += whole.length
    if (whole === '\\b') return nothing
    const listed = /^\[([^\]\\^-]+)\]$/u.exec(whole)?.[1]
    if (listed !== undefined) return new Set(listed)
    if (/^\\\P{L}$/u.test(whole)) return new Set([whole.charAt(1)])
    return whole.length > 1 || /[.^$]/.test(whole) ? anything : new Set([whole])
  }

  #repeated(once: Texts): Texts {
    const [sign = ''] = /^(?:[?*+]|\{[^}]*\})\??/.exec(this.#source.slice(this.#at)) ?? []
    if (sign === '') return once
    this.#at += sign.length
    const more = sign.startsWith('?') ? once : joined(once, anything)
    return /^(?:[?*]|\{0)/.test(sign) ? new Set([...more, '']) : more
  }

  #takes(sign: string): boolean {
    const is = this.#source.charAt(this.#at) === sign
    if (is) this.#at++
    return is
  }
}

function joined(before: Texts, after: Texts): Texts {
  const found = new Set<string>()
  for (const text of before) {
    if (text.length >= depth || text.endsWith(any)) found.add(text)
    else for (const more of after) found.add((text + more).slice(0, depth))
  }
  return found
}
