/** How English tells that somebody from outside is asked, or is to come. */
import { words } from './said.ts'

/** Between a verb and its infinitive or object: "will *also* attend". */
const BETWEEN_EN = '(?: (?:likely|definitely|all|also|then|probably|kindly|now)){0,2}'
export const TO_VISIT_EN =
  '(?:attend(?! to the)|come(?! (?:up|back|to an|into))|join|lead|introduce|sit in|run|visit|speak(?! to (?!us|the meeting))|address|present|talk|give|explain|demonstrate|show|take part|drop in|look in|call in|pop in|tell us|be (?:here|at|with|there|present|attending|visiting|joining|coming|speaking|presenting|our|the guest|able to (?:attend|come|join)))'

/** "has agreed to come", "has accepted for May": who has promised a report, money or the goods does not come. */
export const AGREED = `(?:has|have|had) (?:also |kindly |now )?(?:(?:agreed|offered|promised|volunteered)(?: in principle)?(?: to ${TO_VISIT_EN}|(?= (?:for|on|and (?:will|to|comes)) )|(?=[.,;)]|$))|accepted(?: (?:an|our|the|this|your) (?:kind )?invitation(?: to ${TO_VISIT_EN})?|(?= (?:for|on) )|(?=[.,;)]|$)))`

export const ENGLISH_VISITS = words(`(?<=\\d[^.]{0,40}, )with(?= (?:Mrs?|Ms|Dr|Cllr|PC|Prof|Revd?)\\.? \\p{Lu})
    (?:get|gets) to come
    (?:has|have) (?:been|also been) (?:invited|asked to (?:attend|come|speak|join|present))
    (?:is|are|be|was|were) (?:also )?(?:invited|asked to (?:attend|come|speak|join|present))
    (?:invite|inviting|invited)
    ask(?:ed)?(?: that| for)?(?= [^.]{0,80} (?:to )?(?:come|attend|join|speak|send (?:some|a ))(?!\\p{L}))
    ${AGREED}
    should${BETWEEN_EN} (?:come|attend|join us|be (?:here|there|with us|at))
    ['’]s (?:also |now )?(?:coming(?! (?:back|up|along))|to (?:speak|come|attend|visit))
    (?:is|are|was|were) (?:bidden|bid|summoned|requested|desired)(?= to )
    wants? to (?:come|speak|address|welcome)(?! (?:back|up))
    ha(?:s|ve) asked (?:if|whether) (?:s?he|they) (?:can|could|may|might) (?:come|attend|speak|join|address)
    (?:asks?|asked) to (?:attend|come|be heard|address|speak to)
    sa(?:id|ys) yes to
    (?:is|are)${BETWEEN_EN} (?:coming(?! (?:back|up|along))|to (?:attend|speak|present|visit|join|come))
    will${BETWEEN_EN} ${TO_VISIT_EN}
    guest speakers?
    could${BETWEEN_EN} (?:attend|come|join)(?= to | and )
    (?:is|are|has been|have been)${BETWEEN_EN} (?:booked|confirmed|lined up)
    com(?:e|ing) to (?:our|the|give|talk|speak)
    likely to come
    (?:shall|will|would like to|to|asked to|hoping to)${BETWEEN_EN} hear from
    take a speaker from
    (?:has|have|had)${BETWEEN_EN} approached
    to (?:attend|join|present|speak|introduce (?:herself|himself|themselves))(?! to)
    (?:would|will)${BETWEEN_EN} (?:like|love|be (?:happy|glad|pleased|able|delighted)|be attending|be joining|be coming) to ${TO_VISIT_EN}
    would${BETWEEN_EN} be (?:attending|joining us|coming|visiting|present at|speaking|with us)
    (?:drop|pop|look|call)(?:s|ping|ing)? in(?! (?:line|the|at the))
    (?:is|are|was|were|be)(?: very| quite| more than)? (?:up for|happy|keen|willing|due|pleased|glad|delighted|hoping|expected|scheduled|set|prepared|free)(?: to| for)? (?:coming|attending|joining|${TO_VISIT_EN})
    (?:it is|it's|it’s|it will be|will be) the turn of
    (?:it's|it’s|it is|it will be) (?:the )?\\p{Lu}\\p{L}+['’]s turn
    (?:ha(?:s|ve) )?(?:persuaded|convinced|talked|got)(?= [^.;]{3,90} (?:to|into) (?:giv|com|speak|attend|talk|visit|join|address|show|present|do)\\p{L}*)
    (?:ha(?:s|ve) )?(?:booked|secured|engaged|lined up)(?= [^.;]{3,80} (?:for|to (?:speak|talk|come|give)|on) )
    (?:sends?|sent|has sent) word that (?:s?he|they) (?:can|will)
    (?:can|could) (?:do|make|manage|offer|come|attend|join us|only)
    com(?:es?|ing) (?:over|and (?:talk|tell|speak|explain|show|see)|along)
    (?:ha(?:s|ve)|had) been (?:engaged|booked|secured|signed up|pencilled in|approached|lined up)
    (?:ha(?:s|ve)|had)? ?said yes
    (?:resolved|decided|agreed|wish(?:es)?|wants?|hopes?) to (?:hear|receive|meet|consult)(?= (?:from )?(?:the )?\\p{L})
    (?:talk|lecture|visit|presentation|session|slot)(?: (?:on|about|by) [^,.;]{2,30})? (?:is|has been|was) (?:now )?(?:moved|rescheduled|put back|postponed|deferred) (?:to|until)
    (?:will|would|shall|to) send (?:some(?:one|body)|a (?:representative|speaker|colleague))
    invitation (?:sent )?to(?= \\p{Lu})
    confirmed for
    (?:is|are|will be) our (?:\\p{L}+ )?(?:speaker|guest|visitor)s?
    hop(?:e|es|ing) for (?:a visit|the)
    look(?:s|ing)? forward to (?:seeing|hearing|welcoming|meeting|receiving|a visit|the visit)
    asking (?:her|him|them) to ${TO_VISIT_EN}
    (?:hope|hopes|hoping)(?: to (?:be|come|visit|see|have)| that [^.]{3,50} (?:can|will|could))
    ha(?:s|ve) sent (?:a )?word
    to be (?:joined|addressed) by
    (?:guest |next |our |the |keynote )speakers?(?: (?:for|in|on|at) [^.,;]{2,30})? (?:is|are|will be)
    (?:'ll|’ll) be (?:visiting|attending|joining|coming|speaking)(?: us)?
    visits
    on \\d{1,2} \\p{L}+ we have
    arriv(?:es?|ing)(?= on | in )
    (?:is|are) welcome (?:on|to|at|in)
    called to the next
    (?:would|will) (?:love|like|be happy|be glad) to (?:come|attend|visit|speak|talk)
    meets? (?:with )?the (?:board|committee|council|group|trustees)
    (?:would|will|wants?|hopes?)(?: very much)? (?:like |love |be (?:glad|happy|pleased) )?(?:to )?meet (?:us|the (?:board|committee|council|group|trustees|members|governors))
    (?:'ll|’ll)(?: now)? (?:come|attend|join us|visit|speak|drop in|look in|be (?:here|there|with us|coming))
    com(?:es?|ing) to(?= (?:our|the|talk|speak|tell|present|visit|see))
    joins(?= us| the | to )
    attends
    invitation has gone to
    (?:has|have) confirmed(?= (?:that (?:s?he|they)|for|her|his|their) )
    hopes? to (?:be|come|join)
    (?:will|would) be (?:joining|at|with)
    (?:gives?|giving) (?:her|his|their|a) (?:talk|lecture|presentation)
    (?:going|wants?|would like|['’]d like|means?) to ask (?:him|her|them)
    (?:he|she|they)(?:['’]ll| will|['’]s to| is to| are to) be (?:asked|invited|approached|written to)
    who(?:['’]d| would| might| could| may)(?: (?:probably|perhaps|well|also|gladly))? (?:come|speak|talk|join|attend|visit)(?! (?:to us )?from)
    wants?(?= [^.,;]{5,80} there (?:to|for)(?!\\p{L}))
    (?:has|have|had) asked to (?:speak|address|come|attend|join|present)
    asked to (?:come|join|speak)
    (?:is|are) coming`)
