import { attendanceHeading, attendanceLead } from './lexicon/attendance.ts'
import { isFirstName } from './lexicon/first-names.ts'
import type { Line } from './lines.ts'
import { isMononym, isName, nameAt, namesIn } from './names.ts'

/** What a line's leading words announce. Order matters: the first that fits wins. */
export type LabelKind =
  | 'place-time'
  | 'date'
  | 'time'
  | 'place'
  | 'registry'
  | 'body'
  | 'organisation'
  | 'absent'
  | 'idle-alternates'
  | 'alternates'
  | 'others'
  | 'present'
  | 'organisations'
  | 'approval'
  | 'approvers'
  | 'approver-elected'
  | 'chair'
  | 'secretary'
  | 'signatures'
  | 'end'
  | 'proposal'
  | 'decision'
  | 'documents'
  | 'dispatched'
  | 'reservation'
  | 'conflict'
  | 'vote'
  | 'motions'
  | 'background'
  | 'note'

const table: Array<[LabelKind, string]> = [
  ['place-time', 'plats och tid|tid och plats|tid (?:&|/) plats|plats (?:&|/) tid|place and time|time and place'],
  ['date', '(?:sammanträdes|mötes)?datum|dag|sammanträdesdag|(?:meeting )?date|datum och tid|date and time|när'],
  ['time', '(?:mötes)?tid(?:punkt)?|time|klockan'],
  [
    'approval',
    '(?:datum|tid(?:punkt)?|plats|dag)(?: och (?:ort|tid|plats|datum))? för (?:protokollets? )?justering(?:en)?|justeringens|justering(?:en)?s?[ -]?(?:plats och )?(?:tid|datum|dag)(?: och plats)?|(?:protokollet )?(?:justerat|justerades|justeras) (?:den|digitalt|datum)?',
  ],
  ['place', '(?:mötes)?plats|ort|rum|room|adress|mötesform|lokal|place|venue|location|where|var'],
  ['registry', 'dnr|diarienummer|diarienr|diarie-?nr|ärendenummer|ärendenr|ärende-id|reg(?:istry)?\\.? ?(?:no|number)'],
  ['body', 'nämnd|organ|instans|beslutsinstans|grupp|forum|committee'],
  [
    'organisations',
    '(?:deltagande|närvarande|representerade) (?:organisationer|föreningar)|organisations (?:present|attending|represented)',
  ],
  ['approver-elected', 'utses att justera|att justera|utsedda? att justera|val(?:d|da) justerare'],
  [
    'approvers',
    '(?:protokolls)?justerare|justering(?=\\s{2})|justeringsm[aä]n|justeringsperson(?:er)?|justerande|justera[ts](?: av)?|justeras(?: av)?|(?:(?:protokollet|anteckningarna) )?(?:justerat|justerade|godkänd|godkänt|godkända|godkänns|justeras)(?: digitalt| via e-post| per e-post)? av(?: ordföranden| ordf.)?|(?:minutes )?(?:approved|checked|verified|attested|confirmed) by|approved|minutes-checkers?',
  ],
  [
    'chair',
    '(?:mötes|stämmo|årsmötes)?(?:ordförande|ordf\\.?)(?: (?:för|vid|på) (?:mötet|sammanträdet|stämman|årsmötet|dagens möte))?|mötesledare|sammankallande|moderator|chair(?:man|woman|person)?(?: of the meeting)?|facilitator|presiding|in the chair|chair for the (?:evening|meeting|night|day)|chairing|chaired by|led by|mötet leddes av',
  ],
  [
    'secretary',
    '(?:nämnd|mötes|stämmo|proto\\w*)?(?:sekreterare|sekr\\.?)|protokollförare|protokoll(?:et)? (?:fört|förd) av|vid (?:protokollet|pennan|anteckningarna|tangenterna|tangentbordet|datorn)|pennan hos|antecknat(?: av)?|antecknade|antecknare|antecknar|förde? (?:protokoll|anteckningar)|sekreterare (?:för mötet|vid mötet)|(?:minnes|mötes)?anteckning(?:ar|arna)(?: är)?(?: förda?| gjorda| skrivna)? av|secretary|rapporteur|pennan?|scribes?(?:nick)?|clerk|minutes? (?:taken |recorded )?by|note-?taker|minute-?taker|notes (?:taken )?by|respectfully submitted,?|(?:submitted|written|compiled) by|taken by|recorder|scribe (?:today|tonight)|hon(?:orary|\\.)? sec(?:retary|\\.)?|minute secretary',
  ],
  ['signatures', 'underskrift(?:er)?|signaturer|signatures?|signed|paragrafer'],
  [
    'end',
    'bilag(?:a|or)(?: ?\\d{1,2})?|anslag(?:/bevis)?|bevis|anslagsbevis|appendix(?: ?\\w)?|annex(?: ?\\w)?|uppdragsgrupp|kontakt(?:uppgifter)?|sändlista',
  ],
  [
    'proposal',
    'förslag på sammanträdet|(?:.{0,80})?förslag till (?:\\S+ )?beslut(?: på sammanträdet)?|(?:.{0,60})(?:s|ns) förslag(?: till .{0,60})?|beslutsförslag|förslag|proposal|recommendation|officer recommendation|proposed|motion|yttrande',
  ],
  [
    'motions',
    'yrkande(?:n)?|förslag och yrkanden|inlägg|(?:ändrings|tilläggs|avslags|bifalls)yrkanden?|motions|amendment',
  ],
  [
    'documents',
    '(?:besluts)?underlag|underlag för beslut|beslutsunderlag i ärendet|handlingar(?: i ärendet)?|bilagor i ärendet|supporting documents|background papers',
  ],
  [
    'dispatched',
    '(?:beslutet |protokollsutdrag |protokollet |utdrag )?(?:skickas|sänds|expedieras|delges|expedieras)(?: till)?|expediering|kopia (?:skickas )?till|protokollsutdrag(?: till)?|för kännedom|sändlista|sent to|copy to',
  ],
  ['reservation', 'reservation(?:er)?|särskilt yttrande|blank reservation|reservations?'],
  ['conflict', 'jäv|jävsanmälan|anmälan om jäv|conflicts? of interest|declarations? of interests?'],
  [
    'vote',
    'deltar (?:inte|ej) i (?:beslutet|handläggningen)|ej deltagande i beslutet|votering(?:sresultat|slista)?|omröstning(?:sresultat)?|vote|result of the vote|voting',
  ],
  [
    'background',
    'information|sammanfattning(?: av ärendet)?|ärendebeskrivning|ärendet?|bakgrund|beskrivning(?: av ärendet)?|ärendets (?:beredning|gång)|redogörelse|diskussion|beslutsgång(?:en)?|propositionsordning(?:en)?|motivering(?: till beslut)?|skäl(?:en)? för beslutet|ekonomiska konsekvenser|tidigare beslut(?: i ärendet)?|information i ärendet|background|discussion|summary|ajournering',
  ],
  ['note', 'protokollsanteckning(?:ar)?|anteckning till protokollet|note to the minutes'],
  [
    'decision',
    '(?:(?!förslag)[^.:]{0,90}?(?:s|ns) )?beslut(?: för egen del)?(?: \\([^()]{3,30}\\))?|beslut(?: \\d{1,2})?|(?:vidare |därefter |det )?(?:beslöts|beslutades|beslutas)(?: (?:enhälligt|följande|att))*|(?:[^.:,]{2,70} )?(?:beslutar|beslutade|beslöt)(?:,? (?:enhälligt|därför|därefter|för egen del))?(?: (?:följande|att))?|(?:[^.:,]{2,70} )?(?:bestämde|enades|enas|kom överens|är överens|var överens)(?: om)?(?: (?:följande|att))|(?:the [^.:,]{2,60} )?(?:decides?|decided|resolves|resolved|agrees|agreed)(?: (?:unanimously|as follows|to|that|the following))*|resolution|disposition|determination|ruling|(?:numera|härefter|därmed) gäller|så blev det|decisions?(?: \\([^()]{3,30}\\))?',
  ],
]

