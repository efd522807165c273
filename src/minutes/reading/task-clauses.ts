/** Whether what a clause tells of its subject is something that it is to do: by the verb, by who it is, by what else stands there. */
import { type Clause, isMany } from './clauses.ts'
import { MANY } from './lexicon/owners.ts'
import { BUSINESS_SV } from './lexicon/swedish.ts'
import { VISITS } from './lexicon/visits.ts'
import type { OwnerKind } from './owners.ts'
import type { Around } from './task-sentences.ts'
import { isDoing, presentsOf } from './verbs.ts'

/** Told of what is so always or by now: nobody's task. */
const HABIT =
  /(?<!\p{L})(?:brukar|alltid|normalt|vanligtvis|oftast|numera|för närvarande|just nu|till vardags|per (?:år|månad|vecka|termin|person|medlem)|sedan (?:\d{4}|starten|länge)|usually|for now|for the time being|always|currently|normally|regularly)(?!\p{L})/iu
/** Told of people at a meeting, to be done where it is decided of them: "att Anna representerar oss". */
const DECIDED =
  /^(?:representerar|deltar|informerar|redovisar|presenterar|rapporterar|besöker|närvarar|medverkar|svarar|besvarar|bemöter|lyfter|meddelar|leder|läser|ersätter|kommenterar|analyserar|jämför|prioriterar|bidrar|lämnar|ger|följer|tar|ser|håller|för|frågar|påminner|överlämnar|överklagar|yttrar|flyttar|fortsätter|arbetar)$/
/** "Hamid fortsätter som kassör ett år till": an office, no task. */
const REMAINS = /^(?:\p{L}+ )?(?:som|i styrelsen|i sin roll|på posten)(?!\p{L})/u
/** "SPF ordnar julgröt den 9 december": all are welcome, nobody here has to do it. */
const ARRANGES =
  /välkomn|öppet hus|(?:ordnar|arrangerar|anordnar|bjuder|inbjuder|håller|startar|kör|genomför|har|firar|visar)(?!\p{L})(?=[^.]*\s(?:den \d|\d{1,2}(?:\/\d| (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)))).*(?<!senast .{0,40})$/iu
/** What a body says that it will do, where it otherwise tells what it did. */
const OWN_DOING =
  /^(?:tar (?:kontakt|fram|reda|hjälp|upp|in)|kontaktar|undersöker|skriver|skickar|tillskriver|bjuder|kallar|kollar|hör|begär|ansöker|söker|ser över|planerar|ordnar|bevakar|följer|kommunicerar|informerar|meddelar|sammanställer|förbereder)(?!\p{L})/u
