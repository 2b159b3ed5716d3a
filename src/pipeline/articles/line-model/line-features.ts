import { functionWords } from '../../../text/function-words.ts'
import { rarityOf } from '../../../text/rarity.ts'
import { stem } from '../../../text/stems.ts'
import { wordTexts } from '../../../text/words.ts'
import { readByline } from '../byline.ts'
import type { Line } from '../line.ts'
import { findLexiconKinds } from '../line-roles/lexicon.ts'
import type { LineKind } from '../line-roles/line-kind.ts'
import { readMetaLine } from '../meta-line.ts'

export interface KindOfLine {
  line: Line
  kind: LineKind | undefined
}

/** Names of what holds for each line of a page. */
export function lineFeatures(lines: readonly KindOfLine[], language: string | null, cached?: string[][]): string[][] {
  const own = cached ?? lines.map(({ line, kind }) => ownFeatures(line, kind, language))
  const isProse = lines.map(({ line }) => line.words >= 12 && line.endsSentence)
  const mass = lines.map(({ line, kind }, at) => (isProse[at] && kind?.name === 'prose' ? line.words : 0))
  const stems = lines.map(({ line }) => contentOf(line, language))
  const df = new Map<string, number>()
  lines.forEach((_, at) => {
    if ((mass[at] ?? 0) > 0) for (const word of stems[at] ?? []) df.set(word, (df.get(word) ?? 0) + 1)
  })
  const rarity = new Map<string, number>()
  for (const list of stems) for (const word of list) if (!rarity.has(word)) rarity.set(word, rarityOf(word))
  const weightOf = (at: number) => (stems[at] ?? []).reduce((sum, word) => sum + (rarity.get(word) ?? 0), 0)
  const weights = lines.map((_, at) => weightOf(at))
  const shared = lines.map((_, at) => {
    const self = Number((mass[at] ?? 0) > 0)
    return (stems[at] ?? []).reduce((sum, word) => sum + ((df.get(word) ?? 0) > self ? (rarity.get(word) ?? 0) : 0), 0)
  })
  // how much a line's words are the page's main words
  const strong = lines.map((_, at) => {
    const self = Number((mass[at] ?? 0) > 0)
    return (stems[at] ?? []).reduce((sum, word) => sum + (rarity.get(word) ?? 0) * Math.log2(1 + Math.max(0, (df.get(word) ?? 0) - self)), 0)
  })
  const cumMass = cumulate(mass.map((m, at) => (m * (shared[at] ?? 0)) / ((weights[at] ?? 0) || 1)))
  const cumWeight = cumulate(weights)
  const cumShared = cumulate(shared)
  const cumStrong = cumulate(strong)
  const cumProse = cumulate(isProse.map(Number))
  const cumMassAll = cumulate(mass)
  const total = cumMass.at(-1) || 1
  const between = (c: number[], from: number, to: number) => (c[Math.min(lines.length, Math.max(0, to))] ?? 0) - (c[Math.max(0, Math.min(lines.length, from))] ?? 0)
  const nextProse: number[] = []
  for (let at = lines.length - 1, next = 1e9; at >= 0; at--) {
    nextProse[at] = next
    if (isProse[at]) next = at
  }
  let lastProse = -99
  const openRun: number[] = []
  lines.forEach(({ line }, at) => {
    openRun[at] = line.endsSentence || line.words >= 12 ? 0 : (openRun[at - 1] ?? 0) + 1
  })
  const openRunBack: number[] = []
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!.line
    openRunBack[at] = line.endsSentence || line.words >= 12 ? 0 : (openRunBack[at + 1] ?? 0) + 1
  }
  return lines.map(({ line }, at) => {
    const features = ['1', ...(own[at] ?? [])]
    for (const step of [-2, -1, 1, 2]) {
      const other = own[at + step]
      if (!other) features.push(`${step}:none`)
      else for (const name of other) if ((Math.abs(step) === 1 && !name.startsWith('t:')) || /^[kw]/.test(name)) features.push(`${step}:${name}`)
    }
    const share = (cumMass[at] ?? 0) / total
    const rest = 1 - (cumMass[at + 1] ?? 0) / total
    features.push(`p${level(share, [0, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.999])}`, `r${level(rest, [0.001, 0.01, 0.03, 0.1, 0.25, 0.5])}`)
    features.push(`dl${bucket(at - lastProse)}`, `dn${bucket((nextProse[at] ?? 1e9) - at)}`)
    features.push(`de${Math.round((between(cumProse, at - 5, at + 6) / 11) * 5)}`)
    features.push(`da${level(between(cumMassAll, at + 1, at + 11), [0, 20, 60, 150, 300])}`, `db${level(between(cumMassAll, at - 10, at), [0, 20, 60, 150, 300])}`)
    const size = line.words < 4 ? 's' : line.words < 12 ? 'm' : 'l'
    const w = weights[at] ?? 0
    features.push(`v${size}${w === 0 ? 'x' : level((shared[at] ?? 0) / w, [0, 0.2, 0.4, 0.6, 0.8, 0.99])}`)
    features.push(`s${size}${w === 0 ? 'x' : level((strong[at] ?? 0) / w, [0, 0.3, 0.7, 1.2, 1.8, 2.5])}`)
    for (const [name, from, to] of [['a', at + 1, at + 9], ['b', at - 8, at], ['c', at - 3, at + 4]] as const) {
      const near = between(cumWeight, from, to)
      features.push(`z${name}${near === 0 ? 'x' : level(between(cumShared, from, to) / near, [0.2, 0.35, 0.5, 0.65, 0.8])}`)
      features.push(`y${name}${near === 0 ? 'x' : level(between(cumStrong, from, to) / near, [0.3, 0.6, 1, 1.5, 2.2])}`)
    }
    features.push(`ob${level(openRun[at - 1] ?? 0, [0, 1, 2, 4, 8])}`, `oa${level(openRunBack[at + 1] ?? 0, [0, 1, 2, 4, 8])}`)
    if (isProse[at]) lastProse = at
    return features
  })
}

