/** By which words a visit is told to be at a coming meeting, and at which. */

/** The coming meeting, whatever the body is called that holds it. */
export const NEXT_MEETING =
  /(?<!\p{L})(?:nästa|kommande|närmast(?:e)? följande) (?:\p{L}*(?:möte|sammanträde|träff|råd|styrelse|nämnd|stämma|utskott|beredning|grupp|samverkan|konferens)|gång|au|fsg|lsg|tillfälle)(?:t|et|en|n)?(?!\p{L})|(?<!\p{L})(?:nästa månad|next month|next (?:\p{L}+ ){0,2}(?:meeting|session|sitting|call|time|gathering))(?!\p{L})/iu

/** "Till det mötet", "då", "to that meeting": the one just spoken of. */
export const THAT_MEETING =
  /(?<!\p{L})(?:till (?:det|detta|mötet|sammanträdet|träffen|det mötet|samma (?:möte|sammanträde|gång|träff))|vid (?:det|detta|mötet|sammanträdet|träffen)|på (?:det|detta|mötet|träffen)|då|dit|dessutom|samma dag|(?:to|at|for|on) (?:that|the|this|our) (?:\p{L}+ )?(?:meeting|day|session|date)|the same day|that one|then|also|there(?! (?:is|are|was|were|will|has|have|had)(?!\p{L})))(?!\p{L})/iu

/** "septembermötet", "höstmötet", "the Spring meeting": named by its time of the year. */
export const MEETING_OF =
  /(?<!\p{L})(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|höst|vår|vinter)(?:mötet|sammanträdet|träffen|stämman|rådet|frukosten|lunchen|kvällen|samverkan|konferensen)(?!\p{L})|(?<!\p{L})(january|february|march|april|may|june|july|august|september|october|november|december|spring|autumn|winter|summer)(?:'s)? (?:meeting|term|session|call)(?!\p{L})|(?<=(?:for|in) )(january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/iu

/** Where people go that is no meeting of this body. */
export const ELSEWHERE =
  /konferens|kurs(?:en|dag)?(?!\p{L})|utbildning|mässa|seminari|invigning|konsert|läger|tävling|match|städdag|(?:^|\s)(?:conference|training|course|fair|seminar|webinar|festival|match|interviews?)(?!\p{L})/iu
