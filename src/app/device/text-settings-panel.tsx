import type { ReactNode } from 'react'
import { textSettingsWords } from '#texts/text-settings.ts'
import { languageName } from '../i18n/formats.ts'
import { languages } from '../i18n/speech.ts'
import { useWords } from '../i18n/use-words.ts'
import * as buttonCss from '../ui/shapes/button.module.css?names'
import * as popoverCss from '../ui/shapes/popover.module.css?names'
import { type Preferences, resetLook, setPreferences, usePreferences } from './preferences.ts'

/** Size, measure, leading, typeface and theme of the text; every change shows at once. */
export function TextSettingsPanel() {
  const words = useWords(textSettingsWords)
  const named = Object.fromEntries(languages.map((code) => [code, languageName(code, code)]))
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
      <Setting name="language" label={words.language} options={{ browser: words.asBrowser, ...named }} />
      <div className={popoverCss.setFoot}>
        <span>{words.kept}</span>
        <button type="button" className={buttonCss.link} onClick={resetLook}>
          {words.reset}
        </button>
      </div>
    </>
  )
}

const looks: Partial<Record<keyof Preferences, string | undefined>> = {
  size: popoverCss.setSize,
  theme: popoverCss.setTheme,
}
const optionLooks: Partial<Record<Preferences[keyof Preferences] & string, string | undefined>> = {
  smallest: popoverCss.setOptionSmallest,
  small: popoverCss.setOptionSmall,
  large: popoverCss.setOptionLarge,
  largest: popoverCss.setOptionLargest,
  serif: popoverCss.setOptionSerif,
  close: popoverCss.setOptionClose,
  open: popoverCss.setOptionOpen,
  light: popoverCss.setOptionLight,
  sepia: popoverCss.setOptionSepia,
  dark: popoverCss.setOptionDark,
  system: popoverCss.setOptionSystem,
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
    <fieldset className={[popoverCss.set, looks[name]].filter(Boolean).join(' ')}>
      <legend className={popoverCss.setLabel}>{label}</legend>
      <div className={popoverCss.setOptions}>
        {(Object.entries(options) as [Preferences[N], string][]).map(([option, text]) => (
          <label
            key={option}
            className={[popoverCss.setOption, optionLooks[option]].filter(Boolean).join(' ')}
          >
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
  <span className={popoverCss.setLines} aria-hidden="true">
    <i />
    <i />
    <i />
  </span>
)

const Swatch = ({ label }: { label: string }) => (
  <>
    <span className={popoverCss.setSwatch} aria-hidden="true">
      a
    </span>
    {label}
  </>
)
