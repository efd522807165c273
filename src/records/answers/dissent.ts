import { each, same, type Text } from '../../domain/text.ts'
import { type Found, missing, names, noMinutes } from '../found.ts'
import { evidence, type Term } from '../lexicon.ts'
import { nameParts } from '../names.ts'
import { type Ask, besideMeeting, headOf, whereOf } from '../scope.ts'
import type { Doc, Section } from '../view.ts'
import { plain, stems } from '../words.ts'
import { kindOf } from './asked.ts'
import { balloted } from './balloted.ts'
import { meantIn } from './cases.ts'
import { heading, points, sectionRefs as refs } from './decisions.ts'
import { namesSomebody } from './holds.ts'
import { inParts } from './parts.ts'
import { quotedFrom } from './quotes.ts'
import { rankedSections, topOf } from './sections.ts'

interface Kind {
  of(one: Section): string[]
  inText: RegExp
  title: Text
  none: Text
}
const VOTE: Kind = {
  of: one => (one.vote ? [one.vote.sv] : []),
  inText:
    /votering|omrostning|ja-?roster|\d+ rost(?:er)?\b|\bvotes? to\b|casting vote|\d+ (?:ja|nej)\b|rostsiffr|\bvotes? (?:for|against)\b|rostar|rostade|voted|abst(?:ain|ent)|^(?:ja|nej|avstar|yes|no|against|abstained)\s?:|\bavst(?:od|ar)\b(?: \w+)? fran att (?:rosta|delta)|: (?:ja|nej|avst\w+|yes|no|for|against|abstain\w*|aye|nay)$/,
  title: { sv: 'Omröstning', en: 'Vote' },
  none: { sv: 'Ingen omröstning är antecknad.', en: 'No votes are recorded.' },
}
const RESERVATION: Kind = {
  of: one => [...one.reservations],
  inText: /reserv|dissent|avvikande mening|sarskilt yttrande/,
  title: { sv: 'Reservation', en: 'Reservation' },
  none: { sv: 'Ingen reservation är antecknad.', en: 'No reservation is recorded.' },
}
const CONFLICT: Kind = {
  of: one => [...one.conflicts],
  inText:
    /\bjav|conflict of interest|declared? an? interest|lamna(?:r|de) (?:sal|rum|mot|sammantr)|\bleft (?:the )?(?:room|meeting)/,
  title: { sv: 'Jäv', en: 'Conflict of interest' },
  none: { sv: 'Inget jäv är antecknat.', en: 'No conflict of interest is recorded.' },
}

const recorded = (kind: Kind, one: Section): string[] => {
  const own = kind.of(one)
  const told = one.passages.filter(piece => kind.inText.test(plain(piece.text))).map(piece => piece.text)
  // A vote's figures leave out who voted how; the text may name them.
  return own.length === 0 || kind === VOTE ? [...own, ...told] : own
}

const UNTOLD: Text = {
  sv: 'Paragrafen rymmer flera beslut; protokollet säger inte vilket av dem det gäller.',
  en: 'The § holds several decisions; the minutes do not say which of them it concerns.',
}

const distinct = (all: readonly Text[]): Text[] => [...new Map(all.map(one => [one.sv, one])).values()]

/** What is recorded on the decision meant; `open`: it may be on another one under the same §. */
function saidOf(kind: Kind, one: Section, terms: readonly Term[]): { said: string[]; open: boolean } {
  const all = recorded(kind, one)
  const meant = meantIn(terms, one)
  if (meant.kind !== 'some') return { said: all, open: meant.kind === 'untold' }
  const told = all.map(said => ({ said, tells: meant.has(said) }))
  const own = told.filter(({ tells }) => tells === 'own')
  const left = own.length > 0 ? own : told.filter(({ tells }) => tells === 'untold')
  return { said: left.map(({ said }) => said), open: own.length === 0 && left.length > 0 }
}

/** "Vem röstade mot": asks for names. */
const SIDES = /\b(?:mot|emot|nej|ja|against|in favour|no|yes|abstained|avstod)\b/

const LABELLED = /(?<!\p{L})(?=(?:ja|nej|avstår|avstod|yes|no|for|för|against|mot|abstained|abstentions)\s*:)/iu
const SIDE: ReadonlyArray<readonly [asked: RegExp, label: RegExp]> = [
  [/\b(?:nej|mot|emot|against|no|opposed)\b/, /^(?:nej|no|mot|against)\s*:/i],
  [/\b(?:ja|yes|in favour|bifall)\b/, /^(?:ja|yes|for|för)\s*:/i],
  [/\b(?:avstod|avstar|abstain\w*)\b/, /^(?:avst|abst)\p{L}*\s*:/iu],
]

const ROW = /: (ja|nej|avst\p{L}+|yes|no|for|against|abstain\p{L}*|aye|nay)$/iu

/** "Ja: Ek, Vall. Nej: Ask.": who asks for one side is given that side. */
function ofSide(said: readonly string[], question: string): string[] {
  const found = SIDE.find(([asked]) => asked.test(question))
  const side = found?.[1]
  // A table's rows each say a side: "Åsa Dal (C): Nej".
  const rows = said.filter(one => ROW.test(one))
  if (found && rows.length > 0) return rows.filter(one => found[1].test(`${ROW.exec(one)![1]}:`))
  const parts = said.flatMap(one => one.split(LABELLED)).map(one => one.trim())
  if (!side || !parts.some(one => side.test(one))) return [...said]
  return parts.filter(one => side.test(one) || !SIDE.some(([, label]) => label.test(one)))
}

