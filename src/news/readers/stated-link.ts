import * as v from 'valibot'
import { strengths } from '../comparison/strengths.ts'
import { fault } from '../page/raw-document.ts'

/** What someone may say of two sentences: `none` takes a match out. */
export const statedRelations = ['none', ...strengths] as const
export type StatedRelation = (typeof statedRelations)[number]

const quoteSchema = v.pipe(
  v.string(fault('no-text')),
  v.trim(),
  v.nonEmpty(fault('no-text')),
  v.maxLength(2000, fault('too-long')),
)

/** Of an object: what is missing in it is not stated; else it is none. */
const objectFault = ({ path }: { path?: unknown }) => fault(path ? 'not-stated' : 'no-object')

/** A sentence by its words; `before` are those of the sentence before it, empty for the first one: they tell apart what stands twice. */
export const quotedSchema = v.object(
  {
    quote: quoteSchema,
    before: v.optional(v.pipe(v.string(fault('no-text')), v.maxLength(2000, fault('too-long')))),
  },
  objectFault,
)
export type Quoted = v.InferOutput<typeof quotedSchema>

/** A sentence of a seed; `file` is its path below the folder of seeds. */
const quotedInFileSchema = v.object({ file: quoteSchema, ...quotedSchema.entries }, objectFault)

/** One statement in `*.links.json`: what a sentence of one seed has to do with one of another. */
export const statedLinkSchema = v.object(
  {
    relation: v.picklist(statedRelations, fault('no-relation')),
    a: quotedInFileSchema,
    b: quotedInFileSchema,
  },
  objectFault,
)
export type StatedLink = v.InferOutput<typeof statedLinkSchema>

/** A statement with its place: the file as it is told of, and which of its entries it is, from 1. */
export interface LocatedLink extends StatedLink {
  at: { file: string; entry: number }
}

/** A sidecar of links, as the reader's corrections are written and the build reads them. */
export interface LinksFile {
  links: StatedLink[]
}
