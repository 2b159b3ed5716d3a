import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { chooseVoice } from '../../../src/app/reading/aloud/choose-voice.ts'
import { cutSpeech, planSpeech } from '../../../src/app/reading/aloud/speech-plan.ts'
import { type SpeechState, startSpeech } from '../../../src/app/reading/aloud/speech-session.ts'
import { harbour } from '../made-up.ts'
import { FakeSpeech } from './fake-speech.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const plan = [
  { sentence: 0, text: 'One.', lang: 'en' },
  { sentence: 1, text: 'Zwei.', lang: 'de' },
  { sentence: 2, text: 'Three.', lang: 'en' },
]

function start(speech = new FakeSpeech(['en-GB', 'de-DE'])) {
  const states: SpeechState[] = []
  const onState = (state: SpeechState) => states.push(state)
  const session = startSpeech({ plan, rate: 1, onState, synthesis: speech.install() })
  session.play(0)
  return { session, speech, states, last: () => states.at(-1) }
}

test('sentences are spoken one after the other, each by a voice of its language', () => {
  const { speech, last } = start()
  speech.finish()
  speech.finish()
  speech.finish()
  expect(speech.said).toEqual(['en-GB One.', 'de-DE Zwei.', 'en-GB Three.'])
  expect(last()).toEqual({ status: 'ended', at: 2 })
})

test('pausing lets go of the voice; resuming says the sentence again from its start', () => {
  const { session, speech, last } = start()
  speech.finish()
  session.pause()
  expect(speech.speaking).toBeNull()
  expect(last()).toEqual({ status: 'paused', at: 1 })
  session.resume()
  expect(speech.said.slice(-2)).toEqual(['de-DE Zwei.', 'de-DE Zwei.'])
})

test('what an utterance says after it was let go of changes nothing', () => {
  const { session, speech, last } = start()
  const old = speech.speaking
  session.step(1)
  old?.onend?.({} as SpeechSynthesisEvent)
  old?.onerror?.({} as SpeechSynthesisErrorEvent)
  expect(last()).toEqual({ status: 'speaking', at: 1 })
})

test('another speed takes hold at once, and says the sentence again', () => {
  const { session, speech } = start()
  session.setRate(1.5)
  expect(speech.speaking).toMatchObject({ text: 'One.', rate: 1.5 })
})

test('a language without a voice is passed over', () => {
  const { speech } = start(new FakeSpeech(['en-GB']))
  speech.finish()
  expect(speech.said).toEqual(['en-GB One.', 'en-GB Three.'])
})

test('a voice that never ends is given up on', () => {
  const { speech, last } = start()
  vi.advanceTimersByTime(60_000)
  expect(last()).toEqual({ status: 'silent', at: 0 })
  expect(speech.speaking).toBeNull()
})

test('stopping is silent and for good', () => {
  const { session, speech, states } = start()
  const told = states.length
  session.stop()
  vi.advanceTimersByTime(60_000)
  expect(speech.speaking).toBeNull()
  expect(states).toHaveLength(told)
})

test('cut speech is the sentence, in pieces no longer than asked unless a word is', () => {
  const text = fc.array(fc.stringMatching(/^[a-z]{1,12}[,;]?$/), { minLength: 1 }).map((all) => all.join(' '))
  fc.assert(
    fc.property(text, fc.integer({ min: 15, max: 60 }), (sentence, longest) => {
      const pieces = cutSpeech(sentence, longest)
      expect(pieces.join('')).toBe(sentence)
      expect(Math.max(...pieces.map((piece) => piece.trimEnd().length))).toBeLessThanOrEqual(longest)
    }),
  )
})

test('a long sentence is cut between clauses first', () => {
  expect(cutSpeech('The boat, which was old, sank in the storm', 30)).toEqual([
    'The boat, which was old, ',
    'sank in the storm',
  ])
})

test('headline, standfirst, paragraphs and subheadings are read, in order', () => {
  const texts = planSpeech(harbour).map(({ text }) => text)
  expect(texts[0]).toBe(harbour.article.headline.text)
  expect(texts).toEqual(harbour.sentences.map(({ text }) => text))
})

test('a voice of the region, then of the device, then the browser’s own', () => {
  const voice = (lang: string, localService: boolean, isDefault = false) => ({
    lang,
    localService,
    default: isDefault,
  })
  const voices = [voice('en-US', true, true), voice('en_GB', false), voice('de-DE', true)]
  expect(chooseVoice(voices, 'en-GB')?.lang).toBe('en_GB')
  expect(chooseVoice(voices, 'en')?.lang).toBe('en-US')
  expect(chooseVoice(voices, null)?.lang).toBe('en-US')
  expect(chooseVoice(voices, 'fr')).toBeNull()
})
