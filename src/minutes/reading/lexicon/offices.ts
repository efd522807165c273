import { isFirstName } from './first-names.ts'

/** What people are and do in their offices: Swedish and English words, by how their last part ends, or as a whole. */

/** Endings of Swedish offices; each also in the definite form ("-chefen"). A first name ends in none of them. */
const ENDINGS = `chef direktör ledare sekreterare strateg samordnare utvecklare handläggare läkare ekonom inspektör controller jurist utredare assistent
intendent planerare ingenjör konsult konsulent pedagog vägledare revisor kommunikatör lots sköterska terapeut psykolog kurator rådgivare ordförande ombudsman arkivarie
antikvarie bibliotekarie föreståndare ansvarig ombud administratör koordinator specialist arkitekt tekniker biolog ekolog geolog arkeolog lärare rektor
dekan prefekt lektor professor forskare student elev präst pastor diakon kantor organist kyrkoherde komminister vaktmästare förvaltare mästare värd värdinna
redaktör producent curator konservator analytiker expert sakkunnig representant företrädare suppleant ledamot ersättare talesperson tjänsteperson tjänsteman
politiker direktris advokat närpolis områdespolis kommunpolis befäl brandman chaufför förare snickare montör projektör entreprenör besiktningsman kontrollant byggledare beställare
kassör kassörska skattmästare materialare webmaster funktionär domare tränare instruktör kursledare cirkelledare granskare räknare borgmästare minister
dirigent regissör författare journalist fotograf designer trädgårdsmästare skogvaktare jägmästare agronom veterinär apotekare dietist logoped tandläkare undersköterska
barnmorska biträde vårdare boendestödjare stödperson behandlare förälder vårdnadshavare handledare mentor utbildare praktikant volontär stipendiat
kommissarie kapten major överste kommunalråd regionråd landstingsråd oppositionsråd borgarråd statsråd arbetsmiljöombud huvudskyddsombud skyddsombud förtroendevald tolk skrivtolk receptionist kanslist sekr ordf kontorist säljare ägare byggare handlare odlare artist musiker konstnär limnolog`

/** Words that are an office as a whole: short ones, and those whose ending is no sign. */
const WHOLE = `ordf ordförande ordföranden sekr sekreterare kassör kass vice tjg led ledamot ers ersättare supp suppl suppleant sammankallande adjungerad adj
adjungerat observatör föredragande justerare justeringsman protokollförare mötesordförande mötessekreterare mötesledare moderator samtalsledare
facilitator valberedare valberedning lekmannarevisor revisor revisorssuppleant landshövding
statssekreterare riksdagsledamot gruppledare presidiet oberoende vd ceo cfo cto coo hr controller projektägare beställare byggherre chair chairman chairwoman chairperson
vice-chair secretary treasurer clerk president trustee director manager officer administrator governor head headteacher principal bursar councillor cllr alderman mayor
member observer coordinator co-ordinator organiser organizer planner adviser advisor analyst architect surveyor engineer inspector ranger warden caretaker solicitor accountant
auditor nurse doctor consultant editor librarian curator vicar rector curate churchwarden verger teacher lecturer assistant supervisor scribe minute-taker note-taker moderator
convener convenor facilitator captain coach volunteer resident parent student representative rep delegate deputy lead leader specialist technician developer designer researcher
bookkeeper sec rfo dean partner esq phd councilman councilwoman councilmember supervisor assessor attorney comptroller selectman alderperson executive chief kamrer insynsplats insyn kyrkvärd rapporteur registrar archivist ombudsman spokesperson superintendent sergeant constable pcso pc inspector commissioner commander biskop bishop domprost prost dean provost
prof professor docent doktor doktorand dr lektor adjunkt mr mrs ms miss fru herr frk rev revd sir lady dame lord captain capt major col colonel hon greve grevinna friherre
author writer poet historian cellist secretary-general harbourmaster archdeacon canon rector cathaoirleach adjuster adjusting dietitian dietician midwife beekeeper psychologist pharmacist paramedic counsellor physiotherapist ecologist commodore bosun coxswain skipper agent pres treas vp cdre vice-cdre chmn
harbour-master postmaster master notes minutes mins sekreteraren kassören ordföranden rektorn vd:n`

/** Words that go before an office and belong to it: "tf. förvaltningschef", "1:e vice ordförande", "fil. dr". */
const QUALIFIERS = `vice v tf t.f tillförordnad bitr biträdande stf ställföreträdande förste förste andre första andra 1:e 2:e 3:e 1:a 2:a avgående tillträdande nyvald blivande ny
ekonomisk teknisk social senior junior leg legitimerad auktoriserad auktoriserade verkställande aukt fil tekn med jur ek teol odont lic kand mag civ ordinarie ord adjungerad adj acting interim deputy assistant associate senior
honorary hon retiring incoming outgoing former county district borough town parish city chief executive finance general regional national project programme program development community operations lead head facilities
property human resources communications policy planning youth family estate estates it hr digital health safety vice-`

/** Endings of offices that no list holds: "Kyrkogårdsvårdare". First names with them are shorter. */
const LIKE_OFFICE = /^\p{L}{4,}(?:are|ör|(?<![qk]v)ist|ent|ant|log|nom|man|tor|är|iker|graf|ekt)(?:e?n)?$/iu

const words = (text: string): string[] => text.trim().split(/\s+/)
const SUFFIX = new RegExp(`(?:${words(ENDINGS).join('|')})(?:en|n|et|ne|na|er|are|s)?$`, 'iu')
const AS_A_WHOLE = new Set(words(WHOLE))
const QUALIFYING = new Set(words(QUALIFIERS))

const bare = (word: string): string => word.toLowerCase().replace(/[.,:;]+$/, '')

/** "kulturchef", "Nämndsekreteraren", "Cllr": a word that is an office or a title. */
export const isOffice = (word: string): boolean => {
  const plain = bare(word)
  return AS_A_WHOLE.has(plain) || AS_A_WHOLE.has(plain.replace(/s$/, '')) || SUFFIX.test(plain)
}

/** A long word before a name that ends as offices do, though no list holds it. */
export const seemsOffice = (word: string): boolean =>
  isOffice(word) || (word.length > 8 && LIKE_OFFICE.test(word) && !isFirstName(word))

/** "tf.", "1:e", "County", "Assoc.": a word that only an office follows. */
export const qualifies = (word: string): boolean => QUALIFYING.has(bare(word)) || /^\p{L}{2,6}\.$/u.test(word)

/** True where some word of a text is an office: "chef för kultur och fritid", "Head of Estates". */
export const hasOffice = (text: string): boolean => text.split(/[\s/,]+/).some(isOffice)

/** "finance manager", "trafikplanerare": an office whose last word says so. */
export const endsInOffice = (text: string): boolean => isOffice(text.split(/[\s/,–-]+/).at(-1) ?? '')
