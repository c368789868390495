// What the runner types so that nothing is erased by a slip.
export const erasingWord = 'ERASE'
