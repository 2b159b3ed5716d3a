import { vi } from 'vitest'

/** A voice that speaks when told to: `finish` ends what it is saying. */
export class FakeSpeech {
  readonly said: string[] = []
  speaking: SpeechSynthesisUtterance | null = null
  readonly #voices: SpeechSynthesisVoice[]

  constructor(languages: string[]) {
    this.#voices = languages.map((lang) => ({
      ...{ lang, name: lang, voiceURI: lang },
      default: false,
      localService: true,
    }))
  }

  /** Puts it in the browser's place. */
  install(): SpeechSynthesis {
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => this.#voices,
      speak: (utterance: SpeechSynthesisUtterance) => {
        this.said.push(`${utterance.lang} ${utterance.text}`)
        this.speaking = utterance
      },
      cancel: () => {
        this.speaking = null
      },
    })
    vi.stubGlobal('speechSynthesis', synthesis)
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        text: string
        constructor(text: string) {
          this.text = text
        }
      },
    )
    return synthesis as unknown as SpeechSynthesis
  }

  finish(): void {
    this.speaking?.onend?.({} as SpeechSynthesisEvent)
  }
}
