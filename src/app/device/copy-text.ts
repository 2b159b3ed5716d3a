/** Puts a text on the clipboard; false where the browser refuses. */
export const copyText = async (text: string): Promise<boolean> =>
  (await import('./write-clipboard.ts')).writeClipboard(text)
