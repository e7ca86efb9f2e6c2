// Before the first paint: the last theme (extension/ports/hints.ts).
try {
  document.documentElement.dataset.theme = localStorage.theme ?? 'auto'
} catch {}
