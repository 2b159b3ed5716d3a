import { useEffect, useMemo, useRef, useState } from 'react'
import { aloudWords } from '#texts/aloud.ts'
import { readingWords } from '#texts/reading.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useShortcuts } from '../../shell/keys/shortcuts.ts'
import * as toolCss from '../../ui/shapes/tool.module.css?names'
import { useReading } from '../reading-context.ts'
import * as css from './player.module.css?names'
import { planSpeech } from './speech-plan.ts'
import { type SpeechSession, type SpeechState, startSpeech } from './speech-session.ts'
import { SpeechStatus } from './speech-status.tsx'
import { SpeedChoice, speed } from './speed-choice.tsx'
import { useFollow } from './use-follow.ts'
import './player.module.css'

interface Props {
  /** The sentence to begin with. */
  from: number
  onSentence: (sentence: number | null) => void
  onClose: () => void
}

/** Reads the report aloud from a sentence on for as long as it is mounted. */
export function Player({ from, onSentence, onClose }: Props) {
  const words = useWords(aloudWords)
  const { keys } = useWords(readingWords)
  const { report } = useReading()
  const plan = useMemo(() => planSpeech(report), [report])
  const [state, setState] = useState<SpeechState>({ status: 'speaking', at: from })
  const session = useRef<SpeechSession | null>(null)
  useEffect(() => {
    const started = startSpeech({ plan, rate: speed.get(), onState: setState })
    session.current = started
    started.play(from)
    addEventListener('pagehide', started.stop)
    return () => {
      removeEventListener('pagehide', started.stop)
      started.stop()
    }
  }, [plan, from])
  useFollow(state, onSentence)
  const speaking = state.status === 'speaking'
  const toggle = () => (speaking ? session.current?.pause() : session.current?.resume())
  useShortcuts(keys.title, [{ keys: ['r'], label: keys.readAloud, run: toggle }])
  const setRate = (rate: number) => {
    speed.set(rate)
    session.current?.setRate(rate)
  }
  return (
    <section className={css.player} aria-label={words.player}>
      <div className={`frame ${css.playerRow}`}>
        <button type="button" className={css.playerMain} onClick={toggle}>
          {speaking ? words.pause : words.resume}
        </button>
        <button
          type="button"
          className={toolCss.tool}
          aria-label={words.previousSentence}
          onClick={() => session.current?.step(-1)}
        >
          ←
        </button>
        <button
          type="button"
          className={toolCss.tool}
          aria-label={words.nextSentence}
          onClick={() => session.current?.step(1)}
        >
          →
        </button>
        <SpeedChoice onChange={setRate} />
        <SpeechStatus state={state} all={plan.length} />
        <button type="button" className={`${toolCss.tool} ${css.playerStop}`} onClick={onClose}>
          {words.stop}
        </button>
      </div>
    </section>
  )
}
