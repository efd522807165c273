import type { Actor } from '../../core/actor.ts'
import type { Block, Button } from '../../core/card.ts'
import { queryCommand, type Reply } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { nextMeeting, openMeeting } from '../../domain/find.ts'
import { Problem } from '../../domain/problem.ts'
import type { Day, Deep, GroupState, Meeting } from '../../domain/state.ts'
import { each, type Text } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'
import { minutesNote } from '../minutes/state.ts'
import { whenText, whereText } from './shared.ts'

const PAGE = 10
const STATES: Record<Meeting['state'], Text | null> = {
  planned: null,
  open: { sv: 'pågår', en: 'under way' },
  adjourned: { sv: 'ajournerat', en: 'adjourned' },
  closed: null,
  cancelled: { sv: 'inställt', en: 'cancelled' },
}

function noteOf(state: Deep<GroupState>, meeting: Deep<Meeting>, past: boolean, today: Day): Text {
  const minutes = past ? minutesNote(state, meeting, today) : null
  const answered = Object.keys(meeting.registrations).length
  return each(lang => {
    const parts = [
      STATES[meeting.state]?.[lang],
      meeting.title,
      meeting.place,
      meeting.agenda.length > 0
        ? lang === 'sv'
          ? `${meeting.agenda.length} ${meeting.agenda.length === 1 ? 'ärende' : 'ärenden'}`
          : `${meeting.agenda.length} ${meeting.agenda.length === 1 ? 'matter' : 'matters'}`
        : undefined,
      !past && answered > 0 ? (lang === 'sv' ? `${answered} har svarat` : `${answered} answered`) : undefined,
      past && meeting.state === 'planned' ? (lang === 'sv' ? 'inte öppnat' : 'never opened') : undefined,
      minutes?.[lang],
      meeting.origin === 'imported' ? (lang === 'sv' ? 'inläst' : 'imported') : undefined,
    ]
    return parts.filter(part => part !== undefined && part !== '').join(' · ')
  })
}

/** Coming ones soonest first, past ones latest first. What lasts now is still coming. */
function listOf(state: Deep<GroupState>, past: boolean, today: Day): Deep<Meeting>[] {
  const all = state.calendar.map(entry => state.meetings[entry.id]!)
  const over = (one: Deep<Meeting>) =>
    one.state === 'closed' || (one.date < today && one.state !== 'open' && one.state !== 'adjourned')
  return past ? all.filter(over).reverse() : all.filter(one => !over(one))
}

/** When and where a meeting is, and what one can do about it. */
function oneReply(meeting: Deep<Meeting>, next: boolean, actor: Actor, today: Day): Reply {
  const { state } = meeting
  const ahead = state === 'planned' && meeting.date >= today
  const mine = actor.member && meeting.registrations[actor.member.id]
  const answer = (value: 'coming' | 'absent', label: Text): Button => ({
    label,
    press: { intent: { command: 'attend', args: { meeting: meeting.id, answer: value } } },
  })
  const buttons: Button[] = [
    {
      label: { sv: 'Dagordning', en: 'Agenda' },
      press: { intent: { command: 'agenda', args: { meeting: meeting.id } } },
    },
    ...(actor.member && !mine && ahead
      ? [
          answer('coming', { sv: 'Jag kommer', en: 'I’m coming' }),
          answer('absent', { sv: 'Kan inte', en: 'Cannot come' }),
        ]
      : []),
    { label: { sv: 'Fler möten', en: 'More meetings' }, press: { intent: { command: 'meetings', args: {} } } },
  ]
  return {
    card: {
      lead: each(lang => {
        const when = whereText(meeting, today)[lang]
        if (state === 'open' || state === 'adjourned')
          return lang === 'sv'
            ? `Mötet ${state === 'open' ? 'pågår' : 'är ajournerat'}: ${when}.`
            : `The meeting is ${state === 'open' ? 'under way' : 'adjourned'}: ${when}.`
        if (state === 'cancelled')
          return lang === 'sv' ? `Mötet ${when} är inställt.` : `The meeting on ${when} is cancelled.`
        if (next) return lang === 'sv' ? `Nästa möte är ${when}.` : `The next meeting is on ${when}.`
        if (!ahead) return lang === 'sv' ? `Mötet hölls ${when}.` : `The meeting was held on ${when}.`
        return lang === 'sv' ? `Mötet är ${when}.` : `The meeting is on ${when}.`
      }),
      blocks: [{ kind: 'buttons', buttons }],
    },
  }
}

