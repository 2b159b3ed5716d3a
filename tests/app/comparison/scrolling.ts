// jsdom lays nothing out, so it cannot scroll: where things come into view is tested in a real browser.
Object.assign(Element.prototype, { scrollIntoView() {}, scrollBy() {} })
Object.assign(window, { scrollBy() {} })
