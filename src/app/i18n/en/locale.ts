import type { Locale } from '../formats.ts'

export const locale: Locale = { tag: 'en-GB', updated: (day) => `updated ${day}` }
