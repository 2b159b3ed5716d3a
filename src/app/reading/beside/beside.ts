import type { ComponentType } from 'react'
import type { StoryFile } from '../../../bundle/format/story-file.ts'
import type { Wording } from '../../../news/event/fact.ts'
import type { MarginMark, MarkerProps } from '../margin/margin-marks.ts'

/** What the chosen reports make of sentences of this one; reports by their place in the story. */
export interface FactMark extends MarginMark {
  /** Reports that tell the fact too; where there are none, reports that speak of its matter. */
  also: readonly number[]
  matter: readonly number[]
  /** The others' sentences. */
  wordings: readonly Wording[]
  /** Its number on the page of the event. */
  fact: number
}

/** A fact that chosen reports tell and this one was not found to tell. */
export interface OtherFact {
  fact: number
  /** Its fullest wording among them. */
  shown: Wording
  /** The other chosen reports that tell it. */
  also: readonly number[]
}

/** A report beside all others of its story, and what shows that: its parts come late. */
export interface Beside {
  story: StoryFile
  /** This report's. */
  place: number
  letter: string
  /** All that it can stand beside, and those that it does. */
  others: readonly number[]
  chosen: readonly number[]
  /** Marks that open, each with its pin, and those that do not: sentences for which nothing was found. */
  marks: readonly FactMark[]
  alone: readonly FactMark[]
  /** By the block of the body that they follow. */
  elsewhere: ReadonlyMap<number, readonly OtherFact[]>
  unfolded: boolean
  parts: BesideParts
}

export interface BesideParts {
  Marker: ComponentType<MarkerProps>
  Note: ComponentType<{ mark: MarginMark }>
  Others: ComponentType<{ block: number }>
  Rail: ComponentType
  /** The way to the choice of reports, where that is folded away. */
  Choose: ComponentType
  /** What the marks mean. */
  Key: ComponentType
}
