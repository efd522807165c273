import { blocksOf } from './blocks.ts'
import type { Office } from './lexicon/officers.ts'
import { isMononym, namesIn } from './names.ts'
import type { RawSection } from './sections.ts'
import { sentencesOf } from './sentences.ts'

export interface Elected {
  office: Office
  name: string
}

const ELECTS =
  /(?<!\p{L})(?:valdes?|väljs|väljer|välja|omvaldes|utsågs|utses|utse|utser|utsedd(?:a|es)?|tillfrågades|föreslogs|åtog sig|elected|appointed|chosen|agreed to (?:take|act|serve))(?!\p{L})/iu
/** For this very meeting: a chair for the year to come is another matter. */
const MEETING_CHAIR =
  /(?:mötes|stämmo|årsmötes)ordförande|ordförande (?:för|vid|på) (?:mötet|stämman|årsmötet|dagens|sammanträdet)|chair(?:man|person)? (?:of|for) (?:the|this) meeting/iu
const CHAIR = /(?<!\p{L}|vice[- ])(?:ordförande|chair(?:man|woman|person)?)(?!\p{L})/iu
const SECRETARY =
  /(?:mötes|stämmo|års)?(?<!vice )sekreterare(?!n\p{L})|(?:föra|skriva) (?:dagens )?(?:protokoll|anteckning)|protokollförare|secretary|(?:take|keep) (?:the )?(?:minutes|notes)/iu
const APPROVERS =
  /justera(?:re|s)?(?!\p{L})|justeringsm[aä]n|justeringsperson|justerings(?:wo)?man|(?:verify|check|approve|sign) the minutes|minutes-checker|scrutineer/iu
const OF_THE_MEETING =
  /mötes|stämmo|för (?:mötet|stämman|årsmötet)|vid (?:mötet|stämman|årsmötet)|sekreterare|funktionär|of (?:the )?meeting/i
const FOR_A_YEAR = /föreningens|styrelsen|(?:ett|två|\d) år|för tiden|verksamhetsåret|ledamöter|valbered|revisor/i

interface Mention {
  office: Office
  at: number
}

function mentionsIn(sentence: string, section: RawSection): Mention[] {
  const chair =
    MEETING_CHAIR.exec(sentence) ??
    (OF_THE_MEETING.test(section.title) && !FOR_A_YEAR.test(section.title) ? CHAIR.exec(sentence) : null)
  const secretary = SECRETARY.exec(sentence)
  const approvers = APPROVERS.exec(sentence)
  const about =
    chair !== null ||
    approvers !== null ||
    /sekreterare|protokoll|secretary/i.test(section.title) ||
    /protokoll|mötessekreterare|minutes/i.test(sentence)
  // "… jämte ordföranden justera": the chair is only beside those who were chosen.
  return [
    ...(chair ? [{ office: 'chair' as const, at: chair.index }] : []),
    ...(secretary && about ? [{ office: 'secretary' as const, at: secretary.index }] : []),
    ...(approvers ? [{ office: 'approvers' as const, at: approvers.index }] : []),
  ].sort((a, b) => a.at - b.at)
}

/** Full names, and first names right where the verb needs one: "valdes Gunilla att skriva protokollet". */
function chosenIn(sentence: string): Array<{ name: string; start: number }> {
  const full = namesIn(sentence)
  const words = [
    ...sentence.matchAll(
      /(?<=(?:valdes|utsågs|utses|väljs|elected|appointed|och|samt|and|,) )\p{Lu}[\p{L}-]+(?= (?:och|samt|att|till|som|to|as|valdes|utsågs|utses|väljs|was|were)(?!\p{L})|[.,]|$)|^\p{Lu}[\p{L}-]+(?= (?:och \p{Lu}[\p{L}-]+ )?(?:valdes|utsågs|utses|väljs|was|were))/gu,
    ),
  ]
    .filter(match => isMononym(match[0]) && !full.some(one => match.index >= one.start && match.index < one.end))
    .map(match => ({ name: match[0], start: match.index }))
  return [...full, ...words].sort((a, b) => a.start - b.start)
}

/** A section's sentences; a title that is one itself is its first. */
const sentencesOfSection = ({ title, lines }: RawSection): string[] => [
  ...(title.length > 25 ? [`${title}.`] : []),
  ...blocksOf(lines).flatMap(block => (block.row ? [] : sentencesOf(block.text.slice(0, 2000)))),
]

/** "Sekreterare för mötet: Barbro Wik." */
const NAMED =
  /^(?:(mötes|stämmo)?ordförande|(?:mötes)?(sekreterare)|(?:protokoll)?(justerare|justeringsmän))(?: (?:för|vid) (?:mötet|stämman|årsmötet))?\s?:\s*(\p{Lu}.{2,80})$/iu

function named(sentence: string): Elected[] {
  const match = NAMED.exec(sentence)
  if (!match) return []
  const office: Office = match[2] ? 'secretary' : match[3] ? 'approvers' : 'chair'
  return namesIn(match[4]!).map(({ name }) => ({ office, name }))
}

function chosen(sentence: string, section: RawSection): Elected[] {
  const verb = ELECTS.exec(sentence)
  if (!verb || sentence.length > 400) return []
  const mentions = mentionsIn(sentence, section)
  const people = chosenIn(sentence)
  if (mentions.length === 0 || people.length === 0) return []
  // Either "till sekreterare valdes Anna" throughout, or "Anna valdes till sekreterare", "valdes Anna att skriva".
  const first = mentions[0]!.at < people[0]!.start
  const behind = people.filter(one => one.start > verb.index && one.start < mentions.at(-1)!.at)
  return (first || behind.length === 0 ? people : behind).flatMap(({ name, start }) => {
    const mention = first
      ? mentions.findLast(one => one.at < start)
      : (mentions.find(one => one.at > start) ?? mentions.at(-1))
    return mention ? [{ office: mention.office, name }] : []
  })
}

/** Elections at this very meeting: "Till ordförande valdes …", "… valdes att jämte ordföranden justera protokollet". */
export const electedIn = (sections: readonly RawSection[]): Elected[] =>
  sections
    .slice(0, 12)
    .flatMap(section =>
      sentencesOfSection(section).flatMap(sentence => [...named(sentence), ...chosen(sentence, section)]),
    )
