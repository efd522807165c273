import { type OwnerKind, type People, subjectOf } from './owners.ts'
import type { Told } from './task-sentences.ts'
import { startsDoing } from './verbs.ts'

const isBody = (kind: OwnerKind): boolean => kind === 'itself' || kind === 'body'
const UPDRAG = '(?:i uppdrag|i uppgift|uppdraget|mandat|uppgiften)'
/** Somebody is given something to do by somebody else. */
const ENTRUST = new RegExp(
  `(?<!\\p{L})(?:(?:uppdra(?:r|s|ga)?|uppdrog|uppdrogs|(?:ge|ger|gav|gavs|lämna(?:r|de|s|des)?) ${UPDRAG}|uppdraget (?:ges|gavs|går|gick|lämnas)|delegera(?:r|de|s|des)?)\\s+(?:åt|till)\\s+(?<a>.{2,80}?)|(?:ge|ger|gav|gavs)\\s+(?<b>.{2,80}?)\\s+${UPDRAG}|(?:ålägg(?:a|er)|ålade|utse(?:r)?|utsåg|välja|väljer|valde|be(?:r)?|bad|ombe(?:r|d)?|ombad|uppmana(?:r|de)?|instruera(?:r|de)?)\\s+(?<c>.{2,60}?))\\s+(?:(?:att|med att)\\s+|(?<=(?:be|ber|bad)\\s.{2,60}\\s)(?=\\p{L}+a\\s))(?<what>.+)$`,
  'iu',
)
const ENTRUST_EN =
  /(?<!\p{L})(?:ask(?:s|ed)?|instruct(?:s|ed)?|request(?:s|ed)?|direct(?:s|ed)?|task(?:s|ed)?|authori[sz]ed?|delegated?|it (?:was left|fell|falls) to|leave it to|(?<!be )left (?:it )?(?:to|with)) (?<a>(?:the |[A-Z]).{1,60}?) (?:to|with) (?<what>.+)$/iu
/** "to give Anna Berg the task to send it in", "assigned Bo the job of finding a hall" */
const GIVE_EN =
  /(?<!\p{L})(?:gives?|gave|given|assign(?:s|ed)?|hand(?:s|ed)?|entrust(?:s|ed)?) (?:to )?(?<a>(?:the |[A-Z]).{1,60}?) (?:the|a|with the) (?:task|job|assignment|mandate|mission|responsibility|authority|commission) (?:to|of|for) (?<what>.+)$/iu
/** "Ansvaret för serveringen åvilar Anna", "Till ansvarig för grillen utsågs Bo", "Ansvariga för lotteriet är Anna och Bo" */
const LIES =
  /(?:(?:ansvaret|uppdraget|uppgiften|arbetet) (?:(?:för|med|att) .{2,80} )?(?:åvilar|ligger (?:på|hos)|vilar på|tillfaller|gick till|går till|ges till|gavs till|har|lades på|lämnas till|lämnades till|tas av|övertas av|delas av|leds av)|(?:till )?(?:huvud)?ansvariga? (?:för|att) .{2,80} (?:utsågs|utses|utsågos|valdes|är|blir|blev))\s+(?!att )(.{2,80}?)\.?$/iu
/** The body that met gives: then what is asked of another body is no wish. */
const WE_ASK =
  /^(?:the )?(?:\p{L}+ )?(?:board|committee|council|meeting|group|trustees|assembly|panel|governors)(?!\p{L})/iu
