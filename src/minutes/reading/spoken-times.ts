/** Clock times that are told in words: "kvart över ett", "tjugo i sex", "at ten past six", "by twenty to eight", "halv nio". */

export interface Spoken {
  time: string
  at: [number, number]
  /** "strax efter ett", "shortly before six": no minute that anybody wrote down. */
  vague: boolean
  text: string
}

const SWEDISH = 'ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ')
const ENGLISH = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const MINUTES: Record<string, number> = {
  fem: 5,
  tio: 10,
  kvart: 15,
  tjugo: 20,
  tjugofem: 25,
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  'twenty-five': 25,
  half: 30,
}

const SV = SWEDISH.join('|')
const EN = ENGLISH.join('|')
/** What a time is followed by: nothing, a stop, or a word that no count has behind it. "ten to eight people" is no time. */
const STOPS =
  "\\s*(?:$|[.,;:!?)–—-]|\\s(?:och|men|på|i|när|då|var|blev|den|för|med|hade|öppna\\p{L}*|slog|började|gick|åkte|sharp|and|but|in|on|at|when|for|with|so|once|as|straight|precis|prick|blankt|om|ungefär|efter|after|because|since|was|we|o['’]clock)(?!\\p{L}))"
/** "från sju till nio", but not "från tre till fem lag". */
const UNTIL = `\\s(?:till|to|until) (?:klockan |kl |halv |\\p{L}+ (?:över|i|past|to) )?(?:${SV}|${EN})(?=${STOPS})`
const ENDS = `(?=${STOPS}|${UNTIL})`
const VAGUE =
  /(?:strax|litet?|en stund|kort|någon gång|runt|närmare|shortly|just|soon|a little|a bit|some time|a while)\s(?:efter|före|innan|over|past|after|before|past)\s$|(?:runt|närmare|nearly|gone)\s$/iu

const RULES: Array<[pattern: RegExp, words: readonly string[]]> = [
  // "kvart över ett", "fem i halv tre", "tio minuter över sju"
  [
    new RegExp(
      `(?<!\\p{L})(?<m>fem|tio|kvart|tjugo|tjugofem)(?: minuter)? (?<way>över|i|före|efter|past)(?: klockan)?(?<half> halv)? (?<h>${SV})${ENDS}`,
      'giu',
    ),
    SWEDISH,
  ],
  [new RegExp(`(?<!\\p{L})(?<half>halv) (?<h>${SV})${ENDS}`, 'giu'), SWEDISH],
  [
    new RegExp(
      `(?<!\\p{L})(?<m>five|ten|quarter|twenty|twenty-five|half)(?: minutes)? (?<way>past|to|after|before|of) (?<h>${EN})${ENDS}`,
      'giu',
    ),
    ENGLISH,
  ],
  // "half two": as the Irish and the British say it, half past
  [new RegExp(`(?<=(?:^|, |(?:at|from|until|by|about) ))(?<past>half) (?<h>${EN})${ENDS}`, 'giu'), ENGLISH],
  // "klockan ett", "vid fyra", "redan tre", "från sju"
  [
    new RegExp(
      `(?<=(?<!\\p{L})(?:klockan|kl|vid|redan|från|till|efter|före|omkring|runt|prick) )(?<h>${SV})${ENDS}`,
      'giu',
    ),
    SWEDISH,
  ],
  [
    new RegExp(`(?<=(?<!\\p{L})(?:at|by|from|until|till|about|after|before|around) )(?<h>${EN})${ENDS}`, 'giu'),
    ENGLISH,
  ],
  [new RegExp(`(?<!\\p{L})(?<h>${EN}) o['’]clock`, 'giu'), ENGLISH],
]

const PM = /^[^.]{0,12}(?:eftermiddag|kväll|afton|afternoon|evening|at night|p\.?m)/iu
const AM = /^[^.]{0,12}(?:förmiddag|morgon|morning|a\.?m(?!\p{L}))/iu

/** Minutes past midnight. Nobody meets in the night: up to half past seven is the afternoon's or the evening's. */
function inTheDay(minutes: number, behind: string): number {
  if (AM.test(behind)) return minutes
  if (PM.test(behind)) return minutes < 720 ? minutes + 720 : minutes
  return minutes < 480 ? minutes + 720 : minutes
}

/** Every time of day that is told in words, in order. */
export function spokenTimes(text: string): Spoken[] {
  if (text.length > 2000) return []
  const found = RULES.flatMap(([pattern, words]) =>
    [...text.matchAll(pattern)].map((match): Spoken => {
      const { m, way, half, past, h } = match.groups!
      const from = match.index
      const to = from + match[0].length
      const hour = (words.indexOf(h!.toLowerCase()) + 1) % 12
      const less = m === undefined ? 0 : MINUTES[m.toLowerCase()]!
      const back = way !== undefined && /^(?:i|före|to|before|of)$/i.test(way)
      const whole = hour * 60 - (half === undefined ? 0 : 30) + (past === undefined ? 0 : 30) + (back ? -less : less)
      const minutes = inTheDay((whole + 720) % 720, text.slice(to))
      const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
      return { time, at: [from, to], vague: VAGUE.test(text.slice(0, from)), text: match[0] }
    }),
  )
  let end = 0
  return found
    .sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1])
    .filter(one => {
      if (one.at[0] < end) return false
      end = one.at[1]
      return true
    })
}
