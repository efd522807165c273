/** Documents that speak of meetings and are the record of none, hard ones among them. All are made up. */
export const SWEDISH_OTHERS: Array<[what: string, text: string]> = [
  [
    'a call with a full agenda',
    `Kallelse till styrelsemöte i Lindåsens scoutkår
Tid: torsdag 14 mars 2024 kl 18.30
Plats: Scoutstugan

Dagordning
1. Mötets öppnande
2. Val av ordförande och sekreterare
3. Ekonomi – Petra Holm redovisar
4. Sommarläger: beslut om plats
5. Nästa möte
6. Mötet avslutas

Anmäl förhinder till Jonas Brandt senast 12 mars. Välkomna!`,
  ],
  [
    'a call without its name',
    `Bäste ledamot
Styrelsen för Granöns vägförening träffas måndagen den 6 maj 2024 kl 19 hos Arne Lilja.

Vi ska ta upp:
- Grusning: Arne har tagit in två offerter, vi behöver bestämma oss
- Midsommar: Lena berättar hur det gick i fjol
- Övriga frågor

Hör av dig till Lena om du inte kan komma.
Arne Lilja, ordförande`,
  ],
  [
    'an agenda with who presents',
    `Dagordning arbetsutskottet 2024-04-11

Närvarorätt: Ulla Frid, Bertil Norén, Hassan Ali

1. Öppnande
2. Föregående protokoll
3. Budgetuppföljning, ekonomichef Karin Wester redogör
4. Skolskjutsar, beslut
5. Information från förvaltningen
6. Avslutning`,
  ],
  [
    'a decision letter',
    `Bygglovsenheten
Datum 2024-02-20
Dnr BYG 2024-118

Till Sven Öman

Beslut om bygglov
Nämnden beslutade den 18 februari 2024 att bevilja bygglov för tillbyggnad av garage på fastigheten Näset 1:14.
Skäl för beslutet: åtgärden följer detaljplanen.
Beslutet kan överklagas hos länsstyrelsen inom tre veckor.

Med vänlig hälsning
Ida Kvist, handläggare`,
  ],
  [
    'a press release about a decision',
    `Pressmeddelande 2023-10-03
Kommunen bygger ny simhall

Kommunstyrelsen beslutade i dag enhälligt att bygga en ny simhall i Ekdalen. Projektet kostar 180 miljoner kronor.
– Vi är mycket glada, säger Maria Sandell, kommunstyrelsens ordförande.
På mötet deltog även representanter för simklubben. Nästa steg är upphandlingen som startar i januari.

Presskontakt: Oskar Dahl`,
  ],
  [
    'a news story on a meeting',
    `Upprörda föräldrar på stormöte
Det var fullsatt i aulan när kommunen bjöd in till möte om skolans framtid i tisdags. Ett åttiotal föräldrar deltog.
– Vi känner oss överkörda, säger Anna Lund, vars son går i trean.
Rektor Per Hall informerade om planerna och berättade att beslut tas i juni.
– Inget är bestämt ännu, säger han.
Text: Eva Ström
Foto: Nils Ek`,
  ],
  [
    'a project report',
    `Slutrapport Gröna gårdar
Projektgruppen har bestått av Karin Wall, Ola Persson och Mona Said.

1. Bakgrund
Projektet startade 2021 efter att styrelsen beslutat avsätta 200 000 kr.
2. Genomförande
Gruppen hade tolv möten. Karin redovisade läget för styrelsen varje månad. Sex gårdar har gjorts om.
3. Resultat
Deltagarna har varit nöjda. Kostnaden blev 187 000 kr.
4. Rekommendationer
Ola föreslår att arbetet fortsätter.`,
  ],
  [
    'a page of rules',
    `Trivselregler för Brf Vallmon
Antagna av styrelsen den 4 april 2022

1. Tvättstugan
Tvättstugan bokas på listan. Städa efter dig.
2. Grillning
Grillning får ske på gården fram till kl 22.
3. Cyklar
Cyklar ställs i rummet. Styrelsen rensar en gång om året, i maj.
4. Störningar
Kontakta grannen först. Därefter styrelsen, som beslutar om varning.`,
  ],
  [
    'a mail that only asks',
    `Från: Lisa Berg
Till: Styrelsen
Ämne: Möte på torsdag?

Hej!
Kan vi ses på torsdag i stället? Jag har fått förhinder på onsdag. Pelle och Sara kan båda dagarna.
Pelle, har du hört något från kommunen om bidraget?

Hälsningar
Lisa`,
  ],
  [
    'a mail with news between meetings',
    `Från: Tomas Ek
Till: Kommittén
Skickat: den 3 juni 2024 09:12
Ämne: Läget inför cupen

Hej alla,
Kort lägesrapport: planerna är bokade, domarna klara och Sofia har beställt pokaler. Fredrik hämtar tälten på fredag.
Vi har fått in 42 lag. Kan någon ta kiosken på söndag?
Vi ses på mötet den 10 juni.

Tomas`,
  ],
  [
    'a motion',
    `Motion till årsmötet 2024
Cykelställ vid klubbstugan

Allt fler medlemmar cyklar till träningen. Vid förra årsmötet diskuterades frågan men inget beslut fattades.
Jag föreslår att årsmötet beslutar
att köpa in tio cykelställ
att ge styrelsen i uppdrag att placera dem.

Gunilla Rask`,
  ],
  [
    'an annual report',
    `Verksamhetsberättelse 2023
Styrelsen har bestått av Rut Holm, ordförande, Ali Noor, kassör, Bo Ed, sekreterare.
Styrelsen har haft åtta protokollförda möten. Årsmötet hölls den 12 mars med 34 närvarande.
Under året beslutade styrelsen att renovera köket. Rut och Ali deltog i distriktets stämma.
Medlemsantalet var 212.`,
  ],
  [
    'a newsletter',
    `Nyhetsbrev från Björkbackens förskola, vecka 12
Hej alla föräldrar!
Förra veckan hade vi föräldramöte, tack alla ni som kom! Vi pratade om inskolning och utflykter.
Nu väntar våren. Den 3 april åker vi till lantgården. Kom ihåg matsäck.
Linda har slutat och Yasmin börjar hos oss på måndag. Välkommen!
Ni hittar protokollet i hallen.`,
  ],
  [
    'a notice of minutes put up',
    `Anslag
Protokoll från kulturnämndens sammanträde 2024-03-05 är justerat.
Sammanträdesdatum: 2024-03-05
Datum då anslaget sätts upp: 2024-03-12
Datum då anslaget tas ned: 2024-04-03
Förvaringsplats: Kansliet
Underskrift: Eva Lind`,
  ],
  [
    'an opinion on a consultation',
    `Yttrande över förslag till detaljplan för Norra hamnen
Dnr 2023-0441

Hamnföreningen har tagit del av förslaget. Styrelsen diskuterade det den 4 oktober och beslutade att avstyrka planen.
Föreningen anser att bullret inte utretts. Vi föreslår att planen görs om.

För styrelsen
Kent Orre`,
  ],
  [
    'a work plan',
    `Handlingsplan för tillgänglighet 2024–2026
Ansvarig: Rådet för funktionshinder

Åtgärd 1: Hörslinga i samlingssalen. Ansvarig: Karin Bo. Klart: juni 2024.
Åtgärd 2: Ramper vid badet. Ansvarig: Tekniska. Klart: 2025.
Uppföljning sker vid rådets möte i november.`,
  ],
  [
    'slides',
    `Bild 1
Möte med byalaget
Bild 2
Vad har hänt sedan sist?
- Bredband klart
- Bron lagad
Bild 3
Frågor att besluta om
- Midsommarfirande
- Hemsida
Bild 4
Tack!`,
  ],
  [
    'a list of those who do what',
    `Kioskschema våren 2024
Lördag 6 april: Anna, Bengt
Lördag 13 april: Carin, David
Lördag 20 april: Eva, Fredrik
Nyckeln hämtas hos Anna. Byt med varandra om ni inte kan.
Nästa lista kommer i juni.`,
  ],
  [
    'an invitation to an open meeting',
    `Öppet möte om vindkraften
Kom och lyssna på Folkets hus, Tallbyn, onsdag 9 oktober kl 18!
Erik Sund från bolaget berättar om planerna. Lotta Frisk från kommunen svarar på frågor.
Fika finns. Alla är välkomna.
Anmäl dig till Erik senast 4 oktober.`,
  ],
  [
    'a thank-you letter after a meeting',
    `Hej Agneta,
Tack för att du kom till oss i går och berättade om dina bin! Vi var trettio personer som lyssnade och alla var så nöjda.
Skicka gärna ett kontonummer så ordnar Börje arvodet. Vi hoppas att du kommer tillbaka till hösten.
Varma hälsningar
Seniorklubben genom Birgit Malm`,
  ],
  [
    'a guide for whoever keeps minutes',
    `Så skriver du protokoll
Skriv alltid datum, plats och vilka som var närvarande. Anteckna vad mötet beslutade, inte allt som sades.
Ordföranden öppnar mötet och sekreteraren antecknar. Justerarna godkänner protokollet.
Exempel: "Mötet beslutade att köpa en ny spis."`,
  ],
  [
    'a proposal before a meeting',
    `Underlag till styrelsemötet 2024-05-02
Förslag om ny hemsida

Bakgrund
Hemsidan är från 2012. Kim och Noor fick i mars i uppdrag att ta in offerter. Tre har kommit in.
Förslag till beslut
Styrelsen beslutar att anta offerten från Webbsmedjan på 32 000 kr.`,
  ],
  [
    'a contract',
    `Avtal om lokalhyra
Mellan Bygdegårdsföreningen Eken och Dansklubben Tvåan
Närvarande parter vid avtalets tecknande: Olof Ås, Maja Rönn
1. Hyra: 4 000 kr per månad
2. Tid: tisdagar kl 18–21
3. Uppsägning tre månader
Underskrift`,
  ],
]

