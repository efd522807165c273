/** Who was against something in everyday words, and why somebody had to stay out of a decision: told by votes, reservations, motions and conflicts of interest alike. */
import { each, same } from '../../domain/text.ts'
import { type Found, refOf } from '../found.ts'
import { evidence, inFew, type Term } from '../lexicon.ts'
import { hasName, nameParts } from '../names.ts'
import { type Ask, headOf, namesKind, whereOf } from '../scope.ts'
import type { Passage, Section } from '../view.ts'
import { plain, stem, stems } from '../words.ts'
import { kindOf } from './asked.ts'
import { heading, sectionRefs } from './decisions.ts'
import { OPPOSES } from './holds.ts'

const ASKED =
  /^(?:och )?(?:vem|vilka|nagon|who|anyone)\b(?: \w+){0,4}? (?:(?:var|ar|was|were) (?:emot|mot|against|negativ\w*|not (?:happy|keen|in favour))|ville inte|tyckte inte|gillade inte|hade nagot emot|gick emot|sa(?:de)? nej|protesterade|satte sig emot|motsatte sig|didn.?t (?:want|like|agree)|did not (?:want|like|agree)|disagreed|opposed|objected|said no|spoke against)\b/
/** Words for money and for wanting: everybody's words for what was decided. */
export const IDLE =
  /^(?:peng\w*|stal\w*|kosing\w*|money|cash|beslut\w*|forslag\w*|ide\w*|tanke\w*|plan\w*|emot|mot|against|want\w*|vill\w*|tyck\w*|gilla\w*|agree\w*|like\w*|happy|keen|idea|proposal|gora|gor\w*|kop\w*|ha|fa|ge|nej|sa|said|no|protest\w*|satt\w*|sig|nya?|new|det|upp|in|ut|ner|spend\w*|buy\w*|get\w*)$/

const wordsOf = (one: Section): string[] => [...stems(one.title), ...one.passages.flatMap(piece => piece.stems)]

/** The § that bears all of the question's words, by its title and decisions before its talk. */
function matterOf(ask: Ask, terms: readonly Term[], fits: (one: Section) => boolean): Section | null {
  const scored = whereOf(ask)
    .docs.flatMap(doc => doc.sections)
    .map(one => {
      const words = wordsOf(one)
      const few = terms.flatMap(term => inFew(term, new Set(words)))
      const main = [...stems(one.title), ...one.passages.filter(piece => piece.decision).flatMap(piece => piece.stems)]
      return { one, ...evidence(few, words, headOf(one.doc)), main: evidence(few, main).direct }
    })
    .filter(({ missed, direct, main }) => missed.length === 0 && direct > 0 && main > 0)
  const top = Math.max(0, ...scored.map(({ main }) => main))
  const near = scored.filter(({ main, one }) => main >= top * 0.6 && fits(one))
  return near.sort((a, b) => b.main - a.main)[0]?.one ?? null
}

const opposing = (one: Section): Passage[] =>
  one.passages.filter(piece => OPPOSES.test(plain(piece.text)) && hasName(piece.text))

export function opposed(ask: Ask): Found | null {
  const { q } = ask
  if (!ASKED.test(q.plain) || q.people.length > 0) return null
  const terms = q.terms.filter(term => !IDLE.test(plain(term.word)) && !namesKind(term))
  if (terms.length === 0) return null
  const matter = matterOf(ask, terms, one => opposing(one).length > 0)
  return matter ? said(matter, opposing(matter).slice(0, 3)) : null
}

/** "Var alla överens om …": whether anybody was against it, or that nobody was. */
const UNITED =
  /^(?:var|ar|were|was|did)\b(?: \w+){0,3} (?:overens|eniga|ense|med pa det|enhallig\w*|enigt|agreed|agree|unanimous\w*|united|in agreement)\b/
const UNANIMOUS = /\b(?:enhallig\w*|enig\w*|overens|unanimous\w*|all agreed|nem\.? con)\b/
export function united(ask: Ask): Found | null {
  const { q } = ask
  if (!UNITED.test(q.plain) || q.people.length > 0) return null
  const terms = q.terms.filter(
    term =>
      !IDLE.test(plain(term.word)) &&
      !namesKind(term) &&
      !/^(?:overens|enig\w*|ense|enhallig\w*|alla|agree\w*|unanim\w*|united|everyone|everybody)$/.test(
        plain(term.word),
      ),
  )
  if (terms.length === 0) return null
  const tells = (one: Section): Passage[] =>
    one.passages.filter(piece => OPPOSES.test(plain(piece.text)) || UNANIMOUS.test(plain(piece.text)))
  const matter = matterOf(ask, terms, one => tells(one).length > 0)
  return matter ? said(matter, tells(matter).slice(0, 3)) : null
}

const said = (matter: Section, pieces: readonly Passage[]): Found => ({
  answered: true,
  lead: each(lang => `${heading(matter)[lang]}:`),
  items: pieces.map(piece => same(piece.text)),
  refs: pieces.length > 0 ? [refOf(pieces[0]!)] : sectionRefs([matter]),
})

/** "Varför fick inte Åke vara med och bestämma": a conflict of interest, which is recorded with its reason. */
const OUT =
  /\b(?:vara med|delta\w*|deltog|besluta|bestamma|rosta|rostade|jav|javig|lamna\w*|gick ut|gick ifran|gå ut|med och|med pa|sitta med|i rummet|take part|vote|left|leave|step(?:ped)? out|conflict|involved|decide|discuss|in the room|stay out|stayed out)\b/
const STOOD_ASIDE =
  /\bjav\w*|\bconflict of interest|\bdeclared? (?:an? )?interest|\blamna(?:r|de) (?:sal|rum|mot|sammantr)|\bleft the (?:room|meeting)|\b(?:deltar|deltog|medverkar) (?:\w+ )?inte\b|\bnot (?:take|taking) part\b|\bstepped out\b/
export function whyOut(ask: Ask): Found | null {
  const { q } = ask
  if (kindOf(q) !== 'why' || q.people.length === 0 || !OUT.test(q.plain)) return null
  const parts = q.people.map(name => nameParts(name).map(stem))
  const theirs = (one: Section): Passage[] =>
    one.passages.filter(
      piece => STOOD_ASIDE.test(plain(piece.text)) && parts.some(name => name.some(part => piece.stems.includes(part))),
    )
  const terms = q.terms.filter(term => !OUT.test(plain(term.word)) && !IDLE.test(plain(term.word)) && !namesKind(term))
  const all = whereOf(ask).docs.flatMap(doc => doc.sections.filter(one => theirs(one).length > 0))
  const matter =
    terms.length === 0 ? (all.length === 1 ? all[0]! : null) : matterOf(ask, terms, one => all.includes(one))
  return matter ? said(matter, theirs(matter)) : null
}
