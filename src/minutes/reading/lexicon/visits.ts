/** The words that tell of visits to come: who is asked, who says yes, and who is told of with it. */
import { said, words } from './said.ts'
import { AGREED, ENGLISH_VISITS } from './visits-english.ts'
import { BETWEEN, PROMISED, SWEDISH_VISITS, TO_VISIT } from './visits-swedish.ts'

/** Nobody says so of a member: one of these, and somebody from outside is a guest. */
export const VISITS = said(`${SWEDISH_VISITS}|${ENGLISH_VISITS}`)

/** What members do too: of somebody from outside, and at a coming meeting, it tells of a guest. */
export const COMES = said(
  words(`kommer
    deltar
    är${BETWEEN} med
    finns${BETWEEN} (?:med|på plats)
    kan vara med
    berättar
    informerar
    presenterar
    redogör
    redovisar
    föredrar
    pratar
    talar
    comes
    presents
    to attend
    joins?
    reads (?:for|at)
    underhåller
    kåserar
    kommer ut
    anmält sig
    flyttas till`),
)

const HERE_TO =
  '(?:(?: (?:vi|även|också|då|nu|gärna|preliminärt|rådet|styrelsen|gruppen|nämnden|\\p{L}+(?= in (?!för|till|att|på|och|så))))*(?: in)?)'
/** What has those who are asked, met or received right behind it. */
export const ASKS_OBJECT = new RegExp(
  `(?<!\\p{L})(?:(?:fråga(?:r|t|de)?|hör(?:a|t)? (?:med|hos))${HERE_TO}(?=[^.]{3,60} om (?:de|hon|han|hen|någon) (?:kan|vill|har möjlighet))|(?:bju(?:d(?:er|a|it|s|en)|dits)|inbju(?:da|der|ds|dit))${HERE_TO}|(?:boka(?:r|t|de)?)${HERE_TO}(?= (?!ett?\\s|möte|lokal|tid|sal|buss|\\d))|(?:få|får|fick|har|tar(?: vi)? emot) (?:vi )?besök (?:av|från)|besök (?:av|från)|gästas(?: vi)? av|tillfrågar|klart med|(?:ha|få) hit|(?:vill|önskar|hoppas få)(?: (?:vi|gärna|också|rådet|styrelsen|nämnden))* träffa|lunch(?:en)? med|hoppas (?:vi|\\p{L}+(?:n|t)) på|skickar inbjudan till|medverkande:|invit(?:e|ing|ed)|(?:have|has) asked|(?:to|will|shall) hear from|an invitation has gone to|(?:has|have) (?:booked|got)(?= (?:the|some))|approached|hop(?:e|es|ing) for (?:a visit (?:from|by))?|have asked|written to|welcome|(?:har|hade) (?:vi |\\p{L}+ )?frågat|(?:resolved|decided|agreed) to hear(?: from)?|(?:it's|it’s|it is) the turn of|inbjud(?:en|na) är|inbjudan (?:går|skickas) till)(?!\\p{L})`,
  'iu',
)
/** What those who come stand before, or, where another word opens the sentence, behind. */
export const COMES_BEHIND = said(
  words(`comes(?= (?:to (?:the|our|talk|speak|tell|present|visit|explain|give|show)|and (?:talk|speak|tell|explain|shows?)|with (?:news|an?|the|information)|on \\d|in \\p{Lu})(?!\\p{L}))
    kommer(?! (?:att (?!komma|besöka|delta|medverka|gästa|vara med|berätta|informera|presentera)|in (?!och)|fram|igång|överens|upp|ut(?! och)|från))
    medverkar
    deltar
    gästar
    besöker(?= (?:oss|vår\\p{L}*|\\p{L}*(?:rådet|styrelsen|nämnden|mötet|gruppen|klubben|föreningen|utskottet|beredningen)|nästa|den|till|på|i)(?!\\p{L}))
    hälsar på
    adjungeras
    inbjuds
    bjuds in
    skickar (?:någon|nån|en|ett|två|sin)
    vill (?:gärna )?(?:också )?(?:komma|hälsa på|besöka|medverka)
    kan (?:komma|medverka|delta)
    (?:håller|sitter med|kåserar|underhåller)
    ska (?:bjudas in|komma|medverka|delta)
    ${PROMISED}
    ha(?:r|de) (?:också |även |redan |nu |preliminärt )?(?:tackat ja|bekräftat(?= (?:att (?:de|hon|han|någon) |sin |sitt |till |den \\d|\\d)|[.,;)]|$)|bjudits in|inbjudits|blivit inbju\\p{L}+|anmält sig|bett (?:att )?få ${TO_VISIT})
    skulle (?:ha |kunna |gärna )*(?:komma|kommit|vara med|varit med|delta|deltagit|medverkat?|gästat?)
    (?:är|blir) (?:också |även |redan |nu |preliminärt |däremot )*(?:(?:in)?kalla|(?:in)?boka|vidtala|tillfråga|inbju|välkom)\\p{L}*
    will
    ${AGREED}
    ha(?:s|ve) (?:also )?been (?:invited|asked|booked)
    (?:would|will) (?:love|like|be happy|be glad) to
    (?:is|are) (?:also )?(?:invited|asked|coming|booked|called|welcome|confirmed|keen|happy|willing|due|pleased|to (?:speak|attend|come|visit|present))
    have said yes
    sends? (?:some(?:one|body)|a (?:representative|speaker|colleague))`),
)
