/** Who came after somebody in an office, or was there before: offices change hands between meetings, which no one meeting's list tells. */
import { each, same, type Text } from '../../domain/text.ts'
import { docText, type Found, missing, type Ref, refOf } from '../found.ts'
import { allNames, nameParts, sameName } from '../names.ts'
import { type Ask, heldDocs } from '../scope.ts'
import type { Doc, Passage } from '../view.ts'
import { plain, wordsOf } from '../words.ts'

interface Office {
  said: Text
  /** As a question asks for it. */
  asked: RegExp
  /** As lists and sentences have it. */
  held: RegExp
  not?: RegExp
}

const NOT_CHAIR = /\bvice\b|\bdeputy\b|for dagen|motesordf|in the chair|acting|\btf\b/
const OFFICES: readonly Office[] = [
  {
    said: { sv: 'vice ordförande', en: 'vice chair' },
    asked: /\b(?:vice|deputy)\b/,
    held: /\bvice[ -]?(?:ordf\w*|chair\w*)|\bdeputy chair\w*/,
  },
  {
    said: { sv: 'kassör', en: 'treasurer' },
    asked:
      /\bkassor\w*|\bkassan\b|\brakenskap\w*|\bbokforing\w*|\btreasurer\w*|\bthe (?:accounts|books|money|finances)\b/,
    held: /\bkassor\w*|\btreasurer\b/,
    not: /\bvice\b|assistant/,
  },
  {
    said: { sv: 'sekreterare', en: 'secretary' },
    asked: /\b(?:namnd|styrelse|klubb|forenings)?sekr(?:eterare\w*)?\b|\bsecretary\b|\bclerk\b/,
    held: /\b(?:namnd|styrelse|klubb|forenings)?sekr(?:eterare)?\b|\bsecretary\b|\bclerk\b/,
    not: /\bbookings?\b|\bmembership\b|motessekr|\bvice\b/,
  },
  {
    said: { sv: 'revisor', en: 'auditor' },
    asked: /\brevisor\w*|\bauditor\w*/,
    held: /\brevisor\b|\bauditor\b/,
    not: /ersattare|suppleant/,
  },
  {
    said: { sv: 'ordförande', en: 'chair' },
    asked: /\bordf(?:orande\w*)?\b|\bchair(?:man|person|woman)?\b|\bpresident\b/,
    held: /\bordf(?:orande)?\b|\bchair(?:man|person|woman)?\b|\bpresident\b/,
    not: NOT_CHAIR,
  },
]

const AFTER =
  /\b(?:efter|eftertrad\w*|avlos\w*|tog over|tar over|tagit over|took over|takes over|taken over|taking over|succeed\w*|successor|followed|after)\b/
const BEFORE = /\b(?:fore|innan|foretrad\w*|before|preced\w*|predecessor)\b/
const APPOINTS =
  /\b(?:val(?:des?|ts|jer|js|d)|uts(?:ags|es|edd)|elect\w*|appoint\w*|ny|nye|nya|new|tar over|tog over|tagit over|takes? over|took over|taken over|blir|tilltrad\w*|becomes?)\b|:/

const holds = (role: string | undefined, { held, not }: Office): boolean => {
  const said = plain(role ?? '')
  return held.test(said) && !not?.test(said)
}

const holders = (doc: Doc, office: Office): string[] =>
  doc.people.filter(one => holds(one.role, office)).map(one => one.name)

/** The fullest name that the records have for somebody. */
const fullName = (ask: Ask, name: string): string =>
  allNames(ask.view)
    .filter(one => sameName(one, name))
    .sort((a, b) => nameParts(b).length - nameParts(a).length)[0] ?? name

/** The sentence that says who got the office. */
function saidOf(
  ask: Ask,
  docs: readonly Doc[],
  office: Office,
  who: (name: string) => boolean,
): { piece: Passage; name: string } | null {
  const names = allNames(ask.view).filter(who)
  for (const doc of docs)
    for (const piece of doc.passages) {
      const text = plain(piece.text)
      // The list of those present says who had it, not who got it.
      if (!office.held.test(text) || office.not?.test(text) || !APPOINTS.test(text) || (!piece.section && doc.held))
        continue
      const words = new Set(wordsOf(text))
      const [name] = names
        .filter(one => nameParts(one).every(part => words.has(part) || words.has(`${part}s`)))
        .sort((a, b) => nameParts(b).length - nameParts(a).length)
      if (name) return { piece, name }
    }
  return null
}

/** The sentence that has the new name and a day, where it is told as a change. */
const sinceWhen = (docs: readonly Doc[], name: string): Passage | undefined => {
  const parts = nameParts(name)
  return docs
    .flatMap(doc => doc.passages)
    .find(piece => {
      const text = plain(piece.text)
      const words = wordsOf(text)
      return (
        piece.days.length > 0 &&
        piece.text.length < 400 &&
        APPOINTS.test(text) &&
        parts.some(part => part.length > 2 && words.includes(part))
      )
    })
}

export function successors(ask: Ask): Found | null {
  const { q } = ask
  const before = BEFORE.test(q.plain)
  if (!q.cues.has('who') || q.people.length === 0 || !(before || AFTER.test(q.plain)) || q.whens.length > 0) return null
  const theirs = (name: string): boolean => q.people.some(one => sameName(one, name))
  const docs = heldDocs(ask).filter(doc => doc.date !== null)
  const had = OFFICES.filter(office => docs.some(doc => holders(doc, office).some(theirs)))
  const named = OFFICES.find(one => one.asked.test(q.plain))
  const office = named ? had.find(one => one === named) : had.length === 1 ? had[0] : undefined
  if (!office) return null
  const own = docs.filter(doc => holders(doc, office).some(theirs))
  const ordered = before
    ? docs.filter(doc => doc.date! < own[0]!.date!).reverse()
    : docs.filter(doc => doc.date! > own.at(-1)!.date!)
  const next = ordered.flatMap(doc => holders(doc, office).map(name => ({ doc, name })))[0]
  const told = before
    ? null
    : saidOf(ask, [own.at(-1)!, ...ordered], office, name => !theirs(name) && (!next || sameName(name, next.name)))
  const found = next ?? (told && { doc: told.piece.doc, name: told.name })
  const last = own.at(before ? 0 : -1)!
  if (!found)
    return missing(
      each(lang =>
        lang === 'sv'
          ? `${fullName(ask, q.people[0]!)} var ${office.said.sv} ${before ? 'första gången' : 'senast'} i ${docText(last).sv}.`
          : `${fullName(ask, q.people[0]!)} is ${before ? 'first' : 'last'} recorded as ${office.said.en} in ${docText(last).en}.`,
      ),
      [{ doc: last }],
    )
  const since =
    q.cues.has('when') && !told?.piece.days.length ? sinceWhen([own.at(-1)!, ...ordered], found.name) : undefined
  const refs: Ref[] = [...(told ? [refOf(told.piece)] : [{ doc: found.doc }]), ...(since ? [refOf(since)] : [])]
  return {
    answered: true,
    lead: each(
      lang => `${fullName(ask, found.name)}, ${office.said[lang]} (${docText(told?.piece.doc ?? found.doc)[lang]}).`,
    ),
    ...(told || since
      ? { items: [...(told ? [told.piece] : []), ...(since ? [since] : [])].map(one => same(one.text)) }
      : {}),
    refs,
  }
}
