// The pictures of the steps: what each shows in words, and its drawing, fetched when it is first needed.
import descriptions from './figures.json'

export type Picture = {
  name: string
  description: string
  /** The runner's own side that is drawn as the named one; `both` where the two sides do not differ. */
  shows: Side | 'both'
  /**
   * The other side has a drawing of its own: where sides alternate the body stays where it is, and of two positions the
   * first stays first.
   */
  otherSideDrawn?: true
}

type Side = 'left' | 'right'

const pictures = descriptions as Record<string, Picture>
const drawings = import.meta.glob<string>('./*.svg', { query: '?raw', import: 'default' })
const fetched = new Map<string, string>()

/** All pictures with their names, for choosing one. */
export const pictureNames: readonly { id: string; name: string }[] = Object.entries(pictures).map(
  ([id, { name }]) => ({ id, name }),
)

export function pictureOf(id: string): Picture | null {
  return pictures[id] ?? null
}

/** Which drawing shows the step on that side, and whether it is seen in a mirror. */
export function drawnFor(id: string, side: Side | null): { drawing: string; mirrored: boolean } {
  const picture = pictureOf(id)
  if (!picture || side === null || picture.shows === 'both' || picture.shows === side)
    return { drawing: id, mirrored: false }
  return picture.otherSideDrawn
    ? { drawing: `${id}-other-side`, mirrored: false }
    : { drawing: id, mirrored: true }
}

/** The drawing if it was fetched before, so that a known picture is there in the first frame. */
export function fetchedDrawing(id: string): string | null {
  return fetched.get(id) ?? null
}

/** The drawing as SVG text, null when there is none of that name or it cannot be had now. */
export async function fetchDrawing(id: string): Promise<string | null> {
  const known = fetched.get(id)
  if (known) return known
  const load = drawings[`./${id}.svg`]
  const text = load ? await load().catch(() => null) : null
  if (text) fetched.set(id, text)
  return text
}

/** The drawing with its own mask ids, so that a second copy does not lean on the masks of a hidden first. */
export function ownIds(drawing: string, copy: string): string {
  return drawing
    .replace(/id="(fig-[^"]+)"/g, `id="$1-${copy}"`)
    .replace(/url\(#(fig-[^)]+)\)/g, `url(#$1-${copy})`)
}
