import { createRequire } from 'node:module'
import type * as Cards from 'adaptivecards'
import { LIMITS } from '../../../adapters/teams/limits.ts'
import type { AdaptiveCard, Element, TeamsMessage, TeamsOut } from '../../../adapters/teams/out.ts'

// Its main entry is a bundle for browsers.
const {
  AdaptiveCard: Card,
  Versions,
  HostConfig,
  SerializationContext,
} = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof Cards

/** Every object of a card, in order. */
export function everything(value: unknown): Element[] {
  if (Array.isArray(value)) return value.flatMap(everything)
  if (typeof value !== 'object' || value === null) return []
  return [value as Element, ...Object.values(value).flatMap(everything)]
}

export const cardsOf = (outs: readonly TeamsOut[]): AdaptiveCard[] =>
  outs.map(out => ('message' in out ? out.message.attachments[0].content : out.dialog.card.content))

/** What a person reads in an element and below it: a line each. */
function readElement(one: Element): string {
  const { inlines, text, title, label } = one as Record<string, unknown>
  if (Array.isArray(inlines)) return inlines.map(run => String(run.text)).join('')
  const own = [text, title, label].filter(words => typeof words === 'string')
  const inside = Object.entries(one)
    .filter(([key]) => ['items', 'rows', 'cells', 'actions', 'columns', 'body'].includes(key))
    .flatMap(([, value]) => (Array.isArray(value) ? value : []))
    .filter((child): child is Element => typeof child === 'object' && child !== null)
    .map(readElement)
  return [...own, ...inside].join('\n')
}
/** All that a person reads, top to bottom, without the isolates that are put around turned writing. */
export const read = (outs: readonly TeamsOut[]): string =>
  cardsOf(outs)
    .map(card => readElement(card as unknown as Element))
    .join('\n')
    .replace(/\u2068([^\u2069]*?)\u202c*\u2069+/gu, (_, inside: string) => inside)

/** What adaptivecards finds wrong with a card as Teams would take it. */
function faults(card: AdaptiveCard): string[] {
  const context = new SerializationContext(Versions.v1_5)
  const parsed = new Card()
  parsed.hostConfig = new HostConfig({ actions: { maxActions: 6 } })
  parsed.parse(card as never, context)
  const events = [
    ...Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message),
    ...parsed.validateProperties().validationEvents.map(one => one.message),
  ]
  if (card.version !== LIMITS.cardVersion) events.push(`version ${card.version}`)
  // The package's own pattern for `lang` keeps its place between calls, and refuses every other card.
  return events.filter(words => !words.includes('property "lang"'))
}

/** Which ceiling or rule a message breaks; null where none. */
export function breaks(out: TeamsOut): string | null {
  const whole: TeamsMessage | object = 'message' in out ? out.message : out.dialog
  const size = Buffer.byteLength(JSON.stringify(whole))
  if (size > LIMITS.message) return `${size} bytes`
  const [card] = cardsOf([out])
  const wrong = faults(card!)
  if (wrong.length > 0) return wrong.join('; ')
  const ids = everything(card).flatMap(one => (typeof one.id === 'string' && one.type ? [one.id] : []))
  if (new Set(ids).size !== ids.length) return 'two elements have one id'
  const wide = everything(card).find(
    one => one.type === 'ActionSet' && (one.actions as unknown[]).length > LIMITS.buttons,
  )
  return wide ? 'more buttons in a row than are seen' : null
}

/** Texts that Teams reads as markup: only those of elements that read Markdown are in danger. */
export const alive = (outs: readonly TeamsOut[]): string[] => [
  ...everything(cardsOf(outs)).flatMap(one => {
    if (one.type === 'FactSet' || one.type === 'TextBlock')
      return /[*_[\]<>#`~|{}\\@]|:\/\/|www\.|^\s*(?:\d+[.)]|[-+])\s/.test(JSON.stringify(one.text ?? one.facts))
        ? [JSON.stringify(one)]
        : []
    if (one.type === 'Action.OpenUrl') return /^(https?|mailto):/i.test(String(one.url)) ? [] : [String(one.url)]
    return []
  }),
  ...outs.flatMap(out => ('message' in out && ('text' in out.message || 'entities' in out.message) ? ['text'] : [])),
]

const ACTIONS = new Set(['Action.Execute', 'Action.Submit', 'Action.OpenUrl'])
export const actionsOf = (outs: readonly TeamsOut[]): Element[] =>
  everything(cardsOf(outs)).filter(one => ACTIONS.has(one.type))

/** Every word of people's in a card, a line each. */
export const words = (value: unknown): string =>
  everything(value)
    .flatMap(one => (one.type === 'TextRun' || one.type === 'TextBlock' ? [String(one.text)] : []))
    .join('\n')
export const buttons = (value: unknown): Element[] => everything(value).filter(one => ACTIONS.has(one.type))