/** "Det är Annas sak att boka", "Att boka ligger på Anna", "Det föll på Bos lott att hälsa", "Bollen ligger hos Anna" */
const FALLS = [
  /(?<!\p{L})(?:det )?(?:är|blir|blev) (\p{L}[\p{L} -]{1,40}?)s? (?:sak|uppgift|uppdrag|ansvar|jobb|tur|bord|ansvarsområde) att\s/iu,
  /(?<!\p{L})(?:att (?=\p{L}+a ).{4,80} |bollen |ansvaret |det |detta |frågan |uppgiften )(?:ligger|vilar|hamnar|hamnade|faller|föll|lades|läggs) (?:nu )?(?:på|hos) ([^.,;]{2,40}?)(?:s (?:bord|lott))?(?=[.,;]|$| att| till| inför| senast| som)/iu,
  /(?<!\p{L})(?:åligger|ankommer på|(?:ligger|står|är|blir) kvar (?:på|hos)|kvarstår (?:på|hos)) (?:fortfarande |nu |alltjämt )?([^.,;]{2,40}?)(?=[.,;]|$| att| till| senast)/iu,
  /(?<!\p{L})(?:genom|på) ([^.,;]{2,40}?)s? försorg(?!\p{L})/iu,
  /(?:^|[,;] (?:and |so |but )?)([^.,;]{2,40}?) (?:is|will be) the one (?:who|to)\s/iu,
  /^([^.,;]{2,40}?) (?:är|blir) den som (?:ska )?\p{Ll}+(?:r|a)(?!\p{L})/iu,
  /(?<!\p{L})(?:stays|remains|(?:is|was|be) left|^left|over)(?: still| now)? (?:with|to) ([^.,;]{2,40}?)(?=[.,;]|$| (?:by|until|for|before|to) )/iu,
  /(?<!\p{L})(?:it is|it will be|it falls to|falls to) ([^.,;]{2,40}?)(?:['’]s)? (?:job|task|turn|responsibility|duty) to\s/iu,
]
/** "det är Anna som skickar", "it is Bo who rings them": what, the verb tells. */
const CLEFT =
  /(?<!\p{L})(?:(?:det )?(?:är|blir|blir det|är det) (?<sv>\p{Lu}[^.,;]{1,40}?) som (?<does>\p{Ll}+(?: .*)?)|(?:it is|it['’]s|it will be|it was agreed that it is) (?<en>\p{Lu}[^.,;]{1,40}?) (?:who|that) (?:will|is to|shall|sends?|rings?|writes?|books?|orders?|buys?|gets?|calls?|brings?|makes?|does|takes? care|looks after|checks?) ?.*)$/u
function cleftIn(text: string, people: People): Told | null {
  const { sv, en, does } = CLEFT.exec(text)?.groups ?? {}
  const named = sv ?? en
  // "Det blir Anna som håller i klubban": an office.
  if (does !== undefined && /^(?:ska )?hålla?e?r? i (?:klubban|pennan|mötet|ordförand)/u.test(does)) return null
  if (named === undefined || (does !== undefined && !/^(?:ska|får)(?!\p{L})/u.test(does) && !startsDoing(`${does} `)))
    return null
  const found = subjectOf(named, people)
  return found && ['near', 'name', 'word', 'office'].includes(found.kind) ? { owner: found.owner, what: text } : null
}
export function bearerIn(text: string, people: People): Told | null {
  for (const pattern of [LIES, ...FALLS]) {
    const named = pattern.exec(text)?.[1]?.replace(/\.$/, '')
    // "Annas", "Lars": a name may end as the genitive does.
    const bearer = named === undefined ? null : (subjectOf(named, people) ?? subjectOf(named.replace(/s$/, ''), people))
    // "Uppdraget gick till Norrvik Maskin": who got the contract.
    if (bearer?.kind === 'name' && /^uppdraget (?:gick|går|tillfaller) (?:till)? /iu.test(text)) continue
    if (bearer && !isBody(bearer.kind) && !/^alla(?!\p{L})/iu.test(bearer.owner))
      return { owner: bearer.owner, what: text }
  }
  return cleftIn(text, people)
}
/** "a working party of A, B and C to look at …", "en arbetsgrupp med A och B för att …" */
const GROUP =
  /(?:working (?:party|group)|task group|sub-?group|\p{L}*grupp(?:en)?) (?:of|consisting of|comprising|med|bestående av|som består av) (?:(?:Cllrs?|Councillors) )?(.{5,120}?)(?:,)? (?:(?:be|was|is) (?:\p{L}+ )?(?:set up|formed|established|appointed) )?(?:to|för att|som ska|med uppgift att) \p{Ll}/u
export function groupIn(text: string, people: People): Told | null {
  const members = GROUP.exec(text)?.[1]
  const found = members === undefined ? null : subjectOf(members, people)
  return found && ['near', 'name', 'word'].includes(found.kind) ? { owner: found.owner, what: text } : null
}
const NOT_GIVEN =
  /(?:föreslår|föreslog|förslag|yrkar|yrkade|skulle|borde|bör|om att|önskar|vill|proposed|suggested|should|could)(?!\p{L})[^.]*$/iu

export function entrusted(text: string, people: People, english: boolean): Told | null {
  for (const pattern of english ? [ENTRUST_EN, GIVE_EN, ENTRUST] : [ENTRUST]) {
    const found = pattern.exec(text)
    if (!found?.groups || NOT_GIVEN.test(text.slice(0, found.index))) continue
    // "Fullmäktige gav i juni beredningen i uppdrag": that was another's doing.
    const giver = /(?:gav|gavs|uppdrog)$/i.test(found[0].split(' ')[0]!)
      ? subjectOf(text.slice(0, found.index).trim(), people)
      : null
    if (giver?.kind === 'body') continue
    const { a, b, c, what } = found.groups
    const owner = (a ?? b ?? c ?? '').trim()
    if (/^(?:om |kring |gällande )/i.test(owner) || (c !== undefined && subjectOf(c, people) === null)) continue
    // "Ms Low asked the Board to …": what is asked of a body is a wish.
    const asked = pattern !== ENTRUST ? subjectOf(owner, people) : null
    if (
      pattern !== ENTRUST &&
      (asked === null ||
        (isBody(asked.kind) && /^(?:ask|request)/i.test(found[0]) && (asked.kind === 'itself' || !WE_ASK.test(text))))
    )
      continue
    if (/^(?:\p{L}+ ){0,4}justera/iu.test(what ?? '')) continue
    return { owner: owner.replace(/^the /i, ''), what: text }
  }
  return null
}

/** "… åt kyrkoherden att söka bidrag och åt Inga att ta in ett anbud": each has a task of its own. */
export function alsoEntrusted({ what }: Told, people: People): Told[] {
  const [, owner, more] = /(?:,|\s(?:och|samt))\s+åt\s+(.{2,60}?)\s+att\s+(.+)$/u.exec(what) ?? []
  return owner !== undefined && more !== undefined && subjectOf(owner, people) ? [{ owner, what: more }] : []
}
