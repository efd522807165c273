import { otherBody } from './organs.ts'

/** The words of which coming meetings are told, and what tells that a day is something else. */

/** A meeting of whatever kind; what stands before it in the word is looked at apart. */
const MEETING =
  '(?:möte|sammanträde|sammankomst|get-together|gathering|träff|stämma|session|samråd|avstämning|meeting|call|mtg|telco|teleconference)(?:t|n|na|et|en|er|ar|arna|erna|s)?'
const NEXT_WORD =
  '(?:nästa|nästkommande|kommande|coming|närmaste|närmast(?:e)? följande|efterföljande|nästföljande|därpå följande|därpåföljande|påföljande|framtida|återstående|planerade|beslutade|next|following|upcoming|forthcoming|future|subsequent|remaining|scheduled)'

/** A heading over coming meetings. */
export const HEADING = new RegExp(
  `${NEXT_WORD}\\s+(?:\\p{L}+\\s+){0,2}?[\\p{L}-]*(?:${MEETING}|möten|calls|meetings)|(?:mötes|sammanträdes|träff)(?:tider|tid|datum|dagar|dag|schema|kalender|plan|planering)(?!\\p{L})|sammanträdesordning|date[s]? (?:and time |and place |and venue )?(?:of|for) (?:the )?(?:next|future|forthcoming|upcoming|\\p{L}*meeting)|(?:höst|vår|sommar|vinter|år)(?:en|et|t)?s (?:möten|sammanträden|träffar|mötestider|datum|(?:mötes|träff)?dagar|tider)|(?:möten|sammanträden|träffar) (?:(?:under )?(?:våren|hösten|vår|höst|resten|efter|kommande)|(?:vt|ht)\\b|\\d{4})|meetings? (?:in |for )?(?:20\\d\\d|spring|autumn|the year)|^(?:mötes)?(?:datum|dates)$|^(?:ny|nytt|nya) (?:träff(?:ar)?|mötestid(?:er)?|möten?|sammanträden?|datum)(?!\\p{L})|^(?:när|var) (?:ses|träffas|möts) vi|^(?:härnäst|på återseende)$|^date set for|^möten framöver|^(?:nästa|next) (?!steg|step|år|year|vecka|week|projekt|phase|nummer|utskick|utbetal|inläm|ansök|deadline|issue|redovisn|avstämningsp|rapport|report|fas|etapp|period|termin|term|punkt|item)[\\p{L}’'-]+(?: \\p{L}+)?(?::|$| (?:den )?\\d)|inspel till nästa|meeting (?:dates|schedule|calendar|times)|schedule of meetings|möteskalender|nästa (?:gång|tillfälle|styrgrupp|styrelse|nämnd|fsg|csg|lsg|apt|råd|elevråd|samråd)|next time|kommande datum|^(?:next|nästa)$|^(?:kommande|coming) (?:fsg|lsg|csg|apt|bra|kpr|khr|råd|nämnd|samråd|pcc|fgb)$|datum för (?:nästa|kommande|möten|\\p{L}*möten)|tid(?:er)? för (?:nästa|kommande)|vi ses igen|\\bdonm\\b|^when(?:['’]s| is| are) (?:the |our )?next (?:ones?|meetings?|sitting)|^when (?:do |shall |will )?we (?:see|meet)(?: us| each other| one another)?(?: again| next)?|^när (?:ses vi|är (?:nästa|det dags)|träffas vi)`,
  'iu',
)
/** A heading that has other things under it as well. */
export const MIXED = /event|aktivitet|kalendarium|övrigt|övriga|händer|viktiga datum|diary|noticeboard|any other/i

