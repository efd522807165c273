/** Rules over running text, for what no list of the record holds: who told of something, who stayed out, which § it was. */
import { each } from '../../domain/text.ts'
import type { Found } from '../found.ts'
import { evidence } from '../lexicon.ts'
import { hasName, nameParts } from '../names.ts'
import { type Ask, headOf, namesKind, newestFirst, speaksOf, whereOf } from '../scope.ts'
import type { Passage } from '../view.ts'
import { plain, stem, stems } from '../words.ts'
import { kindOf } from './asked.ts'
import { heading, sectionRefs } from './decisions.ts'
import { holdsKind, namesSomebody, tellsOutcome } from './holds.ts'
import { bestPassages, quoted, quotedFrom, saysMore } from './quotes.ts'
import { rankedSections, topOf } from './sections.ts'

const TELLS =
  /\b(?:presenter\w*|redogj\w*|redogor\w*|redovis\w*|beratt\w*|informer\w*|foredr\w*|rapporter\w*|visa(?:r|de|t)|talade|pratade|holl|gick igenom|gar igenom|present(?:s|ed)?|report(?:s|ed)?|told|explain\w*|outlin\w*|introduc\w*|describ\w*|inform(?:s|ed)|gave|talk(?:s|ed)?|spoke|addressed|took the \w+ through)\b/
/** Asked of the past: who is to come and tell is a guest. */
const TOLD =
  /\b(?:presenterade|redogjorde|redovisade|berattade|snackade|informerade|foredrog|rapporterade|visade|talade|pratade|gick igenom|presented|reported|told|explained|outlined|introduced|described|informed|gave|spoke|talked|addressed)\b/
const OUT =
  /\b(?:deltog|deltar|deltagit|medverkade)\b(?: \w+)? inte\b|\binte (?:deltog|deltar|delta)\b|\b(?:not|n.t) (?:take part|taking part|participat\w*)|\babstain\w*|\bavst(?:od|ar)\b|\blamnade (?:salen|rummet|motet)|\bleft the (?:room|meeting)/
const STAYED_OUT =
  /\b(?:deltar|deltog|medverkar) (?:\w+ )?inte\b|\bavst(?:od|ar)\b|not (?:take part|participat|vot)|abstain|lamna(?:r|de) (?:sal|rum|mot|sammantr)|left the|\bjav\b/
const WHICH_SECTION =
  /^(?:(?:i|under|pa) )?(?:vilken|vilket) (?:paragraf\w*|punkt\w*|arende\w*|§)|^(?:under |in |on )?(?:which|what) (?:section|item|paragraph|matter|agenda item)\b/
const MOVED =
  /flytta|installt|stalla in|\bstall(?:s|des|er|de|ts)\b.*\bin\b|skjut|moved|cancel|postpone|reschedul|brought forward|tidigarel|senarel/

/** Who told something is asked for: not who was there. */
export const asksTeller = ({ q }: Ask): boolean => q.cues.has('who') && TOLD.test(q.plain)

/** Who presented or reported something, as a sentence says it. */
export function whoTold(ask: Ask): Found | null {
  if (!asksTeller(ask)) return null
  const named = namesSomebody(ask)
  return quoted(ask, { test: piece => TELLS.test(plain(piece.text)) && named(piece.text), share: 0.6 })
}

const WISHED = /\b(?:ville|yrkade|foreslog|onskade|begarde|wanted|proposed|moved|asked for|requested|demanded)\b/
const MOTION =
  /\b(?:yrka\w*|foresl\w*|onska\w*|begar\w*|motion\w*|propos\w*|moved|wish\w*|want\w*|request\w*|ask(?:s|ed))\b/

/** Who proposed or wanted something, as a sentence says it. */
export function whoWished(ask: Ask): Found | null {
  if (!ask.q.cues.has('who') || !WISHED.test(ask.q.plain)) return null
  return quoted(ask, { test: piece => MOTION.test(plain(piece.text)) && hasName(piece.text), share: 0.55 })
}

const RECEIVES = /\b(?:fick|far|tilldelades|beviljades|erholl|vann|received?s?|got|won|wins?|awarded|granted)\b/
const GIVES =
  /\b(?:tilldel\w*|bevilj\w*|fick|far|erhall\w*|erholl|vann|vinnare|ges|gar till|utses|award\w*|grant\w*|receiv\w*|won|winner|given)\b/

