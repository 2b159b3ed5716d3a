/**
 * Encodings that pages state out of habit and that often are UTF-8: what reads as valid UTF-8, with letters beyond ASCII,
 * is never one of them by chance.
 */
export const habitual: ReadonlySet<string> = new Set(['windows-1252', 'iso-8859-15', 'us-ascii'])
