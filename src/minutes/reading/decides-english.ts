export const ENGLISH_MARK =
  /^(?:it was\s+|unanimously\s+|further\s+|also\s+)*(?:(?:RESOLVED|AGREED|RESOLUTION|DECISION(?!S? LOG(?!\p{L}))|DECIDED|APPROVED|ADOPTED|ENDORSED|CONFIRMED|RATIFIED|ELECTED|APPOINTED|DEFERRED|DELEGATED|REFERRED|CARRIED|AUTHORI[SZ]ED)\b(?! (?:NO|BY)\b)\s*[:,]?|Carried[^:.]{0,20}:)\s*/u
const THEIRS =
  /^(?:the |our )?((?:(?!(?:of|and|the|in|all|our) )[\p{L}'’-]+ ){1,3})(?:council|committee|board|group|meeting|ministry|government|municipality|authority|club|trust|foundation|fund|society)\s+(?:has |have |had )?(?:unanimously )?(?:decided|agreed|resolved|approved|adopted|confirmed|rejected|recommended|chose|selected|appointed|granted|declined|refused|supported|raised|offered|gave|ruled|ordered|directed)(?!\p{L})/iu

/** In the minutes of a club, "the council" is the one above it. */
const THE_COUNCIL = /^[Tt]he council\s/u

/** "The steering board decided …" in the minutes of a working party. */
function others(text: string, body: string | null): boolean {
  if (body !== null && THE_COUNCIL.test(text) && !/council/i.test(body)) return true
  const which = THEIRS.exec(text)?.[1]?.trim().toLowerCase()
  if (which === undefined || body === null || /^(?:this|whole|full|entire|new)$/.test(which)) return false
  return !body.toLowerCase().includes(which)
}

/** "Proposed by A, seconded by B and RESOLVED to …" */
const SHOUTED =
  /^(?:[Pp]roposed|[Mm]oved|[Oo]n the|[Ii]t was|[Mm]embers|[Cc]ouncillors|[Tt]he|[Ff]ollowing) [^.]*?(?=(?:RESOLVED|AGREED|DECIDED|APPROVED)(?!\p{L}))/u
/** Verbs by which a body decides, as participles. */
const DONE =
  'resolved|agreed|decided|approved|accepted|carried(?! forward| over| out)|(?:re-?)?adopted|(?:re-?)?appointed|(?:re-?)?elected|returned unopposed|validated|supported(?= (?:subject to|in principle|unanimously)(?!\\p{L}))|conferred(?= (?:on|upon)(?!\\p{L}))|given (?:the )?(?:green light|go-ahead)|confirmed|granted(?! by (?:the |a )?(?:court|county|district|state|minist))|ratified|rejected|refused(?= by \\d)|endorsed|awarded|authori[sz]ed|deferred|postponed(?= (?:until|till|to)(?!\\p{L}))|tabled(?= (?:until|till|to|for)(?!\\p{L}))|held over|signed off|turned down|co-?opted|declined|referred|delegated(?= to)|waived|chosen(?= (?:to|as)(?!\\p{L}))|passed(?= (?:by )?\\d| by a (?:\\p{L}+ )?majority| unanimously|[.,])|signed(?= by the \\p{L}+ as(?!\\p{L}))|made an? (?:honorary|life)|named(?= (?:as|to)(?!\\p{L}))|voted(?= (?:by [^.,]{1,25} )?(?:to|down)(?!\\p{L}))|instructed(?= to)|put to the files|filed(?=\\.?$)|left (?:unchanged|as (?:they|it) (?:are|is))'
/** The same as finite forms, of a body that does it. */
const DOES =
  "resolve[sd]|agree[sd](?! with \\p{L}+\\.?$)|decide[sd]|approve[sd]|adopt(?:s|ed)|confirm(?:s|ed)|appoint(?:s|ed)|elect(?:s|ed)|reject(?:s|ed)|ratifie[sd]|endorse[sd]|grant(?:s|ed)|authori[sz]e[sd]|instruct(?:s|ed)|accept(?:s|ed)|defer(?:s|red)|postpone[sd]|(?:takes|took) note of|note[sd] the (?:information|reports?|update|letter|accounts|presentation|contents)|thanks for the|establish(?:es|ed)(?= (?:a|the|an) )|vote[sd] (?:unanimously |by [^.,]{1,30} |\\d+ ?[–-] ?\\d+ )?(?:to|for|against|in favou?r of)|opt(?:s|ed) (?:for|to)|validate[sd]|turned down|took the decision|left (?:things|matters|it|them|the \\p{L}+) (?:unchanged|as (?:it|they) (?:is|are|was|were)|alone)|object(?:s|ed)(?= to (?:the|this) (?:\\p{L}+ )?(?:application|proposal|plan)(?!\\p{L}))|(?:gave|gives) (?:it |this |the \\p{L}+ )?the (?:go-ahead|green light)|support(?:s|ed)(?= (?:the|this) (?:application|proposal|motion|request|bid|recommendation)(?!\\p{L}))|backs(?! to)|back(?= (?:the|this|that|it|his|her)(?!\\p{L}))|backed|support(?:s|ed)(?= \\p{L}+['’]s proposal)|re-?appoint(?:s|ed)|re-?elect(?:s|ed)|decline[sd]|awarded|awards|delegate[sd]|mandate[sd]|commission(?:s|ed)(?= (?:the|an?|\\p{Lu}))|co-?opt(?:s|ed)|waive[sd]|sign(?:s|ed) off|asked(?= the \\p{L}+ to)|received and (?:approved|noted|accepted)|settled (?:on|for)|chose|chooses|picked|picks|select(?:s|ed)|decided against|(?:raise[sd]|offer(?:s|ed)) no objections?(?!\\p{L})|gave (?:leave|permission)(?= (?:to|for)(?!\\p{L}))|(?:ruled|ordered|directed)(?= that(?!\\p{L}))|gave (?:its|their) (?:consent|approval|backing|support|agreement)(?= to)|recommend(?:s|ed)(?= (?:that|to|approval|refusal|acceptance)(?!\\p{L}))"
const BODY =
  '(?:committee|board|council|group|network|forum|partnership|consortium|cluster|team|assembly|branch|club|congregation|members|trustees|directors|meeting|panel|governors|councill?ors|residents|partners|parties|participants|everyone|all(?: present)?|association|society|union|PCC|FGB|AGM|EGM|we)'
const ADVERBS = '(?:(?:\\p{L}+ly|all|both|then|also|further|therefore|today|tonight)\\s+)'
/** "The minutes … were approved": the matter as the subject; perhaps after what else was done with it. */
const PASSIVE = new RegExp(
  `(?<!\\p{L})(?:was|were|is|are)\\s+(?:hereby\\s+)?(?:(?:reported|received|considered|read|taken as read|read by the \\p{L}+|noted|discussed|reviewed|amended|presented|circulated|debated|shortened|moved|thanked|put to the \\p{L}+)(?:,| and)\\s+|${ADVERBS}){0,3}(?:${DONE}|signed as|put on file)(?!\\p{L})`,
  'iu',
)
/** "Final version signed off by the forum." */
const AGENT = new RegExp(
  `^(?!.{0,80}(?<!\\p{L})(?:were|was|is|are|that|which|be|been)(?!\\p{L}))\\p{Lu}[^.,]{2,60}? (?:${DONE}) by (?:the |our |all )(?:\\p{L}+ )?${BODY}(?!\\p{L})`,
  'u',
)
const ACTIVE = new RegExp(`(?<!\\p{L})${BODY}\\s+${ADVERBS}{0,2}(?:${DOES})(?!\\p{L})`, 'iu')
/** "Governors scrutinised the forecast and approved a budget": the subject of the first verb is that of the second. */
const JOINED = new RegExp(
  `^(?:the |after [^,]{3,40}, (?:the )?)?(?:\\p{L}+ ){0,2}?${BODY} (?!(?:reported|heard|noted that|said|asked|that|were told)(?!\\p{L}))[^.;:]{1,110}?,? (?:and|but) (?:${ADVERBS}{0,2})(?:${DOES})(?!\\p{L})`,
  'iu',
)
/** "The network will pay travel for ten, at most SEK 900 each": money is given by deciding so. */
const PAYS = new RegExp(
  `^(?:the |our )?(?:\\p{L}+ ){0,2}?${BODY} (?:will |is to |shall )?(?:pays?|covers?|funds?|donates?|contributes?|sponsors?|gives?|allocates?|sets? aside|subsidi[sz]es?)(?!\\p{L})[^.]*?(?:[£€$]\\s?\\d|\\d[\\d ,.]*\\s?(?:kr|SEK|EUR|euros?|pounds?|p)(?!\\p{L})|(?:SEK|EUR|GBP|NOK|DKK) ?\\d)`,
  'iu',
)
/** "The nominating committee shall consist of …": appointed by saying so. */
const CONSISTS = /^(?:the )?[^.,]{3,50} (?:shall|will) (?:consist of|comprise|be made up of) \p{Lu}/iu
/** "Left unchanged for 2010.", "Lost, 4–11.", "Deferred to May." of the matter in the heading. */
const HEADLESS =
  /^(?:(?:to be )?left (?:unchanged|as (?:it is|they are|before))|(?:deferred(?! from)|postponed|held over|tabled(?= (?:until|till|to|for)(?!\p{L}))|referred (?:back )?to|turned down|declined|dropped for|no change(?: to| for| this)|not (?:approved|agreed|granted)(?! yet))(?!\p{L}))/iu
/** "The minutes agreed.", "Agenda approved": without a verb of being. */
const BARE =
  /^(?!.{0,80}(?<!\p{L})(?:not|ha[sd] been|have been)(?!\p{L}))(?:the )?(?:[\p{L}'’]+ ){0,3}?(?:minutes|accounts|reports?|budget|agenda|notes|apologies|policy|policies|payments|recommendations?)(?: [^.]{0,60}?)? (?:agreed|approved|accepted|adopted|ratified)(?!\p{L}| by (?:the chair|e-?mail|\p{Lu}))/iu
/** What a board says of a report that it need do no more about. */
const NOTED =
  /^(?:the )?(?:\p{L}+ )?(?:information|reports?|update|presentation|accounts) (?:was|were) (?:noted|received)(?! (?:that|by)(?!\p{L}))/iu
/** "The Trustees RECEIVED the accounts." */
const RECEIVED = /^The \p{L}+ RECEIVED the (?:\p{L}+ )?(?:accounts|report)(?!\p{L})/u
/** "The SG endorsed the proposal." */
const SHORT =
  /^(?:The )?[A-Z]{2,5} (?:unanimously )?(?:resolved|agreed|decided|approved|adopted|endorsed|confirmed|accepted|rejected)(?!\p{L})/u
/** "(b) agreed to move the funds;": under "The Steering Group:". */
const POINT =
  /^(?:noted|agreed|approved|endorsed|resolved|decided|adopted|confirmed|appointed|accepted|instructed|mandated|ratified|elected)\s(?!by\s)/u
/** "It was proposed by A, seconded by B and agreed to …", "it was the consensus of the Board to …" */
const COME_TO =
  /^(?:it was )?(?:proposed|moved)(?: by)? [^.]*(?:and|,) (?:it was |was )?(?:unanimously )?(?:agreed|resolved|carried|decided)(?!\p{L})(?=[^.]* (?:that|to) \p{L})|^(?:proposed|moved)(?: by)? [^.]*seconded[^.]* and (?:unanimously )?(?:adopted|agreed|approved|accepted|carried|passed)\.?$|(?<!\p{L})(?:the )?consensus (?:of [^.,]{3,30} )?(?:was )?(?:to|that)(?!\p{L})|^(?:the )?(?:decision|matter|item|request|application|vote)(?: [^.]{0,60}?)? (?:deferred|postponed|tabled|held over|carried over)(?!\p{L})|(?:and|,) we(?: are|['’]re) going (?:with|for)(?!\p{L})/iu
const FIRST =
  /^(?:Unanimously [Aa]greed|(?:Read|Taken as read|Circulated) and (?:agreed|approved|signed|adopted)|Agreed|Resolved|Approved|Carried|Adopted|Ratified|Decided (?:on|to|against)|Settled (?:on|for)|Going with|No objections[;,:.] (?:adopted|agreed|approved|accepted))(?! (?:by|with) \p{Lu})(?!\p{L})/u
/** Told of somebody else or of another time. */
const REPORTED =
  /(?<!\p{L})(?:reported|announced|said|informed|noted|explained|asked|confirmed|advised|heard|stated|mentioned)(?: [^.]{0,60}?)? (?:that|whether|if)(?!\p{L})|(?<!\p{L})(?:had|has|have|having) (?:already |now |been |since )*(?:resolved|agreed|decided|approved)/iu

/** What only some of us do, the body does not. */
const SOME =
  /^(?:some|several|a few|many|two|three|four) (?:of the )?(?:members|trustees|residents|directors|governors|councill?ors|people)(?!\p{L})/iu
const BY =
  /^ by (?:the |our |a )?(?:\p{L}+ ){0,2}?(county|council|district|lottery|ministry|state|court|government|municipality|commission|fund|region|bank|landlord|owners?|university|school|diocese|federation)(?!\p{L})/iu
/** Behind a participle: somebody else did it. */
const byOthers = (after: string, body: string | null): boolean => {
  const who = BY.exec(after)?.[1]?.toLowerCase()
  return who !== undefined && !(body ?? '').toLowerCase().includes(who)
}

/** "The borough council has agreed to cut the hedge.", "It was noted that the logo …": of others, or only told. */
export const ofOthersInEnglish = (text: string, body: string | null): boolean =>
  others(text, body) || SOME.test(text) || REPORTED.test(text)

/** Where the verb stands by which this body decides something in the sentence; -1 where it does not. */
export function decidesInEnglish(given: string, body: string | null): number {
  // "If the motion is carried, …": up to the comma nothing happens.
  const text = given.replace(/^(?:if|unless|once|until|before|should)\s[^,]*(?:,\s*|$)/iu, '')
  if (others(text, body) || SOME.test(text) || /^(?:nothing|neither|no decision)(?!\p{L})/iu.test(text)) return -1
  if (
    [ENGLISH_MARK, SHOUTED, BARE, FIRST, NOTED, RECEIVED, SHORT, POINT, COME_TO, PAYS, CONSISTS, HEADLESS, AGENT].some(
      pattern => pattern.test(text),
    )
  )
    return 0
  const found = PASSIVE.exec(text) ?? ACTIVE.exec(text) ?? JOINED.exec(text)
  if (!found) return -1
  const after = text.slice(found.index + found[0].length)
  // "The grant was awarded by the county", "who was elected to the county committee"
  if (
    found[0] === PASSIVE.exec(text)?.[0] &&
    (byOthers(after, body) || /(?:who|whom|which)\s$/iu.test(text.slice(0, found.index)))
  )
    return -1
  // "The application we sent to the fund was turned down"
  if (
    /(?<!\p{L})(?:our \p{L}+|we (?:sent|made|wrote|put in|applied)|we$)(?!\p{L})/iu.test(
      text.slice(0, found.index).trim(),
    ) &&
    /turned down|rejected|refused|granted|approved|accepted|awarded/iu.test(found[0])
  )
    return -1
  // "The clerk reported that the county council approved the scheme."
  const told = REPORTED.exec(text)
  return told && told.index < found.index && !/^it was/i.test(text) ? -1 : found.index + given.length - text.length
}
