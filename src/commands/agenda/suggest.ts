import { allowed, KEEPERS, maySee, WORKING } from '../../core/actor.ts'
import type { Button } from '../../core/card.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { postToSecretary } from '../../core/posts.ts'
import { agendaChanges } from '../../domain/changes/agenda.ts'
import { agendaOf, nextMeeting, openMeeting } from '../../domain/find.ts'
import { fold } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import { each } from '../../domain/text.ts'
import { isOff } from '../../domain/timed.ts'
import { agendaButton, onDay } from './shared.ts'

/** Anybody in the group's work brings a matter up; the secretary puts it on an agenda. */
export const matterSuggest = planCommand({
  name: 'matter-suggest',
  topic: 'agenda',
  title: { sv: 'Föreslå ärende', en: 'Suggest a matter' },
  help: { sv: 'Föreslå ett ärende som gruppen borde ta upp.', en: 'Suggest a matter that the group should take up.' },
  roles: WORKING,
  fields: { title: field.text({ sv: 'Ärende', en: 'Matter' }, { max: 500 }) },
  phrases: [
    {
      sv: ['(nytt|föreslå) ärende {title}', 'ärende nytt {title}', '(jag vill|) (ta upp|väcka) {title}'],
      en: ['(new|suggest) matter {title}', 'matter new {title}', '(i want to|) (raise|bring up) {title}'],
    },
  ],
  examples: [
    {
      sv: 'nytt ärende Belysning längs gångvägen',
      en: 'new matter Belysning längs gångvägen',
      args: { title: 'Belysning längs gångvägen' },
    },
    { sv: 'föreslå ärende Snöröjning', en: 'suggest matter Snöröjning', args: { title: 'Snöröjning' } },
  ],
  plan({ title }, scope) {
    const { state, actor, now } = scope
    const near = openMeeting(state) ?? nextMeeting(state, now.date)
    const twin =
      near &&
      agendaOf(state, near).find(
        item => !isOff(item) && maySee(actor, item.visibility) && fold(item.title) === fold(title),
      )
    if (near && twin) {
      const day = onDay(near, now.date)
      throw new Problem(
        'taken',
        each(lang =>
          lang === 'sv'
            ? `”${twin.title}” står redan på dagordningen ${day.sv}.`
            : `“${twin.title}” is already on the agenda of ${day.en}.`,
        ),
        { field: 'title' },
      )
    }
    const id = scope.id('i')
    const buttons: Button[] = [
      {
        label: { sv: 'Lägg på dagordningen', en: 'Put on the agenda' },
        press: { intent: { command: 'matter-add', args: { item: id } } },
        style: 'primary',
      },
      {
        label: { sv: 'Välj möte', en: 'Choose a meeting' },
        press: { form: { command: 'matter-add', args: { item: id } } },
      },
    ]
    const keeper = allowed(actor, KEEPERS)
    return {
      changes: [agendaChanges.matterRaised({ id, title, ...(actor.member ? { suggestedBy: actor.member.id } : {}) })],
      reply: {
        card: {
          lead: {
            sv: `Ärendet ”${title}” är föreslaget.${keeper ? '' : ' Sekreteraren får frågan, och du får veta när det kommer upp.'}`,
            en: `The matter “${title}” is suggested.${keeper ? '' : ' The secretary is asked, and you will hear when it comes up.'}`,
          },
          blocks: [{ kind: 'buttons', buttons: keeper ? buttons : near ? [agendaButton(near.id)] : [] }],
        },
      },
      posts: postToSecretary(
        {
          lead: { sv: `${actor.name} föreslår ett ärende: ${title}`, en: `${actor.name} suggests a matter: ${title}` },
          blocks: [{ kind: 'buttons', buttons }],
        },
        scope,
      ),
    }
  },
})
