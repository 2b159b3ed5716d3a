import { catalogue } from '../catalogue.ts'
export const keysWords = catalogue('keys', () => ({
  title: 'Keyboard shortcuts',
  close: 'Close',
  singleKeys: 'Single keys',
  change: (label: string, key: string) => `Change the key of “${label}”, now ${key}`,
  changeNote: 'To change a key, press its button here, then the key that you want.',
  press: 'press a key',
  taken: (key: string, label: string) => `${key} is taken: ${label}`,
  reset: 'Our keys again',
  singleKeysNote: 'Off: only Esc, Tab, Enter and your browser’s own keys work.',
}))
