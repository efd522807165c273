/** "The last meeting of 2016", "första träffen 2023": the day that the minutes have for it, held or to come. */
import type { Day } from '../domain/state.ts'
import { type Ask, newestFirst } from './scope.ts'
import type { Doc } from './view.ts'
import { plain } from './words.ts'

const NTH =
  /\b(?:(arets) )?(forsta|sista|first|last|final) (?:\p{L}+ )?(?:\p{L}*mote\p{L}*|(?<=\b(?:ses|traffas|mots|samlas|meets?|sammantrader)\b.*)(?:gang\p{L}*|time)|\p{L}*traff\p{L}*|\p{L}*sammantrade\p{L}*|meeting|session)(?: (?:for|i|under|of|in|ar|aret|the|year))* ?((?:19|20)\d\d)?/u

const daysOf = (doc: Doc): Day[] => [
  ...(doc.date === null ? [] : [doc.date]),
  ...doc.guests.flatMap(one => (one.date === undefined ? [] : [one.date])),
]

/** What was planned last holds: earlier minutes may have had other days. */
const plannedLast = (docs: readonly Doc[], year: string): readonly Day[] =>
  newestFirst(docs).find(doc => doc.next.some(day => day.startsWith(year)))?.next ?? []

/** The question with that day in the place of its words. Of a few minutes only: many bodies have many last meetings. */
export function withNthDay(ask: Ask, docs: readonly Doc[]): Ask {
  const { q } = ask
  const said = NTH.exec(q.plain)
  const year =
    said?.[3] ??
    (said?.[1] || /\b(?:for aret|of the year)\b/.test(said?.[0] ?? '') ? docs[0]?.date?.slice(0, 4) : undefined)
  if (!said || year === undefined || q.whens.some(when => when.kind === 'day')) return ask
  const days = [...docs.flatMap(daysOf), ...plannedLast(docs, year)].filter(day => day.startsWith(year)).sort()
  const date = /^(?:sista|last|final)/.test(said[2]!) ? days.at(-1) : days[0]
  if (date === undefined) return ask
  return {
    ...ask,
    q: {
      ...q,
      whens: [{ kind: 'day', date, yearInferred: false, start: 0, end: 0, text: said[0].trim() }],
      terms: q.terms.filter(
        term => !/^(?:arets|forsta|sista|first|last|final)$/.test(plain(term.word)) && term.stem !== year,
      ),
    },
  }
}
