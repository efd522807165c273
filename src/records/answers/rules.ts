/** Which rule answers which kind of question. */
import { cuesOf } from '../cues.ts'
import { noMinutes } from '../found.ts'
import { sameName } from '../names.ts'
import { type Ask, besideMeeting, namesOnly, whereOf } from '../scope.ts'
import { kindOf } from './asked.ts'
import { attendance } from './attendance.ts'
import { became } from './became.ts'
import {
  anySentence,
  counts,
  decidedSum,
  decidedWho,
  generalQuote,
  ifKnown,
  loosely,
  noGuest,
  type Rule,
  sums,
  weakly,
  whoWill,
  whoWillOf,
} from './composed.ts'
import { coming, undated, whenIs } from './dates.ts'
import { decisions } from './decisions.ts'
import { dissent } from './dissent.ts'
import { firsts } from './firsts.ts'
import { gatherings } from './gatherings.ts'
import { groups } from './groups.ts'
import { guests } from './guests.ts'
import { asksHeadcount, headcount } from './headcount.ts'
import { agenda, registry, section } from './matters.ts'
import { meetingFacts } from './meeting.ts'
import { askedAlone, offices } from './offices.ts'
import { opposed, united, whyOut } from './opposed.ts'
import { papers } from './papers.ts'
import { often, person, whoComes } from './people.ts'
import { promised } from './promised.ts'
import { reasons } from './reasons.ts'
import { rhythm } from './rhythm.ts'
import { roles } from './roles.ts'
import { seats } from './seats.ts'
import { SIGNS, signatories } from './signing.ts'
import { successors } from './successors.ts'
import { tasks } from './tasks.ts'
import {
  asksTeller,
  elected,
  HOW_LONG,
  movedMeeting,
  stayedOut,
  takenUp,
  whichSection,
  whoGot,
  whoNominated,
  whoTold,
  whoWished,
} from './told.ts'
import { asksWhoCame, unseen } from './unseen.ts'
import { belongs, parties } from './whose.ts'

/** What is done or to be done, though money may be what it is about. */
const WHAT_THEN = /^(?:vad|what) (?:hander|gor|ska|skall|skulle|galler|happens|will happen|should|must)\b/
const HOW_MUCH = /hur mycket|hur stor|how much|how large|how big|belopp|summa|kostnad|vad kosta|\bcost|amount|\bsum\b/

/** "Vem är processledare för …": who has a role, not who will do something. */
const IS_ROLE = /^(?:vem|vilka) (?:ar|var)\b|^who (?:is|was|are|were)\b/
/** "Vad blev det av …": what was decided, where something was. */
const BECAME =
  /^vad (?:hande|blev det|blev) (?:\w+ )?(?:med|av)\b|^hur gick det (?:med|for)\b|^gick\b.*\bigenom\b|^(?:did|was|were)\b.*\b(?:pass|passed|carried|go through|turned down)\b|^what (?:happened (?:to|with)|became of)\b/
/** Asked in the past of a day that no minutes are of, and nothing else. */
const TOOK_PART =
  /^(?:vilka|vem) (?:deltog|narvarade|var med|var dar)\b(?: pa motet)?(?: den)? \d|^who (?:attended|was present|took part)\b(?: the meeting)?(?: on)? \d/
const GUESTS = /\b(?:gast|gaster|gasten|gasterna|guests?|visitors?)\b/
const CAME = /\b(?:kom|kommit|came)\b/

/** Who led is asked first, whoever is named beside. */
const ASKS_OFFICE =
  /^(?:och )?(?:vem|vilka|who) (?:var |was |som )?(?:ordf\w*|ledde|holl i|chair\w*|in the chair|took the chair|ran|skrev|forde (?:\w*protokoll|\w*anteckn|pennan)\w*|took the (?:minutes|notes)|kept the (?:minutes|notes)|antecknade|sekreterare|juster\w*)/

const ABSTAINED = /\b(?:abstain\w*|avstod|avsta)\b/
/** Who was elected chair is not told by who led a meeting. */
const CHOSEN =
  /^(?:vem|vilka|who) (?:blev|valdes|utsags|became|was elected|was appointed)\b(?!.*\b(?:motet|dagens|the meeting|arsmotet|stamman|juster\w*))/