function cumulate(values: readonly number[]): number[] {
  const sums = [0]
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value)
  return sums
}

/** How many of the ascending bounds a value exceeds. */
function level(value: number, bounds: readonly number[]): number {
  let count = 0
  for (const bound of bounds) if (value > bound) count++
  return count
}

function bucket(distance: number): number {
  return distance <= 1 ? 1 : distance === 2 ? 2 : distance <= 4 ? 3 : distance <= 8 ? 4 : distance <= 16 ? 5 : 6
}

function contentOf(line: Line, language: string | null): string[] {
  const common = functionWords.get(language ?? '') ?? new Set()
  const stems = new Set<string>()
  for (const word of wordTexts(line.text.slice(0, 1500))) {
    const low = word.toLowerCase()
    if (low.length > 2 && !common.has(low)) stems.add(stem(low))
  }
  return [...stems]
}

export function ownFeatures(line: Line, kind: LineKind | undefined, language: string | null): string[] {
  const { text, words } = line
  const features = [`k${kind?.name}`, `w${sizeOf(words)}`]
  if (words <= 6) for (const word of wordTexts(text.toLowerCase())) features.push(`t:${word}`)
  const add = (name: string, holds: boolean) => {
    if (holds) features.push(name)
  }
  add('end', line.endsSentence)
  const last = text.at(-1) ?? ''
  if (/[:?!,;…)"”’\]|»]/u.test(last)) features.push(`l${last}`)
  add('lower', /^\p{Ll}/u.test(text))
  add('digit', /^\d/u.test(text))
  add('bullet', /^[-–•*·▪◦‣]\s/u.test(text))
  add('quote', /^["“„«‘']/u.test(text))
  add('quotes', /["“„«]/u.test(text))
  add('bar', /\s[|•·»›]\s?/u.test(text))
  add('signs', /[@#©]|https?:|www\./u.test(text))
  add('money', /[$€£]/u.test(text))
  const tokens = wordTexts(text.slice(0, 1500))
  const caps = tokens.filter((token) => /^\p{Lu}/u.test(token)).length
  if (tokens.length >= 3) features.push(`c${Math.round((caps / tokens.length) * 4)}`)
  const common = functionWords.get(language ?? '') ?? new Set()
  const small = tokens.filter((token) => common.has(token.toLowerCase())).length
  if (tokens.length >= 4) features.push(`f${Math.min(4, Math.round((small / tokens.length) * 8))}`)
  add('shout', text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase())
  add('inner', /[.!?]["”’)]?\s+["“]?\p{Lu}/u.test(text))
  add('you', /(?<!\p{L})(?:you|your|yours)(?!\p{L})/iu.test(text))
  add('i', /(?<!\p{L})(?:I|my|me|I'm|I’m)(?!\p{L})/u.test(text))
  add('we', /(?<!\p{L})(?:we|our|us)(?!\p{L})/iu.test(text))
  add('byline', words < 20 && readByline(text) !== null)
  add('dated', readMetaLine(text) !== null)
  for (const name of findLexiconKinds(text)) features.push(`x${words <= 8 ? 's' : words <= 25 ? 'm' : 'l'}${name}`)
  if (line.language !== null && language !== null) features.push(line.language === language ? 'same' : 'other')
  return features
}

function sizeOf(words: number): number {
  return [1, 2, 3, 5, 8, 12, 20, 35, 60, 100].findIndex((most) => words <= most)
}
