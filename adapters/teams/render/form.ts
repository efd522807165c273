import type { LocalField, LocalReply } from '../../../src/core/incoming.ts'
import type { Lang, Text } from '../../../src/domain/text.ts'
import { LIMITS } from '../limits.ts'
import type { Action, Element, TeamsDialog } from '../out.ts'
import { boxOf, formData } from '../press.ts'
import { cardOf, replyElements } from './card.ts'
import { lines } from './elements.ts'
import { fitted, literal } from './text.ts'

const YES_NO: Record<'true' | 'false', Text> = { true: { sv: 'Ja', en: 'Yes' }, false: { sv: 'Nej', en: 'No' } }
const NEEDED: Text = { sv: 'Fyll i det här.', en: 'Fill this in.' }
const TRUE = /^(?:true|ja|yes|1)$/i

const choices = (options: ReadonlyArray<{ value: string; label: string }>, value: string | undefined): Element => ({
  type: 'Input.ChoiceSet',
  style: 'compact',
  choices: options.map(one => ({ title: literal(one.label), value: one.value })),
  ...(value === undefined ? {} : { value }),
})
const box = (value: string | undefined, isMultiline: boolean): Element => ({
  type: 'Input.Text',
  isMultiline,
  ...(value === undefined ? {} : { value }),
})

/** The input that fits a field and what stands in it: a word that is none of the options stays as it was typed. */
function inputOf({ kind, value, options }: LocalField, lang: Lang): Element {
  switch (kind) {
    case 'text':
      return box(value, value?.includes('\n') === true)
    case 'long':
      return box(value, true)
    case 'choice':
      return options && (value === undefined || options.some(one => one.value === value))
        ? choices(options, value)
        : box(value, false)
    case 'yesno': {
      const both = (['true', 'false'] as const).map(one => ({ value: one, label: YES_NO[one][lang] }))
      return choices(both, value === undefined ? undefined : String(TRUE.test(value)))
    }
    case 'number':
      if (value !== undefined && !/^-?\d{1,15}$/.test(value)) return box(value, false)
      return { type: 'Input.Number', ...(value === undefined ? {} : { value: Number(value) }) }
    case 'day':
      if (value !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(value)) return box(value, false)
      return { type: 'Input.Date', ...(value === undefined ? {} : { value }) }
  }
}

/** What was wrong above the box, the box, and how to fill it in below. */
const fieldElements = (field: LocalField, lang: Lang): Element[] => [
  ...(field.error === undefined
    ? []
    : lines(`⚠ ${field.error}`, { color: 'Attention' }).map((one, i) =>
        i === 0 ? { ...one, id: `error:${field.name}` } : one,
      )),
  {
    ...inputOf(field, lang),
    id: boxOf(field.name),
    label: literal(field.label),
    ...(field.required ? { isRequired: true, errorMessage: NEEDED[lang] } : {}),
  },
  ...(field.hint === undefined ? [] : lines(field.hint, { quiet: true })),
]

/** Within a dialog only a submit is sent; what was filled in around it does not go along. */
function inDialog(one: Element): Element {
  if (one.type !== 'ActionSet') return one
  const actions = (one.actions as Action[]).map((action): Action => {
    if (action.type === 'Action.OpenUrl') return action
    const { title, style, data } = action
    const { msteams: _, ...carried } = data
    const look = style === undefined ? {} : { style }
    return { type: 'Action.Submit', title, data: carried, associatedInputs: 'none', ...look }
  })
  return { ...one, actions }
}

/** What a reply says, where a dialog stood: its words and buttons, in the dialog's place. */
export function saidInDialog(reply: LocalReply): TeamsDialog {
  const { card, lang } = reply
  return {
    title: fitted(card.lead, LIMITS.dialogTitle),
    width: 'medium',
    height: 'medium',
    card: cardOf(replyElements(reply).map(inDialog), { lead: card.lead, lang }),
  }
}

/**
 * The form of a reply as a dialog, with what the reply says above the fields. `nonce`: which opened form it is, so that it
 * counts once however often it is sent in. Null where the reply has no form.
 */
export function dialogOf(reply: LocalReply, nonce?: string): TeamsDialog | null {
  const { form, lang, card, group } = reply
  if (!form) return null
  const title = fitted(form.title, LIMITS.dialogTitle)
  const body = [
    ...(title === form.title || card.lead === form.title ? [] : lines(form.title, { bold: true })),
    ...replyElements(reply).map(inDialog),
    ...form.fields.flatMap(field => fieldElements(field, lang)),
  ]
  const submit = {
    type: 'Action.Submit' as const,
    title: literal(form.submit),
    data: formData(form, group?.id, nonce),
    style: 'positive',
  }
  return {
    title,
    width: 'medium',
    height: form.fields.length > 4 ? 'large' : 'medium',
    card: cardOf(body, { lead: card.lead, lang }, { actions: [submit] }),
  }
}
