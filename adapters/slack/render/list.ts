import type { LocalBlock } from '../../../src/core/card.ts'
import { LIMITS } from '../limits.ts'
import { besideButton, buttonOf, buttonUnits, type Look } from './buttons.ts'
import { SPARE, split } from './text.ts'
import { grouped, letters, plain, quietUnits, sectionOf, type Unit } from './unit.ts'

type List = Extract<LocalBlock, { kind: 'list' }>
type Item = List['items'][number]
/** An item with its place in the whole list: a list that is split goes on counting. */
type Placed = { item: Item; at: number }

const textOf = ({ text, note }: Item): string => (note === undefined || note === '' ? text : `${text} (${note})`)

/** How items are told apart; those that begin with a number of their own need nothing more. */
type Marks = 'numbers' | 'bullets' | 'own'
const OWN = /^(?:§ ?)?\d+(?:\.|\)|\b) /
const marksOf = ({ items, ordered }: List): Marks => {
  if (ordered) return 'numbers'
  return items.every(one => OWN.test(one.text)) ? 'own' : 'bullets'
}
const marked = (one: Placed, marks: Marks): string => {
  const text = textOf(one.item)
  return marks === 'own' ? text : `${marks === 'numbers' ? `${one.at + 1}.` : '•'} ${text}`
}

/** Items without buttons: a list of Slack's own, or lines. */
function plainUnits(items: readonly Placed[], marks: Marks): Unit[] {
  const size = ({ item }: Placed) => textOf(item).length + SPARE
  return grouped(items, size, LIMITS.richText, 50).map(group => {
    const list = {
      type: 'rich_text_list' as const,
      style: marks === 'numbers' ? ('ordered' as const) : ('bullet' as const),
      ...(marks === 'numbers' && group[0]!.at > 0 ? { offset: group[0]!.at } : {}),
      elements: group.map(({ item }) => sectionOf(letters(textOf(item)))),
    }
    const lines = sectionOf(
      ...group.flatMap(({ item }, i) => [...(i === 0 ? [] : [letters('\n')]), letters(textOf(item))]),
    )
    return {
      blocks: [{ type: 'rich_text', elements: [marks === 'own' ? lines : list] }],
      words: group.map(one => marked(one, marks)).join('\n'),
    }
  })
}

/** An item with buttons: one stands beside the text, several below it. */
function pressableUnits(placed: Placed, marks: Marks, look: Look): Unit[] {
  const { item } = placed
  const parts = split(marked(placed, marks), LIMITS.section - SPARE)
  const units: Unit[] = parts.map(part => ({ blocks: [{ type: 'section', text: plain(part) }], words: part }))
  const buttons = item.buttons ?? []
  if (buttons.length !== 1) return [...units, ...buttonUnits(buttons, look)]
  const made = buttonOf(buttons[0]!, look)
  const beside = besideButton(buttons[0]!, made, look)
  const last = units.at(-1)!
  if (made) last.blocks = [{ type: 'section', text: plain(parts.at(-1)!), accessory: made }]
  // A suggestion's button says what its text says.
  const known = beside !== null && textOf(item).includes(beside)
  return [...units, ...(beside === null || known ? [] : quietUnits(beside))]
}

/** In a list of at most this many, items without buttons look like those with. */
const ALIKE = 25

export function listUnits(list: List, look: Look): Unit[] {
  const { items } = list
  const marks = marksOf(list)
  const pressable = ({ buttons }: Item) => buttons !== undefined && buttons.length > 0
  const alike = items.length <= ALIKE && items.some(pressable)
  const units: Unit[] = []
  let waiting: Placed[] = []
  const flush = () => {
    units.push(...longOrNot(waiting, marks))
    waiting = []
  }
  for (const [at, item] of items.entries()) {
    if (alike || pressable(item)) {
      flush()
      units.push(...pressableUnits({ item, at }, marks, look))
    } else waiting.push({ item, at })
  }
  flush()
  return units
}

/** An item longer than a whole list may be is shown as one with no buttons: a text in parts. */
function longOrNot(items: readonly Placed[], marks: Marks): Unit[] {
  const tooLong = ({ item }: Placed) => textOf(item).length + SPARE > LIMITS.richText
  const first = items.findIndex(tooLong)
  if (first < 0) return plainUnits(items, marks)
  const none: Look = { buttons: 0, lang: 'sv', group: undefined, tables: false }
  return [
    ...plainUnits(items.slice(0, first), marks),
    ...pressableUnits(items[first]!, marks, none),
    ...longOrNot(items.slice(first + 1), marks),
  ]
}
