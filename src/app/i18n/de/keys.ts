import { catalogue, type WordsOf } from '../catalogue.ts'
import type { keysWords as english } from '../en/keys.ts'

export const keysWords = catalogue(
  'keys',
  (): WordsOf<typeof english> => ({
    title: 'Tastenkürzel',
    close: 'Schließen',
    singleKeys: 'Einzelne Tasten',
    change: (label, key) => `Taste für „${label}“ ändern, jetzt ${key}`,
    changeNote: 'Zum Ändern einer Taste hier ihren Knopf drücken, dann die gewünschte Taste.',
    press: 'Taste drücken',
    taken: (key, label) => `${key} ist vergeben: ${label}`,
    reset: 'Tasten zurücksetzen',
    singleKeysNote: 'Aus: Nur Esc, Tab, Eingabe und die Tasten des Browsers wirken.',
  }),
)
