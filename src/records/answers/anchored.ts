/** Where the question can only be about one meeting: the place in its minutes that the words fit best, if it holds what is asked for. */
import type { Anchored } from '../anchor.ts'
import type { Found } from '../found.ts'
import { evidence, inFew } from '../lexicon.ts'
import { allNames, nameParts } from '../names.ts'
import { type Ask, fitsDay, speaksOf } from '../scope.ts'
import type { Passage } from '../view.ts'
import { stem, stems } from '../words.ts'
import { holdsKind, type Kind, kindOf } from './asked.ts'
import { countsThem, quotedFrom } from './quotes.ts'
import { saysWhoDoes } from './tasks.ts'

const SHARE: Record<Kind, number> = {
  day: 0.55,
  sum: 0.5,
  length: 0.5,
  number: 0.6,
  who: 0.5,
  said: 0.6,
  vote: 0.5,
  decision: 0.7,
}

export function inAnchored(ask: Ask, found: Anchored): Found | null {
  const { q } = ask
  if (found.left.length === 0 && q.people.length === 0) return null
  const kind = kindOf(q)
  const words = new Set(found.docs.flatMap(doc => doc.bags.flatMap(bag => [...bag])))
  const left = found.left.map(term => inFew(term, words))
  const owner = q.cues.has('task') && q.cues.has('who')
  const names = new Set(allNames(ask.view).flatMap(nameParts))
  const scored: Array<{ piece: Passage; share: number; direct: number; missed: string[] }> = []
  const days = q.whens.some(one => one.kind === 'day')
  for (const doc of found.docs)
    for (const [i, piece] of doc.passages.entries()) {
      if (days && !fitsDay(ask, doc.date ?? undefined) && !speaksOf(ask, piece.days)) continue
      if (owner && !saysWhoDoes(piece.text, names)) continue
      if (!holdsKind(ask, kind, piece) || (kind === 'number' && q.cues.has('count') && !countsThem(ask, piece)))
        continue
      const near = [doc.passages[i - 1], doc.passages[i + 1]].filter(
        one => one !== undefined && one.section === piece.section,
      ) as Passage[]
      const title = piece.section ? stems(piece.section.title) : []
      const close = [...piece.stems, ...near.flatMap(one => one.stems), ...title]
      if (!q.people.every(name => nameParts(name).some(part => close.includes(stem(part))))) continue
      const got = evidence(left, piece.stems, [...near.flatMap(one => one.stems), ...title])
      scored.push({
        piece,
        share: got.share,
        direct: got.direct + evidence(q.soft, piece.stems).direct * 0.5 + got.share,
        missed: got.missed.map(one => one.word),
      })
    }
  scored.sort((a, b) => b.direct - a.direct)
  const [top] = scored
  if (process.env.TRACE)
    console.error(
      '   ANCHOR',
      found.docs.map(d => d.file).join(),
      found.left.map(t => t.word + (t.means.size ? '' : '?')).join(' '),
      kind,
      top?.share.toFixed(2),
      'missed',
      top?.missed.join(' '),
      '|',
      top?.piece.text.slice(0, 150),
    )
  if (!top || top.share < Number(process.env.T ?? (kind ? SHARE[kind] : 0.7))) return null
  return quotedFrom(
    scored
      .filter(one => one.direct >= top.direct * 0.9 && one.share >= top.share * 0.9)
      .slice(0, 2)
      .map(one => one.piece),
    q,
  )
}
