const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/**
 * Files dropped anywhere on the site are added to the reader's pages, and `onDrop` leads there; without it the browser would leave
 * the site for the file. While files are held over the page its root says so.
 */
export function takeDroppedFiles(onDrop: () => void): void {
  const root = document.documentElement
  const held = (are: boolean) => root.toggleAttribute('data-files-held', are)
  document.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    held(true)
  })
  document.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && held(false))
  document.addEventListener('drop', async (event) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    held(false)
    const files = [...(event.dataTransfer?.files ?? [])]
    const { addFiles } = await import('./adding.ts')
    addFiles(files)
    onDrop()
  })
}
