/** One page: active feature ids of each line, and each line's state. */
export interface Sequence {
  features: Int32Array[]
  states: Int8Array
  weight?: number
}

export interface SequenceModel {
  states: number
  /** `emit[feature * states + state]` */
  emit: Float64Array
  /** `move[from * states + to]`; -Infinity where not allowed */
  move: Float64Array
  start: Float64Array
}

/** Negative log-likelihood with gradient, by forward-backward. */
export function fitSequence(data: Sequence[], options: { features: number; states: number; l2: number; rounds: number; allowed: boolean[]; startAllowed: boolean[] }): SequenceModel {
  const { features, states: S, l2, allowed, startAllowed } = options
  const size = features * S + S * S + S
  const M = features * S
  const T = M + S * S
  const objective = (w: Float64Array, g: Float64Array): number => {
    g.fill(0)
    let loss = 0
    for (let k = 0; k < size; k++) {
      loss += 0.5 * l2 * w[k]! * w[k]!
      g[k] = l2 * w[k]!
    }
    for (const seq of data) loss += addSequence(seq, w, g, { S, M, T, allowed, startAllowed })
    return loss
  }
  const w = lbfgs(objective, size, options.rounds)
  const move = w.slice(M, T)
  allowed.forEach((is, k) => { if (!is) move[k] = Number.NEGATIVE_INFINITY })
  const start = w.slice(T)
  startAllowed.forEach((is, k) => { if (!is) start[k] = Number.NEGATIVE_INFINITY })
  return { states: S, emit: w.slice(0, M), move, start }
}

function addSequence({ features, states, weight = 1 }: Sequence, w: Float64Array, g: Float64Array, { S, M, T, allowed, startAllowed }: { S: number; M: number; T: number; allowed: boolean[]; startAllowed: boolean[] }): number {
  const n = features.length
  if (n === 0) return 0
  const e = new Float64Array(n * S)
  for (let i = 0; i < n; i++) {
    const f = features[i]!
    for (let k = 0; k < f.length; k++) { const b = f[k]! * S; for (let s = 0; s < S; s++) e[i * S + s]! += w[b + s]! }
  }
  const alpha = new Float64Array(n * S), beta = new Float64Array(n * S)
  for (let s = 0; s < S; s++) alpha[s] = startAllowed[s] ? w[T + s]! + e[s]! : -1e30
  for (let i = 1; i < n; i++) for (let s = 0; s < S; s++) {
    let mx = -1e30
    for (let p = 0; p < S; p++) if (allowed[p * S + s]) { const v = alpha[(i - 1) * S + p]! + w[M + p * S + s]!; if (v > mx) mx = v }
    let sum = 0
    if (mx > -1e29) { for (let p = 0; p < S; p++) if (allowed[p * S + s]) sum += Math.exp(alpha[(i - 1) * S + p]! + w[M + p * S + s]! - mx); alpha[i * S + s] = mx + Math.log(sum) + e[i * S + s]! } else alpha[i * S + s] = -1e30
  }
  for (let i = n - 2; i >= 0; i--) for (let s = 0; s < S; s++) {
    let mx = -1e30
    for (let q = 0; q < S; q++) if (allowed[s * S + q]) { const v = beta[(i + 1) * S + q]! + w[M + s * S + q]! + e[(i + 1) * S + q]!; if (v > mx) mx = v }
    let sum = 0
    if (mx > -1e29) { for (let q = 0; q < S; q++) if (allowed[s * S + q]) sum += Math.exp(beta[(i + 1) * S + q]! + w[M + s * S + q]! + e[(i + 1) * S + q]! - mx); beta[i * S + s] = mx + Math.log(sum) } else beta[i * S + s] = -1e30
  }
  let mx = -1e30
  for (let s = 0; s < S; s++) mx = Math.max(mx, alpha[(n - 1) * S + s]!)
  let z = 0
  for (let s = 0; s < S; s++) z += Math.exp(alpha[(n - 1) * S + s]! - mx)
  const logZ = mx + Math.log(z)
  let score = w[T + states[0]!]!
  for (let i = 0; i < n; i++) {
    const y = states[i]!
    score += e[i * S + y]!
    if (i) score += w[M + states[i - 1]! * S + y]!
    for (let s = 0; s < S; s++) {
      const p = Math.exp(alpha[i * S + s]! + beta[i * S + s]! - logZ)
      const d = weight * (p - Number(s === y))
      if (Math.abs(d) > 1e-9) { const f = features[i]!; for (let k = 0; k < f.length; k++) g[f[k]! * S + s]! += d }
      if (i === 0) g[T + s]! += d
      else for (let q = 0; q < S; q++) if (allowed[q * S + s]) {
        const pt = Math.exp(alpha[(i - 1) * S + q]! + w[M + q * S + s]! + e[i * S + s]! + beta[i * S + s]! - logZ)
        g[M + q * S + s]! += weight * (pt - Number(states[i - 1] === q && s === y))
      }
    }
  }
  return weight * (logZ - score)
}

