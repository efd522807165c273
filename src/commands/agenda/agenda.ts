import { type Actor, allowed, maySee, WORKING } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { queryCommand, type Reply } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { agendaOf } from '../../domain/find.ts'
import { GUEST_STATES, visitOf, whoText } from '../../domain/guests.ts'
import type { Day, Deep, GroupState, Meeting } from '../../domain/state.ts'
import { counted, each, same, type Text } from '../../domain/text.ts'
import { type Timed, timed } from '../../domain/timed.ts'
import { instantText } from '../../domain/when/write.ts'
import { clockBlocks, endButtons, lineOf, waitingBlocks } from './blocks.ts'
import { durationText, onDay, papersOf } from './shared.ts'

type State = Deep<GroupState>

function guestsOf(state: State, meeting: Deep<Meeting>, actor: Actor) {
  return Object.values(state.guests).filter(
    guest =>
      guest.state !== 'cancelled' &&
      (guest.meeting === meeting.id || (guest.meeting === undefined && guest.date === meeting.date)) &&
      maySee(actor, guest.visibility),
  )
}

/** Imported minutes have no agenda of ours: their headings are shown as they stand there. */
function importedReply(state: State, meeting: Deep<Meeting>, today: Day): Reply {
  const sections = meeting.import === undefined ? [] : (state.imports[meeting.import]?.extract.sections ?? [])
  const day = onDay(meeting, today)
  return {
    card: {
      lead: each(lang =>
        lang === 'sv'
          ? `Det här togs upp på mötet ${day.sv}, enligt protokollet som lästs in:`
          : `This was dealt with at the meeting on ${day.en}, according to the imported minutes:`,
      ),
      blocks: [
        {
          kind: 'list',
          items: sections.map(one => ({
            text: same(one.number === null ? one.title : `§ ${one.number} ${one.title}`),
            ...(one.registryNumber ? { note: same(one.registryNumber) } : {}),
          })),
        },
      ],
    },
    answered: sections.length > 0,
  }
}

function leadOf(meeting: Deep<Meeting>, count: number, clock: Timed, today: Day): Text {
  const day = onDay(meeting, today)
  const matters = counted(count, { sv: 'ärende', en: 'matter' }, { sv: 'ärenden', en: 'matters' })
  const total = durationText(clock.total)
  return each(lang => {
    const head =
      lang === 'sv'
        ? `Dagordning för mötet ${day.sv}: ${matters.sv}`
        : `Agenda of the meeting on ${day.en}: ${matters.en}`
    if (clock.total === 0) return `${head}.`
    const length = clock.length === undefined ? undefined : durationText(clock.length)[lang]
    const of = length === undefined ? '' : lang === 'sv' ? ` av mötets ${length}` : ` of the meeting’s ${length}`
    return `${head}, ${total[lang]}${of}.`
  })
}

/** The agenda of a meeting: matters, clock, guests, papers, and what waits to come up. */
export const agenda = queryCommand({
  name: 'agenda',
  topic: 'agenda',
  title: { sv: 'Dagordning', en: 'Agenda' },
  help: {
    sv: 'Visa dagordningen för nästa eller ett annat möte, med tider, gäster och handlingar.',
    en: 'Show the agenda of the next or another meeting, with times, guests and papers.',
  },
  roles: [...WORKING, 'observer'],
  fields: { meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'open-or-next' }) },
  phrases: [
    {
      sv: [
        '[visa] (dagordning|dagordningen|agenda|agendan|föredragningslista|föredragningslistan|ärendelista|ärendelistan) [{meeting}]',
        'vad (står|finns|är|har vi) på (dagordningen|agendan|programmet) [{meeting}]',
        'vad (händer|står på tur) (på|vid) {meeting}',
        '(vad|vilka punkter|vilka ärenden) (är|har vi) kvar',
        '(vad|vilka punkter|vilka ärenden) återstår',
        '(vad är|) nästa (punkt|ärende|paragraf)',
        'vad (ska|skall) (vi|) (ta upp|tas upp|behandla|behandlas) [{meeting}]',
        'vilka (ärenden|punkter|paragrafer) (har vi|finns|tas upp|togs upp|behandlas|behandlades) [på dagordningen] [{meeting}]',
      ],
      en: [
        '[show] [the] agenda [(for|of)] [{meeting}]',
        "(what is|what's) on the agenda [{meeting}]",
        "(what is|what's) left [on the agenda]",
        "(what is|what's|) [the] next (item|matter|section|point)",
        'what (shall|will) we (discuss|deal with) [{meeting}]',
        'which (matters|items|sections) (are there|come up|came up|were dealt with) [on the agenda] [{meeting}]',
      ],
    },
  ],
  examples: [
    { sv: 'dagordning', en: 'agenda', args: {} },
    { sv: 'vad står på dagordningen den 11 juni?', en: "what's on the agenda on 11 June?" },
    { sv: 'visa dagordningen', en: 'show the agenda' },
  ],
  query({ meeting: id }, { state, actor, now }) {
    const meeting = state.meetings[id]!
    if (meeting.origin === 'imported') return importedReply(state, meeting, now.date)
    const all = agendaOf(state, meeting)
    const items = all.filter(item => maySee(actor, item.visibility))
    const clock = timed(meeting, all)
    const guests = guestsOf(state, meeting, actor)
    const over = meeting.state === 'closed' || meeting.state === 'cancelled'
    const waiting = over
      ? []
      : Object.values(state.items).filter(item => item.state === 'suggested' && maySee(actor, item.visibility))
    const when = instantText(meeting.date, meeting.start, {
      today: now.date,
      ...(meeting.end === undefined ? {} : { to: meeting.end }),
    })
    const blocks: Block[] = [
      {
        kind: 'pairs',
        pairs: [
          { label: { sv: 'Tid', en: 'Time' }, value: when },
          ...(meeting.place === undefined ? [] : [{ label: { sv: 'Plats', en: 'Place' }, value: same(meeting.place) }]),
        ],
      },
      ...(items.length > 0
        ? [{ kind: 'list' as const, items: items.map(item => lineOf(state, item, clock, actor)) }]
        : []),
      ...clockBlocks(clock),
    ]
    if (guests.length > 0)
      blocks.push(
        { kind: 'heading', text: { sv: 'Gäster', en: 'Guests' } },
        {
          kind: 'list',
          items: guests.map(guest => ({
            text: whoText(guest),
            note:
              visitOf(state, guest).kind === 'moved'
                ? { sv: 'ny dag inte bekräftad', en: 'new day not confirmed' }
                : GUEST_STATES[guest.state],
          })),
        },
      )
    blocks.push(...waitingBlocks(state, waiting, id, actor))
    if (!over && allowed(actor, WORKING)) blocks.push({ kind: 'buttons', buttons: endButtons(id, actor) })
    return {
      card: { lead: leadOf(meeting, items.length, clock, now.date), blocks },
      shows: [
        ...items.map(item => item.visibility),
        ...items.flatMap(item => papersOf(item, actor).map(paper => paper.visibility)),
        ...guests.map(guest => guest.visibility),
        ...waiting.map(item => item.visibility),
      ],
    }
  },
})
