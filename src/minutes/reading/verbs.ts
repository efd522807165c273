import { doesInEnglish } from './lexicon/english.ts'
import { BOTH_SV, DOES_SV, NO_VERBS_SV, TELLS_SV } from './lexicon/swedish.ts'

/**
 * What a verb tells of its subject: something was `given` to it or taken on; it `bears` a responsibility; it `will` do something, does
 * something (`does`), says or is something (`tells`), or does what no list knows (`other`).
 */
export type How = 'given' | 'bears' | 'will' | 'does' | 'tells' | 'other'

const edge = (source: string): RegExp => new RegExp(`^(?:${source})(?!\\p{L})`, 'u')
const GIVEN = edge(
  [
    '(?:får|fick|har fått|hade fått|ges|gavs|gives|tilldelas|tilldelades) (?:\\p{L}+ )?(?:i uppdrag|i uppgift|uppdraget|uppgiften|ansvaret)',
    'fick på sig',
    '(?:åtar|åtog) sig|har åtagit sig',
    '(?:tar|tog|har tagit) (?:\\p{L}+ ){0,3}(?:på sig|sig an|ansvar för att)',
    'tog (?:även )?(?:med sig|till sig) (?:frågan|synpunkterna|detta|det|önskemålet|förslaget|saken)',
    'took (?:an action|the action|it upon)|undertook',
    // "lovade att bidraget inte rörs": a promise that something else will be so.
    '(?:(?:ut)?lova(?:r|de)|har (?:ut)?lovat)(?! (?:\\p{L}+ )?att (?!(?:h[ao]n|hen|de|(?!alla|andra|båda|samma|denna|dessa|bara|\\p{L}+arna|\\p{L}+orna)\\p{Ll}+a|be|se|ge|gå|ta|få|stå|slå|bistå|snart|även|också|genast)(?!\\p{L})))',
    '(?:får|fick|ges|gavs) (?:\\p{L}+ )?(?:förlängd|förlängt|mer|längre|ytterligare) (?:tid|frist|anstånd)|(?:får|fick) (?:uppskov|anstånd|respit)',
    '(?:erbjuder|erbjöd) sig|har erbjudit sig',
    '(?:om|till)?(?:beds|bads)|har ombetts',
    'uppmana(?:s|des) (?:\\p{L}+ )?att',
    'uppdra(?:s|ges)|uppdrogs|ålägg(?:s|es)|ålades',
    'ut(?:ses|sågs|sågos|nämns|nämndes) (?:\\p{L}+ )?(?:att|som ansvariga?|till (?:ansvariga?|kontaktperson(?:er)?|arrangör(?:er)?))',
    'anmäl(?:er|de) sig (?:\\p{L}+ )?(?:till )?(?:att|för att)',
    'återkommer|återkopplar|återrapporterar',
    '(?:has |have )?(?:\\p{L}+ )?(?:agreed|offered|undertook|undertaken|volunteered|promised|pledged) to|promise[sd]? (?:an?|the(?! (?:committee|board|council|meeting|group|members))|by|before|for|it|them|this)|(?:consented|undertakes?|accepted) to(?= (?!(?:the|an?|our|his|her|its|their|this|that|these|those|all|be) )\\p{Ll}{2,}(?<!ing)(?!\\p{L}))|(?:instructed|requested|delegated|tasked|commissioned|mandated|empowered|deputed) to',
    '(?:has |have )?(?:was|were|is|are|been|be) (?:\\p{L}+ )?(?:asked|instructed|requested|tasked|directed|charged|deputed|nominated|delegated|commissioned|mandated|assigned|entrusted|engaged|detailed|left) (?:to|with)',
    '(?:has|have) (?:it|this|that) in hand',
    '(?:is|was|are|were|has been|have been) (?:given|granted|allowed) (?:more time|an extension|longer|until|till)|(?:gets?|has|have) (?:more time|until|till) (?!then)',
  ].join('|'),
)
const BEARS = edge(
  [
    '(?:är|blir|blev) (?:huvud)?(?:ansvariga?|kontaktperson(?:er)?|sammankallande) (?:för|till|i)',
    '(?:har|får) (?:\\p{L}+ )?(?:huvud)?ansvar(?:et)? (?:för|att)',
    'har (?:\\p{L}+ ){1,4}(?:klart?|klara|färdigt?|färdiga) (?:till|senast|före|innan|om|i|den)|har (?:fortfarande )?på sig (?:fram )?till',
    '(?:has|have) (?:the |an? )?(?:\\p{L}+ ){1,3}ready (?:by|for|before)',
    '(?:tar|tog|har tagit) (?:\\p{L}+ ){0,2}(?:ansvar|ansvaret|hand om)',
    'ansvarar|svarar för|står för|ställer upp',
    '(?:is|are) (?:responsible for|in charge of|handling|looking after)|takes? (?:on|responsibility|care of|charge of)|took (?:on|charge of|responsibility)|has (?:charge of|responsibility for)',
  ].join('|'),
)
const WILL = edge(
  [
    'ska(?:ll)?|tänker|kommer (?:\\p{L}+ )?att|avser att|planerar att',
    'får(?= (?:\\p{L}+ )?(?!bra|extra|flera|andra|stora|nya|alla|båda|många)\\p{Ll}+a(?: |\\.|$))',
    '(?:still|yet) to(?= \\p{Ll}{2})',
    '(?:must|needs? to|ha[sv]e to)(?= (?!have |be )\\p{Ll}{2})|(?:måste|behöver)(?= (?:\\p{L}+ )?\\p{Ll}{2,}a(?: |\\.|$))',
    'will|shall|would|(?:is|are) (?:(?:going|away|off|still|also|now) )?to(?! (?:\\p{Lu}|the |an? |our |his |her |their ))|to(?= (?!(?:the|an|our|his|her|its|their|this|that|these|those|all|us|him|them|me|you) )\\p{Ll}{2})',
    '(?:was|were) to(?= (?!be |have )\\p{Ll}{2}(?!.*(?:but|however|although) ))',
    '(?:is|are) (?!shifting|relocating|giving up|stepping|resigning|recovering|taking over|taking up|getting married|leaving|retiring|standing|moving|looking(?! into| at| for(?!ward))|having|working|feeling|being|acting|chairing|coming|going|asking|getting (?!prices?|quotes?|hold|in touch|the |an? |some |three|two|on to|onto|them|it )|growing|seeking|hoping|running|waiting|willing|doing (?:well|fine|better|ok))\\p{Ll}+ing',
  ].join('|'),
)
const TOLD = edge('är|var|blir|blev|har|hade|kan|vill|bör|måste|behöver|kunde|skulle|borde|brukar')

