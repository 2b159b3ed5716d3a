/** Who may state of two sentences what they have to do with each other: the site's editor, or the reader on this device. */
export const correctors = ['editor', 'reader'] as const
export type Corrector = (typeof correctors)[number]
