/** Decisions told by what somebody gets, may do or becomes, or by how a point went: "Ek & Co får jobbet", "Leave was granted to …", "Lgh 803: ja". */
import type { Lang } from '../../domain/text.ts'

/** Not so yet, not by us, or only asked about. */
const UNSURE: Record<Lang, RegExp> = {
  en: /^(?:If|When|Once|Should)\s|(?<!\p{L})(?:if|whether|would|could|should|might|hopes?|hoped|reported|said|told|asked|wondered|already|previously|by (?:the (?!chair|president)|a (?:court|county))|to us)(?!\p{L})|\?/u,
  sv: /^(?:Om|När|Ifall|Vem|Vilka)\s|(?<!\p{L})(?:om|kanske|inte|ej|undra\p{L}*|fråga[dr]\p{L}*|föreslå\p{L}*|har|hade|skulle|bör|av (?:kommun|region|stat|fastighetsäg|länsstyr)\p{L}*)(?!\p{L})|\?/u,
}
const OFFICERS =
  '(?:Panel|Committee|Board|Council|Trustees|Governors|Members|Commissioners|Directors|Councillors|Meeting)'
const NAME = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){0,2}"
const PLEASED = '(?:appoint|accept|approve|grant|award|elect|confirm|adopt|agree)'

const AWARDS: Record<Lang, RegExp[]> = {
  en: [
    /^It was (?:then |also |further |therefore |finally |unanimously )?(?:(?:settled|ordered|ruled|directed|determined)(?:,[^,]{3,60},)? (?:that|to)|the (?:\p{L}+ )?decision of the \p{L}+ (?:that|to))(?!\p{L})/u,
    /^\p{Lu}[^.]{3,60}? (?:was|were) (?:proposed|moved)(?: by)? .{3,60}seconded(?: by)? .{3,60}(?:,|and) (?:was )?(?:carried|adopted|agreed|approved|passed|accepted)(?!\p{L})/u,
    new RegExp(
      `^(?:The )?${OFFICERS} (?:(?:were |was |are |is )?content (?:for|with|that|to)|(?:were|was) (?:happy|pleased) to ${PLEASED})(?!\\p{L})`,
      'u',
    ),
    /^(?:Leave(?: of absence)?|Permission|Consent|Authority|Dispensation) (?:was|is) (?:granted|given) (?:to|for)(?!\p{L})/u,
    /(?:was|were) (?:not entertained|(?:not )?acceded to|allowed to drop|left in the hands of|ordered to be|held in abeyance|laid on the table|let to|by acclamation)(?!\p{L})/u,
    /^(?:The )?(?:[Cc]ontract|[Jj]ob|[Ww]ork|[Oo]rder|[Ss]tall|[Pp]lot|[Pp]lace|[Ss]eat|[Tt]enancy|[Tt]ender|[Bb]ursary|[Pp]itch)s?(?: [^.:]{0,45}?)? (?:goes|go|went) to (?:\p{Lu}|the (?:next|\p{Lu}))/u,
    /^(?:The sum of |A sum of |A grant of |A donation of )?[£€$]\d[\d,.]* (?:was|is|were) (?:allocated|set aside|donated|granted|awarded|earmarked|given)(?!\p{L})/u,
    /^Standing orders? (?:was|were) suspended/u,
    new RegExp(
      `^(?:[^.:]{3,45}: )?${NAME}(?: and ${NAME})?,? (?:(?:re-?)?elected|(?:re-?)?appointed|co-?opted|nominated|welcomed|chosen) (?:unopposed|as|to|by acclamation|for|with \\d|until)(?!\\p{L})`,
      'u',
    ),
    /^(?:The )?\p{Lu}[^.:]{2,50} (?:was|were) (?:given|granted) (?:free |the |sole )*(?:use|leave|permission|access)(?!\p{L})/u,
    /^The \p{Lu}[^.:,]{2,40} (?:may|can) (?:use|have|hire|keep|borrow|store)(?!\p{L})[^.]*(?:free|for nothing|at half|until \p{L}+|agreed)/u,
    /^\p{Lu}[^.:?]{1,40} (?:gets?|got) the (?:job|contract|order|work)(?!\p{L})/u,
    /^(?!.*(?:were|was|is|are) )(?:The )?\p{Lu}?[\p{L} ]{2,40} (?:parked|shelved|put on hold) (?:until|till|for now)(?!\p{L})/u,
    /^(?!An amendment .*(?:lost|defeated|rejected))(?:The |An? )?(?:[Aa]mended |[Ss]ubstantive )?(?:[Mm]otion|[Aa]mendment|[Pp]roposal|[Rr]esolution)(?: (?!which|that)[^.]{1,70}?)? (?:passes|carries|falls|fails|(?:was|is) (?:carried|passed|lost|defeated|rejected))(?! to)(?!\p{L})/u,
    /^The Commissioners (?:agreed|resolved|decided|approved|(?:ordered|directed)(?= that))(?!\p{L})/u,
    /^\p{Lu}[^.:]{2,50} to (?:lie on the table|be received|be filed)\.?$/u,
    /^(?!Prop|Moved).*, (?:agreed|(?:nobody|no one) against|all happy(?: with (?:that|this|it))?)\.?$/u,
  ],
  sv: [
    /(?:^|[\s,])lag(?:t|d|da) till (?:handlingarna|protokollet)\.?$/u,
    /^(?:Att-sats|Yrkande|Motion|Förslag|Punkt|Lgh|Lägenhet|Ansökan|Hemställan)\s?[\d-]\S*(?: [^:]{0,80}?)?: ?(?:[Jj]a|[Nn]ej|[Bb]ifall(?:s|es)?|[Aa]vslag|[Aa]vslås|[Bb]eviljas|[Bb]ordläggs|[Gg]odkänns|[Åå]terremiss|[Ff]aller)(?! \d)(?=[,.;( ]|$)/u,
    /^(?:Uppdraget|Jobbet|Beställningen|Ordern|Platsen|Stipendiet|Entreprenaden|Lotten) (?:går|gick|ges|gavs) till \p{Lu}/u,
    /^\p{Lu}[^.,:]{1,50} (?:får|fick) (?:jobbet|uppdraget|ordern|beställningen)(?=\.?$| efter| för \d| till \d| med)/u,
    /^(?!(?:Han|Hon|Hen|De) )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? efterträder \p{Lu}[^,]*$/u,
    /^\p{L}[^.:]{3,50}:? vakantsätts(?!\p{L})/u,
    /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:utsedd|omvald|nyvald|adjungerad|anställd|antagen|invald)(?= (?:till|som|på|för)(?!\p{L})|\.?$)/u,
    /^\p{Lu}[^.:]{3,100} tecknar (?:\p{L}+s )?firma(?!\p{L})/u,
    /röstade \d+ (?:\p{L}+ )?för och \d+ (?:\p{L}+ )?e?mot, (?:varför|så)(?!\p{L})/u,
    /, (?:det (?:var|är) alla med på|alla (?:var|är) med på det|ingen (?:hade|har) (?:något|nåt) emot(?: det)?)\.?$/u,
  ],
}

