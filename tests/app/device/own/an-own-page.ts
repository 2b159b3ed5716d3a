import type { OwnPage } from '../../../../src/news/readers/own-page.ts'

/** A page of the reader's, but for what a test changes. */
export const anOwnPage = (changes: Partial<OwnPage> = {}): OwnPage => ({
  id: 'own-0123456789',
  name: 'ferry.txt',
  format: 'text',
  encoding: 'utf-8',
  text: 'Ferry aground\n\nThe ferry ran aground at dawn.',
  place: 0,
  added: '2026-03-04T05:06:07.000Z',
  changed: '2026-03-04T05:06:07.000Z',
  stated: {},
  apart: false,
  ...changes,
})
