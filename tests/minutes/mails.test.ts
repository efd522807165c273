import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'

/** Mails and messages that sum up a meeting, with what their reader would say. All are made up. */
const MAILS: Array<[what: string, text: string, told: Record<string, unknown>]> = [
  [
    'the day in brackets, the writer among those who were there',
    `Från: Sonja Falkberg
Till: Nätverket Ljus i Tallköping
Ämne: Sammanfattning från i tisdags (14 oktober 2025)

Hej alla,

Tack för ett bra möte! Vi var jag, Kemal, Maj-Britt Ödman (PRO), Jonny Hedlund från Brandkåren och Lena K. på länk. Elis och Tove hade lämnat återbud.

Det här kom vi fram till:
- Ljusvandringen blir torsdag 6 november kl. 17, samling vid kvarnen. Kemal ordnar lyktor.
- Maj-Britt skriver ansökan, den ska in senast 31 oktober.

Nästa gång ses vi tisdag 18 november kl. 15-16.30 i Folkets hus.
Sonja`,
    {
      kind: 'notes',
      date: '2025-10-14',
      startTime: null,
      body: 'Nätverket Ljus i Tallköping',
      there: ['Sonja Falkberg', 'Kemal', 'Maj-Britt Ödman', 'Jonny Hedlund', 'Lena K'],
      away: ['Elis', 'Tove'],
      next: ['2025-11-18'],
      due: ['2025-10-31'],
    },
  ],
  [
    'yesterday, told from when it was sent',
    `Från: Berit Lundvall <berit.l@ekorrbo.example>
Till: Trädgårdsgruppen Ekorrbo
Skickat: den 6 maj 2024 20:15
Ämne: Det vi sa igår

Hej!

Tack för igår! Vi som sågs var jag, Osman, Viola Strömbeck (hus 4) och Per-Arne från hus 2. Lisbet hade fått förhinder.

Kort om vad vi kom fram till:
* Växthuset får nytt glas. Osman beställer.
* Vi köper en kompostkvarn, högst 4 500 kr.

Vi ses igen söndag 26 maj kl. 11 vid boden.

Kram
Berit`,
    {
      kind: 'notes',
      date: '2024-05-05',
      body: 'Trädgårdsgruppen Ekorrbo',
      there: ['Berit Lundvall', 'Osman', 'Viola Strömbeck', 'Per-Arne'],
      away: ['Lisbet'],
      next: ['2024-05-26'],
    },
  ],
  [
    'no head of a mail, the undersigned',
    `Hej allihopa!

Lite från mötet i måndags (3/3 2025) på Kaféet. På plats: Emma, Johannes, Fatou och undertecknad. Stina var sjuk.

1. Vi kör loppis lördag 10 maj. Johannes bokar torget.
2. Fatou gör affischen, klar senast 1 april.
3. Swish-numret ska bytas. Ingen tog det.

Nästa möte torsdag 27 mars 18.30, samma plats.

/Malin Forsgren`,
    {
      kind: 'notes',
      date: '2025-03-03',
      startTime: null,
      there: ['Emma', 'Johannes', 'Fatou', 'Malin Forsgren'],
      away: ['Stina'],
      next: ['2025-03-27'],
      due: ['2025-04-01'],
    },
  ],
  [
    'the very day, headings below',
    `Från: Anders Wikström
Till: Styrgruppen Nya vattentornet; Eva Boström
Skickat: den 12 november 2024 16:02
Ämne: Anteckningar dagens styrgruppsmöte

Hej!

Här kommer anteckningarna från idag. Deltog gjorde Eva Boström (ordf.), Mats Rehn, Leila Haddad, Tommy Ljung från entreprenören och jag som skrev. Kerstin Palm kunde inte.

Tidplan
Gjutningen skjuts till vecka 49. Mats uppdaterar planen.

Ekonomi
Styrgruppen beslutade att godkänna tilläggsbeställningen på 240 000 kr.

Nästa möte: 10 december kl 13.00, rum Älgen.

Med vänlig hälsning
Anders Wikström
projektledare`,
    {
      date: '2024-11-12',
      startTime: null,
      body: 'Styrgruppen Nya vattentornet',
      there: ['Eva Boström', 'Mats Rehn', 'Leila Haddad', 'Tommy Ljung', 'Anders Wikström'],
      away: ['Kerstin Palm'],
      next: ['2024-12-10'],
    },
  ],
  [
    'a message in one breath',
    `Hallå kören! Snabb rapport från tisdagens möte i församlingssalen 17 september 2024.
Vi blev fem: Hedda, Ingmar, Yasmin, Rut och jag.
Vårkonserten flyttas till 3 maj, alla var överens. Yasmin bokar kyrkan.
Nästa gång vi träffas är 15 oktober kl 19, hemma hos Rut.
Kram Sonja`,
    {
      kind: 'notes',
      date: '2024-09-17',
      place: 'församlingssalen',
      there: ['Hedda', 'Ingmar', 'Yasmin', 'Rut', 'Sonja'],
      next: ['2024-10-15'],
    },
  ],
  [
    'a visitor to come and a price behind a label, none of them there nor where',
    `Från: Gunvor Aspling
Till: styrelsen
Skickat: den 3 september 2025 09:12
Ämne: Det vi sa igår

Hej!
Kort från gårdagens möte. Vi var Pär (som höll i det hela), Rauni, Samir och jag. Lovisa hade migrän.

Klubbhuset: färgen räcker inte. Samir köper mer.
Höstfesten: den 18 oktober. Rauni ordnar musik och jag skickar inbjudan senast 20 september. Entré 100 kr för vuxna, barn gratis.
Brandskydd: brandingenjör Elin Tosser från Räddningstjänsten kommer till oktobermötet.
Nästa gång: 7 oktober kl 18.30.

/Gunvor`,
    {
      date: '2025-09-02',
      place: null,
      there: ['Pär', 'Rauni', 'Samir', 'Gunvor Aspling'],
      away: ['Lovisa'],
      next: ['2025-10-07'],
      due: ['2025-09-20', '2025-09-20'],
    },
  ],
  [
    'who was there behind other words, and a leave in a word of its own',
    `Hej!
Träffen igår 8 maj 2025 i korthet. Närvarande: Kerstin, Anita, Leif och jag.

Vi började med bryggan. Den lagas i sommar, Leif begär in offerter.

Nästa möte 12 juni.

Seglarhälsningar Rolf`,
    {
      kind: 'notes',
      date: '2025-05-08',
      secretary: null,
      there: ['Kerstin', 'Anita', 'Leif', 'Rolf'],
      next: ['2025-06-12'],
    },
  ],
  [
    'last night, in English',
    `From: Hugh Pargeter
To: Millbrook Footpaths Group
Sent: 14 March 2023 21:40
Subject: Notes from last night

Hi all,

Good to see so many of you last night. We were Hugh Pargeter, Sally Dunmore, Kofi Annor (Ramblers), Bridget and Len. Apologies from Ursula Tait.

What we agreed:
- The stile at Nether Lane gets replaced in May. Kofi orders the timber.
- Sally will write to the council about the bull, by 31 March.

Next time: Tuesday 11 April, 7.30pm at the Fox & Hounds.

Let me know if I've missed anything.

Hugh`,
    {
      kind: 'notes',
      date: '2023-03-13',
      startTime: null,
      body: 'Millbrook Footpaths Group',
      there: ['Hugh Pargeter', 'Sally Dunmore', 'Kofi Annor', 'Bridget', 'Len'],
      away: ['Ursula Tait'],
      next: ['2023-04-11'],
      due: ['2023-03-31'],
    },
  ],
  [
    'me among those who were there',
    `Hi everyone

Quick summary of Tuesday's committee meeting (7 November 2023, village hall). There: me, Joan, Patrick, Mrs Lister and Abdul. Fiona couldn't make it.

Hall roof: we agreed to take the second quote, £3,480. Patrick to ring them.
Keys: Abdul will get four more cut before Christmas.

We meet again on Tuesday 5 December at 7pm.

Cheers
Gwen Tolliver`,
    {
      kind: 'notes',
      date: '2023-11-07',
      startTime: null,
      there: ['Gwen Tolliver', 'Joan', 'Patrick', 'Mrs Lister', 'Abdul'],
      away: ['Fiona'],
      next: ['2023-12-05'],
    },
  ],
  [
    'tonight, with the clock of the mail',
    `From: Rosa Whitlock <rosa@quillfield.example>
To: Quillfield PTA committee
Date: Thu, 12 Sep 2024 22:05:11 +0100
Subject: Tonight's PTA meeting - summary

Dear all

Thanks for coming tonight! Present were Rosa Whitlock (chair), Imani Okoro, Ben Tranter and Suki Lam. Dee was away.

Autumn fair
Saturday 23 November. Imani books the bouncy castle. We decided to raise the entry to £2.

School council request
They would like new footballs. Agreed, up to £150. Ben to buy them.

Next meeting is Thursday 10 October, 7pm, staff room.

Rosa`,
    {
      date: '2024-09-12',
      startTime: null,
      chair: 'Rosa Whitlock',
      body: 'Quillfield PTA committee',
      there: ['Rosa Whitlock', 'Imani Okoro', 'Ben Tranter', 'Suki Lam'],
      next: ['2024-10-10'],
    },
  ],
  [
    'a call, without greetings',
    `Notes from the call on 3 June 2025, Harbour Heritage working group

On the call: Petra (chairing), Dmitri, Aoife Brennan from the museum, Lars. Not able to join: Noor.

We said yes to the banner design. Lars sends it to the printer by 10 June.
Dmitri asks the port about access again.

Next call 1 July at 10.`,
    {
      date: '2025-06-03',
      startTime: null,
      place: null,
      there: ['Petra', 'Dmitri', 'Aoife Brennan', 'Lars'],
      away: ['Noor'],
      next: ['2025-07-01'],
      due: ['2025-06-10'],
    },
  ],
  [
    'those who were there in brackets, and no day at all: none is guessed',
    `Hello all - thanks for a lively meeting on Saturday! For those who missed it, here is what we decided (there were six of us: Trevor, Anjali, Doug, Moira, Celeste and me).

1. Plot rents stay at £40.
2. Skip hire: Doug books one by 14 March, max £220.
3. Hosepipes banned after 8 pm.

We also talked about bees. Anjali will bring a leaflet.

Our next meeting is on 12 April at 10 by the gate.

Best wishes, Winnie (secretary, Larkfield Allotments)`,
    { kind: 'notes', date: null, there: ['Trevor', 'Anjali', 'Doug', 'Moira', 'Celeste', 'Winnie'], next: [], due: [] },
  ],
  [
    'no day of the meeting, but a year: days are of that year',
    `Hej!

Det här bestämde vi på senaste mötet. Vi var Kerstin, Bo, Amina och jag.

Budgeten för 2025 är klar. Bo skickar in ansökan senast 3 mars. Amina ringer på måndag.

Nästa möte är 8 april.

Hälsningar
Siv`,
    { date: null, there: ['Kerstin', 'Bo', 'Amina', 'Siv'], next: ['2025-04-08'], due: ['2025-03-03'] },
  ],
]

describe('mails and messages that sum up a meeting', () => {
  it.each(MAILS)('%s', (_, text, told) => {
    const read = readMinutes(text, { today: '2026-11-29' })
    const names = (present: boolean) => read.attendees.filter(one => one.present === present).map(one => one.name)
    const all: Record<string, unknown> = {
      ...read,
      there: names(true).sort(),
      away: names(false).sort(),
      next: read.nextMeetings,
      due: read.tasks.flatMap(one => one.due ?? []),
    }
    const wanted = Object.fromEntries(
      Object.entries(told).map(([key, value]) => [
        key,
        key === 'there' || key === 'away' ? [...(value as string[])].sort() : value,
      ]),
    )
    expect(Object.fromEntries(Object.keys(wanted).map(key => [key, all[key]]))).toEqual(wanted)
  })
})
