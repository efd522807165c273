import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Intent } from '../../../src/core/card.ts'
import type { LocalField, LocalForm } from '../../../src/core/incoming.ts'
import { useWords } from './language.ts'

interface FormProps {
  form: LocalForm
  busy: boolean
  /** What was wrong where no field is to blame. */
  problem: string | null
  onSubmit: (intent: Intent) => void
  onCancel: () => void
}

/** A form in the conversation. What was typed stays until it was accepted, whatever the answer. */
export function FormView({ form, busy, problem, onSubmit, onCancel }: FormProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState<Record<string, string>>({})
  const root = useRef<HTMLFormElement>(null)

  // The first field that is wrong, else the first one: there the person goes on.
  useEffect(() => {
    const wrong = root.current?.querySelector<HTMLElement>('[aria-invalid=true], [aria-invalid=true] input')
    const target = wrong?.matches('fieldset') ? wrong.querySelector('input') : wrong
    ;(target ?? root.current?.querySelector<HTMLElement>('input, select, textarea'))?.focus()
  }, [form, problem])

  // Once accepted the form is gone: who was in it goes on from the answer that had opened it.
  useLayoutEffect(() => {
    const form = root.current
    return () => {
      if (form?.contains(document.activeElement)) form.closest('li')?.focus()
    }
  }, [])

  const current = (field: LocalField): string => typed[field.name] ?? field.value ?? ''
  const submit = (event: Event): void => {
    event.preventDefault()
    if (busy) return
    const filled = form.fields.map(field => [field.name, current(field)] as const).filter(([, value]) => value !== '')
    onSubmit({ command: form.command, args: { ...form.fixed, ...Object.fromEntries(filled) } })
  }

  return (
    <form ref={root} class="form" noValidate onSubmit={submit} aria-label={form.title}>
      {problem !== null && (
        <p class="text warn" role="alert">
          {problem}
        </p>
      )}
      {form.fields.map(field => (
        <FieldView
          key={field.name}
          field={field}
          value={current(field)}
          onValue={value => setTyped(before => ({ ...before, [field.name]: value }))}
        />
      ))}
      <div class="buttons">
        <button type="submit" class="button primary" aria-disabled={busy}>
          {busy ? t('sending') : form.submit}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}

interface FieldProps {
  field: LocalField
  value: string
  onValue: (value: string) => void
}

/** Up to this many choices are shown at once; more go into a list that opens. */
const RADIOS = 6

function FieldView({ field, value, onValue }: FieldProps) {
  const { t } = useWords()
  const id = useId()
  const label = (
    <>
      {field.label} {field.required && <span class="required">({t('required')})</span>}
    </>
  )
  const below = (
    <>
      {field.hint && (
        <p class="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {field.error && (
        <p class="error" id={`${id}-error`}>
          {field.error}
        </p>
      )}
    </>
  )
  const told = [field.hint ? `${id}-hint` : '', field.error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined
  const options =
    field.kind === 'yesno'
      ? [
          { value: 'ja', label: t('yes') },
          { value: 'nej', label: t('no') },
        ]
      : field.options
  if (options && options.length <= RADIOS && field.required)
    return (
      <fieldset class="field" aria-describedby={told} aria-invalid={field.error !== undefined}>
        <legend>{label}</legend>
        {options.map(option => (
          <label key={option.value} class="radio">
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={sameChoice(field, value, option.value)}
              onChange={() => onValue(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
        {below}
      </fieldset>
    )
  const common = {
    id,
    name: field.name,
    'aria-describedby': told,
    'aria-invalid': field.error !== undefined,
    'aria-required': field.required,
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {options ? (
        <select {...common} value={value} onChange={event => onValue(event.currentTarget.value)}>
          <option value="">{t(field.required ? 'choose' : 'notGiven')}</option>
          {!options.some(option => option.value === value) && value !== '' && <option value={value}>{value}</option>}
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : field.kind === 'long' ? (
        <textarea {...common} rows={5} value={value} onInput={event => onValue(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          {...(field.kind === 'day' && pickable(field) ? { type: 'date' as const } : { type: 'text' as const })}
          inputMode={field.kind === 'number' ? 'numeric' : undefined}
          autoComplete="off"
          value={value}
          onInput={event => onValue(event.currentTarget.value)}
        />
      )}
      {below}
    </div>
  )
}

/** A date input cannot hold "12 maj": what was typed so stays text. */
const pickable = (field: LocalField): boolean => field.value === undefined || /^\d{4}-\d{2}-\d{2}$/.test(field.value)

const YES = new Set(['ja', 'yes', 'true', 'on'])
const sameChoice = (field: LocalField, value: string, option: string): boolean =>
  field.kind === 'yesno' ? value !== '' && YES.has(value.toLowerCase()) === (option === 'ja') : value === option
