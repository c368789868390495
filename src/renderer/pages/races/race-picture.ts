// A race as a picture to share: name, curve and key figures, as shapes in their places; nothing that was not on the page.
import type { RaceCurve } from '../../../shared/trends/race-curve.ts'
import type { RaceFit } from '../../../shared/trends/race-fit.ts'
import { longDay } from '../../../shared/words/dates.ts'
import { curveRows } from '../../charts/curve-rows.ts'
import { type Dot, shareOf } from '../../charts/geometry.ts'
import { keyFigures } from './race-words.ts'

export const pictureSize = { width: 1200, height: 675 } as const

/** Places in pixels of `pictureSize`. */
export type PictureShape =
  | { type: 'area'; x: number; y: number; width: number; height: number; colour: string }
  | { type: 'line'; dots: Dot[]; width: number; colour: string; dashes: number[] }
  | { type: 'ring'; at: Dot; radius: number; colour: string; dashes: number[] }
  | { type: 'words'; at: Dot; text: string; font: string; colour: string; align: 'left' | 'center' | 'right' }

/** The paper's own colours, whatever the theme of the window. */
const paper = {
  ground: '#fffdf9',
  ink: '#221f1a',
  quiet: '#5c554a',
  line: '#e6ddd0',
  ember: '#ae431c',
  open: '#f0eae0',
}
const plot = { left: 96, right: 880, top: 190, bottom: 560 }
const figuresLeft = 930
const heading = '"Newsreader Variable", Georgia, serif'
const text = '"Figtree Variable", system-ui, sans-serif'

export function racePicture(curve: RaceCurve, facts: readonly string[], fit: RaceFit | null): PictureShape[] {
  const rows = curveRows(curve, () => '')
  const place = ({ x, y }: Dot): Dot => ({
    x: plot.left + shareOf(x, rows.span) * (plot.right - plot.left),
    y: plot.bottom - (y / 10) * (plot.bottom - plot.top),
  })
  const bands = rows.bands.map(([from, to]): PictureShape => {
    const left = place({ x: from, y: 0 }).x
    const width = place({ x: to, y: 0 }).x - left
    return { type: 'area', x: left, y: plot.top, width, height: plot.bottom - plot.top, colour: paper.open }
  })
  return [
    { type: 'area', x: 0, y: 0, ...pictureSize, colour: paper.ground },
    words({ x: 56, y: 84 }, curve.name, `440 ${nameSize(curve.name)}px ${heading}`, paper.ink),
    words(
      { x: 56, y: 124 },
      [longDay(curve.raceDay, navigator.language), ...facts].join(' · '),
      `400 21px ${text}`,
      paper.quiet,
    ),
    words(
      { x: plot.left, y: 168 },
      'Highest soreness since the finish, 0–10',
      `500 18px ${text}`,
      paper.quiet,
    ),
    ...bands,
    ...[0, 2, 4, 6, 8, 10].flatMap((value): PictureShape[] => {
      const { y } = place({ x: 0, y: value })
      return [
        line(
          [
            { x: plot.left, y },
            { x: plot.right, y },
          ],
          1,
          paper.line,
        ),
        words({ x: plot.left - 14, y: y + 6 }, `${value}`, `400 17px ${text}`, paper.quiet, 'right'),
      ]
    }),
    ...curve.days.map(({ n }) =>
      words(
        { x: place({ x: n, y: 0 }).x, y: plot.bottom + 32 },
        n === 0 ? 'finish' : `${n}`,
        `400 17px ${text}`,
        paper.quiet,
        'center',
      ),
    ),
    ...(fit ? [line(fit.dots.map(place), 2, paper.quiet, [2, 6])] : []),
    ...rows.runs.map((run) => line(run.map(place), 4, paper.ember)),
    ...rows.runs.flat().map((dot) => ring(place(dot), [])),
    ...rows.atLeast.map((dot) => ring(place(dot), [4, 3])),
    ...keyFigures(curve).flatMap(({ title, value, meaning }, index): PictureShape[] => {
      const y = 206 + index * 100
      return [
        words({ x: figuresLeft, y }, title, `600 18px ${text}`, paper.quiet),
        words({ x: figuresLeft, y: y + 46 }, value ?? '–', `300 44px ${text}`, paper.ink),
        ...wrapped(meaning).map((said, row) =>
          words({ x: figuresLeft + 78, y: y + 24 + row * 19 }, said, `400 15px ${text}`, paper.quiet),
        ),
      ]
    }),
    words(
      { x: 56, y: 640 },
      'Afterrun, a training diary. Days without a log stay blank; rings in dashes are at least so much.',
      `400 16px ${text}`,
      paper.quiet,
    ),
  ]
}

/** Draws the shapes in their order. */
export function paint(context: CanvasRenderingContext2D, shapes: readonly PictureShape[]): void {
  for (const shape of shapes) {
    if (shape.type === 'area') {
      context.fillStyle = shape.colour
      context.fillRect(shape.x, shape.y, shape.width, shape.height)
    } else if (shape.type === 'words') {
      context.fillStyle = shape.colour
      context.font = shape.font
      context.textAlign = shape.align
      context.fillText(shape.text, shape.at.x, shape.at.y)
    } else {
      context.beginPath()
      context.strokeStyle = shape.colour
      context.setLineDash(shape.dashes)
      if (shape.type === 'line') {
        context.lineWidth = shape.width
        context.lineJoin = 'round'
        for (const { x, y } of shape.dots) context.lineTo(x, y)
      } else {
        context.lineWidth = 3
        context.fillStyle = paper.ground
        context.arc(shape.at.x, shape.at.y, shape.radius, 0, 2 * Math.PI)
        context.fill()
      }
      context.stroke()
    }
  }
}

function words(
  at: Dot,
  said: string,
  font: string,
  colour: string,
  align: 'left' | 'center' | 'right' = 'left',
): PictureShape {
  return { type: 'words', at, text: said, font, colour, align }
}

function line(dots: Dot[], width: number, colour: string, dashes: number[] = []): PictureShape {
  return { type: 'line', dots, width, colour, dashes }
}

function ring(at: Dot, dashes: number[]): PictureShape {
  return { type: 'ring', at, radius: 7, colour: paper.ember, dashes }
}

/** The words beside a key figure, in lines that fit there. */
function wrapped(meaning: string): string[] {
  const lines: string[] = []
  for (const word of meaning.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && longer.length <= mostLetters) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

const mostLetters = 24

/** Pixels in which a name fits over the picture, however long. */
function nameSize(name: string): number {
  return Math.min(44, Math.floor(2300 / name.length))
}
