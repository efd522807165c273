/** The words that tell who did not come, and why. */
import { said, words } from './said.ts'

/** What is told of those who are away, with their names before or behind it. */
export const AWAY = said(
  words(`(?:hade|har) (?:också |även |tyvärr )?(?:anmält|meddelat|fått|lämnat) (?:tyvärr )?(?:förhinder|frånvaro|återbud)
    (?:förhinder|frånvaro|återbud) (?:hade|har|från|av) ?(?:anmälts|inkommit|kommit|meddelats|lämnats)? ?(?:av|från)?
    (?:hade|fick|anmälde|meddelade|lämnade|ringde) (?:förhinder|frånvaro|återbud)
    (?:hade |har )?(?:hört|hörde) av sig om att (?:de|hon|han|hen) inte kunde(?: komma| vara med)?
    (?:hade |har )?(?:mejlat|mejlade|meddelat|meddelade|sagt|sade|ringt|ringde|messat|messade)(?: om| in)? att (?:de|hon|han|hen) (?:inte kunde|var sjuk|fått förhinder)(?: komma| vara med)?
    var frånvarande
    saknades
    uteblev
    deltog inte
    dök (?:inte|aldrig) upp
    kom (?:inte|aldrig)
    hann inte(?: komma)?
    kunde (?:inte|ej|tyvärr inte) (?:delta|närvara|komma|vara med|medverka)
    kunde (?:inte|ej)(?=[.,]?$)
    (?:had |has |have )?sent (?:in )?(?:their |his |her )?(?:apologies|regrets)
    sends? (?:their |his |her )?(?:apologies|regrets)
    (?:had |has |have )?(?:apologi[sz]ed|given (?:their |his |her )?apologies)
    gave (?:their |his |her )?apologies
    (?:was|were) (?:absent|unable to (?:attend|come|join|be (?:there|present|with us))|away|travelling|ill|sick|unwell|poorly|on (?:holiday|leave))
    (?:had |has |have )?sent word (?:that )?(?:he|she|they) (?:can['’]t|cannot|could not|couldn['’]t|would not|wouldn['’]t)
    (?:(?:was|were|var|är) )?(?:invited|asked(?: along| to (?:come|join))?|inbjud(?:en|na)|bjud(?:en|na)|kallade?) (?:but|men) (?:(?:he|she|they|hon|han|de|tyvärr|sadly) )?(?:could not|couldn['’]t|did not|didn['’]t|was (?:ill|away|busy|sick)|were (?:ill|away|busy)|had (?:to|another|a)|kunde inte|låg|var (?:sjuk|bortrest|borta)|kom (?:inte|aldrig)|hade (?:förhinder|fått))
    hade jour
    kom inte (?:ifrån|loss|iväg|från)(?: \\p{L}+)?
    (?:hade|har) bett(?: om)? att få slippa
    (?:hade|har) anmält förfall
    (?:had |has |have )?(?:asked|begged) to be excused
    (?:was|were) (?:duly )?excused
    leave of absence (?:was|is|were|had been|has been) (?:granted|given) to
    (?:had|has|have) (?:announced|reported|notified) (?:an? )?(?:obstacle|absence|hindrance)
    (?:had|has|have) (?:told|said|written|warned|let us know)(?: us)?(?: before| beforehand| in advance| already)? that (?:he|she|they) (?:can['’]t|cannot|could not|couldn['’]t|would not|wouldn['’]t)(?: come| make it| be there)?
    tried to (?:come|get|log|dial|join|call)(?: in| on)? but
    var (?:sjuk|sjuka|bortresta?|på resa|på semester|hemma med \\p{L}+)
    (?:couldn|didn|can)['’]t (?:make it|come|join|be there|attend)
    (?:could not|did not|was not able to|were not able to) (?:make it|come|join|attend|log in|be (?:there|present|with us))
    apologies(?: for absence| also)? (?:(?:had been|have been|were|was|be|are) (?:also )?)?(?:(?:intimated|announced|submitted|received|accepted|noted|sent|given|tendered|recorded|read)(?: and (?:received|accepted|noted))? )?(?:from|for|on behalf of)
    (?:accept|accepts|accepted|note|noted|receive|received)(?: the)? apologies(?: for absence)? (?:from|of)`),
)

