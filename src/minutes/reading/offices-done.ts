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
/** "samt undertecknad Anna Berg", "och jag, Bo Ek": the writer, by name. */
const UNDERSIGNED = /(?<!\p{L})(?:undertecknad|undertecknade|(?:the )?undersigned|jag|myself),? (?=\p{Lu})/giu
/** A told list with the offices in brackets behind the names, and the writer by name alone. */
export const inOffices = (list: string): string =>
  DID.reduce((text, [did, office]) => text.replace(did, office), list.replace(UNDERSIGNED, ''))
