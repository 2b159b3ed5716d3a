import { expect, test } from 'vitest'

const displayOf = (element: Element) => getComputedStyle(element).display

test('a style that was asked for follows every change at once', () => {
  document.body.innerHTML = '<details><summary>one</summary><p>two</p></details><div><b>three</b></div>'
  const [part, word] = ['div', 'b'].map((name) => document.querySelector(name) as HTMLElement) as [
    HTMLElement,
    HTMLElement,
  ]
  expect([displayOf(part), displayOf(part), getComputedStyle(word).visibility]).toEqual([
    'block',
    'block',
    'visible',
  ])
  part.hidden = true
  expect(displayOf(part)).toBe('none')
  part.hidden = false
  part.style.display = 'flex'
  expect(displayOf(part)).toBe('flex')
  const sheet = document.createElement('style')
  sheet.textContent = 'div { visibility: hidden }'
  document.body.append(sheet)
  expect(getComputedStyle(word).visibility).toBe('hidden')
  sheet.remove()
  expect(getComputedStyle(word).visibility).toBe('visible')
  part.removeAttribute('style')
  expect(displayOf(part)).toBe('block')
})
