import type { ExtractAttendee } from '../../domain/extract.ts'
import { awayBehind } from './away.ts'
import { blocksOf, type Sentence, sentencesIn } from './blocks.ts'
import { AWAY, EXCUSED, REPLACED } from './lexicon/away.ts'
import { INSTEAD } from './lexicon/declines.ts'
import { hasOffice } from './lexicon/offices.ts'
import type { Line } from './lines.ts'
import { nameAt, namesIn } from './names.ts'
import { attendees, peopleIn, startsList } from './prose-lists.ts'
import type { RawSection } from './sections.ts'
import { sidesIn } from './sides.ts'

const CAME =
  /(?<!\p{L})(?:var med(?! i)|med var|deltog|deltar|medverkade|närvarade|närvar|närvoro|tillstädes var|tillstädes voro|voro närvarande|voro tillstädes|var närvarande|närvarande var|var på plats|fanns på plats|were present|was present|attended|took part|(?:was|were) in attendance|(?:was|were) (?:also )?in the room|joined(?= (?:us )?(?:by|via|on|over|from|through|at|for|late|later) )|anslöt(?= (?:sig )?(?:via|på|vid|kl|klockan|under|efter|från|sent|senare|\d))|kom(?= (?:in )?(?:vid|kl|klockan|strax|en|några|någon|först|lite|sent)(?!\p{L})[^.]{0,30}(?:\d|sen|senare|timme|minut|kvart))|med fanns|runt bordet satt|(?:var där|(?:was|were) there)(?=[.,;]|$))(?!\p{L})(?! (?:inte|ej))/iu
/** "… with Mrs P. Gathercole in the chair" */
const IN_CHAIR =
  /(?:^|\s)(?:with (\p{Lu}[^,]{2,50}?) in the chair|\((?:the )?(?:Revd? )?(\p{Lu}[^()]{2,50})\) (?:presiding|in the chair)|(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}),? presiding|under ordförandeskap av (\p{Lu}[^,]{2,50}?)(?=[.,]|$))/u
/** "Anna Berg (Region Norr) chaired the meeting", "The meeting was chaired by Bo Ek", "Cilla Dahl ledde mötet": who was in the chair. */
const CHAIRED_BY =
  /^(?:the |our )?(?:meeting|call|session|board|committee)? ?(?:was )?(?:chaired|led|opened and chaired|presided over) by (?=\p{Lu})|^(?:mötet|sammanträdet|träffen) leddes av (?=\p{Lu})/iu
const CHAIRS =
  /^(\p{Lu}[^.;:]{2,80}?),? (?:chaired|(?:was|sat|took over|took|presided) (?:in )?the chair|was in the chair|presided|ledde mötet|satt (?:som )?ordförande|höll i (?:mötet|klubban|träffen)|förde klubban|(?:led|ran|conducted) the meeting|var (?:mötets )?ordförande)(?: (?:the|this|our|our last|today['’]s|tonight['’]s) (?:meeting|call|session)| (?:för|vid|på) (?:mötet|sammanträdet))?(?:[.,;]|$| (?:and|och|as|in|from|because|eftersom|since) )/u
/** "Sekreterare var Bo Ek" */
const HELD =
  /^(ordförande|mötesordförande|sekreterare|mötessekreterare|protokollförare|chair|secretary)n? (?:var|är|was) (?=\p{Lu})/iu
/** "Cllr R. Strand attended for the Parish Council" */
const CAME_FOR =
  /^(.{3,80}?) (?:attended|came|deltog|närvarade) (?:for|on behalf of|för|från) (?:the )?(\p{Lu}.*?)\.?$/u
