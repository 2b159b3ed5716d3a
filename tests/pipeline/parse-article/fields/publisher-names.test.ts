import { describe, expect, test } from 'vitest'
import { publisherIn } from '../../../../src/pipeline/parse-article/fields/publisher-names.ts'
import { readLines } from '../../../../src/pipeline/parse-article/lines/line.ts'

describe('the house that fine print names', () => {
  test.each([
    ['Copyright © 2025 The Lindmoor Gazette. All rights reserved.', 'The Lindmoor Gazette'],
    ['© Coastal Media Group Limited 2025', 'Coastal Media Group Limited'],
    ['Copyright 2025 WXYZ. All rights reserved.', 'WXYZ'],
    ['(c) 2021 by Daily Coast, Inc.', 'Daily Coast, Inc'],
    ['© 20 Minutes', '20 Minutes'],
    ['© Le Matin Bleu 2025 - Tous droits réservés', 'Le Matin Bleu'],
    ['© 2025 St. Anselm Post. The content may not be copied.', 'St. Anselm Post'],
  ])('%s', (text, house) => {
    expect(named(text)).toBe(house)
  })

  test.each([
    'Copyright 2025. All rights reserved. The site is not responsible for what others say.',
    '© 2025',
    '© 2001-2025. All Rights Reserved.',
    '© Riproduzione riservata',
    '© Alle Rechte vorbehalten',
    'Copyright 2025 Terms of use',
    'Copyright Privacy Policy',
    'Copyright law protects authors, says the Ministry of Culture',
    'Photo © Jane Doe',
    'The World Harbour Office (WHO) said on Monday that WHO staff would return.',
  ])('none in: %s', (text) => {
    expect(named(text)).toBeNull()
  })
})

function named(text: string): string | null {
  const [line] = readLines([text])
  return line ? publisherIn(line) : null
}
