/** Who sat in somebody's place for one meeting, and who has their seat since: lists say the one, a sentence the other. */
import { each, same } from '../../domain/text.ts'
import { docText, type Found, missing, refOf } from '../found.ts'
import { evidence } from '../lexicon.ts'
import { allNames, nameParts, sameName } from '../names.ts'
import { type Ask, besideMeeting, heldDocs, namesKind, newestFirst, whereOf } from '../scope.ts'
import type { Attendee, Doc } from '../view.ts'
import { plain, stems, wordsOf } from '../words.ts'
import { described } from './attendee.ts'

/** "Vem satt på Daniels plats", "who filled in for Maud". */
const STOOD_IN =
  /\b(?:satt|sitter|tog|tjanstgjorde|var med|deltog|kom)\b.*\b(?:pa|i) \w+ (?:plats|stol|stalle)\b|\b(?:hoppade|gick|ryckte|stallde|kom) in (?:for|i stallet|istallet|som ersattare)\b|\b(?:vikarierade|ersatte|ersatter|tjanstgjorde|vice|reserv|ersattare|suppleant|vikarie|vikarien|inhoppare) (?:for|\w+)\b|\b(?:i stallet|istallet) for\b|\b(?:filled|stood|stepped|sat|came|covered|deputi[sz]ed|subbed)(?: in)? for\b|\b(?:took|in|had)\b [\w ]*\b(?:place|seat|stead)\b|\b(?:replaced|instead of|substitut\w*|alternate)\b/
/** "Vem sitter för PRO nu när Kerstin slutat", "who came onto the committee after Maud". */
const SINCE =
  /\b(?:efter|slutat|slutade|slutar|gick av|avgick|avgatt|hoppade av|lamnade|lamnat|eftertrad\w*|ersatte|ersatter|ersatt|tog over|tar over|tagit over|nya? (?:ledamot|medlem|representant|ersattare)\w*|after|left|stepped down|resigned|retired|gone|replaced?|succeed\w*|took over|new (?:member|trustee|rep\w*))\b|\b\w+s (?:plats|stol)\b|\b(?:place|seat)\b/
const JOINS =
  /\b(?:ny|nya|nye|new)\b(?: \w+){0,2} \b(?:ledamot|ledamoter|medlem|ersattare|suppleant|representant|member|trustee|governor|representative|councillor)\b|\b(?:ersatter|eftertrader|ersatte|eftertradde|tar over|tog over|tagit over|overtar|intar|tar plats|tog plats|gar in|intrader|intradde|val(?:des|ts|js|jes)|uts(?:ags|es|edd)|replaces|replaced|succeeds|succeeded|takes? over|took over|takes? the (?:place|seat)|joins?|joined|(?:co-?opted|elected|appointed))\b/
const FOLLOWS =
  /\b(?:efter|i stallet for|istallet for|ersatter|ersatte|eftertrad\w*|over|plats|after|in place of|instead of|replac\w*|succe\w*|from)\b/
/** Offices change hands by other rules. */
const OFFICE =
  /\b(?:\w*ordf\w*|kassor\w*|\w*sekreterare\w*|revisor\w*|chair\w*|treasurer\w*|secretary|clerk|president)\b/

/** The sentence that says who came after them, with the name. */
function followed(ask: Ask): Found | null {
  const { q } = ask
  const left = q.people.map(name => new Set(nameParts(name)))
  const names = allNames(ask.view).filter(name => !q.people.some(one => sameName(one, name)))
  for (const doc of newestFirst(heldDocs(ask)))
    for (const piece of doc.passages) {
      const text = plain(piece.text)
      if (piece.text.length > 320 || !JOINS.test(text) || !FOLLOWS.test(text) || OFFICE.test(text)) continue
      const words = wordsOf(text)
      const bare = words.map(word => word.replace(/s$/, ''))
      if (!left.some(parts => words.some((word, i) => parts.has(word) || parts.has(bare[i]!)))) continue
      const has = new Set(words)
      if (names.some(name => nameParts(name).every(part => has.has(part))))
        return {
          answered: true,
          lead: each(lang => `${docText(doc)[lang]}:`),
          items: [same(piece.text)],
          refs: [refOf(piece)],
        }
    }
  return null
}

/** Who sat for somebody at these meetings. */
function stoodIn(ask: Ask, docs: readonly Doc[]): Found | null {
  const hits = docs.flatMap(doc =>
    doc.people
      .filter(one => one.for !== undefined && ask.q.people.some(name => sameName(one.for!, name)))
      .map(one => ({ doc, one })),
  )
  return hits.length === 0 ? null : listed(hits.slice(0, 4))
}

