// The wording of the well-being scales, and whether single letters work on Today.
import { instruments } from '../../../shared/journal/records.ts'
import { instrumentNames, scaleExample } from '../../../shared/words/wellbeing-words.ts'
import { Segmented } from '../../parts/Segmented.tsx'
import { Switch } from '../../parts/Switch.tsx'
import type { SettingsForm } from '../../profile/use-settings.ts'

const wordings = instruments.toReversed().map((value) => ({ value, text: instrumentNames[value].name }))

export function CheckInSettings({ form: { settings, choose } }: { form: SettingsForm }) {
  return (
    <>
      <div className="setting">
        <h3>How the day feels</h3>
        <Segmented
          label="Wording of the scales"
          choices={wordings}
          value={settings.wellbeing}
          onChange={(wellbeing) => choose({ wellbeing })}
        />
        <p className="tiny">
          {instrumentNames[settings.wellbeing].about}. {scaleExample(settings.wellbeing)}. What is logged
          keeps the wording it was answered in.
        </p>
      </div>
      <div className="check-in-letters">
        <Switch
          label="Letter keys"
          about="A everywhere; on Today Y, N and the letters of the list below"
          on={settings.letterKeys}
          onSwitch={(letterKeys) => choose({ letterKeys })}
        />
      </div>
    </>
  )
}
