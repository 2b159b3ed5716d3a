/** The language of a BCP 47 tag without script and region, in small letters: `de-AT` → `de`. */
export function baseLanguage(tag: string): string {
  return tag.replace(/-.*/s, '').toLowerCase()
}
