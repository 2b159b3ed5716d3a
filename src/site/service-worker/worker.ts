/// <reference lib="webworker" />
import { answerRequest } from './answer-request.ts'
import { fillCache, followTables, forgetOlderCaches } from './caches.ts'

declare const self: ServiceWorkerGlobalScope

// An update waits until the reader accepts it: nothing is swapped under an open page.
self.addEventListener('install', (event) => event.waitUntil(install(self.registration.scope)))
self.addEventListener('activate', (event) =>
  event.waitUntil(forgetOlderCaches().then(() => self.clients.claim())),
)
self.addEventListener('message', ({ data }) => data === 'take-over' && self.skipWaiting())
self.addEventListener('fetch', (event) => {
  const answer = answerRequest(event.request, self.registration.scope)
  if (answer) event.respondWith(answer)
})

async function install(scope: string): Promise<void> {
  await fillCache(scope)
  await followTables(scope).catch(() => undefined)
}
