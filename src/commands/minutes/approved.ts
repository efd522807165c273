import { WORKING } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { postToSecretary } from '../../core/posts.ts'
import { minutesChanges } from '../../domain/changes/minutes.ts'
import { approversOf, postingDay } from '../../domain/minutes.ts'
import { Problem } from '../../domain/problem.ts'
import { rulesOf } from '../../domain/rules.ts'
import { each, listed, same } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'
import { askFirst, mustBe } from '../meetings/shared.ts'
import { checkDay, mayNote, meetingFor, notePosted, recordOf, recordWords } from './shared.ts'

/** Notes that the minutes were approved (justerade), on paper or elsewhere: when, where and by whom (KL 5:69, LEF 7:24). */
export const minutesApproved = planCommand({
  name: 'minutes-approved',
  topic: 'meetings',
  title: { sv: 'Protokollet är justerat', en: 'The minutes are approved' },
  help: {
    sv: 'Anteckna att ett protokoll är justerat eller anteckningar godkända: dag, plats och av vem.',
    en: 'Note that minutes or meeting notes are approved: day, place and by whom.',
  },
  roles: WORKING,
  fields: {
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { optional: true, prefer: 'past' }),
    on: field.day(
      { sv: 'Justerat den', en: 'Approved on' },
      { optional: true, prefer: 'past', hint: { sv: 'I dag om inget skrivs', en: 'Today if left empty' } },
    ),
    place: field.text({ sv: 'Plats', en: 'Place' }, { optional: true, max: 200 }),
    by: field.members(
      { sv: 'Av', en: 'By' },
      {
        optional: true,
        hint: {
          sv: 'Ordföranden och justerarna om inget skrivs',
          en: 'The chair and the minutes-checkers if left empty',
        },
      },
    ),
    confirm: field.yesno({ sv: 'Ändra det som står', en: 'Change what stands' }, { optional: true }),
  },
  phrases: [
    {
      sv: [
        '(protokollet|minnesanteckningarna|anteckningarna) [(för|från|av) [mötet] {meeting}] (är|blev|har blivit) (justerat|justerade|godkänt|godkända) [{on}]',
        '(protokollet|minnesanteckningarna|anteckningarna) [(för|från|av) [mötet] {meeting}] (justerades|godkändes) [{on}]',
        '(justerat|godkänt) (protokoll|protokollet) [(för|från|av) [mötet] {meeting}]',
      ],
      en: [
        'the (minutes|notes|meeting notes) [(of|for|from) [the meeting on] {meeting}] (are|were|have been) (approved|checked) [on] [{on}]',
        '(approved|checked) (minutes|notes) [(of|for|from) [the meeting on] {meeting}]',
      ],
    },
  ],
  examples: [
    { sv: 'protokollet är justerat', en: 'the minutes are approved' },
    {
      sv: 'protokollet för 24 mars är justerat den 7 april',
      en: 'the minutes of 24 March are approved on 7 April',
    },
  ],
  plan({ meeting: named, on: given, place, by, confirm }, scope) {
    const { state, actor, now } = scope
    const today = now.date
    const words = recordWords(state)
    const meeting = meetingFor(state, named, ['approve'], today, {
      sv: `Inga protokoll väntar på att justeras.`,
      en: `No minutes wait for approval.`,
    })
    mustBe(meeting, ['closed'], today)
    if (meeting.origin !== 'live')
      throw new Problem(
        'conflict',
        {
          sv: 'Det protokollet är inläst och redan justerat.',
          en: 'Those minutes were imported, and approved before.',
        },
        { field: 'meeting' },
      )
    mayNote(actor, meeting)
    const on = given ?? today
    checkDay(on, today, meeting.date, { sv: 'mötet', en: 'the meeting' })
    const before = meeting.minutes?.approved
    if (meeting.minutes?.posted && on > meeting.minutes.posted.on)
      throw new Problem(
        'invalid',
        { sv: 'Justeringen är redan anslagen före den dagen.', en: 'The approval was announced before that day.' },
        { field: 'on' },
      )
    const what = recordOf(state, meeting, today)
    if (before && confirm !== true) {
      const was = dayText(before.on, { today })
      throw askFirst(
        each(lang =>
          lang === 'sv'
            ? `${what.sv} är redan antecknat som ${words.approved.sv} ${was.sv}. Ändra det?`
            : `${what.en} are already noted as approved on ${was.en}. Change that?`,
        ),
        { sv: 'Ja, ändra', en: 'Yes, change it' },
      )
    }
    const who = by ?? before?.by ?? approversOf(state, meeting)
    const missing = by === undefined && !before && meeting.approvers.length < rulesOf(state).approvers
    if (who.length === 0 || missing)
      throw new Problem(
        'missing',
        {
          sv: 'Mötet valde ingen justerare. Skriv vilka som justerade.',
          en: 'The meeting elected no minutes-checker. Say who approved.',
        },
        { field: 'by' },
      )
    const names = listed(who.map(id => same(state.members[id]!.name)))
    const day = dayText(on, { today })
    const lead = each(lang => {
      const where = place === undefined ? '' : `, ${place}`
      return lang === 'sv'
        ? `${what.sv} ${words.are.sv} ${words.approved.sv} ${day.sv}${where}, av ${names.sv}.`
        : `${what.en} are approved on ${day.en}${where}, by ${names.en}.`
    })
    const limit = postingDay(state, on)
    const next: Block[] = []
    if (limit !== null && !meeting.minutes?.posted) {
      const last = dayText(limit, { today })
      next.push(
        {
          kind: 'text',
          text: each(lang =>
            lang === 'sv'
              ? `Justeringen ska anslås senast ${last.sv}.`
              : `The approval must be announced on the notice board by ${last.en}.`,
          ),
        },
        { kind: 'buttons', buttons: [notePosted(meeting.id, true)] },
      )
    }
    return {
      changes: [
        minutesChanges.minutesApproved({
          meeting: meeting.id,
          on,
          by: [...who],
          ...(place === undefined ? {} : { place }),
        }),
      ],
      reply: { card: { lead, ...(next.length > 0 ? { blocks: next } : {}) } },
      posts: postToSecretary({ lead, ...(next.length > 0 ? { blocks: next } : {}) }, scope),
    }
  },
})
