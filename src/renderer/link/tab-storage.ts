// A text that outlives a reload of the page, and goes with its tab.
export type KeptText = { read(): string | null; write(text: string): void; drop(): void }

export function keptInTab(name: string): KeptText {
  return {
    read: () => sessionStorage.getItem(name),
    write: (text) => sessionStorage.setItem(name, text),
    drop: () => sessionStorage.removeItem(name),
  }
}
