/** Words, or their ends, that a place where people meet is called by. */
const PLACE = [
  'hus|huset|gård|gården|skola|skolan|skolans?|sal|salen|lokal|lokalen|lokaler|kyrka|kyrkan|kapell|kapellet|församlingshem|hemmet|bibliotek|biblioteket|center|centrum|centret|rum|rummet|stuga|stugan|kansli|kansliet|station|stationen|hall|hallen|aula|aulan|matsal|matsalen|hotell|hotellet|värdshus|värdshuset|herrgård|restaurang|restaurangen|café|caféet|kafé|konditori|museum|museet|teatern?|källaren|kontor|kontoret|expeditionen|verkstaden|garaget|köket|tvättstugan|slottet|slott|campus|träffpunkt(?:en)?|mötesplats(?:en)?|torget|gatan|vägen|gränd|plan|hamnen|varvet|bryggeriet|mejeriet?|kaféet|altan(?:en)?|terrass(?:en)?|veranda(?:n)?|uteplats(?:en)?|trädgård(?:en)?|bod(?:en)?|sakristia(?:n)?|kryptan|krog(?:en)?|pub(?:en)?|bastu(?:n)?|bryggan|ridhuset?|stallet|depå(?:n)?|firman|vindsrummet|källare|kök|läktare|magasinet|ladan|logen|paviljongen|parken|arenan|sporthallen|läktaren|kajen|sjukhuset?|lasarettet|mottagningen|herrgården|borgen|huvudkontoret?|gymnasiet|högskolan|universitetet|institutionen|förskolan|förskola',
  'room|house|library|centre|center|street|road|avenue|lane|church|hall|school|hut|office|offices|kitchen|pavilion|chapel|institute|theatre|court|building|campus|lounge|bar|inn|arms|hotel|museum|clubhouse|club|college|university|parish centre|chamber|chambers|vestry|barn|farm|café|cafe|station|headquarters|hq|home|boathouse|workshop|studio|gallery|suite|mill|tower|lodge|manor|abbey|surgery|depot|undercroft|crypt|basement|cellar|shed|marquee|terrace|porch|canteen|refectory|classroom|sacristy|vicarage|rectory|manse|tavern|boatyard|poolside',
].join('|')
const ENDS = new RegExp(`(?:${PLACE})(?!\\p{L})`, 'iu')

/** A text that holds the name of a kind of place: "Folkets hus, Norrby", "sal B12", "the Old Mill House". */
export const namesPlace = (text: string): boolean =>
  ENDS.test(text) || /(?:^|\s)(?:hemma hos|hos|rum|sal|lokal|hus) \p{Lu}[\p{L}\d]*/u.test(text)

const REMOTE =
  /^(?:zoom|teams|skype|jitsi|discord|webex|slack|meet|hangouts|telefon(?:möte)?|telefonledes|länk|video|videomöte|videokonferens|videoconference|teleconference|digitalt?|digital|online|on-line|distans|distansmöte|webbmöte|teamsmöte|zoommöte|zoom-möte|teams-möte|chatt?|chatten|virtuellt|virtual|remote|remotely|hybrid|hybridmöte|e-post|mejl|phone|telephone|irc|conference|konferens)$/i
const BESIDE =
  /^(?:möte|via|på|i|by|on|over|through|ms|microsoft|google|samt|och|and|fysiskt|for|business|the|a|helt|call|meeting|per)$/i

/** "digitalt möte via Zoom", "Microsoft Teams", "online": no place, and where people met. */
export function isRemote(text: string): boolean {
  const words = text.split(/[\s,+/()-]+/).filter(word => word !== '')
  return (
    words.length > 0 &&
    words.length <= 7 &&
    words.some(word => REMOTE.test(word)) &&
    words.every(word => REMOTE.test(word) || BESIDE.test(word))
  )
}