export const ENGLISH_OTHERS: Array<[what: string, text: string]> = [
  [
    'a notice with a full agenda',
    `Millbrook Parish Council
Members are summoned to a meeting on Monday 4 March 2024 at 7.30pm in the Village Hall

1. Apologies for absence
2. Declarations of interest
3. To approve the minutes of the meeting held on 5 February
4. To receive the Clerk's report
5. To resolve to repaint the bus shelter
6. Date of next meeting

Jane Poole, Clerk`,
  ],
  [
    'an informal call',
    `Hi all,
Next committee meeting is Tuesday 7 May, 7pm at Greg's. Things to talk about: the fete (Maria to bring quotes), the leaking roof, new signs.
Let me know if you can't make it. Ian is away.
Best wishes
Fiona`,
  ],
  [
    'a decision letter',
    `Planning Department
12 June 2023
Ref 23/0187

Dear Mr Hobbs,
At its meeting on 8 June the Committee resolved to refuse your application for a rear extension at 4 Mill Lane.
The reasons are set out below. You may appeal within six months.

Yours sincerely
Ruth Allen, Planning Officer`,
  ],
  [
    'a press release',
    `PRESS RELEASE
For immediate release, 3 October 2023
Council agrees new pool

The Council agreed unanimously last night to build a new pool at Oakdale. "We are delighted," said Councillor Mary Dean.
About forty residents attended the meeting. Work starts in spring.
Contact: Oscar Reed`,
  ],
  [
    'a news story',
    `Parents pack hall over school plans
Around eighty parents attended a heated meeting on Tuesday. Head teacher Paul Grey presented the proposals and said that no decision had been made.
"We feel ignored," said Ann Marsh, whose son is in year three.
The governors meet again on 12 June.
Published 14 May 2023`,
  ],
  [
    'a progress report',
    `Progress report: Green Yards
Project team: Karen Wall, Olu Peters, Mona Said

1. Background
The project started in 2021 after the board agreed to set aside £20,000.
2. Work so far
The team met twelve times. Karen reported to the board each month. Six yards have been rebuilt.
3. Next steps
Olu will contact the remaining schools by June.`,
  ],
  [
    'house rules',
    `House Rules, Vallmo Court
Adopted by the committee on 4 April 2022

1. Laundry
Book on the list. Clean up after you.
2. Barbecues
Allowed in the yard until 10pm.
3. Bicycles
Kept in the store. The committee clears it every May.`,
  ],
  [
    'a mail that only asks',
    `From: Lisa Byrne
To: Committee
Subject: Thursday?

Hi,
Could we meet on Thursday instead? I can't make Wednesday. Pete and Sara are fine with both.
Pete, did you hear anything from the council about the grant?
Cheers
Lisa`,
  ],
  [
    'a mail with news',
    `From: Tom Eck
To: Gala group
Subject: Where we are

Hi everyone,
Quick update: the field is booked, the band has confirmed and Sophie has ordered the cups. Fred collects the tents on Friday.
Can someone take the tea stall on Sunday?
See you at the meeting on 10 June.
Tom`,
  ],
  [
    'an annual report',
    `Annual Report 2023
The committee was Ruth Holm (chair), Ali Noor (treasurer) and Bob Eddy (secretary).
The committee met eight times. The annual meeting on 12 March was attended by 34 members.
During the year it was agreed to renovate the kitchen.
Membership stood at 212.`,
  ],
  [
    'a newsletter',
    `Birch Hill Newsletter, Spring
We had a lovely meeting in February, thank you to all who came! Linda talked about bees.
The next outing is on 3 April. Bring a packed lunch.
Yasmin joins the committee this month and Linda steps down.
The minutes are on the board in the hall.`,
  ],
  [
    'terms of reference',
    `Terms of Reference, Quality Group
Membership: Medical Director (chair), Head of Nursing, two governors
The group meets monthly. Minutes are taken by the secretary. Decisions are agreed by consensus.
Quorum is four members present.`,
  ],
  [
    'a proposal paper',
    `Paper for the Board, 2 May 2024
New website

Background
The website dates from 2012. Kim and Noor were asked in March to get quotes. Three were received.
Recommendation
The Board is asked to approve the quote from Webworks, £3,200.`,
  ],
  [
    'slides',
    `Slide 1
Meeting with residents
Slide 2
What has happened since we last met?
- Broadband done
- Bridge mended
Slide 3
To decide
- Midsummer party
Slide 4
Thank you!`,
  ],
  [
    'an invitation',
    `Open evening on the wind farm
Come and listen at the Village Hall on Wednesday 9 October at 6pm!
Eric South from the company presents the plans. Lottie Frost answers questions.
Tea and cake. Everyone is welcome.
RSVP to Eric by 4 October.`,
  ],
  [
    'a thank-you letter',
    `Dear Agnes,
Thank you for coming to us yesterday and talking about your bees. Thirty of us were present and everyone enjoyed it.
Please send your bank details and Brian will see to the fee.
Kind regards
Beryl Moss`,
  ],
  [
    'a rota',
    `Tea rota, spring 2024
Sat 6 April: Ann, Ben
Sat 13 April: Carol, David
Sat 20 April: Eve, Fred
Ann has the key. Swap among yourselves if you can't do your day.`,
  ],
  [
    'a guide',
    `How to take minutes
Always write the date, the place and who was present. Record what was agreed, not everything that was said.
The chair opens the meeting and the secretary takes notes. Example: "It was agreed to buy a new stove."`,
  ],
  [
    'a complaint',
    `Dear Committee,
I was present at the meeting on 4 March when it was agreed that dogs should be kept on leads. Since then nothing has been done.
On Sunday two dogs ran loose by the pond. Mr Hale told me that signs were ordered.
I would like an answer by the end of the month.
Yours faithfully
D. Crane`,
  ],
  [
    'a job advertisement',
    `Clerk wanted
Hartley Parish Council is looking for a clerk, 12 hours a week. You will attend meetings, take the minutes and see that what the council agreed is done.
Apply to the chair, Nora Finch, by 1 June. Interviews are on 12 June.`,
  ],
]