/** Plurals that end as verbs do. */
const NOUN = /(?:elser|ioner|heter|ningar|orer|erier|ister|ier|eter)$/u

/** How Swedish and English infinitives become what the lists hold. */
export const presentsOf = (infinitive: string): string[] => [
  `${infinitive}r`,
  infinitive.replace(/a$/, 'er'),
  infinitive.replace(/a$/, ''),
]
/** "bokas", "skrivs", "skrivas" */
const activesOf = (passive: string): string[] => {
  const stem = passive.replace(/s$/, '')
  return [`${stem}r`, `${stem}er`, stem, ...presentsOf(stem)]
}
const known = (verb: string): boolean => DOES_SV.has(verb) || verb in BOTH_SV
export const isDoing = (infinitive: string): boolean => presentsOf(infinitive).some(known)
export const isDonePassive = (passive: string): boolean => activesOf(passive).some(known)

export const howOf = (verb: string, rest: string, english: boolean): How | null => {
  const all = `${verb} ${rest}`
  if (GIVEN.test(all)) return 'given'
  if (BEARS.test(all)) return 'bears'
  if (WILL.test(all)) return 'will'
  if (TOLD.test(verb)) return 'tells'
  const both = BOTH_SV[verb]
  if (both) return both.test(rest) ? 'does' : 'tells'
  if (DOES_SV.has(verb)) return 'does'
  if (TELLS_SV.has(verb)) return 'tells'
  if (english) return /s$/.test(verb) ? (doesInEnglish(verb, rest) ? 'other' : 'tells') : null
  return /[aeiouyåäö]r$/u.test(verb) && !NO_VERBS_SV.has(verb) && !NOUN.test(verb) ? 'other' : null
}

/** Words that may be verbs. */
export const WORD = /(?<![\p{L}\d'’./@-])\p{Ll}+(?![\p{L}\d'’@-])/gu
/** Whether a text without a subject starts with something to do: "skriver utkast". */
export const startsDoing = (text: string): boolean => {
  const verb = /^\p{Ll}+(?=\s)/u.exec(text)?.[0]
  const how = verb === undefined ? null : howOf(verb, text.slice(verb.length).trimStart(), false)
  return how !== null && how !== 'tells' && (how !== 'other' || /r$/.test(verb!))
}

/** Where the first verb stands that tells of something to do; -1 where none does. */
export const firstDoing = (text: string): number =>
  [...text.matchAll(WORD)].find(({ 0: verb, index }) => {
    const how = howOf(verb, text.slice(index + verb.length).trimStart(), false)
    return how !== null && how !== 'tells' && how !== 'other'
  })?.index ?? -1
