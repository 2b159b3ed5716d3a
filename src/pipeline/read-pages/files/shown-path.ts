import { basename } from 'node:path'
import { spelledOut } from '../../../language/sentences/invisible-characters.ts'

/** How a file of a folder is told of. A name can hold anything but a slash: what would act in a terminal is spelt out. */
export function shownPath(folder: string, path = ''): string {
  return spelledOut(`${basename(folder)}/${path}`)
}
