export const ENGLISH_MARK =
  /^(?:it was\s+|unanimously\s+|further\s+|also\s+)*(?:(?:RESOLVED|AGREED|RESOLUTION|DECISION|DECIDED|APPROVED|ADOPTED|ENDORSED)\b(?! NO\b)\s*[:,]?|Carried[^:.]{0,20}:)\s*/
const THEIRS =
  /^(?:the |our )?(\p{L}+) (?:council|committee|board|group|meeting|ministry|government|municipality|authority)\s+(?:has |have |had )?(?:unanimously )?(?:decided|agreed|resolved|approved|adopted|confirmed|rejected)(?!\p{L})/iu

/** "The steering board decided …" in the minutes of a working party. */
function others(text: string, body: string | null): boolean {
  const which = THEIRS.exec(text)?.[1]?.toLowerCase()
  if (which === undefined || body === null || /^(?:the|our|this|whole|full|entire|new)$/.test(which)) return false
  return !body.toLowerCase().includes(which)
}

/** "Proposed by A, seconded by B and RESOLVED to …" */
const SHOUTED =
  /^(?:[Pp]roposed|[Mm]oved|[Oo]n the|[Ii]t was|[Mm]embers|[Cc]ouncillors|[Tt]he|[Ff]ollowing) [^.]*?(?=(?:RESOLVED|AGREED|DECIDED|APPROVED)(?!\p{L}))/u
const DONE =
  'resolved|agreed|decided|approved|accepted|carried(?! forward| over| out)|adopted|appointed|(?:re-?)?elected|confirmed|granted|ratified|rejected|endorsed|awarded|authori[sz]ed|deferred|signed off|co-?opted|declined|referred'
const BODY =
  '(?:committee|board|council|group|network|forum|partnership|consortium|cluster|team|assembly|branch|club|members|trustees|directors|meeting|panel|governors|councill?ors|residents|partners|parties|participants|everyone|all(?: present)?|association|society|we)'
/** "The minutes … were approved": the matter as the subject. */
const PASSIVE = new RegExp(
  `(?<!\\p{L})(?:was|were|is|are)\\s+(?:hereby\\s+)?(?:(?:unanimously|further|therefore|then|also|duly|both|all|reported and|received and|considered and|read and|taken as read and|noted and)\\s+){0,2}(?:${DONE}|signed as|put on file)(?!\\p{L})`,
  'iu',
)
const ACTIVE = new RegExp(
  `(?<!\\p{L})${BODY}\\s+(?:(?:unanimously|all|then|also|formally|therefore|further|duly)\\s+){0,2}(?:resolve[sd]|agree[sd]|decide[sd]|approve[sd]|adopt(?:s|ed)|confirm(?:s|ed)|appoint(?:s|ed)|elect(?:s|ed)|reject(?:s|ed)|ratifie[sd]|endorse[sd]|grant(?:s|ed)|authori[sz]e[sd]|instruct(?:s|ed)|accept(?:s|ed)|defer(?:s|red)|notes the (?:information|report|update)|thanks for the|establishes|vote[sd] (?:unanimously )?to|opt(?:s|ed) (?:for|to)|backs?|backed|support(?:s|ed)(?= \\p{L}+['’]s proposal)|re-?appointed|declined|granted|awarded|delegated|mandated|asked(?= the \\p{L}+ to)|received and (?:approved|noted|accepted))(?!\\p{L})`,
  'iu',
)
/** "The minutes agreed.", "Agenda approved": without a verb of being. */
const BARE =
  /^(?:the )?(?:\p{L}+ )?(?:minutes|accounts|reports?|budget|agenda|notes|apologies|policy|policies|payments|recommendations?)(?: [^.]{0,60}?)? (?:agreed|approved|accepted|adopted|ratified)(?!\p{L}| by (?:the chair|e-?mail|\p{Lu}))/iu
/** What a board says of a report that it need do no more about. */
const NOTED =
  /^(?:the )?(?:\p{L}+ )?(?:information|reports?|update|presentation|accounts) (?:was|were) (?:noted|received)(?! (?:that|by)(?!\p{L}))/iu
/** "The SG endorsed the proposal." */
const SHORT =
  /^(?:The )?[A-Z]{2,5} (?:unanimously )?(?:resolved|agreed|decided|approved|adopted|endorsed|confirmed|accepted|rejected)(?!\p{L})/u
/** "(b) agreed to move the funds;": under "The Steering Group:". */
const POINT =
  /^(?:noted|agreed|approved|endorsed|resolved|decided|adopted|confirmed|appointed|accepted|instructed|mandated|ratified|elected)\s(?!by\s)/u
/** "It was proposed by A, seconded by B and agreed to …", "it was the consensus of the Board to …" */
const COME_TO =
  /^it was proposed by [^.]*(?:and|,) (?:agreed|resolved|carried|decided)(?!\p{L})|(?<!\p{L})(?:the )?consensus (?:of [^.,]{3,30} )?(?:was )?(?:to|that)(?!\p{L})|^(?:the )?(?:decision|matter|item|request|application|vote)(?: [^.]{0,60}?)? (?:deferred|postponed|tabled|held over|carried over)(?!\p{L})|(?:and|,) we(?: are|['’]re) going (?:with|for)(?!\p{L})/iu
const FIRST =
  /^(?:Unanimously [Aa]greed|(?:Read|Taken as read|Circulated) and (?:agreed|approved|signed|adopted)|Agreed|Resolved|Approved|Carried|Adopted|Ratified)(?! (?:by|with) \p{Lu})(?!\p{L})/u
/** Told of somebody else or of another time. */
const REPORTED =
  /(?<!\p{L})(?:reported|announced|said|informed|noted|explained|asked|confirmed|advised|heard|stated|mentioned)(?: [^.]{0,60}?)? (?:that|whether|if)(?!\p{L})|(?<!\p{L})(?:had|has|have|having) (?:already |now |been |since )*(?:resolved|agreed|decided|approved)/iu

/** Where the verb stands by which this body decides something in the sentence; -1 where it does not. */
export function decidesInEnglish(text: string, body: string | null): number {
  if (others(text, body)) return -1
  if ([ENGLISH_MARK, SHOUTED, BARE, FIRST, NOTED, SHORT, POINT, COME_TO].some(pattern => pattern.test(text))) return 0
  const found = PASSIVE.exec(text) ?? ACTIVE.exec(text)
  if (!found) return -1
  // "The clerk reported that the county council approved the scheme."
  const told = REPORTED.exec(text)
  return told && told.index < found.index && !/^it was/i.test(text) ? -1 : found.index
}
