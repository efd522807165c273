import type { LocalButton } from '../../../src/core/card.ts'
import type { Lang, Text } from '../../../src/domain/text.ts'
import { LIMITS } from '../limits.ts'
import type { Button } from '../out.ts'
import { buttonValue } from '../press.ts'
import { fitted, literal } from './text.ts'
import { quietUnits, type Unit } from './unit.ts'

/** What rendering one reply keeps in mind: how many buttons there are so far, for each has its own `action_id`. */
export interface Look {
  buttons: number
  lang: Lang
  /** That the reply is about: a press in a direct message names it. */
  group: string | undefined
  /** Slack shows tables in messages only. */
  tables: boolean
}

const TOO_LONG: Text = {
  sv: 'för långt för en knapp här, skriv det till mig',
  en: 'too long for a button here, type it to me',
}

const follows = (url: string): boolean =>
  /^https?:\/\//i.test(url) && url.length <= LIMITS.buttonUrl && URL.canParse(url)

/** A button, or null where Slack takes none: an address that is not the web's, a press that exceeds 2000 characters. */
export function buttonOf({ label, press, style }: LocalButton, look: Look): Button | null {
  const target = 'url' in press ? (follows(press.url) ? press.url : null) : buttonValue(press, look.group)
  if (target === null) return null
  look.buttons += 1
  return {
    type: 'button',
    action_id: `${'url' in press ? 'link' : 'press'}-${look.buttons}`,
    text: { type: 'plain_text', text: fitted(label, LIMITS.buttonText), emoji: false },
    ...('url' in press ? { url: target } : { value: target }),
    ...(style ? { style } : {}),
  }
}

/** What a person reads where there can be no button, or its label does not fit on it; null where the button says all. */
export function besideButton({ label, press }: LocalButton, made: Button | null, look: Look): string | null {
  if (made) return made.text.text === literal(label) ? null : label
  return 'url' in press ? `${label}: ${press.url}` : `${label} (${TOO_LONG[look.lang]})`
}

/** Buttons in rows, what cannot be one in words above. */
export function buttonUnits(buttons: readonly LocalButton[], look: Look): Unit[] {
  const made = buttons.map(button => ({ button, element: buttonOf(button, look) }))
  const beside = made.flatMap(({ button, element }) => besideButton(button, element, look) ?? [])
  const elements = made.flatMap(({ element }) => element ?? [])
  const rows: Unit[] = []
  for (let at = 0; at < elements.length; at += LIMITS.buttons) {
    const row = elements.slice(at, at + LIMITS.buttons)
    rows.push({
      blocks: [{ type: 'actions', elements: row }],
      words: row.map(one => one.text.text).join(' · '),
    })
  }
  return [...beside.flatMap(quietUnits), ...rows]
}
