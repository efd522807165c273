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
const mark = ({ at }: Placed, ordered: boolean | undefined): string => (ordered ? `${at + 1}.` : '•')

/** Items without buttons: a list of Slack's own. */
function plainUnits(items: readonly Placed[], ordered: boolean | undefined): Unit[] {
  const size = ({ item }: Placed) => textOf(item).length + SPARE
  return grouped(items, size, LIMITS.richText, 50).map(group => ({
    blocks: [
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_list',
            style: ordered ? 'ordered' : 'bullet',
            ...(ordered && group[0]!.at > 0 ? { offset: group[0]!.at } : {}),
            elements: group.map(({ item }) => sectionOf(letters(textOf(item)))),
          },
        ],
      },
    ],
    words: group.map(one => `${mark(one, ordered)} ${textOf(one.item)}`).join('\n'),
  }))
}

/** An item with buttons: one stands beside the text, several below it. */
function pressableUnits(placed: Placed, ordered: boolean | undefined, look: Look): Unit[] {
  const { item } = placed
  const parts = split(`${mark(placed, ordered)} ${textOf(item)}`, LIMITS.section - SPARE)
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

export function listUnits({ items, ordered }: List, look: Look): Unit[] {
  const pressable = ({ buttons }: Item) => buttons !== undefined && buttons.length > 0
  const alike = items.length <= ALIKE && items.some(pressable)
  const units: Unit[] = []
  let waiting: Placed[] = []
  const flush = () => {
    units.push(...longOrNot(waiting, ordered))
    waiting = []
  }
  for (const [at, item] of items.entries()) {
    if (alike || pressable(item)) {
      flush()
      units.push(...pressableUnits({ item, at }, ordered, look))
    } else waiting.push({ item, at })
  }
  flush()
  return units
}

/** An item longer than a whole list may be is shown as one with no buttons: a text in parts. */
function longOrNot(items: readonly Placed[], ordered: boolean | undefined): Unit[] {
  const tooLong = ({ item }: Placed) => textOf(item).length + SPARE > LIMITS.richText
  const first = items.findIndex(tooLong)
  if (first < 0) return plainUnits(items, ordered)
  const none: Look = { buttons: 0, lang: 'sv', group: undefined, tables: false }
  return [
    ...plainUnits(items.slice(0, first), ordered),
    ...pressableUnits(items[first]!, ordered, none),
    ...longOrNot(items.slice(first + 1), ordered),
  ]
}