/** Who moved and seconded a motion has not therefore voted so. */
const withoutMovers = (text: string): string =>
  text.replace(
    /(?:(?:it was )?(?:proposed|moved|seconded|motion|second) by|motion:?|seconded:?)\s+(?:(?:Cllrs?|Mrs?|Ms|Miss|Dr)\.? )*\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}’'-]*)?/giu,
    ' ',
  )

/** Said in other words: of a day's matters, the one that bears most of the question by far, if it was recorded there. */
function soleOf(kind: Kind, docs: readonly Doc[], terms: readonly Term[], least: number): Section | null {
  const [first, second] = docs
    .flatMap(doc => doc.sections)
    .map(one => ({
      one,
      ...evidence(terms, [...stems(one.title), ...one.passages.flatMap(piece => piece.stems)], headOf(one.doc)),
    }))
    .sort((a, b) => b.direct - a.direct)
  if (!first || first.direct === 0 || first.share < least || first.direct < (second?.direct ?? 0) * 1.3) return null
  return kind.of(first.one).length > 0 ? first.one : null
}

/** Small words of verbs: they tell no matter from another. */
const PARTICLE = /^(?:upp|ner|ned|ut|in|up|down|out|off|bring\w*|gick|blev)$/

/** Nearly all of the question's weight. */
const ALL = 0.85

/** Votes, reservations and conflicts of interest: what is recorded, never "none" as a fact. */
export function dissent(ask: Ask): Found | null {
  // The words for it are no subject of their own.
  const q = {
    ...ask.q,
    terms: inParts(ask, ask.q.terms).filter(
      term =>
        !PARTICLE.test(plain(term.word)) &&
        !/^(?:conflicts?|interests?|jav|reserv|avvikande|mening|dissent|object|abstain|avst|ballot)/.test(
          plain(term.word),
        ),
    ),
  }
  const kind = q.cues.has('reserve') ? RESERVATION : q.cues.has('conflict') ? CONFLICT : VOTE
  const where = whereOf(ask)
  if ((where.date === 'unknown' || where.date === 'planned') && q.terms.length === 0) return noMinutes(ask)
  const person = { ...q, people: [], terms: q.terms }
  const open = q.terms.length === 0 && q.sections.length === 0
  const inScope = where.docs
    .filter(doc => open || besideMeeting(doc, q.terms).length === 0)
    .flatMap(doc => doc.sections)
  const ranked = open ? [] : rankedSections({ ...ask, q: person })
  const fitting = q.terms.length > 0 ? topOf(ranked, 20) : ranked.map(one => one.section)
  // Of matters that the words fit as well, those where it was recorded.
  const noted = fitting.filter(one => recorded(kind, one).length > 0)
  // Where none of the best has it, one that holds all the words may.
  const telling =
    noted.length > 0 || q.terms.length === 0
      ? noted
      : ranked
          .filter(one => one.share >= ALL && kind.of(one.section).length > 0)
          .slice(0, 1)
          .map(one => one.section)
  const sole = telling.length > 0 ? null : soleOf(kind, where.docs, q.terms, where.date === 'named' ? 0.3 : 0.5)
  const best = telling.length > 0 ? telling : sole ? [sole] : fitting.slice(0, 3)
  // Words that name the meeting may stand in any of its §§: then all of them are meant.
  const about =
    best.some(one => recorded(kind, one).length > 0) || inScope.length === 0 || q.sections.length > 0 ? best : inScope
  const told = new Map(about.map(one => [one, saidOf(kind, one, q.terms)]))
  const hits = about.filter(one => {
    const { said } = told.get(one)!
    return (
      said.length > 0 && q.people.every(name => nameParts(name).every(part => plain(said.join(' ')).includes(part)))
    )
  })
  const asksWho = q.cues.has('who') && (kind === RESERVATION || SIDES.test(q.plain))
  if (hits.length === 0) {
    // Running text may tell what no field of the record holds.
    const text = kind === CONFLICT || q.people.length > 0 || kindOf(q) === 'day' ? [] : balloted({ ...ask, q }, asksWho)
    if (text.length > 0) return quotedFrom(text)
    const [near] = best.length > 0 ? best : about
    return missing(
      near && (best.length > 0 ? best : about).length === 1
        ? each(lang => `${kind.none[lang]} (${heading(near)[lang]})`)
        : kind.none,
      near ? refs([near]) : [],
    )
  }
  const all = hits.flatMap(one => told.get(one)!.said)
  if (kind === VOTE && q.cues.has('who') && SIDES.test(q.plain) && !all.map(withoutMovers).some(namesSomebody(ask)))
    return missing(
      { sv: `Det står bara hur många som röstade: ${all[0]}`, en: `Only the figures are recorded: ${all[0]}` },
      refs(hits),
    )
  const voters = q.cues.has('who') && kind === VOTE ? hits.flatMap(one => one.tookPart) : []
  return {
    answered: true,
    lead: each(
      lang =>
        `${kind.title[lang]}: ${hits
          .slice(0, 4)
          .map(one => `${heading(one)[lang]}`)
          .join('; ')}`,
    ),
    items: distinct([
      ...hits.slice(0, 6).flatMap(one => {
        const { said, open } = told.get(one)!
        return [...(kind === VOTE ? ofSide(said, q.plain) : said).map(same), ...(open ? [UNTOLD] : [])]
      }),
      ...(voters.length > 0
        ? [each(lang => `${lang === 'sv' ? 'Deltog i beslutet' : 'Took part'}: ${names(voters)[lang]}`)]
        : []),
      ...(kind === VOTE ? hits.slice(0, 2).flatMap(one => points({ ...ask, q }, one).map(same)) : []),
    ]),
    refs: refs(hits),
  }
}
