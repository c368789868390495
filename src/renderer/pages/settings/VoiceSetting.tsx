// Which language is spoken and by which voice of this computer, or that it has none.
import type { Settings } from '../../../shared/settings/settings.ts'
import { useVoices } from '../../audio/use-voices.ts'
import { languageName, languagesOf, noVoiceWords, voicesOf } from '../../audio/voice.ts'
import { SelectField } from '../../parts/Field.tsx'

type Props = { cues: Settings['cues']; onChoose: (part: Partial<Settings['cues']>) => void }

/** The language of the words that the app brings along. */
const ownLanguage = 'en'

export function VoiceSetting({ cues: { voiceLanguage, voiceName }, onChoose }: Props) {
  const voices = useVoices(true)
  if (voices === null) return null
  const languages = new Set([...languagesOf(voices), voiceLanguage])
  languages.delete(ownLanguage)
  const fitting = voicesOf(voices, voiceLanguage)
  return (
    <div className="cue-voices">
      {languages.size > 0 && (
        <SelectField
          label="Language of the voice"
          none={`${languageName(ownLanguage)}, as the built-in routines`}
          choices={[...languages].map((language) => ({ value: language, text: languageName(language) }))}
          value={voiceLanguage === ownLanguage ? null : voiceLanguage}
          onChange={(language) => onChoose({ voiceLanguage: language ?? ownLanguage, voiceName: null })}
        />
      )}
      {fitting.length > 0 ? (
        <SelectField
          label="Voice"
          none="The usual one of this computer"
          choices={fitting.map(({ name, lang }) => ({ value: name, text: `${name} (${lang})` }))}
          value={fitting.some(({ name }) => name === voiceName) ? voiceName : null}
          onChange={(name) => onChoose({ voiceName: name })}
        />
      ) : (
        <p className="cue-voices-none" role="status">
          {noVoiceWords(voiceLanguage)}
        </p>
      )}
    </div>
  )
}
