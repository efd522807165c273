/** One § may hold several decisions, each on its own ("Motioner"). They are told apart where the record does. */
import { evidence, type Term } from '../lexicon.ts'
import type { Passage, Section } from '../view.ts'
import { plain, stems } from '../words.ts'

/** Decision points that stand together, and what follows them up to the next ones. */
interface Stretch {
  /** What stands before them, back to the points before. */
  lead: Passage[]
  points: Passage[]
  after: Passage[]
}

const DISSENT = /reserver|votering|omrostning|rostar|rostade|roster\b|\bvote|protokollsanteckning|\bjav/

function stretches({ passages }: Section): Stretch[] {
  const out: Stretch[] = []
  let lead: Passage[] = []
  for (const piece of passages) {
    const last = out.at(-1)
    if (!piece.decision) {
      last?.after.push(piece)
      if (!DISSENT.test(plain(piece.text))) lead.push(piece)
    } else if (last && last.after.length === 0) last.points.push(piece)
    else {
      out.push({ lead, points: [piece], after: [] })
      lead = []
    }
  }
  return out
}

/** `one`: the § is one matter here. `some`: these decisions of it are meant. `untold`: which are meant cannot be seen. */
export type Meant = { kind: 'one' | 'untold' } | { kind: 'some'; points: readonly string[]; has(said: string): Tells }
/** How a vote or reservation stands to the decisions meant. */
type Tells = 'own' | 'other' | 'untold'

/** Which of the decisions under a § the question's words are about. */
export function meantIn(terms: readonly Term[], section: Section): Meant {
  const all = stretches(section)
  const title = stems(section.title)
  const telling = terms.filter(term => evidence([term], title).direct === 0)
  if (all.length < 2 || telling.length === 0) return { kind: 'one' }
  const bestBy = (pieces: (one: Stretch) => readonly Passage[]): Stretch[] => {
    const scored = all.map(one => ({
      one,
      direct: evidence(
        telling,
        pieces(one).flatMap(piece => piece.stems),
      ).direct,
    }))
    const top = Math.max(...scored.map(({ direct }) => direct))
    return scored.filter(({ direct }) => direct > 0 && direct >= top * 0.75).map(({ one }) => one)
  }
  let best = bestBy(one => one.points)
  // Where text comes before the first decision, each is told of before it is decided; else after.
  if (best.length === 0) best = bestBy(one => (all[0]!.lead.length > 0 ? one.lead : one.after))
  if (best.length === 0) return { kind: 'untold' }
  if (best.length === all.length) return { kind: 'one' }
  const last = all.at(-1)!
  const holds = (pieces: readonly Passage[], words: string) =>
    pieces.some(piece => plain(piece.text).includes(words) || words.includes(plain(piece.text)))
  return {
    kind: 'some',
    points: best.flatMap(one => one.points.map(piece => piece.text)),
    has(said) {
      if (evidence(telling, stems(said)).direct > 0) return 'own'
      const words = plain(said)
      const at = all.filter(one => holds([...one.points, ...one.after], words))
      // At the end of the § it may be about any of the decisions before it.
      if (at.length !== 1 || at[0] === last) return 'untold'
      return best.includes(at[0]!) ? 'own' : 'other'
    },
  }
}
