/** English verbs, as `swedish.ts` has the Swedish ones: base forms; minutes that report in the past tell in the present what is to be done. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What is said, thought or so at the meeting itself: nobody's task. Present forms of the third person and plural, and pasts that do not end in "ed". */
const TELLS = words(`
  abstain accept acknowledge add adjourn admit advise affirm agree allow announce answer appear apologise apologize appreciate approve argue ask assert
  assume assure attend be become begin believe belong brief bring call care chair cite claim clarify close come comment commend compare complain concede
  conclude concur confirm congratulate consider consist contain continue cost cover debate decide declare decline deny depend describe desire detail
  deserve differ disagree discuss disclose do doubt echo elaborate elect emphasise emphasize encourage enquire enjoy exist expect explain express
  favour favor fear feel find flag focus follow formally gather give go guess happen have hear highlight hint hold hope illustrate imagine imply include indicate
  inform inquire insist intend introduce join judge keep know lack lament lead learn leave lie like listen live look lose make mean meet mention move
  need note notice object observe offer open oppose outline own participate pay point ponder possess praise prefer present press propose provide query question quote raise
  react read realise realize reassure recall receive recognise recognize recollect recommend record refer reflect refuse regret reiterate reject relate remain remark
  remember remind repeat reply report represent request require resign respect respond restate retire return reveal review run say second see seek seem serve
  share show sit speak speculate stand start state stay stress submit suffer suggest summarise summarize support suppose survey sympathise take talk
  tell thank think touch understand underline update urge use value voice volunteer vote wait want warn welcome wish withdraw wonder work worry
  reckon host guess joke grumble laugh plead predict estimate fancy regret resent side insist swear sigh cheer contend
  nominate second succeed replace retire resign abstain object vouch attach enclose await cost earn total amount suspect sense deem
`)
const IRREGULAR = words(`
  is are was were has had have did been did went gave told took said spoke met brought led put left made felt saw found got came held ran kept sat
  knew thought read wrote heard began became understood stood spent lost meant paid rose set sought sent shown taught won this its us as plus yes less
  always perhaps across besides except bar including save members officers representatives minutes matters reports its his ours theirs towards regards cllrs
  the a an of in on at by for from with without against about around both only too then now never not no nor than who which whose as but so if when where
  each either all other others plus per via til till until after before during since off out up down over under here there next last this that these those
`)
/** Of those above, where what follows makes it something to do. */
const BOTH: Readonly<Record<string, RegExp>> = {
  answer: /^(?:it|them|this|the (?:letter|email|complaint|question|survey|consultation)|by|before)\b/i,
  ask: /^(?!(?:if|whether|about|how|why|what|when|who|that|not|to|us|members|permission|by (?:mail|e-?mail|letter|phone|text)|for (?:clarification|more time|help|permission|a vote|an? (?:rise|increase|extension|update|reservation)|(?:about |up to |around )?(?:[€£$]|\d)|it|this|that|them))(?!\p{L}))/iu,
  advise: /^(?!(?:that|on|the (?:meeting|committee|board|group))\b)/i,
  bring: /^(?:(?:along|in|a|an|the .*(?:next|meeting))\b|.*\bnext (?:time|meeting))/i,
  call: /^(?!(?:for|the meeting|on)\b)/i,
  check: /./,
  do: /^(?:the|a|an|this|that|it)\b/i,
  come: /^back\b/i,
  continue: /^(?:to|with)\b/i,
  follow: /^up\b/i,
  hand: /./,
  find: /^(?:out|an?|(?:him|her|us|them|me|it) (?:an?|some))\b/i,
  get: /^(?!the (?:job|contract|work|order|seat|vote|grant)\b|(?:used|married|ready|better|worse|older|cold|lost|stuck)\b|[£€$\d])/i,
  give: /^(?:notice|feedback|(?:the )?\p{L}+ (?:a|another) (?:call|ring|nudge|try))\b|^.+ (?:by|before|not later than|no later than) (?:the )?(?:\d|\p{Lu}\p{Ll}+|end|next|mid)/iu,
  inform: /^(?!(?:the (?:meeting|committee|board|group|council)|members|us|that)\b)/i,
  keep: /^(?:an eye|in touch|track|us|everyone|the)\b/i,
  lead: /^(?:on|the)\b/i,
  meet: /^(?:with|the (?!board|committee|group|meeting|trustees|council)|her|him|them)\b/i,
  look: /^(?:into|at|for|after|up)\b/i,
  make: /^(?:(?:a|an|the|some|new|two|three) |sure|contact|enquiries|arrangements)/i,
  offer: /(?!)/,
  pay: /^(?:the|for)\b/i,
  present: /next|\bby (?:the|next|\d|\p{L}+day)|\bat the .*meeting/iu,
  provide: /next|\bby\b|\d|\bto\b/i,
  put: /./,
  raise: /\b(?:with|at the next)\b/i,
  read: /^(?:through|up)\b/i,
  replace: /^(?:the|a|an|all|both|our) (?!chair|secretary|treasurer|clerk|old guard)/i,
  host: /(?!)/,
  remind: /^(?!(?:the (?:meeting|committee|board|group)|members|us|everyone present)\b)/i,
  reply: /^to\b/i,
  report: /^back\b|next|\bby\b/i,
  respond: /^to\b/i,
  review: /\bby\b|next/i,
  run: /^(?:an?|the|it|them|this)\b/i,
  see: /^to\b/i,
  seek: /./,
  send: /./,
  set: /^up\b/i,
  start: /^(?:on|with) (?:the|it|this|that|them|an?)\b/i,
  share: /^(?:the|a|slides|documents|photos)\b/i,
  speak: /^(?:to|with)\b.*(?:about|regarding|re)\b/i,
  submit: /\bby\b|next|\bto\b/i,
  take: /^(?:the (?:matter|question|issue|idea|point|proposal|request|minutes|figures|draft)|them|these|on|over(?! (?:as|from)\b)|it|this|that|up|out|care|contact|photos|down|care|charge)\b/i,
  talk: /^(?:to|with)\b/i,
  tell: /^(?!(?:us|me|the (?:meeting|committee|board|group|members)|members|everyone)(?!\p{L})|(?:\p{L}+ )?(?:about|of|how|that|what)(?!\p{L}))/iu,
  update: /./,
  work: /^(?:on|out|up|with)\b/i,
}

/** "writes" → "write", "tries" → "try"; the word itself where it is a plural's verb. */
const baseOf = (verb: string): string =>
  /ies$/.test(verb)
    ? `${verb.slice(0, -3)}y`
    : /(?:ss|sh|ch|x|o)es$/.test(verb)
      ? verb.slice(0, -2)
      : /[^s]s$/.test(verb)
        ? verb.slice(0, -1)
        : verb

/** What somebody is resolved to be or to feel: no work. */
const STAYS = words(
  'happy glad keen willing pleased ready able unable content fine free unanimous abstain be become can could have may might remain receive resign retire stand vote',
)

/** Whether an English verb in the present, with what follows it, tells of something to do. `resolved`: it stands in what was resolved, in its base form. */
export function doesInEnglish(verb: string, rest: string, resolved = false): boolean {
  // "Ann and Bo put two plans on paper for the May meeting": else it tells what they did.
  if (verb === 'put') return /\b(?:by|before|for the (?:next|\p{L}+) (?:meeting|call))(?!\p{L})/iu.test(rest)
  if (IRREGULAR.has(verb) || /ed$/.test(verb)) return false
  const base = baseOf(verb)
  if (resolved) return !STAYS.has(base)
  const both = BOTH[base]
  if (both) return both.test(rest)
  return !TELLS.has(base)
}
