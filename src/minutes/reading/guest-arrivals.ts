import { titled } from './guest-people.ts'
import type { Coming } from './guest-times.ts'
import { VISITS } from './lexicon/visits.ts'

/** Who comes on a day that is told alone, without a word of a meeting; and who comes to stay, and is no guest. */

/** "Anna Berg och Bo Ek kommer den 20 maj": nothing but a day, of people from elsewhere who do no work there, or behind the wish to have them. */
const ARRIVES =
  /(?<!\p{L})(?:kommer(?= (?:den|\d|till (?!att)|hit|och|om|på|igen|\p{L}+dag))|comes|(?:is|are) coming|presents|presenterar|berättar)(?!\p{L})/iu
const WORKS =
  /(?<!\p{L})(?:lagar|installerar|monterar|gräver|byter|mäter|målar|levererar|hämtar|lämnar|sotar|servar|reparerar|besiktigar|inspekterar|repairs?|fits?|installs?|delivers?|measures?|services? (?:the|our)|mends?|paints?|collects?|inspects?|digs?|surveys?|replaces?|mows?|cuts?|cleans?|empties|empty|lays?|tömmer|klipper|rensar|lägger|plogar|lagar|fixar|bygger|mend|paint|collect|install|fit|deliver)(?!\p{L})/iu
/** Who only returns, or comes up for something, brings no news either. */
const RETURNS = /(?<!\p{L})(?:back|tillbaka|hem|upp)(?!\p{L})/iu
const TELLS_OF =
  /(?<!\p{L})(?:berätta\p{L}*|informera\p{L}*|prata\p{L}*|tala\p{L}*|presentera\p{L}*|svara\p{L}*|\p{L}*möte\p{L}*|meeting|talk|speak|tell|explain|present|answer)(?!\p{L})/iu
/** "Berga Bygg kommer den 4 maj och lagar taket": to work, and not to tell the group of anything. */
export const toTell = (text: string): boolean => !WORKS.test(text) || TELLS_OF.test(text)

export const comesBy = (text: string, before: string, { date }: Coming): boolean =>
  date !== null &&
  ARRIVES.test(text) &&
  !WORKS.test(text) &&
  !RETURNS.test(text) &&
  !/^(?:enligt|according to)\s/iu.test(text) &&
  (VISITS.test(before) || titled(text).some(one => one.affiliation !== undefined))

/** Asked, or said to begin, as one of the group's own: no visit. */
export const HIRED =
  /(?<!\p{L})(?:who (?:starts|begins|takes over)|som (?:börjar|tillträder)|engaged as (?:the |our |an? )?(?:\p{L}+ )?(?:clerk|secretary|treasurer|caretaker|warden|cleaner|officer|coordinator|manager)|appointed (?:as|to|clerk|secretary|treasurer|caretaker|auditors?)|takes? up (?:her|his|the) (?:post|duties|job)|anställs|är anställd|har anställts|co-?opt\p{L}*|invited as an? (?:\p{L}+ )?(?:partner|member|supplier)|invited to (?:tender|quote|bid|apply)|bjuds in att lämna (?:anbud|offert)|inbjuds som (?:ny )?(?:partner|medlem))(?!\p{L})/iu
