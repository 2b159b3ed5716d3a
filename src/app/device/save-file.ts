interface FileToSave {
  text: string
  name: string
  /** Media type. */
  type: string
}

/** Hands the reader a text as a file, made on this device. */
export function saveFile({ text, name, type }: FileToSave): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Some browsers start the download after the click: the file must still be there then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
