export const keysWords = {
  en: () => ({
    title: 'Keyboard shortcuts',
    close: 'Close',
    singleKeys: 'Single keys',
    singleKeysNote: 'Off: only Esc, Tab, Enter and your browser’s own keys work.',
  }),
}