const PATTERNS = table.map(([kind, source]) => ({
  kind,
  whole: new RegExp(`^(?:${source})$`, 'i'),
  lead: new RegExp(`^(${source})\\s*(?::|\\s[–-](?=\\s))\\s*(.*)$`, 'i'),
}))

/** Labels that are followed by their value without a colon, as in forms: "Plats Regionens hus". */
const OPEN =
  /^(plats|datum|tid|diarienummer|diarienr|dnr|justerare|ordförande|sekreterare|antecknat av|(?:minnes|mötes)?anteckningar(?:na)?(?: är)? (?:förda|gjorda|skrivna|godkända) av|anteckningarna godkända av(?: ordföranden| ordf\.)?|(?:protokollet |anteckningarna )?(?:justerat|godkänt|godkända|justerade) av(?: ordföranden| ordf\.)?|protokollet justerat den|justeras|justerat|minutes approved by|(?:minnes|mötes)?anteckningar(?:na)? av|pennan hos|(?:minutes|notes) by|decision|beslut|(?:minutes |notes )?(?:checked|verified|attested|confirmed|taken) by)\.?\s+(?=[\p{Lu}\d])(.*)$/u

export interface Label {
  kind: LabelKind
  /** The words themselves. */
  words: string
  /** What stands behind it on the same line. */
  value: string
}

