// The look of words inside a plot.
// The halo keeps words readable where a line passes behind them.
export const plotWords = {
  fill: 'var(--ink-2)',
  fontSize: 11.5,
  stroke: 'var(--surface)',
  strokeWidth: 3,
  paintOrder: 'stroke',
  strokeLinejoin: 'round',
} as const
