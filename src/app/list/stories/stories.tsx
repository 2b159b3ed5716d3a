import { articleListWords } from '#texts/article-list.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { ListData } from '../list-data.ts'
import { MoreLink } from '../reports/more-link.tsx'
import { StoryBlock } from './story-block.tsx'

/** Reports of one event together; the first story large where nothing is filtered. */
export function Stories({ data }: { data: ListData }) {
  const words = useWords(articleListWords)
  const { stories, storiesFound, filters, terms } = data
  return (
    <>
      {stories.map((item, place) => (
        <StoryBlock
          key={item.story.id}
          item={item}
          filters={filters}
          terms={terms}
          lead={place === 0 && terms.length === 0}
        />
      ))}
      {stories.length < storiesFound && (
        <MoreLink
          to={{ ...filters, stories: filters.stories + 1 }}
          label={words.moreStories}
          shown={stories.length}
          of={storiesFound}
          last={stories.at(-1)?.cards.at(-1)?.id}
        />
      )}
    </>
  )
}
