/** Strict: an error fails the build. `COLLATE_STRICT` decides; where it is not set, a CI server is strict. */
export function isStrict(env: Record<string, string | undefined>): boolean {
  const wish = env.COLLATE_STRICT ?? env.CI ?? ''
  return !['', '0', 'false'].includes(wish)
}
