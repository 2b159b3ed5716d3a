import type { Locale } from '../formats.ts'

export const locale: Locale = { tag: 'de-DE', updated: (day) => `aktualisiert ${day}` }
