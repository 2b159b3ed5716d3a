import { expect, test } from 'vitest'
import { runStage } from '../../src/cli/stage/run-stage.ts'
import { stages } from '../../src/cli/stage/stages.ts'

async function answers(...inputs: unknown[]): Promise<object[]> {
  async function* lines() {
    for (const input of inputs) yield JSON.stringify(input)
  }
  const { facts } = stages
  const all: object[] = []
  if (facts) for await (const answer of runStage(facts, lines())) all.push(answer)
  return all
}

test('what several reports tell is named by the ids that were given', async () => {
  const docs = [
    {
      id: 'north',
      sentences: ['The old mill in Torvik burned down on Friday.', 'Nobody lives in the village today.'],
    },
    { id: 2, sentences: ['Bakers met in Oslo.', 'On Friday the old mill in Torvik burned down.'] },
    { id: 3, sentences: ['The old mill in Torvik burned down on Friday night.'] },
  ]
  const told = [
    { doc: 'north', sentence: 0 },
    { doc: 2, sentence: 1 },
    { doc: 3, sentence: 0 },
  ]
  expect(await answers({ id: 7, language: 'en', docs }, { id: 8, docs: [] }, { docs })).toEqual([
    { id: 7, facts: [{ sure: true, sentences: told }] },
    { id: 8, facts: [] },
    { error: expect.stringMatching(/^id: /), line: 3 },
  ])
})
