/** What became of something: what was decided, and what later meetings tell of it. */
import { each, same } from '../../domain/text.ts'
import { docText, refOf, sectionName } from '../found.ts'
import { evidence } from '../lexicon.ts'
import { type Ask, heldDocs, namesKind, newestFirst } from '../scope.ts'
import type { Passage } from '../view.ts'
import { plain, stems } from '../words.ts'
import { ifKnown, type Rule } from './composed.ts'
import { decisions } from './decisions.ts'

/** Words for how it went: they name no matter. */
const HOW_IT_WENT = /^(?:sen|sedan|slut|sist|egentligen|upp|uppe|kvar|finns|kom|blev|end|finally|still|up)$/
const ROOM = 300
/** So much of what is asked of must be said there. */
const MOST = 0.7

/** The newest matter after these days that speaks of it, as far as it does. */
function laterThan(ask: Ask, day: string): Passage[] {
  const terms = ask.q.terms.filter(
    term => term.means.size > 0 && !namesKind(term) && !HOW_IT_WENT.test(plain(term.word)),
  )
  if (terms.length === 0) return []
  for (const doc of newestFirst(heldDocs(ask))) {
    if (doc.date === null || doc.date <= day) continue
    const [first, ...more] = doc.passages.filter(
      one =>
        one.section !== undefined &&
        evidence(terms, [...one.stems, ...stems(one.section.title)]).share >= MOST &&
        // A heading alone speaks of it by all that stands under it.
        (evidence(terms, one.stems).direct > 0 || evidence(terms, stems(one.section.title)).missed.length === 0),
    )
    if (!first) continue
    let left = ROOM - first.text.length
    const behind = more.filter(one => {
      if (one.section !== first.section || one.text.length > left) return false
      left -= one.text.length
      return true
    })
    return [first, ...behind]
  }
  return []
}

/** A decision is not the end of it where a later meeting tells more. */
export const became: Rule = ask => {
  const found = ifKnown(decisions)(ask)
  const [ref] = found?.refs ?? []
  if (!found || !ref || ask.q.whens.length > 0) return found
  const day = found.refs
    .flatMap(({ doc }) => doc.date ?? [])
    .sort()
    .at(-1)
  const later = day === undefined ? [] : laterThan(ask, day)
  const [first] = later
  if (!first) return found
  const head = each(lang => `${docText(first.doc)[lang]}${first.section ? `, ${sectionName(first.section)}` : ''}`)
  return {
    answered: true,
    lead: { sv: 'Det senaste som står, och vad som beslutades:', en: 'The latest that is told, and what was decided:' },
    items: [
      each(lang => `${head[lang]}: ${same(later.map(one => one.text).join(' '))[lang]}`),
      ...(found.items ?? []).map((item, i) =>
        found.refs.length === 1 && i === 0 ? each(lang => `${found.lead[lang]} ${item[lang]}`) : item,
      ),
    ],
    refs: [refOf(first), ...found.refs],
  }
}
