// What the threads of a build do (see `bundleWorker`).
export { readSeeds, relateEvents } from '../../pipeline/build-bundle/ahead.ts'
export { renderPages } from '../prerender/render-ahead.ts'
