/** What only happens at a meeting, in the words of those who keep minutes: read, moved, put, ordered, refused. */

const words = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim())
    .join('|')

const SAID = new RegExp(
  `(?<!\\p{L})(?:${words(`(?:last |previous )?minutes (?:of [^.]{3,60} )?(?:were |having been )?(?:read|taken as read|signed|confirmed)
    (?:proposed|gave|moved) (?:the|a) vote of thanks
    vote of thanks
    (?:a |the )?letters? (?:was|were) read
    (?:it was|was|were) (?:ordered|directed|resolved|unanimously)
    leave was granted
    (?:no|a) seconder
    (?:the )?motion (?:was |fell|lapsed|carried|lost)
    moved that
    seconded(?: by)?
    (?:was |were )?put to the vote
    declared (?:carried|lost|an? (?:\\p{L}+ )?interest)
    vot(?:ed|ing)(?: by)? \\d+ (?:votes )?(?:to|against)
    by \\d+ votes to \\d+
    carried, \\d+ to \\d+
    nem\\.? con
    voting against
    (?:members|trustees|governors|directors|councillors|commissioners|councillor \\p{Lu}\\p{L}+) (?:noted|agreed|resolved|asked|felt|wished|voted|dissenting|were (?:told|pleased)|thanked)
    took (?:us|governors|members|trustees|directors) through
    (?:was|were) (?:accepted|adopted|confirmed|received|granted|refused|permitted|deferred)
    were pleased to appoint
    (?:was|were) not (?:put|entertained)
    (?:was|were) (?:warmly |heartily )?thanked
    (?:the \\p{L}+ |laid )(?:a letter )before the
    ordered, that
    (?:we were unanimous|taken as read|unopposed|signed off|letter [^.]{3,40} noted|thought best)
    (?:intet|inget|ingenting) (?:övrigt|annat) (?:fanns|förekom|återstod)
    (?:läste|lästes) protokollet
    (?:vann|fann) [^.]{3,30} (?:gillande|bifall)
    (?:bestämdes till|skall målas|godtog|vi enades|vi behåller|rösta(?:de|t) (?:till|om|för))
    (?:stadgeenligt|behörigt|i (?:laga|behörig) ordning) (?:ut|kall|samman)\\p{L}+
    ansvarsfrihet
    (?:lästes upp|upplästes|föredrogs|föredrog)
    yrkade
    (?:frågan|ärendet|saken) (?:lämnades|hänsköts|bordlades|återremitterades|sköts)
    sköts (?:upp|till)
    röstade \\d+
    \\d+ röster mot \\d+
    (?:sluten omröstning|acklamation)
    revisionsberättelsen
    till att (?:leda|justera|föra)
    jämte ordföranden
    (?:fann skäligt|erhöll i uppdrag|fick i uppdrag|åtog sig|ställde upp)
    (?:bifölls|fastställdes|beviljades|avslogs|antogs|utsågs|godtogs)
    (?:beviljas|avslås|bordläggs|utses)`)})(?!\\p{L})`,
  'giu',
)
/** "REFUSED as harmful", "AGREED": set in capitals, where a sentence starts. */
const LOUD =
  /(?:^|[.:;–-]\s+)(?:GRANTED|REFUSED|PERMITTED|DEFERRED|APPROVED|CARRIED|LOST|AGREED|RESOLVED|NOTED|WITHDRAWN|BIFALLES|AVSLÅS|BORDLÄGGS|BEVILJAS|GODKÄNNS|ANTAGET|BIFALL|AVSLAG)(?!\p{L})/gmu
/** "=> Klubben följer den.", "- go for the electric one", "Kran: vi tar offerten": what it came to, in a word or two. */
const SETTLED =
  /^\s*(?:=>|->|→)\s*\p{Lu}|[:.–-]\s+(?:vi (?:tar|kör|önskade|säger|sa)|ja(?: till)?(?=[ .])|nej(?: till)?(?=[ .])|go for|we (?:took|accept|went for|go for)|approved)(?!\p{L})|(?<!\p{L})(?:we (?:took|went for|accept|settled on)|stays? (?:at|as)|(?:blir|är) oförändra[dt]|blir det så|nobody against|ingen emot|took the lower)(?!\p{L})/gimu

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** How often the text tells what happens at meetings only. */
export const proceedingsIn = (text: string): number => count(text, SAID) + count(text, LOUD) + count(text, SETTLED)

/** Somebody led, so many came, or who it was, as older and plainer hands tell it. */
const PEOPLE =
  'medlemmar|ledamöter|delägare|andelsägare|röstberättigade|föräldrar|boende|hyresgäster|personer|fastigheter|hushåll|lägenheter|andelar|spelare|jägare|members|ladies|residents|tenants|owners|plot ?holders|parents|people|shareholders|households|souls'
