/** The acts by which somebody is seen to be in the room: what visitors do, beside members who do it too. */
import { said, words } from './said.ts'

/** Anybody who is there may do so. */
export const SPOKE = said(
  words(`said
    says
    told
    reported
    explained
    replied
    responded
    answered
    asked
    noted
    stated
    advised
    confirmed
    commented
    added
    stressed
    emphasi[sz]ed
    warned
    urged
    suggested
    recommended
    thought
    felt
    believed
    estimated
    admitted
    assured
    promised
    undertook
    pointed (?:out|to)
    drew attention
    informed
    described
    outlined
    summari[sz]ed
    demonstrated
    presented
    introduced
    showed
    displayed
    circulated
    reviewed
    updated
    briefed
    talked
    spoke
    set out
    ran through
    went (?:through|over)
    walked
    took (?:us|the \\p{L}+|members|governors|trustees|directors|councillors|everyone|everybody) through
    gave
    offered (?:advice|tips|help)
    shared
    read out
    played
    handed (?:out|round|over)
    passed (?:round|around)
    brought
    took (?:\\p{L}+ ){0,2}questions
    dealt with
    covered
    highlighted
    has looked
    has (?:no|some|two|three)
    conducted
    led
    fick ordet
    sade
    sa
    menade
    påpekade
    framhöll
    betonade
    tipsade
    undrade
    uppmanade
    uppgav
    meddelade
    konstaterade
    kommenterade
    sammanfattade
    varnade
    rekommenderade
    rådde
    lovade
    beskrev
    förklarade
    svarade
    visade
    berättade
    berättar
    informerade
    informerar
    presenterade
    presenterar
    redogjorde
    redogör
    redovisade
    gick igenom
    delade (?:ut|med sig)
    bjöd på
    tog (?:med|upp)
    hade (?:tagit )?med(?: sig)?
    läste
    spelade
    ledde
    höll
    gav`),
)

/** Only somebody who comes and goes does so. */
export const CAME_AND_WENT = said(
  words(`came (?:to|in|along|over|by|up|from)
    came(?=[.,;]|$)
    came for (?:this|the|our|an?|item|part|half|twenty|\\d)
    sat with us
    (?:is |was )?here for (?:this|the|item|part|her|his|their)
    took part (?:under|for|in) (?:this|item|point|minute|agenda)
    took her leave
    took his leave
    (?:had|has) (?:come|travelled|driven|joined)
    joined(?: (?:us|the|by|at|for|from|over|via|on))?
    attended
    arrived
    (?:popped|dropped|called|looked|stopped|dialled|rang|phoned|zoomed|beamed) (?:in|by)
    (?:was|were)(?: \\p{L}+){0,2} (?:welcomed|thanked|introduced|with us|in attendance|present|here|on hand|invited in|our (?:guest|visitor|speaker))
    (?:was|were) (?:the|our) (?:first|second|third|last|next|other|guest|main|evening's)?\\s?(?:visitor|guest|speaker)
    withdrew
    left(?= (?:at|the (?:meeting|room)|us|after|when|shortly|before)|[.,;]|$)
    visited(?: (?:us|the (?:meeting|group|committee|board|council)))
    joins us
    entertained
    gave (?:us )?(?:an?|the) (?:\\p{L}+ ){0,3}(?:talk|presentation|lecture|demonstration|slide show)
    took us through
    tittade (?:in|förbi)
    kom (?:hit|och|in|för att|till)
    hade (?:kommit|rest|åkt)
    avtackades
    tackades
    hälsades(?: \\p{L}+){0,2} välkom\\p{L}+
    välkomnades
    lämnade (?:mötet|sammanträdet|oss|lokalen|därefter)
    anslöt
    gästade
    gick (?:sedan|därefter|hem|efter)
    var (?:med|kvar)(?= (?:fram till|till|i|en|ett|under|de första|den första) )
    är (?:nu |äntligen |redan )?(?:här|på besök|hos oss)
    stannade(?= (?:en|ett|till|i|under|kvar|på) )
    stayed(?= (?:for|until|till) )
    hördes (?:per|via|på)
    infann sig
    hade infunnit sig
    var tillstädes
    satt med(?= (?:oss|den|de|en|under|första) )
    var (?:på besök|här|hos oss|med oss|inbjud\\p{L}+|på plats|uppkopplad|med på|med via)`),
)

/** Before the names of those who were in the room: "For this we had Anna Berg with us", "the Chair welcomed Bo Ek". */
export const MET_HERE = said(
  words(`welcomed
    welcomes
    (?:thanked|thanks)
    we had
    invited
    introduced
    presentations? (?:by|from|was given by)
    (?:talks?|words|advice|update|reports?) (?:by|from)
    (?:input|information|contributions?) from
    questions (?:to|for|were put to)
    hälsade(?! från)
    välkomnade
    tackade
    vi hade
    presentation(?:er)? av
    frågor (?:till|ställdes till)`),
)
