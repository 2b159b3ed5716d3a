/** Seconds of processor time that a call takes: other programs of the machine do not lengthen them. */
export function cpuSeconds(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000_000
}
