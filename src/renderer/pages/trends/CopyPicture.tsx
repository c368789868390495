// Copies the drawing of its card as a picture, or saves it as a file where the computer's clipboard takes none.
import { type MouseEvent, useState } from 'react'
import { copyPicture, pictureOf } from '../../charts/picture.ts'
import { saveFile } from '../../link/save-file.ts'
import { Button } from '../../parts/Button.tsx'

export function CopyPicture({ title }: { title: string }) {
  const [said, setSaid] = useState('')
  async function onClick({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    const drawing = currentTarget.closest('.card')?.querySelector<SVGSVGElement>('.chart-drawing svg')
    if (!drawing) return
    const card = currentTarget.closest('.card')
    const picture = pictureOf(drawing, {
      title,
      below: [
        card?.querySelector('.trend-head .tiny, .card-aside'),
        document.querySelector('.page-header-above'),
      ]
        .flatMap((words) => words?.textContent ?? [])
        .join(' · '),
      colours: [...(card?.querySelectorAll('.trend-legend li') ?? [])].map((item) => ({
        name: item.textContent ?? '',
        colour: getComputedStyle(item.querySelector('rect') ?? item).fill,
      })),
    })
    if (await copyPicture(picture)) setSaid('Copied')
    else {
      saveFile(`afterrun-${title.toLowerCase().replace(/\W+/g, '-')}.png`, await picture, 'image/png')
      setSaid('Saved as a file')
    }
  }
  return (
    <>
      <Button
        look="quiet"
        onClick={(event) => void onClick(event)}
        aria-label={`${said || 'Copy as a picture'}: ${title}`}
      >
        {said || 'Copy as a picture'}
      </Button>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  )
}
