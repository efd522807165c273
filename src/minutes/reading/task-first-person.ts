/** What "jag" and "I" will do: it is whoever writes. */
import type { Told } from './task-sentences.ts'
import { startsDoing } from './verbs.ts'

const I_AM =
  /^(?:am|was|have|had|think|thought|like|agree|chair|see|saw|know|knew|hope|guess|got|want|need|heard|read|mean|support|second|propose|vote|found|feel|wonder|would|could|should|did|do|just|also|said|went|attach|enclose|add)$/
const JAG_ÄR =
  /^(?:är|har|var|kan|vill|bör|ska|får|kommer|går|ger|blir|ser|tror|anser|tycker|menar|vet|säger|undrar|föreslår|håller|hoppas|behöver|önskar|röstar|stödjer|gillar|minns|förstår|känner|bor|jobbar|svarar|instämmer|yrkar|måste|hör|sitter|lämnar|fattar|saknar|bifogar|avstår|slutar|avgår|vidhåller|räknar|gissar|kommenterar|noterar)$/

/** Of those above, where it is something to do: "jag hör mig för", "jag ser över", "jag lämnar in". */
const SEES_TO =
  /^(?:hör (?:mig för|med|av mig|efter|runt)|ser (?:över|till att)|lämnar (?:in|över)|håller i|går igenom .*(?:till|före)|ger (?:dem|honom|henne) besked|svarar (?:dem|honom|henne|på (?:remissen|brevet|mejlet)))(?!\p{L})/iu
/** Done as it is written: "jag lägger till henne i tråden". */
const THERE = /(?<!\p{L})jag (?:lägger till|bjuder in|tar bort) .{2,60} i (?:tråden|chatten|gruppen)(?!\p{L})/iu
const FROM_ME = /(?<!\p{L})(?:is getting|gets|will get|comes|will come|is coming) .{2,60} (?:from|by) me[.!]?$/iu

/** "I'll ring the plumber", "I've offered to do the posters" */
const I_WILL =
  /^(?:(?:ok(?:ay)?|yes|and|so|then|also|meanwhile),? )?(?:i['’]ll|i will|will|i can|i['’]m going to|i(?: need| have|['’]ve (?:agreed|offered|promised)|['’]ve got) to|i(?:['’]ve)? said i(?:['’]ll|['’]d|would)|i promised to|i['’]m to|i am to) (?:(?:also|now|try to|happily|gladly) )?(?!not |never |be |miss |have |need |see (?:you|all)|let you know)\p{Ll}+ \p{L}/iu

const I_AM_DOING =
  /^i['’]m (?:also |now )?(?:doing|writing|ringing|phoning|chasing|booking|ordering|buying|bringing|printing|making|taking|sorting|drafting|asking|getting|collecting|organi[sz]ing|arranging|sending|typing|painting|fixing|mending) (?!part|well|my best|better|old|used|married)\p{L}/iu

/** "Jag fixar container": in a chat it is whoever writes. */
export function inFirstPerson(text: string, by: string): Told | null {
  if (I_WILL.test(text)) return { owner: by, what: text }
  const english = /^I (\p{Ll}+) (?:an?|the|it|them|this|that|up|out) /u.exec(text)?.[1]
  if (english !== undefined && !I_AM.test(english)) return { owner: by, what: text }
  // "I'm doing the posters by Friday"
  if (I_AM_DOING.test(text)) return { owner: by, what: text }
  // "ok, skickar kallelse": to answer so is to take it on.
  if (/^(?:ok|okej|okidoki|ja|jo|japp|jajamän|visst|absolut|javisst|då)[,.!]? (?!det |vi |då )/iu.test(text)) {
    const rest = text.replace(/^\p{L}+[,.!]? /u, '')
    if (startsDoing(rest) && !/^\p{Ll}+ (?:det|du|ni|vi|jag|hon|han|man|alla)(?!\p{L})/u.test(rest))
      return { owner: by, what: text }
  }
  if (THERE.test(text)) return null
  // "… is getting a phone call from me"
  if (FROM_ME.test(text)) return { owner: by, what: text }
  // "Själv hör jag med kören", "Sen mejlar jag listan"
  const behind = /^(?:\p{L}+ ){1,3}?(\p{Ll}+r) jag(?: (?!inte|alltid|bara|att|som)|(?=[.!]?$)(?<!gör jag))(.*)$/u.exec(
    text,
  )
  if (behind && startsDoing(`${behind[1]!} ${behind[2]!}`) && !JAG_ÄR.test(behind[1]!)) return { owner: by, what: text }
  if (behind && SEES_TO.test(`${behind[1]!} ${behind[2]!}`)) return { owner: by, what: text }
  // "Vi vet inte vad hyran blir, det tar jag reda på": in the clause that has him behind its verb.
  const clause = /[,;:] (?=(?:det|den|dem|de|dit|så|och det) \p{Ll}+r jag )/iu.exec(text)
  if (clause) return inFirstPerson(text.slice(clause.index + 2), by) && { owner: by, what: text }
  const verb = /^[^\p{L}]*(?:(?:ok|okej|ja|jo|då|sen)[,!]? )?jag (?:kan )?(\p{Ll}+)(?! inte)/iu.exec(text)?.[1]
  const sees = SEES_TO.test(text.slice(text.search(/jag /iu) + 4))
  const does = verb !== undefined && (!JAG_ÄR.test(verb) || sees) && (/r$/.test(verb) || / kan /.test(text))
  return does ? { owner: by, what: text } : null
}