/** Words that only somebody's absence is told with. */
export const EXCUSED =
  /förhinder|återbud|förfall|frånvar|apolog|regrets|excused|leave of absence|obstacle|unable to attend|inte kunde|sent word|(?:invited|asked|asked along|bjuden|inbjuden) (?:but|men)(?!\p{L})/iu

/**
 * Why one who is told of behind those who were there was not among them: "jobbade kväll", "i Spanien", "had a clash", "stuck at work". What
 * follows the name is looked at.
 */
export const REASON = said(
  words(`(?:är|var|blev|blivit|ligger|låg|sitter|satt)(?: (?:tyvärr|fortfarande|också|båda|nog|visst))? (?:sjuk|sjuka|sjukskriven|förkyld|förkylda|krasslig|dålig|risig|hemma|hemmabunden|bortrest|bortresta|borta|utomlands|upptagen|upptagna|ledig|lediga|inlagd|nedbäddad|på (?:\\p{L}{2,}(?:dagar|dagarna|kurs|konferens|mässa|utbildning|resa)|semester|resa|resande fot|tjänsteresa|kurs|jobb|jobbet|arbete|sjukhus|begravning|bröllop|utbildning|konferens|annat möte|vift|landet|fjället|sjön)|i (?:\\p{Lu}\\p{L}+|fjällen|stugan|karantän|utlandet)|hos (?:tandläkaren|läkaren|doktorn)|fast|kvar (?:på|i))
    (?:är|var) (?:inte|ej) (?:med|där|här|kry|frisk|på plats)
    (?:sjuk|sjuka|förkyld|hemma|bortrest|utomlands|vab|vabbade|vabbar|magsjuk|feber|influensa|migrän)
    jobba(?:de|r|t)
    arbeta(?:de|r|t)
    hade (?:en? |ett )?(?:jobb|pass|jour|nattpass|kvällspass|skift|feber|migrän|influensa|ont|magsjuka|barnvakt|krock|dubbelbok\\p{L}+|annat|möte|tid hos|begravning|kalas|match|träning|kurs|fullt upp|inte (?:hört|svarat|tid|möjlighet|råd))
    (?:hade|har) inte (?:hört|svarat|dykt|kunnat)
    hörde inte av sig
    hörde (?:vi )?(?:inget|ingenting|inte) (?:från|av)
    (?:har|hade) (?:vi )?(?:inget|inte|ingenting) hört
    (?:reste|åkte|flög|seglade|vandrade|fjällvandrade|semestrade|firade|fastnade|glömde|sov|opererade(?:s)?|missade|försov|studerade|pluggade|tågluffade)
    (?:kör|körde) (?!oss|bil till mötet)
    (?:orkade|hann|kunde|fick|ville|vågade|hittade|slapp|kan|kom|svarade) inte
    fick (?:barn|jobba|jobb|punka|feber|stanna|åka|annat)
    (?:tåget|bilen|bussen|barnen|barnet|hunden)
    blev (?:kvar|sen|inkallad|inställd|akut)
    i (?:spanien|thailand|fjällen|stugan|stockholm|göteborg|malmö|tyskland|norge|grekland|london)
    på (?:semester|resa|kurs|jobb|tjänsteresa|landet|bröllop|begravning|sjukhus|annat möte|jour|kryssning|fjället)
    (?:is|was|were|are)(?: (?:still|both|also|all|just|sadly|again))? (?:ill|sick|unwell|poorly|away|abroad|offshore|at sea|out of (?:town|the country)|absent|down with|off|on (?:holiday|leave|call|duty|shift|nights|a course|the late shift)|at (?:work|home with|a (?:wedding|funeral|conference|course|school)|the (?:hospital|dentist|doctor)|hospital|his|her)|in (?:hospital|bed|\\p{Lu}\\p{L}+)|working|travelling|traveling|stuck|unable|held up|delayed|called (?:away|out)|busy|recovering|not (?:well|able|there|with us)|laid up|visiting|babysitting|double-?booked|snowed)
    (?:has|had|have)(?: just| got)? (?:to (?:work|be|go|stay|look|collect|take)|another|a (?:clash|cold|bug|funeral|wedding|bad|migraine|hospital|family|prior|previous|work|class|match|shift|school|sick)|an? (?:appointment|operation|exam)|(?:his|her|their) (?:hip|knee|back|eye|\\p{L}+ done)|flu|covid|the flu|no (?:signal|sitter|babysitter|lift)|childcare|lost|been (?:called|held|taken)|work)
    (?:couldn|didn|can|won|hadn|wasn|weren)['’]t
    (?:could|did|was|were|had) not
    (?:got|gets) (?:stuck|held|called|lost|caught|the (?:day|time|date))
    (?:lost|missed|forgot|overslept|broke|caught|fell|flew|flies)
    (?:sent|sends|with|gave|gives)(?: his| her| their)? (?:apologies|regrets|excuses)
    (?:never|nobody) (?:came|turned|showed|appeared|heard)
    no[- ]show
    rang in sick
    (?:we|i) (?:heard|have heard|had|did not hear|didn['’]t hear) (?:nothing|no word|anything)
    (?:at|on) (?:work|holiday|leave|shift|call|a course|sick leave|parental leave)
    in (?:spain|france|london|portugal|bed|hospital|town)`),
)