const listed = (hits: ReadonlyArray<{ doc: Doc; one: Attendee }>): Found => {
  const said = hits.map(({ doc, one }) => each(lang => `${described(one)[lang]} (${docText(doc)[lang]})`))
  return {
    answered: true,
    lead: each(lang => (said.length === 1 ? `${said[0]![lang]}.` : `${said.map(one => one[lang]).join('; ')}.`)),
    refs: hits.map(({ doc, one }) => ({ doc, ...(one.lines ? { lines: one.lines } : {}) })),
  }
}

export function seats(ask: Ask): Found | null {
  const { q } = ask
  if (!q.cues.has('who') || OFFICE.test(q.plain)) return null
  if (q.people.length === 0) return sitsFor(ask)
  const where = whereOf(ask)
  if (STOOD_IN.test(q.plain) && where.date !== 'planned' && where.date !== 'unknown') {
    const meant = where.docs.filter(doc => besideMeeting(doc, q.terms).every(term => SEAT.test(plain(term.word))))
    const found = stoodIn(ask, where.date === 'named' ? where.docs : meant)
    if (found) return found
    // That they were there themselves is no answer to who sat in their place.
    if (where.date === 'named' && IN_PLACE.test(q.plain))
      return missing(
        { sv: 'Ingen ersättare är antecknad.', en: 'No substitute is recorded.' },
        where.docs.slice(0, 1).map(doc => ({ doc })),
      )
  }
  if (!SINCE.test(q.plain) || where.date !== 'open') return null
  return followed(ask) ?? sitsFor(ask)
}

const IN_PLACE = /\b(?:pa|i) \w+ (?:plats|stol|stalle)\b|\bin [\w ]+ (?:place|seat|stead)\b/
/** Words for having a seat: they tell nobody from another. */
const SEAT =
  /^(?:plats\w*|stol\w*|stalle\w*|satt|sitt\w*|hopp\w*|in|ersat\w*|vikari\w*|tjanstg\w*|inhopp\w*|slut\w*|lamna\w*|nu|numera|nufortiden|idag|dag|med|radet?|styrelsen?|namnd\w*|forening\w*|kommitte\w*|beredning\w*|reps?|represent\w*|foretrad\w*|ledamot\w*|medlem\w*|ny|nya|seat|place|stead|fill\w*|stood|sat|sits?|step\w*|cover\w*|replac\w*|left|now|nowadays|these|days|still|member\w*|new|resign\w*|retire\w*|gone|tog|over|plus|efter)$/
const SITS =
  /^(?:och )?(?:vem|vilka|vad (?:heter|hette)|who)\b.*\b(?:(?:ar|are) \p{L}+ (?:i (?:radet|styrelsen|namnden|foreningen|kommitten|gruppen|beredningen)|on the)|sitter|satt|sits?|representera\w*|foretrader|representant\w*|rep|represent\w*|(?:ar|kommer|is|comes) (?:med )?(?:fran|from))\b/u
/** The organisation's own name, or the word for what somebody is there as. */
const attributesOf = (one: Attendee): string[] => stems(`${one.affiliation ?? ''} ${one.role ?? ''}`)

/** "Vem sitter för PRO nu", "who are the tenants' reps these days": the latest list that has anybody of them. */
function sitsFor(ask: Ask): Found | null {
  const { q } = ask
  if (!SITS.test(q.plain) || q.whens.length > 0) return null
  const terms = q.terms.filter(term => !SEAT.test(plain(term.word)) && !namesKind(term))
  if (terms.length === 0) return null
  const found: Array<{ doc: Doc; one: Attendee }> = []
  for (const doc of newestFirst(heldDocs(ask))) {
    const hits = doc.people.filter(
      one =>
        !one.organisation &&
        !q.people.some(name => sameName(name, one.name)) &&
        !found.some(before => sameName(before.one.name, one.name)) &&
        evidence(terms, attributesOf(one)).missed.length === 0,
    )
    found.push(...hits.map(one => ({ doc, one })))
    // Of several, one may have been away and left out.
    if (found.length > (/^(?:och )?vilka|\bare\b|\bde (?:tva|tre|unga)\b/.test(q.plain) ? 1 : 0)) break
  }
  return found.length === 0 ? null : listed(found.slice(0, 6))
}