/** "Styrelsen beslutar att anta kansliets förslag": a sentence, no heading over a proposal. */
const DECIDES =
  /(?:ställer sig|ställde sig|tillstyrker|bekräftar|beviljar|beslutar|beslutade|beslöt|antar|antog|godkänner|godkände|bifaller|biföll|\p{L}{4,}s enligt)\s/iu

function whole(text: string): LabelKind | null {
  const listed = attendanceHeading(text)
  const kind =
    text.length > 120
      ? null
      : (PATTERNS.find(pattern => pattern.whole.test(text))?.kind ??
        (listed && listed.sure !== 'weak' ? listed.kind : null))
  // "… avger förvaltningens förslag till yttrande som sitt eget", "att anta chefens förslag": no heading has so many words or a verb.
  const said = /^att\s/i.test(text) || text.split(' ').length > 8
  // "Nämnden avstår från att överklaga länsstyrelsens beslut": what was decided.
  const decided = kind === 'decision' && / att \p{L}.* beslut$/iu.test(text)
  return decided || (kind === 'proposal' && (said || DECIDES.test(text))) ? null : kind
}

const openly = (text: string): Label | null => {
  const open = OPEN.exec(text.charAt(0).toLowerCase() + text.slice(1))
  const kind = open && whole(open[1]!)
  return open && kind ? { kind, words: text.slice(0, open[1]!.length), value: open[2]! } : null
}

