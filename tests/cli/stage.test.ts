import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'

/** Runs the command as a shell would; `take` closes its output after so many bytes. */
function runCommand(args: string[], input: string, take = Number.POSITIVE_INFINITY) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/stage.ts', ...args])
    let [out, err] = ['', '']
    child.stdout.on('data', (data) => {
      out += data
      if (out.length >= take) child.stdout.destroy()
    })
    child.stderr.on('data', (data) => {
      err += data
    })
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
const line = `${JSON.stringify({ id: 1, a: 'It rained.', b: 'It rained all day.' })}\n`

test('exit code 0 when every line was valid, 1 when one was not, 2 for an unknown stage', async () => {
  const [valid, invalid, unknown] = await Promise.all([
    runCommand(['similarity'], line),
    runCommand(['similarity'], `nonsense\n${line}`),
    runCommand(['constructor'], line),
  ])
  expect(valid).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(valid.out)).toMatchObject({ id: 1 })
  expect(invalid).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^{"error":"no JSON","line":1}\n{"id":1,/),
  })
  expect(unknown).toMatchObject({ code: 2, out: '', err: expect.stringContaining('articles|annotations') })
})

test('a reader that has enough ends it quietly', async () => {
  const { err } = await runCommand(['similarity'], line.repeat(20_000), 1000)
  expect(err).toBe('')
})

test('an answer acts in no terminal, and holds the same text', async () => {
  const text = 'It \u001b[31mrained\u009b2J \u202eall day.'
  const { out } = await runCommand(
    ['annotations'],
    `${JSON.stringify({ id: 1, title: 'Rain', body: text })}\n`,
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
  expect(out.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
  expect(JSON.parse(out).sentences).toContain(text)
})
