/** The guests of the records, and what the records say of each. */
import { each, type Text } from '../../domain/text.ts'
import { on } from '../found.ts'
import { hasName, nameParts, sameName } from '../names.ts'
import { type Ask, newestFirst } from '../scope.ts'
import type { GuestFact, Passage, Section } from '../view.ts'
import { plain, stem, stems } from '../words.ts'
import { described } from './attendee.ts'

/** The stems of what the record says a guest is. */
export const about = (one: GuestFact): string[] =>
  stems([one.name, one.role, one.affiliation, one.topic].filter(part => part).join(' '))

/** The sentences that name a guest: they say what the reader of old minutes may not have told apart. */
export function linesOn(one: GuestFact): string[] {
  const parts = nameParts(one.name)
  return one.doc.passages
    .filter(piece => piece.text.length <= 500 && parts.every(part => plain(piece.text).includes(part)))
    .map(piece => {
      // Whether they have said yes may stand right behind it in the same line.
      const behind = one.past ? '' : (piece.line.split(piece.text)[1] ?? '').trim()
      return behind === '' || behind.length > 60 || hasName(behind) ? piece.text : `${piece.text} ${behind}`
    })
}
/** The stems of the sentences that name a guest. */
export const context = (one: GuestFact): string[] => linesOn(one).flatMap(stems)

/** The §§ that name a guest: where they are asked to come, and where they came. */
export function mattersOf(ask: Ask, one: GuestFact): Section[] {
  const last = nameParts(one.name).at(-1)!
  return ask.view
    .filter(doc => doc === one.doc || (one.date !== undefined && doc.date === one.date))
    .flatMap(doc => doc.sections)
    .filter(section => section.passages.some(piece => piece.stems.includes(stem(last))))
}

/** Those who did come, as far as the records show: a day alone does not say so. */
export const cameOf = (ask: Ask, all: readonly GuestFact[]): GuestFact[] =>
  all.filter(
    one =>
      one.past ||
      ask.view.some(
        doc =>
          doc.held &&
          doc.date !== null &&
          doc.date === one.date &&
          !doc.people.some(each => each.present === false && sameName(each.name, one.name)),
      ),
  )

const COMES = /\b(?:kommer|komma|flytta\w*|i stallet|istallet|come|comes|coming|instead|moved|postponed)\b/
/** What later minutes say of when they come: they fell ill, another day was found. */
export function saidLater(ask: Ask, one: GuestFact): Passage[] {
  const last = nameParts(one.name).at(-1)
  for (const doc of newestFirst(ask.view)) {
    if (doc.date === null || one.doc.date === null || doc.date <= one.doc.date) return []
    for (const [i, piece] of doc.passages.entries()) {
      if (!piece.stems.includes(stem(last!))) continue
      const next = doc.passages[i + 1]
      const told = [piece, ...(next && next.section === piece.section ? [next] : [])]
      if (
        told.some(
          each => COMES.test(plain(each.text)) && each.days.some(day => day.kind === 'day' && day.date > doc.date!),
        )
      )
        return told
    }
  }
  return []
}

/** The day of a visit, or the words used where it is not set. */
export const guestDate = (one: GuestFact): Text =>
  one.date ? on(one.date) : { sv: one.dateText, en: `${one.dateText} (date not set)` }

/** A guest in one line: day, who and what about. */
export const line = (one: GuestFact): Text =>
  each(lang => {
    const who = described({
      name: one.name,
      ...(one.role ? { role: one.role } : {}),
      ...(one.affiliation ? { affiliation: one.affiliation } : {}),
    })[lang]
    const topic = one.topic ? `${lang === 'sv' ? ', om ' : ', about '}${one.topic.replace(/^om /i, '')}` : ''
    return `${guestDate(one)[lang]}: ${who}${topic}${one.state ? ` [${one.state[lang]}]` : ''}`
  })

/** Every guest of the records, once per name and day; what later records say comes first. */
export function everyGuest(ask: Ask): GuestFact[] {
  const seen = new Set<string>()
  const out: GuestFact[] = []
  for (const doc of newestFirst(ask.view))
    for (const one of doc.guests) {
      const key = `${plain(one.name)}|${one.date ?? ''}`
      if (seen.has(key)) continue
      seen.add(key)
      out.push(one)
    }
  return out
}
