import type { LocalReply } from '../../../src/core/incoming.ts'
import type { Lang, Text } from '../../../src/domain/text.ts'
import { LIMITS } from '../limits.ts'
import type { SlackBlock, SlackHome } from '../out.ts'
import { HOME } from '../table.ts'
import { buttonUnits, type Look } from './buttons.ts'
import { lookOf, replyUnits } from './card.ts'
import { headingUnits, quietUnits, type Unit } from './unit.ts'

const MORE: Text = {
  sv: 'Det finns mer. Knappen visar allt, i ett meddelande.',
  en: 'There is more. The button shows all of it, in a message.',
}
const ALL: Text = { sv: 'Visa allt', en: 'Show all' }
const divider: SlackBlock = { type: 'divider' }

const blocksIn = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + unit.blocks.length, 0)

/**
 * Whether a section, or all that it lists, stands above it already: what waits for somebody comes first on their tab, and
 * somebody without a group gets the same answer to everything.
 */
function alreadyTold({ card }: LocalReply, above: readonly LocalReply[]): boolean {
  if (above.some(reply => reply.card.text === card.text)) return true
  const items = card.blocks.flatMap(block => (block.kind === 'list' ? block.items : []))
  return items.length > 0 && items.every(one => above.some(reply => reply.card.text.includes(one.text)))
}

/** As much of a section as its share of the tab holds; what is left out is said, with a button that shows it. */
function sharePart(units: readonly Unit[], share: number, at: number, look: Look): SlackBlock[] {
  if (blocksIn(units) <= share) return units.flatMap(unit => unit.blocks)
  const shown: Unit[] = []
  for (const unit of units) {
    if (blocksIn(shown) + unit.blocks.length > share - 2) break
    shown.push(unit)
  }
  const intent = HOME[at]
  const rest = [
    ...quietUnits(MORE[look.lang]),
    ...(intent ? buttonUnits([{ label: ALL[look.lang], press: { intent } }], look) : []),
  ]
  return [...shown, ...rest].flatMap(unit => unit.blocks)
}

/**
 * The Home tab: the answers to `homeIncomings`, in their order. Each takes its even share of Slack's 100 blocks, and what
 * others leave; a reply that refuses is left out unless all refuse, and so is one whose list stands above it.
 */
export function renderHome(replies: readonly LocalReply[], lang: Lang = replies[0]?.lang ?? 'sv'): SlackHome {
  const fine = replies.flatMap((reply, at) =>
    reply.problem === undefined && !alreadyTold(reply, replies.slice(0, at)) ? [{ reply, at }] : [],
  )
  const shown = fine.length > 0 ? fine : replies.slice(0, 1).map(reply => ({ reply, at: 0 }))
  const look: Look = { buttons: 0, lang, group: shown[0]?.reply.group?.id, tables: false }
  const parts = shown.map(({ reply, at }) => {
    // The group is named once, at the top; sources are for whoever asks.
    const { group: _group, sources: _sources, ...rest } = reply
    return { at, units: replyUnits(rest, { ...lookOf(reply, false), buttons: 1000 * at }) }
  })
  const name = shown[0]?.reply.group?.name
  let room = LIMITS.viewBlocks - parts.length - (name === undefined ? 0 : 1)
  let left = parts.length
  const blocks = [...parts]
    .map((part, i) => ({ ...part, i, size: blocksIn(part.units) }))
    // The small ones first: what they leave goes to the others.
    .sort((a, b) => a.size - b.size)
    .map(part => {
      const share = Math.floor(room / left)
      const made = sharePart(part.units, share, part.at, { ...look, buttons: 1000 * part.at + 900 })
      room -= made.length
      left -= 1
      return { ...part, made }
    })
    .sort((a, b) => a.i - b.i)
    .flatMap(({ made, i }) => (i === 0 ? made : [divider, ...made]))
  const about = name === undefined ? [] : headingUnits(name).flatMap(unit => unit.blocks)
  return { type: 'home', blocks: [...about, ...blocks] }
}
