export const textSettingsWords = {
  en: () => ({
    size: 'Text size',
    measure: 'Line length',
    leading: 'Line spacing',
    face: 'Typeface',
    theme: 'Theme',
    sizes: { smallest: 'Smallest', small: 'Small', medium: 'Medium', large: 'Large', largest: 'Largest' },
    measures: { short: 'Short', medium: 'Medium', long: 'Long' },
    leadings: { close: 'Close', medium: 'Medium', open: 'Open' },
    faces: { serif: 'Serif', sans: 'Sans' },
    themes: { light: 'Light', sepia: 'Sepia', dark: 'Dark', system: 'System' },
    kept: 'Kept on this device',
    reset: 'Reset',
  }),
}
