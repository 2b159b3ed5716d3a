import type { ReportFile } from '../../../bundle/format/bundle.ts'
import type { StoryFile } from '../../../bundle/format/story-file.ts'
import { letterOf } from '../../../news/event/letter-of.ts'
import { comparedPlaces } from '../../../news/event/told-by.ts'
import type { Beside } from './beside.ts'
import { BesideRail } from './beside-rail.tsx'
import { ChooseButton, MarksKey } from './choose-button.tsx'
import { FactMarker } from './fact-marker.tsx'
import { factMarks } from './fact-marks.ts'
import { FactNote } from './fact-note.tsx'
import { OthersSay } from './others-say.tsx'
import { placeOthers } from './place-others.ts'

interface Asked {
  /** Ids of the reports to stand beside, as the address has them; null: all. */
  picked: string | null
  unfolded: boolean
}

const parts = {
  Marker: FactMarker,
  Note: FactNote,
  Others: OthersSay,
  Rail: BesideRail,
  Choose: ChooseButton,
  Key: MarksKey,
}

/** A report beside others of its story; null where no facts were gathered, or it was compared with none of them. */
export function standBeside(
  report: ReportFile,
  story: StoryFile,
  { picked, unfolded }: Asked,
): Beside | null {
  const place = story.reports.findIndex(({ id }) => id === report.article.id)
  const compared = comparedPlaces(story.reports.map(({ apart }) => apart))
  if (story.facts === null || !compared.includes(place)) return null
  const others = compared.filter((other) => other !== place && !story.reports[place]?.apart.includes(other))
  const ids = picked?.split(',')
  const chosen = others.filter((other) => !ids || ids.includes(story.reports[other]?.id ?? ''))
  const standing = { story, place, chosen }
  const marks = factMarks(standing)
  return {
    ...standing,
    ...{ others, unfolded, parts, letter: letterOf(place) },
    marks: marks.filter(({ wordings }) => wordings.length > 0),
    // One bar for as many as follow each other.
    alone: marks.filter(({ wordings }) => wordings.length === 0).map((mark) => ({ ...mark, pin: 'alone' })),
    elsewhere: placeOthers(standing, report),
  }
}
