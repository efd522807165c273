import { doesInEnglish } from './lexicon/english.ts'
import { type OwnerKind, type People, type Subject, subjectOf } from './owners.ts'
import { inverselyTold, lastWords, leadingSubject, speakerIn, toldSince } from './speakers.ts'
import { type How, howOf, WORD } from './verbs.ts'

export interface Clause extends Subject {
  how: How
  verb: string
  /** What follows the verb. */
  rest: string
  /** Where the clause starts in the sentence. */
  start: number
  /** The subject stands behind the verb. */
  inverted: boolean
}

/** Where a new clause may start. */
const BOUNDARY =
  /[,;:.)–—]\s+|\s-\s+|[→>]\s*|(?<=\s)(?:och|men|samt|så|medan|varvid|varpå|varför|varefter|då|att|and|but|so|while|that|then)\s+/gu
/** Between a verb and the subject before it, where the subject is that of the verb before. */
const CHAINED = /(?:,|(?:^|[\s,])(?:och|samt|men|sedan|därefter|även|också|dessutom|and|but|then|also))\s*$/u
const SUBORDINATE =
  /^(?:om|när|eftersom|ifall|huruvida|som|vilk(?:en|et|a)|where|when|if|because|whether|which|who|as)\s/iu
/** English has its subject in front. */
const ENGLISH = /^(?:to|will|shall|would|is|are|has|have|was|were|takes?|took)$/
/** What may govern "att Anna …", so that she will. */
const AGREED =
  /(?:beslut|bestäm|enades|enig|överens|uppdrag|klart|antecknades|noterades|konstaterades|meddelades|avtalades|gjordes upp|resolved|agreed|decided|action|därför|föresl[åo]g[^.]*beslöt)[^.]{0,40}$/iu

/** On what something hangs: what is told behind it of somebody is no task. */
const CONDITION =
  /(?:förutsättning(?:en)?|förutsatt|villkor(?:et)?|givet|i hopp om|i händelse av|eftersom|därför|provided|providing|on condition|assuming|in the hope|on the understanding|in case|subject to the fact)(?: att| that)?\s+$/iu

/** "Ann and Bo", "all partners", "the four clubs": their verb has no s. */
export const isMany = (owner: string): boolean =>
  /,| (?:and|&) |^(?:all|both|the (?:two|three|four|five|six|seven|eight|nine|ten|other|\d+)) /iu.test(owner)

/** Between a subject and its verb, and before a subject: "Lena kindly agreed", "Även Bo läser". */
const ADVERB =
  /^(?:även|också|dessutom|vilket|also|både|both) |(?: (?:kindly|also|then|now|again|further|duly|subsequently|tillsammans med .{2,40}|together with .{2,40}|(?:senast|före|innan|till|inför|under) (?:(?:den|nästa) )?[\p{L}\d/ ]{2,20}|(?:by|before|no later than|not later than) [\p{L}\d ]{2,20},),?)+\s*$/giu

const WEAK = new Set<OwnerKind>(['letters', 'body', 'itself'])

/** The subject that stands right before a verb. */
function before(
  text: string,
  from: number,
  people: People,
  free: boolean,
  one = false,
): (Subject & { start: number }) | null {
  const starts = [from, ...[...text.slice(from).matchAll(BOUNDARY)].map(match => from + match.index + match[0].length)]
  const all = starts.flatMap(start => {
    const found = subjectOf(text.slice(start).replace(ADVERB, '').trim(), people)
    return found ? [{ ...found, start }] : []
  })
  // "… kyrkan, Bo ordnar": what is no organ's name belongs to what stands before.
  // "Anna ringer skolan och Bo …": right behind a verb stands its object.
  const apart = from > 0 ? all.filter(one => one.start !== from) : all
  // "a party of three, Ann, Bo and Cy, and Cy calls them": a verb in the singular has one subject.
  const single = one ? apart.findLast(found => !WEAK.has(found.kind) && !isMany(found.owner)) : undefined
  const best =
    (isMany(apart.find(found => !WEAK.has(found.kind))?.owner ?? '') ? single : undefined) ??
    apart.find(one => !WEAK.has(one.kind)) ??
    all.find(one => !WEAK.has(one.kind)) ??
    all[0]
  if (!best) return null
  const lead = text.slice(0, best.start)
  if (CONDITION.test(lead)) return null
  const governed = /\s(?:att|that)\s+$/iu.test(lead) && !free
  return governed && !AGREED.test(lead.replace(/\s*(?:att|that)\s+$/iu, '')) ? null : best
}

