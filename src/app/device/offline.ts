import { trustedScriptUrl } from '../ui/text/trusted-url.ts'

type Listener = () => void

/** A newer edition that is fetched and waits to take over. */
let waiting: ServiceWorker | null = null
const listeners = new Set<Listener>()

/** Registers the offline worker once the page has loaded; where the browser has none or refuses, nothing changes. */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const url = trustedScriptUrl(`${import.meta.env.BASE_URL}worker.js`)
  const registration = await navigator.serviceWorker
    .register(url, { scope: import.meta.env.BASE_URL })
    .catch(() => null)
  if (!registration) return
  offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const found = registration.installing
    found?.addEventListener('statechange', () => {
      // Without a controller this is the first visit: there is nothing to update from.
      if (found.state === 'installed' && navigator.serviceWorker.controller) offer(found)
    })
  })
}

function offer(worker: ServiceWorker | null): void {
  waiting = worker
  for (const listener of listeners) listener()
}

/** The newer edition, as React's external store. */
export const updates = {
  subscribe(listener: Listener): Listener {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Whether a newer edition is ready. */
  ready: (): boolean => waiting !== null,
  /** Hides the offer; the newer edition takes over when no page of the site is open any more. */
  dismiss: (): void => offer(null),
  /** Lets the newer edition take over and shows it. */
  accept(): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting?.postMessage('take-over')
  },
}
