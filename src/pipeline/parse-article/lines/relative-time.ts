const ages = '(?<!\\d)\\d+ \\p{L}+ ago|vor \\d+ \\p{L}+|hace \\d+ \\p{L}+|il y a \\d+ \\p{L}+'
const ago = new RegExp(`(?<!\\p{L})(?:${ages})(?!\\p{L})`, 'iu')
const alone = new RegExp(`^\\P{L}*(?:(?:published|updated|posted) )?(?:${ages})\\P{L}*$`, 'iu')

/** Whether a line says how long ago something appeared: `2 days ago`. */
export function statesAge(text: string): boolean {
  return ago.test(text)
}

/** Whether it says nothing else. */
export function isAgeAlone(text: string): boolean {
  return alone.test(text)
}