/** "Scoutkåren får disponera salen": whoever is allowed to is no one of us, nor anybody at all. */
const MAY =
  /^(?!(?:Vi|Man|De|Föreningen|Klubben|Kommunen|Barnen|Medlemmarna|Styrelsen|Alla) )\p{Lu}[^.,:?]{1,60} får (?:fritt |gratis |även )?(?:disponera|nyttja|använda|hyra|låna|köpa|sälja|överta|arrendera|uppföra|sätta upp)(?!\p{L})/u
const LIMITED = /(?<!\p{L})(?:max|högst|upp till|kostnadsfritt|gratis|utan kostnad)(?!\p{L})/u

/** True for a sentence that tells by who gets, may or becomes what, or by how it went, that this body decided it. */
export const decidesByAwarding = (text: string, lang: Lang, formal: boolean): boolean =>
  text.length < 400 &&
  (AWARDS[lang].some(pattern => pattern.test(text)) ||
    (lang === 'sv' && MAY.test(text) && (formal || LIMITED.test(text)))) &&
  !UNSURE[lang].test(text.replace(/, ingen (?:hade|har) (?:något|nåt) emot(?: det)?\.?$/u, ''))

/** Behind "Outcome:" or an arrow: nothing yet, or no more than talk. */
const NOTHING =
  /^(?:no (?!consensus, so)|not |none|nothing|noted|discussed|to be discussed|ongoing|in progress|pending|unclear|awaiting|was |were |carried forward|further |see )/iu
const OUTCOME =
  /^(?:consensus on|go(?:es)? ahead)(?!\p{L})|^[^.:?]{2,60} to (?:stand|serve|act|be|become|go|stay|remain)(?= (?:as|on|to|in|for|ahead)(?!\p{L}))|(?:→|=>|->)\s*goes ahead/iu
const ARROW =
  /^(?:bifall|avslag|återremiss|bordläggning|bordlag[td]|godkän(?:d|t|ns)|till handlingarna|ok(?:ej)?|ja|nej)(?=[.,;!]|$| till | igen| med | i )|^(?:vi (?:tackar|köper|tar|säger|söker|väljer|avstår|väntar|byter|hyr)|\p{Lu}[^.,:]{2,40} (?:köps|hyrs|säljs|byts|rivs|avslutas|ställs in|införs|beställs|får jobbet|får uppdraget)(?!\p{L}))|^(?:tas (?:upp )?(?:på|vid)|(?:skjuts|bordläggs|avslås|beviljas|köps|vilar|utgår)(?!\p{L})|(?:klubben|vi|styrelsen|gruppen) följer (?:den|det)(?!\p{L}))/iu

/** Behind "Outcome:" a word is enough; behind an arrow "pay it" is somebody's to do. */
const IN_A_WORD =
  /^(?:yes|no|accept|approve|agree|pay|reject|parked|buy|go for|keep|leave)(?:ed)?(?=[.,;]|$| it| (?:please|in principle|until|till|for|the|to)(?!\p{L}))/iu

/** What came of it, told behind such a word: "Outcome: consensus on cats." */
export const cameOf = (text: string, lang: Lang, named: boolean): boolean =>
  lang === 'en' ? (OUTCOME.test(text) || (named && IN_A_WORD.test(text))) && !NOTHING.test(text) : ARROW.test(text)
