import { languages } from '../i18n/speech.ts'
import { stored } from './stored.ts'

/** What a reader may set about the look of text, the language and the keys; the first value of each is the default. */
export const choices = {
  theme: ['system', 'light', 'sepia', 'dark'],
  size: ['medium', 'smallest', 'small', 'large', 'largest'],
  measure: ['medium', 'short', 'long'],
  leading: ['medium', 'close', 'open'],
  face: ['serif', 'sans'],
  language: ['browser', ...languages],
  keys: ['on', 'off'],
} as const
type Name = keyof typeof choices
export type Choice<N extends Name> = (typeof choices)[N][number]
export type Preferences = { [N in Name]: Choice<N> }

const names = Object.keys(choices) as Name[]
const defaults = Object.fromEntries(names.map((name) => [name, choices[name][0]])) as Preferences

/**
 * Kept as the names that differ from the default, `{"theme":"sepia"}`: a small script in `index.html` puts the same
 * names on the root element before first paint, and the tokens answer to them.
 */
const kept = stored<Record<string, unknown>>({
  key: 'collate:preferences',
  initial: {},
  read: (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null,
})

/** The reader's settings, defaults where nothing (known) is set. */
export function usePreferences(): Preferences {
  return known(kept.use())
}

/** The settings outside of rendering, e.g. in an event. */
export function readPreferences(): Preferences {
  return known(kept.get())
}

/** Sets some preferences and shows them at once. Keys this version does not know are left as they are. */
export function setPreferences(changes: Partial<Preferences>): void {
  const next = { ...kept.get(), ...changes }
  for (const name of names) if (next[name] === defaults[name]) delete next[name]
  kept.set(next)
  show(known(next))
}

/** Back to the defaults for everything about the look. Language and the switch for single keys stay as they are. */
export function resetLook(): void {
  const { keys: _, language: __, ...look } = defaults
  setPreferences(look)
}

function known(value: Record<string, unknown>): Preferences {
  const settings = names.map((name) => {
    const valid = (choices[name] as readonly unknown[]).includes(value[name])
    return [name, valid ? value[name] : defaults[name]]
  })
  return Object.fromEntries(settings) as Preferences
}

function show(preferences: Preferences): void {
  for (const name of names) {
    if (preferences[name] === defaults[name]) delete document.documentElement.dataset[name]
    else document.documentElement.dataset[name] = preferences[name]
  }
}