/** "Vi var Anna, Bo och Cilla", "There were six of us: …", "Vi som sågs var …": those who are meant follow. */
const WE =
  /^(?:(?:then|då|i kväll|ikväll|den här gången),? )?(?:(?:förutom|utöver) (?:oss|vi)(?: (?:två|tre|fyra|fem))?,? (?:var det|fanns|satt|deltog|kom)(?: även| också)?|(?:besides|apart from) (?:us|the (?:two|three) of us),? (?:there (?:was|were)|we had)|vi (?:som )?(?:var(?: där| med| på plats)?|blev|sågs|möttes|träffades|deltog|kom|satt där|är)(?: där| med| på plats| på mötet| i ?går| i ?dag)?,?(?: var| är)?|(?:where )?(?:there|we) were|there was(?= (?:myself|me)[ ,(])|(?:just |only )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) of us(?: (?:there|here|in all|tonight|today))?(?=:)|with (?:her|him|them|us|me)(?: (?:at|in|on) [^.,;:]{2,40}?)? (?:was|were)|those attending (?:was|were)|(?:on the (?:call|line)|in the room|round the table|around the table|at the table|here|there|in attendance) (?:was|were|we had)|those (?:there|present|who came) were|it was|present (?:was|were|with)|taking part (?:was|were)|(?:för)?samlade (?:var|hade sig)|gathered (?:was|were))(?:\s(?:\d+|bara|endast|only|just|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|two|three|four|five|six|seven|eight|nine|ten|st|stycken|personer|people|of us))*\s?[:–,-]?\s+/iu
/** "… called the meeting to order with Anna Berg, Bo Ek and Cilla Dahl present": the rest of the sentence tells of others. */
const WITH_PRESENT =
  /(?<!\p{L})(?:with|med) (\p{Lu}[^.;]{5,400}?) (?:also |also being )?(?:present|in attendance|attending|närvarande|på plats)(?!\p{L})(?:, (?:along |together )?(?:with|as well as) (.*))?/u
/** "Anna Berg, who was on holiday, and Bo Ek, som vikarierar för Eva, were accepted": what is told of them, and what was said to it. */
export const RELATED =
  /,? (?:who|whose|which|som|vars|vilket) [^,;()]*?(?=,|;|$|\s(?:and|och|samt) (?:(?:Mrs?|Ms|Cllr|Dr)\.? )?\p{Lu}\p{L}+(?: \p{Lu}|,|\.|$))|,? (?:because of|owing to|due to|på grund av|p\.g\.a\.) [^,;()]*|,? (?:and |which )?(?:these |they |the apologies )?(?:was|were) (?:duly |all )?(?:accepted|noted|received|approved|recorded).*$/giu

const PART =
  /^(?:under|vid|på|i|for|during) (?:the )?(?:punkt(?:en|erna)?|§+|ärende(?:t|na)?|items?|agenda item) ?(\d[\d ,–-]*)/iu

/** "Anna, who stepped in for Bo, who was away, and Cilla": he was not there. */
const STANDS_IN =
  /,? (?:som|who) (?:hoppade|gick|ryckte|stepped|filled|stood|jumped) in (?:för|for) (?<who>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?:,? (?:som|who) (?:var|är|was|is|had|hade) [^,;]*?)?(?=,|;|$|\s(?:and|och|samt) )/gu

/** "Bro. W. Berg in the chair." */
const IN_THE_CHAIR =
  /^((?:(?:Mrs?|Ms|Miss|Dr|Cllr|Revd?|Bro|Sis)\.? )?(?:\p{Lu}\. ?){0,2}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}),? in the chair\.?$/u

function ledBy(text: string): { who: string; role: string } | null {
  if (text.length > 600) return null
  const behind = CHAIRED_BY.exec(text)?.[0]
  const who =
    behind === undefined
      ? (CHAIRS.exec(text) ?? IN_THE_CHAIR.exec(text))?.[1]
      : text.slice(behind.length).split(/[;.,](?:\s|$)/)[0]
  // "På plats var Anna Berg som ledde mötet, Bo Ek …", "There attended Mr Bo Ek, who presided; …": a list.
  if (who === undefined || !peopleIn(who) || /(?:^|[\s,])(?:who|som)$/u.test(who) || CAME.test(who) || WE.test(who))
    return null
  return { who, role: /leddes|ledde mötet|höll i|klubban|ordförande/u.test(text) ? 'ordförande' : 'chair' }
}

