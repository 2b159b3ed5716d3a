import type { Catalogue } from './catalogue.ts'

/** The catalogues that modules export, by their names. */
export const byName = (modules: Record<string, unknown>): Record<string, Catalogue<unknown>> =>
  Object.fromEntries(
    Object.values(modules)
      .flatMap((module) => Object.values(module as Record<string, unknown>))
      .filter(isCatalogue)
      .map((one) => [one.name, one]),
  )

const isCatalogue = (value: unknown): value is Catalogue<unknown> =>
  typeof value === 'object' && value !== null && 'texts' in value && 'name' in value
