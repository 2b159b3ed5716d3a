/** Languages that are written from the right in the script they are mostly written in (CLDR, likely subtags). */
const fromTheRight = new Set(
  'ar arc arz azb bal bgn bqi ckb dv fa glk he iw ks lrc mzn nqo ps sd syr ug ur yi'.split(' '),
)
const scripts = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'])

/**
 * The direction in which a text is laid out: that of its language (BCP 47) where it is known, whatever its first letter
 * is. Without a language the first letter decides (`auto`).
 */
export function directionOf(language: string | null | undefined): 'ltr' | 'rtl' | 'auto' {
  if (language == null) return 'auto'
  const [base = '', ...rest] = language.split('-')
  const script = rest.find((part) => /^[A-Z][a-z]{3}$/.test(part))
  return (script ? scripts.has(script) : fromTheRight.has(base.toLowerCase())) ? 'rtl' : 'ltr'
}
