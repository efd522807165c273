import type { Extract, Place } from '../../domain/extract.ts'

/** The extract with the page of each fact; `pages[i]` is the line (1-based) that page i + 1 starts on. */
export function withPages(extract: Extract, pages: readonly number[]): Extract {
  const placed = <T extends { at?: Place }>(one: T): T => {
    if (!one.at) return one
    const next = pages.findIndex(start => start > one.at!.lines[0])
    return { ...one, at: { ...one.at, page: next < 0 ? pages.length : Math.max(1, next) } }
  }
  const { amounts, events, remarks } = extract
  return {
    ...extract,
    attendees: extract.attendees.map(placed),
    sections: extract.sections.map(placed),
    guests: extract.guests.map(placed),
    tasks: extract.tasks.map(placed),
    ...(amounts && { amounts: amounts.map(placed) }),
    ...(events && { events: events.map(placed) }),
    ...(remarks && { remarks: remarks.map(placed) }),
  }
}