/** The group's meetings, coming or past, ten at a time. */
export const meetings = queryCommand({
  name: 'meetings',
  topic: 'meetings',
  title: { sv: 'Möten', en: 'Meetings' },
  help: { sv: 'Visa kommande eller tidigare möten.', en: 'Show coming or past meetings.' },
  roles: ['everyone'],
  fields: {
    which: field.choice(
      { sv: 'Vilka', en: 'Which' },
      {
        next: { label: { sv: 'Nästa', en: 'Next' } },
        coming: {
          label: { sv: 'Kommande', en: 'Coming' },
          words: { sv: ['planerade'], en: ['planned', 'upcoming'] },
        },
        past: {
          label: { sv: 'Tidigare', en: 'Past' },
          words: { sv: ['gamla', 'förra', 'hållna'], en: ['earlier', 'old', 'previous'] },
        },
      },
      { optional: true },
    ),
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { optional: true }),
    page: field.number({ sv: 'Sida', en: 'Page' }, { optional: true, min: 1, max: 100_000 }),
  },
  phrases: [
    {
      sv: [
        '(möten|mötena|sammanträden)',
        'visa (möten|mötena|kommande möten)',
        '(kommande|planerade) möten',
        '(när|vilka) (är|har vi) (möten|kommande möten|möte)',
        'vilka möten (är planerade|finns|har vi)',
      ],
      en: [
        '(meetings|the meetings)',
        'show (meetings|the meetings|coming meetings)',
        '(coming|upcoming|planned) meetings',
        'when (are|do we have) (the|) meetings',
      ],
      args: { which: 'coming' },
    },
    {
      sv: [
        '(nästa|kommande) (möte|sammanträde)',
        'när (är|blir|har vi|börjar|slutar) (nästa|) (möte|mötet|sammanträde|sammanträdet)',
        'när (ses|träffas) vi [nästa gång]',
        'var (är|hålls|ska vi ha) (nästa|) (möte|mötet|sammanträdet)',
        '(vilken tid|vilken dag|hur dags|när|var) (är|hålls|börjar|slutar) (nästa|) (möte|mötet|sammanträdet) [{meeting}]',
        '(hur länge|hur lång tid) (är|håller|tar|varar) (mötet|sammanträdet) [på] [{meeting}]',
        '(vilken|vad är det för) (lokal|plats) [är det] [på mötet]',
      ],
      en: [
        '[the] next meeting',
        "(when|when is|when's|where|where is|where's|what time is|what time does) (the|our) (next|) meeting [{meeting}] [(start|begin|end|held)]",
        "(when|when is|when's|where|where is|where's|what time is|what time does|what day is) the {meeting} meeting [(start|begin|end|held)]",
        'when do we meet [next]',
      ],
      args: { which: 'next' },
    },
    {
      sv: ['(visa|) (tidigare|gamla|hållna) möten [sida {page}]'],
      en: ['(show|) (past|earlier|old|previous) meetings [page {page}]'],
      args: { which: 'past' },
    },
  ],
  examples: [
    { sv: 'möten', en: 'meetings', args: { which: 'coming' } },
    { sv: 'tidigare möten', en: 'past meetings', args: { which: 'past' } },
    { sv: 'när är nästa möte?', en: 'when is the next meeting?', args: { which: 'next' } },
  ],
  query({ which = 'coming', page = 1, meeting }, { state, now, actor }) {
    const next = openMeeting(state) ?? nextMeeting(state, now.date)
    const one = meeting === undefined ? (which === 'next' ? next : undefined) : state.meetings[meeting]
    if (one) return oneReply(one, one === next, actor, now.date)
    const past = which === 'past'
    const all = listOf(state, past, now.date)
    const keeper = actor.roles.has('secretary') || actor.roles.has('chair')
    const pages = Math.max(1, Math.ceil(all.length / PAGE))
    if (page > pages)
      throw new Problem(
        'no-such-thing',
        { sv: `Det finns bara ${pages} sidor.`, en: `There are only ${pages} pages.` },
        { field: 'page' },
      )
    const shown = all.slice((page - 1) * PAGE, page * PAGE)
    const turn = (label: Text, args: Record<string, unknown>): Button => ({
      label,
      press: { intent: { command: 'meetings', args } },
    })
    const buttons: Button[] = [
      ...(page < pages ? [turn({ sv: 'Fler', en: 'More' }, { which, page: page + 1 })] : []),
      past
        ? turn({ sv: 'Kommande', en: 'Coming' }, { which: 'coming' })
        : turn({ sv: 'Tidigare', en: 'Past' }, { which: 'past' }),
      ...(keeper && !past
        ? [{ label: { sv: 'Nytt möte', en: 'New meeting' }, press: { form: { command: 'meeting-plan', args: {} } } }]
        : []),
    ]
    const blocks: Block[] = [
      ...(shown.length > 0
        ? [
            {
              kind: 'list' as const,
              items: shown.map(one => {
                const note = noteOf(state, one, past, now.date)
                return {
                  text: whenText(one, now.date),
                  ...(note.sv === '' ? {} : { note }),
                  buttons: [
                    {
                      label: each(
                        lang =>
                          `${lang === 'sv' ? 'Dagordning' : 'Agenda'} ${dayText(one.date, { today: now.date, weekday: false })[lang]}`,
                      ),
                      press: { intent: { command: 'agenda', args: { meeting: one.id } } },
                    },
                  ],
                }
              }),
            },
          ]
        : []),
      { kind: 'buttons', buttons },
    ]
    return {
      card: {
        lead: each(lang => {
          const n = all.length
          if (lang === 'sv') {
            if (n === 0)
              return past
                ? 'Inget möte har hållits än.'
                : 'Inget möte är planerat. Sekreteraren skriver ”möte ny” och dagen.'
            return `${n} ${past ? (n === 1 ? 'tidigare möte' : 'tidigare möten') : n === 1 ? 'kommande möte' : 'kommande möten'}${pages > 1 ? `, sida ${page} av ${pages}` : ''}.`
          }
          if (n === 0)
            return past
              ? 'No meeting has been held yet.'
              : 'No meeting is planned. The secretary types “new meeting” and the day.'
          return `${n} ${past ? 'past' : 'coming'} ${n === 1 ? 'meeting' : 'meetings'}${pages > 1 ? `, page ${page} of ${pages}` : ''}.`
        }),
        blocks,
      },
    }
  },
})
