import { isFirstName } from './lexicon/first-names.ts'
import type { Line } from './lines.ts'
import { isMononym, nameAt, namesIn } from './names.ts'
import { CLASSES, PRESIDED, PRESIDED_BY, proceedingsIn, ROLL_ELSEWHERE } from './proceedings.ts'
import { sentencesOf } from './sentences.ts'

/**
 * What a text tells that only the record of a meeting tells, and what only other documents do: for those that no title, no form and
 * no § gives away, as mails, chats and short notes.
 */

const NAME = String.raw`\p{Lu}\p{Ll}+`

/** Before a colon, or alone over a list: who was there, who was not. "VILKA: …", "Sorry not to come: …" */
const ROLL =
  /^(?:(?:vi )?(?:som )?(?:var )?(?:med|där)|vilka|närv\.?|närvaro|närvarande|present|på plats|tillstädes|runt bordet|deltagare[^:]{0,30}|deltog|deltagande|medverkande|med på [^:]{3,20}|inringda|uppringda|uppkopplade|inloggade|inkopplade|anslutna|(?:med )?på (?:tråden|luren|linjen|länk|skärmen|zoom|teams|samtalet|telefon)|i (?:luren|rummet|samtalet)|ringde in|(?:fick|fått|får) (?:inte|ej) tag (?:på|i)|nådde(?:s)? (?:inte|ej)|(?:inte|ej) (?:anträffbar|nådda)\p{L}*|svarade (?:inte|ej)|(?:could(?:n['’]t| not) (?:reach|get hold of)|no answer from|not reached|did(?:n['’]t| not) pick up)|(?:joined )?(?:by|on the|over the) phone|phoned in|rang in|dialling in|on (?:the )?(?:line|zoom|teams|screen)|(?:who was )?there|who|here|här|(?:ej|inte)(?: (?:här|med))?|frånv\.?|people|(?:the )?participants|in the room|on the call|(?:at|around|round) the table(?: with me)?|logged in|dialled in|sederunt|attended by|no[- ]shows?|sorry not to (?:come|be there)|regrets|missing|absent|apologies|saknades|borta|förhinder|ej på plats)(?:\s\([^()]{1,30}\))?\s*:/iu
/** The same as a sentence. */
const CAME = new RegExp(
  [
    String.raw`(?<!\p{L})vi som (?:sågs|var|möttes|träffades|kom|deltog)(?!\p{L})`,
    String.raw`(?<!\p{L})vi (?:var|blev) (?:jag|\d+|en handfull|bara|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|${NAME}[ ,])`,
    String.raw`(?<!\p{L})(?:med|på plats|där|(?:runt|kring|vid) (?:\p{L}*bordet)|närvarande|tillstädes) (?:på mötet |i rummet |i kväll )?(?:var|fanns|satt|hade vi)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:alla|samtliga) (?:ovan|nedan) (?:på plats|var (?:med|där))|(?:från|from) ${NAME} (?:hade vi|kom|we had) (?:only |bara )?${NAME}(?: (?:and|och)|,)`,
    String.raw`^(?:deltog|deltagare|närvarade) (?:gjorde |var |utöver |förutom )?\p{Lu}?`,
    String.raw`(?<!\p{L})(?:took part|turned up|sat in|came along|made it)(?!\p{L})(?! to )`,
    String.raw`(?<!\p{L})(?:there were|we were) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|${NAME},)`,
    String.raw`(?<!\p{L})(?:\d+|[a-z]+) (?:voting )?members (?:were )?(?:present|attending|attended)|(?<!\p{L})\d+ (?:members|residents|people|owners|tenants) and \d+ (?:visitors?|guests?)|^\d+ (?:röstberättigade |medlemmar )`,
  ].join('|'),
  'iu',
)
/** "Ove, Runa och jag var där.", "Jean, Alec and Mhairi were there, Callum couldn't make it." */
const THERE =
  /(?:^|[.!?:,] )\p{Lu}\p{Ll}+,? (?:och|and|samt) (?:jag|I|\p{Lu}\p{Ll}+) (?:(?:(?:var|were) )?(?:där|på plats|närvarande|there|present)(?=[.,;!)]|$| (?:och|and|men|but|i|in|at|på|vid)(?!\p{L}))|(?:var|were) med(?=[.,;]))/u