function read(line: Line): Label | null {
  // "Anteckningar: Anna Berg" is who took them; without a name it is a heading.
  const taken =
    /^(anteckningar|protokoll|notes|minutes): +(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L} -]{1,40}(?:,.*| \(\p{Lu}{2,4}\))?)$/iu.exec(
      line.text,
    )
  const noted = /^(anteckningar|notes|minutes):? (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)$/iu.exec(line.text)
  if (noted && (isName(noted[2]!) || (isMononym(noted[2]!) && line.text.includes(':'))))
    return { kind: 'secretary', words: noted[1]!, value: noted[2]! }
  const handle = /^(anteckningar|notes|minutes): +(@[\w-]+.*)$/i.exec(line.text)
  if (handle) return { kind: 'secretary', words: handle[1]!, value: handle[2]! }
  const elected = /^(val av (?:protokolls)?justerare): +(\p{Lu}.*)$/iu.exec(line.text)
  if (elected) return { kind: 'approver-elected', words: elected[1]!, value: elected[2]! }
  if (taken) return { kind: 'secretary', words: taken[1]!, value: taken[2]! }
  const first = (line.cells[0] ?? '').replace(/\s*:\s*$/, '')
  if (line.cells.length > 1 && /^(?:anteckningar|protokoll|notes|minutes)$/i.test(first) && nameAt(line.cells[1]!))
    return { kind: 'secretary', words: first, value: line.cells.slice(1).join('   ') }
  if (line.cells.length > 1 && !line.row) {
    const kind = whole(first)
    if (kind) return { kind, words: first, value: line.cells.slice(1).join('   ') }
  }
  // "Deltagare (8)"
  const text = line.text.replace(/\s*[:.,…_]*\s*$/, '').replace(/ \(\d{1,3}\)$/, '')
  const point = /^(beslut|decisions?) (\d{1,2}[.)] .+)$/iu.exec(line.text)
  if (point) return { kind: 'decision', words: point[1]!, value: point[2]! }
  const kind = whole(text)
  if (kind) return { kind, words: text, value: '' }
  const head = line.text.slice(0, 160)
  for (const pattern of PATTERNS) {
    const match = pattern.lead.exec(head)
    // "Clerk - good news. The staffing group saw three people.": what it is about.
    const about =
      match !== null &&
      (pattern.kind === 'secretary' || pattern.kind === 'chair') &&
      /^\s[–-]\s+\p{Ll}.*[.!?]/u.test(head.slice(match[1]!.length))
    const decided = pattern.kind === 'proposal' && match !== null && DECIDES.test(match[1]!)
    if (match && !about && !decided)
      return { kind: pattern.kind, words: match[1]!, value: line.text.slice(head.length - match[2]!.length).trim() }
  }
  return attending(line.text) ?? openly(line.text)
}

/** "Närvarande ledamöter: …", "Apologies were received from …": words that announce who came, and those who did. */
function attending(text: string): Label | null {
  const at = text.slice(0, 100).search(/:(?=\s|$)|\s[–-]\s/)
  const value = text.slice(at).replace(/^[\s:–-]+/, '')
  const person = nameAt(value) !== null || isFirstName(/^[\p{L}-]*/u.exec(value)![0])
  // Alone, "Runt bordet" is a matter: each tells how it goes. "In: 400 kr" is money.
  const words = text
    .slice(0, at)
    .replace(/^(runt bordet|around the table)$/i, '$1 satt')
    // "Round the flask: me, Anna and Bo"
    .replace(
      /^(?:runt|kring|round|around) (?:the )?\p{L}+$/iu,
      person && value.split(/, | och | and /).length > 2 ? 'present' : '$&',
    )
    .replace(/^in$/i, person ? 'present' : '$&')
    .replace(/^(?:out|not)$/i, person ? 'absent' : '$&')
  const heading = at > 0 ? attendanceHeading(words) : null
  if (heading && heading.sure !== 'weak') return { kind: heading.kind, words: text.slice(0, at), value }
  const lead = attendanceLead(text)
  const named =
    lead &&
    (nameAt(lead.value) !== null ||
      isMononym(/^[^\s,]*/.exec(lead.value)![0]) ||
      namesIn(lead.value.slice(0, 80)).length > 0)
  return named ? { kind: lead.kind, words: lead.words, value: lead.value } : null
}

const known = new WeakMap<Line, Label | null>()

/** The label that a line starts with, or null. Lines are never altered, so each is read once. */
export function labelOf(line: Line): Label | null {
  const before = known.get(line)
  if (before !== undefined) return before
  const label = read(line)
  known.set(line, label)
  return label
}

/** True for a line that is only a label. */
export const isLabel = (text: string): boolean => whole(text.replace(/\s*:\s*$/, '')) !== null
