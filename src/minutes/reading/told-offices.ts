import { blocksOf } from './blocks.ts'
import type { Office } from './lexicon/officers.ts'
import type { Line } from './lines.ts'
import { sentencesOf } from './sentences.ts'

export interface Told {
  office: Office
  name: string
  /** "X öppnade mötet" tells of a chair where nothing else does. */
  sure: boolean
}

const WHO = "(\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:von|van|de|af|al|el|der|den) )?\\p{Lu}[\\p{L}'’.-]*){0,3})"
const STARTS = '(?<![\\p{L}-])'
const said = (verbs: string): RegExp => new RegExp(`${STARTS}${WHO},? (?:(?:som|who) )?(?:${verbs})(?!\\p{L})`, 'u')

const RULES: Array<[office: Office, sure: boolean, pattern: RegExp]> = [
  [
    'chair',
    true,
    said(
      "(?:som )?(?:\\p{L}+ )?(?:kvarstod|fungerade|tjänstgjorde|satt|agerade) som (?:dagens |mötets? |mötes)?ordförande|(?:hälsade [^.]{0,40} och )?(?:leder|ledde|höll i|håller i|var ordförande (?:för|vid)|är ordförande (?:för|vid)) (?:dagens )?(?:\\p{L}*möte(?:t)?|sammanträde(?:t)?|träff(?:en)?|stämma(?:n)?)|var (?:mötets )?ordförande|ledde(?=[.,]|$)|(?:höll i|svingade) klubban|(?:took|was in|in) the chair|(?:chaired|presided over|led) (?:the|this|today['’]s) (?:\\p{L}+ )?(?:meeting|call|session)|presided|(?:who )?acted as (?:chair|chairman)|called (?:the |this )?(?:\\p{L}+ )*(?:meeting|session) to order",
    ),
  ],
  ['chair', true, new RegExp(`ordförande (?:idag|i dag|för dagen|ikväll|i kväll)[ ?:]+(?:är |var )?${WHO}`, 'u')],
  [
    'chair',
    true,
    new RegExp(
      `(?:ordförandeskapet övertogs av|under ledning av|leddes av|[Ll]ed by|[Cc]haired by|[Ii]n the chair:?|Mötesledare(?: var| är)?:?) ${WHO}`,
      'u',
    ),
  ],
  [
    'secretary',
    true,
    said(
      '(?:antecknar|antecknade|för(?:de|t)?|skriver|skrev|tog|sköter|skötte|ansvarar för) (?:dagens )?(?:minnes|mötes)?(?:anteckning|protokoll)\\p{L}*|antecknar|antecknade|skrev(?=[.,]|$)|(?:höll i|håller i|hade|har) pennan|skriver(?=[.,]|$)|för (?:protokoll|anteckningar)(?:et|na)?(?=[.,]|$)|var (?:mötets )?sekreterare|vid (?:pennan|tangenterna)|(?:took|takes|is taking|will take|was taking|kept) (?:the )?(?:minutes|notes)|acted as secretary',
    ),
  ],
  ['secretary', true, new RegExp(`(?:[Pp]rotokollet|[Aa]nteckningarna) (?:fördes|skrevs|togs) av ${WHO}`, 'u')],
  ['secretary', true, new RegExp(`(?:[Mm]inutes|[Nn]otes) (?:were )?(?:taken|kept|recorded) by ${WHO}`, 'u')],
  [
    'chair',
    false,
    said(
      '(?:hälsade? [^.]{0,60} och )?(?:öppnade|öppnar|inledde) (?:\\p{L}*mötet|sammanträdet|stämman)|förklarade (?:\\p{L}*mötet|sammanträdet|stämman) öppnat?|opened the meeting|hälsade (?:\\p{L}+ ){0,2}välkom\\p{L}+|welcomed (?:everyone|all|everybody|members|the (?:group|partners|committee))',
    ),
  ],
]

const NOBODY =
  /^(?:jag|vi|han|hon|hen|de|man|den|det|ordföranden?|sekreteraren?|mötet|styrelsen|gruppen|ingen|vem|i|we|he|she|they|the(?: \p{L}+)?|chair|chairman|secretary|nobody)$/iu
const LONGEST = 3000

/** Who led and who wrote, as sentences tell it. */
export function officesTold(lines: readonly Line[]): Told[] {
  const prose = lines.filter(line => line.by === undefined && line.cells.length === 1)
  const sentences = blocksOf(prose).flatMap(block => (block.row ? [] : sentencesOf(block.text.slice(0, LONGEST))))
  return sentences.flatMap(sentence =>
    RULES.flatMap(([office, sure, pattern]) => {
      const name = pattern.exec(sentence)?.[1]
      return name === undefined || NOBODY.test(name) ? [] : [{ office, name, sure }]
    }),
  )
}
