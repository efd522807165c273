/** Who stood aside, being party to the matter. */
import { blocksOf } from './blocks.ts'
import type { Line } from './lines.ts'
import type { Part } from './parts.ts'
import { sentencesOf } from './sentences.ts'
import { type Finder, together } from './told-people.ts'

/** No other reason has these words. */
const STATED =
  /(?<!\p{L})(?:(?:anmäl(?:er|de|t)|meddela(?:r|de)|på grund av|p\.?g\.?a\.?|med anledning av)(?: \p{L}+){0,2} jäv|(?:är|var|förklara(?:r|de) sig) jävi(?:g|ga)|jävi(?:g|ga)(?=[,.]|$| och)|jäv(?!\p{L})|declare[sd]? (?:an?|his|her|their) (?:[\p{L}-]+ ){0,3}interest|delt(?:ar|og|ager) (?:därför |då )?(?:inte|ej|icke) i (?:handläggning\p{L}*|behandling\p{L}*|beredning\p{L}*|överläggning\p{L}*)|(?:took|takes|take) no part|(?:took|taking|take) part (?:neither|in neither)|(?:är|sitter)(?: [^\s.]+){1,12} och delt(?:ar|og) (?:därför )?(?:inte|ej) i beslut\p{L}*|did not take part|(?:due to|because of|owing to) (?:an? )?conflicts? of interests?|stood aside|recused (?:him|her|them)sel(?:f|ves))(?!\p{L})/iu
/** Guests leave too: only where a reason is told, or the others go on meanwhile. */
const LEFT =
  /(?<!\p{L})(?:(?:lämna(?:r|de)|gick ut(?: (?:ur|från))?|går ut|steg ut|satt utanför|väntade ute) ?(?:rummet|salen|lokalen|mötet)?|(?:left|leaves|leave|quit) the (?:room|hall|meeting|table|call)|went out(?:side)?|stepped (?:out|outside|away)|(?:was|were) out of the room|wait(?:ed|s)? (?:outside|in the (?:corridor|hall))|(?:took|had) a coffee outside|withdrew|delt(?:ar|og) (?:inte|ej)|avst(?:år|od)|abstain(?:s|ed))(?!\p{L})/iu
const PARTY =
  /(?<!\p{L})(?:\p{Lu}\p{L}+['’]s (?:brother|sister|son|daughter|wife|husband|partner|cousin|nephew|niece)|(?:is|är) (?:also |själv )?(?:the )?(?:treasurer|director|trustee|chair|secretary|ordförande|kassör|delägare|ledare) (?:of|i|för)|(?:vars|hans|hennes|min|mitt|deras|sin|whose|his|her|my|their) (?:own )?(?:bror|broder|syster|son|dotter|fru|man|sambo|far|mor|svåger|svägerska|svärson|kusin|bolag|firma|företag|brother|sister|son|daughter|wife|husband|partner|cousin|nephew|niece|firm|company|employer|club|money)(?:-in-law)?|släkt|granne|styrelseuppdrag|lives? next|kusin|svåger|delägare|äger|part i målet|egen ansökan|(?:being|(?:eftersom|då|för att|as|since|because) (?:han|hon|de|he|she|they)) (?:själv )?(?:är |var |is |was |are )?(?:an? |the )?(?:själv |there )?(?:ordförande|kassör|styrelse\p{L}*|medlem|ledare|tränare|trustee|treasurer|director|member|chair|secretary|owner|applicant|sökande|recipient|sjunger|spelar|arbetar|jobbar|works|sits|sitter|satt)|their money|(?:would be|is|was) the recipient|under tiden|meanwhile|while (?:we|the rest|the others|it was|this was|the matter))(?!\p{L})/iu
const PRONOUN = /(?<!\p{L})(?:he|she|they|han|hon|hen|de|dom)(?!\p{L})/iu
const NOBODY = /(?<!\p{L})(?:ingen|inget|inga|nobody|no-?one|none|no interests?)(?!\p{L})/iu

const unique = (list: readonly string[]): string[] => [...new Set(list)]

interface Setting {
  find: Finder
  /** Those of the list: a guest who leaves the room is no party. */
  listed: ReadonlySet<string>
  /** Those who said at the start that they would be party to a matter. */
  declared: ReadonlySet<string>
}

/** Those named together, and "she and Dr Ek": whoever the sentence before was about. */
function whoIn(sentence: string, before: string, at: number, find: Finder): string[] {
  const people = find(sentence)
  const lead = sentence.slice(0, at)
  // "Rut Ek anmäler jäv beträffande den första och Bo Dahl beträffande den andra."
  const each = /beträffande den första|in the first/i.test(sentence) ? people.map(one => one.name) : []
  const named = together(people, sentence, at, 'before')
  if (!PRONOUN.test(lead) && named.length > 0) return [...named, ...each]
  const first = people[0]
  const also = first !== undefined && /(?<!\p{L})(?:he|she|they|han|hon|de) (?:and|och|samt) /iu.test(lead)
  // "P-O gick ut, eftersom han …"
  if (named.length > 0 && !also && PRONOUN.exec(lead)!.index > first!.start) return named
  const earlier = find(before)
  return [...(named.length === 0 || also ? together(earlier, before, 0, 'behind') : []), ...named]
}

function asideIn(sentence: string, before: string, { find, listed, declared }: Setting): string[] {
  const sure = STATED.exec(sentence)
  if (sure) {
    if (NOBODY.test(sentence.slice(0, sure.index))) return []
    // "På grund av jäv deltar Oskar Rehn inte": behind it, where nothing stands before.
    if (sure.index === 0) return together(find(sentence), sentence, 0, 'behind')
    return whoIn(sentence, before, sure.index, find)
  }
  const left = LEFT.exec(sentence)
  if (!left) return []
  const who = whoIn(sentence, before, left.index, find)
  return PARTY.test(`${before} ${sentence}`)
    ? who.filter(name => listed.size === 0 || listed.has(name))
    : who.filter(name => declared.has(name))
}

export function conflictsIn(lines: readonly Line[], parts: readonly Part[], setting: Setting): string[] {
  const headed = blocksOf(parts.filter(part => part.kind === 'conflict').flatMap(part => part.lines)).flatMap(block => {
    const [first = ''] = sentencesOf(block.text)
    return NOBODY.test(first) ? [] : together(setting.find(first), first, 0, 'behind')
  })
  const told = blocksOf(lines).flatMap(block => {
    if (block.text.length > 20_000) return []
    const sentences = sentencesOf(block.text)
    return sentences.flatMap((sentence, i) => {
      // "20.24 Per: Jag avstår, min svåger jobbar där"
      if (block.by !== undefined && /^(?:jag|i)(?!\p{L})/iu.test(sentence))
        return LEFT.test(sentence) && PARTY.test(sentence) ? [block.by] : []
      return asideIn(sentence, sentences[i - 1] ?? '', setting)
    })
  })
  return unique([...headed, ...told])
}
