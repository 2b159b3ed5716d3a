import { onNextPage } from './shared/use-next-page.ts'

/**
 * Shows the fonts that arrived after the first paint. By `font-display: optional` the page that stands does without
 * them to its end; a rule that is set anew is asked again. Fonts still on their way are shown with a later page.
 */
export function showLateFonts(): void {
  const [painted] = performance.getEntriesByType('paint')
  const arrivals = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.endsWith('.woff2'))
    .map(({ startTime, duration }) => startTime + duration)
  if (arrivals.length === 0) onNextPage(showLateFonts)
  else if (Math.max(...arrivals) > (painted?.startTime ?? 0)) setRulesAnew()
}

function setRulesAnew(): void {
  for (const sheet of document.styleSheets) {
    ;[...sheet.cssRules].forEach((rule, index) => {
      if (!(rule instanceof CSSFontFaceRule) || !rule.cssText.includes('optional')) return
      sheet.deleteRule(index)
      sheet.insertRule(rule.cssText.replace('optional', 'swap'), index)
    })
  }
}
