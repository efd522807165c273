import type { Day } from '../domain/state.ts'
import { addDays, monthOf } from '../domain/when/days.ts'
import { reachOf, type When } from '../domain/when/kinds.ts'
import { evidence, type Lexicon, type Term } from './lexicon.ts'
import type { Question } from './question.ts'
import type { Part, Seen } from './shelf.ts'
import type { Doc, View } from './view.ts'
import { plain, stem, stems, wordsOf } from './words.ts'

/** What is needed to answer one question. */
export interface Ask {
  q: Question
  view: View
  lexicon: Lexicon
  search: Seen['search']
  today: Day
  /** The name of the person who asks, for "my tasks". */
  me?: string
}

/** True where a day is what the question's date says; a year that was left out fits every year. */
function onDay(when: When, day: Day, today: Day): boolean {
  const short = day.slice(5)
  switch (when.kind) {
    case 'day':
      return (when.ambiguous ?? [when.date]).some(one => (when.yearInferred ? one.slice(5) === short : one === day))
    case 'days':
      return when.yearInferred
        ? when.from.slice(5) <= short && short <= when.to.slice(5)
        : when.from <= day && day <= when.to
    case 'month':
      return monthOf(day) === when.month && (when.year === undefined || day.startsWith(String(when.year)))
    case 'season':
    case 'week': {
      const reach = reachOf(when.year === undefined ? { ...when, year: Number(day.slice(0, 4)) } : when, { today })
      return reach !== null && reach.from <= day && day <= reach.to
    }
    case 'undated':
    case 'invalid':
      return false
  }
}

/** True where a piece of text speaks of a time that the question names. */
export const speaksOf = (ask: Ask, said: readonly When[]): boolean =>
  said.some(one => {
    if (one.kind === 'day') return fitsDay(ask, one.date)
    if (one.kind === 'days') return fitsDay(ask, one.from) || fitsDay(ask, one.to)
    if (one.kind === 'month')
      return ask.q.whens.some(
        when =>
          when.kind === 'month' &&
          when.month === one.month &&
          (when.year === undefined || one.year === undefined || when.year === one.year),
      )
    return false
  })

export const fitsDay = ({ q, today }: Ask, day: Day | undefined): boolean =>
  day !== undefined && q.whens.some(when => onDay(when, day, today))

/** Fewer sections than this are all weighed; of more, those that the index finds. */
const FEW = 3000
const CANDIDATES = 400

/** The parts of many documents that are worth weighing for the question's words and names; null: all of them. */
export function worthLooking({ q, search }: Ask, docs: readonly Doc[]): ReadonlySet<Part> | null {
  if (q.terms.length + q.people.length === 0) return null
  let parts = 0
  for (const doc of docs) parts += doc.sections.length + 1
  if (parts <= FEW) return null
  const names = q.people.flatMap(name =>
    wordsOf(plain(name)).map(part => ({ means: new Map([[stem(part), 1]]), weight: 5 })),
  )
  return new Set(search([...q.terms, ...names], CANDIDATES).map(hit => hit.part))
}

const heads = new WeakMap<Doc, readonly string[]>()
/** What names a meeting beside its date: body, place, kind of record, year. */
export function headOf(doc: Doc): readonly string[] {
  const before = heads.get(doc)
  if (before) return before
  const made = [...stems(`${doc.head.join(' ')} ${doc.date?.slice(0, 4) ?? ''}`), ...doc.body]
  heads.set(doc, made)
  return made
}

export const heldDocs = (ask: Ask): Doc[] => ask.view.filter(doc => doc.held)
export const newestFirst = (docs: readonly Doc[]): Doc[] =>
  [...docs].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))

/** Meetings of which it is only known that they were to be: planned ones, and days that minutes name. */
export const plannedOn = (ask: Ask): Doc[] =>
  ask.view.filter(
    doc =>
      (!doc.held && fitsDay(ask, doc.date ?? undefined)) ||
      doc.next.some(day => fitsDay(ask, day)) ||
      doc.guests.some(one => fitsDay(ask, one.date)) ||
      doc.events.some(one => fitsDay(ask, one.date)),
  )

