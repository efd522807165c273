import { toTell } from './guest-arrivals.ts'
import { type Person, tidy } from './guest-people.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { endsInOffice } from './lexicon/offices.ts'
import { ASKS_OBJECT, COMES_BEHIND } from './lexicon/visits.ts'
import { namesIn, seemsOffice, whatIs } from './names.ts'
import { partsOf } from './sentences.ts'

/** Guests whom a text tells without a name: an organisation, somebody from it, an office. */

/** Words behind such a guest that are no part of what it is called. */
const BEHIND =
  /\s(?:till|för (?:att|en|ett|information|samtal|dialog|diskussion)|med (?:en|ett|sin|sitt|information|film|bilder|a|an|its|their)|with (?:a|an|its|their)|igen|again|som|på(?! \p{Lu})|den|under|om|i (?:maj|höst|vår|januari|februari|mars|april|juni|augusti|september|oktober|november|december)|vid|kl|mellan|to|on|at|in|who|which|about|between|har|hade|kommer|deltar|medverkar|skickar|vill|ska|också|även|likaså|coming|joining|och berätta\p{L}*|att|sends?|sending|has|had|will|would|is)(?!\p{L}).*$/u
/** "ACTION: …", "VISIT Friends of the Canal": labels, and no part of a name. */
const LABEL =
  /^(?:[\p{L} ]{2,25}:\s+(?=\p{Lu}|the )|(?:BESÖK|GÄST|TALARE|INBJUDAN|BESLUT|INFO|KLART?|VISIT|GUEST|SPEAKER|TALK|ACTION|AGREED|RESOLVED)\s+(?=\p{Lu}|the ))/u
const LEADING =
  /^(?:(?:den|det|de|då|även|också|därefter|dessutom|sedan|vidare|vi|nu|gärna|when|liksom|in|dit|hit|till oss|the|also|en|ett|a|an|ev\.?|eventuellt|possibly|perhaps|eventually)\s+)+/iu
/** "någon från", "en från", "två representanter för", "somebody from", "floristerna från": whoever it is, comes from there. */
const SENT =
  /^(?:(?:en|ett|två|tre|några|någon|nån|one|two|some) )?(?:(?:någon|nån|några|en) \p{Ll}{5,}|någon|nån|några|en|ett|två|tre|representant(?:er|en)?|företrädare|medarbetare|personal|person(?:er)?|kolleg(?:a|or)|talare|föreläsare|delegation(?:en)?|some(?:one|body)|(?:a |an )?(?:representatives?|speakers?|member|delegation|colleague|person|woman|man|gentleman|lady)|the (?:woman|man|gentleman|lady|people|team)|one|two|\p{Ll}{4,}(?:erna|arna)) (?:från|för|hos|på|from|of) (?:den |det |the )?(.+)$/iu
/** "Någon från Tullverket" stands in a text. */
export const isSent = (text: string): boolean =>
  /(?<!\p{L})(?:någon|nån|representant(?:er)?|some(?:one|body)|representatives?|\p{Ll}{4,}(?:erna|arna)) (?:från|för|from|of)\s/iu.test(
    text,
  )
const OWN_BODY =
  /^(?:the )?(?:(?:nämnden|styrelsen|rådet|utskottet|gruppen|kommittén|beredningen|presidiet|fullmäktige)|föreningen|klubben|byalaget|kommunen|regionen|committee|board|council|trustees|members|group|society|club|trust)$/iu
const isOwn = (name: string, { body }: Group): boolean =>
  OWN_BODY.test(name) || (body ?? '').toLowerCase().split(/\s+/).includes(name.toLowerCase())
/** Offices of the group itself: no guests, though they come to every meeting. */
const OWN_OFFICE =
  /^(?:the )?(?:\p{L}*(?:ordförande|sekreterare|kassör)(?:n|en)?|ledamöterna|suppleanterna|ersättarna|valberedningen|presidiet|medlemmarna|samtliga|alla|chair(?:man|person)?|clerk|secretary|treasurer|members?|director|head(?:teacher)?|principal|kommunchefen|förvaltningschefen|förbundschefen|enhetschefen|kyrkoherden)$/iu
