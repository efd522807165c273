import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { scheduleChanges } from '../../domain/changes/schedule.ts'
import { Problem } from '../../domain/problem.ts'
import { quietOf } from '../../domain/schedule.ts'
import { each } from '../../domain/text.ts'
import { press, type State } from './shared.ts'
import { quietText } from './show.ts'

/** Days on which nothing is sent: weekends, Swedish public holidays, and days of the group's own. */
export const digestQuiet = planCommand({
  name: 'digest-quiet',
  topic: 'digests',
  title: { sv: 'Tysta dagar', en: 'Quiet days' },
  help: {
    sv: 'Välj dagar då inget skickas: helger, röda dagar eller egna dagar, som en semester.',
    en: 'Choose days on which nothing is sent: weekends, public holidays or days of your own, such as a holiday.',
  },
  roles: KEEPERS,
  fields: {
    days: field.period({ sv: 'Egna dagar', en: 'Days of your own' }, { optional: true }),
    clear: field.yesno({ sv: 'Ta bort de egna dagarna', en: 'Remove the days of your own' }, { optional: true }),
    weekends: field.yesno({ sv: 'Tyst på helger', en: 'Quiet at weekends' }, { optional: true }),
    holidays: field.yesno({ sv: 'Tyst på röda dagar', en: 'Quiet on public holidays' }, { optional: true }),
  },
  phrases: [
    { sv: '(tyst|tysta dagar|inga utskick) {days}', en: '(quiet|quiet days|no digests) {days}' },
    { sv: 'tyst på helger {weekends}', en: 'quiet at weekends {weekends}' },
    { sv: 'tyst på (röda dagar|helgdagar) {holidays}', en: 'quiet on (public holidays|holidays) {holidays}' },
    { sv: 'inga tysta dagar', en: 'no quiet days', args: { clear: 'ja' } },
  ],
  examples: [
    { sv: 'tysta dagar 28 juni-8 augusti', en: 'quiet days 28 June-8 August', args: {} },
    { sv: 'tyst på helger nej', en: 'quiet at weekends no', args: {} },
    { sv: 'inga tysta dagar', en: 'no quiet days', args: { clear: 'ja' } },
  ],
  plan({ days, clear, weekends, holidays }, { state, now }) {
    if (days?.kind === 'undated')
      throw new Problem('invalid', { sv: 'Vilka dagar?', en: 'Which days?' }, { field: 'days' })
    if (days === undefined && clear !== true && weekends === undefined && holidays === undefined)
      throw new Problem(
        'missing',
        { sv: 'Vilka dagar ska vara tysta?', en: 'Which days are to be quiet?' },
        { field: 'days' },
      )
    if (days && days.to < now.date)
      throw new Problem(
        'past',
        { sv: 'De dagarna har redan varit.', en: 'Those days have already been.' },
        { field: 'days' },
      )
    const kept = clear ? [] : quietOf(state).days.filter(one => one.to >= now.date)
    const own = days ? [...kept, { from: days.from, to: days.to }] : kept
    const chosen = {
      ...(days || clear ? { days: own.map(({ from, to }) => ({ from, to })) } : {}),
      ...(weekends === undefined ? {} : { weekends }),
      ...(holidays === undefined ? {} : { holidays }),
    }
    const after = {
      ...state,
      schedule: { ...state.schedule, quiet: { ...state.schedule?.quiet, ...chosen } },
    } as State
    const quiet = quietText(after, now.date)
    return {
      changes: [scheduleChanges.quietSet(chosen)],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv' ? `Sparat. Inget skickas: ${quiet.sv}.` : `Saved. Nothing is sent: ${quiet.en}.`,
          ),
          blocks: [
            {
              kind: 'text',
              tone: 'quiet',
              text: {
                sv: 'Det som måste komma i tid före ett möte skickas närmast tidigare dag.',
                en: 'What must come in time before a meeting is sent on the nearest earlier day.',
              },
            },
            { kind: 'buttons', buttons: [press({ sv: 'Alla utskick', en: 'All digests' }, 'digests')] },
          ],
        },
      },
    }
  },
})
