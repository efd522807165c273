/** Words for those who can be given something to do without a name: offices, and the organs and organisations that minutes speak of. */
const any = (text: string): string => text.trim().split(/\s+/).join('|')

/** Endings of offices as one holds them; "skol", "bitr." and the like stand before. */
const OFFICE = any(`
  hr-partner chef direktör ledare samordnare sekreterare handläggare strateg utvecklare ekonom ingenjör arkitekt rektor vaktmästare kurator polis kassör ordförande
  revisor inspektör intendent bibliotekarie pedagog lärare tränare kanslist redaktör webbmaster webmaster webbmästare konsult projektör förvaltare mäklare jurist
  registrator kamrer byråchef administratör controller planerare koordinator assistent sköterska läkare präst kyrkoherde kantor musiker värd entreprenör leverantör representant
  föreståndare sammankallande kommunikatör informatör mentor fastighetsskötare skötare tekniker fältare coach rådgivare utredare expert generalsekreterare ombudsman
  talesperson talesman ungdomsledare fritidsledare hamnkapten hamnfogde skattmästare klubbmästare materialare materialförvaltare mästare fogde vicevärd kontaktperson
  vicerektor prefekt dekan studierektor studievägledare biträdande utbildare kock husmor kommunalråd regionråd borgmästare kamrer arkivarie antikvarie landshövding
  biskop prost vd antecknare protokollförare arbetsgivare huvudman undertecknad mötesordförande mötessekreterare diakon pastor elevassistent specialpedagog skolsköterska psykolog processledare
`)
const OFFICE_PLURAL = any(`
  ledamöterna deltagarna medlemmarna föreningarna organisationerna partierna representanterna revisorerna cheferna rektorerna samordnarna handläggarna ledarna
  tränarna lärarna föräldrarna eleverna ungdomarna suppleanterna ersättarna justerarna sekreterarna kommunerna politikerna tjänstemännen tjänstepersonerna
  gruppledarna arrangörerna valberedarna ombuden facken arbetstagarorganisationerna parterna boende grannarna aktörerna verksamheterna cheferna sammankallande
`)
/** Units that carry out: they are told in the present of what they will do. */
const UNIT = any(`
  kansli kansliet presidium presidiet arbetsutskott arbetsutskottet au vu valberedning valberedningen förvaltning förvaltningen kontor kontoret grupp gruppen
  kommitté kommittén redaktion redaktionen sekretariat sekretariatet ledning ledningen team teamet avdelning avdelningen enhet enheten stab staben byrå byrån
  råd jury juryn utskott utskottet sektion sektionen verksamhet verksamheten arbetslag arbetslaget expedition expeditionen ledningsgrupp
  elevkår elevkåren elevråd elevrådet personal personalen projektledning projektledningen polisen räddningstjänsten biblioteket skolan förskolan fritidsgården
  kulturskolan socialtjänsten hemtjänsten tjänsten hälsan arkivet lokalvården hemsjukvården sjukvården primärvården äldreomsorgen omsorgen vårdcentralen vaktmästeriet servicecenter kundtjänst fältgruppen hr ekonomi
`)
/** Bodies and organisations at large: much is told of them that is nobody's task. */
const BODY = any(`
  beredningen nämnden styrelsen rådet föreningen organisation organisationen bolaget kommunen regionen staden förbundet stiftelsen myndigheten verket distriktet
  klubben kretsen församlingen landstinget samfälligheten fullmäktige huvudmannen fastighetsägaren länsstyrelsen trafikverket kyrkan
  studieförbundet nätverket forumet hyresvärden samfundet sällskapet centret museet universitetet högskolan bostadsbolaget
`)
/** "på tekniska kontoret", "för bad och fritid" */
const TAIL =
  '(?: (?:för|från|i|på|vid|hos|inom) [\\p{L}&.-]{2,30}(?: (?:och|&) [\\p{L}&.-]{2,30})?(?: (?:kontoret|förvaltningen|kommun|stad|enheten|skolan|gården))?)?'
/** "vice", "tillförordnad", "KS-", "ekonomi- och": what stands before an office. */
const BEFORE =
  '(?:(?:vice|v\\.?|bitr\\.?|biträdande|tf\\.?|t\\.?f\\.?|tillförordnade?|nye?a?|förste|andre|1:[ae]|2:[ae]|var(?:je|t)?|respektive|resp\\.?|varje|kommunens|regionens|stadens|föreningens|skolans|nämndens|styrelsens|rådets|projektets|avgående|tillträdande|mötes|\\p{L}+(?:isk[ae]|iv[ae]|al[ae]|ell[ae]|ande)(?= \\p{L}+n)|den nye?a?|vår|vår[at]) )*(?:\\p{L}+-(?: och )?)?'

