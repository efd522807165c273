import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { postTo } from '../../core/posts.ts'
import { agendaChanges } from '../../domain/changes/agenda.ts'
import { isRecorded } from '../../domain/presence.ts'
import { Problem } from '../../domain/problem.ts'
import { matterName } from '../../domain/sections.ts'
import { each } from '../../domain/text.ts'
import { liveItem } from './shared.ts'

/** Takes a matter away, or turns a suggestion down. At an open meeting its § stays, marked as struck. */
export const matterRemove = planCommand({
  name: 'matter-remove',
  topic: 'agenda',
  title: { sv: 'Ta bort ärende', en: 'Remove a matter' },
  help: {
    sv: 'Ta bort ett ärende från dagordningen eller avböj ett förslag, med skäl.',
    en: 'Take a matter off the agenda or turn a suggestion down, with the reason.',
  },
  roles: KEEPERS,
  fields: {
    item: field.item({ sv: 'Ärende', en: 'Matter' }),
    reason: field.text({ sv: 'Skäl', en: 'Reason' }, { optional: true, max: 500 }),
  },
  phrases: [
    {
      sv: [
        '(ta bort|stryk|avböj) (ärende|ärendet|punkt|) {item} [från dagordningen] [(för att|eftersom|därför att|på grund av) {reason}]',
      ],
      en: ['(remove|strike|decline) (matter|item|) {item} [from the agenda] [(because|since|due to) {reason}]'],
    },
  ],
  examples: [
    { sv: 'ta bort punkt 3', en: 'remove item 3' },
    {
      sv: 'stryk punkt 3 eftersom underlaget saknas',
      en: 'strike item 3 because the papers are missing',
    },
  ],
  plan({ item: id, reason }, scope) {
    const { state, now } = scope
    const item = liveItem(state, id, now.date)
    if (isRecorded(item.decision))
      throw new Problem(
        'conflict',
        {
          sv: `Det finns ett beslut om ”${item.title}”: ärendet kan inte tas bort.`,
          en: `There is a decision on “${item.title}”: the matter cannot be removed.`,
        },
        { field: 'item' },
      )
    const label = matterName(state, item)
    const meeting = item.meeting === undefined ? undefined : state.meetings[item.meeting]
    const stays = meeting !== undefined && meeting.state !== 'planned'
    const why = reason === undefined ? { sv: '', en: '' } : { sv: ` Skäl: ${reason}`, en: ` Reason: ${reason}` }
    return {
      changes: [agendaChanges.matterRemoved({ item: id, ...(reason === undefined ? {} : { reason }) })],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `${label}: ${stays ? 'utgår. Numret står kvar' : 'borttaget'}.${why.sv}`
              : `${label}: ${stays ? 'struck. Its number stays' : 'removed'}.${why.en}`,
          ),
        },
      },
      posts: postTo(
        item.suggestedBy,
        'answers',
        {
          lead: each(lang =>
            lang === 'sv'
              ? `Ärendet som du föreslog tas inte upp: ${item.title}.${why.sv}`
              : `The matter you suggested does not come up: ${item.title}.${why.en}`,
          ),
        },
        scope,
      ),
    }
  },
})
