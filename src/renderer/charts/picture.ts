// A drawn chart as a picture of its own: the same shapes with their colours written on them, under its title, on the page's paper.
import { fontsForPicture } from './picture-fonts.ts'

export type PictureWords = {
  title: string
  /** Its unit and days, under the title. */
  below: string
  /** What its colours stand for, where it has several. */
  colours: readonly { name: string; colour: string }[]
}

/** A PNG at twice the size on screen. */
export async function pictureOf(
  drawing: SVGSVGElement,
  { title, below, colours }: PictureWords,
): Promise<Blob> {
  const { width, height } = drawing.getBoundingClientRect()
  const page = getComputedStyle(document.body)
  const paper = getComputedStyle(drawing.closest('.card') ?? document.body).backgroundColor
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markupOf(drawing, width, height, await fontsForPicture()))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil((width + 2 * edgePx) * scale)
  const headPx = colours.length > 0 ? titlePx + coloursPx : titlePx
  canvas.height = Math.ceil((height + headPx + 2 * edgePx) * scale)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser draws no pictures.')
  pen.scale(scale, scale)
  pen.fillStyle = paper
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = page.color
  pen.font = `600 16px ${page.fontFamily}`
  pen.fillText(title, edgePx, edgePx + 14, width)
  pen.font = `400 12.5px ${page.fontFamily}`
  pen.fillText(below, edgePx, edgePx + 33, width)
  let left = edgePx
  for (const { name, colour } of colours) {
    pen.fillStyle = colour
    pen.fillRect(left, edgePx + 46, 10, 10)
    pen.fillStyle = page.color
    pen.fillText(name, left + 16, edgePx + 55)
    left += 34 + pen.measureText(name).width
  }
  pen.drawImage(image, edgePx, edgePx + headPx, width, height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is empty.'))), 'image/png'),
  )
}

/** Puts a picture on the clipboard; false where the computer does not let it. */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return true
  } catch {
    return false
  }
}

const scale = 2
const edgePx = 16
const titlePx = 46
const coloursPx = 18

/** What a drawing gets from the app's stylesheet, which a picture does not see. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
] as const

function markupOf(drawing: SVGSVGElement, width: number, height: number, fonts: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const drawn = [...drawing.querySelectorAll('*')]
  ;[...copy.querySelectorAll('*')].forEach((element, index) => {
    const original = drawn[index]
    if (!original) return
    const look = getComputedStyle(original)
    element.removeAttribute('style')
    element.removeAttribute('class')
    for (const name of looks) element.setAttribute(name, look.getPropertyValue(name))
  })
  copy.removeAttribute('style')
  const style = document.createElementNS(copy.namespaceURI, 'style')
  style.textContent = fonts
  copy.prepend(style)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', `${width}`)
  copy.setAttribute('height', `${height}`)
  return new XMLSerializer().serializeToString(copy)
}
