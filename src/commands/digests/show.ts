import { allowed, KEEPERS, rolesOn, WORKING } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { queryCommand } from '../../core/command.ts'
import { lawOf } from '../../domain/rules.ts'
import { DIGEST_KINDS, DIGEST_NAMES, quietOf, settingOf } from '../../domain/schedule.ts'
import { each, type Text } from '../../domain/text.ts'
import { dayText, spanText } from '../../domain/when/write.ts'
import { wallClock } from '../../domain/when/zone.ts'
import { mailText } from './mail.ts'
import { opens, press, type State } from './shared.ts'
import { settingText } from './words.ts'

/** How many of the latest mishaps are told of. */
const MISHAPS = 5

export function quietText(state: State, today: string): Text {
  const quiet = quietOf(state)
  const own = quiet.days.filter(one => one.to >= today).map(one => spanText(one.from, one.to, { today }))
  return each(lang => {
    const sv = lang === 'sv'
    const parts = [
      ...(quiet.weekends ? [sv ? 'lördagar och söndagar' : 'Saturdays and Sundays'] : []),
      ...(quiet.holidays ? [sv ? 'röda dagar' : 'Swedish public holidays'] : []),
      ...own.map(one => one[lang]),
      sv ? 'kl. 20–7' : '20:00–7:00',
    ]
    return parts.join(', ')
  })
}

/** What was not sent in time, and what never arrived, latest first: for whoever keeps the record. */
function mishaps(state: State, today: string): Block[] {
  const missed = Object.entries(state.sent?.marks ?? {})
    .filter(([, mark]) => mark.outcome === 'missed')
    .map(([key, mark]) => {
      const kind = DIGEST_KINDS.find(one => key.startsWith(`${one} `))
      const meeting = state.meetings[key.split(' ')[1] ?? '']
      const day = meeting ? dayText(meeting.date, { today }) : undefined
      return {
        at: mark.at,
        text: each(lang => {
          const what = kind ? DIGEST_NAMES[kind][lang] : key
          const of = day ? `, ${lang === 'sv' ? 'mötet' : 'the meeting on'} ${day[lang]}` : ''
          return `${what}${of}: ${lang === 'sv' ? 'kom inte ut i tid' : 'did not go out in time'}`
        }),
      }
    })
  const latest = missed.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MISHAPS)
  if (latest.length === 0) return []
  return [
    { kind: 'heading', text: { sv: 'Missat', en: 'Missed' } },
    {
      kind: 'list',
      items: latest.map(one => ({
        text: one.text,
        note: dayText(wallClock(one.at, state.timeZone).date, { today }),
      })),
    },
  ]
}

/** Members whom no message reaches: for whoever keeps the record. In a demo all read theirs on the page. */
function unreached(state: State, mails: boolean, today: string): Block[] {
  const byMail = mails && state.schedule?.mail === true
  const names = Object.values(state.members)
    .filter(one => rolesOn(state, one, today).size > 0 && one.accounts.length === 0 && !(byMail && one.email))
    .map(one => one.name)
  if (state.demo || names.length === 0) return []
  return [
    {
      kind: 'text',
      tone: 'warn',
      text: {
        sv: `Nås inte i någon chatt${byMail ? ' eller med e-post' : ''}: ${names.join(', ')}.`,
        en: `Reached by no chat${byMail ? ' or e-mail' : ''}: ${names.join(', ')}.`,
      },
    },
  ]
}

/** What the group has sent by itself, when and to whom. */
export const digestsShow = queryCommand({
  name: 'digests',
  topic: 'digests',
  title: { sv: 'Utskick', en: 'Digests' },
  help: {
    sv: 'Visa vad som skickas av sig självt, när och till vem.',
    en: 'Show what is sent by itself, when and to whom.',
  },
  roles: [...WORKING, 'observer'],
  fields: {},
  phrases: [
    {
      sv: [
        '[visa] (utskick|utskicken)',
        'vad skickas [ut] av sig självt',
        'när (kommer|skickas) (utskicken|veckobrevet|kallelsen)',
      ],
      en: [
        '[show] [the] digests',
        'what is sent [out] [by itself]',
        'when (does|is) the (weekly digest|notice) (come|sent)',
      ],
    },
  ],
  examples: [
    { sv: 'utskick', en: 'digests' },
    { sv: 'när skickas kallelsen?', en: 'when is the notice sent?' },
  ],
  query(_args, { state, actor, now, mails }) {
    // Where the law asks for no public notice, there is nothing to say of it.
    const kinds = DIGEST_KINDS.filter(kind => kind !== 'posting' || lawOf(state.body).announced)
    const on = kinds.filter(kind => settingOf(state, kind).on).length
    const keeper = allowed(actor, KEEPERS)
    return {
      card: {
        lead: each(lang => {
          if (state.schedule?.off) return lang === 'sv' ? 'Alla utskick är av.' : 'All digests are off.'
          return lang === 'sv' ? `${on} av ${kinds.length} utskick är på.` : `${on} of ${kinds.length} digests are on.`
        }),
        blocks: [
          {
            kind: 'pairs',
            pairs: [
              ...kinds.map(kind => ({ label: DIGEST_NAMES[kind], value: settingText(state, kind) })),
              { label: { sv: 'Tyst', en: 'Quiet' }, value: quietText(state, now.date) },
              ...(mails || state.schedule?.mail
                ? [{ label: { sv: 'E-post', en: 'E-mail' }, value: mailText(state, mails === true) }]
                : []),
            ],
          },
          ...(keeper ? unreached(state, mails === true, now.date) : []),
          ...(keeper ? mishaps(state, now.date) : []),
          ...(keeper
            ? [
                {
                  kind: 'buttons' as const,
                  buttons: [
                    opens({ sv: 'Ändra', en: 'Change' }, 'digest-set'),
                    opens({ sv: 'Förhandsvisa', en: 'Preview' }, 'digest-preview'),
                    state.schedule?.off
                      ? press({ sv: 'Sätt på alla', en: 'Turn all on' }, 'digest-set', { on: 'ja' })
                      : press({ sv: 'Stäng av alla', en: 'Turn all off' }, 'digest-set', { on: 'nej' }),
                  ],
                },
              ]
            : []),
        ],
      },
    }
  },
})
