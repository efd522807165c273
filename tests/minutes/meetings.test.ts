import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'

/** Heading and text of a matter, and the coming meetings that it tells of. */
type Case = readonly [title: string, text: string, ...days: string[]]

const SWEDISH: Case[] = [
  ['Nästa möte', 'Tisdag 9 april kl. 18.30 i byagården.', '2024-04-09'],
  ['Nästa möte', 'Nästa möte är den 9 april. Därefter 14 maj och 11 juni.', '2024-04-09', '2024-05-14', '2024-06-11'],
  [
    'Kommande möten',
    '9 april\n14 maj (årsavslutning med grillning)\n11 juni',
    '2024-04-09',
    '2024-05-14',
    '2024-06-11',
  ],
  ['Mötestider hösten 2024', '3/9, 1/10, 5/11 och 3/12', '2024-09-03', '2024-10-01', '2024-11-05', '2024-12-03'],
  ['Sammanträdestider 2025', '14 januari, 11 februari', '2025-01-14', '2025-02-11'],
  ['Övrigt', 'Vi ses igen den 9 april hos Bosse.', '2024-04-09'],
  ['Övrigt', 'Nästa styrelsemöte blir måndagen den 8 april.', '2024-04-08'],
  ['Övrigt', 'Frågan tas upp på mötet den 9 april.', '2024-04-09'],
  ['Mötet avslutas', 'Ordföranden avslutade mötet. Nästa träff den 9/4 kl 18.', '2024-04-09'],
  ['Nästa möte', 'Mötet den 9 april flyttas till den 16 april.', '2024-04-16'],
  ['Nästa möte', 'Måndag 8 april. Mötet den 6 maj är inställt.', '2024-04-08'],
  [
    'Vad händer framöver',
    '9 april – styrelsemöte\n20 april – städdag\n14 maj – styrelsemöte',
    '2024-04-09',
    '2024-05-14',
  ],
  ['Nästa möte', 'Andra tisdagen i april, samma tid.', '2024-04-09'],
  ['Övrigt', 'Styrelsen kommer att träffas 9/4 och 14/5, alltid 18.00.', '2024-04-09', '2024-05-14'],
  ['Ny träff', '9 april kl 18. Kommunens samordnare sitter med första halvtimmen.', '2024-04-09'],
  ['Avslutning', 'Nästa samverkan: 2024-04-09 kl. 08.30', '2024-04-09'],
  ['Nästa möte', 'Vi ses den 9, 16 och 23 april.', '2024-04-09', '2024-04-16', '2024-04-23'],
  ['Övrigt', 'Vi hörs igen den 9 april.', '2024-04-09'],
  ['Vårmötet 21 april', 'Kommunens utvecklare kommer.', '2024-04-21'],
  ['Framåt', '9 april kl 13 i klubbstugan. Därpå följande möte 14 maj.', '2024-04-09', '2024-05-14'],
  ['Hösten', '3 september, 1 oktober. kl 13 som alltid', '2024-09-03', '2024-10-01'],
  ['Övrigt', 'Sista gången före sommaren blir tisdag 4 juni.', '2024-06-04'],
  ['Kommande möten', 'Mötet i april flyttas från den 9:e till den 16:e.', '2024-04-16'],
  ['När ses vi igen?', 'Tisdag 9 april kl. 18.30.', '2024-04-09'],
  ['Nästa möte', 'Tisdag 9 april. Eftersom vi har setts nu behövs inte mötet den 14 maj.', '2024-04-09'],
  ['Höstens datum', '3/9, 1/10. Båda kl. 13.', '2024-09-03', '2024-10-01'],
  ['Övrigt', 'NÄSTA 9/4 13.15 i byagården.', '2024-04-09'],
  ['Övrigt', 'Åter i stugan tisdagen den 9 april.', '2024-04-09'],
  ['Övrigt', 'Vi råkas åter den 9 april.', '2024-04-09'],
  ['Övrigt', 'Höstens dagar satte vi också, det blir 3 september och 1 oktober.', '2024-09-03', '2024-10-01'],
  ['Nytt möte', 'Styrelsen i sin nya sammansättning möts den 9 april.', '2024-04-09'],
  // No meetings of ours.
  ['Övrigt', 'Anna är åter i tjänst den 9 april.'],
  ['Övrigt', 'Samma plats som i fjol hyrs den 9 april åt marknaden.'],
  ['Hösten', 'Basaren är den 5 oktober. Anna bakar.'],
  ['Framåt', '5 oktober ordnar scouterna basar.'],
  ['Nästa möte', 'Meddelas senare.\nBL 24/03/12'],
  ['Årsmötet 21 april', 'Handlingarna trycks.'],
  ['Vårens träffar', 'Vårfest den 20 april på biblioteket. Anna frågar kören.'],
  ['Övrigt', 'Nästa nummer: 20 april.'],
  ['Övrigt', 'Städdagen hålls lördagen den 20 april.'],
  ['Övrigt', 'Kommunfullmäktige sammanträder den 22 april.'],
  ['Övrigt', 'Ansökan skickas in senast den 15 april.'],
  ['Övrigt', 'Anna har bokat ett möte med kommunen den 11 april.'],
  ['Föregående protokoll', 'Protokollet från mötet den 8 februari gicks igenom.'],
]

