/** Documents that have a group, a day, names or verdicts in them, and are the record of no meeting. All are made up. */
export const MORE_OTHERS: Array<[what: string, text: string]> = [
  [
    'a programme with its speakers',
    `Heathfield History Society
Study day, Saturday 14 May 2016, 10am, Corn Hall

Speakers: Dr Ann Moss, Paul Venn, Ruth Gale

10.00 Coffee
10.30 The Roman road
Ann Moss shows what was found in 2014.
12.00 Lunch
13.00 Mills and millers

Tickets £12 from the library.`,
  ],
  [
    'results of a show',
    `Upper Thornley Garden Society
Summer Show, 6 August 2016

Judges: Mrs Enid Farrow, Mr Tom Peel, Miss Joy Pell

Onions
1st Alan Tibbs, 2nd Rose Dunn
Sweet peas
1st Rose Dunn, 2nd Enid Farrow
The cup was presented by Lady Vane, who thanked the committee.`,
  ],
  [
    'a letter from a council',
    `Hallowford Borough Council
4 July 2013

Dear Mr Quill
Your request for longer hours at The Old Forge was considered by the licensing sub-committee and has been GRANTED until midnight.
Councillor Peat voted against.
Yours sincerely
D. Amory`,
  ],
  [
    'an obituary',
    `Colonel P. Wragg
Saltmere Drainage Commissioners lost their chairman on 9 June 1998. He presided over every meeting for thirty years. The other Commissioners were much younger.
He moved that women be admitted in 1971, and it was carried.
He is survived by his wife Edith.`,
  ],
  [
    'a history of a club',
    `Naomh Colm GFC: the first fifty years

1. Beginnings
In 1961 a meeting was held in the schoolhouse. Fourteen were present and Peadar Walsh was elected chairman.
2. The pitch
The club agreed to buy the field in 1974. Mary Nolan was treasurer.
3. Today
The club has 340 members.`,
  ],
  [
    'a summons to governors',
    `St Bede's Primary
FGB 14/03/2019 6pm, staff room

Governors: Ann Carr (Ch), Dipak Shah, Ros Wynn, Fr Neil Hoey

1. Apologies
2. To approve the budget
3. SATs: HT to present
4. Date of next meeting

Please tell the clerk if you cannot attend.`,
  ],
  [
    'a tender notice',
    `SALTMERE DRAINAGE COMMISSIONERS
Tuesday 9 June 1998

Tenders are invited for the renewal of the sluice gate at the Pump House. Plans may be seen at the office. Leave to inspect is granted on request.
Tenders close on 1 July. The Commissioners do not undertake to accept the lowest.`,
  ],
  [
    'a match report',
    `Naomh Colm 2-11 Erin's Own 1-9
Under-16 league, Tuesday 4 October 2022

Team: Paul Keane, Seán Byrne, Tom Duffy, Mark Nolan, Cian Walsh

First half
Keane opened the scoring. Byrne was carried off after ten minutes.
Second half
Duffy put it beyond doubt. Next time out they meet St Brigid's.`,
  ],
  [
    'a list of officers',
    `Dunmoor Residents' Association
Officers from 21 January 2015

Chair: Cyril Nunn
Secretary: Moira Keel
Committee: Ann Platt, Bob Fenn, Sunil Rao

Write to the secretary at 4 Mill Lane. Subscriptions are £5 a year.`,
  ],
  [
    'a plea by mail',
    `From: Dawn Pickles
To: Allotment committee
Sent: Monday 5 June 2023 21:40
Subject: Gate

Evening all
I met Reg by the shed. He says the oak gate is £410 and the pine £280. It was Sheila who wanted oak.
What do you all think? I would like to bring it up on Sunday.
Dawn`,
  ],
  [
    'a service sheet',
    `Capel Seion
Sunday 3 May 2017

Readers: Megan Rees, Huw Lloyd, Eirlys Pugh

Hymn 24
Reading
Megan Rees
Sermon
Revd Alun Morris on the good shepherd
Collection for the roof. Tea is served in the vestry.`,
  ],
  [
    'a business proposal',
    `Bray & Sons
6 Sept 2019

Proposal: an electric van
We looked at three vans. Lucy has driven two of them.
Cost
£31,000, less a grant of £2,500.
Recommendation
Buy the electric one. Rent for the yard goes up 3% from January, which leaves enough.`,
  ],
  [
    'ett program för en dag',
    `Bygdeföreningen i Nedre Skog
Hembygdsdagen söndagen den 18 juni 2016

Medverkar gör: Ulf Gren, Britta Alm, Spelmanslaget

11.00 Gudstjänst
12.00 Korv och kaffe
13.00 Slåtter med lie
Ulf Gren visar. Ett trettiotal liar finns att låna.
15.00 Allsång`,
  ],
  [
    'resultat från en tävling',
    `Jaktlaget Övre Fors
Älgbanan den 23 augusti 2018

Skyttar: Bengt Lund, Ronny Ek, Kjell Ås, Hasse Friberg

Klass A
1 Ronny Ek 48, 2 Bengt Lund 44
Klass B
1 Kjell Ås 39
Hasse tackade för god uppslutning och delade ut priserna.`,
  ],
  [
    'ett brev till en värd',
    `Lokala hyresgästföreningen Ekbacken
22 maj 2022

Till Bostads AB Ekbacken
Vi har pratat om gården och vill ha sex odlingslådor. Leif snickrar gärna.
Soraya, Leif, Tove och Ahmed var alla med och tyckte detsamma.
Med vänlig hälsning
Soraya Amiri`,
  ],
  [
    'en minnesruna',
    `Kyrkoherde Arvid Lind har gått bort
Han satt ordförande i kyrkorådet i Östra Valle i tjugo år, från den 6 april 1994. Under hans tid renoverades orgeln och klockarens arvode höjdes.
Närmast sörjande är hustrun Rut samt barnen Signe och Helmer.`,
  ],
  [
    'en kallelse till stämma',
    `Norrgårdens samfällighetsförening
Extrastämma 3/9 2020 vid brevlådorna

1. Val av ordförande och två justerare
2. Fråga om stämman är i laga ordning utlyst
3. Styrelsens förslag om ledarmaturer
4. Grusning

Fullmakt lämnas till Karl-Erik Boman.`,
  ],
  [
    'ett schema för klubbens folk',
    `Verkstadsklubben vid Almby Bruk
Jour vecka 11, 11 mars 2019

Måndag: Goran Petrović
Tisdag: Anki Lund, Reza Karimi
Onsdag: Stig Ohlin

Ring inte efter kl 21. Byten ordnar ni själva.`,
  ],
  [
    'ett veckobrev',
    `Förskolan Kotten 26 september 2019
Den här veckan har vi varit i skogen. Elva barn kom och Linda hade med sig lupp. Emil hittade en groda.
Vi önskar oss fler ägglådor. Mahmoud är ledig nästa vecka.
Föräldrakväll blir det den 10 oktober.`,
  ],
  [
    'en annons om tjänst',
    `Byabutiken i Torp ek. för.
2021-11-24

Styrelsen söker en butikschef efter Roger Flink, som går i pension.
Du ansvarar för inköp och personal, redovisar för styrelsen och deltar i dess möten.
Ansökan senast den 15 december till Inga-Lill Moberg.`,
  ],
  [
    'en historik',
    `Arbetskretsen i Hede kapell

1913 samlades fjorton kvinnor hos Elsa Grip. Gunborg valdes till ordförande.
1950 beslutade kretsen att stödja Indienmissionen.
Torsdagen den 7 november 2013 firades hundraårsjubileet. Märta och Viola hade dukat.`,
  ],
  [
    'ett delägaravtal',
    `Skärets Båtvarv AB
Mellan ägarna Eva Lod, Kristian Lod och Ove Strand gäller från den 13 januari 2020

Kran
Kranen ägs gemensamt.
Utdelning
Bestäms av ägarna varje år. Två av tre ska vara överens.
Säljs en andel har de andra rätt att köpa den.`,
  ],
  [
    'a ride',
    `Tarn Fell Bridleways Group
Ride out Sunday 3 May 2020

Leader: Lorna Bell
Marshals: Mike Orr, Sue Tate, Harriet Lane

Meet at the school at 10. Gate at Scar End is stiff, so take care.
Lunch: bring your own.
Back by 3.`,
  ],
  [
    'a thank-you to parents',
    `Riverbank Primary PTA
Thank you! Tue 8 Nov 2022

Quiz night made £612. Farah, Jo and Beth sold every ticket and Mr Platt was a fine quizmaster.
The money goes to the reading corner.
Christmas fair: Sat 10 Dec. Cakes welcome.`,
  ],
  [
    'news of closed beds',
    `Cottage Hospital closes beds
05/06/2024

Four beds at Westholme were closed on Monday. The trust agreed the move after a meeting of the regional clinical leads, chaired by Dr Sian Rees.
Staff said that they had not been told. The trust reported that the beds will reopen on Friday.`,
  ],
  [
    'a letter of thanks',
    `Dear Miss Carr,

The P.C.C. has asked me to write. Your wish to give up the magazine was received with regret on 19 June, and it was resolved that you should be given a clock.
Would you come to tea on the 4th?

Yours ever
H. Dobbs, Churchwarden`,
  ],
  [
    'jobs on the day',
    `From: Pat Holloway
To: Street party lot
Date: Mon, 15 May 2023 09:02
Subject: jobs for Sat

Morning! Here's who is doing what on the day:

- Barriers: Omar from 8
- Tables: scout hut, Lin has the key
- Music: off at 9
- Clearing up: everyone!

Pat`,
  ],
  [
    'a lease',
    `Lease of Founders' Hall, 14 March 2002

Between the Master and Wardens of the first part and Clay, Duff and Hardwick of the second part

1. Rent
£12,000 by the year, to be paid each quarter day.
2. Repairs
The tenants are to keep the roof sound.
3. Assignment
Leave to assign shall not be refused without cause.`,
  ],
  [
    'en kurs',
    `Ekhults Folkdanslag
Vårens kurs 5/2 2018

Ledare: Kent Alm, Barbro Sjö
Spelmän: Lennart Ek, Yvonne Fors

Åtta kvällar i bygdegården. Kostnad 600 kr.
Kaffe: ta med egen kopp.
Dräkt: behövs inte.`,
  ],
  [
    'en arbetsinstruktion',
    `Arbetsinstruktion, tågvärd
Hallsberg 11 maj 2023

1. Hot och våld
Backa, larma, vänta. Magnus Oja svarar på larmtelefonen.
2. Larmknappen
Prova den varje morgon. Nina Sax byter batterier.
3. Skyddsrond
Görs fyra gånger om året.`,
  ],
  [
    'en enkät',
    `Hyresgästerna i kv. Lodjuret
Enkät 4 december 2019

42 hyresgäster svarade.
Fönstren
31 tycker att de drar. 9 har inget att säga.
Hyran
Alla utom två vill ha lägre hyra. En föreslog strejk.`,
  ],
  [
    'en dagbok',
    `Dagbok, vindskyddet
2020-09-17
Vi var sex som gick ut till Ljusne. Göran bar virke och Kerstin kokade kaffe.
På kvällen såg vi två älgar. Mulet men varmt.
2020-09-18
Regn. Vi gick hem.`,
  ],
  [
    'en recension',
    `Recension: Gråsparv på Folkan
Av Lena Strid 14/10 2023

Bandet bestod i lördags av Anton, Lovisa och Petter. De öppnade med en vals och avslutade med rock.
Publiken, ett åttiotal, tackade med stående applåder.
Lovisa berättade om skivan som spelas in i januari.`,
  ],
  [
    'en invigning',
    `Åsbo kyrka 12 oktober 1978
Till församlingens minne

Prosten Bengtsson vigde i dag det nya altaret. Närvarande voro biskopen och fyra präster. Psalm 169 sjöngs.
Fru Märta Bengtsson hade sytt altarduken, som syföreningen skänkt.`,
  ],
  [
    'a thread with nothing come to',
    `Ur tråden "Ekudden", söndag 4 augusti 2024
20.01 Gullan: Bryggan har lossnat
20.03 Ingvar: Oj
20.04 Noor: Behövs det ny kedja?
20.06 Ingvar: Vet inte
20.07 Gullan: Vi får se
20.08 Petra: hej så länge`,
  ],
  [
    'a price list in bars',
    `Ekuddens båtvarv, priser 2024
# | Ämne | Vad som ingår | Kronor
1 | Vinterplats | El och vatten | 4 000
2 | Mastkran | Två lyft | 600
3 | Slip | Spolning | 900`,
  ],
  [
    'a letter by several who propose something',
    `Norrvik den 4 mars 2031

Hej!
Ines Palm, Olle Rask, Rakel Sund och jag har länge tyckt att bryggan borde lagas. Vi har räknat på det och fått två priser.
Det billigaste är 9 000 kr. Vi hjälper gärna till själva. Hör av er!
Hälsningar Sixten Hed`,
  ],
]
