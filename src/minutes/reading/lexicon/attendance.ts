import { isFirstName } from './first-names.ts'
import { isOffice, qualifies } from './offices.ts'

/** What the headings and sentences say that tell who came and who did not: a small grammar of words instead of a list of headings. */

export type AttendanceKind = 'present' | 'absent' | 'alternates' | 'idle-alternates' | 'others'

/** Phrases that count as one word of their class. */
const PHRASES: Array<[pattern: RegExp, word: string]> = [
  [
    /(?<!\p{L})(?:kunde (?:inte|ej) (?:komma|delta|närvara|vara med|medverka)|kunde (?:inte|ej)$|(?:kom|deltog) (?:inte|ej)|som (?:inte|ej) kom|(?:could not|couldn['’]t|can['’]t|cannot|unable to|not able to) (?:attend|come|join|make it|be there)|sorry not to (?:see|make it|be there)|not on the call|not (?:here|there|with us)|could not log in|missed|inte på plats|ej på plats)(?!\p{L})/giu,
    'absent',
  ],
  [
    /(?<!\p{L})(?:(?:(?:vi |de )?som|vilka) (?:var|är) (?:där|här|med|på plats)|^med$|(?:på plats|here) (?:var|är|were|was)|(?:med|deltog|närvarande|var) (?:på|vid|i|under) (?:mötet|träffen|sammanträdet|stämman)|who (?:came|joined|was there|attended|was present)|on the call|in the room|(?:at|joined) the meeting)(?!\p{L})/giu,
    'present',
  ],
  [
    /^(?:vilka|who|there|here|här|med|(?:runt bordet|med|på plats|där|närvarande)(?: på mötet| i kväll| i rummet)? (?:var|fanns|satt|hade vi|deltog)|vi (?:var|blev)(?: med)?|(?:around|round) the table(?: (?:were|was|sat))?|we were|there were)(?!\p{L})/giu,
    'present',
  ],
  [
    /^(?:vi|oss|de) andra(?: (?:på plats|där|här|som (?:var|kom)\p{L}*(?: med| dit)?))?$|^(?:the )?(?:rest|others)(?: of us)?(?: (?:there|here|present|who came))?$|^taking part$/giu,
    'present',
  ],
  // "Tjg   Anna Berg (S)": those who serve, as a register has it.
  [/^tjg\.?$/giu, 'beslutande'],
  [/^(?:no[- ]shows?|sorry not to come|missing|kom inte|kunde inte|bortresta?)$/giu, 'absent'],
  [
    /(?<!\p{L})(?:in attendance|also (?:there|here|attending)|by invitation)(?!\p{L})|^ex[- ]officio$/giu,
    'others present',
  ],
  [/^(?:logged|dialled) in(?!\p{L})|^(?:at|around|round) the table$|^who joined$/giu, 'present'],
  [
    /^sorry(?= (?:from|to))|^(?:ej|inte)(?: (?:med|här|där))?$|^(?:no word|not heard|nothing heard|inget hört)(?= (?:from|från)$)|^who couldn['’]t$/giu,
    'absent',
  ],
  [/(?<!\p{L})roll call(?!\p{L})/giu, 'present'],
  // Those who could not be reached, or did not get away.
  [
    /(?<!\p{L})(?:(?:fick|fick vi) inte tag (?:på|i)|nådde(?:s)? (?:vi )?(?:inte|ej)|(?:ej|inte) (?:nådda?|anträffbara?|nåbara?)|gick (?:inte|ej) att nå|svarade (?:inte|ej)|hann (?:inte|ej)|kom (?:inte|ej) (?:loss|ifrån)|(?:could not|couldn['’]t|did not|didn['’]t|unable to) (?:be reached|reach|get hold of|pick up|answer|get away)|not reached|unreachable)(?!\p{L})/giu,
    'absent',
  ],
  [/^(?:prevented|hindered|unable|elsewhere|unavailable|inte)$|^(?:could not|couldn['’]t)$/giu, 'absent'],
  // Those on the line, before the screen, round the table.
  [
    /(?<!\p{L})(?:(?:med |där |här |kvar |alla )?(?:på|vid|kring|runt|i) (?:skärmen|länken|tråden|linjen|luren|samtalet|bordet|rummet|zoomen|teamsmötet)|on (?:the )?(?:screen|line|link|phone line)|(?:in|at) the (?:hall|kitchen|office|library|meeting room))(?!\p{L})/giu,
    'present',
  ],
  [
    /^(?:inringda|uppringda|uppkopplade|inloggade|(?:samlade|församlade|tillstädeskomna)(?: (?:i|på|vid|hos) \p{L}+)?|deciding|gathered|assembled)$/giu,
    'present',
  ],
  [
    /(?<!\p{L})(?:via|på|per|by|over|through|on) (?:länk|teams|zoom|skype|distans|telefon|video|webben|phone|telephone|video ?link|link|google meet|meet)(?!\p{L})/giu,
    'remotely',
  ],
  [/(?<!\p{L})på (?:plats|mötet|träffen)(?!\p{L})|(?<!\p{L})in person(?!\p{L})/giu, 'here'],
  [/(?<!\p{L})(?:ex[- ]officio|non-voting)(?!\p{L})/giu, 'voting'],
]

const set = (text: string) => new Set(text.trim().split(/\s+/))

const PRESENT =
  set(`närvarande närv närvaro närvarolista närvaroförteckning deltagare deltagarna deltagarlista deltagande deltog deltar medverkande medverkade
beslutande tjänstgörande tillstädes sederunt present attending attendees attendee attendance attended participants participant participating mötesdeltagare upprop närvarat närvarade`)
const ABSENT =
  set(`frånvarande frånv frånvaro förhinder förhindrad förhindrade återbud sjuk sjuka sjukanmäld sjukanmälda borta avbokat bortrest saknades saknas absent absentees absence away
apologies apology apols regrets sorry excused ogiltig`)
const NOT = set('ej inte icke not')
const ALTERNATES = set(
  'ersättare ersättarna ers suppleant suppleanter suppleanterna alternates alternate substitutes substitute deputies styrelsesuppleanter',
)
const OTHERS =
  set(`övriga övrig dessutom även gäster gäst besökare inbjuden inbjudna inbjudet adjungerad adjungerade adjungerat föredragande föredraganden sakkunniga sakkunnig experter
åhörare observatörer observatör others other guests guest visitors visitor observers observer advisers advisors public tjänstepersoner tjänsteperson tjänstemän tjänsteman tjm tjmn förvaltningen
staff officers politiker utöver utanför invited insynsplats insynsplatser presenters presenter`)
/** Those who may stand under such a heading. */
const WHO =
  set(`ledamöter ledamot ledamöterna klass klasser styrelse styrelsen styrelseledamöter styrelsemedlemmar styrelsemedlem medlemmar medlem representanter representant företrädare förtroendevalda
personal personalen kansli kansliet revisor revisorer lekmannarevisor elever elevrepresentanter elevrepresentant föräldrar föräldrarepresentanter vårdnadshavare lärare studenter studentrepresentanter
studeranderepresentanter doktorander arbetsgivare arbetsgivaren arbetsgivarsidan arbetsgivarrepresentanter arbetsgivarföreträdare arbetstagare arbetstagarsidan arbetstagarrepresentanter fackliga facken facket
parter brukare brukarrepresentanter boende boenderepresentanter valberedning valberedningen presidium presidiet gruppmedlemmar projektgrupp projektgruppen styrgrupp styrgruppen arbetsgrupp arbetsgruppen
rådet nämnden utskottet kommittén gruppen nämndledamöter rådsledamöter kommunen regionen föreningen föreningar organisationer organisationerna myndigheter skolledning skolledningen ledning ledningen
chefer ledare ungdomar pensionärsorganisationer pensionärsorganisationerna funktionsrättsorganisationer beställare entreprenör konsult konsulter byggherre members member trustees trustee directors director governors governor councillors
councilors cllrs committee board council representatives representative delegates delegate residents parents students partners volunteers executives executive executive team union unions management employer employees
secretariat administration panel voting tenants leaseholders owners homeowners churchwardens co-opted personer people personnel röstberättigade`)
/** Words that hold such a heading together. */
const FILL =
  set(`och samt & and / var är were was been had have has från för av i på vid of the a at for in by den det de dagens mötet möte sammanträdet stämman meeting today idag följande samtliga alla all also ordinarie
received receive accepted noted with med anmält anmäld anmälda anmälan meddelat meddelad lämnat fått utan giltigt giltig skäl rösträtt delvis del tiden digitalt online remotely here fysiskt hybrid sent to from note noted that those who som hade har
our us as is henne honom oss en ett två tre fyra fem sex sju åtta nio tio elva tolv personer two three four five six seven eight nine ten vi list lista förteckning över none-voting vote ersätter personligen st tjg anmälts anmäldes anmälde meddelade meddelats inkommit gjorde gång denna ikväll kväll enligt lista plats who came there där tyvärr dock come arrived tendered given an this time on such short notice`)

const SERVING = set('tjänstgörande beslutande')
const WHERE = set('remotely here digitalt online')
/** Of them, those that say so even where nothing else is said. */
const MEMBERS = set(
  `ledamöter ledamöterna styrelseledamöter styrelsemedlemmar nämndledamöter rådsledamöter members trustees directors governors councillors councilors cllrs`,
)

interface Read {
  kind: AttendanceKind
  /** `came`: it says that people came or did not; `members`: who they are, where minutes list nobody else; `weak`: who they are. */
  sure: 'came' | 'members' | 'weak'
}

const tokensOf = (words: string): string[] => {
  const plain = PHRASES.reduce((text, [pattern, word]) => text.replace(pattern, word), words.toLowerCase())
  return plain
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[()*_:.,]/g, ' ')
    .split(/[\s/]+/)
    .filter(word => word !== '' && !/^\d+$/.test(word))
}

function kindOf(tokens: readonly string[]): Read | null {
  const has = (words: ReadonlySet<string>) => tokens.some(word => words.has(word))
  const came = has(PRESENT) ? 'came' : 'members'
  const not = has(NOT)
  const idle = not && has(SERVING)
  if (idle) return { kind: 'idle-alternates', sure: 'came' }
  if (has(ABSENT) || (not && has(PRESENT))) return { kind: 'absent', sure: 'came' }
  if (not) return null
  const alone = tokens.length === 1 && tokens[0] === 'tjänstgörande'
  if (alone || (has(ALTERNATES) && !has(MEMBERS) && !tokens.includes('beslutande')))
    return { kind: 'alternates', sure: 'came' }
  // "Observers and presenters": nothing but those who are no members.
  const only = tokens.every(word => OTHERS.has(word) || word === 'and' || word === 'och' || word === '&')
  if (has(OTHERS)) return { kind: 'others', sure: came === 'came' || tokens.length <= 2 || only ? came : 'weak' }
  if (has(PRESENT)) return { kind: 'present', sure: 'came' }
  if (has(MEMBERS) || (has(WHERE) && tokens.length <= 3)) return { kind: 'present', sure: 'members' }
  return has(WHO) ? { kind: 'present', sure: 'weak' } : null
}

const KNOWN = [PRESENT, ABSENT, NOT, ALTERNATES, OTHERS, WHO, FILL]
const known = (word: string): boolean => KNOWN.some(words => words.has(word))

/** What a heading tells of those who stand under it; null where some word of it belongs elsewhere. */
export function attendanceHeading(words: string): Read | null {
  if (words.length > 90 || /:\s*\S|,.*,/.test(words)) return null
  // "Apologies from Ron Tickle": a sentence with somebody's name.
  if (
    /\s(?:från|from|av|of) .*(?:\p{Lu}\p{Ll}+ \p{Lu}|(?:Mrs?|Ms|Cllr|Dr)\.? \p{Lu})/u.test(words) &&
    words.split(' ').some(isFirstName)
  )
    return null
  if (/\s(?:Mrs?|Ms|Cllr|Dr)\.? \p{Lu}/u.test(words)) return null
  const tokens = tokensOf(words)
  if (tokens.length === 0 || tokens.length > 9) return null
  // "Närvarande från Region Norr", "Representanter för föräldrarna": whoever it is that they came from.
  // "In attendance for the lift", "By telephone for item 3": whatever it is that they came for.
  const beside = /^(?:others|remotely)$/.test(tokens[0]!)
  const from = tokens.findIndex(word => /^(?:från|för|from|of)$/.test(word) || (beside && word === 'for'))
  const own = from > 0 ? tokens.slice(0, from) : tokens
  return own.every(known) ? kindOf(own.length < tokens.length && !kindOf(own) ? tokens : own) : null
}

const START = /^(?:\p{Lu}|\p{L}[\p{L}-]* \p{Lu})/u

/**
 * A line that begins with such words and goes on with names, no colon between: "Närvarande var Anna Berg", "Apologies were received
 * from Bo Ek". Handed back are the words, as written, and what follows them.
 */
export function attendanceLead(line: string): (Read & { words: string; value: string }) | null {
  const head = line.slice(0, 120)
  if (!START.test(head)) return null
  const matches = [...head.matchAll(/[^\s:]+/g)]
  let count = 0
  while (count < Math.min(matches.length, 9)) {
    const word = matches[count]!
    // What follows starts with a capital; the first word does anyway.
    if (count > 0 && /^\p{Lu}/u.test(word[0]) && !/^\p{Lu}+$/u.test(word[0])) break
    if (isFirstName(word[0]) || !known(word[0].toLowerCase().replace(/[.,]$/, ''))) break
    count++
  }
  const next = matches[count]
  if (count === 0 || !next || !(/^\p{Lu}/u.test(next[0]) || isOffice(next[0]) || qualifies(next[0]))) return null
  const words = head.slice(0, next.index).trim()
  const read = attendanceHeading(words)
  // "Gäst    Anna Berg, Region Norr": one word, and behind it a name that no verb follows.
  const guest =
    count === 1 &&
    read?.kind === 'others' &&
    /^(?:gäst(?:er)?|guests?|besökare|visitors?|inbjuden|inbjudna)$/iu.test(words)
  const told = line.slice(next.index)
  if (guest && isFirstName(next[0]) && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}(?:$|[,(]| \()/u.test(told))
    return { ...read, words, value: told }
  return read?.sure === 'came' ? { ...read, words, value: line.slice(next.index) } : null
}
