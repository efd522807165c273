import { KEEPERS } from '../../core/actor.ts'
import { audienceFields, audienceOf } from '../../core/audience.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { postTo } from '../../core/posts.ts'
import { mustLieAhead } from '../../domain/ahead.ts'
import type { Change } from '../../domain/change.ts'
import { agendaChanges } from '../../domain/changes/agenda.ts'
import { groupChanges } from '../../domain/changes/group.ts'
import { Problem } from '../../domain/problem.ts'
import { nextSection } from '../../domain/sections.ts'
import type { Deep, Item, Meeting } from '../../domain/state.ts'
import { each } from '../../domain/text.ts'
import { agendaButton, onDay } from './shared.ts'

/** Where on the agenda, or undefined for last. Problems: `conflict` once the meeting has opened, `invalid`. */
function placeIn(meeting: Deep<Meeting>, position: number | undefined): number | undefined {
  if (position === undefined) return undefined
  if (meeting.state !== 'planned')
    throw new Problem(
      'conflict',
      {
        sv: 'Mötet är öppnat: nya ärenden läggs sist, så att inga paragrafer numreras om. Lämna platsen tom.',
        en: 'The meeting has opened: new matters go last, so that no § is renumbered. Leave the place empty.',
      },
      { field: 'position' },
    )
  if (position > meeting.agenda.length + 1)
    throw new Problem(
      'invalid',
      {
        sv: `Dagordningen har ${meeting.agenda.length} ärenden. Välj en plats från 1 till ${meeting.agenda.length + 1}.`,
        en: `The agenda has ${meeting.agenda.length} matters. Choose a place from 1 to ${meeting.agenda.length + 1}.`,
      },
      { field: 'position' },
    )
  return position
}

function waitingItem(item: Deep<Item>): Deep<Item> {
  if (item.state === 'suggested') return item
  throw new Problem(
    'taken',
    item.state === 'listed' || item.state === 'handled'
      ? { sv: `”${item.title}” står redan på en dagordning.`, en: `“${item.title}” is already on an agenda.` }
      : {
          sv: `”${item.title}” är struket eller bordlagt. Lägg till det som ett nytt ärende.`,
          en: `“${item.title}” was removed or postponed. Add it as a new matter.`,
        },
    { field: 'item' },
  )
}

/** Puts a new or a suggested matter on an agenda; at an open meeting it takes the next § at once. */
export const matterAdd = planCommand({
  name: 'matter-add',
  topic: 'agenda',
  title: { sv: 'Lägg till ärende', en: 'Add a matter' },
  help: {
    sv: 'Lägg ett nytt eller föreslaget ärende på dagordningen.',
    en: 'Put a new or suggested matter on the agenda.',
  },
  roles: KEEPERS,
  fields: {
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'open-or-next' }),
    title: field.text({ sv: 'Ärende', en: 'Matter' }, { optional: true, max: 500 }),
    item: field.item({ sv: 'Föreslaget ärende', en: 'Suggested matter' }, { optional: true }),
    position: field.number(
      { sv: 'Plats på dagordningen', en: 'Place on the agenda' },
      { optional: true, min: 1, max: 500, hint: { sv: 'Tomt: sist', en: 'Empty: last' } },
    ),
    presenter: field.text({ sv: 'Föredragande', en: 'Presented by' }, { optional: true, max: 200 }),
    minutes: field.number({ sv: 'Minuter', en: 'Minutes' }, { optional: true, max: 600 }),
    registry: field.text({ sv: 'Diarienummer', en: 'Registry number' }, { optional: true, max: 60 }),
    ...audienceFields,
  },
  phrases: [
    {
      sv: [
        'lägg till [(ett|en)] [ny|nytt] (ärende|ärendet|punkt|punkten|paragraf) {title}',
        'lägg till (ärende|ärendet|punkt|punkten) {title} {minutes} (min|minuter)',
        '(ny punkt|ny paragraf|extra ärende|extraärende) {title}',
        'lägg till [(ärende|ärendet|punkt|punkten)] {title} på dagordningen [(till|för|den|) {meeting}]',
      ],
      en: [
        'add [the|a] [new] (matter|item|point|section) {title}',
        'add [the|a] (matter|item|point) {title} {minutes} (min|minutes)',
        '(new item|new section|extra matter) {title}',
        'add [(the|a)] [(matter|item|point)] {title} to the agenda [(for|of|on|) {meeting}]',
      ],
    },
    {
      sv: ['lägg [ärendet] {item} på dagordningen [(till|för|den|) {meeting}]', 'ta upp {item} [på {meeting}]'],
      en: ['put {item} on the agenda [(for|of|on|) {meeting}]', 'take up {item} [on {meeting}]'],
    },
  ],
  examples: [
    { sv: 'lägg till ärende Snöröjning', en: 'add matter Snöröjning', args: { title: 'Snöröjning' } },
    {
      sv: 'lägg Cykelväg till Ekby på dagordningen',
      en: 'put Cykelväg till Ekby on the agenda',
      args: { item: 'Cykelväg till Ekby' },
    },
  ],
  plan({ meeting: meetingId, title, item: itemId, position, presenter, minutes, registry, visibility, named }, scope) {
    const { state, now } = scope
    const meeting = state.meetings[meetingId]!
    mustLieAhead(meeting, now.date, 'meeting')
    if (title === undefined && itemId === undefined)
      throw new Problem('missing', { sv: 'Vilket ärende?', en: 'Which matter?' }, { field: 'title' })
    const old = itemId === undefined ? undefined : waitingItem(state.items[itemId]!)
    const place = placeIn(meeting, position)
    const number = meeting.state === 'planned' ? null : nextSection(state, meeting)
    const id = old?.id ?? scope.id('i')
    const audience = audienceOf({ visibility, named })
    const facts = {
      ...(presenter === undefined ? {} : { presenter }),
      ...(minutes === undefined ? {} : { minutes }),
      ...(registry === undefined ? {} : { registryNumber: registry }),
    }
    const where = { meeting: meetingId, ...(place === undefined ? {} : { position: place }), ...(number ?? {}) }
    const changes: Change[] = old
      ? [
          agendaChanges.matterListed({ item: id, ...where }),
          ...(title !== undefined || Object.keys(facts).length > 0
            ? [agendaChanges.matterChanged({ item: id, ...(title === undefined ? {} : { title }), ...facts })]
            : []),
          ...(audience ? [groupChanges.visibilitySet({ of: 'item', id, visibility: audience })] : []),
        ]
      : [
          agendaChanges.matterRaised({
            id,
            title: title!,
            ...where,
            ...facts,
            ...(audience ? { visibility: audience } : {}),
          }),
        ]
    const name = title ?? old!.title
    const label = number ? `§ ${number.section} ${name}` : `${place ?? meeting.agenda.length + 1}. ${name}`
    const day = onDay(meeting, now.date)
    return {
      changes,
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `”${label}” står nu på dagordningen ${day.sv}.`
              : `“${label}” is now on the agenda of ${day.en}.`,
          ),
          blocks: [
            {
              kind: 'buttons',
              buttons: [
                agendaButton(meetingId),
                {
                  label: { sv: 'Föredragande och tid', en: 'Presenter and time' },
                  press: { form: { command: 'matter-change', args: { item: id } } },
                },
              ],
            },
          ],
        },
      },
      posts: postTo(
        old?.suggestedBy,
        'answers',
        {
          lead: each(lang =>
            lang === 'sv'
              ? `Ärendet som du föreslog tas upp ${day.sv}: ${label}`
              : `The matter you suggested comes up on ${day.en}: ${label}`,
          ),
        },
        scope,
      ),
    }
  },
})
