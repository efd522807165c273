/** What tells that somebody was no visitor here: they are only told of, or do what members do. */
import { said, words } from './said.ts'

/** Somebody is only told of: they wrote, or were met elsewhere, or at another time. */
export const TOLD_OF = said(
  words(`e-?mails?
    e-?mailed
    letters?
    wrote
    written
    in writing
    (?:a|the|his|her|their) message
    messaged
    (?:phone|telephone) call
    by phone before
    apologies (?:from|were|had)
    (?:was|were|is|are) unable
    (?:could|can) ?not (?:come|attend|make|join|be (?:here|there|present|with us))
    (?:couldn|can)['’]t (?:come|attend|make|join|be (?:here|there|with us))
    for (?:all |all of )?(?:her|his|their) (?:\\p{L}+ )?(?:work|service|efforts|years|contribution)
    (?:his|her|their) first (?:\\p{L}+ )?meeting
    new(?:ly)? (?:\\p{L}+ )?(?:members?|trustees?|governors?|directors?|councillors?|chair|clerk|elected|appointed)
    welcomed \\p{L}[^.]{2,40} back
    (?:fill|serve) (?:the|an) (?:unexpired|remaining)
    appointed
    co-?opt\\p{L}*
    vacancy
    (?:starts?|started) (?:work|as|her|his|in (?:her|his|the) (?:job|post|role))
    adjungerades till (?:styrelsen|nämnden|kommittén)
    anställ(?:d|s|des|t|da)
    outgoing
    retiring
    has moved
    retired
    died
    had died
    in memory
    sadly
    will
    would like to
    is coming
    are coming
    is to
    next (?:month|meeting|time|year|week)
    (?<!since (?:the |our )?)last (?:month|meeting|week|year|spring|summer|autumn|winter)
    earlier (?:this|in the) (?:week|month|year)
    yesterday
    (?:met|spoke|spoken|talked|liaised|meeting|in touch|in contact) with
    apparently
    (?:proposed|seconded) by
    on the proposal of
    mejl\\p{L}*
    mail(?:et|ade|at)?
    brev(?:et)?
    skrivelse\\p{L}*
    skrev
    skrivit
    ringde
    ringt
    återbud
    förhinder
    kunde inte
    kan inte
    kommer
    ska
    nästa (?:möte|gång|år|vecka|månad)
    förra (?:mötet|året|veckan|månaden|gången)
    i (?:höstas|våras|somras|vintras|går)
    för (?:sitt|sina|hans|hennes|deras) (?:\\p{L}+ )?(?:arbete|insatser?|år|tid)
    första (?:\\p{L}+ )?möte\\p{L}*
    ny(?:a|e|valda?)? (?:ledam\\p{L}+|medlem\\p{L}*|ordförande\\p{L}*|sekreterare\\p{L}*|styrelse\\p{L}*)
    avled
    avliden
    har slutat
    slutar
    (?:träffa|besök|mött?)(?:t|de|te)
    avgående
    (?:talat|pratat|kontakt|möte) med`),
)

/** Who may move, second or vote is a member. */
export const MEMBERS_DO = said(
  words(`seconded
    proposed
    moved
    abstained
    voted
    declared an? (?:interest|conflict)
    yrkade
    yrkar
    reserverade sig
    biföll`),
)

/** Before the name of a place: "The Board visited Old Mill". */
export const WENT_TO =
  /(?<!\p{L})(?:visited|besökte|toured|inspected|went to|åkte till|reste till|travelled to) (?:the )?$/iu
