/** How Swedish tells that somebody from outside is asked, or is to come. */
import { words } from './said.ts'

/** Between a verb and its infinitive or object: "kommer *också* att", "bjuder *vi* in". */
export const BETWEEN =
  '(?: (?:då|även|också|sedan|troligen|förmodligen|eventuellt|nog|säkert|sannolikt|förhoppningsvis|därför|gärna|vi|nu|först|dessutom|preliminärt|i stället|istället)){0,2}'
export const TO_VISIT =
  '(?:komma|besöka|gästa|medverka|delta|vara med|närvara|berätta|föreläsa|informera|presentera|prata|tala|hålla|visa|redogöra|redovisa|föredra|svara|ge|gå igenom)'

/** "har lovat att komma", "har lovat den 4 maj": who has promised besked, a report or the goods does not come. */
export const PROMISED = `(?:har|hade|att)${BETWEEN} (?:lovat|lova|accepterat|erbjudit sig|sagt sig vilja)(?:(?: att)? ${TO_VISIT}(?! (?:besked|svar|pengar|bidrag|lov|rabatt))|(?= (?:till|den \\d|på \\p{L}*(?:mötet|träffen)|samma|då|en (?:pratstund|föreläsning|visning)|vår inbjudan|inbjudan)|[.,;)]|$))`

export const SWEDISH_VISITS = words(`besöker
    gästas(?: vi| nämnden| styrelsen| rådet| gruppen)? av
    besök(?:s)? av
    (?:vi |rådet |gruppen |styrelsen )?(?:välkomnar|we (?:will )?welcome|be welcoming)
    gäst(?:er)? (?:på|vid|till|den|blir|är|i)
    gästar
    gästföreläser
    föreläser
    hälsar på
    medverkar
    inbju(?:den|dna|ds|dits)
    bju(?:dits|ds|dna)
    (?:är|blir|har blivit|blev) (?:också |även |redan )?bjud(?:en|na)
    (?:ska|skall) komma i stället
    bju(?:ds|der|da|dit|den)(?= [^.]{0,120} in(?!\\p{L}))
    (?:inbjuda|inbjuder|bjuda in|bjuder in|bjudit in)
    bjud(?:a|er|it)${BETWEEN} in
    kallas till (?:nästa|mötet|sammanträdet)
    (?:är|blir|har blivit) (?:nu |preliminärt |redan )?(?:(?:in)?bokade?|(?:in)?bokad|vidtalade?|vidtalad|tillfrågade?|tillfrågad|kallade?|kallad|ombedda?)
    har bekräftat(?= (?:att (?:hon|han|hen|de|någon) |sin |sitt |sitt |till |den \\d|\\d)|[.,;)]|$)
    ${PROMISED}
    ha(?:r|de) (?:bett|anhållit) (?:om )?(?:att )?få ${TO_VISIT}
    (?:önskar|begär) (?:att )?få ${TO_VISIT}
    bjud(?:a|er|it) hit
    be(?:r|tt)?(?= [^.,;]{3,60} (?:att )?(?:komma|medverka|besöka|delta)(?!\\p{L}))
    hör(?:a|t)?${BETWEEN} (?:med|hos)(?= [^.]{3,60} om (?:de|hon|han|hen|någon) (?:kan|vill|har möjlighet))
    ha(?:r|de)${BETWEEN} fått tag (?:i|på)(?= [^.]{3,80} som (?:kommer|kan|vill|berättar))
    lovade att ${TO_VISIT}
    tar(?: \\p{L}+){0,2} emot besök
    (?:beredningen|nämnden|rådet|styrelsen|utskottet|gruppen|vi) träffar
    (?:vill|hoppas|ska|försöker)${BETWEEN} (?:ha hit|få hit|få besök)
    fråga(?:r|t|de)?(?= [^.]{3,60} om (?:de|hon|han|hen|någon) (?:kan|vill|har möjlighet))
    gärna kommer
    (?:har|hade|att)${BETWEEN} tackat ja(?! till (?:ett |en |vårt |sitt |det |anbud|arvode|offert|uppdrag|pris|jobb))
    (?:har|hade|att)${BETWEEN} tackat ja till(?! (?:(?:ett|en|vårt|sitt|det) )?(?:arvode|anbud|erbjudande|bud|uppdrag|pris|jobb|tjänst|plats|offert))
    (?:ska|skall|vill|kan|skulle kunna|hoppas kunna)${BETWEEN} (?:komma|besöka|gästa|hälsa på|medverka|delta|närvara|vara med|föreläsa)
    kommer(?= [^.]{0,60} (?:och (?:berätta|tala|informera|presentera|prata|föreläs|visa|svara|redo)|för att ))
    kommer${BETWEEN} (?:att ${TO_VISIT}|och|för att|till|hit)
    tackade ja
    (?:som|är|blir) (?:vår )?gäst(?:er)?
    välkomnas
    föredrag av
    dyker${BETWEEN} upp
    kommer(?= (?:(?:en|ett|två|tre|fyra|några|\\d) )?\\p{L}+ från )
    kommer ut till
    (?:får|har) (?:vi )?en genomgång av
    medverkar gör
    ser (?:vi )?fram emot (?:besöket|ett besök|att få)(?= )
    hoppas(?: \\p{L}+){0,2} (?:på|få)
    inbjudan (?:går|skickas|har gått|har skickats|är skickad|ska gå) till
    (?:har|hade)${BETWEEN} (?:övertalat|fått ja (?:från|av)|fått klart med(?! (?:sitt|sin|sina|en|ett|allt|alla|det|den))|engagerat|anlitat|anmält intresse)
    står${BETWEEN} på tur(?!\\p{L})
    (?:talare|föreläsare|gäst|föredragshållare|inledare)(?: (?:den|på|vid|i|till) [^.,;]{2,30})? (?:är|blir)
    skulle (?:ha )?(?:varit med|kommit|medverkat|besökt|gästat)
    vill(?:e)? gärna (?:komma|medverka|delta|hälsa på|besöka|berätta)
    adjungeras
    boka(?:r|s|t)? in(?= [^.]{3,60} till )
    (?:är det|det är) klart med
    tar vi (?:\\p{L}+ ){0,4}(?:lunch|fika|middag)(?:en)? med
    håller (?:tal|föredrag|föreläsning)
    (?:är|blir)(?: däremot| redan| även| också)* välkom(?:men|na) (?:till|på|den|på|i)
    får besök
    har${BETWEEN} bokat(?= \\p{Lu})
    (?:har|hade)${BETWEEN} ombetts
    (?:ombeds|ombads)
    anlitas(?= [^.]{3,80} (?:som ska|för att|att leda|att hålla))
    väntas(?= (?:[\\p{Ll}-]+ )*\\p{Lu}[\\p{L}-]+ \\p{Lu})
    (?:får|ha|få)(?: (?:vi|då|också))* sällskap av
    bjud(?= \\p{Lu}[^.]{3,60} till )
    ha(?:r|de)(?= (?:[\\p{L}-]+ ){2,6}tackat ja(?: [^.]{0,20})?[.,;])
    kommer(?= för (?:ett arvode|\\d))
    sitter med
    skickar (?:någon|nån|en|ett par|två|sin)(?! (?:fråga|inbjudan|kallelse|lista|mejl|påminnelse|skrivelse|enkät|länk))`)
