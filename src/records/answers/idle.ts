/** Which words of a question say only what is done, or a thing so wide that no sentence need repeat it. */
import type { Term } from '../lexicon.ts'
import { nameParts } from '../names.ts'
import type { Question } from '../question.ts'
import { plain } from '../words.ts'
import type { Kind } from './asked.ts'

/** Things of every day. */
const WIDE =
  /^(?:rostsiffr\w*|omrad\w*|stall\w*|plats\w*|grej\w*|sak(?:en|er)?|folk|gang(?:en|er)?|del(?:en|ar)?|sida|satt|slut(?:et)?|borjan|hjalp|namn\w*|person\w*|pengar\w*|summa\w*|belopp\w*|resultat\w*|inga|ingen|fraga|fragor|fragan|fragorna|arende\w*|punkt\w*|forslag\w*|beslut\w*|uppgift\w*|ihop|upp\w*|ner|ned|ut|bort|fram|forst|forsta|sist|sista|stund\w*|ny|nytt|nya|bit|ok|mkt|tur|lite|mycket|manga|hela|hel|allt|alla|sak\w*|area|place|thing\w*|people|time|part|end|beginning|help|name\w*|person|money|sum|amount|result|question\w*|matter\w*|item\w*|proposal\w*|decision\w*|task\w*|host\w*|var(?:en)?|spring|autumn|summer|winter)$/
/** What people do, in the words that questions are put in. */
const DEED =
  /^(?:aside|dok|klev|bad|sags|ses|tackat|gick|stod|stot|sprang|tag|knapa|tillsatt\w*|svarar|svara|bedomer|promised|keep|keeping|sitter|satt|ingar|satsa\w*|rakna\w*|valde\w*|valjer|valj[as]|tog|tar|ta|fick|far|gav|ger|ge|gjord\w*|gjort|gor|gora|gjorde|kom|kommer|komma|blev|blir|bli|ska|skulle|sag|se|ser|sa|sade|sager|skriver|skriva|skrev|holl|haller|halla|las\w*|hamna\w*|landa\w*|bokad?\w*|utskickad\w*|klar\w*|fardig\w*|lagga|lade|lagger|lagt|satta|satte|stalla|stallde|betal\w*|kosta\w*|erbjud\w*|ordna\w*|fixa\w*|skota\w*|kolla\w*|prata\w*|tala|talade|hora|horde|kontakta\w*|bjud\w*|ring(?:a|er|de)|mejla\w*|maila\w*|skicka\w*|lamna\w*|hamta\w*|ta|vilja|ville|vill|onska\w*|tycka\w*|tyckte|handa|hande|put|puts|set|sets|take|takes|took|taken|get|gets|got|give|gives|gave|given|make|makes|made|do|does|did|done|come|comes|came|coming|go|goes|went|going|say|says|said|see|saw|seen|keep|keeps|kept|bring|brought|write|writes|wrote|written|choose|chose|chosen|pick\w*|hold|held|send|sent|spend|spent|pay|pays|paid|cost\w*|ask\w*|talk\w*|speak\w*|spoke|tell\w*|told|want\w*|wish\w*|need\w*|plan(?:ned|ning)?|look\w*|check\w*|sort\w*|fix\w*|arrang\w*|organi[sz]e[sd]?|expect\w*|promis\w*|agree\w*|decid\w*|offer\w*|run|runs|ran|end(?:ed)?|happen\w*|sit|sits|sat|book(?:ed)?)$/
/** Past tenses and participles, as far as their endings tell. */
const PAST =
  /^\p{L}{2,}(?:ade|ades|ats|dde|ddes|rde|rdes|nde|ndes|lde|ldes|kte|ktes|pte|ptes|tte|ttes|ied|[^aeiou]ed)$/u
/** Right behind who it is: "gruppen som bedömer", "vem svarar". */
const BEHIND = /\b(?:som|vem|vilka|who|that) $/u
const NOUN_IN_AT = /(?:result|mand|plak|cit|sen|form|kandid|advok|sold|klim|internat|appar)at$/u
const HELPED =
  /\b(?:ska|skall|skulle|vill|ville|maste|kan|kunde|borde|att|will|should|would|must|can|could|to|did|does) (?:\p{L}+ )?$/u

/** The people that the question names: "promised to bring up" names no Eva Bring. */
export const namedIn = ({ people, plain: text }: Question): string[] =>
  people.filter(name => nameParts(name).some(part => text.includes(part) && !DEED.test(part)))

/** True where the word need not be said by the sentence that answers. */
export function isIdle(q: Question, term: Term, kind: Kind | null): boolean {
  if (term.must || /\d/.test(term.stem) || /^\p{Lu}/u.test(term.word)) return false
  const word = plain(term.word)
  if (WIDE.test(word) || DEED.test(word)) return true
  // Who mended it is not told by who asked about it.
  if (kind === 'who' && term.means.size > 0) return false
  if (PAST.test(word)) return true
  const at = q.plain.indexOf(word)
  if (/^\p{L}{4,}at$/u.test(word) && !NOUN_IN_AT.test(word)) return true
  // "flying the flag"
  if (/^\p{L}{3,}ing$/u.test(word) && /^\p{L}+ (?:the|a|an|his|her|their|our)\b/u.test(q.plain.slice(at))) return true
  if (at > 0 && /^\p{L}+[ae]r$/u.test(word) && BEHIND.test(q.plain.slice(0, at))) return true
  return at > 0 && /^\p{L}+a$/u.test(word) && HELPED.test(q.plain.slice(0, at))
}
