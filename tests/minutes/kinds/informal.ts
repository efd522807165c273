/** Records of meetings that say nowhere that they are, each in another manner. All are made up. */
export const INFORMAL: Array<[what: string, text: string]> = [
  [
    'a mail to those who were there',
    `Från: Ines Palm
Till: Festkommittén
Ämne: Sammanfattning av gårdagens träff

Hej,
Vi var Ines, Olle, Rakel och Sixten i går. Tove hade jour.
Mat: Olle beställer smörgåstårtor. Musik: bandet sa ja. Vi enades om entré 80 kr.
Rakel kollar tält. Vi ses igen 4 maj.
Ines`,
  ],
  [
    'a log by its title',
    `RIVERSIDE TRUSTEES – LOG
Zoom 4.3.31, 10:00–11:10
In: Petra Voss (PV, chair), Owen Hale (OH), Dita Marek (DM, log).

# | Matter | Said | Outcome
1 | Weir | PV: the gate sticks. | Oiled.
2 | Path | OH wants gravel. | Gravel it is.`,
  ],
  [
    'notes by their title, and initials',
    `Orchard WP – notes, Sat 4/3/31
10:00 by the shed

PV = Petra Voss
OH = Owen Hale

TREES
- Two pears died. PV orders new ones.
- OH: labels have faded.
NEXT
Sat 8/4, same place.`,
  ],
  [
    'who came from where, in a mail with a greeting',
    `From: Dita Marek
To: Weir partnership
Sent: Friday, 7 March 2031 09:10
Subject: Yesterday's Zoom, what we said

Dear all,
here are my minutes of the call yesterday. From Alby we had Petra and Owen, from Norrby only Sanna.
Owen showed the drawing of the weir and Petra asked who pays. So we take the cheaper gate, and Owen tells the firm.
Dita`,
  ],
  [
    'people on the spot, and somebody who says something',
    `minnesanteckningar, parkgruppens beredning
tis 4/3 -31 kl 9, boden

* alla ovan på plats utom Per som låg i influensa.
* grinden gnisslar. Owe säger att den ska oljas. Vi oljar den.
* telefonen säger fortfarande fel öppettid. Sanna fixar.
* ses igen tisdag 1 apr kl 9.`,
  ],
  [
    'a note on who sat there',
    `Trädgårdsgruppen 12/4 2023 hos Ulla
Runt bordet: Ulla, Nisse, Farida, Bosse

KOMPOSTEN. Nisse bygger om den i helgen.
FRÖBYTE. Blir 6 maj. Farida sätter upp lappar.
VATTEN. Styrelsen har sagt ja till en ny kran.

Nästa gång: 10 maj`,
  ],
  [
    'a paragraph only',
    `Båtgruppen träffades i klubbhuset den 3 oktober 2022. På plats var Karin Lund, Sune Ek och Ali Rahmani. Vi gick igenom vinterförvaringen och kom överens om att höja hyran till 900 kr. Sune pratar med varvet. Nästa träff blir den 7 november.`,
  ],
  [
    'a form of questions',
    `Körens planeringsmöte
NÄR: 8 januari 2024
VAR: Sakristian
VILKA: Moa Lind, Pelle Grahn, Astrid Hjort. Jens kunde inte.
PENNA: Astrid

* Vårkonsert
Blir den 12 maj. Moa bokar pianist.
* Noter
Pelle kopierar.
* Resa
Frågan lades ner.`,
  ],
  [
    'arrows',
    `Husgruppen Tallåsen, möte 5/9 2024
Med: Gunvor, Ove, Petra

* Taket läcker. Två offerter inne.
   ringa plåtslagaren → Ove
   söka bidrag → Petra, före 1 oktober
* Hyran höjs till 500 kr, bestämt.

Vi hörs igen i oktober.`,
  ],
  [
    'abbreviated',
    `Mötesant. 4 feb 2024 cupkommittén
Närv.: AK (Adam Krona), LB (Lo Berg), MS (Mira Sund)

Lag
48 anmälda. AK ringer grannklubbarna.
Hall
LB har bokat. Hyran är 3 000 kr.
Nästa träff 3 mars`,
  ],
  [
    'told to begin with',
    `Kyrkbacken, syföreningens sammankomst 14 mars 2023
Birgitta hälsade alla välkomna och läste en vers. Vi var åtta stycken. Anna-Lisa förde anteckningar.

Vårmarknaden
Britta lovade att baka. Priserna ska vara som i fjol.
Missionen
2 300 kr har skickats till skolan i Arusha.
Birgitta avslutade med kaffe.`,
  ],
  [
    'members who voted',
    `Fackklubben Norrstrand, medlemsmöte 2023-11-09
27 medlemmar.
Val
Till mötesordförande valdes Raija Niemi, till sekreterare Per Holst.
Lönekrav
Mötet biföll förslaget, 20 röster för och 5 emot.
Avslutning
Nästa medlemsmöte blir i februari.`,
  ],
  [
    'names without a word',
    `Resegruppen
Träff torsdag 11 januari 2024

Siv Berglund, Rolf Åhs, Inger Palmqvist. Frånvarande: Göte Sand.

Gotland
Fullbokat. Siv betalar in handpenningen.
Teater
Rolf undersöker biljetter till mars.

Vi träffas nästa gång 8 februari.`,
  ],
  [
    'parents and staff',
    `Föräldraråd Fjärilen, 6/3 2023 kl 17
Avdelning Röd: Sara (Noahs mamma), Imad (Lailas pappa)
Från förskolan: Kristina Bäck (rektor), Joel Ström (sekr)

Mat
Kristina berättade om den nya menyn.
Fixardag 20 maj
Imad ordnar släp.
Nästa samråd i september.`,
  ],
  [
    'a mail in English',
    `From: Petra Vance
To: River Group
Subject: Notes from Tuesday

Hi all,
Thanks for coming on Tuesday. Petra, Glenn, Aoife and Sam took part; Lucy was away.
WALK. We all agreed on 6 June. Glenn writes the poster.
BINS. The council said no. Aoife will ask again.
We meet again on 3 July.
Petra`,
  ],
  [
    'who was there, in English',
    `Canal Street Growers
Tues 9 April 2019, at Jo's

There: Jo, Femi, Ruth (took notes), Old Pete. Couldn't make it: Dora.

1) Shed - Femi mends the door.
2) Rents - we put them up to £20, all agreed.
3) Open day - 8 June. Ruth to ask the school band.

Next time 14 May`,
  ],
  [
    'a summary record',
    `BALTIC REED NETWORK
Working party – Summary record
Riga, 4 May 2017

Participants: Inga Ozola (Latvian Birdlife), Marek Dudek (Gdansk Wetlands), Sanna Lehto (Secretariat)

1. Opening
The Chair welcomed participants.
2. Joint survey
The group endorsed the draft. Mr Dudek offered to translate it.
3. Next session
Turku, 9 October 2017.`,
  ],
  [
    'an assembly of students',
    `STUDENT UNION VIKTORIA
General Meeting, 3 March 2021
Opened 17:05. 33 voting members present.

Election of officials
Chair: Tom Sand. Secretary: Priya Nair.
Statutes
Motion carried, 30 for, 2 against.
Closing
The chair closed the meeting at 18:40.`,
  ],
  [
    'a list of the committee',
    `Hollow Lane Players
Committee meeting Mon 2 Sept 2024

Committee: Ivy Marsh - chair / Len Cole - lights / Dot Hale - treasurer
No-shows: Rob

1  Panto
   Decided: tickets £6.
   -> Len: hire two spots
2  Money
   Dot: £400 in hand.
3  Next
   Mon 7 Oct`,
  ],
  [
    'a lunch',
    `Frukostklubben Torget, möte 7 maj 2024 kl 7.30 på Café Vete
Runt bordet satt Hampus Ask (Asks Cykel), Nour Haddad (Blomman) och Siri Falk (centrumledare).

LJUS
Vi bad Nour ta in ett pris till.
MARKNAD
Siri redovisade: 40 knallar. Hampus bokar scen.

Nästa frukost: 4 juni.`,
  ],
  [
    'those who spoke',
    `Skolgruppen 2 juni 2023. Vi blev fem till slut. Lasse höll i mötet och Jeanette skrev.

BUSSEN. Linje 12 dras om. Lasse berättade vad trafikkontoret svarat.
LEKPARKEN. Bestämdes att söka pengar. Jeanette skriver.
LOPPIS. Den 9 september.`,
  ],
  [
    'a phone call',
    `Call 14 Nov 2022, grant team
On the call: Maya Finch, Ravi Anand, Cleo Burns. Apologies: Tim.

Budget. Ravi explained the gap. We agreed to ask for a month more.
Report. Cleo drafts it by 1 Dec.
Next call 28 Nov.`,
  ],
  [
    'boxes to tick',
    `Volontärträff Läxhjälpen, on 6 mars 2024
Vi var sex: Anna, Bilal, Cissi, Dag, Elsa och Fatou. Cissi höll i pennan.

Hur går det?
Fler elever än i höstas.
ATT GÖRA
☐ köpa pennor – Bilal
☑ nyckel – Dag
Nästa träff: 3 april`,
  ],
  [
    'what we said',
    `Hej!
Här kommer en sammanfattning av mötet i tisdags (9 april 2024). Med var Rut, Kalle och Yngve, Mia var sjuk.

- Staketet: Kalle målar klart.
- Avgiften: vi sa nej till höjning.
- Hemsidan: Rut har pratat med sin systerson, han hjälper till.

Ny träff 14 maj.
Yngve`,
  ],
  [
    'a letter home from the kitchen table, somebody new made welcome',
    `Styrelsen i Ekuddens intresseförening
Tisdag 7 maj 2024 hemma hos Gullan

Det är jag, Petra, som håller i pennan. Runt köksbordet satt också Ingvar, Noor och vår nya Tage, välkommen!! Vi satte igång sju.

Badplatsen
Ingvar har kollat flotten, den håller ett år till. Noor köper ny stege senast 1 juni.

Valborg
Elden tog sig. Det kom mer folk än vi trodde.

Hej så länge! Petra`,
  ],
  [
    'minutes promised in a mail',
    `From: Tiago Reis
To: Harbour group
Subject: Tuesday's call

Dear all,

as promised here are my minutes of the call on Tuesday (10:00 to 11:00).

Marta led us. From the port we had Luc, and Pia joined from her car.

Nobody had a word against the last minutes, so they stand. Luc told us that the crane is repaired. Pia writes to the insurer before Friday.

We meet again on 4 June.

Tiago`,
  ],
  [
    'a log in bars',
    `HARBOUR BOARD – LOG
Teams 3.6.25, 10:00–10:50
In: Marta Silva (MS, chair), Luc Berg (LB), Pia Holm (PH, log)

# | Matter | Said | Outcome | Who, when
1 | Last log | No remarks. | Fine. | –
2 | Crane | LB: repaired, EUR 4 000. | – | LB: invoice to PH, 10.6
3 | Fence | PH had two offers. | The cheaper one. | PH: orders`,
  ],
  [
    'a thread printed because something was agreed in it',
    `Ur tråden "Styrelsen Ekudden", söndag 4 augusti 2024. Sparas eftersom vi faktiskt kom överens om saker. Utskrivet av Petra Lod.
Med i tråden: Gullan Ek, Ingvar Moe, Noor Aziz och jag.
20.01 Gullan: Bryggan har lossnat
20.03 Ingvar: Jag kan ta den i morgon
20.04 Noor: Behövs det ny kedja?
20.06 Ingvar: Ja, 900 kr
20.07 Gullan: Då köper vi en kedja
20.08 Petra: bra`,
  ],
  [
    'a diary of one who was there',
    `Ur byrådets dagbok, Norrvik

Den fjärde maj 2031 satt vi i magasinet: Ines Palm, Olle Rask, Rakel Sund och jag, Sixten Hed, som för den här boken. Tove Lind hade bytt pass och kunde inte komma.

Bryggan tog vi först. Tre plankor är murkna, sade Olle. Dem byter vi i juni. Flaggan får vänta.

Rakel vill ha ett dansgolv. Ingen annan ville det. Olle köper plankor.

Åter i magasinet den första juni.`,
  ],
  [
    'with whom one sat, and who kept the record',
    `St Brannoc's Chapel
Elders, Thursday, March 6, 2031

The Revd Owen Hale opened with a reading at 6:30 p.m. With him were Senior Elder Petra Voss, Dita Marek, and Sanna Lowe. Per Quill was traveling. Mr Ames kept this record.

Miss Marek spoke of the roof, which leaks. The elders gave their consent to new tiles at a cost of $900. The organ was not spoken of.

We gather next on April 3.`,
  ],
  [
    'a ward council by the one who had the pen',
    `Ward council, Hill Unit
Day room, Wednesday 5 March 2031, half two

I had the pen (Petra Voss, physio). Around the table with me: Owen Hale, Dita Marek for the patients, and Dr Lowe until her bleep went. Sanna is out sick.

Tea
Dita says the tea is cold by the time it gets to Bay C. Owen will ask the kitchen for flasks.
Radio
Nobody can agree on the station, so it stays off till we have headphones.

Back again on Wednesday 2 April.`,
  ],
  [
    'a technical record by its attendance, its actions and its dispositions',
    `WEIR SOCIETY -- WORKS COMMITTEE
Record WC/31     Date 2031-03-06     1930-2105 h     Boathouse

Attending: P. Voss (chmn), O. Hale, Mrs D. Marek (rec.)
Not attending: S. Lowe (travelling)

31.1  GATE
The gate was measured and is 4 mm out of true. OH holds that the post has moved since the flood.
Disposition: RE-HANG.
Action OH: order a post by 2031-03-20.

31.2  ROOF
The survey has arrived from the surveyors in Alby. They want props before any work is begun there.
The river board has ruled that no scaffold may stand in the stream before May.
DM recalled that the trustees asked for two prices. No price has come so far from the second firm.
It would be for the trustees to find the money. The trustees next meet in May in the same place.

Next: WC/32, 2031-04-03.`,
  ],
  [
    'an extra meeting in a chat, by its first line',
    `EXTRA STYRGRUPP (TEAMS) tisdag 4 mars 2031, 8.30–9.20
Klippt ur chatten. /Rakel Sund

[8.31] Ines Palm: God morgon! En sak bara, taket i magasinet
[8.33] Olle: Det läcker. Firman kan komma på fredag
[8.35] Ines Palm: Någon emot? Nej. Då tar vi firman
[8.36] Olle: jag ringer dem
[8.37] Rakel: vad kostar det?
[8.38] Olle: 4 000, sa de
[8.40] Ines Palm: Bra, då var vi klara`,
  ],
]
