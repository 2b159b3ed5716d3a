/**
 * Shows the fonts that arrived after the first paint. By `font-display: optional` the page that stands does without
 * them to its end; a rule that is set anew is asked again.
 */
export function showLateFonts(): void {
  const [painted] = performance.getEntriesByType('paint')
  const fonts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'))
  const late = ({ responseEnd }: PerformanceResourceTiming) => responseEnd > (painted?.startTime ?? 0)
  if (!(fonts as PerformanceResourceTiming[]).some(late)) return
  for (const sheet of document.styleSheets) {
    ;[...sheet.cssRules].forEach((rule, index) => {
      if (!(rule instanceof CSSFontFaceRule) || !rule.cssText.includes('optional')) return
      sheet.deleteRule(index)
      sheet.insertRule(rule.cssText.replace('optional', 'swap'), index)
    })
  }
}
