interface UrlPolicy {
  createScriptURL(url: string): string
}
type PolicyFactory = { createPolicy(name: string, rules: UrlPolicy): UrlPolicy }

let policy: UrlPolicy | undefined

/**
 * A worker's URL as Trusted Types want it: only files of this site's own origin pass, anything else throws.
 * Where the browser has no Trusted Types, the URL itself.
 */
export function trustedScriptUrl(url: string): string {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes
  policy ??= factory?.createPolicy('collate', { createScriptURL: ownUrl }) ?? { createScriptURL: ownUrl }
  return policy.createScriptURL(url)
}

function ownUrl(url: string): string {
  if (new URL(url, location.href).origin !== location.origin)
    throw new TypeError(`not a file of this site: ${url}`)
  return url
}
