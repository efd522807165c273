import type { Lang } from '../../domain/text.ts'
import { cameOf, decidesByAwarding } from './decides-awarding.ts'
import { decidesInEnglish } from './decides-english.ts'
import { decidesPlainly } from './decides-settled.ts'
import { decidesInSwedish } from './decides-swedish.ts'
import { decidesTersely, endsTersely, takesTersely } from './decides-tersely.ts'
import { otherBody } from './organs.ts'
import { hasVerdict } from './verdicts.ts'

/** Who met, in which language they write, and whether the record is a formal one. */
export interface Deciding {
  body: string | null
  lang: Lang
  formal: boolean
}

export const ELSEWHEN =
  /(?:^|\s)(?:vid (?:förra|föregående)|(?<!från |av )förra (?:mötet|året|veckan|månaden)|i fjol|tidigare|sedan tidigare|redan|at the (?:last|previous) meeting|previously|(?:approved|agreed|adopted) by e-?mail (?:on|in)|last (?:year|month|week|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|earlier)(?=[\s,.]|$)|(?:beslutade|beslöt|decided|resolved|agreed) (?:redan )?(?:i (?:måndags|tisdags|onsdags|torsdags|fredags|våras|höstas|somras|vintras|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|(?:on|in) (?:\d|(?:early |late )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)))/iu
const FUTURE =
  /(?:^|\s)(?:väntas|förväntas|kommer att|planeras|ska (?:beslutas|fattas)|fattas (?:i|på|vid|senare|först)|tas beslut|(?:beslutas|bestäms|avgörs) (?:då|efter|när|senare|längre fram|i (?!dag)|på nästa|vid nästa|av)|will (?:be )?(?:decided?|resolved?)|decides? (?:in|on (?!a )|at|by|after|before|when|later|next|whether)|is expected)(?=[\s,.]|$)/i
const UNREAL =
  /(?:^|\s)(?:yrka[rd]e?|föreslår(?! \p{L}*(?:fullmäktige|styrelsen|nämnden|stämman|årsmötet|direktionen)(?: att| besluta))|föreslog|förslag (?:till|om|finns)|om (?:nämnden|styrelsen|mötet)|skulle|borde|bör|inga beslut|inget beslut|proposed (?:that|to)|would|should|moved that)(?=[\s,.]|$)/iu

const PROPOSAL = /^(?:\p{L}+s )?(?:\p{L}+ )?\p{L}*förslag(?:et)?(?: (?:till|om))?/iu

/** "Omval på två år: Anna Berg": an election told without its verb. */
const ELECTION =
  /:\s+\p{Lu}[^.]*(?:[(,]\s?(?:om|ny|åter|fyllnads)val|\((?:newly )?(?:re-?)?(?:elected|appointed)|\(new)(?!\p{L})|(?:^|:\s)(?:om|ny|åter|fyllnads)val(?!\p{L})[^.]{0,80}\p{Lu}\p{Ll}+ \p{Lu}/iu
/** Of a verdict: that somebody else came to it, or that it is not yet come to. */
const TOLD =
  /^(?:om|if|when|once|should)\s|(?<!\p{L})(?:berättade?r?|meddela(?:r|de)|informera(?:r|de)|rapportera(?:r|de)|reported|said|informed|told us|announced|explained|har (?:sagt|fått|blivit)|had been|has been|have been)(?!\p{L})/iu

/** True for a sentence that tells what another body, or this one at another time, decided or will. */
export const decidesElsewhere = (text: string, body: string | null): boolean => {
  const verb = /(?<!\p{L})(?:beslutade|beslutat|beslöt|beslutar|decided|resolved)(?!\p{L})/iu.exec(text)
  return verb !== null && (ELSEWHEN.test(text) || otherBody(text.slice(0, verb.index), body))
}

/** What in a sentence speaks of another time, of what is only proposed, or of what somebody told. */
export const aside = (text: string): string[] =>
  [
    ['of another time', ELSEWHEN],
    ['to come', FUTURE],
    ['proposed', UNREAL],
    ['told', TOLD],
  ].flatMap(([what, pattern]) => ((pattern as RegExp).test(text) ? [what as string] : []))

/** "D4.2  The report was approved.", "Beslut 3: …": a point that a body numbers among its decisions. */
export const CODED = /^(?:D|Beslut |Decision )\d{1,3}(?:[.:/-]\d{1,3})*[.:)]?\s+(?=\p{Lu})/u

/** "Beslut: vi köper den": what stands behind the mark was decided, unless it says that nothing was. */
export const MARK =
  /^(?:(?:->|=>|→|⇒)\s*)?(?:\p{Lu}\p{L}+s beslut|Beslut(?: (?:\p{Lu}{0,3}\d{1,3}|\p{Lu}{1,2})(?:[.:/-]\d{1,4})?)?|Beslutat|Beslutades|Bestämt|Klubbat|Avgjort|Överenskommet|BESLUT(?: (?:\p{Lu}{0,3}\d{1,3}|\p{Lu}{1,2})(?:[.:/-]\d{1,4})?)?|D(?:ecision|ECISION)(?: (?:\p{Lu}{0,3}\d{1,3}|\p{Lu}{1,2})(?:[.:/-]\d{1,4})?)?|Decided|Settled|Approved|Resolved|(?<=[>→⇒]\s*)agreed|Agreed|Confirmed|Adopted|Endorsed|Ratified|Accepted|Deferred|Consensus|Resolution)\s*:\s*(?=\S)/u
const NOTHING = /^(?:inget|inga|ingen|nej|no|none|not|nothing|-|–)(?!\p{L})/iu
/** "Outcome: …": what came of it, decided or not; "-> no decision" */
export const CAME = /^(?:(?:Outcome|Result|Conclusion|Utfall|Resultat|Slutsats)\s*:|(?:->|=>|→|⇒))\s*(?=\S)/u
/** The deciding verb with the word that starts what is decided; between them perhaps when or how. */
const OPENS =
  /(?<!\p{L})(?:(?:beslutar|beslutades?|beslöts?|bestämdes?|enades|överens)\s+(?:\p{L}+\s+){0,4}?att|(?:agreed|resolved|decided|voted)\s+(?:\p{L}+\s+){0,2}?(?:that|to))(?!\p{L})/iu

/** "Ja till Hällevads: Amina, Jonatan och jag": how each of them voted. */
const VOTED =
  /^(?:ja|nej|avstår?|avstod|yes|no|abstain(?:ed|ing)?|in favou?r|for|against|emot)(?: (?:till|för|to|for) [^:.]{2,40})?:\s+(?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:, | och | and |$)){2,}/iu

/** True for a sentence in which this body decides something, here and now. */
export function decides(text: string, options: Deciding): boolean {
  if (CODED.test(text) || /^(?:beslut|decision)(?:et blev)? (?:att(?! (?:fatta|ta))|that) \p{L}/iu.test(text))
    return true
  if (MARK.test(text)) return !NOTHING.test(text.replace(MARK, ''))
  if (CAME.test(text)) {
    const came = text.replace(CAME, '')
    return (
      decides(came, options) ||
      cameOf(came, options.lang, !/^\W/u.test(text)) ||
      (/^\p{L}+\s*:/u.test(text) && endsTersely(came))
    )
  }
  if (text.length > 2000 || /\?$/.test(text) || VOTED.test(text)) return false
  if (takesTersely(text, options.lang)) return true
  if (
    (decidesTersely(text, options.lang) ||
      hasVerdict(text, options.lang) ||
      decidesByAwarding(text, options.lang, options.formal) ||
      decidesPlainly(text, options.lang)) &&
    !ELSEWHEN.test(text) &&
    !TOLD.test(text)
  )
    return true
  if (options.formal && ELECTION.test(text)) return true
  const at =
    options.lang === 'en' ? decidesInEnglish(text, options.body) : decidesInSwedish(text, options.body, options.formal)
  if (at < 0) return false
  // What is decided may itself tell of what is to come, or was: "… beslutar att anta förslaget", "agreed to leave it as last year".
  const opens = OPENS.exec(text)
  const telling = opens ? text.slice(0, opens.index + opens[0].length) : text
  // "Styrelsens förslag om oförändrad avgift bifölls.": the proposal itself is what was decided on.
  const before = text.slice(0, at)
  const proposed = /^(?:bif|avsl|anta|anto|godkän|faststäl|bordl|åter(?:rem|för)|hänsk|avskr|tillst)/i.test(
    text.slice(at),
  )
    ? before.replace(PROPOSAL, '')
    : before
  return !ELSEWHEN.test(telling) && !FUTURE.test(telling) && !UNREAL.test(proposed)
}
