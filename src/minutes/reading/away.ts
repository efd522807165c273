import type { ExtractAttendee } from '../../domain/extract.ts'
import { AWAY, CAME_AFTER_ALL, REASON } from './lexicon/away.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { isName } from './names.ts'

/** Those of whom it is told, right behind the ones who were there, that they were not: "Ulrika jobbade kväll, och Siv var sjuk." */

const NAME = "\\p{Lu}[\\p{L}'’-]+(?: (?:(?:von|af|de|van) )?\\p{Lu}[\\p{L}'’-]*){0,2}"
const NAMES = `${NAME}(?:(?:, | och | and | samt | & )${NAME}){0,6}`
/** Where a clause begins whose subject is somebody by name. */
const CLAUSE = new RegExp(
  `(?:^|[,;(–-] |[(]|(?<!\\p{L})(?:och|samt|and|men|but|medan|while|as|since|because|eftersom|utom|plus) )(?<who>${NAMES}),? (?=(?!(?:och|and|samt|med|with|från|from|for|för)\\s)\\p{Ll})`,
  'gu',
)
/** "Not Anna Berg this time", "Utan Bo i kväll", "No word from Cilla". */
const WITHOUT = new RegExp(
  `^(?:[Nn]ot|[Nn]o|[Ii]nte|[Ee]j|[Uu]tan|[Ww]ithout|[Mm]inus|[Mm]issing|[Vv]i saknade|[Ww]e missed|[Mm]issed|[Ss]aknade|(?:[Nn]o word|[Nn]othing|[Nn]ot a word) from|(?:[Vv]i )?(?:[Hh]örde|har hört) (?:inget|ingenting|inte) (?:från|av)|(?:[Ww]e )?(?:heard|have heard) nothing from|(?:[Ii]nget|[Ii]ngenting|[Ii]nte ett ord) (?:hört |ljud )?från) (?<who>${NAMES})(?!\\p{L})`,
  'u',
)
/** A verb that tells what was, by its ending or as one that is bent within. */
const PAST =
  /^(?:tyvärr |sadly )?(?:\p{L}{2,}(?:de|te|ed)|var|hade|fick|låg|satt|stod|for|drog|sov|was|were|had|got|went|lost|flew|broke|caught|forgot|couldn['’]t|didn['’]t|could|did)(?!\p{L})/u

/** "It's in bed" */
const NOBODY =
  /^(?:it|he|she|that|this|there|here|what|who|where|every(?:one|body)|no(?:body|one)|some(?:one|body)|one|let|all|mum|dad)$/iu
const peopleOf = (who: string): string[] =>
  who
    .split(/, | och | and | samt | & /)
    // "Mrs Anna Berg": the title is no part of a whole name.
    .map(one =>
      one.trim().replace(/^(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor|Fru|Herr)\.? (?=\p{Lu}[\p{L}'’-]+ \p{Lu})/u, ''),
    )
    .filter(one => one !== '')

/** A first name that many bear, a full name, or a word that may be a name where others go by one. */
const persons = (names: readonly string[], loose: boolean): boolean =>
  names.every(
    name =>
      isFirstName(name.split(' ')[0]!) ||
      isName(name) ||
      /^(?:Mrs?|Ms|Miss|Dr|Cllr|Revd?|Fru|Herr) /u.test(name) ||
      (loose && !name.includes(' ')),
  )

/**
 * The people whom `sentence` tells to be away. `there`: those just told to be there; with them before it, what somebody else did then tells
 * that they were elsewhere.
 */
export function awayBehind(sentence: string, there: ReadonlyArray<Pick<ExtractAttendee, 'name'>>): string[] {
  if (sentence.length > 400) return []
  const known = new Set(there.flatMap(one => [one.name, one.name.split(' ')[0]!]))
  const loose = there.length > 1 && there.every(one => !one.name.includes(' '))
  const without = WITHOUT.exec(sentence)?.groups?.who
  if (without !== undefined && persons(peopleOf(without), true)) return peopleOf(without)
  const clauses = [...sentence.matchAll(CLAUSE)]
  return clauses.flatMap((match, i) => {
    // "Anna's at a wedding": she is.
    const is =
      /['’]s$/u.test(match.groups!.who!) &&
      /^(?:in|at|on|away|off|ill|sick|poorly|working|down with)(?!\p{L})/u.test(
        sentence.slice(match.index + match[0].length),
      )
    const names = peopleOf(match.groups!.who!.replace(is ? /['’]s$/u : /(?!)/u, ''))
    const from = match.index + match[0].length
    const rest =
      (is ? 'is ' : '') + sentence.slice(from, clauses[i + 1]?.index ?? sentence.length).replace(/[\s.,;!)]+$/, '')
    if (
      !persons(names, loose || (is && !NOBODY.test(names[0]!))) ||
      names.some(name => known.has(name)) ||
      CAME_AFTER_ALL.test(rest.slice(0, 30))
    )
      return []
    const first = clauses[0]!.index === 0 && PAST.test(rest) && rest.split(' ').length <= 12
    return startsWith(AWAY, rest) || startsWith(REASON, rest) || (there.length > 0 && first) ? names : []
  })
}

/** What a pattern finds stands first, or behind a word that only leads up to it. */
const startsWith = (pattern: RegExp, text: string): boolean => (pattern.exec(text)?.index ?? 99) < 12
