import type { Intent, LocalButton } from '../../../src/core/card.ts'
import { LIMITS } from '../limits.ts'
import type { Action, AdaptiveCard, Element } from '../out.ts'
import { dataOf } from '../press.ts'
import { lines } from './elements.ts'
import { literal } from './text.ts'

const STYLES = { primary: 'positive', danger: 'destructive' } as const

/** A button; null where it is a link that no browser should follow. */
function actionOf({ label, press, style }: LocalButton, group: string | undefined): Action | null {
  const title = literal(label.replace(/\s+/g, ' '))
  const look = style ? { style: STYLES[style] } : {}
  if ('url' in press)
    return /^(https?|mailto):/i.test(press.url) ? { type: 'Action.OpenUrl', title, url: press.url } : null
  const data = dataOf(press, group)
  // Only a submit opens a dialog; Teams takes this part away before it sends the rest.
  if ('form' in press)
    return { type: 'Action.Submit', title, data: { ...data, msteams: { type: 'task/fetch' } }, ...look }
  return { type: 'Action.Execute', title, verb: 'press', data, ...look }
}

/** Buttons in rows of six; what is no button is shown as words, in its place. */
export function buttonElements(buttons: readonly LocalButton[], group: string | undefined): Element[] {
  const elements: Element[] = []
  let row: Action[] = []
  const flush = () => {
    if (row.length > 0) elements.push({ type: 'ActionSet', actions: row })
    row = []
  }
  for (const button of buttons) {
    const action = actionOf(button, group)
    if (action) {
      row.push(action)
      if (row.length === LIMITS.buttons) flush()
      continue
    }
    flush()
    elements.push(...lines('url' in button.press ? `${button.label}: ${button.press.url}` : button.label))
  }
  flush()
  return elements
}

/** How a card is shown anew to each of these people (`29:…`), alone; undefined for nobody. */
export function refreshOf(
  intent: Intent,
  group: string | undefined,
  people: readonly string[],
): AdaptiveCard['refresh'] | undefined {
  if (people.length === 0) return undefined
  const action = {
    type: 'Action.Execute' as const,
    title: 'Klubban',
    verb: 'refresh',
    data: dataOf({ intent }, group),
  }
  return { action, userIds: people.slice(0, LIMITS.refreshed) }
}
