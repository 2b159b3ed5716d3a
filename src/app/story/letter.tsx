import { letterOf } from '../../news/event/letter-of.ts'
import * as siglumCss from '../ui/signs/siglum.module.css?names'
import { useStory } from './story-context.ts'
import '../ui/signs/siglum.module.css'

/** The letter of a report: neutral, but for two that are chosen to be compared: left and right. */
export function Letter({ of, small }: { of: number; small?: boolean }) {
  const { picked } = useStory().view
  const side = picked.length > 0 && picked[0] === of ? 'a' : picked[1] === of ? 'b' : undefined
  return (
    <span
      className={`${siglumCss.siglum}${side ? '' : ` ${siglumCss.siglumN}`}${small ? ` ${siglumCss.siglumS}` : ''}`}
      data-side={side}
    >
      {letterOf(of)}
    </span>
  )
}