/** The day of a meeting is told in a sentence, in whatever section. */
export const NEXT = new RegExp(
  `^(?:nästa|next)\\s*:|^(?:nästa|next),? (?:(?:är|blir|is|on|den) )*(?:(?:mån|tis|ons|tors?|fre|lör|sön|mon|tue?s?|wed|thur?s?|fri|sat|sun)\\p{Ll}*\\.?,? )?(?:den |the )?\\d|^(?:back|åter)(?: (?:here|again|igen|there|i \\p{L}+|in \\p{L}+))*,? (?:(?:on|the|den|\\p{L}+day|\\p{L}+dag(?:en)?),? )*(?:\\d|\\p{Lu}?\\p{Ll}{3,}(?:de|te|nde) )|^(?:same|samma) (?:place|time|tid|plats|ställe)(?:,? (?:and|och) (?:same |samma )?(?:place|time|tid|plats|ställe))?,? (?:(?:on|the|den|\\p{L}+day|\\p{L}+dag(?:en)?),? )*(?:\\p{Lu}\\p{Ll}{2,8} )?\\d|^\\p{Lu}\\p{L}+['’]s (?:place )?again on|(?:höstens|vårens|vinterns|sommarens|årets) (?:(?:mötes|träff)?dagar|datum|tider)(?!\\p{L})|^(?:diary|dates?(?: for the diary)?|kalender|datum)\\s*:\\s*(?:the )?(?:board|committee|council|group|styrelsen?|nämnden?|rådet?|möte\\p{L}*|meetings?)(?!\\p{L})|next time(?=,? (?:we |is |on |will |in |at |\\p{L}+day|\\d))|(?:första|sista|nästa) gången (?:före|efter|i|på|blir|är)(?!\\p{L})|see (?:you|each other)(?: all)? (?:again )?(?:on|next)(?!\\p{L})|^(?:the )?next one (?:is|will be)(?!\\p{L})|^next (?!steps?|year|week|month|phase|issue|stage|item|door|term|season|spring|summer|autumn|winter)[\\p{L}’'-]+(?: \\p{L}+)?,?:? (?:is |will be |on |at |the |\\p{L}+day,? |(?:mon|tues?|wed|thur?s?|fri|sat|sun)\\.? )*\\d|^(?:meeting|meet|gathering|talking|back|together) again (?:on )?(?:the |\\p{L}+day )?\\d|(?<!(?:sitt|sina|sin|deras|its|their|his|her|your)\\s)(?<!\\p{L})${NEXT_WORD}\\s+(?:\\p{L}+\\s+){0,2}?[\\p{L}-]*(?:${MEETING}|möten|calls|meetings|gång)(?!\\p{L})|(?<!\\p{L})${NEXT_WORD}\\s+\\p{L}*(?:råd|forum|nätverk|grupp|nämnd|styrelse|beredning|utskott|kommitté|fsg|csg|lsg|apt|council|board|committee)(?=,?\\s+(?:är|blir|hålls|äger|den|\\d|mån|tis|ons|tor|fre|is|will|on)|:)|(?<!\\p{L})(?:efter det|därefter|sedan|och sedan) (?:är|blir|har) (?:det |vi )?(?:ett )?(?:möte|träff|sammanträde)|(?:mötet|sammanträdet|träffen|möte) (?:därefter|därpå|efter (?:det|detta))|(?:möten|sammanträden|träffar|meetings|mötestider) (?:därefter|under|efter|i (?:höst|vår)|resten|in|after|during|for the)|(?:höstens|vårens|vinterns|sommarens|årets|terminens|läsårets) (?:(?:första|nästa|andra|sista|övriga|kommande) )?(?:möten?|sammanträden?|träff(?:ar)?)|(?:fler|övriga|ytterligare|resterande|more|other|further|remaining) (?:mötes)?(?:datum|dates)|(?:första|sista) (?:mötet?|träffen|sammanträdet?)(?: \\d{4})? (?:i|efter|på|blir|är|för)|nytt (?:möte|sammanträde|datum)|(?:mötena|träffarna|sammanträdena) (?:hålls|är|blir|äger)|ny (?:träff|mötestid)|(?:meetings|calls|möten|sammanträden|träffar|mötena|träffarna) (?:are|will be|will take place|are to be|hålls|blir|äger|planeras|kommer att (?:hållas|äga))(?= )|(?:last|first|following|final) meeting (?:of|in|is)`,
  'iu',
)
/** Those who gather: with "vi", with nobody named or with the body itself as the subject. */
export const GATHERS =
  /(?<!\p{L})(?:sammanträd(?:a|er)|träffas|möts|mötas|ses|råkas|samlas|återses|har (?:vi )?(?:(?:ändå|också|även|redan|nästa|ett|vårt|vi) )*(?:möte|träff|sammanträde)(?! med)|(?:hålls|blir det|är det|har vi) (?:\p{L}+ )?(?:möte|träff|sammanträde)|(?:will )?(?:meets?|sits?) (?:again|next|on)|we (?:shall |will )?(?:next )?meet(?: here| there| online)?(?: by (?:zoom|teams|video|phone|telephone|skype))?(?= (?:on |the |\p{L}+day |\d))|will (?:next )?(?:meet|gather|convene)|(?:speak|talk|(?:vi )?hörs) (?:again|igen)|reconvenes?|convenes?(?: again| next| on)?|gathers? (?:again|next|on)|(?:är|blir) samlade)(?!\p{L})/iu
