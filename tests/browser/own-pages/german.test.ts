import { describe } from 'vitest'
import { lostText } from '../comparison/open-pair.ts'
import { expectNoViolations } from '../expect-no-violations.ts'
import { englishIn } from '../language/english-texts.ts'
import { expect } from '../test.ts'
import { example, file, test } from './with-own-pages.ts'

describe('in German, on a phone', () => {
  test.override('contextOptions', {
    viewport: { width: 390, height: 844 },
    locale: 'de-AT',
    reducedMotion: 'reduce',
  })

  test('every state of adding and of the reader’s word is told', async ({ page }) => {
    await page.goto('own-pages')
    await page.getByRole('heading', { name: 'Sie haben noch keine Seite hinzugefügt' }).waitFor()
    expect(await englishIn(page)).toEqual([])
    const both = ['gazette', 'trade'].map((name) => `date 2025-03-11 World\n${example(name)}`).join('\n')
    await page
      .getByLabel('Dateien wählen')
      .setInputFiles([
        file('zwei.txt', both),
        file('liste.txt', 'Ferries at noon\nNorth quay\nSouth quay\nMill lane'),
        file('bericht.txt', example('gazette')),
        file('bild.pdf', '%PDF-1.7 x', 'application/pdf'),
      ])
    await page
      .getByText('4 Dateien: 1 hinzugefügt, 1 wartet auf Sie und 2 nicht hinzugefügt')
      .waitFor({ timeout: 60_000 })
    await page
      .getByRole('button', { name: /^Zeilen auswählen/ })
      .first()
      .click()
    await page.getByRole('checkbox').last().waitFor()
    expect(await englishIn(page)).toEqual([])
    await expectNoViolations(page)
    await page
      .getByRole('listitem')
      .filter({ hasText: 'liste.txt' })
      .getByRole('button', { name: 'Jede Zeile als Text behalten' })
      .click()
    await page.getByText('Zeilen von Ihnen angegeben').first().waitFor({ timeout: 60_000 })
    await page
      .getByRole('button', { name: /^Bearbeiten/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Ändern Sprache' }).first().click()
    await page.getByRole('combobox').waitFor()
    expect(await englishIn(page)).toEqual([])
    await page.getByRole('button', { name: 'In ein anderes Ereignis setzen' }).first().click()
    await page.getByRole('dialog').getByRole('button').nth(1).waitFor()
    expect(await englishIn(page)).toEqual([])
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    expect(await lostText(page)).toEqual([])
  })
})
