/** The words by which somebody says no, or says that another time will do. */
import { said, words } from './said.ts'

/** Who says no, could not come, or is only wished for by one of those present: no guest. */
export const DECLINES = said(
  words(`(?:tackat|tackade|tackar) nej
    tacka nej
    (?:har )?avböj(?:t|de|er)
    avsagt sig
    (?:kan|kunde|kommer|hinner|vill|orkar)(?: (?:tyvärr|då|dessvärre|dock|ändå))? (?:inte|ej)(?! (?:svara|lämna|bekräfta|säga|ännu))
    (?:inte|ej) (?:kan|kunde|har möjlighet att) (?:komma|delta|medverka|vara med)
    (?:har|hade)? ?(?:lämnat|meddelat|ringt|ringde|fick lämna|lämnade) (?:tyvärr )?återbud
    tyvärr lämnat återbud
    fick förhinder
    fick (?:rycka ut|annat|åka hem|vända|hoppa av)
    (?:ligger|låg|är|var) (?:hemma|sjuk|sjuka|i (?:influensa|feber|magsjuka)|magsjuk|förkyld)
    (?:blev|blir|är|var) inställ(?:t|d|da)
    skulle (?:ha )?(?:kommit|komma|gästat|medverkat)(?= [^.]{0,30}(?:men|fast) )
    (?:was|were) to (?:have )?come(?= [^.]{0,30}but )
    önskar(?: ett)? besök (?:av|från)
    fått förhinder
    blev (?:inkallad|sjuk|förhindrad|tvungen)
    (?:har |hade )?(?:anmält|anmälde|meddelat|meddelade) förhinder
    hade förhinder
    (?:fick|har fått|måste) (?:ställa in|avboka|stanna hemma)
    avbokade
    (?:was|were|is) (?:ill|sick|unwell|called away|stormbound|taken ill)
    rang in (?:sick|with)
    (?:had|has had|will have) to (?:cancel|pull out|postpone|withdraw|call off|cry off|put off)
    (?:has |had )?(?:cancelled|postponed|pulled out|cried off|called off)
    ställ(?:t|de)s? in
    så nej
    declined
    (?:is|are|was|were) (?:not|un)(?: )?able
    unable to
    cannot (?:attend|come|make|join)
    can't (?:attend|come|make|join)
    (?:has|have|had)? ?sent (?:his |her |their )?(?:regrets|apologies)
    turned (?:us|it|the invitation) down
    said no
    (?:was|were) cancelled
    is cancelled
    (?:was|were) to have (?:come|been|attended)`),
)
/** … but will another time. */
export const INSTEAD =
  /(?<!\p{L})(?:i stället|istället|hoppas|hoping for|hopes to|ny inbjudan|dyker|välkom\p{L}+|kommer (?:den|nästa|till|på)|flytta\p{L}*|ny tid|instead|new (?:date|invitation)|rescheduled|moved to|postponed (?:to|until))(?!\p{L})/iu