export const OFFICE_OWNER = new RegExp(
  `^${BEFORE}(?:[\\p{L}:-]*?(?:${OFFICE})(?:e?n|n|s|na|erna|arna|rna)?|(?:v\\.? ?)?(?:ordf|sekr|kass|förv|kansl)\\.?|[\\p{L}-]*ansvarig(?:a|e)?|[\\p{L}-]*(?:${OFFICE_PLURAL})|\\p{L}+s (?:ledamöter|representanter|deltagare|medlemmar|ombud)|(?:alla|samtliga)(?: (?!\\p{L}*(?:de|te|var|är|har|fick|får|kan|ska)(?!\\p{L}))\\p{L}+)?|var och en(?: av oss)?|(?:each|every one|all) of us|(?:each|every) (?:partner|member|club|group|team|department|school|class|coordinator|section|utility|branch|village|parish|society|committee|trustee|councillor|director|company|association|region|municipality|unit|site|centre|center|chapter|congregation|holder|convener|convenor)|(?:all|both|the) (?:two|three|four|five|six|seven|eight|nine|ten|other|\\d{1,2}) (?:partners|members|clubs|groups|teams|departments|schools|classes|coordinators|sections|utilities|branches|villages|parishes|societies|committees|trustees|councillors|directors|volunteers|companies|associations|regions|municipalities|units|sites|centres|chapters|congregations)|all (?:the )?(?:(?!\\p{L}+ed )\\p{L}+ )?(?!this|thus|was|is|has|its|actions|items|points|matters|invoices)\\p{L}+s|(?:the )?(?:\\p{L}+ )?(?:heads?|chair(?:s|man|men|person|persons)?|directors?|managers?|secretary|president|dean|leaders?|convenors?) of (?:the )?\\p{L}+(?: (?!(?:reports?|writes?|sends?|asks?|be|makes?|prepares?|brings?|contacts?|drafts?|arranges?|circulates?|reviews?|presents?)(?!\\p{L}))\\p{L}+)?|the (?:\\p{L}+ )?councillor|(?:the )?(?:staff|management|union|employer['’]?s?|employers['’]?) side|everyone|everybody|partners|volunteers|(?:the )?(?:[\\p{L}.]+[ -]){0,2}(?:clerk|chair(?:man|woman|person)?|secretary|treasurer|president|director|coordinator|co-ordinator|officer|manager|administrator|editor|webmaster|warden|caretaker|steward|auditor|headteacher|head teacher|heads?|bursar|counsellor|consultant|contractor|architect|surveyor|solicitor|accountant|trustees|councillors|members|officers|directors|governors|lead|rector|vicar|curate|organist|verger|principal|librarian|groundsman|groundskeeper|ranger|curator|registrar|archivist|bookkeeper|convenor|convener|facilitator|churchwardens?|(?:secretary|director|attorney)-general)|(?:the )?management)${TAIL}$`,
  'iu',
)
export const UNIT_OWNER = new RegExp(
  `^(?:${BEFORE}(?:\\p{L}+(?:ska|nella|ala|iva) )?[\\p{L}-]*?(?:${UNIT})${TAIL}|\\p{L}+s (?:presidium|kansli|arbetsutskott|styrelse|valberedning|förvaltning)|the (?:\\p{L}+ ){0,3}(?:subcommittee|sub-committee|office|team|working group|working party|secretariat|subgroup))$`,
  'iu',
)
export const BODY_OWNER = new RegExp(
  `^(?:${BEFORE}[\\p{L}-]*?(?:${BODY})${TAIL}|(?:the )?(?:(?!the )\\p{L}+ ){0,3}(?:committee|board|council|panel|group|association|society|trust)|\\p{Lu}[\\p{L}-]+s? (?:kommun|stad|församling|förening|kommunförbund))$`,
  'iu',
)
/** Those who are many, or hold an office by which all know them: told with whatever verb, it is to be done. */
export const MANY = new RegExp(
  `^(?:(?:${OFFICE_PLURAL})|alla? (?:partners|members|ledamöter|medlemmar|deltagare)|all (?:the )?(?:partners|members)|\\p{L}+s (?:ledamöter|representanter))$`,
  'iu',
)

/** Every one of those above holds a word that looks like this, in lower case; few words do, and to tell is cheap. */
export const OWNER_WORD = new RegExp(
  `(?:${OFFICE}|${OFFICE_PLURAL}|${UNIT}|${BODY})(?:e?n|s|na|erna|arna|rna)?$|^(?:ordf|sekr|kass|förv|kansl)|ansvarig|^(?:ledamöter|representanter|deltagare|medlemmar|ombud|alla|samtliga|var|all|styrelse|förvaltning)$|head|chair|director|manager|secretar|president|dean|leader|convenor|^(?:each|every|both|two|three|four|five|six|seven|eight|nine|ten|other|us|side|everyone|everybody|partners|volunteers|office|team|party|group)$|clerk|treasurer|coordinator|co-ordinator|officer|administrator|editor|webmaster|warden|caretaker|steward|auditor|teacher|bursar|counsellor|consultant|contractor|architect|surveyor|solicitor|accountant|trustees|councillors?|members|governors|lead|^(?:rector|vicar|curate|organist|verger|principal|librarian|groundsman|groundskeeper|ranger|curator|registrar|archivist|bookkeeper|convener|facilitator|churchwardens?|management)$|-general$|committee|subgroup|board|council|panel|association|society|trust|^(?:kommun|stad|församling|förening|kommunförbund)$`,
  'u',
)
