import { KEEPERS } from '../../core/actor.ts'
import type { Block, Button } from '../../core/card.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { decisionChanges } from '../../domain/changes/decisions.ts'
import { agendaOf } from '../../domain/find.ts'
import { isRecorded, servingAt } from '../../domain/presence.ts'
import { Problem } from '../../domain/problem.ts'
import { quorumOf } from '../../domain/quorum.ts'
import { rulesOf } from '../../domain/rules.ts'
import { matterName } from '../../domain/sections.ts'
import { each, same } from '../../domain/text.ts'
import {
  correctButton,
  decideButton,
  dispatchButton,
  OUTCOMES,
  openItem,
  outcomeField,
  pointsOf,
  showButton,
  taskButton,
} from './shared.ts'

/**
 * Records what was decided under a §, and who took part. A body that keeps a protokoll may handle a matter only when
 * it is quorate (KL 5:45, 6:27; LEF 7:21); for a group that keeps notes it is only said.
 */
export const decide = planCommand({
  name: 'decide',
  topic: 'decisions',
  title: { sv: 'Anteckna beslut', en: 'Record a decision' },
  help: {
    sv: 'Anteckna beslutet för en paragraf på det öppna mötet, en beslutspunkt per rad.',
    en: 'Record the decision for a § of the open meeting, one decision point a line.',
  },
  roles: KEEPERS,
  fields: {
    item: field.item({ sv: 'Paragraf', en: 'Section' }),
    points: field.lines(
      { sv: 'Beslutspunkter', en: 'Decision points' },
      { optional: true, hint: { sv: 'En per rad', en: 'One per line' } },
    ),
    outcome: outcomeField,
    summary: field.long({ sv: 'Sammanfattning av ärendet', en: 'Summary of the matter' }, { optional: true }),
  },
  phrases: [
    {
      sv: ['beslut {item} {points}', 'besluta {item} {points}', 'anteckna beslut {item} {points}'],
      en: ['decision {item} {points}', 'decide {item} {points}', 'record decision {item} {points}'],
    },
    {
      sv: '{item} (fastställs|godkänns|antas|bifalls|avslås|beslutas)',
      en: '{item} is (adopted|approved|rejected|agreed)',
    },
    {
      sv: [
        'notera {item}',
        'lägg {item} till handlingarna',
        '{item} (noteras|läggs till handlingarna|till handlingarna)',
      ],
      en: ['note {item}', '{item} is noted'],
      args: { outcome: 'noted' },
    },
    {
      sv: ['återremittera {item}', '{item} återremitteras'],
      en: ['refer back {item}', '{item} is referred back'],
      args: { outcome: 'referredBack' },
    },
    { sv: '{item} bordläggs', en: '{item} is postponed', args: { outcome: 'postponed' } },
  ],
  examples: [
    {
      sv: 'beslut § 6 Beredningen lägger informationen till handlingarna',
      en: 'decision § 6 The committee receives the information',
    },
    { sv: 'notera punkt 4', en: 'note point 4', args: { outcome: 'noted' } },
  ],
  plan({ item: id, points: lines, outcome: said, summary }, { state, now }) {
    const { item, meeting } = openItem(state, id, now.date)
    const name = matterName(state, item)
    if (isRecorded(item.decision))
      return {
        changes: [],
        reply: {
          card: {
            lead: {
              sv: `${name} har redan ett beslut. Inget är ändrat. Rätta det, så står det gamla kvar med skälet.`,
              en: `${name} holds a decision already. Nothing was changed. Correct it, and the old one stays with the reason.`,
            },
            blocks: [{ kind: 'buttons', buttons: [correctButton(item), showButton(id)] }],
          },
          problem: 'taken',
        },
      }
    const points = pointsOf(lines ?? [])
    const outcome = said ?? 'decided'
    if (outcome === 'decided' && points.length === 0)
      throw new Problem(
        'missing',
        { sv: `Vad beslutades under ${name}?`, en: `What was decided under ${name}?` },
        { field: 'points' },
      )
    const quorum = quorumOf(state, meeting, id)
    if (rulesOf(state).record === 'protokoll' && !quorum.ok)
      throw new Problem(
        'conflict',
        {
          sv: `Gruppen är inte beslutsför i ${name}. ${quorum.explained.sv}${quorum.called ? '' : ' Skriv ”upprop” först.'}`,
          en: `The group is not quorate for ${name}. ${quorum.explained.en}${quorum.called ? '' : ' Type “roll call” first.'}`,
        },
        { field: 'item' },
      )
    const tookPart = servingAt(meeting, id).map(one => one.member)
    const agenda = agendaOf(state, meeting)
    const next = agenda
      .slice(meeting.agenda.indexOf(id) + 1)
      .find(one => !isRecorded(one.decision) && one.state === 'listed')
    const buttons: Button[] = [
      ...(outcome === 'postponed'
        ? [
            {
              label: { sv: 'Lägg på nästa möte', en: 'Put on the next meeting' },
              press: { intent: { command: 'matter-postpone', args: { item: id } } },
            },
          ]
        : []),
      ...(next ? [decideButton(state, next)] : []),
      taskButton(id),
      dispatchButton(id),
      showButton(id),
    ]
    const quoted: Block[] =
      points.length === 0
        ? []
        : points.length === 1
          ? [{ kind: 'quote', text: same(points[0]!) }]
          : [{ kind: 'list', ordered: true, items: points.map(point => ({ text: same(point) })) }]
    const warning: Block[] =
      meeting.roll !== null && !quorum.ok ? [{ kind: 'text', text: quorum.explained, tone: 'warn' }] : []
    return {
      changes: [
        decisionChanges.decisionRecorded({
          item: id,
          outcome,
          points,
          tookPart,
          ...(summary === undefined ? {} : { summary }),
        }),
      ],
      reply: {
        card: {
          lead: each(lang => {
            const what = `${name}: ${OUTCOMES[outcome][lang].toLowerCase()}.`
            if (tookPart.length === 0) return what
            return `${what} ${tookPart.length} ${lang === 'sv' ? 'deltog i beslutet' : 'took part'}.`
          }),
          blocks: [...quoted, ...warning, { kind: 'buttons', buttons }],
        },
        shows: [item.visibility],
      },
    }
  },
})
