/** Who was at a meeting that no minutes are of: whom other minutes name beside its day was not therefore there. */
import { type Found, noMinutes } from '../found.ts'
import { type Ask, heldDocs } from '../scope.ts'
import { plain } from '../words.ts'

const MEETING_SV = '(?:\\w*(?:mot(?:et|e)|stamman?|sammantrade(?:t)?|traff(?:en)?))'
const MEETING_EN =
  '(?:agm|egm|annual general meeting|annual meeting|(?:\\w+ )?(?:meeting|session|call)|board|committee|trustees)'
/** The whole question, but for the day. */
const WHO_CAME = new RegExp(
  `^(?:vilka|vem) (?:deltog|narvarade|var|satt|kom|dok upp)(?: (?:med|dar|narvarande|till|pa|vid|i|det))*(?: ${MEETING_SV})?(?: (?:den|i|pa|under))*\\W*$|^who (?:was|were|attended|came|took part|turned up|made it|sat)(?: (?:present|there|to|in|at|the))*(?: ${MEETING_EN})?(?: (?:on|in|of|the|back))*\\W*$`,
  'u',
)

/** "Who was at the AGM in May 2023?", asked of nothing else. */
export function asksWhoCame(ask: Ask): boolean {
  const { q } = ask
  const rest = q.whens.reduce((left, one) => left.replace(plain(one.text), ' '), q.plain)
  return (
    q.whens.length > 0 &&
    q.people.length === 0 &&
    WHO_CAME.test(rest.replace(/\s+/g, ' ').trim()) &&
    heldDocs(ask).every(doc => doc.date !== null)
  )
}

export const unseen = (ask: Ask): Found => ({ ...noMinutes(ask), known: true })
