import { useEffect, useRef } from 'react'
import { fragments } from '../clean-places.ts'
import type { SpeechState } from './speech-session.ts'

/** Marks what is spoken, and keeps it in view for a reader who has not scrolled away from what was spoken before. */
export function useFollow({ status, at }: SpeechState, onSentence: (sentence: number | null) => void): void {
  const last = useRef<number | null>(null)
  useEffect(() => {
    const going = status === 'speaking' || status === 'paused'
    onSentence(going ? at : null)
    if (!going) return
    const before = last.current === null ? null : document.getElementById(fragments.sentence(last.current))
    const now = document.getElementById(fragments.sentence(at))
    if (now && !isInView(now) && (before === null || isInView(before)))
      now.scrollIntoView({ block: 'center' })
    last.current = at
  }, [status, at, onSentence])
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 60 && top < innerHeight - 80
}