export interface Where {
  docs: Doc[]
  /** `named`: the question says which meeting. `open`: it does not. `planned`, `unknown`: it names a day without minutes. */
  date: 'named' | 'open' | 'planned' | 'unknown'
}

/** The meetings a question is about; newest first. */
export function whereOf(ask: Ask): Where {
  const { q, today } = ask
  const held = newestFirst(heldDocs(ask))
  if (q.whens.length > 0) {
    const docs = held.filter(doc => fitsDay(ask, doc.date ?? undefined))
    if (docs.length > 0) return { docs, date: 'named' }
    return { docs: [], date: plannedOn(ask).length > 0 ? 'planned' : 'unknown' }
  }
  if (q.cues.has('last') && q.cues.has('meeting')) {
    const last = held.find(doc => doc.date !== null && doc.date <= today)
    return { docs: last ? [last] : [], date: 'named' }
  }
  return { docs: held, date: 'open' }
}

/** Terms that the meeting's own name does not bear out. */
export const beside = (doc: Doc, terms: readonly Term[]): Term[] => [...evidence(terms, headOf(doc)).missed]

/** Words that mean a meeting of whatever kind ("styrelsemötet", "årsstämman", "the annual general meeting"). */
const KIND_OF_MEETING =
  /^(?:(?:styrelse|ars|forenings|namnd|medlems|rads|grupp|arbetsgrupps|projekt|kommitte|ordinarie|extra)?(?:motes?|motet|moten|stamma|stamman|stammans|stammor|sammantraden?|sammantradet|traff|traffen|call|teleconference|telefonmote|videomote)|call|teleconference|general|annual|ordinary|extraordinary|assembly|ordinarie|konstituerande)$/

/** Words for a kind of body, which its own name need not hold. */
export const KIND_OF_BODY =
  /^(?:(?:rad|namnd|styrelse|utskott|grupp|kommitte|forening|natverk|beredning|arbetsgrupp|projektgrupp)(?:et|en|n|ets|ens|ns|s)?|klubb|klubben|klubbens|club|council|boards?|committee|group|trust|trustees|association|society|network|working|team|project|steering|styrgruppen|styrgrupp)$/

/** True for words that say what kind of meeting or body it is, not which. */
export const namesKind = ({ word }: Term): boolean =>
  KIND_OF_MEETING.test(plain(word)) || KIND_OF_BODY.test(plain(word))

/** As `beside`, where words for a kind of meeting say no more than "meeting". */
export const besideMeeting = (doc: Doc, terms: readonly Term[]): Term[] =>
  beside(doc, terms).filter(term => !namesKind(term))

/** True where the question's words say no more than which meeting is meant. */
export const namesOnly = ({ q, view }: Ask): boolean =>
  q.terms.length === 0 || view.some(doc => besideMeeting(doc, q.terms).length === 0)

/** Of meetings the question may mean, those whose name bears out most of its words. */
export function bestNamed(docs: readonly Doc[], terms: readonly Term[]): Doc[] {
  const scored = docs.map(doc => ({ doc, share: terms.length === 0 ? 0 : evidence(terms, headOf(doc)).share }))
  const top = Math.max(0, ...scored.map(one => one.share))
  return scored.filter(one => one.share >= top - 0.01).map(one => one.doc)
}

/** The days nearest to one that has no minutes. */
export function nearestHeld(ask: Ask): Doc | undefined {
  const [when] = ask.q.whens
  const dated = heldDocs(ask).filter(doc => doc.date !== null)
  const reach = when && reachOf(when, { today: ask.today })
  if (!reach) return newestFirst(dated)[0]
  const far = (doc: Doc) => Math.abs(Date.parse(doc.date!) - Date.parse(addDays(reach.from, 0)))
  return dated.sort((a, b) => far(a) - far(b))[0]
}
