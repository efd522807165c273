import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { rollChanges } from '../../domain/changes/roll.ts'
import { reached } from '../../domain/presence.ts'
import { Problem } from '../../domain/problem.ts'
import { arrive, withPresences } from '../../domain/roll.ts'
import { each, type Text } from '../../domain/text.ts'
import {
  moveTexts,
  mustAllowRemote,
  mustBeCalled,
  mustBeUndecided,
  mustStandOn,
  placeText,
  rollReply,
} from './shared.ts'

/** Somebody comes while the meeting goes on, from a § on: a member takes their seat, an alternate one that nobody holds. */
export const arrives = planCommand({
  name: 'arrives',
  topic: 'roll',
  title: { sv: 'Någon kommer till mötet', en: 'Somebody arrives' },
  help: {
    sv: 'Skriv in att någon kommer under mötet, från och med en paragraf.',
    en: 'Record that somebody arrives during the meeting, from a § on.',
  },
  roles: KEEPERS,
  fields: {
    member: field.member({ sv: 'Vem', en: 'Who' }),
    item: field.item(
      { sv: 'Från och med', en: 'From' },
      { optional: true, hint: { sv: 'Annars från nästa paragraf', en: 'Else from the next §' } },
    ),
    remote: field.yesno({ sv: 'På distans', en: 'Remotely' }, { optional: true }),
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'open' }),
  },
  phrases: [
    {
      sv: [
        '{member} (kommer|anländer|kom|har kommit|är här) [nu] [(från|från och med|till|vid) {item}]',
        '{member} (ansluter|inställer sig|infinner sig) [nu] [(från|från och med|till|vid) {item}]',
      ],
      en: ['{member} (arrives|has arrived|arrived|is here|joins) [now] [(from|at|for) {item}]'],
    },
    {
      sv: '{member} ansluter (på distans|digitalt|på länk) [(från|vid) {item}]',
      en: '{member} arrives (remotely|online) [(from|at) {item}]',
      args: { remote: 'ja' },
    },
  ],
  examples: [
    { sv: 'Karin Åkesson kommer', en: 'Karin Åkesson arrives' },
    { sv: 'Karin Åkesson anländer vid punkt 3', en: 'Karin Åkesson arrives at point 3' },
  ],
  plan({ member, item, remote = false, meeting: id }, scope) {
    const { state } = scope
    const meeting = mustBeCalled(state.meetings[id]!)
    const name = state.members[member]!.name
    const was = meeting.roll[member]
    if (was?.present && was.to === undefined)
      throw new Problem('taken', { sv: `${name} är redan här.`, en: `${name} is here already.` }, { field: 'member' })
    if (remote) mustAllowRemote(state, 'remote')
    const next = reached(state, meeting) + 1
    const from = item === undefined ? Math.max(next, (was?.to ?? 0) + 1) : mustStandOn(meeting, item)
    if (was?.present && was.to !== undefined && from <= was.to)
      throw new Problem(
        'conflict',
        { sv: `${name} gick inte förrän senare.`, en: `${name} did not leave until later.` },
        { field: 'item' },
      )
    mustBeUndecided(state, meeting, from)
    const move = arrive(state, meeting, member, from, { remote })
    const after = withPresences(meeting, move.presences)
    const place = placeText(state, meeting, from)
    const barred: Text[] = move.barred
      ? [
          {
            sv: `${name} avbröt sin tjänstgöring tidigare i dag och får inte tjänstgöra igen (KL 5:20).`,
            en: `${name} broke off service earlier today and may not serve again (KL 5:20).`,
          },
        ]
      : []
    return {
      changes: [rollChanges.presenceChanged({ meeting: id, presences: move.presences, why: 'arrived' })],
      reply: {
        card: rollReply(
          each(lang => (lang === 'sv' ? `${name} är här från ${place.sv}.` : `${name} is here from ${place.en}.`)),
          [...barred, ...moveTexts(state, move, place)],
          scope,
          after,
          meeting.agenda[from - 1],
        ),
      },
    }
  },
})