/** Who was in the chair, told in a sentence beside a list. */
export const ledIn = (lines: readonly Line[]): ExtractAttendee[] =>
  sentencesIn(blocksOf(lines)).flatMap(sentence => (ledBy(sentence.text) ? told(sentence) : []))

/** "Från styrelsen deltog Anna Berg och Bo Ek. Cilla Dahl hade anmält förhinder." */
function told(sentence: Pick<Sentence, 'text' | 'from' | 'to'>): ExtractAttendee[] {
  const sides = sidesIn(sentence.text)
  if (sides.length > 0)
    return sides.flatMap(({ listed: _, list, ...side }) =>
      attendees(list, sentence, true).map(one => ({ ...side, ...one })),
    )
  const { text } = sentence
  // "Anna gick in för Bo, som meddelat förhinder"
  const stands = REPLACED.exec(text)
  const deputy = stands && /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) $/u.exec(text.slice(0, stands.index))?.[1]
  if (deputy && peopleIn(stands[1]!))
    return [
      ...attendees(deputy, sentence, true).map(one => ({ ...one, for: stands[1]! })),
      ...attendees(stands[1]!, sentence, false),
    ]
  const held = HELD.exec(text)
  if (held)
    return attendees(text.slice(held[0].length), sentence, true).map(one => ({ ...one, role: held[1]!.toLowerCase() }))
  const chair = / in the chair|ordförandeskap|(?:met|meeting|held|gathered)(?!\p{L}).* presiding/u.test(text)
    ? IN_CHAIR.exec(text)
        ?.slice(1)
        .find(one => one !== undefined)
    : undefined
  if (chair)
    return attendees(chair, sentence, true).map(one => ({
      ...one,
      role: /chair|presid/.test(text) ? 'chair' : 'ordförande',
    }))
  const led = ledBy(text)
  if (led) return attendees(led.who, sentence, true).map(one => ({ ...one, role: led.role }))
  // "Here is what we decided (there were six of us: …)"
  const aside = text.includes('(')
    ? /\(((?:there|we|vi|med|närvarande) (?:were|was|var|blev)[^()]+)\)/iu.exec(text)?.[1]
    : undefined
  const we = WE.exec(aside ?? text)?.[0] ?? ''
  // "Vi var sex, han och Malin, …": who he is stands before.
  const ours = (aside ?? text)
    .slice(we.length)
    .replace(/[.!\s]+$/, '')
    .replace(/^(?:han|hon|hen|he|she) (?:och|and) /iu, '')
  if (we !== '' && startsList(ours)) {
    const { list, rest } = listIn(ours)
    const there = attendees(list.replace(STANDS_IN, ''), sentence, true)
    const replaced = [...list.matchAll(STANDS_IN)].map(
      ({ groups }): ExtractAttendee => ({
        name: groups!.who!,
        present: false,
        at: { lines: [sentence.from, sentence.to] },
      }),
    )
    there.push(...replaced)
    return rest === '' ? there : [...there, ...awayTold({ ...sentence, text: rest }, there)]
  }
  const beside = WITH_PRESENT.exec(text)
  if (beside && (peopleIn(beside[1]!) || startsList(beside[1]!)))
    return [...attendees(beside[1]!, sentence, true), ...(beside[2] ? attendees(beside[2], sentence, true) : [])]
  const cameFor = CAME_FOR.exec(text)
  if (cameFor && namesIn(cameFor[1]!).length > 0)
    return attendees(cameFor[1]!, sentence, true).map(one => ({ affiliation: cameFor[2]!, ...one }))
  const away = AWAY.exec(text)
  const verb = away ?? CAME.exec(sentence.text)
  if (!verb || sentence.text.length > 3000) return []
  const after = sentence.text
    .slice(verb.index + verb[0].length)
    .replace(/^[\s:]+/, '')
    .replace(/^(?:även|också|dessutom|också|also|then) /i, '')
  const before = sentence.text.slice(0, verb.index).trim()
  // "Here is what we said (Anna Berg and Bo Ek took part)"
  const inner = before.slice(before.lastIndexOf('(') + 1)
  const own = inner.includes(')') ? before : inner
  const list = peopleIn(own) ? own : after
  const found = peopleIn(list) ? attendees(list.replace(RELATED, ''), sentence, away === null) : []
  // "… deltog under punkt 3"
  const part = PART.exec(list === before ? after : before)?.[1]
  return part === undefined ? found : found.map(one => ({ sections: part, ...one }))
}

