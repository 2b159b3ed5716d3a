import type { Random } from '../random.ts'
import { type EventKind, eventKinds } from './data/event-kinds.ts'

export interface MadeEvent {
  kind: EventKind
  /** Days since the first of January 2020. */
  day: number
  /** Fills a template's slots; the same slot is filled alike in all reports of the event. */
  fill(template: string): string
}

const onsets = ['b', 'br', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'tr', 'v', 'w']
const vowels = ['a', 'e', 'i', 'o', 'u', 'ei', 'ou']
const codas = ['l', 'n', 'r', 's', 'm', 'nd', 'rk', 'st', 'lm', '']
const townEnds = ['ford', 'dow', 'stead', 'haven', 'bury', 'mouth', 'ham', 'wick']
const companyEnds = ['Lines', 'Group', 'Works', 'Partners', 'Dairies']

/** An event that never happened, at places that do not exist. */
export function makeEvent(random: Random): MadeEvent {
  const syllable = () => random.pick(onsets) + random.pick(vowels) + random.pick(codas)
  const name = () => capital(syllable() + (random.below(2) ? syllable() : ''))
  const town = () => capital(syllable()) + random.pick(townEnds)
  const slots: Record<string, string> = {
    town: town(),
    other: town(),
    company: `${name()} ${random.pick(companyEnds)}`,
    person: `${name()} ${name()}`,
    count: String(20 + random.below(900)),
    medium: String(50 + random.below(150)),
    small: String(2 + random.below(18)),
    day: random.pick(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']),
  }
  return {
    kind: random.pick(eventKinds),
    day: random.below(1500),
    fill: (template) => template.replace(/\{(\w+)\}/g, (slot, key: string) => slots[key] ?? slot),
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
