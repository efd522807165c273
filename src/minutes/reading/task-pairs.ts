/** What and whose without a verb: "Kaffe: Bo.", "Avtal: Anna, före 1/6", "Anna: brev till grannarna, ut före 15/5", "Affischer (Anna, Bo)". */
import { type People, subjectOf } from './owners.ts'
import type { Around, Told } from './task-sentences.ts'
import { howOf, WORD } from './verbs.ts'

/** Things that somebody sees to, as the first word of what stands beside a name. */
export const WORK =
  /^(?:\p{L}+ )?(?:(?!abstain|join|presid|anmäl|jur|närvaro|föredrag|godkänn|juster|ledning|sammankall|röst|valbered|redovis|rätt|dagord|motiver|\p{L}*anteckn)\p{L}{3,}ning(?:en|ar)?|inköp|fika|fikat|kaffe|kaffet|musik|musiken|mat|maten|dricka|korv|bakverk|catering|lotter|lotteri(?:et)?|vinster|affisch(?:er|en)?|skylt(?:ar|en)?|inbjudan|inbjudningar|kallelse|annons(?:en|er)?|blommor|nycklar|tält|bord|stolar|porslin|ljud|ljus|cakes?|refreshments|food|drinks|posters?|flyers?|signs?|flowers|raffle|tickets|keys|invitations?|coffee|tea|chairs|tables|lights|sound|music|(?!meeting|chairing|evening|morning|clerking|opening|following|voting|tabling|abstaining|dissenting|opposing|seconding|recording|minuting|presiding|arriving|leaving|joining|acting|outgoing|incoming|(?:not )?attending|standing|staying|going|coming|missing|being)\p{L}{3,}ing(?: up| out| down)?)(?: (?:dagen före|på|till|inför|efter|för|on|before|after|for|the day before)(?: .{2,30})?)?$/iu
/** What else a name stands behind: who did or said something, and in what office. */
const ROLE =
  /^(?:\p{L}+ )?(?:ordf|sekr|just|närv|frånv|ej |gäst|jäv|reserv|avst|för$|emot|nej|ja$|val |svar|rättelse|yrk|förslag|tack|föredrag|rapport|info|present|absent|apolog|chair|minute|moved|second|propos|for$|against|abstain|vote|dissent|interest|guest|question|answer|correct|thank|vid pennan|av |by |skriv|written|mötesl|värd|deltog|from|från|källa|borta|sjuk|nästa|next|tid|plats|ledare|kassör|ansv|klar|kvar)/iu
const LIMIT =
  /(?:senast|före|innan|till|klart?(?: senast| till)?|by|before|until)\s+(?:den |the )?(?:\d[\d./:-]*(?: \p{L}+)?(?: \d{4})?|(?:nästa|next) \p{L}+|\p{L}{3,}(?:nämnden|mötet|sammanträdet|träffen)|\p{Lu}\p{Ll}+|vecka \d+|omgående)\)?\.?$/iu
/** A verb in a form that tells: then it is a sentence. */
const TOLD =
  /(?<!\p{L})(?:är|var|har|hade|kan|kunde|vill|ville|ska|skulle|bör|borde|måste|får|fick|blir|blev|finns|fanns|kom|gick|sa|såg|\p{L}{2,}(?:ades?|ts)|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|does|did|went|came|said|got|\p{L}{3,}ed)(?!\p{L})|n['’]t(?!\p{L})/iu
const STATUS =
  /^(?:ready|done|finished|klart?|klara|färdig\p{L}*|ing(?:en|et|a)|no|not|nothing|yes|ok|good|bra|för|emot|against|for|sjuk|samma|same|too|more|mer|om|if|det|it|this|that|detta)(?!\p{L})/iu

const verbless = (text: string): boolean =>
  !TOLD.test(text) &&
  ![...text.matchAll(WORD)].some(({ 0: word, index }) => {
    const how = howOf(word, text.slice(index + word.length).trimStart(), false)
    return how !== null
  })

/** Who is named as a whole, all of them there. */
const nearOf = (who: string, people: People): string | null => {
  const found = subjectOf(who.replace(/[/+]/g, ', '), people)
  return found?.kind === 'near' ? found.owner : null
}

/** "Kaffe: Bo", "Avtal: Anna, före 1/6" */
function whoseBehind(text: string, people: People): Told | null {
  const {
    what = '',
    who = '',
    when,
  } = /^(?<what>\p{L}[^:.?!]{2,40}):\s+(?<who>\p{Lu}[^:.?!]{0,60}?)(?:[,;]?\s+\(?(?<when>(?:senast|före|innan|till|by|before)\s[^,]{2,24}?)\)?)?\.?$/u.exec(
    text,
  )?.groups ?? {}
  if (what === '' || ROLE.test(what) || !verbless(what)) return null
  if (when === undefined && !WORK.test(what)) return null
  const owner = nearOf(who, people)
  return owner !== null && subjectOf(what, people) === null ? { owner, what: text } : null
}

/** "Anna: brev till grannarna, ut före 15/5": a thing, with its last day. */
function dutyOf(text: string, people: People): Told | null {
  const [, who = '', what = ''] = /^(\p{Lu}[^:?!]{0,40}):\s+(\p{L}[^?!]{5,150})$/u.exec(text) ?? []
  if (what === '' || !LIMIT.test(what) || STATUS.test(what) || !verbless(what)) return null
  const owner = nearOf(who, people)
  return owner === null ? null : { owner, what: text }
}

/** "Affischer till skolorna (Anna, Bo)": work, and in brackets whose it is. */
function bracketed(text: string, people: People): Told | null {
  const [, what = '', who = ''] = /^(\p{Lu}[^().?!:]{3,60}?)\s\(([^()]{2,40})\)\.?$/u.exec(text) ?? []
  if (what === '' || !WORK.test(what) || !verbless(what)) return null
  const owner = nearOf(who, people)
  return owner === null ? null : { owner, what: text }
}

/** A task told by a thing and a name alone. */
export const pairedIn = (text: string, { people }: Around): Told | null =>
  text.length > 200 ? null : (whoseBehind(text, people) ?? dutyOf(text, people) ?? bracketed(text, people))