/** Known by what they are called, though no rule would tell them from other words. */
const KNOWN = /^(?:polisen|räddningstjänsten|brandkåren|länsstyrelsen|kyrkan|skolpolisen|police|fire service)$/iu
/** No guest but what is done: "studiebesök på", "möte med", "årsmöte". */
const NOBODY =
  /^(?:will|would|when|where|on (?:\d+ \p{L}+|\p{L}+ \d+)|at|who|that|till|of|i|in|med|nya|from|från|på|i|med|av|vid|nästa|next|kommande|leds|study|studiebesök|besök|möte|utflykt|återbesök|\p{L}*(?:möte|sammanträde|träff|marknad|avslutning|fest|kväll|dag|resa|panel|visning|fika)|study visit|visit to|meeting|trip|workshop)(?!\p{L})|\s(?:från|from)\s/iu
/** A sentence, no name. */
const TELLING =
  /\s(?:träffas|ses|möts|hör|frågar|ringer|mejlar|tycker|säger|asks|says|thinks|wants|är|blir|har|kan|ska|meets?|is|will|to|då|när)(?:\s|$)/u
/** "kommunernas socialchefer", "Revisorerna", "LSS-handläggaren", "the auditors": it is told which. */
const DEFINITE = /(?:en|n|na|er|erna|ors|s|s \p{Ll}[\p{L} ]*)$/iu
const WHOSE = /^(?:(?:\p{Lu}\p{L}+ )?\p{L}+['’]?s (?:\p{Ll}+ ){0,2}\p{L}+|\p{Lu}[\p{L} ]+s \p{Ll}[\p{L}-]+)$/u

/** "Polisens trafikgrupp", "Räddningstjänstens förebyggande enhet": part of an authority. */
const PART_OF =
  /^(?:polisen|räddningstjänsten|brandkåren|länsstyrelsen|\p{Lu}\p{L}+(?:verket|tjänsten|myndigheten|styrelsen))s (?:\p{Ll}+ )?\p{Ll}*(?:grupp|enhet|avdelning|sektion|team|styrka|kansli)(?:en|et)?$/iu

/** "head gardener of Thorn Court" */
const OFFICE_OF = /^(?:\p{Ll}+ ){0,2}\p{Ll}{3,}(?:er|or|ist|ant|man|ian) of (?:the )?\p{Lu}/u

export interface Group {
  /** Whether somebody of the group itself holds an office, so that it names no guest. */
  holds(office: string): boolean
  body: string | null
}

/** Whom words that name nobody stand for; null where they stand for no guest. */
export function unnamed(words: string, group: Group, sure = false): Person | null {
  const plain = tidy(words.replace(/\s*\([^()]*\)/g, '').replace(LABEL, ''))
  const bare = tidy(plain.replace(LEADING, ''))
  const from = tidy(((SENT.exec(plain) ?? SENT.exec(bare))?.[1] ?? '').replace(BEHIND, ''))
  if (from !== '' && named(from) && !isOwn(from, group)) return { name: from, kind: 'organisation' }
  // "Landsbygdsutvecklaren från kommunen", "gruppchefen för fältarna"
  const [, office, ofWhom] =
    /^(\p{L}[\p{L}-]{5,}|\p{Ll}{3,} \p{Ll}{5,}) ((?:från|på|för|from|of|at) .{3,60})$/u.exec(bare) ?? []
  if (office !== undefined && isGuestOffice(office, group)) {
    const where = /^(?:från|på|from|at) (?:the )?(.+)$/u.exec(ofWhom!)?.[1]?.replace(BEHIND, '')
    return where === undefined
      ? /^för att/.test(ofWhom!)
        ? { name: office, kind: 'organisation' }
        : { name: `${office} ${ofWhom!.replace(BEHIND, '')}`, role: office.toLowerCase() }
      : { name: office, role: office.toLowerCase(), affiliation: where }
  }
  // "bostadsbolaget Ekhem": what it is called stands behind what it is.
  const name = tidy(bare.replace(BEHIND, '')).replace(/^\p{Ll}+(?:et|en|n) (?=\p{Lu})/u, '')
  if (isGuestOffice(name, group)) return { name, kind: 'organisation' }
  const what = whatIs(name)
  const body =
    PART_OF.test(name) ||
    (what.kind === 'organisation' &&
      (/\p{Lu}/u.test(name) || KNOWN.test(name) || (sure && /^\p{Ll}{6,}(?:en|et|an)$/u.test(name))))
  return (body || (sure && /^\p{Lu}/u.test(name) && named(name) && !(what.kind === 'person' && what.sure))) &&
    namesIn(name).length === 0 &&
    name.split(' ').length <= 7 &&
    !isOwn(name, group) &&
    !NOBODY.test(name) &&
    !TELLING.test(name) &&
    !/^\p{Lu}{1,2}$/u.test(name) &&
    !OWN_OFFICE.test(name)
    ? { name, kind: 'organisation' }
    : null
}

/** Words that may be a name: with a capital or an organisation's. */
const named = (text: string): boolean =>
  text.length > 1 &&
  text.length < 80 &&
  text.split(' ').length <= 7 &&
  (/^\p{Lu}/u.test(text) || whatIs(text).kind === 'organisation' || KNOWN.test(text)) &&
  // "Nästa råd är", "Besöket ställs": a sentence's words are no name's.
  !TELLING.test(text) &&
  text
    .split(' ')
    .every(
      word =>
        /^[\p{Lu}\d]|^(?:i|för|for|och|of|the|and|på|av|a|de|till|mot|&)$/u.test(word) ||
        whatIs(text).kind === 'organisation',
    )

/** "Länspolismästaren", "stiftets ingenjör": an office of somebody else's. */
export function isGuestOffice(text: string, group: Group): boolean {
  const what = whatIs(text)
  return (
    (what.kind === 'office' || OFFICE_OF.test(text) || (WHOSE.test(text) && seemsOffice(text.split(' ').at(-1)!))) &&
    text.length > 5 &&
    // "Konsulten, Bo Ek" is told by his name.
    (endsInOffice(text) ||
      seemsOffice(text.split(' ').at(-1)!) ||
      /^\p{L}+ (?:för|of) /u.test(text) ||
      OFFICE_OF.test(text)) &&
    text.split(' ').length <= 6 &&
    namesIn(text).length === 0 &&
    (DEFINITE.test(text) || WHOSE.test(text) || OFFICE_OF.test(text)) &&
    !OWN_OFFICE.test(text) &&
    !NOBODY.test(text) &&
    !group.holds(text)
  )
}

/** "samt", "+", commas: each of those told together. */
const each = (text: string): string[] =>
  partsOf(
    text
      .replace(/\s\+\s|,? (?:liksom|as well as) /g, ', ')
      .replace(ONE_NAME, kept)
      .replace(AGENCY, '$1\ue000$2\ue000$3'),
  ).map(part => part.replaceAll('\ue000', ' '))

/** "Hälsa och Ork", "Age and Ability": two bare words that are one name, where neither is somebody or something by itself. */
const ONE_NAME = /(?<!\p{L})(\p{Lu}\p{Ll}+) (och|and|&) (\p{Lu}\p{Ll}+)(?!\p{L}|\s\p{Lu})/gu
const kept = (all: string, one: string, and: string, other: string): string =>
  [one, other].some(
    word => whatIs(word).sure || KNOWN.test(word) || /(?:en|et|erna|arna|s)$/u.test(word) || isFirstName(word),
  )
    ? all
    : `${one}\ue000${and}\ue000${other}`
/** "Swedish Agency for Marine and Water Management": what an agency is for goes on behind the "and". */
const AGENCY =
  /((?:Agency|Board|Office|Institute|Department|Council|Centre|Service|Ministry|Directorate) (?:for|of) (?:the )?\p{Lu}\p{L}+) (and) (\p{Lu}\p{L}+)/gu

const isCapitals = (text: string): boolean => (text.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length > 1

/** Where the list of those who come or are asked ends. */
const STOP =
  /(?:[,.;:]|\s(?:men|som|för att|och (?:berätta|informera|prata|tala|visa|svara|presentera|diskutera|föreläs|gå)\p{L}*|att|om|till|den|på|vid|i (?=\p{L}+(?:möte|ari|mars|april|maj|juni|juli|augusti|ber))|but|who|to|on|for|at the|about|and (?:talk|tell|speak|explain|show)\p{L}*)(?!\p{L})).*$/u

/** Guests without a name whom a sentence says to come or to be asked. */
export function unnamedIn(text: string, group: Group): Person[] {
  // "In May it's the Mayor's turn."
  const turn = /(?:it['’]s|it is|it will be) (?:the )?(\p{Lu}[\p{L} -]{2,40})['’]s turn/u.exec(text)?.[1]
  if (turn && !isFirstName(turn)) return [{ name: turn, kind: 'organisation' }]
  const asked = ASKS_OBJECT.exec(text)
  if (asked) {
    const object = text.slice(asked.index + asked[0].length)
    const found = listedBehind(object, group, true)
    if (found.length > 0) return found
  }
  const comes = COMES_BEHIND.exec(text)
  // "Berga Bygg kommer den 4 maj och lagar taket": to work, not to tell.
  if (!comes || !toTell(text)) return []
  const subject = text.slice(0, comes.index).replace(/^\d{1,2}\/\d{1,2}:?\s+/u, '')
  // "Till novembermötet kommer A samt någon från B": the subject stands behind its verb.
  const behind = listedBehind(text.slice(comes.index + comes[0].length), group)
  const clause = subject
    .replace(/^.*[:;.]\s+/u, '')
    .replace(/^.*,\s(?=(?:men|but|så)\s)|^.*\s(?:att|to which|till vilket)\s/u, '')
  const before = each(clause)
  const front = before
    .flatMap(
      part =>
        unnamed(
          part.replace(/^(?:då|till (?:det |samma )?(?:mötet|möte)|även|också)\s/iu, ''),
          group,
          // "Save a Seat is welcome": several words with capitals, and nothing else, before the verb.
          part.includes(' ') && clause === subject && isCapitals(part),
        ) ?? [],
    )
    // Letters alone ("RÖS kommer att …") are as often the group's own.
    .filter(({ name }) => !/^\p{Lu}{2,5}$/u.test(name) || isSent(clause))
  return front.length > 0 ? front : behind
}

function listedBehind(text: string, group: Group, asked = false): Person[] {
  const out: Person[] = []
  for (const part of each(text.trim().replace(/^(?:in|hit|oss|att|också|även|då) /u, ''))) {
    // "… någon från polisen, helst närpolisen": the same one.
    if (out.length > 0 && /^(?:förslagsvis|helst|gärna|till exempel|t\.? ?ex|preferably)(?!\p{L})/iu.test(part)) break
    const lower = asked && /^\p{Ll}|^\p{Lu}\p{Ll}+ (?:och|and|&) \p{Lu}\p{Ll}+$/u.test(part.replace(STOP, ''))
    const found = unnamed(part, group, lower) ?? unnamed(part.replace(STOP, ''), group, lower)
    if (found) out.push(found)
    else if (namesIn(part).length === 0) break
    if (STOP.test(part)) break
  }
  return out
}

/** The guests of an entry of a list that names no person: there, whatever has a capital may be one. */
export function unnamedOf(text: string, group: Group): Person[] {
  const withs = /(?:^|(?<!val)\s)(?:med|with|av|by)\s+(.+)$/u.exec(text)?.[1]
  const parts = each(withs ?? text)
  // "Inspektionen för vård och omsorg": one name, with "och" in it.
  const last = parts.at(-1)!
  const one = parts.length === 2 && /^\p{Ll}+(?:\s\([^()]*\))?$/u.test(last) && unnamed(last, group) === null
  return (one ? [withs ?? text] : parts).flatMap((part, i) => {
    // "Region Norr, enheten för hälsa": a part of the one before.
    if (i > 0 && /^\p{Ll}+\s/u.test(part) && /,\s*$/.test(text.slice(0, text.indexOf(part)))) return []
    const name = part.replace(/\s[–-]\s.*$/, '')
    return unnamed(name, group, true) ?? []
  })
}
