import { chooseVoice } from './choose-voice.ts'
import { cutSpeech, type Utterance } from './speech-plan.ts'

export interface SpeechState {
  status: 'speaking' | 'paused' | 'ended' | 'silent'
  /** Place in the plan. */
  at: number
}

export interface SpeechSession {
  play: (at: number) => void
  pause: () => void
  resume: () => void
  step: (by: 1 | -1) => void
  setRate: (rate: number) => void
  stop: () => void
}

interface SpeechOptions {
  plan: readonly Utterance[]
  rate: number
  onState: (state: SpeechState) => void
  /** The browser's own unless a test brings another. */
  synthesis?: SpeechSynthesis
}

/** Characters said at once: what a voice from the net says in well under 15 seconds; a voice of the device has no such bound. */
const longest = { net: 150, device: 600 }

/** Time a voice may take for a piece before it counts as silent: three times what is usual, and a start. */
const patience = (text: string, rate: number) => 8_000 + (text.length / (5 * rate)) * 1_000

/**
 * Speaks a plan sentence by sentence. Pausing lets go of the voice and resuming says the sentence again from its start:
 * `speechSynthesis.pause()` is lost on phones and after some seconds in Chromium. A voice that never ends is given up
 * on and told as `silent`.
 */
export function startSpeech({
  plan,
  rate,
  onState,
  synthesis = speechSynthesis,
}: SpeechOptions): SpeechSession {
  let state: SpeechState = { status: 'paused', at: 0 }
  // Whatever an utterance that was let go of still says is not listened to.
  let turn = 0
  let watch: ReturnType<typeof setTimeout> | undefined

  const tell = (next: SpeechState) => {
    state = next
    onState(next)
  }
  const quiet = () => {
    turn += 1
    clearTimeout(watch)
    synthesis.cancel()
  }
  const play = (at: number) => {
    quiet()
    const utterance = plan[at]
    if (!utterance) return tell({ status: 'ended', at: plan.length - 1 })
    tell({ status: 'speaking', at })
    const voice = chooseVoice(synthesis.getVoices(), utterance.lang)
    if (!voice) return play(at + 1)
    const pieces = cutSpeech(utterance.text, voice.localService ? longest.device : longest.net)
    sayPieces(pieces, voice, () => play(at + 1))
  }
  const sayPieces = ([piece, ...rest]: string[], voice: SpeechSynthesisVoice, done: () => void) => {
    if (piece === undefined) return done()
    const mine = turn
    const fail = () => {
      if (mine !== turn) return
      quiet()
      tell({ ...state, status: 'silent' })
    }
    const spoken = new SpeechSynthesisUtterance(piece)
    Object.assign(spoken, { voice, lang: voice.lang, rate })
    spoken.onend = () => mine === turn && sayPieces(rest, voice, done)
    spoken.onerror = fail
    clearTimeout(watch)
    watch = setTimeout(fail, patience(piece, rate))
    synthesis.speak(spoken)
  }
  const pause = () => {
    if (state.status !== 'speaking') return
    quiet()
    tell({ ...state, status: 'paused' })
  }
  return {
    play,
    pause,
    resume: () => play(state.status === 'ended' ? 0 : state.at),
    step: (by) => play(Math.max(0, state.at + by)),
    setRate: (next) => {
      rate = next
      if (state.status === 'speaking') play(state.at)
    },
    stop: quiet,
  }
}
