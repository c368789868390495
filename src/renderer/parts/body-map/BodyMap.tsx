// The body map: front, back and soles, where every place is rated 0 to 10 by pointer or keyboard, or the same as a list.
import { List, Maximize2, PersonStanding } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Rating } from '../../../shared/journal/records.ts'
import { Button } from '../Button.tsx'
import { Dialog } from '../Dialog.tsx'
import { BodyList } from './BodyList.tsx'
import { BodyPicture } from './BodyPicture.tsx'
import './body-map.css'
import { RateableBody } from './RateableBody.tsx'
import type { HrefOfPlace, OnFeel, OnRate } from './use-body-map.ts'

type Props = {
  /** What the map shows, for its name: `Soreness today`. */
  label: string
  ratings: readonly Rating[]
  /** An earlier check, shown faintly in the places that are not rated. */
  before?: readonly Rating[]
  /** Left out, the map is only to be read. */
  onRate?: OnRate
  /** Takes dull or sharp and pain at rest; left out, they are not asked. */
  onFeel?: OnFeel
  /** Where a place is told of over time; left out, places lead nowhere. */
  hrefOfPlace?: HrefOfPlace
  /** Further buttons beside `As a list`. */
  children?: ReactNode
}

export function BodyMap({ label, ratings, before, onRate, onFeel, hrefOfPlace, children }: Props) {
  const [asList, setAsList] = useState(false)
  const [isLarge, setLarge] = useState(false)
  return (
    <div className="body-map" data-as={asList ? 'list' : 'picture'}>
      {asList ? (
        <BodyList label={label} ratings={ratings} {...(onRate && { onRate })} {...(onFeel && { onFeel })} />
      ) : onRate ? (
        <RateableBody
          label={label}
          ratings={ratings}
          before={before}
          onRate={onRate}
          onFeel={onFeel}
          hrefOfPlace={hrefOfPlace}
        />
      ) : (
        <BodyPicture label={label} ratings={ratings} hrefOfPlace={hrefOfPlace} />
      )}
      <div className="body-map-actions">
        <Button
          look={onRate ? 'quiet' : 'plain'}
          icon={asList ? <PersonStanding aria-hidden="true" /> : <List aria-hidden="true" />}
          onClick={() => setAsList(!asList)}
        >
          {asList ? 'As a picture' : 'As a list'}
        </Button>
        {onRate && !asList && (
          <Button look="quiet" icon={<Maximize2 aria-hidden="true" />} onClick={() => setLarge(true)}>
            Larger map
          </Button>
        )}
        {children}
      </div>
      {isLarge &&
        onRate &&
        createPortal(
          <Dialog title={label} dirty={false} cancel="Done" onClose={() => setLarge(false)}>
            <div className="body-map-large">
              <RateableBody {...{ label, ratings, before, onRate, onFeel, hrefOfPlace }} oneView />
            </div>
          </Dialog>,
          document.body,
        )}
    </div>
  )
}