/** "Sammanträdet den 22 maj hålls …": it stands right before its day. */
export const POINTED =
  /(?<!\p{L})(?:(?:styrelse|nämnd|råds?|grupp|styrgrupps|extra|ordinarie|projekt|arbets|höst|vår|sommar|jul|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)?(?:mötet|sammanträdet)|(?:ordinarie|extra|inplanerat|inbokat) (?:styrelse|nämnd|råds?)?(?:möte|sammanträde)|\p{L}+s (?:\p{L}+ )?(?:möte|sammanträde)|(?:the|our) (?:\p{L}+ ){0,3}(?:meeting|call|get-together)(?: (?:in|at) \p{Lu}\p{L}+)?),? (?:(?:is|was|has been) (?:fixed|set|arranged|called|convened) for|(?:i \p{Lu}\p{L}+ )?(?:som hålls|hålls|äger rum|är(?: kvar)?|ligger (?:kvar|fast)|står kvar|kvarstår|blir|stays as (?:it was|planned):?|stays:?|on|of|is(?: still)?|stands|remains|will be|will be held|will take place)(?: on)? (?:(?:nu|därför|alltså|digitalt|istället|i stället|som planerat|som vanligt|preliminärt|på Teams|via Teams|still|therefore|now|online) )*)?(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)? |(?:mon|tues|wednes|thurs|fri|satur|sun)day )?(?:den |the )?$|(?:deferred|postponed|adjourned|bordl(?:äggs|ades|agt|ägga)|ajourneras|ajournerades) (?:\p{L}+ )?(?:till|to|until) (?:den |the )?$|(?:tas|tas det) upp (?:igen |på nytt |för beslut )?(?:den )?$|(?<!\p{L})(?:a|an|one) (?:\p{L}+ ){0,2}(?:call|meeting|session) (?:is|has been|was|will be) (?:kept|held|put|set|fixed|booked|arranged|planned|reserved|pencilled in)(?: \p{L}+){0,3} (?:on|for) (?:\p{L}+day )?(?:the )?$|(?<!\p{L})extra(?:möte|sammanträde|insatt möte)(?: (?:om|för) [\p{L} ]{3,30})? (?:den )?$/iu

/** A day on which something is due, ends or is sent. */
const DEADLINE =
  /(?<!\p{L})(?:senast|deadline|sista (?:dag|datum|anmälnings)|anmälan|anmäl (?:er|dig)|svarstid(?:en)?|remiss(?:en|tid(?:en)?)|svar(?:as|et)? senast|sista svarsdag|inlämn|lämnas in|skickas|motioner|osa|no later than|at the latest|closes?|before|by)(?!\p{L})[^.]{0,40}$/iu
