// The runner's data: whether it is whole, its backups and what is in them, and where it all is.
import { useApp } from '../../../state/use-app.ts'
import { useToday } from '../../../state/use-moment.ts'
import { usePreferences } from '../../../state/use-preferences.ts'
import { BackupsCard } from './BackupsCard.tsx'
import { DataCard } from './DataCard.tsx'
import './data.css'
import { EraseCard } from './EraseCard.tsx'
import { InsideCard } from './InsideCard.tsx'
import { OnlyShownCard } from './OnlyShownCard.tsx'
import { RemovedCard } from './RemovedCard.tsx'
import { StateCard } from './StateCard.tsx'
import { useBackups } from './use-backups.ts'

export function YourData() {
  const backups = useBackups()
  const { timeZone, dataFolder, place, canShow } = useApp(({ host }) => ({
    timeZone: host.timeZone,
    dataFolder: host.dataFolder,
    place: host.folderPlace,
    canShow: host.kind === 'desktop',
  }))
  const words = { ...usePreferences(), today: useToday(), timeZone }
  const { list, checking, looking, problem } = backups
  const check = checking.type === 'done' ? checking.result : null
  return (
    <div className="data">
      {problem && (
        <p className="data-failed" role="alert">
          {problem}
        </p>
      )}
      {list?.onlyShown && <OnlyShownCard {...backups} why={list.onlyShown} locale={words.locale} />}
      <StateCard {...backups} list={list} words={words} />
      {list && <BackupsCard {...backups} list={list} check={check} words={words} />}
      {looking.type !== 'nothing' && <InsideCard {...backups} looking={looking} words={words} />}
      <RemovedCard
        removed={backups.removed}
        words={words}
        onBring={(id, said) => void backups.bringBack(id, said)}
      />
      <DataCard
        dataFolder={dataFolder}
        place={place}
        onShow={canShow ? () => void backups.showFolder() : null}
      />
      {list && <EraseCard {...backups} list={list} folder={dataFolder} locale={words.locale} />}
    </div>
  )
}
