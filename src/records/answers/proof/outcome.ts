/** What something came to in the end, which what was set aside, offered or agreed beforehand does not tell. */
import type { Question } from '../../question.ts'
import { plain } from '../../words.ts'
import { kindOf } from '../asked.ts'

const ASKS_OUTCOME =
  /\b(?:kostade|kostat|gick|landade|slutade|hamnade|blev|drog|gav|tjanade|betalade|betala|saldes?|inbringade|fick vi in|till slut|slutand(?:an|en)|allt var klart|did|cost us|charged|made|raised|final|in the end)\b/
/** Asked of what was planned or agreed, whatever came of it. */
const ASKS_PLAN =
  /\b(?:som mest|hogst|budget\w*|offert\w*|ansl\w*|avsat\w*|tak|beslut\w*|bevilj\w*|anbud\w*|sok\w*|skulle|ville|set aside|quote\w*|most|allow\w*|decid\w*|bids?|agree\w*|approve\w*|would|apply|ask\w*|grant\w*|at first)\b/
const PLANNED =
  /\b(?:hogst|max\w*|upp till|avsat\w*|ansl\w*|budget\w*|offert\w*|anbud\w*|berakna\w*|uppskatt\w*|kostar|foresla\w*|forslag\w*|bevilja\w*|sok(?:er|a|te|t)|up to|(?:not|no) more than|(?:not )?(?:to )?exceed\w*|at most|set aside|allocat\w*|approved|estimat\w*|quot\w*|tender\w*|asks? for|granted|appropriated|would)\b/
const CAME_OUT =
  /\b(?:kostade|kostat|blev|slut(?:nota|kostnad|summa)\w*|slutade|landade|gick pa|faktur\w*|betal(?:ades?|at|ts?|t)|utfall\w*|netto|overskott\w*|intakt\w*|gav|drog in|saldes?|final|came to|cost us|paid|invoice\w*|bill|raised|made|took|takings|profit|surplus)\b/

/** "Vad gick bryggan på till slut?" */
export const asksOutcome = (q: Question): boolean =>
  (kindOf(q) === 'sum' || (kindOf(q) === 'number' && q.cues.has('money'))) &&
  ASKS_OUTCOME.test(q.plain) &&
  !ASKS_PLAN.test(q.plain)

/** "Högst 40 000 kr avsätts": it says no more than what was to be. */
export const onlyPlanned = (text: string): boolean => {
  const said = plain(text)
  return PLANNED.test(said) && !CAME_OUT.test(said)
}
export const cameOut = (text: string): boolean => CAME_OUT.test(plain(text))
