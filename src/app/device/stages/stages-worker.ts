import { allTopics } from './all-topics.ts'
import type { Answer, Ask, AskName } from './asks.ts'
import { joinOwnPages } from './join-own-pages.ts'
import { readOwnPage, remakeOwnPage } from './read-own-page.ts'
import { tellCorrected } from './tell-corrected.ts'
import { tellOwnStory } from './tell-own-story.ts'

let isAsked = false

// One ask after the other, each with the port that its answer goes to.
addEventListener('message', ({ data, ports: [port] }: MessageEvent<Ask>) => {
  isAsked = true
  const answer = (told: Answer<AskName>) => port?.postMessage(told)
  try {
    answer({ done: answerTo(data, (step) => answer({ step })) })
  } catch (error) {
    answer({ failed: String(error) })
  }
})

function answerTo(ask: Ask, onStep: Parameters<typeof readOwnPage>[1]) {
  switch (ask.name) {
    case 'read':
      return readOwnPage(ask.in, onStep)
    case 'remake':
      return remakeOwnPage(ask.in, onStep)
    case 'topics':
      return allTopics()
    case 'join':
      return joinOwnPages(ask.in)
    case 'tell':
      return tellOwnStory(ask.in)
    case 'correct':
      return tellCorrected(ask.in)
  }
}

/** Long enough for an ask that is on its way, in milliseconds. */
const aMoment = 50
/** What a short report holds: a headline, a day, names, numbers, something said. */
const anyReport = `Two lamps of the pier go out

11 March 2025

Two of the nine lamps on the pier at Orrin went out on Monday night, the harbour master, Ada Venn, said.

“We will have new ones by June 12,” she told the council of Orrin. They will cost 2,400 crowns.
`

// The tables that reading fills when it first needs them are filled before the reader's first page comes.
setTimeout(() => {
  if (!isAsked) readOwnPage({ name: 'any.txt', bytes: new TextEncoder().encode(anyReport) }, () => {})
}, aMoment)
