import { each, listed, same, type Text } from '../../domain/text.ts'
import { readWhen } from '../../domain/when/read.ts'
import { docText, type Found, missing, on, type Ref, sectionName } from '../found.ts'
import { evidence } from '../lexicon.ts'
import { nameParts, sameName } from '../names.ts'
import { type Ask, fitsDay, headOf, newestFirst, speaksOf, whereOf } from '../scope.ts'
import type { Section, TaskFact } from '../view.ts'
import { plain, stems } from '../words.ts'
import { kindOf } from './asked.ts'
import { FIRST_PERSON } from './holds.ts'
import { inParts } from './parts.ts'
import { saysMore } from './quotes.ts'
import { lacking, wordsIn } from './sections.ts'

const OWNED =
  /ansvar(?!sfri)|tar fram|ta fram|sammanstall|utred|undersok|aterkomm|uppdrag|uppdras|ska |skall |kontakta|planerar|skriver|kallar|bjuder|bildar|far i|responsible|action|will |obtain|\btar\b|informerar|deltar|utses|uppdrag/

/** "Jenny åker.", "Anna och Disa läser igenom." */
const NAME_DOES =
  /^(\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{L}-]+)?(?: (?:och|and) \p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}-]+)?)? (?:\p{Ll}+r|will|to|ska|skall|is to)\b/u

/** "Säkerhetssamordnaren", "Fritidsgårdarna". */
const ROLE_DOES =
  /(?:ar|or|schef|polis|ledar|man|sköterska|ombud|förvaltning|styrelse|nämnd|kansli|rektor)(?:en|n|na|et|erna|arna)$/u

/** The day of the task stands in its own words. */
const saysDay = ({ what, due }: TaskFact): boolean =>
  due !== undefined &&
  readWhen(what, { today: due, prefer: 'near' }).some(
    one => one.kind === 'day' && one.date === due && !one.yearInferred,
  )

const line = (one: TaskFact): Text =>
  each(lang => {
    const what = one.what.replace(/\.$/, '')
    const said = plain(what).startsWith(plain(one.owner)) ? what : `${one.owner}: ${what}`
    const due =
      one.due && !saysDay(one) ? (lang === 'sv' ? `, senast ${on(one.due).sv}` : `, due ${on(one.due).en}`) : ''
    const done = one.done ? (lang === 'sv' ? ' (klart)' : ' (done)') : ''
    return `${said}${due}${done}${one.helpers.length > 0 && !one.helpers.every(name => one.what.includes(name)) ? `, ${lang === 'sv' ? 'med hjälp av' : 'with the help of'} ${listed(one.helpers.map(same))[lang]}` : ''}`
  })

const owns = (one: TaskFact, name: string): boolean =>
  one.owner.split(/,|\boch\b|\band\b|&/).some(part => sameName(part.trim(), name)) ||
  one.helpers.some(part => sameName(part, name))
const mentions = (one: TaskFact, name: string) => nameParts(name).every(part => plain(one.what).includes(part))

const refOfTask = (one: TaskFact): Ref => ({
  doc: one.doc,
  ...(one.section ? { section: one.section } : {}),
  ...(one.lines ? { lines: one.lines } : {}),
})

/** Words that lean on the sentence before: "en lista på sådana orter", "she will bring it". */
const LEANS =
  /\b(?:det|den|de|dem|detta|dessa|denna|sadana?|dit|dar|han|hon|it|this|that|these|those|them|such|there|he|she)\b/

/** The sentence that it was taken from, where it says more than the task, and the one before where the task leans on that. */
function toldOf(one: TaskFact): Pick<Found, 'items'> {
  const words = plain(one.what).replace(/\.$/, '')
  const all = one.section?.passages ?? []
  const at = all.findIndex(each => plain(each.text).includes(words) || words.includes(plain(each.text)))
  const piece = all[at]
  if (!piece) return {}
  const before = LEANS.test(words) ? all[at - 1] : undefined
  const more = plain(piece.text).length > words.length + 1
  return before || more
    ? { items: [same([before?.text, piece.text].filter(text => text !== undefined).join(' '))] }
    : {}
}

const shown = (ask: Ask, tasks: TaskFact[], lead: Text): Found => {
  const [only] = tasks
  if (tasks.length === 1 && only)
    return {
      answered: true,
      lead: each(
        lang =>
          `${line(only)[lang]} (${docText(only.doc)[lang]}${only.section ? `, ${sectionName(only.section)}` : ''})`,
      ),
      ...toldOf(only),
      refs: [refOfTask(only)],
    }
  const overdue = tasks.filter(one => !one.done && one.due !== undefined && one.due < ask.today).length
  return {
    answered: true,
    lead: each(
      lang =>
        `${lead[lang]} (${tasks.length}${overdue > 0 && ask.q.cues.has('overdue') ? `, ${lang === 'sv' ? 'försenade' : 'overdue'}` : ''}):`,
    ),
    items: tasks.map(line),
    refs: tasks.map(refOfTask),
  }
}

/** Words for doing whatever it is, and for when: they tell no task from another. */
const DOING =
  /^(?:fix\w*|ordna\w*|lova\w*|se|ser|kolla\w*|ute|ut|upp|ner|ned|runt|ihop|down|up|out|round|off|klar\w*|hand|promis\w*|sort\w*|make|sure|going|get|getting|job|again|supposed)$/
