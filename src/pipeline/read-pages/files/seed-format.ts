import type { FileKind } from '../../../news/page/file-kind.ts'
import type { SeedFile } from '../../../news/page/raw-document.ts'

type OtherKind = Extract<FileKind, 'feed' | 'json' | 'xml' | 'mhtml'>

type Format = SeedFile['format']

/** What a decoded file holds, whatever its name says: text, a page with tags, or neither. */
export function formatOf(text: string, named: Format): Format | OtherKind {
  const start = text.slice(0, 4096)
  return (
    otherKindOf(text, start) ?? (isPage(text, start) || (named === 'html' && hasTags(text)) ? 'html' : 'text')
  )
}

function otherKindOf(text: string, start: string): OtherKind | null {
  const root = rootOf(start)
  if (root !== null && /^(?:rss|feed|rdf:rdf)$/i.test(root)) return 'feed'
  if (/^\s*<\?xml\s/i.test(start) && root !== null && !/^(?:\w+:)?html$/i.test(root)) return 'xml'
  if (/^(?:From:|MIME-Version:)/i.test(start) && /^Content-Type:\s*multipart\/related/im.test(start))
    return 'mhtml'
  return isJson(text) ? 'json' : null
}

/** Name of the first element behind declarations and comments. */
function rootOf(start: string): string | null {
  const behind = start.replace(/^(?:\s+|<\?[^>]*>|<![^>]*>)+/, '')
  return /^<([a-z][\w:]*)/i.exec(behind)?.[1] ?? null
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A whole page, or a piece of one: it begins with a tag and ends several blocks. */
function isPage(text: string, start: string): boolean {
  const root = rootOf(start)
  if (root === null) return false
  if (/^html$/i.test(root) || /^\s*<!doctype html/i.test(start)) return true
  return (text.slice(0, 100_000).match(/<\/(?:p|div|li|h[1-6]|article|section|td)\s*>/gi)?.length ?? 0) >= 3
}

const hasTags = (text: string) => /<[a-z!/][^<]*>/i.test(text.slice(0, 1_000_000))
