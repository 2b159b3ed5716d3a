import type { ReactNode } from 'react'
import { textSettingsWords } from '../words/text-settings.ts'
import { type Preferences, resetLook, setPreferences, usePreferences } from './preferences.ts'
import { useWords } from './use-words.ts'

/** Size, measure, leading, typeface and theme of the text; every change shows at once. */
export function TextSettingsPanel() {
  const words = useWords(textSettingsWords)
  return (
    <>
      <Setting
        name="size"
        label={words.size}
        options={words.sizes}
        show={() => <span aria-hidden="true">A</span>}
      />
      <Setting name="measure" label={words.measure} options={words.measures} />
      <Setting name="leading" label={words.leading} options={words.leadings} show={() => <Lines />} />
      <Setting name="face" label={words.face} options={words.faces} />
      <Setting
        name="theme"
        label={words.theme}
        options={words.themes}
        show={(_, label) => <Swatch label={label} />}
      />
      <div className="set__foot">
        <span>{words.kept}</span>
        <button type="button" className="link" onClick={resetLook}>
          {words.reset}
        </button>
      </div>
    </>
  )
}

interface SettingProps<N extends keyof Preferences> {
  name: N
  label: string
  /** In the order shown. */
  options: Record<Preferences[N], string>
  /** What stands for an option in place of its word. */
  show?: (option: Preferences[N], label: string) => ReactNode
}

function Setting<N extends keyof Preferences>({ name, label, options, show }: SettingProps<N>) {
  const chosen = usePreferences()[name]
  return (
    <fieldset className={`set set--${name}`}>
      <legend className="set__label">{label}</legend>
      <div className="set__options">
        {(Object.entries(options) as [Preferences[N], string][]).map(([option, text]) => (
          <label key={option} className={`set__option set__option--${option}`}>
            <input
              className="vh"
              type="radio"
              name={`set-${name}`}
              checked={option === chosen}
              aria-label={text}
              onChange={() => setPreferences({ [name]: option })}
            />
            {show ? show(option, text) : text}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const Lines = () => (
  <span className="set__lines" aria-hidden="true">
    <i />
    <i />
    <i />
  </span>
)

const Swatch = ({ label }: { label: string }) => (
  <>
    <span className="set__swatch" aria-hidden="true">
      a
    </span>
    {label}
  </>
)