/** "Vilka får teckna firman": what somebody may do is no task. */
const MAY = /^(?:vem|vilka|who)(?: \w+)? (?:far|kan|may|can|is allowed|are allowed)\b/

/** Headings of the same matter at other meetings: what it was called before. */
const calledElsewhere = (ask: Ask, section: Section): string[] =>
  section.registryNumber === undefined
    ? []
    : ask.view.flatMap(doc =>
        doc.sections.filter(one => one.registryNumber === section.registryNumber).flatMap(one => stems(one.title)),
      )

/** Who does what: tasks by owner, by subject, by day; overdue ones. Null where the records hold none that fits. */
export function tasks(asked: Ask): Found | null {
  if (MAY.test(asked.q.plain) || (kindOf(asked.q) === 'length' && !asked.q.cues.has('task'))) return null
  const telling = inParts(asked, asked.q.terms).filter(term => term.must || !DOING.test(plain(term.word)))
  const ask = telling.length > 0 || asked.q.people.length > 0 ? { ...asked, q: { ...asked.q, terms: telling } } : asked
  const { q, today } = ask
  const where = whereOf(ask)
  const mine =
    /\b(?:mina|mitt|min|my|jag|i)\b/.test(q.plain) &&
    ask.me !== undefined &&
    q.people.length === 0 &&
    /\b(?:mina uppdrag|mitt uppdrag|my tasks?|har jag|do i have|am i)\b/.test(q.plain)
  // "Jag gör en affisch": whoever wrote that, it is not the name beside it.
  let all = newestFirst(ask.view).flatMap(doc =>
    doc.tasks.filter(one => doc.secretary !== undefined || !FIRST_PERSON.test(one.what)),
  )
  if (where.date === 'named') all = all.filter(one => where.docs.includes(one.doc) || fitsDay(ask, one.due))
  else if (q.whens.length > 0) {
    all = all.filter(one => fitsDay(ask, one.due) || one.section?.passages.some(piece => speaksOf(ask, piece.days)))
  }
  if (q.sections.length > 0)
    all = all.filter(one => one.section?.number != null && q.sections.includes(one.section.number))
  if (q.cues.has('overdue')) all = all.filter(one => !one.done && one.due !== undefined && one.due < today)
  const people = mine ? [ask.me!] : q.people
  if (people.length > 0) {
    const owned = all.filter(one => people.some(name => owns(one, name)))
    all = owned.length > 0 ? owned : all.filter(one => people.some(name => mentions(one, name)))
  }
  // A task that only stands under the heading is not what somebody did.
  const asksToDo = q.cues.has('task') || q.cues.has('todo')
  if (q.terms.length > 0) {
    const scored = all
      .map(one => {
        const own = evidence(q.terms, stems(`${one.owner} ${one.what} ${one.helpers.join(' ')}`), [
          ...(one.section ? [...wordsIn(one.section), ...calledElsewhere(ask, one.section)] : []),
          ...headOf(one.doc),
        ])
        const title = one.section ? evidence(q.terms, stems(one.section.title)).direct : 0
        const owner = evidence(q.terms, stems(one.owner)).direct
        return {
          one,
          share: lacking(q, own.missed) ? 0 : own.share,
          direct: Math.max(own.direct, title) + Math.min(own.direct, title) * 0.3 + owner * 0.2,
          near: own.direct + title,
          own: own.direct,
        }
      })
      .filter(
        each =>
          each.share >= 0.55 &&
          (asksToDo || each.own > 0) &&
          saysMore(q.terms, stems(`${each.one.owner} ${each.one.what} ${each.one.helpers.join(' ')}`), [
            ...stems(each.one.section?.title ?? ''),
            ...headOf(each.one.doc),
          ]) &&
          each.near > 0 &&
          each.direct >= 0.3 * q.terms.reduce((sum, term) => sum + term.weight, 0),
      )
      .sort((a, b) => b.direct - a.direct)
    const top = scored[0]?.direct ?? 0
    all = scored.filter(each => each.direct >= top * 0.8).map(each => each.one)
  } else if (people.length === 0 && q.whens.length === 0 && !q.cues.has('overdue') && q.sections.length === 0) {
    const open = all.filter(one => !one.done)
    if (open.length > 0) all = open
  }
  if (all.length === 0) {
    if (mine || (q.people.length > 0 && q.cues.has('task') && q.terms.length === 0))
      return missing({
        sv: `Inga uppdrag är antecknade för ${people.join(', ')}.`,
        en: `No tasks are recorded for ${people.join(', ')}.`,
      })
    if (q.cues.has('overdue'))
      return missing({ sv: 'Inga försenade uppdrag är antecknade.', en: 'No overdue tasks are recorded.' })
    return null
  }
  return shown(ask, all, { sv: 'Uppdrag', en: 'Tasks' })
}

/** True where a sentence says who does something. */
export function saysWhoDoes(text: string, names: ReadonlySet<string>): boolean {
  if (OWNED.test(plain(text))) return true
  const first = NAME_DOES.exec(text)?.[1]
  return first !== undefined && (names.has(plain(first)) || ROLE_DOES.test(first))
}
