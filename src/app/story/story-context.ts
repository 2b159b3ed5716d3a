import { createContext, use } from 'react'
import type { storyWords } from '#texts/story.ts'
import type { StoryFile } from '../../bundle/format/story-file.ts'
import type { WordsOf } from '../i18n/catalogue.ts'
import type { ViewState } from './view-state.ts'

interface StoryContext {
  story: StoryFile
  /** What to call each report, by its place. */
  names: readonly string[]
  /** The places of the reports that were compared: the matrix has a column for each. */
  columns: readonly number[]
  words: WordsOf<typeof storyWords>
  view: ViewState
  change: (patch: Partial<ViewState>) => void
}

const Context = createContext<StoryContext | null>(null)
export const StoryProvider = Context.Provider

/** The story that the page shows. Throws outside of its page. */
export function useStory(): StoryContext {
  const context = use(Context)
  if (!context) throw new Error('no story here')
  return context
}
