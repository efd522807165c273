import { allowed, KEEPERS, maySee } from '../../core/actor.ts'
import type { Block, Button } from '../../core/card.ts'
import { type QueryScope, queryCommand } from '../../core/command.ts'
import { nextMeeting, openMeeting } from '../../domain/find.ts'
import { isVoter } from '../../domain/seats.ts'
import type { Answer, Deep, Meeting } from '../../domain/state.ts'
import { counted, each, same, type Text } from '../../domain/text.ts'
import { dayText, instantText } from '../../domain/when/write.ts'
import { recordOf, stepButton } from '../minutes/shared.ts'
import { pressingMinutes, stageText } from '../minutes/state.ts'

const ANSWERS: Record<Answer, Text> = {
  coming: { sv: 'du kommer', en: 'you are coming' },
  remote: { sv: 'du är med på distans', en: 'you join remotely' },
  late: { sv: 'du kommer senare', en: 'you come late' },
  maybe: { sv: 'kanske', en: 'maybe' },
  absent: { sv: 'du har förhinder', en: 'you cannot come' },
}

/** Most things waiting that are shown here; the lists themselves show all. */
const SHOWN = 5

const press = (label: Text, command: string, args: Record<string, unknown> = {}, primary = false): Button => ({
  label,
  press: { intent: { command, args } },
  ...(primary ? { style: 'primary' as const } : {}),
})

function myMeeting(meeting: Deep<Meeting>, { actor }: QueryScope): Block[] {
  const me = actor.member?.id
  const answer = me === undefined ? undefined : meeting.registrations[me]?.answer
  const pairs = [
    ...(meeting.place === undefined ? [] : [{ label: { sv: 'Plats', en: 'Place' }, value: same(meeting.place) }]),
    ...(me === undefined
      ? []
      : [
          {
            label: { sv: 'Ditt svar', en: 'Your answer' },
            value: answer ? ANSWERS[answer] : { sv: 'inget än', en: 'none yet' },
          },
        ]),
  ]
  const reply = (value: Answer, label: Text, primary = false) =>
    press(label, 'attend', { meeting: meeting.id, answer: value }, primary)
  const buttons =
    me === undefined || meeting.state !== 'planned'
      ? []
      : [
          ...(answer === 'coming'
            ? []
            : [reply('coming', { sv: 'Jag kommer', en: 'I am coming' }, answer === undefined)]),
          ...(answer === 'remote' ? [] : [reply('remote', { sv: 'På distans', en: 'Remotely' })]),
          ...(answer === 'absent' ? [] : [reply('absent', { sv: 'Kan inte', en: 'Cannot come' })]),
        ]
  return [
    ...(pairs.length > 0 ? [{ kind: 'pairs' as const, pairs }] : []),
    {
      kind: 'buttons',
      buttons: [...buttons, press({ sv: 'Dagordning', en: 'Agenda' }, 'agenda', { meeting: meeting.id })],
    },
  ]
}

/** Seats that somebody asked this person to fill, and they have not answered. */
function myAsks({ state, actor, now }: QueryScope, meeting: Deep<Meeting> | undefined): Block[] {
  const waiting =
    meeting?.asks.filter(ask => ask.alternate === actor.member?.id && !ask.withdrawn && ask.answer === undefined) ?? []
  if (!meeting || waiting.length === 0) return []
  return [
    {
      kind: 'list',
      items: waiting.map(ask => ({
        text: each(lang => {
          const name = state.members[ask.for]?.name ?? ''
          const day = dayText(meeting.date, { today: now.date })[lang]
          return lang === 'sv' ? `Kan du tjänstgöra för ${name} ${day}?` : `Can you serve for ${name} on ${day}?`
        }),
        buttons: [
          press(
            { sv: 'Ja, jag kan', en: 'Yes, I can' },
            'alternate-answer',
            { meeting: meeting.id, ask: ask.id, answer: 'yes' },
            true,
          ),
          press({ sv: 'Nej', en: 'No' }, 'alternate-answer', { meeting: meeting.id, ask: ask.id, answer: 'no' }),
        ],
      })),
    },
  ]
}

function myTasks({ state, actor, now }: QueryScope): Block[] {
  const mine = state.openTasks
    .map(id => state.tasks[id]!)
    .filter(task => 'member' in task.owner && task.owner.member === actor.member?.id)
  if (mine.length === 0) return []
  const late = mine.filter(task => task.due !== undefined && task.due < now.date).length
  return [
    {
      kind: 'text',
      ...(late > 0 ? { tone: 'warn' as const } : {}),
      text: each(lang => {
        const all = counted(
          mine.length,
          { sv: 'öppet uppdrag', en: 'open task' },
          { sv: 'öppna uppdrag', en: 'open tasks' },
        )
        const some =
          late === 0
            ? ''
            : lang === 'sv'
              ? `, varav ${late} ${late === 1 ? 'försenat' : 'försenade'}`
              : `, ${late} of them late`
        return `${lang === 'sv' ? 'Du har' : 'You have'} ${all[lang]}${some}.`
      }),
    },
    { kind: 'buttons', buttons: [press({ sv: 'Mina uppdrag', en: 'My tasks' }, 'tasks')] },
  ]
}

