/** What somebody of the list did there, as the office that it is: "who presided", "som fick ta pennan". */
const DID: ReadonlyArray<readonly [RegExp, string]> = [
  [
    /,? (?:who|som) (?:also |även |också )?(?:presided|chaired|led the meeting|was in the chair|took the chair|ran the meeting)(?: (?:the|this) meeting)?(?=[,;.]|$|\s(?:and|och)\s)/giu,
    ' (chair)',
  ],
  [
    /,? som (?:även |också )?(?:ledde mötet|ledde samtalet|höll i (?:mötet|klubban)|satt (?:som )?ordförande|var ordförande)(?=[,;.]|$|\s(?:and|och|samt)\s)/giu,
    ' (ordförande)',
  ],
  [
    /,? who (?:also )?(?:took (?:the )?(?:minutes?|notes)|kept the minutes|wrote the minutes)(?=[,;.]|$|\s(?:and|och)\s)/giu,
    ' (secretary)',
  ],
  [
    /,? som (?:även |också )?(?:fick ta pennan|tog pennan|antecknade|förde (?:pennan|protokoll(?:et)?|anteckningar(?:na)?)|skrev)(?: den här gången| i ?kväll| i ?dag)?(?=[,;.]|$|\s(?:and|och|samt)\s)/giu,
    ' (sekreterare)',
  ],
]
/** Behind a name, alone: "(höll i mötet)", "(skrev)". */
const ALONE: ReadonlyArray<readonly [RegExp, string]> = [
  [
    /^(?:ledde|höll i|håller i|leder)(?: (?:mötet|oss|det|det hela|klubban|samtalet|sammanträdet|träffen|kvällen|dagen))?$|^(?:satt|sitter) (?:som )?ordförande$/iu,
    'ordförande',
  ],
  [
    /^(?:skrev|skriver|antecknade|för(?:de)?|höll i|håller i)(?: (?:pennan|protokoll(?:et)?|anteckningar(?:na)?))?$/iu,
    'sekreterare',
  ],
  [/^(?:(?:she|he) )?(?:led|ran|leads|chaired|presided)(?: (?:the|our) (?:meeting|call|day|evening))?$/iu, 'chair'],
  [/^(?:took|takes|kept|keeps|wrote|writes)(?: (?:the )?(?:notes?|minutes?|log|record))?$/iu, 'secretary'],
  [/^(?:att|to) .*(?:justera|adjust|check)(?!\p{L})/iu, 'justerare'],
]
export const officeDone = (text: string): string | undefined => ALONE.find(([did]) => did.test(text))?.[1]

/** How a clause on what somebody did, was or is to do begins; no office does. */
const DOING =
  /^(?:(?:så|då|alltså|även|också|dock|tyvärr|därefter|sedan|att|to|till|who|whom|she|he|they|han|hon(?!\.)|hen|vi|we|it|our|my|his|her|not|sick|welcome|välkommen|undertecknad|yours truly|then|därpå)(?![\p{L}-])|(?:höll|håller|gick|går|kom|kommer|drog|tog|tar|satt|sitter|stod|låg|ligger|var|är|har|hade|fick|får|skrev|skriver|lät|bar|såg|gjorde|förde|ledde|leder|läste|deltog|hoppa(?:r|de)|vald(?:e|es)?|inträdde|inställde|tjänstgjorde|ersatte|presenterade|berättade|was|were|is|are|has|had|came|comes|left|leaves|got|took|takes|gave|went|sent|led|leads|wrote|writes|kept|keeps|stood|sat|ran|spoke|became|replaced|elected|appointed|(?:joined|dialled|phoned|logged|stepped|popped|dropped|looking|standing|sitting|stepping|filling|joining|dialling|phoning|arriving|leaving|covering|acting) (?:in|by|via|on|at|from|for|up|out|off|to|as|late|early))(?!\p{L}))/iu
/** "drog avloppen", "is its editor", "standing in for Bo Ek": told of somebody, and nobody's office. */
export const isDoing = (text: string): boolean => DOING.test(text)

/** "även huvudskyddsombud", "as adjuster", "välkommen som ny ledamot": the office alone. */
export const officeAlone = (text: string): string =>
  text.replace(
    /^(?:(?:även|också|also|both|välkommen|welcome|som|as) )+(?:(?:ny|our new|our|the|en|ett|an?) )?(?=\p{L})/iu,
    '',
  )

/** "samt undertecknad Anna Berg", "och jag, Bo Ek": the writer, by name. */
const UNDERSIGNED = /(?<!\p{L})(?:undertecknad|undertecknade|(?:the )?undersigned|jag|myself),? (?=\p{Lu})/giu
/** A told list with the offices in brackets behind the names, and the writer by name alone. */
export const inOffices = (list: string): string =>
  DID.reduce((text, [did, office]) => text.replace(did, office), list.replace(UNDERSIGNED, ''))