const head = `Protokoll från styrelsemöte i Ekbackens byalag
Datum: 2024-03-07
Plats: Byagården
Närvarande: Anna Berg (ordförande), Bosse Lindqvist (kassör), Maryam Haddad (sekreterare)
`

describe('when the body meets next', () => {
  it.each(SWEDISH)('%s: %s', (title, text, ...days) => {
    const extract = readMinutes(
      `${head}\n§ 1 Öppnande\nMötet öppnades.\n\n§ 2 ${title}\n${text}\n\n§ 3 Avslutning\nMötet avslutades.\n`,
    )
    expect(extract.nextMeetings).toEqual(days)
  })
})

describe('other days ahead', () => {
  const eventsOf = (text: string) =>
    (
      readMinutes(
        `${head}\n§ 1 Öppnande\nMötet öppnades.\n\n§ 2 Protokoll\n${text}\n\n§ 3 Avslutning\nMötet avslutades.\n`,
      ).events ?? []
    ).map(event => event.date)
  it('the day of an earlier record is none of them', () => {
    expect(eventsOf('Anteckningarna från den 8 juni lades till handlingarna.')).toEqual([])
    expect(eventsOf('Protokollet från mötet den 4 oktober godkändes.')).toEqual([])
    expect(eventsOf('Minute of 4 October: approved.')).toEqual([])
  })
  it('the day on which this one is posted is', () =>
    expect(eventsOf('Protokollet anslås den 20 april.')).toEqual(['2024-04-20']))
})

const DUE: ReadonlyArray<readonly [text: string, due: string | undefined]> = [
  ['Anna bokar lokalen senast den 15 april.', '2024-04-15'],
  ['Anna tar fram ett förslag till nästa möte.', '2024-04-09'],
  ['Anna tar fram ett förslag till mötet i maj.', '2024-05-14'],
  ['Anna lägger fram en budget på majmötet.', '2024-05-14'],
  ['Anna skickar in ansökan före årsskiftet.', '2024-12-31'],
  ['Anna betalar fakturan före månadsskiftet.', '2024-03-31'],
  ['Anna skriver svaret. Det ska lämnas senast den 31 mars.', '2024-03-31'],
  ['Anna städar förrådet före sommaren.', undefined],
  ['Anna uppdaterar hemsidan löpande.', undefined],
]

describe('when a task is due', () => {
  it.each(DUE)('%s', (text, due) => {
    const { tasks } = readMinutes(
      `${head}\n§ 1 Öppnande\nMötet öppnades.\n\n§ 2 Ärenden\n${text}\n\n§ 3 Nästa möte\nDen 9 april, därefter den 14 maj.\n`,
    )
    expect(tasks.map(task => task.due)).toEqual([due])
  })
})