/** A gathering that is no meeting of the body. */
const EVENT =
  /away day|(?:städ|fix|arbets|planerings|utbildnings|temadags?|tema|fest|friluft|prova[- ]på|inspirations|medlems|öppet[- ]hus)[- ]?dag|konferens(?!rum|lokal|sal)|studiebesök|studieresa|julbord|julfest|gårdsfest|vårfest|höstfest|sommarfest|utflykt|invigning|invig(?:s|er|des)(?!\p{L})|call (?:is )?(?:open|for|closes)|workshop|seminari|föreläsning|utbildning|kurs(?!lokal)|marknad|konsert|match|läger|litter pick|work(?:ing)? part(?:y|ies)|open day|fête|fair|carnival|training|reception|exhibition|festival|loppis|valborg|midsommar|lucia|grillkväll|medlemskväll|temakväll|öppet hus|hearing|conference/iu
/** Before "möte" and the like: the meeting of others, or of all members. */
const OTHERS =
  /(?<!\p{L})(?:års|medlems|förenings|stor|föräldra|personal|informations|arbetsplats|presidie|arbetsutskotts|au-?|boende|allmänna?|konstituerande|fullmäktige|kommunfullmäktige|regionfullmäktige|valberednings|bolags|kommunstyrelse|distrikts|klubb|sektions|lag|grann|kick-?off-?)(?:möte|sammanträde|stämma|träff)|(?<!\p{L})(?:stämma|föreningsstämma|fullmäktige)(?!\p{L})|annual (?:general )?meeting|(?<!\p{L})(?:AGM|AU|presidiet)(?!\p{L})|(?:public|parents['’]?|members['’]?|community|council|cabinet|sub-?committee) meeting/iu

const ORGAN = /nämnd|utskott|beredning|råd|kommitté|fullmäktige|grupp|nätverk/iu

/** "Vi ses", "Därefter träffas gruppen", "Nästa gång möts vi": nobody else is the subject. */
function gatherOurselves(words: string, { index, 0: verb }: RegExpExecArray, own: string): boolean {
  if (/(?<!\p{L})(?:vi|we)(?!\p{L})/iu.test(verb) || /^\s+(?:vi|we)(?!\p{L})/iu.test(words.slice(index + verb.length)))
    return true
  const before = words
    .slice(0, index)
    .split(/[.,;:]|(?<!\p{L})(?:och|samt|and)(?!\p{L})/u)
    .at(-1)!
  const subject = /(\p{L}[\p{L}-]*)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? ''
  if (subject === '' || NOBODY.test(subject)) return true
  // "Styrelsen i dess nya sammansättning möts": the body, with more told of it.
  const head = /^\s*(?:the )?(\p{L}+)(?= (?:i|in|with|med) )/iu.exec(before)?.[1]?.toLowerCase()
  if (head !== undefined && OURSELVES.test(head)) return true
  const stem = subject.replace(/(?:erna|arna|na|en|et|n|t)$/, '')
  // "Finance Committee meets": which one, the word before tells.
  const which = /(\p{Lu}\p{L}+)\s+\p{L}[\p{L}-]*\s*$/u.exec(before)?.[1]
  if (which !== undefined && !/^the$/i.test(which) && !own.includes(which.toLowerCase())) return false
  return (stem.length > 3 && own.includes(stem)) || OURSELVES.test(subject)
}
const NOBODY =
  /^(?:det|detta|vi|we|gång|gången|time|next|härnäst|igen|again|då|därefter|sedan|dag|\p{L}+dag(?:en)?|\p{L}+day|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|kl|alla|ledamöterna|members|all|som|will|to|att|är|vara)$/u
const OURSELVES =
  /^(?:gruppen|rådet|nämnden|styrelsen|utskottet|kommittén|beredningen|nätverket|\p{L}*gruppen|committee|board|council|group|team|fsg|csg)$/u

/** "Styrgruppen", "Committee", "verksamhetsråd" of a Verksamhetsrådet: what a calendar calls the body's meeting. */
export function isOurs(label: string, body: string | null): boolean {
  const own = (body ?? '').toLowerCase()
  if (isOther(label, body) || /^(?:no|inget|ingen|ej)(?!\p{L})/iu.test(label)) return false
  const stem = label.toLowerCase().replace(/(?:en|et|n|t)$/, '')
  return (
    new RegExp(
      `^(?:(?:ordinarie|nästa|next|regular|digitalt|extra) )?(?:styrelse|nämnd|råds|grupp|styrgrupps|nätverks|projekt)?(?:${MEETING})$`,
      'iu',
    ).test(label) ||
    (stem.length > 3 && own.includes(stem)) ||
    /^(?:the )?(?:full )?(?:committee|board|steering group|group|trustees|governors|council|styrelsen|nämnden|rådet|styrgruppen|gruppen|utskottet|beredningen|fgb)$/i.test(
      label,
    )
  )
}

