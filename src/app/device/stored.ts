import { useSyncExternalStore } from 'react'
import { tellStorageTrouble } from './storage-trouble.ts'

export interface Stored<T> {
  initial: T
  get: () => T
  set: (value: T) => void
  use: () => T
}

interface StoredOptions<T> {
  key: string
  /** What holds on the server, before hydration and where nothing (readable) is kept. */
  initial: T
  /** Reads what a version of ours once wrote; null for what it cannot make sense of. */
  read: (kept: unknown) => T | null
}

/**
 * A value kept on this device under `key`, as JSON. Where storage is blocked or full the value lives as long as the page
 * and the trouble is told; what cannot be read is copied to `<key>:unread` before anything is written over it.
 */
export function stored<T>({ key, initial, read }: StoredOptions<T>): Stored<T> {
  const listeners = new Set<() => void>()
  let value: T | undefined
  const notify = () => {
    for (const listener of listeners) listener()
  }
  // Listens for other tabs from the first read on, not from the first subscription: values are read outside of
  // components too.
  let heard = false
  const get = () => {
    if (!heard) addEventListener('storage', onStorage)
    heard = true
    value ??= load(key, read) ?? initial
    return value
  }
  const set = (next: T) => {
    value = next
    keep(key, next)
    notify()
  }
  const onStorage = (event: StorageEvent) => {
    if (event.key !== null && event.key !== key) return
    value = undefined
    notify()
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return { initial, get, set, use: () => useSyncExternalStore(subscribe, get, () => initial) }
}

function load<T>(key: string, read: (kept: unknown) => T | null): T | null {
  const text = textAt(key)
  if (text === null) return null
  const value = read(parsed(text))
  if (value === null) {
    tellStorageTrouble('unread')
    keepText(`${key}:unread`, text)
  }
  return value
}

/** What is kept under a key, to the letter; null where nothing is, or nothing can be. */
export function textAt(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    tellStorageTrouble('blocked')
    return null
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const keep = (key: string, value: unknown) => keepText(key, JSON.stringify(value))

function keepText(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
  } catch (cause) {
    const full = cause instanceof DOMException && cause.name === 'QuotaExceededError'
    tellStorageTrouble(full ? 'full' : 'blocked')
  }
}
