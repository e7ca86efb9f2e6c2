/** Runs before a page's first paint: the theme it was last drawn in (extension/ports/hints.ts), so that nothing flashes. */
try {
  document.documentElement.dataset.theme = localStorage.getItem('theme') ?? 'auto'
} catch {
  // A browser told to keep nothing: the page begins in the browser's own colours.
}
