import { catalogue } from '../catalogue.ts'
export const textSettingsWords = catalogue('text-settings', () => ({
  size: 'Text size',
  measure: 'Line length',
  leading: 'Line spacing',
  face: 'Typeface',
  theme: 'Theme',
  language: 'Language',
  asBrowser: 'As the browser',
  sizes: { smallest: 'Smallest', small: 'Small', medium: 'Medium', large: 'Large', largest: 'Largest' },
  measures: { short: 'Short', medium: 'Medium', long: 'Long' },
  leadings: { close: 'Close', medium: 'Medium', open: 'Open' },
  faces: { serif: 'Serif', sans: 'Sans' },
  themes: { light: 'Light', sepia: 'Sepia', dark: 'Dark', system: 'System' },
  kept: 'Kept on this device',
  reset: 'Reset',
}))
