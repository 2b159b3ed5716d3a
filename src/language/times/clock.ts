import { dateWords } from '../languages.ts'
import { inAll, inSpaced } from '../lists.ts'
import { anyOf } from '../patterns.ts'

/** A time of day as stated. `zone` is an offset (`+02:00`, `Z`), or null where none is stated plainly. */
export interface Clock {
  hour: number
  minute: number
  second: number | null
  zone: string | null
}

/** Abbreviations with one meaning only. `CST`, `IST`, `BST`, `ET` have several, so they give no offset. */
const offsets: Record<string, string> = {
  Z: 'Z',
  GMT: 'Z',
  UTC: 'Z',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  JST: '+09:00',
  KST: '+09:00',
  HKT: '+08:00',
  AEST: '+10:00',
  AEDT: '+11:00',
}
const zone = '(?:\\s?\\(?(Z|(?:GMT|UTC)\\s?[+-]\\d{1,2}(?::?\\d{2})?|[+-]\\d{2}:?\\d{2}|[A-Z]{2,4}\\b)\\)?)?'
const signs = (forms: readonly string[]) => `\\s?(${forms.join('|')})?`
const clock = `(\\d{1,2})(?:[:.h：時시]\\s?(\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,6})?)?${signs(inAll(dateWords, 'clockSigns'))}`
const bridge = `(?:\\s*(?:[,;|·•/–—-]|T|${anyOf(inAll(dateWords, 'beforeClock'))})?\\s*)`
const after = new RegExp(`^${bridge}${clock}${zone}`, 'iu')
const militaryBefore =
  /(?<!\d)()(\d{2})(\d{2})\s(GMT|UTC|Z)(?:\s\([^)]{1,20}\))?[,;|·•–—-]?\s*(?:\p{L}{3,10},?\s)?$/u
const before = new RegExp(
  `(?<![\\d:.])(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?${signs(inSpaced(dateWords, 'clockSigns'))}${zone}\\s*(?:[,;|·•–—-]|${anyOf(inAll(dateWords, 'beforeDate'))})?\\s*(?:\\p{L}{2,10}\\.?,?\\s)?$`,
  'iu',
)

/** The time of day that stands right after or right before the date at `[start, end)`, with its own place. */
export function findTime(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number; clock: Clock } | null {
  const tail = text.slice(end, end + 60).match(after)
  const behind = tail && read(tail)
  if (tail && behind) return { start: end, end: end + tail[0].trimEnd().length, clock: behind }
  const head = text.slice(Math.max(0, start - 60), start)
  const match = head.match(militaryBefore)?.slice(1) ?? null
  const ahead = match ? military(match) : null
  const plain = ahead ? null : head.match(before)
  const clockAhead = ahead ?? (plain && read(plain))
  if (!clockAhead) return null
  const index = (ahead ? head.match(militaryBefore) : plain)?.index ?? 0
  return { start: start - head.length + index, end: start, clock: clockAhead }
}

function military([, hour, minute, name]: string[]): Clock | null {
  return checked({ hour: Number(hour), minute: Number(minute), second: null, zone: offset(name) })
}

/** A bare number is no time: minutes, `am`/`pm` or `Uhr` must say so. */
function read([, hour, minute, second, half, name]: (string | undefined)[]): Clock | null {
  if (hour === undefined || (minute === undefined && half === undefined)) return null
  const number = Number(hour)
  const letter = half?.[0]?.toLowerCase()
  const isHalf = letter === 'a' || letter === 'p'
  if (isHalf && (number < 1 || number > 12)) return null
  const full = isHalf ? (number % 12) + (letter === 'p' ? 12 : 0) : number
  return checked({
    hour: full,
    minute: Number(minute ?? 0),
    second: second === undefined ? null : Number(second),
    zone: offset(name),
  })
}

function checked(clock: Clock): Clock | null {
  return clock.hour < 24 && clock.minute < 60 && (clock.second ?? 0) < 60 ? clock : null
}

function offset(name: string | undefined): string | null {
  if (!name) return null
  const known = offsets[name.toUpperCase()]
  if (known) return known
  const signed = /([+-])(\d{1,2}):?(\d{2})?$/.exec(name)
  return signed ? `${signed[1]}${(signed[2] ?? '').padStart(2, '0')}:${signed[3] ?? '00'}` : null
}