/** Minutes that this person is to approve, announce or see taken down. */
const myMinutes = ({ state, actor, now }: QueryScope): Array<{ text: Text; note: Text; buttons: Button[] }> =>
  pressingMinutes(state, now.date).flatMap(({ meeting, stage }) => {
    const buttons = stepButton(stage, meeting, actor)
    return buttons.length === 0
      ? []
      : [{ text: recordOf(state, meeting, now.date), note: stageText(state, stage, now.date), buttons }]
  })

/** What waits for whoever keeps the record, and for those who approve it. */
function keeping(scope: QueryScope, meeting: Deep<Meeting> | undefined): Block[] {
  const { state, actor } = scope
  const keeper = allowed(actor, KEEPERS)
  const minutes = myMinutes(scope)
  if (!keeper && minutes.length === 0) return []
  const suggested = !keeper
    ? []
    : Object.values(state.items).filter(item => item.state === 'suggested' && maySee(actor, item.visibility))
  const guests = !keeper
    ? []
    : Object.values(state.guests).filter(guest => guest.state === 'suggested' && maySee(actor, guest.visibility))
  const silent =
    meeting && keeper
      ? Object.values(state.members).filter(
          one => isVoter(one, meeting.date) && !Object.hasOwn(meeting.registrations, one.id),
        )
      : []
  const waiting: Array<{ text: Text; note?: Text; buttons?: Button[] }> = [
    ...minutes,
    ...suggested.slice(0, SHOWN).map(item => ({
      text: each(lang => `${lang === 'sv' ? 'Föreslaget ärende' : 'Suggested matter'}: ${item.title}`),
      buttons: [press({ sv: 'Lägg på dagordningen', en: 'Put on the agenda' }, 'matter-add', { item: item.id })],
    })),
    ...guests.slice(0, SHOWN).map(guest => ({
      text: each(lang => `${lang === 'sv' ? 'Föreslagen gäst' : 'Suggested guest'}: ${guest.name}`),
      buttons: [press({ sv: 'Godkänn', en: 'Accept' }, 'guest-accept', { guest: guest.id })],
    })),
    ...(meeting && silent.length > 0
      ? [
          {
            text: counted(
              silent.length,
              { sv: 'ledamot har inte svarat', en: 'member has not answered' },
              { sv: 'ledamöter har inte svarat', en: 'members have not answered' },
            ),
            buttons: [press({ sv: 'Vilka kommer?', en: 'Who comes?' }, 'who-comes', { meeting: meeting.id })],
          },
        ]
      : []),
  ]
  if (waiting.length === 0) return []
  return [
    { kind: 'heading', text: { sv: 'Väntar på dig', en: 'Waits for you' } },
    { kind: 'list', items: waiting },
  ]
}

/** What concerns the person just now: the next meeting and their answer, their tasks, what waits for them. */
export const home = queryCommand({
  name: 'home',
  topic: 'you',
  title: { sv: 'Just nu', en: 'Right now' },
  help: {
    sv: 'Visa ditt nästa möte, ditt svar, dina uppdrag och det som väntar på dig.',
    en: 'Show your next meeting, your answer, your tasks and what waits for you.',
  },
  roles: ['everyone'],
  fields: {},
  phrases: [
    {
      sv: [
        '(just nu|hem|översikt|hej|hejsan)',
        'vad har jag svarat',
        'vad (händer|är på gång|väntar) [på mig]',
        'vad gäller för mig',
      ],
      en: [
        '(right now|home|overview|hello|hi)',
        'what did i answer',
        'what (is going on|waits) [for me]',
        'what is next for me',
      ],
    },
  ],
  examples: [
    { sv: 'just nu', en: 'right now' },
    { sv: 'vad är på gång?', en: 'what is next for me?' },
  ],
  query(_args, scope) {
    const { state, now } = scope
    const meeting = openMeeting(state) ?? nextMeeting(state, now.date)
    const lead = each(lang => {
      if (!meeting) return lang === 'sv' ? 'Inget möte är planerat.' : 'No meeting is planned.'
      const when = instantText(meeting.date, meeting.start, {
        today: now.date,
        ...(meeting.end === undefined ? {} : { to: meeting.end }),
      })[lang]
      if (meeting.state === 'open') return lang === 'sv' ? 'Mötet pågår.' : 'The meeting is in session.'
      return lang === 'sv' ? `Nästa möte: ${when}.` : `Next meeting: ${when}.`
    })
    return {
      card: {
        lead,
        blocks: [
          ...(meeting ? myMeeting(meeting, scope) : []),
          ...myAsks(scope, meeting),
          ...myTasks(scope),
          ...keeping(scope, meeting),
        ],
      },
    }
  },
})
