/** A function of many values: gives its value and fills in its gradient. */
export type Objective = (values: Float64Array, gradient: Float64Array) => number

const remembered = 8
const fewestGain = 1e-5

/** Where a smooth convex function is least, from zero on: limited-memory BFGS (Nocedal 1980) with a backtracking line search. */
export function minimise(objective: Objective, size: number, rounds: number): Float64Array {
  let values = new Float64Array(size)
  let gradient = new Float64Array(size)
  let loss = objective(values, gradient)
  const memory: Step[] = []
  for (let round = 0; round < rounds; round++) {
    const direction = descent(gradient, memory)
    const slope = dot(gradient, direction)
    let step = 1
    let next = values
    let nextGradient = gradient
    let nextLoss = loss
    for (let tries = 0; tries < 20; tries++) {
      next = values.map((value, k) => value + step * (direction[k] as number))
      nextGradient = new Float64Array(size)
      nextLoss = objective(next, nextGradient)
      if (nextLoss <= loss + 1e-4 * step * slope) break
      step /= 2
    }
    const moved = difference(next, values)
    const turned = difference(nextGradient, gradient)
    const curvature = dot(moved, turned)
    if (curvature > 1e-10) memory.push({ moved, turned, curvature })
    if (memory.length > remembered) memory.shift()
    const gain = loss - nextLoss
    values = next
    gradient = nextGradient
    loss = nextLoss
    if (gain < fewestGain * Math.abs(loss)) break
  }
  return values
}

interface Step {
  moved: Float64Array
  turned: Float64Array
  curvature: number
}

/** The gradient, turned downhill and stretched by what the last steps told of the curvature. */
function descent(gradient: Float64Array, memory: readonly Step[]): Float64Array {
  const direction = gradient.map((value) => -value)
  const shares: number[] = []
  for (let k = memory.length - 1; k >= 0; k--) {
    const { moved, turned, curvature } = memory[k] as Step
    const share = dot(moved, direction) / curvature
    shares[k] = share
    add(direction, turned, -share)
  }
  const last = memory.at(-1)
  const scale = last
    ? last.curvature / dot(last.turned, last.turned)
    : 1 / (Math.sqrt(dot(gradient, gradient)) || 1)
  for (let k = 0; k < direction.length; k++) direction[k] = (direction[k] as number) * scale
  for (const [k, { moved, turned, curvature }] of memory.entries())
    add(direction, moved, (shares[k] as number) - dot(turned, direction) / curvature)
  return direction
}

function add(to: Float64Array, values: Float64Array, times: number): void {
  for (let k = 0; k < to.length; k++) to[k] = (to[k] as number) + times * (values[k] as number)
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, k) => value - (b[k] as number))
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number)
  return sum
}
