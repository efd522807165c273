/** Who had their disagreement noted. */
import { blocksOf } from './blocks.ts'
import type { Line } from './lines.ts'
import { isMononym } from './names.ts'
import type { Part } from './parts.ts'
import { sentencesOf } from './sentences.ts'
import { type Finder, together } from './told-people.ts'

/** Said of oneself, and by that alone no agreement. */
const DISSENTS =
  /(?<!\p{L})(?:reserver(?:ar|ade|at|a) sig|(?:anmäl(?:er|de|t)|avg(?:er|av)|lämna(?:r|de)|framför(?:de)?|lämnade in) (?:\p{L}+ ){0,3}(?:reservation|(?:avvikande|skiljaktig) mening)|reservera(?:r|de) (?:\p{L}+ ){0,2}sig|(?:var|är) (?:skiljaktig\p{L}*|oeniga? med arbetsgivaren)|dissented|(?:had|has|gave|left|entered) (?:a|his|her|their|its) (?:dissenting opinion|dissent|reservation)|had (?:his|her|their|its) (?:reservation|dissent|objection)s? (?:entered|noted|recorded|minuted)|voted against|ask(?:s|ed|ing) (?:for|that|to have) (?:their|his|her|its) (?:vote|dissent|objection))(?!\p{L})/iu
/** What a reader is to find later: written down, in the minutes. */
const NOTED =
  /(?<!\p{L})(?:antecknat|anteckna[sd]?e?s?|noterat|noteras|(?:till|i) protokollet|skriv(?:as|s|it|et)(?: in| ned| ner)?|skrevs(?: in| ned| ner)?|skulle (?:stå|framgå)|(?:be |being )?(?:recorded|minuted|noted|entered|written)(?: down| in)?|record (?:show|to show)|(?:it |that )?(?:put )?(?:down|on record)(?: in writing)?|put down|say so)(?!\p{L})/iu
/** Whoever wants it there. */
const WISHES =
  /(?<!\p{L})(?:ville?|vill|bad|begär(?:de|t|er)?|önska(?:de|r)|lät|låter|fick|krävde|ask(?:s|ed)|request(?:s|ed)|wish(?:es|ed)|desire[sd]|want(?:s|ed)?|craved|insist(?:s|ed)|would like|had)(?!\p{L})/iu
const AGAINST =
  /(?<!\p{L})(?:emot|mot beslutet|avvikande|skiljaktig|nej-?röst|röstade? nej|inte (?:med på|höll med|delade|kunde ställa|stödde?r?|står bakom|medverkar)|hellre|reserv\p{L}+|against|dissent\p{L}*|disagree[sd]?|oppos(?:ed|ition|ing|es)|objection|did not agree|do(?:es)? not agree|did not support|(?:would|['’]d) (?:rather|sooner|have (?:kept|preferred|liked|waited|chosen))|th(?:inks?|ought) (?:it['’]?s |it is |that )?(?:it['’]?s |it is |it )?(?:too|wrong))(?!\p{L})/iu
const NOBODY = /(?<!\p{L})(?:ingen|inga|nobody|no-?one|none)(?:\s\p{L}+){0,2}\s*$/iu
/** "… but he did not vote against." */
const NOT_AGAINST =
  /(?<!\p{L})(?:did not|didn['’]t|does not|without) (?:vote|voting|object\p{L}*) ?(?:against)?|(?:röstade|reserverade sig|är|var) (?:dock )?inte (?:emot|mot)|abstention be|utan att reservera/iu
const PRONOUN = /(?<!\p{L})(?:he|she|they|han|hon|hen|de|dom)(?!\p{L})/iu

const unique = (list: readonly string[]): string[] => [...new Set(list)]

/** Where in the sentence the one who disagrees has been named by; -1 where nobody does. */
function pointOf(sentence: string, before: string): number {
  const sure = DISSENTS.exec(sentence)
  if (sure) return sure.index
  const wish = WISHES.exec(sentence)
  if (!wish || !NOTED.test(sentence)) return -1
  const told = PRONOUN.test(sentence.slice(0, wish.index)) ? `${before} ${sentence}` : sentence
  return AGAINST.test(told) ? wish.index : -1
}

/** "Samtliga ledamöter från S och V": some of a party each, told as one. */
const ALL_OF = /^(?:samtliga|alla) (?:närvarande )?(?:ledamöter|ersättare|representanter) (?:från|för) [^.,;:]{1,60}$/iu
/** "Socialdemokraterna", "M-gruppen", "Lärarförbundet". */
const GROUP =
  /^(?:\p{Lu}\p{L}*(?:demokraterna|partiet|gruppen|förbundet)|Moderaterna|Liberalerna|Alliansen|Kommunal|Vision|\p{Lu}{1,3}-gruppen)$/u

/** Whole parties, groups and unions, where they are all that stands before it. */
function groupsIn(lead: string): string[] {
  const text = lead.trim()
  if (ALL_OF.test(text)) return [text]
  const all = text.split(/, | och | samt /)
  return all.every(one => GROUP.test(one)) ? all : []
}

/** "Anna Berg reserverade sig", "Bo was against and wants it written", "Mot beslutet reserverar sig Ek och Dal". */
function dissentersIn(sentence: string, before: string, find: Finder): string[] {
  const at = pointOf(sentence, before)
  if (at < 0 || NOBODY.test(sentence.slice(0, at)) || NOT_AGAINST.test(sentence)) return []
  const people = find(sentence)
  const named = together(people, sentence, at, 'before')
  if (named.length > 0) return named
  if (PRONOUN.test(sentence.slice(0, at))) return together(find(before), before, 0, 'behind')
  const groups = groupsIn(sentence.slice(0, at))
  if (groups.length > 0) return groups
  // "Dottie wants it down that she's against", who is on no list.
  const [, alone = ''] = /^(\p{Lu}\p{Ll}{2,}(?<!en|et|na|ne|An|They|She))\s$/u.exec(sentence.slice(0, at)) ?? []
  if (isMononym(alone)) return [alone]
  return /^(?:mot|against)/i.test(sentence) ? together(people, sentence, at, 'behind') : []
}

/** Under "Reservation", or behind it; where sentences there tell who reserved, those do. */
const headed = (parts: readonly Part[], find: Finder): string[] => {
  const blocks = blocksOf(parts.filter(part => part.kind === 'reservation').flatMap(part => part.lines))
  const told = blocks.filter(block => DISSENTS.test(block.text))
  return (told.length > 0 ? told : blocks).flatMap(block => {
    const first = block.text.split(/(?<!\p{L})(?:till förmån för|mot beslutet|to the)(?!\p{L})/u)[0] ?? ''
    return together(find(first), first, 0, 'behind')
  })
}

/** "Avvikande mening: Bo Ek ville bevilja alla.", "Dissent: Ek." */
const LABELLED = /^(?:avvikande mening(?:ar)?|skiljaktig mening|dissent(?:ing)?(?: opinion)?|mot beslutet)\s*:\s*/i

export function reservationsIn(lines: readonly Line[], parts: readonly Part[], find: Finder): string[] {
  const told = blocksOf(lines).flatMap(block => {
    if (block.text.length > 20_000) return []
    const sentences = sentencesOf(block.text)
    return sentences.flatMap((sentence, i) => {
      const label = LABELLED.exec(sentence)?.[0]
      return label !== undefined
        ? together(find(sentence.slice(label.length)), sentence.slice(label.length), 0, 'behind')
        : dissentersIn(sentence, sentences[i - 1] ?? '', find)
    })
  })
  return unique([...headed(parts, find), ...told])
}
