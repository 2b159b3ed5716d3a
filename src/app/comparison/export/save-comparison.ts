import type { ComparisonContext } from '../state/compared-context.ts'

export function saveComparison(format: 'md' | 'csv' | 'json', compared: ComparisonContext): void {
  console.warn(format, compared.names)
}
