import { onceHere } from './once.ts'

/** jsdom has no modal dialogs and no popovers: enough of both for a test to open and close them. */
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true
    this.querySelector<HTMLElement>('button, a[href], input')?.focus()
  },
  close(this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  },
})

function toggle(popover: HTMLElement, open: boolean): boolean {
  const event = Object.assign(new Event('beforetoggle'), { newState: open ? 'open' : 'closed' })
  popover.dispatchEvent(event)
  // jsdom's own style sheet hides what is not `:popover-open`.
  popover.style.display = open ? 'block' : ''
  return open
}

Object.assign(HTMLElement.prototype, {
  showPopover(this: HTMLElement) {
    toggle(this, true)
  },
  hidePopover(this: HTMLElement) {
    toggle(this, false)
  },
  togglePopover(this: HTMLElement) {
    return toggle(this, this.style.display === '')
  },
})

onceHere('dialogs', () => {
  document.addEventListener('click', ({ target }) => {
    const id =
      target instanceof Element && target.closest('button[popovertarget]')?.getAttribute('popovertarget')
    if (id) document.getElementById(id)?.togglePopover()
  })
})
