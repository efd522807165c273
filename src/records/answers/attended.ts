/** Whether somebody was at a meeting, and as what. */
import { each, same, type Text } from '../../domain/text.ts'
import { docText, type Found, on } from '../found.ts'
import { sameName } from '../names.ts'
import type { Ask } from '../scope.ts'
import type { Doc } from '../view.ts'
import { plain } from '../words.ts'
import { kindOf } from './asked.ts'
import { described } from './attendee.ts'
import { quoted } from './quotes.ts'

const STOOD_IN =
  /ersatt|i stallet for|vikarie|hoppa(?:r|de) in|gick in for|tjanstgor|instead of|replac|stood in|standing in|on behalf|substitut|deputis/

/** "Vem skulle Sahra kontakta", "when is he coming instead": somebody else, or a day, is asked for; that the one who is named was there is no answer. */
const ABOUT_THEM = /^(?:och |and )?(?:vem|vilka|who) (?:ar|var|is|was|are|were) (?:det )?$/
function asksOther({ q }: Ask): boolean {
  const kind = kindOf(q)
  if (q.terms.length === 0 || q.cues.has('whether') || q.cues.has('alternate') || q.cues.has('absent')) return false
  if (kind === 'day') return !q.cues.has('attend')
  const name = plain(q.people[0] ?? '').split(' ')[0]!
  const at = q.plain.indexOf(name)
  return kind === 'who' && !q.cues.has('attend') && !(at >= 0 && ABOUT_THEM.test(q.plain.slice(0, at)))
}

export const when = (doc: Doc): Text => (doc.date ? on(doc.date) : same(doc.title))

/** The people that the question names, at the first of these meetings that has them; null where that cannot be said. */
export function attended(ask: Ask, docs: readonly Doc[], named: boolean): Found | null {
  const { q } = ask
  const stood =
    q.cues.has('alternate') || (q.cues.has('serving') && q.cues.has('who'))
      ? docs.flatMap(doc =>
          doc.people
            .filter(one => one.for && q.people.some(name => sameName(one.for!, name)))
            .map(one => ({ doc, one })),
        )[0]
      : undefined
  if (stood)
    return {
      answered: true,
      lead: each(lang => `${described(stood.one)[lang]} (${docText(stood.doc)[lang]}).`),
      refs: [{ doc: stood.doc, ...(stood.one.lines ? { lines: stood.one.lines } : {}) }],
    }
  // Who stood in for somebody is not told by their absence.
  if (q.cues.has('alternate') && q.cues.has('who')) {
    const said = quoted(ask, { test: piece => STOOD_IN.test(plain(piece.text)), share: 0 })
    return said ?? null
  }
  if (asksOther(ask)) return null
  const found = docs.flatMap(doc =>
    q.people.flatMap(name => doc.people.filter(one => sameName(one.name, name)).map(one => ({ doc, one }))),
  )
  const [first] = found
  if (first) {
    const mine = found.filter(each => each.doc === first.doc)
    const there = mine.filter(each => each.one.present !== false)
    const lead = each(lang => {
      const day = when(first.doc)[lang]
      if (there.length === 0)
        return lang === 'sv'
          ? `Nej, ${mine[0]!.one.name} var frånvarande den ${day}.`
          : `No, ${mine[0]!.one.name} was absent on ${day}.`
      const who = there.map(each => described(each.one)[lang]).join('; ')
      return lang === 'sv' ? `Ja, den ${day} deltog ${who}.` : `Yes, on ${day} those present included ${who}.`
    })
    return {
      answered: true,
      lead,
      refs: mine.map(each => ({ doc: each.doc, ...(each.one.lines ? { lines: each.one.lines } : {}) })),
    }
  }
  const visit = docs.flatMap(doc =>
    doc.guests.filter(one => one.past && q.people.some(name => sameName(one.name, name))),
  )[0]
  if (visit)
    return {
      answered: true,
      lead: each(
        lang =>
          (lang === 'sv'
            ? `Ja, ${visit.name} var gäst den ${when(visit.doc).sv}`
            : `Yes, ${visit.name} was a guest on ${when(visit.doc).en}`) + (visit.role ? `, ${visit.role}.` : '.'),
      ),
      refs: [{ doc: visit.doc }],
    }
  const doc = docs[0]
  if (!named || !doc || doc.people.length === 0 || q.cues.has('count') || (q.cues.has('who') && !q.cues.has('whether')))
    return null
  return {
    answered: true,
    lead: {
      sv: `Nej, ${q.people[0]} står inte bland dem som deltog den ${when(doc).sv}.`,
      en: `No, ${q.people[0]} is not listed among those present on ${when(doc).en}.`,
    },
    refs: [{ doc }],
  }
}
