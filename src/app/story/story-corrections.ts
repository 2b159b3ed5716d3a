import { correctionWords } from '#texts/comparison/corrections.ts'
import type { StoryFile } from '../../bundle/format/story-file.ts'
import { tellPairs } from '../device/corrections/tell-pairs.ts'
import { holdsOwnPages } from '../device/holds-own-pages.ts'
import type { Speech } from '../i18n/speech.ts'

interface NamedStory {
  story: StoryFile
  names: readonly string[]
}

/** Between which reports of a story editor and reader have corrected matches, for its files. What the device does not tell is left out. */
export async function storyCorrections(
  { story, names }: NamedStory,
  { words, formats }: Speech,
): Promise<string[]> {
  const readers = holdsOwnPages()
    ? await import('../device/own/merged/merged-bundle.ts')
        .then(({ readersPairs }) => readersPairs())
        .catch(() => new Map())
    : new Map()
  const reports = story.reports.map(({ id }, place) => ({ id, name: names[place] ?? '' }))
  return tellPairs(
    { reports, editor: story.corrected, shows: 'facts' },
    { readers, words: words(correctionWords), list: formats.list },
  ).map(({ text }) => text)
}