/** Even of an organisation at large, where a day is set. */
const DATED = /(?<!\p{L})(?:senast|före|innan) (?:den )?\d/u
/** Of the minutes themselves: an office of the meeting. */
const CHECKS =
  /(?<!\p{L})(?:läsa igenom|granska|kontrollera|justera) (?:anteckningarna|protokollet|minnesanteckningarna)|(?<!\p{L})to (?:adjust|sign|check|verify|scrutini[sz]e|attest) (?:the|these|this meeting['’]s) (?:minutes|notes|record)/u
/** Somebody from outside who comes. */
const COMES = /^(?:att |to )?(?:komma|besöka|medverka|delta|come|attend|speak|join|visit|introduce)(?!\p{L})/u
/** What somebody from outside will do at our meeting, or answer us. */
const HOSTS =
  /^(?:to )?(?:be (?:attending|coming|visiting|joining|speaking|present)|(?:welcome|greet|receive|host|show|address|join|judge|tell|give|let|talk to|speak to|introduce) (?:us|members|themselves|himself|herself|the (?:group|meeting|committee|board|members|scarecrows)))(?!\p{L})/u
const AGAIN = /(?<!\p{L})(?:träffas|ses|möts|nästa (?:möte|gång|träff))(?!\p{L})/iu
const SHOWS = /^(?:welcome|greet|receive|host|show) us(?!\p{L})/u
/** Told of what comes again and again. */
const ROUTINE =
  /(?<!\p{L})(?:vid (?:behov|sjukdom|förhinder|frånvaro)|som vanligt|fortfarande|på egen hand|inom (?:\p{L}+|\d+) (?:dagar|timmar)|jobbar på|(?:every|each) (?:day|week|month|year|term|meeting)|as (?:always|usual|ever))(?!\p{L})/iu
/** What somebody would do is an opinion where others' are told right before. */
const OPINION =
  /(?<!\p{L})(?:suggests?|thinks?|wants?|feels?|proposes?|prefers?|argues?|believes?|favours?|wonders?)(?!\p{L})/u
/** What one would like, or thinks right: "would have the fee raised", "would put it up to £30". */
const WISH =
  /^(?:also |still |even |all |only |much )?(?:have|had|sooner|rather|prefer|like|love|want|welcome|support|back|favou?r|see|be (?!responsible|in charge)|vote|go for|side with|keep to|(?:put|bring|push|take|raise|cut|lower) .{2,40} (?:up |down )?to [£€$]?\d|(?:raise|increase|cut|lower|abolish|scrap) (?:the|it|them))(?!\p{L})/iu
const BECAUSE = /(?<!\p{L})(?:because|since|for the sake of|if (?:it|we|the))(?!\p{L})/iu
/** Who has an interest leaves while the others decide. */
const STANDS_ASIDE =
  /^(?:to )?(?:(?:then|also|now) )?(?:withdraw(?: from the (?:meeting|room|discussion))?[.,;]?$|withdraw while|leave the (?:room|meeting|chair)|abstain|take no part|not take part|step (?:out|outside|aside)|stand aside|wait (?:outside|in the))/iu
/** Told of an earlier meeting. */
const EARLIER =
  /^(?:at|during) (?:the|our|its) (?:last|previous|(?!next|annual)\p{L}+) (?:meeting|call|session),? |^last (?:time|month|year|week),? |^(?:vid|på) (?:det )?(?:förra|föregående|senaste|sista) (?:mötet|sammanträdet|träffen) |^(?:förra gången|sist|senast) /iu
/** What a guest does who comes. */
const PERFORMS =
  /^(?:deltar|medverkar|håller (?:i )?(?:\p{L}+ )?(?:tal|talet|föredrag|anförande|föreläsning))(?!\p{L})/u
/** Who asks the body for something. */
const APPLICANT = /^(?:sökande|klagande|motionär|fastighetsägar|vårdnadshavare|förslagsställar|the applicant)/iu
/** Infinitives of what one is rather than does. */
const STATE =
  /^(?:inte |ej |aldrig |not )|^(?:\p{L}+ )?(?:ha (?!koll|kontakt|dialog|en |ett )|vara (?!med|kontakt|ansvarig|värd|behjälp|sammankall|styrelsens|ordförande för)|be (?!\p{L}+ing|responsible|in (?:charge|touch)|(?:the |our |a )?(?:contact|point of contact|host|liaison)))|^(?:\p{L}+ )?(?:sluta|flytta (?:till|från|ifrån)|börja (?:på|som|plugga)|fylla|opereras|gifta sig|gå i pension|gå på (?:föräldra|semester)|avgå|bestå av|utgöras|consist|comprise|leave|relinquish|resign|vacate|give up (?:the|his|her|their)|shift to|relocate|move (?:to|from|away)|leave|retire|like|need|prefer|rather|turn \d|miss|host|put .{2,40} forward|nominate|stand(?: again| once more)? (?:for|as)|run (?:again )?for|serve as|be (?:in|at|on|removing|shifting|relocating|away|absent|back|unable|able|happy|present|standing|leaving|retiring|moving|going|turning)|have the (?:work|job|contract|whole|use|sum|order)|stand down|step down|have (?:a|an) )(?!\p{L})/iu
const OFFICE_GIVEN =
  /(?<!\p{L})(?:att (?:vara|utgöra|bilda|ingå i|sitta i)|to (?:be|serve as|form|sit on|act as)) (?:the |an? )?(?:\p{L}* ?(?:valberedning|justerare|protokolljusterare|rösträknare|ordförande|sekreterare|ledamot|nominating|nomination|scrutineer|teller|chair|secretary|treasurer))/iu
const INFINITIVE = /^(?:(?:\p{L}+|\d+)[ ,]+){0,8}?(\p{Ll}+a|se|ge|gå|få|be|stå|slå|bistå|anslå)(?=[ .,]|$)/u

/** Rules are made for everybody: for those who were not there, or with a measure. */
const EVERYBODY = /^(?:alla|samtliga|all|each|every|var(?:je)?)(?!\p{L})/iu
const OTHERS =
  /\s(?:the )?(?:medarbetare|anställda|barn|elever|boende|hyresgäster|patienter|kunder|brukare|besökare|gäster|medborgare|invånare|kommuner|hushåll|människor|personer|employees|staff|children|pupils|residents|tenants|patients|customers|visitors|guests|people|households)$/iu
const MEASURE = /(?<!\p{L})(?:högst|minst|max|maximalt|som mest|at most|at least|no more than|not more than)(?!\p{L})/iu

const NEEDS = /^(?:must|needs?|ha[sv]e?|måste|behöver)$/u
const near = (kind: OwnerKind): boolean => kind === 'near' || kind === 'word'

/** What somebody does there and then, or what becomes of an office: nothing is left to do. */
const THERE =
  /^(?:läser upp (?!till)|tar över (?:allt|det) som|hoppar in (?:vid|om|när)|drar (?:igång|i gång)(?:[.,!]|$| (?:mötet|kvällen|med))|tar över (?:från (?:och med|\d)|fr\.? ?o\.? ?m|i \p{L}+(?:[.,]|$)|efter nyår|vid|som|för|efter|stafettpinnen|rollen|ordförand\p{L}*|sekreterar\p{L}*)(?!\p{L})|tar \p{Lu}[\p{L}-]+s plats(?!\p{L})|nominerar|lämnar (?:\p{L}+skapet|\p{L}*(?:styrelsen|nämnden|beredningen|rådet|utskottet|gruppen|kommittén|presidiet|föreningen|klubben|redaktionen|valberedningen|fullmäktige)|uppdraget|posten|sitt uppdrag|sin (?:post|plats)|\p{L}+posten)|flyttar (?:till|från)|(?:takes?|taking) (?:the chair|over as|(?:his|her|their) seat)|(?:has|have|har) (?:also|också|även)(?!\p{L}))|^(?:will|is|are|to) (?:also |now |then )?(?:next meet|meet next|(?:be )?(?:giv(?:e|ing) up|step(?:ping)? (?:down|back)|stand(?:ing)? down|retir(?:e|ing)) (?:as|from|at|in|after))(?!\p{L})/u
/** "Peter Gran, landsbygdsdirektör, informerar om stödet.": of the meeting itself, where no day is set. */
const SPEAKS = /^(?:informerar|berättar|redogör|föredrar|redovisar) (?:om|för)(?!\p{L})/u

const REGULARLY = /(?<!\p{L})(?:varje|varannan) (?:\p{L}+dag|dag|vecka|månad)(?!\p{L})/u
const LATER =
  /(?<!\p{L})(?:nästa|senast|kommande|till|vid|på (?:mötet|nästa)|i (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|den \d|\d{1,2}\/\d)/u

const lastWord = (owner: string): string => owner.toLowerCase().split(' ').at(-1)!

/** Whether a clause tells what its subject is to do. */
export function isTask(
  clause: Clause,
  text: string,
  { people, lang, bullet, before, decided, past, history, formed }: Around,
): boolean {
  const { how, kind, rest, verb } = clause
  if (APPLICANT.test(text) || (history && kind !== 'near' && kind !== 'name')) return false
  // "The Treasurer being absent this was held over."
  if (verb === 'being' || verb === 'having') return false
  if (how === 'other' && /^, \p{Ll}+(?:ar|er|år|ade|te)\s/u.test(rest)) return false
  // "Mrs Hill, the vicar,"; but "Ann, Bo and the clerk".
  if (
    (/, (?:the|a|an) \p{Ll}/u.test(clause.owner) &&
      !/ and (?:the|a|an) \p{Ll}/u.test(text.slice(clause.start, clause.start + 160))) ||
    /^takes? the chair(?!\p{L})/u.test(`${verb} ${rest}`)
  )
    return false
  if ((kind === 'side' || kind === 'unit' || kind === 'letters') && REGULARLY.test(rest)) return false
  if (!decided && THERE.test(`${verb} ${rest}`)) return false
  if (!decided && bullet === '' && SPEAKS.test(`${verb} ${rest}`) && !LATER.test(rest)) return false
  const organ = (kind === 'body' || kind === 'itself') && !formed?.has(lastWord(clause.owner))
  // What is decided of somebody is to be done, however it is put: "att Anna representerar oss".
  if (
    how === 'tells' &&
    decided &&
    DECIDED.test(verb) &&
    !/^(?:plats|del|över ordförande)/u.test(rest) &&
    !(verb === 'fortsätter' && REMAINS.test(rest))
  )
    return ['near', 'word', 'name', 'office', 'unit'].includes(kind)
  // Where all else is told in the past, a question in the present is still to be asked.
  if (verb === 'frågar' && past && kind === 'near' && /^om(?!\p{L})/u.test(rest)) return true
  if (how === 'tells' || /^(?:inte|ej|aldrig|not)(?!\p{L})/u.test(rest)) return false
  // An organisation's own doings, told to the others.
  if ((kind === 'side' || kind === 'letters' || organ) && (how === 'does' || how === 'will') && ARRANGES.test(text))
    return false
  if ((kind === 'side' || kind === 'letters') && clause.start > 0) return false
  if (/^har /.test(`${verb} `) && how === 'given' && kind !== 'near') return false
  if (['name', 'office'].includes(kind) && COMES.test(rest)) return false
  if ((kind === 'name' || kind === 'side' || kind === 'letters') && HOSTS.test(rest)) return false
  if (kind === 'office' && SHOWS.test(rest)) return false
  if (kind === 'name' && how === 'given' && /^(?:ha[sd]|have) been (?:asked|invited)/u.test(`${verb} ${rest}`))
    return false
  if (verb === 'would' && (OPINION.test(before) || WISH.test(rest) || (near(kind) && BECAUSE.test(rest)))) return false
  if ((how === 'will' || how === 'given') && STANDS_ASIDE.test(rest)) return false
  // "Owen said he would wait outside, and he did."
  if (/,? (?:and|which|as) (?:he|she|they) did\.?$|,? vilket (?:hon|han|hen|de) gjorde\.?$/iu.test(text)) return false
  // "At the last meeting Owen was asked to look into it.": what came of it is told next.
  if (how === 'given' && EARLIER.test(text)) return false
  // "Owen said he would."
  if (how === 'will' && /^\.?$/.test(rest)) return false
  const told = text.slice(0, text.indexOf(`${verb} ${rest}`))
  const lead = told.slice(clause.start)
  // "Everyone happy to try", "as he would be moving": what one likes, or why.
  if (
    verb === 'to' &&
    /\s(?:happy|keen|willing|glad|pleased|ready|able|unable|likely|free|welcome|sorry|reluctant|eager|invited|going|due|entitled|allowed|right|first|last|next) $/iu.test(
      lead,
    )
  )
    return false
  if (verb === 'would' && /^(?:\p{L}+ )?have \p{L}+(?:ed|en|n|t)(?!\p{L})/u.test(rest)) return false
  if (
    how === 'will' &&
    /(?<!\p{L})(?:as|since|because|although|though|if|unless|whether) (?:he|she|they) $/iu.test(told)
  )
    return false
  // "Länsstyrelsen lovar besked i maj": an answer that is awaited.
  if (
    /^(?:ut)?lova/.test(verb) &&
    organ &&
    /^(?:\p{L}+ )?(?:besked|svar|att (?:svara|ge|lämna|återkomma|höra))/u.test(rest)
  )
    return false
  // What others must do is often only an opinion.
  if (NEEDS.test(verb) && !near(kind)) return false
  // "Mrs Hill said that volunteers would water": what others will do, as one of them told.
  if (/^(?:volunteers|partners)$/iu.test(clause.owner) && verb === 'would' && !decided) return false
  // "Vi ses i augusti, Bo kallar.": of the meeting's own routine.
  if (verb === 'kallar' && rest === '.' && AGAIN.test(text)) return false
  if (
    how !== 'given' &&
    how !== 'will' &&
    (lang === 'en' || (kind !== 'near' && kind !== 'word')) &&
    ROUTINE.test(text)
  )
    return false
  // Who applies to the body was told of in the matter's history.
  if (kind === 'name' && !decided && verb === 'ansöker') return false
  if (kind !== 'near' && !decided && PERFORMS.test(`${verb} ${rest}`)) return false
  if (CHECKS.test(rest) || /^gärna(?!\p{L})/u.test(rest)) return false
  // What an organisation does for its living.
  const usual =
    kind === 'side' || kind === 'letters' || (kind === 'unit' && /^(?:en|ett|nya?|flera|många|olika|\d)\s/u.test(rest))
  if (usual && !decided && (how === 'does' || how === 'will') && !DATED.test(rest)) {
    const infinitive = how === 'will' ? INFINITIVE.exec(rest)?.[1] : undefined
    if ((infinitive ? presentsOf(infinitive) : [verb]).some(one => BUSINESS_SV.has(one))) return false
  }
  // A guest's visit is nobody's task.
  if (kind === 'name' && !decided && VISITS.test(text)) return false
  // Who offers to be the host has a visit coming.
  if (how === 'given' && /^(?:(?:has|have) )?(?:agreed|offered|volunteered) to host(?!\p{L})/u.test(`${verb} ${rest}`))
    return false
  // "Anna och Bo ombads att vara valberedning": an office.
  if (how === 'given' && OFFICE_GIVEN.test(rest)) return false
  if (how === 'given')
    return (
      !(organ || kind === 'unit' || /^(?:the )?\p{L}+s$/iu.test(clause.owner)) ||
      !/^(?:has |have )?(?:agreed|offered|promised|be )/.test(`${verb} ${rest}`)
    )
  // "The rule stays for now, and Ann and Bo will ask everybody."
  if (HABIT.test(text.slice(text.startsWith(clause.owner.split(',')[0]!, clause.start) ? clause.start : 0)))
    return false
  // "Beth now keeps the door shut."
  if (how === 'other' && /\snow $/u.test(text.slice(clause.start, text.indexOf(`${verb} ${rest}`)))) return false
  // "Alla medarbetare ska arbeta högst två helger av fem.": a rule.
  if (how === 'will' && !decided && EVERYBODY.test(clause.owner) && (OTHERS.test(clause.owner) || MEASURE.test(rest)))
    return false
  if (how === 'bears') return !organ && kind !== 'letters'
  if (how === 'will') {
    const after = rest.replace(/^(?:i uppdrag |i uppgift )?att\s+/, '')
    // "Ledamöterna ska ges möjlighet": that is others' to do.
    if (
      /^(?!träffas|mötas|hjälpas|ses|höras|samlas|talas|turas|samsas)\p{Ll}+s(?!\p{L})/u.test(after) &&
      !/^(?:discuss|address|process|assess|pass|press)/.test(after)
    )
      return false
    if (/^(?:tänker|avser|planerar)$/.test(verb) && !near(kind)) return false
    if (verb === 'får' && /^(?:alla|samtliga|all|everyone)/i.test(clause.owner)) return false
    if (
      verb === 'får' &&
      !near(kind) &&
      !/styrelsen$/i.test(clause.owner) &&
      !/(?:senast|till nästa|den \d)/.test(rest)
    )
      return false
    if (/^be (?!contact)\p{L}+(?:ed|en|t)(?!\p{L})/u.test(after)) return false
    if (
      STATE.test(after) ||
      (near(kind) &&
        VISITS.test(text) &&
        !/^(?:to|will|ska)/.test(verb) &&
        !/^(?:inviting|going to)(?!\p{L})/u.test(rest))
    )
      return false
    if (near(kind) || kind === 'office' || decided) return !organ || decided === true
    if (lang === 'en') return !organ && kind !== 'letters'
    // "det ska Camilla få fixat"
    if (/^få \p{Ll}+t(?!\p{L})/u.test(after)) return !organ
    const infinitive = INFINITIVE.exec(after)?.[1]
    return !organ && infinitive !== undefined && isDoing(infinitive)
  }
  // In minutes that tell in the past, what the body itself does in the present.
  if (how === 'does' && kind === 'itself') return past === true && OWN_DOING.test(`${verb} ${rest}`)
  if (how === 'does' && kind === 'body') return DATED.test(rest.split(',')[0]!)
  if (how === 'does')
    return !organ && (kind !== 'letters' || !/^\p{Lu}{2}$/u.test(clause.owner) || people.short.has(clause.owner))
  // What no list knows: of those who were there only; in English minutes the present itself tells that it is to be done.
  if (clause.inverted || text.length > 200) return false
  if (lang === 'en' || /[>→►]/.test(bullet)) {
    if (!decided && /s$/.test(verb) === isMany(clause.owner)) return false
    return near(kind) || kind === 'office'
  }
  return kind === 'near' || MANY.test(clause.owner)
}