/** "With her were …", "There was myself, Dolores and Tim": those who met, told by one of them. */
const WITH =
  /^(?:(?:along|together|sitting) )?with (?:her|him|me|us|them)(?: (?!were|was|sat)\p{L}+){0,6} (?:were|was|sat) |^there (?:was|were) (?:just |only )?(?:myself|me)(?!\p{L})|^\p{L}+ of us(?: [^:.]{1,30})?: \p{Lu}|(?<!\p{L})jag prickade av |^de som satt (?:där|runt|kring|vid|med)(?!\p{L})|^(?:those|the ones) who (?:came|sat|turned up)(?!\p{L})|(?<!\p{L})i (?:ring|sakristian|köket|salen|rummet)[^:.]{0,60}: \p{Lu}/iu
/** The one who writes, in a list of names: "Anna Ek, Bo Dal och jag", "with me: Fintan, Joy". */
const MYSELF =
  /(?:^|[,:;] |(?<!\p{L})(?:och|and|samt|with|är|var|was|were) )(?:så |så är |also |även |bara |just )?(?:jag(?: själv)?|undertecknad|mig|myself|me|I)(?=[,.;:!]| \(| (?:och|and|samt|som|with) |$)/u
/** Who could not. */
const AWAY =
  /(?<!\p{L})(?:rang to say|(?:is|was) out sick|sent (?:love|(?:her|his|their) (?:love|regrets|excuses))|was traveling|vabbade|kunde (?:inte|ej) komma(?=[.,;]| p)|hade (?:anmält |fått |lämnat )?(?:förhinder|jour|återbud)|anmält förhinder|hade anmält frånvaro|kunde (?:inte|ej)(?: vara med| komma| delta)?[.,)]|var (?:sjuk|bortrest|på resa|ledig)|frånvarande(?: med [\p{L} ]+)?:|was (?:travelling|away|ill|sick)|couldn['’]t (?:make it|come)|sent apologies|sends apologies)/iu
/** Who wrote or led this once. */
const WROTE =
  /(?<!\p{L})(?:(?:höll|håller) i (?:pennan|klubban|mötet)|(?:kept|keeps|keeping) (?:this|the) (?:record|minute)|(?:had|have) the pen|\p{L}+, writing\)|skriver upp vad vi|recorded by:|(?:hade|fick|har) pennan|vid (?:pennan|tangenterna)|skrev(?: ner| anteckningar)?[.,]|antecknat av|antecknade|förde (?:anteckningar|protokoll)|anteckningarna (?:fördes|skrevs) av|\(sekr\.?\)|\((?:antecknar|antecknade|skriver|skrev)\)|(?:held|holding|with) the pen|(?:here|these) are my (?:minutes|notes)|(?:I|who) (?:have |has )?(?:written|wrote|typed) (?:this|these|it up)|skriver (?:den här|denna) gången|satt att skriva|det (?:är|var|blev) jag(?:, \p{L}+,)? som (?:skriver|skrev|antecknar|antecknade)|(?:took|taking) (?:the )?(?:notes|minutes)|penna|mina anteckningar|my notes|till (?:mötes)?(?:ordförande|sekreterare) valdes|valdes till (?:mötes)?(?:ordförande|sekreterare)|elected (?:as )?(?:chair|secretary) (?:of|for) the meeting|rapporteur:|scribe:|facilitator:|in the chair:|chair for the (?:evening|meeting|night|day):)(?!\p{L})/iu
/** What the meeting came to. */
const CAME_TO =
  /(?<!\p{L})(?:(?:det )?bestäm(?:des|t)|beslöts|beslutades|fastställdes|antogs|bifölls|avslogs|vi (?:sa|sade) (?:ja|nej)|vi enades|(?:vi )?kom överens|vi (?:är|var) (?:alla )?(?:överens|eniga)|alla (?:är|var) (?:överens|med på)|det är alla överens om|enhälligt|fick inget stöd|lades ne[rd]|valdes|rösterna? för|we (?:all )?agreed|all agreed|(?:we are|everyone was) (?:all )?(?:in agreement|happy with)|was (?:turned down|agreed|carried|elected|approved)|were (?:agreed|elected|approved)|motion carried|endorsed|nobody (?:took|objected)|decided:|decided to|\d+ for(?=[,;]))(?!\p{L})/giu
/** When they meet again. */
const AGAIN =
  /(?<!\p{L})(?:(?:nästa|ny|nytt) (?:\p{L}*möte\p{L}*|\p{L}*träff\p{L}*|gång|frukost\p{L}*|samråd|stormöte|samling|call|zoom\p{L}*)|(?:vi|gruppen|utskottet|kommittén|styrelsen|rådet) (?:ses|träffas|hörs|möts) (?:igen|härnäst|nästa|åter)|vi ses$|next (?:time|meeting|session|call|one|panel|gathering)|(?:we )?(?:gather|meet|sit) next (?:on|in|at)|back (?:again|here) on|åter (?:i|på|den|\p{L}+dagen)|vi ses (?:\p{L}+dag|den|i|på)|we (?:talk|meet|speak|gather) again|^next$)/imu
/** What is told of a meeting that has been held. */
const TOLD =
  /(?<!\p{L})(?:gick (?:igenom|laget runt)|berättade|redovisade|redogjorde|informerade|rapporterade|visade|förklarade|föreslog|undrade|frågade|påminde|tog upp|lyfte|diskuterade[s]?|pratade[s]? om|hälsade|öppnade|avslutade|tackade|bad|trodde|tyckte|lovade|erbjöd sig|rekommenderade|drogs tillbaka|har (?:ringt|pratat|hört|fått|lovat|lagt|bokat|kollat)|explained|presented|reported|outlined|told us|showed|asked (?:if|whether|that|for)|promised|offered to|undertook|suggested|said (?:that|yes|no)|says (?:yes|no)|welcomed|closed the meeting|moved by|was discussed|were discussed)(?!\p{L})/giu
/** A meeting thanked for, or summed up, in a mail. */
const SUMS_UP =
  /(?<!\p{L})(?:tack för (?:ett |en )?(?:bra|givande|trevligt?|i ?dag|i ?går|i ?kväll|kvällen|mötet|träffen|sist|senast)\s?(?:möte)?|(?:några|ett par) rader från|lite (?:kort )?från (?:mötet|träffen)|(?:rapport|summering|referat|återblick) (?:från|av) (?:dagens|gårdagens|mötet|träffen|\p{L}+dagens|vårt)|det vi sa|(?:kort|snabbt|kortfattat|det viktigaste) (?:om|från) (?:i \p{L}+dags|i ?går|i ?kväll|i ?dag|mötet|träffen|styrelsen)|(?:\p{L}*mötet|träffen) (?:i ?går|i \p{L}+dags)[^.]{0,20} i korthet|(?:this|here) is where we (?:ended up|got to|landed)|where we (?:ended up|got to)|vad vi (?:sa|kom fram till|bestämde)|sammanfattning (?:av|från) (?:dagens|gårdagens|mötet|\p{L}+dagens|vårt)|(?:det här|detta) (?:sa vi|kom vi fram till|bestämde vi)|här (?:kommer|är) (?:mina |en |lite )?(?:anteckning|sammanfattning|minnes)\p{L}*|here (?:is|are) (?:what we|my notes|the notes|a summary)|(?:summary|notes|recap) (?:of|from) (?:today|tonight|yesterday|last night|our|the|\p{Lu}\p{L}+day)|here['’]?s? (?:is )?what we|what we (?:agreed|decided|said)|for those who missed|good to see (?:so many|you|everyone)|thanks (?:everyone |all )?for (?:a (?:good|great|lively|productive)|today|tonight|last night|coming|joining))/iu

/** Somebody by name who does or is to do a thing: "Tomas uppdaterar tidplanen", "Maria to ring the hall", "→ Lasse". */
const DOES =
  /^(?:(?:och|and) )?(\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]*\.?)?(?: (?:och|and|&|\+) \p{Lu}\p{L}+)?(?:: \p{Ll}| (?:to|will|is to|has to|ska|har lovat|får|tar|\p{Ll}{2,}(?:ar|er|år|ör)|\p{Ll}{3,}s)(?!\p{L}))/u
const GIVEN = /(?:→|->|=>|–|—)\s*\p{Lu}[\p{L}-]*|^\s*(?:→|->|=>)\s*\p{Lu}\p{L}+:/u

/** Told of what is still to come: a call, an agenda. */
const TO_COME =
  /(?<!\p{L})(?:(?:vi|som) ska ta upp|att ta upp|saker att (?:prata|diskutera)|(?:vi )?kommer (?:vi )?att (?:ta upp|diskutera|prata om)|om du inte kan (?:komma|vara med)|if you (?:cannot|can['’]t|are unable to) (?:attend|come|make it)|meddela (?:om|mig om) du|things to (?:talk about|discuss)|we (?:will|shall) (?:discuss|be discussing|talk about)|let me know if you can|to (?:receive|approve|consider|note|resolve) (?:the|an?|to|any)|apologies to|är det något ni vill ta upp|anmäl punkter|items for the agenda|on the agenda:?$)(?!\p{L})/iu
/** A decision told to whom it concerns; it may be appealed. */
const NOTIFIES =
  /(?<!\p{L})(?:kan överklagas|överklagande|ni har rätt att överklaga|your application|din ansökan|er ansökan|may appeal|right of appeal|skälen? för beslutet|for immediate release|presskontakt|press contact)(?!\p{L})/iu
/** A whole year or project told of. */
const LOOKS_BACK =
  /(?<!\p{L})(?:under (?:hela )?(?:året|verksamhetsåret|projektet)|har (?:bestått av|haft \p{L}+ (?:protokollförda )?(?:möten|sammanträden))|(?:hade|höll) \p{L}+ möten|(?:met|meets) (?:\p{L}+ times|monthly|weekly)|during the year|projektet startade|the project (?:started|began)|has consisted of)(?!\p{L})/iu
/** "In 1961 a meeting was held.", "The club bought the field in 1974.": year after year. */
const YEARS =
  /^(?:(?:I|In|År|År|By|From|Since|Under) )?(?:1[89]|20)\d\d(?:,? (?=\p{Ll}|the |[Mm]r)|–)| (?:in|år) (?:1[89]|20)\d\d\.$/u
/** Somebody asked something, by mail: the answer is to come. */
const ASKS =
  /(?<!\p{L})(?:kan (?:vi|du|ni|någon)|vill (?:du|ni|någon)|har (?:du|ni|någon)|passar det|could (?:we|you|someone)|can (?:we|you|someone)|did you|would you|does anyone)(?!\p{L})[^.?!]{2,120}\?/iu
/** How to hold or write down a meeting; what always holds. */
const TEACHES =
  /(?<!\p{L})(?:skriv alltid|always write|exempel: ["”]|example: ["“]|antagen? av|antagna av|adopted by the|gäller (?:från|fr\.o\.m)|how to |så (?:skriver|håller|leder) (?:du|ni|man)|you will attend|quorum is|beslutför(?:t)? när)(?!\p{L})/iu
const QUOTES = /["”“,] (?:said|says|säger) |^[–—-] [^.]{5,200}, säger |,” said |säger (?:han|hon)(?!\p{L})/imu

export interface TextSigns {
  came: boolean
  away: boolean
  wrote: boolean
  sumsUp: boolean
  again: boolean
  cameTo: number
  told: number
  proceedings: number
  doing: number
  toCome: boolean
  notifies: boolean
  looksBack: boolean
  asks: boolean
  teaches: boolean
  quotes: boolean
}

/** Nothing but names, those who were there, listed without a word: "Lorna B, Mike, Sue and Harriet for the first half hour." */
function namesOnly(line: Line): boolean {
  const first = sentencesOf(line.text)[0] ?? ''
  // "Governors: …" says who they are, and not that they came.
  if (first.length > 250 || first.includes(':')) return false
  const parts = first
    .replace(/\.$/, '')
    .replace(
      /(\p{Ll}) (?:for|from|until|till|från|fram till|på) (?:the |about |den )?(?:first|last|\d|half|första|sista|halva|slutet|länk|zoom|teams)[^,]*$/iu,
      '$1',
    )
    .split(/,\s*(?:(?:och|and|&)\s)?|\s(?:och|and|&)\s/)
    .filter(part => part !== '')
  const bare = (part: string) => part.replace(/ \p{Lu}\.?$/u, '')
  return (
    parts.length >= 3 &&
    parts.every(part => nameAt(part) !== null || (isMononym(bare(part)) && isFirstName(bare(part)))) &&
    parts.every(part => part.split(' ').length <= 4)
  )
}

const LONGEST = 1000

/** One who writes names those who met, three or more with themselves. */
const namesUs = (sentence: string): boolean => {
  if (sentence.length > 500 || !MYSELF.test(sentence)) return false
  const full = namesIn(sentence)
  const bare = [
    ...sentence.matchAll(
      /(?<=^|[,:;] |(?:och|and|samt|with) )\p{Lu}\p{Ll}+(?=[,.;:]| (?:och|and|samt|from|from|som|who|\()|$)/gu,
    ),
  ]
  return new Set([...full.map(one => one.name), ...bare.map(one => one[0]).filter(isFirstName)]).size >= 3
}

/** `lines` are those of the whole document; only its first thousand are looked at. */
export function textSigns(lines: readonly Line[]): TextSigns {
  const own = lines.slice(0, LONGEST)
  const texts = own.map(line => line.text.slice(0, 2000))
  const text = texts.join('\n')
  const early = texts.slice(0, 25)
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const some = (pattern: RegExp, among = texts) => among.some(one => pattern.test(one))
  // "Lite från i måndags. På plats: Anna, Bo"
  const told = texts.slice(0, 6).flatMap(one => (one.length < 600 ? sentencesOf(one).slice(1) : []))
  const sentences = texts.slice(0, 300).flatMap(one => sentencesOf(one))
  const years = sentences.filter(one => YEARS.test(one)).length
  const people = new Set(
    sentences.flatMap(one => {
      // "Leaflet: 500 more, Mike to get them printed"
      const clauses = [one, ...one.slice(0, 400).split(/(?:,|[:;]| [–-]) /)]
      return clauses.flatMap(clause => {
        const name = DOES.exec(clause)?.[1]
        return name !== undefined && isFirstName(name) ? [name] : []
      })
    }),
  )
  return {
    came:
      [ROLL, ROLL_ELSEWHERE].some(pattern => some(pattern, [...early, ...told])) ||
      [CAME, THERE, WITH, PRESIDED, PRESIDED_BY, CLASSES].some(pattern => some(pattern, early)) ||
      early.some(one => sentencesOf(one).some(sentence => WITH.test(sentence) || namesUs(sentence))) ||
      own.slice(1, 6).some(namesOnly),
    away: some(AWAY, early),
    wrote: some(WROTE, [...early, ...texts.slice(25).slice(-6)]),
    sumsUp: some(SUMS_UP, early),
    again: AGAIN.test(texts.slice(-12).join('\n')),
    cameTo: count(CAME_TO),
    told: count(TOLD),
    proceedings: proceedingsIn(text),
    doing: people.size + own.filter(line => GIVEN.test(line.raw.slice(0, 500))).length,
    toCome: some(TO_COME),
    notifies: some(NOTIFIES),
    looksBack: some(LOOKS_BACK) || (years >= 2 && years * 6 >= sentences.length),
    asks: ASKS.test(text),
    teaches: some(TEACHES),
    quotes: QUOTES.test(text),
  }
}