const COUNT =
  '(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|arton|tjugo|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)'
const NUMBERED = `(?:\\d+|ett (?:tio|femton|tjugo|trettio|fyrtio|femtio|sextio|hundra)tal|ett dussin|${COUNT}|(?:some |about )?(?:thirteen|fourteen|sixteen|thirty|forty))`
export const PRESIDED = new RegExp(
  `(?<!\\p{L})(?:${words(`presided(?! (?:over|at) (?!the meeting))
    (?:was|were) in the chair
    took the chair
    answered (?:the roll|(?:to )?their names?)
    attendance: \\d+
    satt (?:som )?ordförande
    ledde (?:förhandlingarna|mötet|sammanträdet|stämman)
    höll (?:ordning på ordet|i ordet)
    hörsammat? kallelsen
    förfall hade anmält
    (?:signed|entered their names in) the (?:attendance )?book
    called the (?:members|branch|company|meeting) to order
    before the (?:master|mayor|provost|dean|president)
    (?:\\d+|${COUNT}) (?:people|of us|pers(?:oner)?|st)\\b(?: (?:on|there|here|came))?\\.?$
    ^(?:${COUNT}|\\d+) (?:pers(?:oner)?|st(?:ycken)?|of us)(?=[.,])
    (?:hade|var) (?:${COUNT}|\\d+) (?:${PEOPLE})(?: (?:kommit|där|på plats))?
    närvarande voro
    vi satt (?:hos|hemma|i|på|vid) [^.]{2,30}:
    all (?:here|there)(?=[.,])
    ${NUMBERED} (?:(?:röstberättigade |voting )?(?:${PEOPLE}) )?(?:hade (?:hörsammat|mött upp|infunnit sig|samlats|kommit)|infann sig|mötte upp|slöt upp|turned out|turned up|answered|var samlade|var företrädda|företrädda|representerade|represented)
    ^${NUMBERED} (?:föräldrar|boende|medlemmar|hyresgäster|parents|members|residents) (?:kom|var där|came|were there)
    ^(?:[^.]{3,40}\\. )?\\d+ present(?=[.,])
    av \\d+ (?:${PEOPLE}) (?:var )?(?:före|repre|när)
    (?:samtliga|alla) (?:\\p{L}+ )?var (?:på plats|där|närvarande)
    (?:sammankom|sammanträdde|met) (?:i|på|hos|at|in) [^.]{3,60} (?:onsdagen|måndagen|tisdagen|torsdagen|fredagen|lördagen|söndagen|on)`)})(?!\\p{L})`,
  'iu',
)
/** The same with names. */
export const PRESIDED_BY = new RegExp(
  `(?<!\\p{L})(?:${words(`(?:(?:Mrs?|Ms|Miss|Dr|Cllr|Capt|Revd?)\\.? )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)? (?:in the chair|chaired)(?=[.,]|$| the meeting)
    [Oo]ther (?:[Cc]ommissioners|[Mm]embers|[Tt]rustees|[Gg]overnors|[Dd]irectors|[Mm]anagers) (?:present )?(?:were|was) \\p{Lu}\\p{L}*
    (?:[Ii]t was|[Tt]hat was) (?:just |only )?\\p{Lu}\\p{L}+(?:, \\p{Lu}\\p{L}+)* and (?:me|I|myself|\\p{Lu}\\p{L}+)(?! who)
    [Dd]et (?:var|blev) (?:bara )?\\p{Lu}\\p{L}+(?:, \\p{Lu}\\p{L}+)* (?:och|samt) (?:jag|\\p{Lu}\\p{L}+)(?! som)
    [Nn]o \\p{Lu}\\p{Ll}+\\.$
    (?:För|Från) (?:oss|arbetsgivaren|värden|klubben|personalen|föreningen): \\p{Lu}\\p{L}+
    (?:[Dd]ial(?:led)?[ -]in|[Oo]n (?:the )?(?:line|phone)|[Nn]ot dialled in): \\p{Lu}\\p{L}*
    [Rr]unt bordet \\p{Lu}\\p{L}+`)})(?!\\p{L})`,
  'u',
)
/** "7A Vera, Ali. 7B Noel.": those whom each class sent. */
export const CLASSES = /^(?:\d{1,2} ?\p{Lu}:? \p{Lu}\p{Ll}+[^.;]{0,40}[.;] ?){2}/u
/** Names behind another people's word for being there: "I láthair: …", "Nv: …", "Här: …" */
export const ROLL_ELSEWHERE =
  /^(?:nv|in|inne|i láthair|yn bresennol|här|hos oss|govs|ledamöter|läsnä|anwesend|présents?|i salen|arb(?:\.|ets)?(?:givare|tagare)(?:n|sidan)?|staff side|employee side)\s*:\s*\p{Lu}/iu
