/** Records that no title gives away, as older and terser hands write them: who presided, how many came, what was ordered. All are made up. */
export const TERSE: Array<[what: string, text: string]> = [
  [
    'a drainage board of old manner',
    `SALTMERE DRAINAGE COMMISSIONERS

The Commissioners met at the Pump House on Tuesday the 9th day of June 1998.

Colonel P. Wragg presided. The other Commissioners were Mr. T. Luff and Mrs. E. Goody. Mr. S. Yarrow was indisposed.

1998/12  Sluice
Leave was granted to Messrs. Hobday to renew the gate.

1998/13  Rates
Mrs. Goody moved that the rate be raised. There being no seconder, the motion fell.`,
  ],
  [
    'a planning sub-committee',
    `HALLOWFORD BOROUGH COUNCIL
LICENSING SUB-COMMITTEE
Thursday, 4th July, 2013 – Guildhall – 10.00 a.m.

Councillors: D. Amory (Chairman), Mrs. L. Peat, *J. Quill
(* absent)

14. THE OLD FORGE
Application to extend hours. GRANTED until midnight.

15. STREET TRADING
REFUSED, Councillor Peat dissenting.`,
  ],
  [
    'a club of ladies',
    `Upper Thornley Ladies' Circle
Our October afternoon
Tuesday 11th October 2016, Chapel Rooms

Mrs Enid Farrow was in the chair and 19 ladies answered their names. Miss Joy Pell had written to excuse herself.

Business
The last minutes were read and signed. It was decided by 12 votes to 5 to keep the subscription at £8.

Speaker
Mr Alan Tibbs brought his owls, and Mrs Rose Dunn thanked him.`,
  ],
  [
    'an evening of a society',
    `Marlbrook Astronomical Society

Members' night 9 February 2012
Scout hut. 22 present, Dr Iris Vale in the chair.

Notices
Iris opened at 7.45. Subscriptions are due.

Talk: Meteor showers
By Tom Rudge of Keele. Questions went on until nine.

Business
Members agreed to buy a second dew heater. Pat Lowe will order it.`,
  ],
  [
    'a Gaelic club',
    `Naomh Colm GFC
Coiste Óg
Tuesday 4/10/2022, 8pm, clubhouse

I láthair: Deirdre Walsh (Cathaoirleach), Paul Keane (Rúnaí), Mary Nolan, Seán Byrne
Leithscéal: Tom Duffy

JERSEYS
Agreed to reorder the under-12 set.

FLOODLIGHTS
Paul to ring the ESB.`,
  ],
  [
    'a chapel',
    `Capel Seion
Cyfarfod y swyddogion / Officers, 3 May 2017 in the vestry

Yn bresennol: Megan Rees, Huw Lloyd, Eirlys Pugh
Ymddiheuriadau: Parch. Alun Morris

Roof. Huw has had two prices. We took the lower, £2,140.
Harvest. Eirlys to ask the choir from Bethel.`,
  ],
  [
    'a mail on who it was',
    `From: Dawn Pickles
To: Allotment committee
Sent: Monday 5 June 2023 21:40
Subject: Gate - where we got to on Sunday

Evening all

It was Reg, Sheila, Amina and me by the shed. Nothing formal as we were one short.

Gate
We went for the oak one at £410. Reg will fetch it.

Water
Off from 12 June for two days.

Dawn`,
  ],
  [
    'allotment holders under a tree',
    `Quarry Road Allotments, Sunday 2 July 2017, by the tap

Fourteen plot holders turned out. Bert Sands took the chair as Joan was poorly.

Rats: the council will bait in August.
Hedge: cut it ourselves on 9 July. Bert has the trimmer.
Rents: stay at £32, nobody against.`,
  ],
  [
    'ratepayers',
    `DUNMOOR RESIDENTS' ASSOCIATION
Quarterly gathering, 21 January 2015

Attendance: 31. Mr Cyril Nunn chaired.

Parking
It was put to the vote and carried, 22 to 6, that permits be asked for.

Treasurer
£318.40 in hand. The accounts were accepted nem. con.

Any other business
The police were thanked for coming.`,
  ],
  [
    'a works council',
    `Hansa Papier UK – Works Forum
18.11.2021, canteen

Management: Claire Dunne, Rob Oates
Staff side: Yusuf Ali, Jenny Sharp, Mick Fell

Shift pattern
Management explained the new rota. Staff side asked for two weeks' notice. It was accepted.

Canteen
Prices held until March.`,
  ],
  [
    'school governors, short',
    `St Bede's Primary
FGB 14/03/2019 6pm

Govs: Ann Carr (Ch), Dipak Shah, Ros Wynn, Fr Neil Hoey; HT Sue Blake
Apols rec'd: Mel Ford

1. Budget
Approved as circulated.
2. SATs
HT took governors through the data.
3. Next: 9 May`,
  ],
  [
    'a partnership',
    `Bray & Sons, partners
Fri 6 Sept 2019, the office

Tom, Lucy and Dad all here. Grandad by phone.

Van - go for the electric one. Lucy orders.
Yard - rent up 3% from Jan, we accept.
Holidays - shut 23 Dec to 3 Jan.`,
  ],
  [
    'en hembygdsförening',
    `BYGDEFÖRENINGEN I NEDRE SKOG
Årsmöte söndagen den 18 februari 2016 i Folkets hus

Ett trettiotal medlemmar hade mött upp.

1. Till att leda förhandlingarna valdes Ulf Gren och till att föra pennan Britta Alm.

2. Mötet befanns vara i laga ordning utlyst.

3. Kassören föredrog räkenskaperna. Styrelsen beviljades ansvarsfrihet.

4. Avgiften blir oförändrad, 120 kr.`,
  ],
  [
    'en fackklubb',
    `Verkstadsklubben vid Almby Bruk
Klubbstyrelsen 11 mars 2019 kl 13.30 (matsalen)

Nv: Goran Petrović, Anki Lund, Reza Karimi   Ej nv: Stig Ohlin

1) Skiftet
Bolaget vill ändra. => Vi begär förhandling.

2) Fikarummet
=> Ny kaffemaskin köps in. Anki beställer.`,
  ],
  [
    'en samfällighet',
    `Norrgårdens samfällighetsförening
Extrastämma 3/9 2020, vid brevlådorna

17 av 24 fastigheter företrädda. Karl-Erik Boman ledde förhandlingarna.

Belysning
Med 12 röster mot 5 bifölls förslaget om ledarmaturer.

Grusning
Sköts till våren.`,
  ],
  [
    'en jaktlag',
    `Jaktlaget Övre Fors
Slakteriet den 23 augusti 2018

Samtliga elva var på plats utom Hasse, som låg sjuk. Bengt höll ordning på ordet.

Passen lottades som vanligt.
Skyttebanan: Ronny och Kjell röjer.
Priset på kött sätts till 70 kr kilot.`,
  ],
  [
    'en syjunta',
    `Arbetskretsen i Hede kapell
Torsdagen den 7 november 2013 hos Elsa Grip

Fjorton hade infunnit sig. Gunborg läste ur Psaltaren.

Auktionen
Inbringade 9 400 kr, som går till Indienmissionen.
Julen
Märta och Viola tar hand om paketen.
Till sist tackade Elsa för god uppslutning.`,
  ],
  [
    'ett hyresgästråd',
    `Lokala hyresgästföreningen Ekbacken
22 maj 2022, kvartersgården

Här: Soraya, Leif, Tove N, Ahmed
Hälsat att de inte kunde: Britt

Gården: värden sa nej till pergola. Vi överklagar inte.
Odlingslådor: ja till sex stycken. Leif snickrar.
Kassan: 4 210 kr.`,
  ],
  [
    'ett elevråd',
    `Elevrådet Sjöskolan v 41, 10/10 2023
7A Vera, Ali. 7B Noel. 8A ingen. 8B Tuva och Sam. 9A Ester.

MATEN
För lite tid. Rektor har sagt ja till fem minuter till.
BOLLAR
Sam frågar idrotten.
DISCO
Vi kör 17 november. Tuva gör affisch.`,
  ],
  [
    'ett kyrkoråd, gammaldags',
    `KYRKORÅDET I ÖSTRA VALLE
sammankom i församlingshemmet onsdagen den 6 april 1994

Kyrkoherde Arvid Lind satt ordförande. Övriga: Signe Palm, Helmer Ek, Rut Dahl. Förfall hade anmält Nils Åberg.

Klockringningen
Rådet fann skäligt att höja arvodet till 85 kr.

Orgeln
Helmer Ek erhöll i uppdrag att infordra anbud.`,
  ],
  [
    'ett bolag',
    `Skärets Båtvarv AB
Ägarna, måndag 13 januari 2020 (Kajutan)

Runt bordet Eva, Kristian och Ove. Revisorn (Mats Lind) med på högtalare.

Kran: vi tar offerten från Mekan, 310 000 kr.
Lån: Ove pratar med banken.
Utdelning: ingen i år.`,
  ],
  [
    'ett föräldramöte',
    `Förskolan Kotten – föräldrakväll 26 september 2019

Elva föräldrar kom. Från personalen Linda och Mahmoud.

Inskolningen har gått bra, berättade Linda.
Skogen: vi önskade en dag till i veckan och det blir så från oktober.
Föräldrarepresentant: Emil (Juni) ställde upp.`,
  ],
  [
    'en ekonomisk förening',
    `Byabutiken i Torp ek. för.
2021-11-24, butikskontoret

Styrelsen: Inga-Lill Moberg, Per Öst, Zahra Amini. Adj. Roger Flink (butiken).

Omsättning. Roger visade siffrorna, upp 4 procent.
Frysdisken. Byts före jul. Per förhandlar om priset.
Julbord. Ja.`,
  ],
  [
    'a bridleways group',
    `Tarn Fell Bridleways Group
Weds 12 Feb 2020, Fleece Inn (back room)

Lorna B, Mike, Sue T, and Harriet for the first half hour. No Dave.

Gate at Scar End: farmer will fix it himself, so nothing for us to do.
Leaflet: 500 more, Mike to get them run off.
Ride out: 3 May, from the school. Lorna leading.`,
  ],
  [
    'a livery company',
    `THE WORSHIPFUL COMPANY OF BELLFOUNDERS

At a Court held at Founders' Hall on Thursday the 14th day of March 2002

Before the Master (Sir Edwin Pole), the Upper Warden, and Messrs. Clay, Duff, Hardwick and Lisle.

Freedom
Miss Olive Tranter was admitted to the freedom by redemption and took the oath.

Livery dinner
The Clerk laid a letter before the Court from the caterers. Ordered, that the price be accepted.`,
  ],
  [
    'parents by video',
    `Riverbank Primary PTA
Tue 8 Nov 2022
Zoom - 9 people on

Quiz night made £612. Thanks to Farah.
Christmas fair: Sat 10 Dec. Tombola Jo + Beth, cakes Year 4, Santa = Mr Platt again.
Uniform swap: Gemma doing it Jan.
Money: we're giving £400 for the reading corner.
Back on 17 Jan.`,
  ],
  [
    'a huddle',
    `Regional Clinical Leads – weekly huddle
05/06/2024 08:30
Dial-in: AK, JB, Farooq, Priti, Sian (chair)
Not dialled in: MO

Beds – 4 closed at Westholme, reopening Fri.
Staffing – JB covering ward 6 to end of week.
Escalation policy – signed off.
A: Farooq -> ring Westholme today`,
  ],
  [
    'a church council of old',
    `Parish of St Cuthbert, Wyke
P.C.C. 19 June 1987

In the absence of the Vicar the Churchwarden, Mr. Dobbs, took charge. Fifteen signed the book.

Boiler. After much talk it was thought best to wait until the spring.
Magazine. Miss Carr wishes to give up as editor after 22 years and was warmly thanked.
Fete. Takings £411.`,
  ],
  [
    'a union branch',
    `HOTEL AND CATERING WORKERS, BRANCH 114
Sunday 2 October 2011, Trades Hall, 2 pm

Bro. Hanley called the members to order. Minutes of September taken as read. Correspondence: letter from Region noted.

Dispute at the Grand: Sis. Okafor gave an account. Agreed unanimously to ballot.
Delegate to Trades Council: Bro. Finn, unopposed.`,
  ],
  [
    'ett folkdanslag',
    `Ekhults Folkdanslag
Mån 5/2 2018 hos Barbro

Barbro, Lennart, Yvonne, Kent. Marita sjuk.

Kurs i vår: åtta kvällar, Kent håller i den.
Dräkterna: lagas. Yvonne syr.
Midsommar: hotellet vill ha oss igen, 4 500 kr. Ja.
Hyran: 200 kr gången från hösten.`,
  ],
  [
    'en garageförening',
    `TEGELBRUKSGATANS GARAGEFÖRENING U.P.A.
Ordinarie stämma den 28 mars 1999 i cykelkällaren

Till stämman hade nio delägare kommit.

§1 Ingvar Hult öppnade och blev tillika stämmans ordförande.
§2 Räkenskaperna lades fram och fann stämmans gillande.
§3 Porten skall målas. Färgen grön vann över grå.
§4 Inget övrigt fanns varför Ingvar Hult tackade de närvarande.`,
  ],
  [
    'ett band',
    `Hej gänget!

Kort om i lördags (14/10 2023), så att även Micke och Fia vet. Vi satt hos mig: Anton, Lovisa, Petter.

* Bandet – Petter har bokat replokal i Söderfors. 300 kr i veckan.
* Skivan – spelar in i januari. Lovisa kollar studion i Gävle.
* Namnet – vi behåller Gråsparv. Röstade till och med :)

/Anton`,
  ],
  [
    'en ortsgrupp',
    `Ortsgrupp Ljusne – Naturskyddarna
2020-09-17 vid vindskyddet

Sex pers. Mulet men varmt.

1 Slåttern
Tre hö-vålmar. Nästa år börjar vi tidigare, den 1 augusti.
2 Fågelholkar
Trettio ska upp. Göran har virke.
3 Kommunens skogsplan
Kerstin skriver ett yttrande, ska in 15 oktober. Alla fick säga sitt.`,
  ],
  [
    'en skyddskommitté',
    `Tågvärdarnas skyddskommitté, Hallsberg
Torsdag v. 19, 11 maj 2023

Arb.givare: Linda Frost, Magnus Oja. Arb.tagare: Robert Ek (hso), Nina Sax.

1. Hot och våld: tre tillbud sedan april. Bodycams provas på två turer. Klart 1/9, Magnus.
2. Larmknappen: batterier bytta.
3. Skyddsrond: v. 24.`,
  ],
  [
    'hyresgäster och värd',
    `Hyresgästerna i kv. Lodjuret
Sammanträffande med värden 4 december 2019

För värden: Camilla Dahl, fastighetschef. För oss: Ebba, Tommy och Nadja.

Fönstren
Värden byter under 2021. Ebba påpekade att lovat var 2020.
Hyran
Höjs med 1,9 procent i stället för 3. Vi godtog det.`,
  ],
  [
    'en syförening på 1970-talet',
    `ÅSBO KYRKLIGA SYFÖRENING den 12 oktober 1978

Sammankomsten började med psalm 169. Närvarande voro 16 st. Fru Märta Bengtsson läste protokollet från förra gången, som godkändes.

Auktionen hålles lördagen före advent. Kaffepriset bestämdes till 3 kr.
Prosten berättade om sin resa till Jerusalem.`,
  ],
]
