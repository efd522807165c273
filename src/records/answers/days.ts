/** On which days a body is to meet, as its minutes list them. */
import { each, same } from '../../domain/text.ts'
import { docText, type Found, refOf } from '../found.ts'
import type { Ask } from '../scope.ts'
import type { Doc, Passage } from '../view.ts'
import { plain } from '../words.ts'

/** "Vilka dagar träffas …", "when are the next meetings". */
const ASKED =
  /\b(?:vilka (?:dagar|datum|moten|tider)|nar (?:ar|blir|hålls|halls) .*\bmoten(?:a)?|(?:which|what) (?:days|dates)|when (?:are|were) .*\bmeetings)\b/
const MEETS = /\b(?:traffa\w*|ses|motas?|mots|sammantrad\w*|mot(?:e|et|en|ena)|meet(?:s|ings?)?|gather\w*)\b/
const LISTED =
  /\b(?:nasta|kommande|resterande|ovriga|planerade|fastställda|faststallda) (?:\w+ ){0,2}(?:mot|sammantrad|traff)|sammantradesdag|sammantradestid|motesdag|motestid|motesdatum|(?:moten|sammantraden|traffar) (?:i|under|hosten|varen|\d)|(?:next|future|coming|upcoming|remaining|dates of) (?:\w+ ){0,2}(?:meeting|date|call)|meeting dates|nasta mote|next meeting|mot(?:en|esplan)\b/

const dated = (piece: Passage) => piece.days.some(day => day.kind === 'day' || day.kind === 'days')

export const asksDays = (question: string): boolean => ASKED.test(question) && MEETS.test(question)

/** The lines that list them, from the place that lists most. */
export function meetingDays({ q }: Ask, docs: readonly Doc[]): Found | null {
  if (!asksDays(q.plain)) return null
  const places = new Map<unknown, Passage[]>()
  for (const doc of docs)
    for (const piece of doc.passages) {
      const title = plain(piece.section?.title ?? '')
      if (dated(piece) && (LISTED.test(title) || LISTED.test(plain(piece.line)))) {
        const key = piece.section ?? doc
        places.set(key, [...(places.get(key) ?? []), piece])
      }
    }
  const count = (all: readonly Passage[]) => all.reduce((sum, one) => sum + one.days.length, 0)
  const [best] = [...places.values()].sort((a, b) => count(b) - count(a))
  if (!best) return null
  return {
    answered: true,
    lead: each(lang => `${docText(best[0]!.doc)[lang]}:`),
    items: best.slice(0, 8).map(piece => same(piece.text)),
    refs: best.slice(0, 1).map(refOf),
  }
}
