import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCase, tellMentions } from './read-case.ts'

const cases = 'tests/cases'
const folders = readdirSync(cases).filter((name) => name.startsWith('mentions--'))

describe('golden cases of mentions: all that the text says, and nothing else', () => {
  test.each(folders)('%s', (folder) => {
    const golden = `${cases}/${folder}/mentions.txt`
    const told = tellMentions(readCase(readFileSync(`${cases}/${folder}/source.txt`, 'utf8')))
    if (process.env.UPDATE_GOLDENS) writeFileSync(golden, `${told.join('\n')}\n`)
    expect(existsSync(golden), `${golden} is missing`).toBe(true)
    expect(told).toEqual(readFileSync(golden, 'utf8').trimEnd().split('\n'))
  })
})
