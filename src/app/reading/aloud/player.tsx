import { useEffect, useMemo, useRef, useState } from 'react'
import { aloudWords } from '#texts/reading/aloud.ts'
import { readingWords } from '#texts/reading/reading.ts'
import { stored } from '../../device/stored.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useShortcuts } from '../../shell/keys/shortcuts.ts'
import * as toolCss from '../../ui/shapes/tool.module.css?names'
import { fragments } from '../clean-places.ts'
import { useReading } from '../reading-context.ts'
import { chooseVoice } from './choose-voice.ts'
import * as css from './player.module.css?names'
import { planSpeech } from './speech-plan.ts'
import { type SpeechSession, type SpeechState, startSpeech } from './speech-session.ts'
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

/** Which sentence of how many is spoken, and which parts no voice here can speak. */
function SpeechStatus({ state: { status, at }, all }: { state: SpeechState; all: number }) {
  const words = useWords(aloudWords)
  const { article } = useReading().report
  const unspoken = useMemo(() => {
    const langs = new Set(article.body.flatMap(({ lang }) => lang ?? []))
    return [...langs].filter((lang) => chooseVoice(speechSynthesis.getVoices(), lang) === null)
  }, [article])
  const said = {
    speaking: words.atSentence(at + 1, all),
    paused: words.atSentence(at + 1, all),
    ended: words.atEnd,
    silent: words.silent,
  }
  return (
    <span className={css.playerStatus}>
      {said[status]}
      {unspoken.length > 0 && <span className="quiet"> {words.noVoiceFor(unspoken)}</span>}
    </span>
  )
}

const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2]

/** How fast to speak, as a multiple of the voice's own speed; kept on this device. */
const speed = stored<number>({
  key: 'collate:speed',
  initial: 1,
  read: (kept) => (typeof kept === 'number' && speeds.includes(kept) ? kept : null),
})

function SpeedChoice({ onChange }: { onChange: (rate: number) => void }) {
  const words = useWords(aloudWords)
  return (
    <label className={css.playerSpeed}>
      <span>{words.speed}</span>
      <select value={speed.use()} onChange={({ target }) => onChange(Number(target.value))}>
        {speeds.map((rate) => (
          <option key={rate} value={rate}>
            {words.times(rate)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Marks what is spoken, and keeps it in view for a reader who has not scrolled away from what was spoken before. */
function useFollow({ status, at }: SpeechState, onSentence: (sentence: number | null) => void): void {
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
