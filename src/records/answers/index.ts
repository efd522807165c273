/** Answers a question from the records, or says that they hold none and what comes nearest. */
import { type Anchored, anchored, inside } from '../anchor.ts'
import { narrowed } from '../bodies.ts'
import { type Found, missing, noMinutes } from '../found.ts'
import { atHome, homeOf } from '../homes.ts'
import { withNthDay } from '../ordinals.ts'
import { ofOneBody } from '../same-body.ts'
import { type Ask, whereOf } from '../scope.ts'
import { inAnchored } from './anchored.ts'
import { asAsked, kindOf } from './asked.ts'
import { anySentence, sums } from './composed.ts'
import { announced, meetingDays } from './days.ts'
import { ofYear } from './proof/times.ts'
import { rulesFor } from './rules.ts'
import { withSecond } from './second.ts'
import { spent } from './spent.ts'
import { type Draft, refused, settled } from './weighing/answer.ts'

/** The answer to a question, or that the records hold none and what comes nearest. */
export function find(whole: Ask): Found {
  const { ask, draft } = drafted(whole)
  if ('found' in draft) return draft.found
  const found = settled(draft)
  return withSecond(ask, found.answered && !ofYear(ask, found) ? refused(ask) : found)
}

/** The question as the rules read it, and what they know of it; what needs no weighing is found already. */
export function drafted(whole: Ask): { ask: Ask; draft: Draft | { found: Found } } {
  const read: Ask = { ...whole, q: asAsked(whole.q) }
  const ask = ofOneBody(read.view) ? withNthDay(read, read.view) : read
  const { q, view } = ask
  if (isBare(view)) return { ask, draft: { found: missing() } }
  if (q.strangers.length > 0) {
    const words = q.strangers.join(' ')
    return {
      ask,
      draft: {
        found: missing({ sv: `Namnet ${words} finns inte där.`, en: `The name ${words} does not occur there.` }),
      },
    }
  }
  return { ask, draft: inMinutes(ask) }
}

/** From the minutes of the body that is named, where one is; else from all. */
function inMinutes(ask: Ask): Draft {
  const { q } = ask
  const home = homeOf(ask)
  if (!home) {
    const meant = anchored(ask)
    const by = answer(ask, meant)
    return { ask, meant, by: by.answered || by.known ? by : (spent(ask) ?? by) }
  }
  const own = withNthDay(atHome(ask, home.docs, q.terms), home.docs)
  const meant = home.meant ?? anchored(own)
  const by = answer(own, meant)
  if (by.answered) return { ask: own, meant, by }
  const bare = within(withNthDay(atHome(ask, home.docs, home.left), home.docs))
  if (bare.answered) return { ask: own, meant, by: firmly(bare) }
  const told = home.mention.length > 0 ? within({ ...ask, view: home.mention }) : null
  return { ask: own, meant, by: told?.answered ? told : (spent(own) ?? by) }
}

const firmly = ({ loose: _, ...found }: Found): Found => found

/** The answer from these minutes, whichever of them is meant. */
function answer(ask: Ask, meant: Anchored | null): Found {
  const { q, view } = ask
  const listed = meant?.sure && kindOf(q) !== 'said' && (meetingDays(ask, meant.docs) ?? announced(ask, meant.docs))
  if (listed) return listed
  const body = narrowed(q, view)
  const there = body && within({ ...ask, view: body.view, q: { ...q, terms: body.terms } })
  const found = there && (there.answered || body.strict) ? there : within(ask)
  if (!meant) return found
  // What another meeting says is no answer to what is asked of this one.
  const own =
    !found.answered || !meant.sure || found.refs.length === 0 || found.refs.some(ref => meant.docs.includes(ref.doc))
  if (found.answered && own) return found
  const again = within(inside(ask, meant))
  if (again.answered) return again
  const near = inAnchored(ask, meant)
  return near ?? (own ? found : missing())
}

const isBare = (view: Ask['view']): boolean =>
  view.every(
    doc =>
      doc.passages.length + doc.people.length + doc.guests.length + doc.tasks.length === 0 &&
      doc.origin === 'imported' &&
      !doc.held,
  ) || view.length === 0

function within(ask: Ask): Found {
  const { q } = ask
  let nearest: Found | null = null
  for (const rule of rulesFor(ask)) {
    nearest = rule(ask)
    if (nearest?.answered || (nearest && rule !== sums)) return nearest
    if (nearest) break
  }
  // No sum is recorded, but it may have been a day that was asked for, or a share.
  const last = anySentence(ask) ?? nearest
  if (last) return last
  if (q.whens.length > 0 && whereOf(ask).date !== 'named') return noMinutes(ask)
  return missing()
}
