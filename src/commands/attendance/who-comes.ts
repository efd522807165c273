import { allowed, KEEPERS, WORKING } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { queryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { forecast, quorumOf } from '../../domain/quorum.ts'
import { mandateOn, seatText } from '../../domain/seats.ts'
import type { Answer } from '../../domain/state.ts'
import { each, same, type Text } from '../../domain/text.ts'
import { instantText } from '../../domain/when/write.ts'
import { isAlive } from './asks.ts'
import { type Invited, invitedTo, isComing } from './invited.ts'

const HOW: Partial<Record<Answer, Text>> = {
  remote: { sv: 'på distans', en: 'remotely' },
  late: { sv: 'kommer senare', en: 'arrives late' },
}
const NOBODY: Text = { sv: 'utan tillhörighet', en: 'not affiliated' }
const HEADS = {
  coming: { sv: 'Kommer', en: 'Coming' },
  maybe: { sv: 'Kanske', en: 'Maybe' },
  absent: { sv: 'Förhinder', en: 'Cannot come' },
  unanswered: { sv: 'Har inte svarat', en: 'No answer yet' },
} as const
type Part = keyof typeof HEADS

const partOf = (one: Invited): Part =>
  isComing(one.answer) ? 'coming' : one.answer === 'maybe' || one.answer === 'absent' ? one.answer : 'unanswered'

/** Who comes to a meeting, who does not, who has not said, and what that means for the quorum. */
export const whoComes = queryCommand({
  name: 'who-comes',
  topic: 'attendance',
  title: { sv: 'Vilka kommer?', en: 'Who is coming?' },
  help: {
    sv: 'Visa vilka som kommer, har förhinder eller inte har svarat, och om mötet blir beslutsfört.',
    en: 'Show who comes, who cannot, who has not answered, and whether the meeting will be quorate.',
  },
  roles: [...WORKING, 'observer'],
  fields: {
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'open-or-next' }),
    only: field.choice(
      { sv: 'Visa bara', en: 'Show only' },
      {
        coming: { label: HEADS.coming },
        maybe: { label: HEADS.maybe },
        absent: { label: HEADS.absent },
        unanswered: { label: HEADS.unanswered },
      },
      { optional: true },
    ),
    by: field.choice(
      { sv: 'Gruppera', en: 'Group' },
      {
        organisation: { label: { sv: 'Per organisation', en: 'By organisation' } },
        party: { label: { sv: 'Per parti', en: 'By party' } },
      },
      { optional: true },
    ),
  },
  phrases: [
    {
      sv: [
        '(vilka|vem|hur många) (kommer|är anmälda|deltar|är med) [{meeting}]',
        '(visa|) (närvarolista|närvarolistan|anmälningar|anmälningarna) [{meeting}]',
        'blir (vi|mötet) (beslutsföra|beslutsfört|beslutsför|beslutsmässigt|beslutsmässiga|tillräckligt många) [{meeting}]',
      ],
      en: [
        "(who|who is|who's|how many are) (comes|coming|attending) [{meeting}]",
        '(show|) (attendance|registrations) [{meeting}]',
        'will (we|the meeting) be quorate [{meeting}]',
      ],
    },
    {
      sv: [
        '(vilka|vem) har inte (svarat|anmält sig|hört av sig) [än] [{meeting}]',
        '(vilka|vem) saknar svar [{meeting}]',
        'vilka svar saknas [{meeting}]',
      ],
      en: [
        "who (has not|hasn't|have not|haven't) (answered|replied|responded) [yet] [{meeting}]",
        'whose answers are missing [{meeting}]',
      ],
      args: { only: 'unanswered' },
    },
    {
      sv: [
        '(vilka|vem) (kommer inte|har förhinder|kan inte komma|kan inte|är borta) [{meeting}]',
        '(vilka|vem) (ersätter|ska ersätta|hoppar in) [{meeting}]',
        'vilka ersättare (kommer|är frågade|behövs) [{meeting}]',
      ],
      en: [
        "who (is not coming|isn't coming|cannot come|can't come|is absent) [{meeting}]",
        'which alternates (are coming|are asked|are needed) [{meeting}]',
      ],
      args: { only: 'absent' },
    },
    {
      sv: '(vilka|hur många) kommer [{meeting}] per organisation',
      en: '(who is|how many are) coming [{meeting}] by organisation',
      args: { by: 'organisation' },
    },
    {
      sv: ['(vilka|hur många) kommer [{meeting}] per parti', 'vilka partier kommer [{meeting}]'],
      en: ['(who is|how many are) coming [{meeting}] by party', 'which parties are coming [{meeting}]'],
      args: { by: 'party' },
    },
  ],
  examples: [
    { sv: 'vilka kommer?', en: 'who is coming?' },
    { sv: 'vilka kommer den 12 maj?', en: 'who is coming on 12 May?' },
    { sv: 'vilka har inte svarat?', en: 'who has not answered?', args: { only: 'unanswered' } },
    { sv: 'vilka kommer per organisation', en: 'who is coming by organisation', args: { by: 'organisation' } },
  ],
  query({ meeting: id, only, by }, { state, actor, now }) {
    const meeting = state.meetings[id]!
    const keeper = allowed(actor, KEEPERS)
    const people = invitedTo(state, meeting)
    const of = (part: Part) => people.filter(one => partOf(one) === part)
    const count = (part: Part) => of(part).length
    const day = instantText(meeting.date, meeting.start, { today: now.date })

    const note = (one: Invited): Text | undefined => {
      const parts = [
        ...(one.mandate.party === undefined ? [] : [same(one.mandate.party)]),
        ...(one.mandate.organisation === undefined ? [] : [same(one.mandate.organisation)]),
        ...(one.answer !== undefined && HOW[one.answer] ? [HOW[one.answer]!] : []),
        // The reason is the secretary's to know.
        ...(one.reason !== undefined && (keeper || one.member.id === actor.member?.id) ? [same(one.reason)] : []),
      ]
      return parts.length === 0 ? undefined : each(lang => parts.map(part => part[lang]).join(', '))
    }
    const nameItem = (one: Invited) => {
      const more = note(one)
      return { text: same(one.member.name), ...(more ? { note: more } : {}) }
    }
    const groupOf = (one: Invited): string => (by === 'party' ? one.mandate.party : one.mandate.organisation) ?? ''
    const parts = (only === undefined ? (['coming', 'maybe', 'absent', 'unanswered'] as const) : [only]).filter(
      part => only !== undefined || count(part) > 0,
    )
    const lists = parts.flatMap((part): Block[] => [
      { kind: 'heading', text: each(lang => `${HEADS[part][lang]} (${count(part)})`) },
      count(part) === 0
        ? { kind: 'text', text: { sv: 'Ingen.', en: 'Nobody.' }, tone: 'quiet' }
        : { kind: 'list', items: of(part).map(nameItem) },
    ])
    const groups = [...new Set(people.map(groupOf))].sort((a, b) => a.localeCompare(b, 'sv'))
    const table: Block[] = [
      {
        kind: 'table',
        columns: [
          by === 'party' ? { sv: 'Parti', en: 'Party' } : { sv: 'Organisation', en: 'Organisation' },
          HEADS.coming,
          HEADS.absent,
          HEADS.unanswered,
        ],
        rows: groups.map(group => {
          const here = people.filter(one => groupOf(one) === group)
          const n = (part: Part) => same(String(here.filter(one => partOf(one) === part).length))
          return [group === '' ? NOBODY : same(group), n('coming'), n('absent'), n('unanswered')]
        }),
      },
      ...groups.flatMap((group): Block[] => {
        const here = people.filter(one => groupOf(one) === group && partOf(one) === 'coming')
        if (here.length === 0) return []
        return [
          { kind: 'heading', text: group === '' ? NOBODY : same(group) },
          { kind: 'list', items: here.map(one => ({ text: same(one.member.name) })) },
        ]
      }),
    ]
    const asks = meeting.asks.filter(isAlive)
    const alternates: Block[] =
      asks.length === 0 || (only !== undefined && only !== 'absent')
        ? []
        : [
            { kind: 'heading', text: { sv: 'Ersättare', en: 'Alternates' } },
            {
              kind: 'list',
              items: asks.map(ask => ({
                text: seatText(state, { member: ask.alternate, for: ask.for }),
                note: ask.answer === 'yes' ? { sv: 'har lovat', en: 'promised' } : { sv: 'är frågad', en: 'asked' },
              })),
            },
          ]
    const mine = actor.member
    const answerable =
      mine !== undefined &&
      meeting.registrations[mine.id] === undefined &&
      meeting.state === 'planned' &&
      mandateOn(mine, ['chair', 'viceChair', 'member', 'official', 'coOpted'], meeting.date) !== undefined
    const buttons: Block[] = answerable
      ? [
          {
            kind: 'buttons',
            buttons: [
              {
                label: { sv: 'Jag kommer', en: "I'm coming" },
                press: { intent: { command: 'attend', args: { meeting: id, answer: 'coming' } } },
                style: 'primary',
              },
              {
                label: { sv: 'Kan inte', en: "Can't come" },
                press: { intent: { command: 'attend', args: { meeting: id, answer: 'absent' } } },
              },
            ],
          },
        ]
      : meeting.roll === null
        ? []
        : [
            {
              kind: 'buttons',
              buttons: [
                {
                  label: { sv: 'Vilka tjänstgör?', en: 'Who serves?' },
                  press: { intent: { command: 'quorum', args: { meeting: id } } },
                },
              ],
            },
          ]
    const outlook = forecast(state, meeting)
    const called = meeting.roll === null ? undefined : quorumOf(state, meeting)
    const good = called?.ok ?? outlook.quorate === 'yes'
    return {
      card: {
        lead: each(lang => {
          const maybe = count('maybe')
          return lang === 'sv'
            ? `${count('coming')} kommer ${day.sv}, ${count('absent')} har förhinder${maybe > 0 ? `, ${maybe} kanske` : ''} och ${count('unanswered')} har inte svarat.`
            : `${count('coming')} are coming on ${day.en}, ${count('absent')} cannot come${maybe > 0 ? `, ${maybe} maybe` : ''} and ${count('unanswered')} have not answered.`
        }),
        blocks: [
          { kind: 'text', text: called?.explained ?? outlook.explained, tone: good ? 'good' : 'warn' },
          ...(by === undefined ? lists : table),
          ...alternates,
          ...buttons,
        ],
      },
    }
  },
})
