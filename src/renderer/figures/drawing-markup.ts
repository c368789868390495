// The one place where text becomes markup: drawings out of the app's own files, by the one policy that the pages are allowed.

/** The browser's own; older ones have none, and ask for none. */
type Policies = {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string },
  ): { createHTML(text: string): string }
}

const { trustedTypes } = globalThis as { trustedTypes?: Policies }
const policy = trustedTypes?.createPolicy('drawings', { createHTML: (text) => text })

/** A drawing of the app's own as an element of the page. */
export function elementOf(drawing: string): Element {
  const markup = policy ? policy.createHTML(drawing) : drawing
  return document.importNode(new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement, true)
}
