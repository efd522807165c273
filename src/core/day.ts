import { Problem } from '../domain/problem.ts'
import { each, type Text } from '../domain/text.ts'
import { daysBetween } from '../domain/when/days.ts'
import { whenOf } from '../domain/when/read.ts'
import { dayText } from '../domain/when/write.ts'
import type { Field } from './fields.ts'
import type { ResolveContext } from './resolve.ts'

/** Names the field at fault before what is wrong with it. */
export const wrong = (field: string, label: Text, what: Text): Problem =>
  new Problem(
    'invalid',
    each(lang => `${label[lang]}: ${what[lang]}`),
    { field },
  )

/** So far ahead a day without a year has only just been: which one is meant is asked. */
const FAR = 270

/** The one day that was typed. Problems: `invalid` (none such, or another weekday), `ambiguous` (with choices). */
export function dayOf(raw: string, name: string, def: Field, { now }: ResolveContext): string {
  const prefer = def.prefer ?? 'future'
  const when = whenOf(raw, { today: now.date, prefer })
  if (when?.kind !== 'day')
    throw wrong(name, def.label, {
      sv: `”${raw}” är inte en dag jag förstår. Skriv till exempel 12 maj eller 2027-05-12.`,
      en: `“${raw}” is not a day I understand. Type for example 12 May or 2027-05-12.`,
    })
  if (when.weekdayMismatch) {
    const { sv, en } = dayText(when.date, { today: now.date })
    const apart = (day: string) => [day.slice(0, day.indexOf(' ')), day.slice(day.indexOf(' ') + 1)]
    const [[svWeekday, svDate], [enWeekday, enDate]] = [apart(sv), apart(en)]
    throw wrong(name, def.label, {
      sv: `veckodagen stämmer inte, för ${svDate} är en ${svWeekday}. Skriv dagen igen.`,
      en: `the weekday does not match, since ${enDate} is a ${enWeekday}. Type the day again.`,
    })
  }
  const before = whenOf(raw, { today: now.date, prefer: 'past' })
  const days =
    when.ambiguous ??
    (prefer === 'future' && when.yearInferred && daysBetween(now.date, when.date) > FAR && before?.kind === 'day'
      ? [before.date, when.date]
      : undefined)
  if (days)
    throw new Problem(
      'ambiguous',
      {
        sv: `”${raw}” kan vara flera dagar. Vilken menar du?`,
        en: `“${raw}” can be several days. Which one do you mean?`,
      },
      {
        field: name,
        choices: days.map(day => ({
          value: day,
          label: dayText(day, { today: now.date, year: when.ambiguous ? 'auto' : 'always' }),
        })),
      },
    )
  return when.date
}
