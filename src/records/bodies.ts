/** Which body a question is put about: "i vattenrådet", "the parish council's minutes". Its meetings alone are then meant. */
import type { Cue } from './cues.ts'
import type { Term } from './lexicon.ts'
import type { Question } from './question.ts'
import { KIND_OF_BODY, namesKind } from './scope.ts'
import type { Doc, View } from './view.ts'
import { plain, stem } from './words.ts'

export interface Narrowed {
  view: View
  /** What is left of the question's words. */
  terms: Term[]
  /** A body that decides is named as such: what it has not dealt with, no other body's minutes answer. */
  strict: boolean
}

/** What only the body's own minutes can answer; other things may stand in another's. */
const OF_THE_MEETING: readonly Cue[] = [
  'decide',
  'attend',
  'absent',
  'serving',
  'chair',
  'secretary',
  'approve',
  'agenda',
  'vote',
  'reserve',
  'conflict',
  'next',
  'guest',
  'come',
  'hour',
]

/** "vattenrådet", "socialnämndens". */
const COMPOUND =
  /\p{L}{2,}(?:namnd|rad|styrelse|utskott|grupp|beredning|kommitte|forening|forbund|natverk|klubb|fullmaktige|stamma|kor)(?:et|en|n|na)?s?$/u
const SPLIT =
  /^(\p{L}{3,}?)(namnd|rad|styrelse|utskott|grupp|beredning|kommitte|forening|forbund|natverk|klubb|stamma)(?:et|en|n|na)?s?$/u
/** What stands before words that are the subject, not the body: "om vattenrådet", "till nämnden". */
const SUBJECT =
  /(?:^|\s)(?:om|kring|angaende|gallande|mot|till|fran|hos|about|on|regarding|concerning|against|to|from)\s+(?:(?:den|det|de|the)\s+)?$/
const MINUTES =
  /(?:protokoll|anteckning|minutes|notes|mote|meeting)\w*\s+(?:fran|from|hos)\s+(?:(?:den|det|de|the)\s+)?$/
const COMES =
  /(?:kommer|kom|bjud\w*|inbjud\w*|comes?|coming|invited|visit\w*)\s.*(?:till|to)\s+(?:(?:den|det|de|the)\s+)?$/
/** Whose people are asked for is no body that meets: "representerade Norrfors kommun". */
const WHOSE = /(?:represent\w*|foretrad\w*|behalf of)\s+(?:(?:den|det|de|the)\s+)?$/
/** Who gets something is no body that meets. */
const GETS = /(?:^|\s)(?:fick|far|beviljades|tilldelades|erholl|receives?|received|granted|awarded|gets?|got)\s+$/

const isKind = (word: string): boolean => KIND_OF_BODY.test(word) || COMPOUND.test(word)
const isProper = (term: Term): boolean => term.must && !/\d/.test(term.stem)

/** What stands before a word makes it the subject, or somebody who gets something, not the body that met. */
const aside = (before: string): boolean =>
  (SUBJECT.test(before) && !MINUTES.test(before) && !COMES.test(before)) || GETS.test(before) || WHOSE.test(before)

/** True where the question's word stands so. */
export function isAside(question: string, term: Term): boolean {
  const at = question.indexOf(plain(term.word))
  return at >= 0 && aside(question.slice(0, at))
}

/** True for what only a meeting's own minutes answer. */
export const ofTheMeeting = ({ cues }: Question): boolean => OF_THE_MEETING.some(cue => cues.has(cue))

/** "demokratiberedningen" is the Beredning för demokrati. */
function parts(term: Term): string[] {
  const [, first, kind] = SPLIT.exec(plain(term.word)) ?? []
  return first && kind ? [stem(first.replace(/s$/, '')), stem(kind)] : [term.stem]
}

/** How well a body's name bears out a word; a translation counts only where no record has the word itself. */
function borne(term: Term, doc: Doc): number {
  if (doc.body.includes(term.stem) || parts(term).every(part => doc.body.includes(part))) return 1
  return term.means.get(term.stem) === 1 ? 0 : Math.max(0, ...doc.body.map(word => term.means.get(word) ?? 0))
}

/** Terms that stand side by side ("kultur- och fritidsnämnden"), with where they begin. */
function runsOf({ plain: text, terms }: Question): Array<{ terms: Term[]; at: number }> {
  const runs: Array<{ terms: Term[]; at: number; end: number }> = []
  let from = 0
  for (const term of terms) {
    const word = plain(term.word)
    const at = text.indexOf(word, from)
    if (at < 0) continue
    from = at + word.length
    const last = runs.at(-1)
    if (last && /^(?:[\s,-]|och|and|for|of|i|in|the)*$/.test(text.slice(last.end, at))) {
      last.terms.push(term)
      last.end = from
    } else runs.push({ terms: [term], at, end: from })
  }
  return runs
}

/** The meetings of the body that a question names, and what it asks about them; null where it names none. */
export function narrowed(q: Question, view: View): Narrowed | null {
  for (const run of runsOf(q)) {
    const before = q.plain.slice(0, run.at)
    if (aside(before)) continue
    const kind = run.terms.some(term => isKind(plain(term.word)))
    const scored = view.map(doc => {
      const hits = run.terms.filter(term => !namesKind(term) && borne(term, doc) >= (kind ? 0.7 : 0.9))
      const names = hits.some(
        term => COMPOUND.test(plain(term.word)) || isProper(term) || (kind && !isKind(plain(term.word))),
      )
      return { doc, hits: names ? hits : [] }
    })
    const most = Math.max(0, ...scored.map(one => one.hits.length))
    if (most === 0) continue
    const best = scored.filter(one => one.hits.length === most)
    if (best.length === view.length) continue
    const used = new Set([...best.flatMap(one => one.hits), ...run.terms.filter(term => namesKind(term))])
    return {
      view: best.map(one => one.doc),
      terms: q.terms.filter(term => !used.has(term)),
      strict: kind && ofTheMeeting(q),
    }
  }
  return null
}
