// Where a dragged step would be put down, from where the rows of the others lie on the page.
import type { StepPosition } from '../../../../shared/routines/edit-routine.ts'

/** The blocks from top to bottom; all measures in pixels of the page. */
export type MeasuredBlock = { top: number; rows: readonly { stepId: string; middle: number }[] }

/** The place counts without the dragged step, as `moveStep` takes it. */
export function dropPosition(blocks: readonly MeasuredBlock[], draggedId: string, y: number): StepPosition {
  const block = Math.max(
    0,
    blocks.findLastIndex(({ top }) => top <= y),
  )
  const others = (blocks[block]?.rows ?? []).filter(({ stepId }) => stepId !== draggedId)
  const below = others.findIndex(({ middle }) => middle > y)
  return { block, index: below < 0 ? others.length : below }
}

/** Reads the rows as they lie now. */
export function measure(list: HTMLElement): MeasuredBlock[] {
  const blocks: { top: number; rows: { stepId: string; middle: number }[] }[] = []
  for (const row of list.children) {
    if (!(row instanceof HTMLElement)) continue
    const { top, height } = row.getBoundingClientRect()
    const { stepId } = row.dataset
    if (stepId === undefined) blocks.push({ top: top + window.scrollY, rows: [] })
    else blocks.at(-1)?.rows.push({ stepId, middle: top + window.scrollY + height / 2 })
  }
  return blocks
}