/** What those do who came after all, or were there to receive the others: nothing that tells of their absence. */
export const CAME_AFTER_ALL = said(
  words(`kom(?! (?:inte|aldrig))
    (?:got|slipped|squeezed) in
    made it
    samåkte
    (?:åkte|reste|cyklade|promenerade|körde) (?:ihop|tillsammans|hit)
    tog (?:bussen|tåget|cykeln|bilen) (?:hit|dit)?
    kommer
    anslöt
    tillkom
    dök upp
    var (?:med|där|här|på plats|på länk|värd|ordförande|sekreterare)
    deltog(?! inte)
    ringde in
    tog (?:emot|med|över)
    bjöd
    stod för
    hälsade
    visade
    höll
    skrev
    förde
    antecknade
    ledde
    lämnade(?! återbud)
    gick
    lånade
    fikade
    bakade
    kopplade
    satt (?:ordförande|med|vid)
    öppnade
    inledde
    presenterade
    berättade
    lagade
    hade (?:bakat|med sig|kaffe|ordnat|lånat)
    (?:only )?(?:came|joined|arrived|left|hosted|brought|made|baked|chaired|wrote|took|welcomed|showed|opened|started|lent|dialled|phoned|called in|popped|sat|led|kept|served|looked after|spoke|told|reported|stayed|turned up)
    (?:was|were) (?:also |both |all )?(?:there|here|with us|present|in attendance|in the (?:room|chair|hall)|on (?:zoom|teams|the phone|the line))
    (?:had|has) (?:baked|brought|made|kindly|offered)`),
)

/** "Anna gick in för Bo, som meddelat förhinder" */
export const REPLACED =
  /(?<!\p{L})(?:hoppade|gick|ryckte|stepped|filled|stood) in (?:för|for) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?),? (?:som|who) (?:(?:hade|har|had|has) )?(?:anmält|meddelat|lämnat|fått|sent|given|var (?:sjuk|bortrest|borta)|was (?:ill|away|sick|unwell)|couldn['’]t|could not|inte kunde)(?!\p{L})/u
