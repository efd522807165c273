import { TITLE_WORDS } from './head-lines.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { isRemote, namesPlace } from './lexicon/places.ts'

/** Where people met, as they tell it in a sentence. */

export const BODY =
  /styrelse|nämnd|(?<!\p{L})råd(?:et)?(?!\p{L})|rådets?(?!\p{L})|förening|kommun(?!al|hus|kontor)|region(?!hus|ens hus)|beredning|utskott|grupp|council(?! (?:chamber|house|office|room))|committee(?! room)|(?<!\p{L})board(?! ?room)|(?<!\p{L})(?:group|panel|network|forum|team)(?!\p{L})|society|government|association|trust(?!ee)|klubben(?!s)|föreningen|protokoll|anteckningar|minutes/iu

/** "Vi satt i Tallmon", "We ended up in the staff kitchen", "Lokalen var Eken", "Met in Hanley's kitchen": told of those who met. */
const SAT =
  /(?:(?<!\p{L})(?:vi|we) (?:\p{L}+ ){0,2}?(?:satt|möttes|träffades|samlades|sågs|höll till|hamnade|var|met|gathered|sat|were|ended up|squeezed|assembled)|(?<!\p{L})(?:satt|möttes|träffades|samlades|sågs|sammanträdde) vi|^(?:met|gathered)|(?<!\p{L})(?:mötet|träffen|sammanträdet|the meeting|styrelsen) (?:var|hölls|ägde rum|gick av stapeln|was|samlades|möttes|träffades))(?: (?:alltså|då|den här gången|denna gång|this time|again|for once))? (?:i|på|vid|hos|in|at|into)(?: the)? (\p{L}[^;:!?]{2,70})|(?<!\p{L})lokalen var (\p{Lu}[^;:!?]{2,50})/giu
/** Where it ends: a clause that goes on, the hour, the day. */
const SAT_STOPS =
  /(?:,?\s(?:och|and|men|but|där|då|för|for|about|om|eftersom|because|från|from|klockan|kl|to|till|varvid|which|som|with|med|again|redan|already|once|this|straight|så|so|efter|after|(?:fri|mon|tues|wednes|thurs|satur|sun)day|(?:mån|tis|ons|tors|fre|lör|sön)dag\p{L}*|den \d|at (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|quarter|about))|by)(?!\p{L})|[.,()–]).*$/isu

/** "Afasigruppens lokal": a body's room is a place. */
const OWN_ROOM =
  /\p{L}s['’]? (?:\p{L}+ )?(?:lokal|kansli|hus|kök|rum|sal|kontor|office|hall|room|clubhouse|kitchen)(?!\p{L})/iu
/** Where people tell that they sat; only what names a place, or a name of its own, is one. */
export function satIn(text: string): string | null {
  for (const match of text.slice(0, 1500).matchAll(SAT)) {
    const place = (match[1] ?? match[2]!).replace(SAT_STOPS, '').trim()
    // "hos" belongs to whose home it is; "var på kurs" is where somebody else was.
    const short = place.length > 1 && place.split(' ').length <= 7
    if (
      short &&
      (!BODY.test(place) || OWN_ROOM.test(place)) &&
      !TITLE_WORDS.test(place) &&
      (namesPlace(place) || isRemote(place) || (/^\p{Lu}\p{Ll}+$/u.test(place) && !isFirstName(place)))
    )
      return place
  }
  return null
}
