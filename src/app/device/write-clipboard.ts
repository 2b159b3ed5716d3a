/**
 * Puts a text on the clipboard; false where the browser refuses. Pages that came over plain HTTP, as on a network at
 * home, have no clipboard to write to: there the old way of copying a selection is tried.
 */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'vh'
  // What lies outside of an open dialog cannot be selected.
  const root = focused?.closest('dialog, [popover]') ?? document.body
  root.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}
