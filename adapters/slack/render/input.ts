import type { LocalField } from '../../../src/core/incoming.ts'
import type { Lang, Text } from '../../../src/domain/text.ts'
import { boxOf } from '../boxes.ts'
import { LIMITS } from '../limits.ts'
import type { InputBlock, PlainOption, SlackBlock } from '../out.ts'
import { fitted, literal, splitJoined } from './text.ts'
import { plain, quietUnits, textUnits } from './unit.ts'

const YES_NO: Record<'true' | 'false', Text> = { true: { sv: 'Ja', en: 'Yes' }, false: { sv: 'Nej', en: 'No' } }
const CHOOSE: Text = { sv: 'Välj', en: 'Choose' }
const MORE: Text = { sv: 'fortsättning', en: 'continued' }
const TRUE = /^(?:true|ja|yes|1)$/i

const option = (value: string, label: string): PlainOption => ({
  value,
  text: { type: 'plain_text', text: fitted(label, LIMITS.optionText), emoji: false },
})

type Element = InputBlock['element']
const ACTION = 'v'

function select(options: readonly PlainOption[], value: string | undefined, lang: Lang): Element {
  const chosen = options.find(one => one.value === value)
  return {
    type: 'static_select',
    action_id: ACTION,
    placeholder: plain(CHOOSE[lang]),
    options: [...options],
    ...(chosen ? { initial_option: chosen } : {}),
  }
}

const box = (value: string | undefined, multiline: boolean): Element => ({
  type: 'plain_text_input',
  action_id: ACTION,
  multiline,
  max_length: LIMITS.inputValue,
  ...(value ? { initial_value: value } : {}),
})

/** The element that fits a field and what stands in it; null: a box to write in. */
function elementOf({ kind, value, options }: LocalField, lang: Lang): Element | null {
  switch (kind) {
    case 'text':
    case 'long':
      return null
    case 'choice': {
      const known = value === undefined || options?.some(one => one.value === value)
      const fits = options?.every(one => one.value !== '' && one.value.length <= LIMITS.optionValue)
      // A word that is none of the options stays as it was typed.
      if (!options || options.length === 0 || options.length > LIMITS.options || !fits || !known) return null
      return select(
        options.map(one => option(one.value, one.label)),
        value,
        lang,
      )
    }
    case 'yesno': {
      const options = (['true', 'false'] as const).map(one => option(one, YES_NO[one][lang]))
      return select(options, value === undefined ? undefined : String(TRUE.test(value)), lang)
    }
    case 'number':
      if (value !== undefined && !/^-?\d{1,15}$/.test(value)) return null
      return {
        type: 'number_input',
        action_id: ACTION,
        is_decimal_allowed: false,
        ...(value === undefined ? {} : { initial_value: value }),
      }
    case 'day':
      if (value !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null
      return { type: 'datepicker', action_id: ACTION, ...(value === undefined ? {} : { initial_date: value }) }
  }
}

export interface Asked {
  blocks: SlackBlock[]
  /** What stood between the parts of a value that takes several boxes. */
  joints: string[]
}

/** A field as Slack asks for it: what is wrong above it, then one box, or as many as its value takes. */
export function askedOf(field: LocalField, lang: Lang): Asked {
  const { name, label, required, hint, value, error } = field
  const wrong = error === undefined ? [] : textUnits(error, { tone: 'warn' }).flatMap(unit => unit.blocks)
  const about = [
    ...(label.length > LIMITS.inputLabel ? [label] : []),
    ...(hint !== undefined && literal(hint).length > LIMITS.inputHint ? [hint] : []),
  ].flatMap(words => quietUnits(words).flatMap(unit => unit.blocks))
  const input = (element: Element, part: number): InputBlock => ({
    type: 'input',
    block_id: boxOf(name, part),
    label: plain(fitted(part === 0 ? label : `${label} (${MORE[lang]} ${part + 1})`, LIMITS.inputLabel)),
    optional: !required || part > 0,
    element,
    ...(part === 0 && hint !== undefined && literal(hint).length <= LIMITS.inputHint ? { hint: plain(hint) } : {}),
  })
  const element = elementOf(field, lang)
  if (element) return { blocks: [...about, ...wrong, input(element, 0)], joints: [] }
  const { parts, joints } = splitJoined(value ?? '', LIMITS.inputValue)
  const long = field.kind === 'long' || parts.length > 1 || value?.includes('\n') === true
  return { blocks: [...about, ...wrong, ...parts.map((part, i) => input(box(part, long), i))], joints }
}
