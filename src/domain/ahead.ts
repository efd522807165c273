import { Problem } from './problem.ts'
import type { Day, Deep, Meeting } from './state.ts'
import { each } from './text.ts'
import { dayText } from './when/write.ts'

/** Refuses a meeting that is over, called off, or should have been held. Problems: `closed`, `past`. */
export function mustLieAhead(meeting: Deep<Meeting>, today: Day, field: string): void {
  const day = dayText(meeting.date, { today })
  if (meeting.state === 'closed' || meeting.state === 'cancelled') {
    const closed = meeting.state === 'closed'
    throw new Problem(
      'closed',
      each(lang =>
        lang === 'sv'
          ? `Mötet ${day.sv} är ${closed ? 'avslutat' : 'inställt'}. Välj ett annat möte.`
          : `The meeting on ${day.en} is ${closed ? 'closed' : 'cancelled'}. Choose another meeting.`,
      ),
      { field },
    )
  }
  // An open meeting may run past midnight.
  if (meeting.state === 'planned') dayMustLieAhead(meeting.date, today, field)
}

/** Refuses a day that has been; today is still to come. Problem: `past`. */
export function dayMustLieAhead(day: Day, today: Day, field: string): void {
  if (day >= today) return
  const text = dayText(day, { today })
  throw new Problem(
    'past',
    each(lang =>
      lang === 'sv'
        ? `${text.sv} har redan varit. Välj en dag framåt.`
        : `${text.en} has already been. Choose a coming day.`,
    ),
    { field },
  )
}
