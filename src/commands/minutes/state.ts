import { WORKING } from '../../core/actor.ts'
import { queryCommand } from '../../core/command.ts'
import { type MinutesStage, minutesStage } from '../../domain/minutes.ts'
import type { Day, Deep, GroupState, Meeting } from '../../domain/state.ts'
import { counted, each, type Text } from '../../domain/text.ts'
import { addDays } from '../../domain/when/days.ts'
import { dayText } from '../../domain/when/write.ts'
import { recordOf, recordWords, stepButton, waiting } from './shared.ts'

/** How many are listed; older ones are counted. */
const SHOWN = 10

/** "ska vara justerat senast onsdag 26 maj": where one meeting's minutes stand, and by when what comes next. */
export function stageText(state: Deep<GroupState>, stage: MinutesStage, today: Day): Text {
  const { approved } = recordWords(state)
  const day = (one: Day) => dayText(one, { today })
  switch (stage.kind) {
    case 'approve':
      return each(lang => {
        const late = stage.by < today
        if (lang === 'sv')
          return late
            ? `skulle ha varit ${approved.sv} senast ${day(stage.by).sv}`
            : `ska vara ${approved.sv} senast ${day(stage.by).sv}`
        return late ? `were to be approved by ${day(stage.by).en}` : `are to be approved by ${day(stage.by).en}`
      })
    case 'post':
      return each(lang => {
        const late = stage.by < today
        if (lang === 'sv') return `${late ? 'skulle ha anslagits' : 'ska anslås'} senast ${day(stage.by).sv}`
        return `${late ? 'were to be' : 'are to be'} announced by ${day(stage.by).en}`
      })
    case 'posted':
      return each(lang =>
        lang === 'sv'
          ? `anslaget till och med ${day(stage.until).sv}`
          : `announced until and including ${day(stage.until).en}`,
      )
    case 'take-down':
      return { sv: 'anslaget får tas ned', en: 'the notice may be taken down' }
    case 'done':
      return { sv: 'klart', en: 'done' }
  }
}

/** "protokollet justerat 7 april", or what it waits for: where one meeting's minutes stand, in passing. */
export function minutesNote(state: Deep<GroupState>, meeting: Deep<Meeting>, today: Day): Text | null {
  const stage = minutesStage(state, meeting, today)
  if (stage === null) return null
  const { the, approved } = recordWords(state)
  const on = meeting.minutes?.approved?.on
  return each(lang => {
    if (on === undefined) return `${the[lang]} ${stageText(state, stage, today)[lang]}`
    const done = `${the[lang]} ${approved[lang]} ${dayText(on, { today, weekday: false })[lang]}`
    return stage.kind === 'done' ? done : `${done}, ${stageText(state, stage, today)[lang]}`
  })
}

export const isLate = (stage: MinutesStage, today: Day): boolean =>
  (stage.kind === 'approve' || stage.kind === 'post') && stage.by < today

/** Which meetings' minutes wait: for approval, for their public notice, or for it to be taken down. */
export const minutesState = queryCommand({
  name: 'minutes-state',
  topic: 'meetings',
  title: { sv: 'Protokollens läge', en: 'Where the minutes stand' },
  help: {
    sv: 'Visa vilka protokoll som väntar på justering eller anslag, och till vilken dag.',
    en: 'Show which minutes wait for approval or their public notice, and until when.',
  },
  roles: [...WORKING, 'observer'],
  fields: {},
  phrases: [
    {
      sv: [
        '[visa] (protokollens läge|protokolläget|justeringsläget|justeringar)',
        '(är protokollet|är protokollen|är anteckningarna) (justerat|justerade|godkända|klart|klara)',
        '(vilka|vilket) protokoll (är inte justerade|är ojusterade|väntar|ska justeras|är inte justerat)',
        'när ska protokollet (justeras|vara justerat)',
      ],
      en: [
        '[show] (where the minutes stand|the state of the minutes|minutes state)',
        '(are|have) the (minutes|notes) [been] approved',
        'which minutes (are not approved|wait|are to be approved)',
        'when must the minutes be approved',
      ],
    },
  ],
  examples: [
    { sv: 'protokollens läge', en: 'where the minutes stand' },
    { sv: 'är protokollet justerat?', en: 'are the minutes approved?' },
  ],
  query(_args, { state, actor, now }) {
    const today = now.date
    const all = waiting(state, today)
    const late = all.filter(one => isLate(one.stage, today)).length
    const lead = ((): Text => {
      if (all.length === 0) return { sv: 'Inga protokoll väntar.', en: 'No minutes are waiting.' }
      const many = counted(
        all.length,
        { sv: 'protokoll är inte klart', en: 'set of minutes is not finished' },
        { sv: 'protokoll är inte klara', en: 'sets of minutes are not finished' },
      )
      return each(lang => {
        const overdue = late === 0 ? '' : lang === 'sv' ? `, ${late} över tiden` : `, ${late} past the limit`
        return `${many[lang]}${overdue}.`
      })
    })()
    const more = all.length - SHOWN
    return {
      card: {
        lead,
        ...(all.length === 0
          ? {}
          : {
              blocks: [
                {
                  kind: 'list' as const,
                  items: all.slice(0, SHOWN).map(({ meeting, stage }) => {
                    const buttons = stepButton(stage, meeting, actor)
                    return {
                      text: recordOf(state, meeting, today),
                      note: stageText(state, stage, today),
                      ...(buttons.length > 0 ? { buttons } : {}),
                    }
                  }),
                },
                ...(more > 0
                  ? [
                      {
                        kind: 'text' as const,
                        tone: 'quiet' as const,
                        text: { sv: `och ${more} äldre.`, en: `and ${more} older.` },
                      },
                    ]
                  : []),
              ],
            }),
      },
    }
  },
})

/** How near its last day is before the letters tell of it, and how long after it they go on, days. */
const NEAR = 7
const AFTER = 60

/** Minutes that are to be approved or announced within a week, or should have been: for letters and a person's own page. */
export const pressingMinutes = (state: Deep<GroupState>, today: Day): ReturnType<typeof waiting> =>
  waiting(state, today).filter(
    ({ stage }) =>
      stage.kind === 'take-down' ||
      ((stage.kind === 'approve' || stage.kind === 'post') &&
        stage.by <= addDays(today, NEAR) &&
        stage.by >= addDays(today, -AFTER)),
  )
