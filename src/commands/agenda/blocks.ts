import { type Actor, allowed, KEEPERS } from '../../core/actor.ts'
import type { Block, Button } from '../../core/card.ts'
import { isRecorded } from '../../domain/presence.ts'
import { matterName } from '../../domain/sections.ts'
import type { Deep, GroupState, Item } from '../../domain/state.ts'
import { counted, each, same, type Text } from '../../domain/text.ts'
import type { Timed } from '../../domain/timed.ts'
import { timeText } from '../../domain/when/write.ts'
import { durationText, papersOf } from './shared.ts'

type State = Deep<GroupState>

function noteOf(item: Deep<Item>, clock: Timed, actor: Actor): Text {
  const at = clock.starts.get(item.id)
  const papers = papersOf(item, actor)
  return each(lang => {
    const sv = lang === 'sv'
    const parts: string[] = []
    if (item.state === 'removed') parts.push(sv ? 'utgår' : 'struck')
    if (item.removedBecause !== undefined) parts.push(item.removedBecause)
    if (item.state === 'postponed') parts.push(sv ? 'bordlagt' : 'postponed')
    if (isRecorded(item.decision) && item.state !== 'postponed') parts.push(sv ? 'behandlat' : 'dealt with')
    if (at !== undefined) parts.push(`${sv ? 'kl.' : 'at'} ${timeText(at)[lang]}`)
    if (item.minutes !== undefined) parts.push(`${item.minutes} min`)
    if (item.presenter !== undefined) parts.push(`${sv ? 'föredragande' : 'presented by'} ${item.presenter}`)
    if (item.registryNumber !== undefined) parts.push(item.registryNumber)
    if (papers.length > 0) parts.push(`${sv ? 'handlingar' : 'papers'}: ${papers.map(paper => paper.title).join(', ')}`)
    return parts.join(' · ')
  })
}

/** One matter as the agenda's list shows it. */
export function lineOf(state: State, item: Deep<Item>, clock: Timed, actor: Actor) {
  const buttons = papersOf(item, actor).flatMap((paper): Button[] =>
    paper.url === undefined
      ? [
          {
            label: same(paper.title),
            press: { intent: { command: 'paper-show', args: { item: item.id, title: paper.title } } },
          },
        ]
      : [{ label: same(paper.title), press: { url: paper.url } }],
  )
  const note = noteOf(item, clock, actor)
  return {
    text: same(matterName(state, item)),
    ...(note.sv === '' ? {} : { note }),
    ...(buttons.length > 0 ? { buttons } : {}),
  }
}

/** Matters that wait for an agenda: suggested, or put off until there is a meeting. */
export function waitingBlocks(state: State, waiting: readonly Deep<Item>[], meeting: string, actor: Actor): Block[] {
  if (waiting.length === 0) return []
  const keeper = allowed(actor, KEEPERS)
  return [
    { kind: 'heading', text: { sv: 'Väntar på att komma upp', en: 'Waiting to come up' } },
    {
      kind: 'list',
      items: waiting.map(item => {
        const by = item.suggestedBy === undefined ? undefined : state.members[item.suggestedBy]?.name
        const from = item.postponedFrom.length > 0
        const note = each(lang =>
          from
            ? lang === 'sv'
              ? 'bordlagt'
              : 'postponed'
            : `${lang === 'sv' ? 'föreslaget' : 'suggested'}${by ? ` ${lang === 'sv' ? 'av' : 'by'} ${by}` : ''}`,
        )
        const put: Button = {
          label: { sv: 'Lägg på dagordningen', en: 'Put on the agenda' },
          press: { intent: { command: 'matter-add', args: { item: item.id, meeting } } },
        }
        return { text: same(item.title), note, ...(keeper ? { buttons: [put] } : {}) }
      }),
    },
  ]
}

/** What the clock says of the plan as a whole. */
export function clockBlocks(clock: Timed): Block[] {
  const blocks: Block[] = []
  if (clock.length !== undefined && clock.total > clock.length) {
    const over = durationText(clock.total - clock.length)
    blocks.push({
      kind: 'text',
      tone: 'warn',
      text: { sv: `Tiden räcker inte: ${over.sv} för mycket.`, en: `There is not enough time: ${over.en} too much.` },
    })
  }
  if (clock.untimed > 0 && clock.starts.size > 0) {
    const none = counted(clock.untimed, { sv: 'ärende', en: 'matter' }, { sv: 'ärenden', en: 'matters' })
    blocks.push({
      kind: 'text',
      tone: 'quiet',
      text: {
        sv: `Klockslagen är ungefärliga: ${none.sv} utan satt tid.`,
        en: `The times are approximate: ${none.en} without a set time.`,
      },
    })
  }
  return blocks
}

export const endButtons = (meeting: string, actor: Actor): Button[] => [
  ...(allowed(actor, KEEPERS)
    ? [
        {
          label: { sv: 'Lägg till ärende', en: 'Add a matter' },
          press: { form: { command: 'matter-add', args: { meeting } } },
        },
      ]
    : []),
  { label: { sv: 'Föreslå ärende', en: 'Suggest a matter' }, press: { form: { command: 'matter-suggest', args: {} } } },
]
