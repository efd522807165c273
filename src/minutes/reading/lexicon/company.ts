/** The words of paragraphs that tell who was there, one after the other. */
import { AWAY, CAME_AFTER_ALL, REASON } from './away.ts'
import { said, words } from './said.ts'

/** What only such a paragraph says. */
export const COMPANY = said(
  words(`(?:runt|kring|vid|around|round|at) (?:the )?(?:\\p{L}*bordet|table)(?: (?:satt|fanns|var|were|was|sat|with))?
    (?:med|with) (?:her|him|them|us|me|henne|honom|vid bordet|i tråden|i rummet)[^.]{0,40} (?:sat|were|was|satt|var)
    with (?:her|him|them) sat
    (?:there )?were (?:also )?present
    took the chair
    (?:was|sat) in the chair
    presided
    (?:under the )?chairmanship of
    (?:was|were|are) represented(?: by)?
    ledde (?:oss|mötet|sammanträdet|kvällen)
    led us|ran the meeting|led the (?:day|meeting)
    (?:håller|höll) i (?:pennan|klubban)
    pennan (?:hamnade|fick|gick)
    hälsade (?:oss |alla )?(?:varmt )?välkomn[ae]
    som var där|med var|vi var
    (?:satt|möttes|samlades|träffades|sågs) vi|vi (?:satt|möttes|samlades|träffades|sågs)
    we (?:gathered|met|sat|assembled)|there was myself|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) of us
    ran it|in the chair|made up the (?:rest|number)|we missed
    (?:kunde|kom) (?:tyvärr )?inte`),
)

/** Told of those away, wherever in their clause it stands. */
const SURELY = said(
  words(`kunde (?:\\p{L}+ )?(?:inte|ej)(?! \\p{L}*(?:a|se|gå|få|bli)(?!\\p{L}))
    could not (?:come|attend|make it|join|manage|be)|couldn['’]t (?:come|attend|make it|manage|be|–)
    couldn['’]t$
    skulle (?:ha )?(?:varit|kommit|suttit) med
    (?:had|has|have) (?:\\p{L}+ )?(?:excused (?:him|her|them)sel(?:f|ves)|asked to be excused|sent (?:their|his|her)? ?(?:regrets|apologies)|written to excuse (?:him|her)self)
    (?:ringt|lämnat|mejlat|anmält|meddelat) (?:återbud|förhinder)
    (?:var|är) inte med(?! på)
    (?:been|being|was|were|is|are) (?:absent|missing|excused|indisposed|taken ill|kept (?:away|at home)|stuck)
    (?:was|were|is|are) (?:on|upon) (?:\\p{L}+ )?leave
    (?:did not|didn['’]t|never) (?:connect|come|turn up|show|arrive|appear)
    såg det (?:först|inte)`),
)
/** Told of those away, right behind their name. */
const BEHIND = said(
  words(`(?:är|var|sitter|satt|låg|ligger) (?:på|i|hos) (?:\\p{Lu}\\p{L}+|\\p{L}*(?:dagar|möte|kurs|jakt|resa|läger|konferens|mässa|begravning|bröllop|semester|utbildning|influensa|feber|magsjuka))
    (?:har|hade) (?:ingen|inget|klinikmöte|\\p{L}*möte|\\p{L}*kurs|\\p{L}*sjuka?)
    låg (?:hemma|sjuk|i)
    ['’]s (?:in (?:the )?(?:hospital|\\p{Lu}\\p{L}+|bed)|at (?:a|the)|on (?:holiday|leave|nights|shift|call)|away|off|ill|sick|poorly)
    sent word|(?:rang|phoned) in`),
)

const at = (pattern: RegExp, text: string): number => pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY

/** Whether a clause tells those named in it to be away. `before`: what of it stands before their names. */
export const away = (before: string, after: string): boolean =>
  SURELY.test(after) ||
  at(AWAY, after) < 40 ||
  // "åkte ihop", "got in at seven": on their way there.
  (at(REASON, after) < 14 && at(CAME_AFTER_ALL, after) > 3) ||
  at(BEHIND, after) < 4 ||
  /(?:neither could|nor could|(?:no word|nothing|regrets|apologies|återbud|förhinder) (?:from|från)|(?:only|bara|endast) saknades|utan|without|in the absence of|we missed|vi saknade)\s+(?:\p{L}+ )?$/iu.test(
    before,
  )

/** Whoever only looks in is a guest. */
export const VISITS = said(
  words(`(?:tittade|kikade|looked|dropped|popped) (?:in|förbi|by)
    (?:var|was) (?:vår|our) (?:värdinna|värd|gäst|guest)
    (?:satt|var|stannade) med (?:oss )?(?:den|i|en|under)
    (?:was|were|sat|stayed)(?: here| with us)? for (?:(?:his|her|their) own|the first|half an hour|an hour|a while|one) ?(?:point|item|half hour|hour|part)?
    said welcome|hälsade på
    joined us (?:at|for)|kom och berättade`),
)

/** Names that are only spoken of: "i stället för Anna", "who has followed Bo Ek", "efter Cilla". */
export const passesBy = (before: string, after: string): boolean =>
  /^,? (?:has|had|har|hade) (?:just |nu |numera |redan )?(?:left|resigned|stepped down|lämnat|slutat|avgått)(?! (?:återbud|besked))/u.test(
    after,
  ) ||
  (!/^ (?:är|var|har|hade|låg|sitter) /u.test(after) &&
    /(?:i stället för|istället för|in place of|instead of|(?<!dagen )efter|efterträ(?:tt|der|dde)|followed|succeed(?:s|ed)|replac(?:es|ed|ing)|ersätter|ersatte|för|for|åt|hos|of|på initiativ av|the late|på uppdrag av|that|att)\s(?:the )?(?:Mrs?|Ms|Dr|Cllr|Councillor)?\.?\s?$/u.test(
      before,
    ) &&
    !/chairmanship of\s$|presidency of\s$/u.test(before))