/** True where all words only say which meeting is meant. */
const onlyNames = (ask: Ask): boolean => whereOf(ask).docs.some(doc => besideMeeting(doc, ask.q.terms).length === 0)

/** The rules to try for a question, most telling first. The first that knows an answer, or knows there is none, has it. */
export function rulesFor(ask: Ask): Rule[] {
  const { q } = ask
  const has = (...cues: Parameters<typeof q.cues.has>[0][]) => cues.some(cue => q.cues.has(cue))
  const rules: Rule[] = []
  const alone = cuesOf(askedAlone(q.plain))
  const where = whereOf(ask)
  const notHeld = where.date === 'planned' || where.date === 'unknown'
  const asksWho = has('who') || has('whether') || has('count')
  const knownGuest = q.people.some(name => ask.view.some(doc => doc.guests.some(one => sameName(one.name, name))))
  const wasThere = q.people.some(name => ask.view.some(doc => doc.people.some(one => sameName(one.name, name))))
  // What was said at a meeting without minutes, no list of guests tells.
  if (notHeld && kindOf(q) === 'said') return [loosely(generalQuote(ask)), noMinutes]
  if (asksWhoCame(ask)) {
    if (notHeld) return [unseen]
    rules.push(ifKnown(attendance))
  }
  const tellsOfPeople = kindOf(q) !== 'why' && !asksTeller(ask)
  if (q.registry.length > 0 || q.strangeRegistry || has('registry')) rules.push(registry)
  rules.push(
    reasons,
    whyOut,
    rhythm,
    successors,
    seats,
    groups,
    gatherings,
    firsts,
    whoNominated,
    opposed,
    united,
    roles,
  )
  if (has('moved') || BECAME.test(q.plain)) rules.push(movedMeeting)
  if (has('alternate') && q.people.length > 0 && has('who')) rules.push(ifKnown(attendance))
  rules.push(belongs, parties, whichSection, ...(has('vote') ? [] : [stayedOut]), weakly(elected))
  if (SIGNS.test(q.plain)) rules.push(signatories)
  if (has('reserve', 'conflict') || (has('vote') && !has('attend'))) rules.push(weakly(dissent))
  if (ABSTAINED.test(q.plain)) rules.push(ifKnown(dissent))
  if (has('often') && !has('money', 'next')) rules.push(often)
  if (has('overdue') && (has('task') || q.terms.length === 0)) rules.push(tasks)
  if (
    IS_ROLE.test(q.plain) &&
    q.terms.length > 0 &&
    !has('task', 'decide', 'money', 'chair', 'secretary', 'approve', 'come', 'guest', 'talk', 'vote', 'reserve') &&
    !notHeld
  )
    rules.push(ifKnown(attendance))
  if (has('when')) rules.push(undated)
  if (HOW_LONG.test(q.plain)) rules.push(anySentence)
  if (has('dispatch') && !has('money')) rules.push(papers)
  if (has('document') && !has('decide')) rules.push(papers)
  if (
    (has('chair', 'secretary', 'approve') &&
      (has('who') || q.cues.has('approve') || q.cues.has('whether')) &&
      (q.people.length === 0 || ASKS_OFFICE.test(q.plain)) &&
      !(['attend', 'absent', 'guest'] as const).some(cue => alone.has(cue)) &&
      !CHOSEN.test(q.plain)) ||
    (has('approve') && has('when'))
  )
    rules.push(offices)
  if (asksHeadcount(ask)) rules.push(headcount)
  if (has('guest', 'talk') && !(has('attend') && where.date === 'named')) rules.push(weakly(guests))
  rules.push(whoTold)
  // Who came and talked of it is a guest, or somebody who is said to have told.
  if (has('talk') && has('come') && CAME.test(q.plain) && kindOf(q) === 'who') rules.push(noGuest)
  rules.push(whoGot, whoWished)
  if (has('decide') && has('member') && has('who') && onlyNames(ask)) rules.push(attendance)
  if (has('come') && CAME.test(q.plain) && !has('guest')) rules.push(ifKnown(attendance))
  if (has('come') && (asksWho || q.people.length > 0 || has('when')) && !(where.date === 'named' && !has('guest')))
    rules.push(whoComesFirst(ask) ? whoComes : guests, guests, whoComes)
  if (notHeld && TOOK_PART.test(q.plain)) rules.push(noMinutes)
  if (notHeld && (has('attend') || has('who')) && !has('decide', 'task', 'money')) rules.push(guests, whoComes)
  if (notHeld && has('attend', 'absent') && !has('come', 'decide', 'task', 'money') && namesOnly(ask))
    rules.push(noMinutes)
  if (has('guest') && GUESTS.test(q.plain) && !has('attend')) rules.push(noGuest)
  rules.push(promised)
  if (q.people.length > 0 && has('todo') && has('when')) rules.push(ifKnown(tasks))
  if (has('task') && !has('decide'))
    rules.push(whoWill, ...(has('who') || kindOf(q) === 'who' ? [] : [weakly(decisions)]))
  // "Hur stor" may ask for anything that has a size.
  const sized = /^(?:hur stora?|hur stort|how large|how big)\b/.test(q.plain)
  const elsewise =
    (has('decide', 'who', 'when') && !HOW_MUCH.test(q.plain)) || WHAT_THEN.test(q.plain) || kindOf(q) === 'who'
  if (has('money') && !elsewise) rules.push(sized ? ifKnown(sums) : sums)
  if (q.people.length > 0 && has('todo') && !has('when', 'decide', 'come', 'who')) rules.push(tasks)
  if (
    has('wholeDay') ||
    (has('next') &&
      (has('when') || has('place') || has('meeting') || has('hour')) &&
      !has('who') &&
      !has('decide', 'agenda', 'attend'))
  )
    rules.push(coming)
  if (has('agenda') && has('attend') && q.people.length > 0) rules.push(ifKnown(attendance))
  if (has('agenda') && !has('decide', 'money', 'count')) rules.push(agenda)
  if (BECAME.test(q.plain) && kindOf(q) !== 'sum' && q.terms.length > 0 && q.sections.length === 0 && !notHeld)
    rules.push(became)
  if (q.sections.length > 0 && /^(?:vad|what)\b/.test(q.plain) && !has('decide')) rules.push(section)
  if (has('decide', 'task') && has('when')) rules.push(anySentence)
  if (has('decide'))
    rules.push(...(has('count') ? [counts] : []), weakly(kindOf(q) === 'who' ? decidedWho : decidedSum), whoWillOf(ask))
  if (
    has('attend', 'absent', 'serving', 'alternate') ||
    (has('role') && q.people.length > 0) ||
    (has('come') && where.date === 'named') ||
    (q.parties.length > 0 && asksWho)
  )
    rules.push(weakly(attendance), weakly(knownGuest ? guests : person))
  if (has('money') && !WHAT_THEN.test(q.plain) && kindOf(q) !== 'day') rules.push(ifKnown(sums))
  if (has('task')) rules.push(whoWill)
  if (q.sections.length > 0 && !has('who', 'when', 'place')) rules.push(section)
  if (has('meeting') && has('place', 'hour', 'when')) rules.push(meetingFacts)
  if (has('when') && knownGuest) rules.push(guests)
  if (has('who') && (has('task', 'todo') || !IS_ROLE.test(q.plain))) rules.push(whoWill)
  if ((has('when') && alone.has('when')) || (has('place') && alone.has('place')))
    rules.push(loosely(whenIs), loosely(takenUp))
  if (has('next') && has('meeting') && !has('who')) rules.push(coming)
  if (q.people.length > 0 && q.terms.length === 0 && kindOf(q) !== 'why')
    rules.push(knownGuest && !wasThere ? guests : person)
  if (q.sections.length > 0) rules.push(section)
  if (has('who') && q.people.length === 0 && q.terms.length > 0) rules.push(ifKnown(attendance))
  // Who is responsible must be said as such: a sentence that has the subject and some name is no answer.
  if (!(has('task') && has('who'))) rules.push(loosely(generalQuote(ask)))
  // Where somebody was is no answer to who did something.
  if (q.people.length > 0 && tellsOfPeople && (!has('who') || IS_ROLE.test(q.plain))) rules.push(person)
  return rules
}

/** "Vilka kommer?" is about the next meeting; with a topic, a name or an organisation it is about guests first. */
const whoComesFirst = ({ q }: Ask): boolean => q.terms.length === 0 && !q.cues.has('guest')