// `bare`: English verbs stand in their base form, as in what is resolved ("that the Clerk write"). */
/** An office behind its verb is its object unless it is a known one: "söker ny kassör". */
const definite = ({ owner, kind }: Subject): boolean =>
  (kind !== 'office' && kind !== 'unit') ||
  /^(?!(?:alla|samtliga) )(?:[^ ]+ )*?(?:\p{L}+(?:n|t|na)|[Rr]ektor|[Vv]d|alla|samtliga|\p{Lu}{2}\p{L}*)(?=$|[ ,])/u.test(
    owner,
  )

/** Every clause of a sentence of which the subject may be an owner. */
export function clausesOf(text: string, people: People, english: boolean, bare = false): Clause[] {
  const out: Clause[] = []
  const head = leadingSubject(text, people)
  // "Rob's count is outstanding; he'll have it ready"
  const whosOwn = english && !head ? /^(\p{Lu}[\p{L}-]+)['’]s \p{Ll}/u.exec(text)?.[1] : undefined
  let last: Subject | null =
    whosOwn !== undefined
      ? subjectOf(whosOwn, people)
      : head && /^\s+\p{Ll}/u.test(text.slice(head.length))
        ? head
        : null
  // "Det visste Bosse inte, men han mejlar svaret"
  if (!last && !english) last = inverselyTold(text, people)
  // "After some discussion Supervisor Fitch said …"
  if (!last && english) last = speakerIn(text, people)
  /** Where the clause that is being read may have its subject. */
  let from = 0
  for (const match of text.matchAll(WORD)) {
    const verb = match[0]
    const after = text.slice(match.index + verb.length)
    const rest = after.trimStart()
    // "Hedvig and Pablo draft the notice": right behind its subject.
    const plural = english && head !== null && match.index === head.length + 1 && (bare || isMany(head.owner))
    const how =
      howOf(verb, rest, english) ?? (plural && doesInEnglish(verb, rest, bare && !/s$/.test(verb)) ? 'other' : null)
    if (how === null) continue
    // "alla klasser ska", "all coordinators are": a noun before the verb.
    const [, next = '', behindNext = ''] = /^(\p{Ll}+)\s*(.*)/u.exec(rest) ?? []
    if (
      how === 'other' &&
      next !== '' &&
      next !== 'to' &&
      !/other|tells/.test(howOf(next, behindNext, false) ?? 'other')
    )
      continue
    const lead = text.slice(0, match.index)
    const own = before(
      lead,
      Math.max(from, match.index - 160),
      people,
      verb === 'would' || bare,
      english && how === 'other' && /s$/.test(verb),
    )
    const add = (subject: Subject, start: number, inverted: boolean, after = rest) => {
      out.push({ owner: subject.owner, kind: subject.kind, how, verb, rest: after, start, inverted })
      last = subject
      from = match.index + verb.length
    }
    if (own) {
      add(own, own.start, false)
      continue
    }
    // "Siri has had no answer; she gives them a call"
    if (
      last !== null &&
      (english
        ? how === 'other' && /[;,] (?:but |so |and )?s?he $/u.test(lead)
        : (how === 'does' || /^gör det(?!\p{L})/u.test(`${verb} ${rest}`)) &&
          (last.kind === 'near' || last.kind === 'name') &&
          /[;,] (?:men |så |och )?(?:han|hon|hen) $/u.test(lead))
    ) {
      add(last, match.index, false)
      continue
    }
    if (how === 'other') continue
    // "After a long discussion Owen undertook to …"
    const nearest = english && verb !== 'to' && how !== 'tells' ? lastWords(lead, people) : null
    if (nearest) {
      add(nearest, from, false)
      continue
    }
    // "på datum som Anna tar fram till maj": by when it is told
    const named =
      how === 'does' && /(?<!\p{L})(?:senast|till|före|innan) /u.test(rest)
        ? /\ssom (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) $/u.exec(lead)?.[1]
        : undefined
    const limited = named === undefined ? null : subjectOf(named, people)
    if (limited?.kind === 'near') {
      add(limited, match.index - named!.length - 1, false)
      continue
    }
    // "Mr Fitch said he would write", "Anna lovade att hon ska kolla"
    // "… till Mirjam, som lägger ut dem"
    const relative = how === 'tells' ? undefined : /(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?),? som $/u.exec(lead)?.[1]
    const whose = relative === undefined ? null : subjectOf(relative, people)
    if (whose?.kind === 'near') {
      add(whose, match.index, false)
      continue
    }
    const pronoun =
      last !== null &&
      (how === 'will' || how === 'given') &&
      // "they", "de": several, or a body.
      (!/(?<!\p{L})(?:they|de) $/iu.test(lead) ||
        /[,+&]| (?:och|and) /u.test(last.owner) ||
        !['near', 'name', 'word'].includes(last.kind)) &&
      (/(?<!\p{L})(?:he|she|they) $/iu.test(lead) ||
        /(?<!\p{L})(?:varför|varefter|och därför|så) (?:hon|han|hen|de) $/iu.test(lead) ||
        (lead.length < 90 && /(?<!\p{L})att (?:hon|han|hen|de) $/iu.test(lead))) &&
      lead.length < 240
    const chained = pronoun || (last !== null && CHAINED.test(lead))
    const behind = /^(?:sig )?/u.exec(rest)![0].length
    const inverted =
      !chained && /^\s/.test(after) && how !== 'tells' && !ENGLISH.test(verb)
        ? leadingSubject(rest.slice(behind), people)
        : null
    // "… bokar tid; Västra sköter Anneli": a clause of its own.
    // "… är för tung, det ska Bo få fixat"
    const object = /, (?=(?:det|den|dem|detta|dessa) $)/u.exec(lead)?.index ?? -2
    const front = lead.slice(Math.max(from, lead.lastIndexOf(';') + 1, object + 2))
    // "Kvarstår gör Anna": another verb has the first place.
    const [first = '', afterFirst = ''] = front
      .trim()
      .toLowerCase()
      .split(/\s+(.*)/su)
    const taken =
      first !== 'inför' && /[rs]$/.test(first) && ['tells', 'does'].includes(howOf(first, afterFirst, false) ?? '')
    const clean = !SUBORDINATE.test(front.trim()) || /,\s*(?:så )?$/.test(front)
    if (
      inverted &&
      clean &&
      !taken &&
      definite(inverted) &&
      // "Jag ringer Anna": the subject stands first.
      !/^(?:jag|vi|han|hon|hen|ni|du|man|i|we|he|she)?$/iu.test(front.trim()) &&
      front.length < 120 &&
      !/\s(?:som|att)\s/u.test(
        /^(?:sedan|efter|då|när|eftersom|innan|med anledning av) .*,\s*$/iu.test(front.trimStart()) ? '' : front,
      )
    ) {
      add(inverted, from, true, rest.slice(behind + inverted.length).trim())
      continue
    }
    if (last && chained && verb !== 'to') add(toldSince(lead, from, people) ?? last, match.index, false)
  }
  return out
}