/** Who got something: a prize, a grant, a contract. */
export function whoGot(ask: Ask): Found | null {
  if (!ask.q.cues.has('who') || !RECEIVES.test(ask.q.plain) || ask.q.cues.has('task')) return null
  return quoted(ask, {
    test: piece => GIVES.test(plain(piece.text)) && hasName(piece.text) && tellsOutcome(ask, piece.text),
    share: 0.6,
  })
}

const ELECTION =
  /\b(?:val(?:des?|ts|d|da|js)|(?:om|ny|fyllnads)val\w*|uts(?:ags|es|edd)|elect\w*|appoint\w*|took over|tog over|eftertrad\w*|succeed\w*|new|ny|nya)\b/
const ELECTED = /\bval\b|\bval(?:des?|ts|js)\b|\b(?:om|ny|fyllnads)val|\buts(?:ags|es)\b|\belect|\bappoint/
/** Where a new board deals out its offices, whoever is named with one gets it. */
const CONSTITUTES = /\bkonstituer|\bfordelning av (?:uppdrag|poster|roller)|\bofficers\b|\belection of/
const OFFICES: ReadonlyArray<readonly [asked: RegExp, said: RegExp]> = [
  [/ordforande|\bchair|preside/, /ordforande|\bordf\b|\bchair|president/],
  [/sekreterare|secretary|clerk/, /sekreterare|\bsekr\b|secretary|clerk/],
  [/kassor|treasurer/, /kassor|treasurer/],
  [/revisor|auditor/, /revisor|auditor/],
  [/justerare|checker/, /juster|checker/],
]

/** To lead this one meeting is no office. */
const FOR_MEETING =
  /\b(?:for|vid|att leda) (?:dagens |dagen |arsmotet|stamman|motet)|motesordforande|motessekreterare|(?:of|for) the (?:meeting|agm)/
const OF_MEETING = /motesordf|for motet|for the meeting|for stamman|arsmotesordf/

/** Whose own election is no answer. */
const AFTER_WHOM = /\b(?:efter|after) (\p{L}{3,})/u

/** Who was elected to an office, or follows somebody in it. */
export function elected(ask: Ask): Found | null {
  const { q } = ask
  if (!q.cues.has('who') || !ELECTION.test(q.plain)) return null
  const office = OFFICES.find(([asked]) => asked.test(q.plain))?.[1]
  if (!office) return null
  const years = q.terms.filter(one => /^(?:19|20)\d\d$/.test(one.word))
  const terms = q.terms.filter(one => !years.includes(one) && !namesKind(one) && !ELECTION.test(plain(one.word)))
  const ofMeeting = OF_MEETING.test(q.plain)
  const before = AFTER_WHOM.exec(q.plain)?.[1]
  for (const doc of newestFirst(whereOf(ask).docs)) {
    if (years.length > 0 && !years.some(one => doc.date?.startsWith(one.word))) continue
    const pieces = doc.passages.filter(piece => {
      const title = piece.section?.title ?? ''
      return (
        (ELECTED.test(plain(`${title} ${piece.line}`)) ||
          CONSTITUTES.test(plain(`${title} ${doc.head.join(' ')} ${doc.title}`))) &&
        office.test(plain(`${title} ${piece.text}`)) &&
        hasName(piece.text) &&
        !(before && piece.stems.includes(stem(before))) &&
        (ofMeeting || !FOR_MEETING.test(plain(`${title} ${piece.line}`))) &&
        evidence(terms, piece.stems, [...stems(title), ...headOf(doc)]).missed.every(one =>
          office.test(plain(one.word)),
        )
      )
    })
    if (pieces.length > 0) return quotedFrom(pieces.slice(0, 2), q)
  }
  return null
}