/** "direkt efter årsmötet": another's meeting tells only when. */
const BEHIND_OTHERS =
  /(?<!\p{L})(?:efter|före|innan|i anslutning till|i samband med|after|before|following|in connection with)\s+(?:the |our )?(?:\p{L}*(?:möte|stämma)\p{L}*|annual (?:general )?meeting|AGM)(?!\p{L})/giu

/** "Next one is the annual meeting": the next of ours, whatever else it is. */
const NEXT_ITSELF =
  /(?<!\p{L})(?:next (?:one|meeting) (?:is|will be)|nästa (?:möte|gång) (?:blir|är)) (?:the |our |an |vårt |ett )?(?:annual (?:general |parish )?meeting|AGM|årsmöte\p{L}*)|^(?:next|nästa): (?:the |our )?(?:annual (?:general |parish )?meeting|AGM|årsmöte\p{L}*)/iu

/** Whether the words around a day say that it is somebody else's, or no meeting. */
export function isOther(words: string, body: string | null): boolean {
  const own = (body ?? '').toLowerCase()
  const others = OTHERS.exec(words.replace(BEHIND_OTHERS, '').replace(NEXT_ITSELF, ''))?.[0].toLowerCase()
  if (others !== undefined && !own.includes(others.slice(0, 5))) return true
  // "styrelsemötet den 3 maj", in the minutes of a committee
  const organ = /(?<!\p{L})(styrelse|nämnd|utskotts)(?:möte|sammanträde)/iu.exec(words)?.[1]?.toLowerCase()
  if (organ !== undefined && ORGAN.test(own) && !own.includes(organ)) return true
  const meets = new RegExp(`(?:${MEETING}|möten)(?!\\p{L})`, 'iu').test(words.replace(OTHERS, ''))
  if (EVENT.test(words) && !meets) return true
  const subject = GATHERS.exec(words)
  if (subject) return !gatherOurselves(words, subject, own) || otherBody(words.slice(0, subject.index), body)
  // "Nämndens möte den 26 maj", in the minutes of a group.
  const whose = /(\p{L}+)s (?:\p{L}+ )?\p{L}*(?:möte|sammanträde)(?!\p{L})/iu.exec(words)?.[1]
  const stem =
    whose === undefined
      ? undefined
      : /(?:nämnd|styrelse|utskott|beredning|råd|kommitté|fullmäktige)/iu.exec(whose)?.[0].toLowerCase()
  // Of "nämndens arbetsutskott" the last word tells what it is.
  const organOf =
    own
      .match(/nämnd(?!ens|s)|styrelse(?!ns)|utskott(?!ets)|beredning(?!ens)|råd(?!h|ets)|kommitté|fullmäktige/gu)
      ?.at(-1) ?? own
  if (stem !== undefined && own !== '' && !organOf.includes(stem) && (stem !== 'styrelse' || ORGAN.test(own)))
    return true
  return whose !== undefined && otherBody(whose, body)
}

export const isDeadline = (before: string): boolean => DEADLINE.test(before)

/** "mötet med kommunen": of two who meet, not of the body. */
export const WITH_OTHERS = /^\s*(?:med|mellan|hos|with|between)\s/iu

/** When it meets again. */
export const NEXT_TIME =
  /^(?:datum för )?(?:(?:vårt |our |the )?(?:nästa|kommande|next) (?:möte|träff|sammanträde|meeting|call)|vi (?:ses|träffas|möts)|we meet)(?!\p{L})(?!.*(?<!\p{L})(?:kalla|boka|bjud|skick|send|invite|book)\p{L}*)/iu
