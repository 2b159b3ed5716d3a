/** The package has no types of its own, and those of others do not know `preferred`. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: import('node:http').IncomingHttpHeaders })
    /** Of these encodings those that the request accepts, by its own weights and then in the order of `preferred`. */
    encodings(available: readonly string[], options: { preferred: readonly string[] }): string[]
  }
}
