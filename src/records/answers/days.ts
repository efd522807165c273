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

const CALLED_OFF = /installt|stalls in|utgar|cancel/
const dated = (piece: Passage) => piece.days.some(day => day.kind === 'day' || day.kind === 'days')

/** Asked of a gathering by its verb alone: "when do they get together". */
export const asksMeeting = (question: string): boolean =>
  /\b(?:traffas|ses|motas|mots|get together|meets?|gather)\b/.test(question)

/** True where a line is about a meeting. */
export const tellsMeeting = (piece: Passage): boolean => {
  const said = plain(`${piece.section?.title ?? ''} ${piece.line}`)
  return LISTED.test(said) || MEETS.test(said)
}

export const asksDays = (question: string): boolean => ASKED.test(question) && MEETS.test(question)

/** The lines that list them, from the place that lists most. */
export function meetingDays({ q }: Ask, docs: readonly Doc[]): Found | null {
  if (!asksDays(q.plain)) return null
  const places = new Map<unknown, Passage[]>()
  for (const doc of docs)
    for (const piece of doc.passages) {
      const title = plain(piece.section?.title ?? '')
      if (
        dated(piece) &&
        !CALLED_OFF.test(plain(piece.text)) &&
        (LISTED.test(title) || LISTED.test(plain(piece.line)))
      ) {
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

const CALLED = /\b(?:kalla\w*|valkom\w*|inbjud\w*|bjuder|halls|ager rum|invited|welcome|held|takes place|notice)\b/
const WHEN_OR_WHERE = /^(?:nar|var|vilken dag|vilket datum|hur dags|when|where|what (?:day|date|time))\b/
const GATHERING = /\b(?:\w*mote(?:t|n)?|\w*stamma(?:n)?|\w*sammantrade(?:t)?|meeting|assembly|agm)\b/
const BEFORE = /\b(?:anmal\w*|hora av sig|senast|lamna\w*|motion\w*|betala\w*|sign up|register|rsvp|deadline|latest)\b/
const LABEL = /^(?:dag|datum|tid|plats|lokal|var|nar|date|day|time|place|venue|where|when)\s*:/

/** When and where a meeting is, as the notice of it says: what it labels as such, else its first sentence that has a day. */
export function announced({ q }: Ask, docs: readonly Doc[]): Found | null {
  if (!WHEN_OR_WHERE.test(q.plain) || !GATHERING.test(q.plain) || BEFORE.test(q.plain)) return null
  for (const doc of docs.filter(one => one.origin === 'imported' && !one.held)) {
    const labelled = doc.passages.filter(piece => LABEL.test(plain(piece.text)))
    const said = labelled.some(dated)
      ? labelled.slice(0, 4)
      : doc.passages.filter(piece => dated(piece) && CALLED.test(plain(piece.text))).slice(0, 1)
    if (said.length > 0)
      return {
        answered: true,
        lead: each(lang => `${docText(doc)[lang]}:`),
        items: said.map(piece => same(piece.text)),
        refs: said.slice(0, 1).map(refOf),
      }
  }
  return null
}
