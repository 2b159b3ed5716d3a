import { catalogue, type WordsOf } from '../catalogue.ts'
import type { textSettingsWords as english } from '../en/text-settings.ts'

export const textSettingsWords = catalogue(
  'text-settings',
  (): WordsOf<typeof english> => ({
    size: 'Schriftgröße',
    measure: 'Zeilenlänge',
    leading: 'Abstand',
    face: 'Schriftart',
    theme: 'Farben',
    language: 'Sprache',
    asBrowser: 'Wie der Browser',
    sizes: { smallest: 'Sehr klein', small: 'Klein', medium: 'Mittel', large: 'Groß', largest: 'Sehr groß' },
    measures: { short: 'Kurz', medium: 'Mittel', long: 'Lang' },
    leadings: { close: 'Eng', medium: 'Mittel', open: 'Weit' },
    faces: { serif: 'Serifen', sans: 'Serifenlos' },
    themes: { light: 'Hell', sepia: 'Sepia', dark: 'Dunkel', system: 'System' },
    kept: 'Bleibt auf diesem Gerät',
    reset: 'Zurücksetzen',
  }),
)
