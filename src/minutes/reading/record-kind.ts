import type { RecordKind } from '../../domain/extract.ts'
import type { Line } from './lines.ts'
import { mailOf } from './mail.ts'
import { labelOf } from './words.ts'

/** "25 minutes from six", "the last ten minutes": how long it took, and no record. */
const LASTED = String.raw`(?<!(?:\d|½|quarter|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|few|some|several|many|couple of|odd|more|fewer|extra|spare)[ -])`
const MINUTES_WORD = String.raw`${LASTED}(?<!\p{L})minutes(?!\p{L})(?! (?:late|early|long|past|from|ago|later|before|after|of (?:silence|questions|discussion)))`

export const NOTES =
  /(?:minnes|mötes|tjänste)ant(?:eckning|\.)|(?:^|:\s)anteckn(?:ingar(?!\p{L})|\.)|(?<!\p{L})(?:meeting|call) notes(?!\p{L})|(?<!\p{L})notes (?:from|of) (?:the |a |our )?\p{L}*(?:call|meeting|conference|session)|(?:^|[,:–-]\s)notes (?:from|of)(?!\p{L})|[\p{L})]\s?[–—,-] (?:notes|log)(?=$|[,:.]? \d|, \p{L}{3,9} \d)|vid anteckningarna|protokollsanteckningar$|(?<!\p{L})(?:quick|short|brief|hasty|hurried|scribbled|running|handwritten) notes(?!\p{L})|(?<!\p{L})(?:snabba?|korta?|hastiga|löpande|egna|slarviga|handskrivna) anteckningar(?!\p{L})/iu
export const MINUTES = new RegExp(
  String.raw`protokoll(?!s?(?:utdrag till|santeckn))(?!\p{L}*\s+(?:bifogas|skickas|finns|kommer))|${MINUTES_WORD}|(?<!\p{L})(?:summary )?record of (?:the )?(?:meeting|proceedings|decisions)|(?<!\p{L})summary record(?!\p{L})`,
  'iu',
)

/** Words for its like, anywhere. */
const WORDS = new RegExp(String.raw`protokoll|${MINUTES_WORD}|(?<!\p{L})justerare|(?<!\p{L})adjusters(?!\p{L})`, 'giu')

/** "No proper minutes this time", "arbetsanteckning (ej protokoll)": said of itself. */
const ROUGH =
  /(?<!\p{L})(?:rough notes|working notes|arbetsanteckning\p{L}*|(?:not|no|instead of) (?:the )?(?:proper|real) minutes|(?:ej|inget|inte något) (?:riktigt |formellt )?protokoll)(?!\p{L})/iu

/** Bodies that keep minutes even where nobody says what these are. */
const FORMAL =
  /styrelse|nämnd|stämma|årsmöte|medlemsmöte|fullmäktige|direktion|utskottet|board|committee|council|governing|trustees|assembly|general meeting|commissioners|kyrkoråd|(?<!\p{L})court held/iu

/** How minutes are told, and how notes are, where neither word is used. Above zero they are minutes. */
const MANNER: Array<[weight: number, pattern: RegExp]> = [
  [
    1.5,
    /(?<!\p{L})(?:(?:mötet|sammanträdet|möte) (?:öppna[dt]?\p{L}*|slut|avsluta[dt]?\p{L}*)|(?:öppnar|öppnade|stänger|avslutar) (?:mötet|kl|\d)|opened|called to order|adjourned|closed the meeting|meeting (?:closed|ended)|opening (?:of|and)|dagordningen|adoption of the agenda)(?!\p{L})/iu,
  ],
  [
    1,
    /(?<!\p{L})(?:(?:mötet|styrelsen|utskottet|rådet|kommittén|nämnden|\p{Lu}{2,4}) (?:besluta\p{L}*|beslöt|godkän\p{L}*|biföll|enades|utsåg|valde)|(?:it was|were|was) (?:agreed|resolved|noted|carried|adopted|approved|elected)|the (?:committee|board|group|council|forum|members) (?:agreed|resolved|noted|endorsed|adopted|approved)|motion carried|resolution:|resolved|(?:was|were) put to the (?:group|vote|meeting))(?!\p{L})/iu,
  ],
  [
    -1.5,
    /(?:(?<!\p{L})(?:vi|we) (?:bestämde|kör|köper|tar|sa|ska|behöver|måste|tycker|tyckte|vill|var|ses|hörs|need|had|put|all|said|meet|talk|want)(?!\p{L})[^§]*){2}/iu,
  ],
  [
    -1,
    /(?<!\p{L})(?:took notes|h(?:öll|åller) i pennan|skrev\.|penna|vid pennan|held the pen|på plats:|there:|klubbat)(?!\p{L})/iu,
  ],
  [-0.5, /!(?:\s|$)|→|->|☐|:\)/u],
]

/** Notes or minutes: by the title, by what the secretary is said to have done, by the word the text uses of its like, else by its manner. */
export function recordKind(
  lines: readonly Line[],
  { recordAt, paragraphs, mailed }: { recordAt: number; paragraphs: boolean; mailed: boolean },
): RecordKind {
  const top = lines.slice(0, 25).filter(line => line.text.length < 250)
  const first = (pattern: RegExp): number => {
    const at = top.findIndex(line => pattern.test(line.text))
    return at < 0 ? 99 : at
  }
  if (top.some(line => ROUGH.test(line.text))) return 'notes'
  // "Mehdi Ek | ledamot, vid tangenterna": in a table of those who came.
  if (top.some(line => line.row && /tangent|antecknar|note-?taker/i.test(line.text))) return 'notes'
  // A mail sums up, unless its subject says that it is more: "Minutes from our call".
  const mail = mailOf(lines)
  if (mail !== null && mail.head > 0 && !lines.slice(0, mail.head).some(line => MINUTES.test(line.text))) return 'notes'
  if (recordAt < 99) return first(NOTES) <= first(MINUTES) ? 'notes' : 'minutes'
  const labels = lines.map(line => labelOf(line))
  const wrote = labels.find(label => label?.kind === 'secretary')?.words ?? ''
  const formal = top.slice(0, 6).some(line => FORMAL.test(line.text))
  if (formal && labels.some(label => /^justera/i.test(label?.words ?? ''))) return 'minutes'
  if (/anteck|tangent|notes?/i.test(wrote)) return 'notes'
  if (/protokoll|minutes/i.test(wrote) || paragraphs) return 'minutes'
  const text = lines
    .slice(0, 1000)
    .map(line => line.text.slice(0, 2000))
    .join('\n')
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const notes = count(/(?<!\p{L})(?:minnes|mötes)?anteckning(?:ar|arna)(?!\p{L})|(?<!\p{L})notes(?!\p{L})/giu)
  const minutes = count(WORDS)
  if (notes !== minutes) return notes > minutes ? 'notes' : 'minutes'
  const has = (kind: string) => labels.some(label => label?.kind === kind)
  const manner =
    (formal ? 1 : -1) +
    (has('chair') && has('secretary') ? 1 : 0) +
    (mailed ? -1 : 0) +
    MANNER.reduce((sum, [weight, pattern]) => sum + (pattern.test(text) ? weight : 0), 0)
  return manner > 0 ? 'minutes' : 'notes'
}
