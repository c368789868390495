// Hands the picture of a race to the runner as a PNG file; made on this computer, sent nowhere.
import { saveFile } from '../../link/save-file.ts'
import { type PictureShape, paint, pictureSize } from './race-picture.ts'

/** False where this window cannot draw. */
export async function sharePicture(name: string, shapes: readonly PictureShape[]): Promise<boolean> {
  const canvas = document.createElement('canvas')
  canvas.width = pictureSize.width
  canvas.height = pictureSize.height
  const context = canvas.getContext('2d')
  if (!context) return false
  const fonts = new Set(shapes.flatMap((shape) => (shape.type === 'words' ? [shape.font] : [])))
  await Promise.all([...fonts].map((font) => document.fonts.load(font)))
  paint(context, shapes)
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!picture) return false
  saveFile(`${fileName(name)}.png`, [new Uint8Array(await picture.arrayBuffer())], 'image/png')
  return true
}

/** Letters and digits of any language, and hyphens between them. */
function fileName(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'race'
  )
}