const NOMINATES = /\b(?:foresl\w*|nominer\w*|nominat\w*|propos\w*|put \w+ (?:\w+ )?forward|second\w*|stodde|stott)\b/
/** Who put somebody forward for an office: said beside their name where they were elected. */
export function whoNominated(ask: Ask): Found | null {
  const { q } = ask
  if (!q.cues.has('who') || q.people.length === 0 || !NOMINATES.test(q.plain)) return null
  const office = OFFICES.find(([asked]) => asked.test(q.plain))?.[1]
  if (!office) return null
  for (const doc of newestFirst(whereOf(ask).docs)) {
    const said = doc.passages.find(
      piece =>
        office.test(plain(piece.text)) &&
        NOMINATES.test(plain(piece.text)) &&
        q.people.some(name => nameParts(name).some(part => piece.stems.includes(stem(part)))),
    )
    if (said) return quotedFrom([said])
  }
  return null
}

/** Who did not take part in a decision, or left the room. */
export function stayedOut(ask: Ask): Found | null {
  if (!ask.q.cues.has('who') || !OUT.test(ask.q.plain)) return null
  return quoted(ask, { test: piece => STAYED_OUT.test(plain(piece.text)) && hasName(piece.text), share: 0.6 })
}

/** "When was that?": the meeting that took it up. */
export function takenUp(ask: Ask): Found | null {
  if (!/^(?:nar|when)\b.*\b(?:var|togs|skedde|hande|was|were|did)\b/.test(ask.q.plain) || ask.q.terms.length === 0)
    return null
  if (ask.q.terms.some(term => term.loose && term.means.size === 0)) return null
  const sections = topOf(rankedSections(ask), 2)
  return sections.length === 0
    ? null
    : {
        answered: true,
        lead: each(lang => sections.map(one => heading(one)[lang]).join('; ')),
        refs: sectionRefs(sections),
      }
}

/** Under which § something was taken up. */
export function whichSection(ask: Ask): Found | null {
  if (!WHICH_SECTION.test(ask.q.plain) || ask.q.terms.length + ask.q.people.length === 0) return null
  const [piece] = bestPassages(ask, { share: 0.7, most: 1 })
  if (piece?.section) return quotedFrom([piece], ask.q)
  const sections = topOf(rankedSections(ask), 3)
  return sections.length === 0
    ? null
    : {
        answered: true,
        lead: each(lang => sections.map(one => heading(one)[lang]).join('; ')),
        refs: sectionRefs(sections),
      }
}

/** What became of a meeting of a day, as other minutes say: moved, cancelled. */
export function movedMeeting(ask: Ask): Found | null {
  const { q } = ask
  if (q.whens.length === 0 || !q.cues.has('meeting')) return null
  const terms = q.terms.filter(
    term => !/^(?:stall\w*|installd\w*|installt|flytta\w*|in|moved?|cancel\w*|postpone\w*)$/.test(plain(term.word)),
  )
  const pieces = newestFirst(ask.view).flatMap(doc =>
    doc.passages.filter(
      piece =>
        MOVED.test(plain(piece.text)) &&
        speaksOf(ask, piece.days) &&
        evidence(terms, piece.stems, headOf(doc)).missed.length === 0,
    ),
  )
  return pieces.length === 0 ? null : quotedFrom(pieces.slice(0, 2), q)
}

/** A sentence leans on its neighbours in a paragraph that is no longer. */
const LONG = 500
export const HOW_LONG = /\bhur lange\b|\bhow long\b|\buntil when\b/
/** The last resort: a sentence that holds all the question's words, and a thing of the kind it asks for. */
export function sentence(ask: Ask): Found | null {
  const { q } = ask
  if (q.terms.length === 0) return null
  const kind = kindOf(q) ?? (q.cues.has('when') ? 'day' : q.cues.has('who') ? 'who' : null)
  if (kind === null || kind === 'sum' || kind === 'decision' || kind === 'todo') return null
  const test = (piece: Passage) => holdsKind(ask, kind, piece)
  const pieces = bestPassages(ask, { test, share: 0.8 }).filter(piece => {
    const head = [...(piece.section ? stems(piece.section.title) : []), ...headOf(piece.doc)]
    const all = piece.doc.passages
    const before = all[all.indexOf(piece) - 1]
    const near = [
      ...(piece.line.length < LONG ? stems(piece.line) : []),
      ...(before && before.section === piece.section ? before.stems : []),
    ]
    return (
      evidence(q.terms, piece.stems, [...head, ...near]).missed.length === 0 &&
      saysMore(q.terms, [...piece.stems, ...near], head)
    )
  })
  return pieces.length === 0 ? null : quotedFrom(pieces, ask.q)
}
