import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os'

/** The machine in a line, with how busy it is: figures of a busy machine are worth less. */
export function machine(browser: string): string {
  const memory = `${Math.round(totalmem() / 1e9)} GB`
  const [load = 0] = loadavg()
  const system = `${platform()} ${release()} ${arch()}`
  return `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${memory}, ${system}, Node ${process.version}, Chromium ${browser}, load ${load.toFixed(1)}`
}