/** Who came or did not, where one line of a list tells it as a sentence. */
export const toldOf = (line: Line): ExtractAttendee[] =>
  line.text.length < 1000 && line.cells.length === 1 ? told(line) : []

const COMES_LATER =
  /(?<!\p{L})(?:kommer|besöker|återkommer|ny tid|ny inbjudan|will|['’]ll|comes|coming|is to come|hopes to)(?!\p{L})/iu
/** "… lämnade mötet", "… deltog inte i beslutet": told of a matter, not of the meeting. */
const OF_A_MATTER = /(?<!\p{L})(?:jäv|beslutet|handläggningen|ärendet|omröstningen)(?!\p{L})/iu

/** "Anna Berg skulle ha kommit", "Bo Ek was to have spoken": a guest. */
const WAS_DUE =
  /(?<!\p{L})(?:skulle (?:ha )?(?:kommit|komma|gästat|besökt|berättat|medverkat|föreläst)|(?:was|were) (?:due|supposed|to have) (?:to )?(?:come|been|spoken|speak|visited?|addressed|given))(?!\p{L})/iu
/** "Kommer den 3 juni i stället", "It was decided to invite him afresh": what the next sentence says of a guest who was away. */
const comesBehind = (one: Sentence, next: Sentence | undefined): boolean =>
  next?.block === one.block &&
  next.text.length < 200 &&
  ((INSTEAD.test(next.text) && COMES_LATER.test(next.text)) ||
    /(?<!\p{L})(?:invite|bjuda in|bjuds in) (?:him|her|them|honom|henne|dem|afresh|again|igen|på nytt)(?!\p{L})/iu.test(
      next.text,
    ))

/** Those of whom it is told that they could not come, wherever it stands. */
export const awayIn = (parts: ReadonlyArray<readonly Line[]>): ExtractAttendee[] =>
  parts.flatMap(lines =>
    sentencesIn(blocksOf(lines))
      .filter(({ text }, i, all) => !WAS_DUE.test(text) && !comesBehind(all[i]!, all[i + 1]))
      // Columns are a table's.
      .filter(({ block }) => block.cells.length < 2)
      .filter(({ text }) => text.length < 600 && EXCUSED.test(text) && AWAY.test(text) && !OF_A_MATTER.test(text))
      // Who is to come another time instead is a guest.
      .filter(({ text }) => !(INSTEAD.test(text) && COMES_LATER.test(text)))
      .flatMap(told)
      .filter(one => !one.present),
  )

/** "mest för er som inte kunde vara med (Anna och Bo)" */
const FOR_THOSE =
  /(?<!\p{L})(?:som (?:tyvärr )?inte (?:kunde(?: vara med| komma| delta)?|kom|var (?:med|där|på plats))|who (?:sadly )?(?:couldn['’]t|could not|weren['’]t able to|were not able to|were unable to|didn['’]t) (?:make it|come|be there|attend|join us)|who (?:missed it|weren['’]t there|were not there)) \((\p{Lu}[^()]{2,120})\)/iu
/** "Anna's at a wedding, so you get me instead" */
const SO_ME =
  /(?<!\p{L})(?:so (?:you (?:get|got|have|['’]re stuck with|are stuck with|will have to make do with) me|I (?:am|was|have|took|wrote|write)(?!\p{L}))|så (?:ni får (?:nöja er|hålla till godo) med mig|jag (?:skriver|skrev|antecknar|antecknade|fick)(?!\p{L})|det blev jag))/iu

/** Those whom a sentence passes by as away: whoever the notes are for, or written instead of. */
export const missedIn = (lines: readonly Line[]): ExtractAttendee[] =>
  sentencesIn(blocksOf(lines)).flatMap(sentence => {
    const list = FOR_THOSE.exec(sentence.text)?.[1]
    const replaced = REPLACED.exec(sentence.text)?.[1]
    if (replaced !== undefined && peopleIn(replaced)) return attendees(replaced, sentence, false)
    if (list !== undefined && peopleIn(list))
      return attendees(list, sentence, false).map(one => ({ ...one, present: false }))
    return SO_ME.test(sentence.text) ? awayTold(sentence, []) : []
  })

/** "Anna, Bo and Cilla, as Dag is ill", "Anna, Bo, which is just enough, and Cilla": those who came, and what is told behind them. */
export function listIn(text: string): { list: string; rest: string } {
  const plain = text.replace(/, which (?:is|was|made|makes|gave) [^,;]*(?=,|$)/u, '')
  const [whole, lead = ''] =
    /(?:,| [–-]|;) (as|since|because|while|but|though|eftersom|för|medan|men|då) (?=\p{Lu}\p{L}+(?:,? \p{Ll}| and \p{Lu}| och \p{Lu}).*$).*$/u.exec(
      plain,
    ) ?? []
  return whole === undefined
    ? { list: plain, rest: '' }
    : { list: plain.slice(0, plain.length - whole.length), rest: whole.slice(whole.indexOf(lead) + lead.length + 1) }
}

/** Who came, where no list says so: told in sentences of the head or the first matters, and who did not, told behind them. Only full names. */
export const toldIn = (head: readonly Line[], sections: readonly RawSection[]): ExtractAttendee[] =>
  [head, ...sections.slice(0, 4).map(section => section.lines)].flatMap(lines => {
    let there: ExtractAttendee[] = []
    let block: Sentence['block'] | null = null
    return sentencesIn(blocksOf(lines)).flatMap(sentence => {
      const behind = block === sentence.block && there.length > 1 ? awayTold(sentence, there) : []
      if (behind.length > 0) return behind
      // "Bro. Anna Berg in the chair. Bo Ek, secretary; Cilla Dahl, treasurer."
      const offices = block === sentence.block ? officersIn(sentence) : []
      if (offices.length > 0) return offices
      const found = told(sentence)
      if (found.length > 0 && ledBy(sentence.text)) block = sentence.block
      if (found.filter(one => one.present).length > 1) [there, block] = [found, sentence.block]
      return found
    })
  })

/** "Anna Berg, secretary; Bo Ek, treasurer." */
const officersIn = (sentence: Sentence): ExtractAttendee[] => {
  const parts = sentence.text.replace(/\.$/, '').split(/;\s*/)
  const held = parts.every(part => {
    const found = nameAt(part)
    return found !== null && /^, [\p{L} -]{3,40}$/u.test(found.rest) && hasOffice(found.rest.slice(2))
  })
  return held ? attendees(parts.join('; '), sentence, true) : []
}

/** Those whom a sentence behind the ones who were there tells to be away. */
const awayTold = (
  sentence: Pick<Sentence, 'text' | 'from' | 'to'>,
  there: readonly ExtractAttendee[],
): ExtractAttendee[] =>
  awayBehind(sentence.text, there).map(name => ({
    name,
    present: false,
    at: { lines: [sentence.from, sentence.to] },
  }))

/** As {@link toldOf}, for one that stands behind those who were there. */
export const toldBehind = (line: Line, there: readonly ExtractAttendee[]): ExtractAttendee[] => {
  const away = awayTold(line, there)
  return away.length > 0 ? away : toldOf(line)
}