function lbfgs(f: (w: Float64Array, g: Float64Array) => number, size: number, rounds: number): Float64Array {
  let w = new Float64Array(size), g = new Float64Array(size)
  let loss = f(w, g)
  const memory: { s: Float64Array; y: Float64Array; rho: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const d = Float64Array.from(g, (v) => -v)
    const a: number[] = []
    for (let k = memory.length - 1; k >= 0; k--) { const { s, y, rho } = memory[k]!; a[k] = rho * dot(s, d); for (let i = 0; i < size; i++) d[i]! -= a[k]! * y[i]! }
    const last = memory.at(-1)
    const scale = last ? 1 / (last.rho * dot(last.y, last.y)) : 1 / Math.sqrt(dot(g, g))
    for (let i = 0; i < size; i++) d[i]! *= scale
    for (let k = 0; k < memory.length; k++) { const { s, y, rho } = memory[k]!; const b = rho * dot(y, d); for (let i = 0; i < size; i++) d[i]! += (a[k]! - b) * s[i]! }
    const slope = dot(g, d)
    let step = 1
    let next = w, ng = g, nl = loss
    for (let tries = 0; tries < 20; tries++) {
      next = w.map((v, i) => v + step * d[i]!)
      ng = new Float64Array(size)
      nl = f(next, ng)
      if (nl <= loss + 1e-4 * step * slope) break
      step /= 2
    }
    const s = next.map((v, i) => v - w[i]!), y = ng.map((v, i) => v - g[i]!)
    const sy = dot(s, y)
    if (sy > 1e-10) { memory.push({ s, y, rho: 1 / sy }); if (memory.length > 8) memory.shift() }
    const gain = loss - nl
    w = next; g = ng; loss = nl
    if (gain < 1e-5 * Math.abs(loss)) break
  }
  return w
}

function dot(a: Float64Array, b: Float64Array): number { let sum = 0; for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!; return sum }

export function viterbi(features: Int32Array[], m: SequenceModel, bias: Float64Array = new Float64Array(m.states)): Int8Array {
  const S = m.states, n = features.length
  const out = new Int8Array(n)
  if (n === 0) return out
  const back = new Int8Array(n * S)
  let prev = new Float64Array(S)
  for (let i = 0; i < n; i++) {
    const e = Float64Array.from(bias)
    const f = features[i]!
    for (let k = 0; k < f.length; k++) { if (f[k]! < 0) continue; const b = f[k]! * S; for (let s = 0; s < S; s++) e[s]! += m.emit[b + s]! }
    const cur = new Float64Array(S)
    for (let s = 0; s < S; s++) {
      if (i === 0) { cur[s] = m.start[s]! + e[s]!; continue }
      let best = 0, mx = -Infinity
      for (let p = 0; p < S; p++) { const v = prev[p]! + m.move[p * S + s]!; if (v > mx) { mx = v; best = p } }
      cur[s] = mx + e[s]!
      back[i * S + s] = best
    }
    prev = cur
  }
  let s = prev.indexOf(Math.max(...prev))
  for (let i = n - 1; i >= 0; i--) { out[i] = s; s = back[i * S + s]! }
  return out
}

/** P(state) of each line. */
export function posteriors(features: Int32Array[], m: SequenceModel): Float64Array {
  const S = m.states, n = features.length
  const e = new Float64Array(n * S)
  for (let i = 0; i < n; i++) { const f = features[i]!; for (let k = 0; k < f.length; k++) { if (f[k]! < 0) continue; const b = f[k]! * S; for (let s = 0; s < S; s++) e[i * S + s]! += m.emit[b + s]! } }
  const alpha = new Float64Array(n * S), beta = new Float64Array(n * S)
  const lse = (v: number[]) => { const mx = Math.max(...v); return mx === -Infinity ? mx : mx + Math.log(v.reduce((a, x) => a + Math.exp(x - mx), 0)) }
  for (let s = 0; s < S; s++) alpha[s] = m.start[s]! + e[s]!
  for (let i = 1; i < n; i++) for (let s = 0; s < S; s++) alpha[i * S + s] = e[i * S + s]! + lse(Array.from({ length: S }, (_, p) => alpha[(i - 1) * S + p]! + m.move[p * S + s]!))
  for (let i = n - 2; i >= 0; i--) for (let s = 0; s < S; s++) beta[i * S + s] = lse(Array.from({ length: S }, (_, q) => beta[(i + 1) * S + q]! + e[(i + 1) * S + q]! + m.move[s * S + q]!))
  const out = new Float64Array(n * S)
  if (n === 0) return out
  const z = lse(Array.from({ length: S }, (_, s) => alpha[(n - 1) * S + s]!))
  for (let k = 0; k < out.length; k++) out[k] = Math.exp(alpha[k]! + beta[k]! - z)
  return out
}
