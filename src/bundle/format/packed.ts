/**
 * Values of a schema without the names of their fields: an object is the list of its values in the schema's order, and what has
 * a schema of its own inside is packed likewise. Names are most of a report's file; the schema has them already.
 *
 *     { start: 4, end: 9 }  ⇄  [4, 9]
 *
 * One word of a choice of words is its place among them. Of a field that is not there `null` is written, which is read as not there. A variant's first field tells which it is.
 */

/** What of a schema of valibot is looked at. */
interface Schema {
  type: string
  entries?: Record<string, Schema>
  item?: Schema
  wrapped?: Schema
  options?: Options
  value?: Schema
  literal?: unknown
}

export function pack(schema: object, value: unknown): unknown {
  return walk(schema as Schema, value, {
    object: packObject,
    choice: (options, one) => options.indexOf(one as string),
  })
}

/** The value that was packed. What was not, or by another schema, comes back as something else: it is for validation to refuse. */
export function unpack(schema: object, value: unknown): unknown {
  return walk(schema as Schema, value, {
    object: unpackObject,
    choice: (options, one) => options[one as number],
  })
}

type Entries = Record<string, Schema>
type Options = readonly (Schema | string | number)[]

/** What becomes of an object, and of one of several words. */
interface Way {
  object: ObjectOf
  choice: (options: Options, value: unknown) => unknown
}
type ObjectOf = (
  schemas: Entries,
  value: unknown,
  within: (schema: Schema, value: unknown) => unknown,
) => unknown

function walk(schema: Schema, value: unknown, way: Way): unknown {
  const within = (inner: Schema, one: unknown): unknown => walk(inner, one, way)
  if (value === null || value === undefined) return value
  const { type, entries, item, wrapped, value: inner } = schema
  if (type === 'object' && entries) return way.object(entries, value, within)
  if (type === 'variant') return way.object(entriesOf(schema, value), value, within)
  if (type === 'picklist') return way.choice(schema.options ?? [], value)
  if (type === 'array' && item && Array.isArray(value)) return value.map((one) => within(item, one))
  if (type === 'record' && inner && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, within(inner, one)]))
  return wrapped ? within(wrapped, value) : value
}

/** The fields of the variant that a value is of; of none none. */
function entriesOf({ options = [] }: Schema, value: unknown): Entries {
  const first = Array.isArray(value) ? value[0] : undefined
  for (const option of options) {
    const entries = (option as Schema).entries ?? {}
    const [name = '', of] = Object.entries(entries)[0] ?? []
    const told = first ?? (value as Record<string, unknown>)[name]
    if (of?.literal === told) return entries
  }
  return {}
}

const packObject: ObjectOf = (entries, value, within) =>
  Object.entries(entries).map(
    ([name, schema]) => within(schema, (value as Record<string, unknown>)[name]) ?? null,
  )

const unpackObject: ObjectOf = (entries, value, within) => {
  if (!Array.isArray(value)) return value
  const fields = Object.entries(entries).map(([name, schema], at) => [name, schema, value[at]] as const)
  return Object.fromEntries(
    fields
      .filter(([, schema, one]) => one !== null || !isOptional(schema))
      .map(([name, schema, one]) => [name, within(schema, one)]),
  )
}

/** Whether a field may be missing; where it may be null too, null is what it says. */
const isOptional = ({ type, wrapped }: Schema) => type === 'optional' && wrapped?.type !== 'nullable'
