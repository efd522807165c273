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
/** "D. R. Attwater, Clerk, took the minute": what they are, between the name and the verb. */
const BEING = '(?:, (?:\\p{Ll}|(?:Clerk|Secretary|Convener|Chair)(?!\\p{L}))[^,.;:()]{0,40})?'
const said = (verbs: string): RegExp =>
  new RegExp(`${STARTS}${WHO}${BEING},? (?:(?:som|who) )?(?:${verbs})(?!\\p{L})`, 'u')

const RULES: Array<[office: Office, sure: boolean, pattern: RegExp]> = [
  [
    'chair',
    true,
    said(
      "(?:som )?(?:\\p{L}+ )?(?:kvarstod|fungerade|tjänstgjorde|satt|agerade) som (?:dagens |mötets? |mötes)?ordförande|(?:hälsade [^.]{0,40} och )?(?:leder|ledde|höll i|håller i|var ordförande (?:för|vid)|är ordförande (?:för|vid)) (?:dagens )?(?:\\p{L}*möte(?:t)?|sammanträde(?:t)?|träff(?:en)?|stämma(?:n)?)|var (?:mötets )?ordförande|ledde(?=[.,]|$)|(?:fick )?(?:ledde|leda) (?:oss|dagen|kvällen|det hela)|(?:fick )?leda (?:mötet|sammanträdet)|satt (?:som )?ordförande|förde ordet|höll (?:oss i ordning|i det hela)|(?:höll i|svingade) klubban|(?:klev|trädde) [^.]{0,40}in (?:i rollen )?som ordförande|som ordförande(?=[.,])|(?:took|was in|in) the chair|(?:led|chaired) us|ran it|kept us (?:in order|to time)|in the chair(?=[,.:;]| (?:and|for|as)|$)|(?:led|chaired) the (?:day|evening)|ran (?:the|this) meeting|(?:chaired|presided over|led) (?:the|this|today['’]s) (?:\\p{L}+ )?(?:meeting|call|session)|presided|(?:who )?acted as (?:chair|chairman)|called (?:the |this )?(?:\\p{L}+ )*(?:meeting|session) to order",
    ),
  ],
  ['chair', true, new RegExp(`ordförande (?:idag|i dag|för dagen|ikväll|i kväll)[ ?:]+(?:är |var )?${WHO}`, 'u')],
  [
    'chair',
    true,
    new RegExp(
      `(?:ordförandeskapet övertogs av|under ledning av|[Uu]nder the chairmanship of|leddes av|[Ll]ed by|[Cc]haired by|[Ii]n the chair:?|Mötesledare(?: var| är)?:?) ${WHO}`,
      'u',
    ),
  ],
  [
    'secretary',
    true,
    said(
      '(?:antecknar|antecknade|för(?:de|t)?|skriver|skrev|tog|sköter|skötte|ansvarar för) (?:dagens )?(?:minnes|mötes)?(?:anteckning|protokoll)\\p{L}*|antecknar|antecknade|skrev(?=[.,]|$)|(?:höll i|håller i|hade|har) pennan|skriver(?=[.,]|$)|för (?:protokoll|anteckningar)(?:et|na)?(?=[.,]|$)|var (?:mötets )?sekreterare|vid (?:pennan|tangenterna)|(?:took|takes|is taking|will take|was taking|kept) (?:the )?(?:minutes?|notes|record)|(?:had|has|with) the pen|acted as secretary',
    ),
  ],
  ['secretary', true, new RegExp(`(?:[Pp]rotokollet|[Aa]nteckningarna) (?:fördes|skrevs|togs) av ${WHO}`, 'u')],
  ['secretary', true, new RegExp(`(?:[Mm]inutes|[Nn]otes) (?:were )?(?:taken|kept|recorded) by ${WHO}`, 'u')],
  // "så jag, Tova Ek, som skriver i dag", "I (Bronagh Lee) am writing this down", "undertecknad, Rut Alm, som också skrev"
  [
    'secretary',
    true,
    new RegExp(
      `${STARTS}(?:[Jj]ag|[Mm]ig|[Uu]ndertecknad|[Mm]e|[Mm]yself|I),? \\(?${WHO}\\)?,?(?: [^.:;]{0,60})? (?:skriver|skrev|antecknar|antecknade|(?:håller|höll) i pennan|för pennan|satt att skriva|(?:with|had|have|holding) the pen|(?:am|was) writing|writing this|(?:have )?(?:wrote|written) this|tak(?:ing|es) (?:the )?(?:notes|minutes))(?!\\p{L})`,
      'u',
    ),
  ],
  [
    'secretary',
    true,
    new RegExp(
      `(?:[Jj]ag som (?:skriver|skrev|antecknar)(?: (?:det här|detta|ner det))? (?:heter|är)|I,? who (?:write|am writing|wrote)(?: this)?,? am) ${WHO}`,
      'u',
    ),
  ],
  [
    'secretary',
    true,
    new RegExp(`[Pp]ennan (?:fick|hamnade hos|hölls av|hade|höll|sköttes av) (?:(?:jag|mig),? )?${WHO}`, 'u'),
  ],
  [
    'secretary',
    true,
    new RegExp(`^(?:[Ss]krivet|[Uu]tskrivet|[Nn]edtecknat|[Ww]ritten(?: up)?|[Tt]yped up) (?:av|by) ${WHO}`, 'u'),
  ],
  // "Notes by Lo Ek because Kim is ill", "as scribbled down by Lo Ek", "Pennan hos Lo Ek"
  [
    'secretary',
    true,
    new RegExp(
      `(?:^|[–—,(|/:] ?)(?:\\p{L}+ )?(?:[Aa]nteckningar(?:na)?|[Nn]otes|[Mm]inutes|[Rr]ecord|[Rr]eferat) (?:av|by) ${WHO}`,
      'u',
    ),
  ],
  [
    'secretary',
    true,
    new RegExp(
      `(?:^|[\\d–—,(|/] ?)(?:as )?(?:[Ss]cribbled|[Jj]otted|[Pp]ut together|[Ww]ritten|typed|penned|noted|[Rr]ecorded)(?: down| up| out)? by:? ${WHO}`,
      'u',
    ),
  ],
  ['secretary', true, new RegExp(`[Pp]ennan (?:hos|i handen på) ${WHO}`, 'u')],
  [
    'secretary',
    true,
    said('har skrivit(?=[.,]|$)|satte sig (?:[^.]{0,20} )?vid (?:datorn|tangenterna|pennan)|kept this record'),
  ],
  // Whoever says "I" or "undertecknad", and who that is.
  [
    'secretary',
    true,
    new RegExp(
      `(?<!["”“»])(?<!\\p{L})(?:och|samt|and|plus|,) (?:så |also )?(?:jag|me|myself),? \\(?${WHO}(?=[,.)]|$)`,
      'u',
    ),
  ],
  ['secretary', true, new RegExp(`(?<!\\p{L})(?:[Mm]e|[Mm]yself|I had the pen)(?: [^.,(]{0,15})? \\(${WHO}[,)]`, 'u')],
  ['secretary', true, new RegExp(`[Uu]ndertecknad,? (?:\\p{Ll}[\\p{L}.-]* ){0,3}${WHO}`, 'u')],
  // "… som sades. /Leyla Ek"
  ['secretary', true, new RegExp(`(?:^|[.!?] )/(?=\\p{Lu}\\p{Ll})${WHO}(?:, \\p{Ll}+)?$`, 'u')],
  ['secretary', true, new RegExp(`^${WHO} writing(?=$|[,.(]| \\()`, 'u')],
  ['secretary', true, new RegExp(`^${WHO}['’]s (?:notes|minutes)(?=$|[.,]| \\()`, 'u')],
  // "Chair MGB. Minutes AW."
  ['chair', true, /^Chair (\p{Lu}{2,4})\.?$/u],
  ['secretary', true, /^(?:Minutes|Notes) (\p{Lu}{2,4})\.?$/u],
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
      const name = pattern.exec(sentence)?.[1]?.replace(/(?<=\p{Ll}{2})\.$/u, '')
      return name === undefined || NOBODY.test(name) ? [] : [{ office, name, sure }]
    }),
  )
}
