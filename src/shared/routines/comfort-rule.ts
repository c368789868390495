// The sentence that keeps every step within comfort.

/** Said with every step unless it has a rule of its own. */
export const comfortRule = 'Should not hurt. Ease off until it doesn’t.'
