import type { Told } from './told.ts'

/** Heads of minutes as secretaries write them, and who is told there: "Name|office|organisation", "-" who was away, "?" who may be left out. */
export const HEADS: Told[] = [
  {
    name: 'form with tabs',
    lang: 'sv',
    text: `Beslutande	Ledamöter
	Kristina Wallgren (S), ordförande
	Per-Olof Hägglund (M), 1:e vice ordförande
	Fatima Al-Rashid (V)
	Mikael Sundqvist (KD)
	Tjänstgörande ersättare
	Yusuf Demir (S) för Lena Holmström (S)
	Ej tjänstgörande ersättare
	Britt-Inger Ohlsson (C)
Övriga närvarande	Tjänstemän
	Johanna Lindqvist, förvaltningschef
	Erik Nyström, nämndsekreterare
	Sara Haddad, ekonom §§ 12-14
Utses att justera	Per-Olof Hägglund`,
    people: [
      'Kristina Wallgren|ordförande|S',
      'Per-Olof Hägglund|1:e vice ordförande|M',
      'Fatima Al-Rashid||V',
      'Mikael Sundqvist||KD',
      'Yusuf Demir|tjänstgörande ersättare|S',
      'Britt-Inger Ohlsson||C',
      'Johanna Lindqvist|förvaltningschef',
      'Erik Nyström|nämndsekreterare',
      'Sara Haddad|ekonom',
    ],
  },
  {
    name: 'sentence list',
    lang: 'sv',
    text: `Närvarande: ordförande Marie Blom, kassör Tord Åkesson, sekreterare Leyla Kaya samt ledamöterna Hans Wik och Monika Skoog.
Anmält förhinder: Pär Lilja`,
    people: [
      'Marie Blom|ordförande',
      'Tord Åkesson|kassör',
      'Leyla Kaya|sekreterare',
      'Hans Wik',
      'Monika Skoog',
      '-Pär Lilja',
    ],
  },
  {
    name: 'gap columns',
    lang: 'sv',
    text: `Närvarande

Lars Forsberg        ordförande
Eva Hjelm            kassör
Abdi Warsame         sekreterare
Inga-Lill Mård       suppleant

Frånvarande

Rickard Öst          ledamot`,
    people: [
      'Lars Forsberg|ordförande',
      'Eva Hjelm|kassör',
      'Abdi Warsame|sekreterare',
      'Inga-Lill Mård|suppleant',
      '-Rickard Öst',
    ],
  },
  {
    name: 'sides',
    lang: 'sv',
    text: `Närvarande
För arbetsgivaren:
Maria Ekholm, HR-chef
Jonas Brandt, enhetschef
För de fackliga organisationerna:
Pia Rask, Vision
Goran Petrović, Kommunal
Ann-Sofi Lundell, Vårdförbundet
Förhinder: Kent Asp, Sveriges Lärare`,
    people: [
      'Maria Ekholm|HR-chef',
      'Jonas Brandt|enhetschef',
      'Pia Rask||Vision',
      'Goran Petrović||Kommunal',
      'Ann-Sofi Lundell||Vårdförbundet',
      '-Kent Asp||Sveriges Lärare',
    ],
  },
  {
    name: 'org heads with colon',
    lang: 'sv',
    text: `Närvarande:
PRO Tallvik: Birgit Holst, Arne Sandberg
SPF Seniorerna: Yvonne Palm
SKPF: Göte Näslund
Kommunen: Ulrika Strand, omvårdnadschef
Förhinder: Rune Hallgren, PRO Tallvik`,
    people: [
      'Birgit Holst||PRO Tallvik',
      'Arne Sandberg||PRO Tallvik',
      'Yvonne Palm||SPF Seniorerna',
      'Göte Näslund||SKPF',
      'Ulrika Strand|omvårdnadschef',
      '-Rune Hallgren',
    ],
  },
  {
    name: 'markdown table with x',
    lang: 'sv',
    text: `## Närvaro

| Namn | Roll | Närvarande | Frånvarande |
|---|---|---|---|
| Hanna Ödman | Ordförande | x | |
| Viktor Bergh | Kassör | x | |
| Amira Hassan | Ledamot | | x |
| Elin Tapper | Suppleant | x | |`,
    people: ['Hanna Ödman|ordförande', 'Viktor Bergh|kassör', '-Amira Hassan', 'Elin Tapper|suppleant'],
  },
  {
    name: 'text table party',
    lang: 'sv',
    text: `Ledamöter          Parti   Närvarande
Stina Malm         S       Ja
Ove Karlberg       M       Nej
Zeynep Arslan      V       Ja
Ersättare
Nils Fors          C       Ja`,
    people: ['Stina Malm||S', '-Ove Karlberg||M', 'Zeynep Arslan||V', 'Nils Fors||C'],
  },
  {
    name: 'build meeting',
    lang: 'sv',
    text: `Namn            Företag            Funktion         Närv.  Förk.
Peter Hallberg  Byggmästarna i Ås  platschef        x      PH
Mona Lind       Tallviks kommun    beställare       x      ML
Jan Kowalski    Elkraft Nord AB    montör           -      JK`,
    people: [
      'Peter Hallberg|platschef|Byggmästarna i Ås',
      'Mona Lind|beställare|Tallviks kommun',
      '-Jan Kowalski|montör|Elkraft Nord AB',
    ],
  },
  {
    name: 'first names',
    lang: 'sv',
    text: `Med på mötet var Anna, Bosse och Cilla. Frånvarande: Dilan.`,
    people: ['Anna', 'Bosse', 'Cilla', '-Dilan'],
  },
  {
    name: 'first names with roles',
    lang: 'sv',
    text: `Närvarande: Lisa (ordf), Ahmed (kassör), Sofia, Noah
Frånvarande: Liam`,
    people: ['Lisa|ordförande', 'Ahmed|kassör', 'Sofia', 'Noah', '-Liam'],
  },
  {
    name: 'first name and initial',
    lang: 'sv',
    text: `Närvarande: Lisa K, Ahmed B, Sofia M och Noah
Ej närvarande: Liam W`,
    people: ['Lisa K', 'Ahmed B', 'Sofia M', 'Noah', '-Liam W'],
  },
  {
    name: 'see list',
    lang: 'sv',
    text: `Närvarande: 34 medlemmar enligt röstlängd, bilaga 1`,
    people: [],
  },
  {
    name: 'see annex',
    lang: 'sv',
    text: `Närvarande: Se bilaga 1
Ordförande: Se ovan`,
    people: [],
  },
  {
    name: 'university',
    lang: 'sv',
    text: `Närvarande ledamöter
Professor Karin Lindh, dekan, ordförande
Docent Magnus Thorell
Universitetslektor Helena Ask
Tekn. dr Björn Wallin

Studeranderepresentanter
Oliwia Nowak
Hugo Fransson

Frånvarande
Professor Lars-Göran Edqvist

Övriga
Annika Dahlman, fakultetssekreterare
Tomas Berglind, föredragande § 7`,
    people: [
      'Karin Lindh|dekan, ordförande',
      'Magnus Thorell',
      'Helena Ask',
      'Björn Wallin',
      'Oliwia Nowak',
      'Hugo Fransson',
      '-Lars-Göran Edqvist',
      'Annika Dahlman|fakultetssekreterare',
      'Tomas Berglind|föredragande',
    ],
  },
  {
    name: 'parish',
    lang: 'sv',
    text: `Närvarande beslutande:
Ulla-Britt Sjögren, ordförande
Kyrkoherde Anders Molin
Elsy Hedin
Torbjörn Wass
Ersättare: Majken Roos (tjänstgörande för Bo Stark)
Övriga: Kamrer Lotta Frid
Frånvarande med anmälan: Bo Stark`,
    people: [
      'Ulla-Britt Sjögren|ordförande',
      'Anders Molin|kyrkoherde',
      'Elsy Hedin',
      'Torbjörn Wass',
      'Majken Roos',
      'Lotta Frid|kamrer',
      '-Bo Stark',
    ],
  },
  {
    name: 'numbered',
    lang: 'sv',
    text: `Deltagare
1. Siv Lindfors (ordförande)
2. Mohammed Ali (sekreterare)
3. Katarina Borg
4. Ola Tran`,
    people: ['Siv Lindfors|ordförande', 'Mohammed Ali|sekreterare', 'Katarina Borg', 'Ola Tran'],
  },
  {
    name: 'surname first',
    lang: 'sv',
    text: `Närvarande ledamöter
Ahlström, Berit (S), ordförande
Bengtsson, Claes (M)
El-Sayed, Rana (V)
Frånvarande
Öberg, Stig (C)`,
    people: ['Berit Ahlström|ordförande|S', 'Claes Bengtsson||M', 'Rana El-Sayed||V', '-Stig Öberg||C'],
  },
  {
    name: 'paragraph of decision makers',
    lang: 'sv',
    text: `Beslutande: Bertil Norin (C), ordförande, Susanne Kvick (S), Roger Tell (M), Aysel Yilmaz (S), Lennart Bly (SD) och Carina Moe (L)
Övriga deltagare: Kommunchef Ingemar Rosén, sekreterare Petra Ljung`,
    people: [
      'Bertil Norin|ordförande|C',
      'Susanne Kvick||S',
      'Roger Tell||M',
      'Aysel Yilmaz||S',
      'Lennart Bly||SD',
      'Carina Moe||L',
      'Ingemar Rosén|kommunchef',
      'Petra Ljung|sekreterare',
    ],
  },
  {
    name: 'upprop section',
    lang: 'sv',
    text: `§ 1 Mötets öppnande
Ordföranden öppnade mötet.

§ 2 Upprop
Närvarande: Maja Engdahl, Ismail Osman, Tuva Lindén och Calle Wiking. Frånvarande: Nora Blad.

§ 3 Ekonomi
Kassören redovisade ekonomin.`,
    people: ['Maja Engdahl', 'Ismail Osman', 'Tuva Lindén', 'Calle Wiking', '-Nora Blad'],
  },
  {
    name: 'prose two',
    lang: 'sv',
    text: `Närvarande var Gudrun Ask, Percy Holm och Dagny Åslund från styrelsen samt Robert Quist från valberedningen. Lisbeth Alm hade anmält förhinder.`,
    people: ['Gudrun Ask', 'Percy Holm', 'Dagny Åslund', 'Robert Quist', '-Lisbeth Alm'],
  },
  {
    name: 'present styrelse inline',
    lang: 'sv',
    text: `Närvarande från styrelsen: Gudrun Ask, Percy Holm, Dagny Åslund
Närvarande från förvaltningen: Robert Quist (drift), Maryam Jafari (HSB)
Frånvarande: Lisbeth Alm`,
    people: ['Gudrun Ask', 'Percy Holm', 'Dagny Åslund', 'Robert Quist', 'Maryam Jafari||HSB', '-Lisbeth Alm'],
  },
  {
    name: 'remote',
    lang: 'sv',
    text: `På plats: Gudrun Ask, Percy Holm
På länk: Dagny Åslund, Robert Quist
Via Teams: Maryam Jafari
Återbud: Lisbeth Alm`,
    people: ['Gudrun Ask', 'Percy Holm', 'Dagny Åslund', 'Robert Quist', 'Maryam Jafari', '-Lisbeth Alm'],
  },
  {
    name: 'dash roles',
    lang: 'sv',
    text: `Deltagare:
- Åsa Prytz – projektledare, Region Norr
- Emil Sandell – Tallviks kommun
- Nadia Rahimi – Företagarna
- Sten Hammar – LRF
Ej deltagande:
- Hillevi Skog – Länsstyrelsen`,
    people: [
      'Åsa Prytz|projektledare|Region Norr',
      'Emil Sandell||Tallviks kommun',
      'Nadia Rahimi||Företagarna',
      'Sten Hammar||LRF',
      '-Hillevi Skog||Länsstyrelsen',
    ],
  },
  {
    name: 'role colon',
    lang: 'sv',
    text: `Närvarande:
Ordförande: Åsa Prytz
Vice ordförande: Emil Sandell
Sekreterare: Nadia Rahimi
Ledamöter: Sten Hammar, Hillevi Skog
Suppleanter: Olof Brandel (ersätter Karim Nasser)
Frånvarande: Karim Nasser`,
    people: [
      'Åsa Prytz|ordförande',
      'Emil Sandell|vice ordförande',
      'Nadia Rahimi|sekreterare',
      'Sten Hammar',
      'Hillevi Skog',
      'Olof Brandel|suppleant',
      '-Karim Nasser',
    ],
  },
  {
    name: 'two columns ledamot ersättare',
    lang: 'sv',
    text: `Ordinarie ledamöter              Ersättare
Åsa Prytz (S) ordförande         Emil Sandell (S)
Nadia Rahimi (M)                 Sten Hammar (M) tjg
Hillevi Skog (V)

Övriga närvarande
Olof Brandel, kanslichef`,
    people: [
      'Åsa Prytz|ordförande|S',
      'Emil Sandell||S',
      'Nadia Rahimi||M',
      'Sten Hammar||M',
      'Hillevi Skog||V',
      'Olof Brandel|kanslichef',
    ],
  },
  {
    name: 'no colon no list ends',
    lang: 'sv',
    text: `Närvarande Åsa Prytz, Emil Sandell, Nadia Rahimi
Frånvarande Sten Hammar
Vid protokollet Nadia Rahimi`,
    people: ['Åsa Prytz', 'Emil Sandell', 'Nadia Rahimi', '-Sten Hammar'],
  },
  {
    name: 'came late',
    lang: 'sv',
    text: `Närvarande: Åsa Prytz (ordf.), Emil Sandell (från § 4), Nadia Rahimi (t.o.m. § 7), Sten Hammar (anlände 18.20)
Förhinder: Hillevi Skog, Olof Brandel`,
    people: ['Åsa Prytz|ordförande', 'Emil Sandell', 'Nadia Rahimi', 'Sten Hammar', '-Hillevi Skog', '-Olof Brandel'],
  },
  {
    name: 'IOGT',
    lang: 'sv',
    text: `Plats: Ordenshuset, Tallvik
Närvarande styrelseledamöter: Åsa Prytz, Emil Sandell
Närvarande suppleanter: Nadia Rahimi
Övriga närvarande: Sten Hammar (revisor), Hillevi Skog (valberedningen)
Anmält frånvaro: Olof Brandel`,
    people: [
      'Åsa Prytz',
      'Emil Sandell',
      'Nadia Rahimi|suppleant',
      'Sten Hammar|revisor',
      'Hillevi Skog||valberedningen',
      '-Olof Brandel',
    ],
  },
  {
    name: 'school parents',
    lang: 'sv',
    text: `Närvarande:
Klass 1A: Mirja Koski
Klass 2B: Johan Ståhl och Pernilla Grip
Klass 3A: -
Personal: Rektor Anki Wester, Fredrik Dahl (fritids)`,
    people: [
      'Mirja Koski||Klass 1A',
      'Johan Ståhl||Klass 2B',
      'Pernilla Grip||Klass 2B',
      'Anki Wester|rektor',
      'Fredrik Dahl',
    ],
  },
  {
    name: 'elected officers at agm',
    lang: 'sv',
    text: `Plats: Bygdegården i Ås
Närvarande: 22 medlemmar

§ 1 Årsmötets öppnande
Ordförande Gun Brodin hälsade alla välkomna.

§ 2 Val av mötesordförande
Till mötesordförande valdes Kjell Aspelin.

§ 3 Val av mötessekreterare
Till mötessekreterare valdes Moa Trygg.

§ 4 Val av justerare
Till justerare valdes Ali Karimi och Sven Brandt.`,
    people: ['?Gun Brodin', 'Kjell Aspelin', 'Moa Trygg', 'Ali Karimi', 'Sven Brandt'],
  },
  {
    name: 'officers outside list',
    lang: 'sv',
    text: `Ordförande: Gun Brodin
Sekreterare: Moa Trygg
Närvarande: Kjell Aspelin, Ali Karimi, Sven Brandt
Frånvarande: Ebba Rosell`,
    people: [
      'Gun Brodin|ordförande',
      'Moa Trygg|sekreterare',
      'Kjell Aspelin',
      'Ali Karimi',
      'Sven Brandt',
      '-Ebba Rosell',
    ],
  },
  {
    name: 'council en',
    lang: 'en',
    text: `Present: Cllrs A. B. Whitfield (Chair), J. Okafor (Vice-Chair), M. Pryce, S. Lamb and D. Thorne
In attendance: Mrs K. Dobbs (Clerk), County Cllr R. Vane, District Cllr P. Amos and 4 members of the public
Apologies: Cllr T. Small (illness)`,
    people: [
      'A. B. Whitfield|chair',
      'J. Okafor|vice-chair',
      'M. Pryce',
      'S. Lamb',
      'D. Thorne',
      'K. Dobbs|clerk',
      'R. Vane',
      'P. Amos',
      '-T. Small',
    ],
  },
  {
    name: 'charity en',
    lang: 'en',
    text: `Trustees present:
Margaret Oyelaran (Chair)
David Penhaligon (Treasurer)
Ruth Castle
Imran Sheikh

Staff in attendance:
Lucy Fenn, Chief Executive
Tom Arkwright, Finance Manager

Apologies for absence were received from Helen Rowe and Dr Simon Beck.`,
    people: [
      'Margaret Oyelaran|chair',
      'David Penhaligon|treasurer',
      'Ruth Castle',
      'Imran Sheikh',
      'Lucy Fenn|chief executive',
      'Tom Arkwright|finance manager',
      '-Helen Rowe',
      '-Simon Beck',
    ],
  },
  {
    name: 'apologies section en',
    lang: 'en',
    text: `1. Welcome and apologies
Present: Margaret Oyelaran (chair), David Penhaligon, Ruth Castle. Apologies were received from Imran Sheikh and Lucy Fenn.

2. Minutes of the last meeting
The minutes were agreed.

3. Any other business
None.`,
    people: ['Margaret Oyelaran|chair', 'David Penhaligon', 'Ruth Castle', '-Imran Sheikh', '-Lucy Fenn'],
  },
  {
    name: 'attendees table en',
    lang: 'en',
    text: `Attendees

| Name | Organisation | Role | Attended |
|------|------|------|------|
| Margaret Oyelaran | Harbour Trust | Chair | Yes |
| David Penhaligon | City Council | Officer | No |
| Ruth Castle | Friends of the Quay | Member | Yes |`,
    people: [
      'Margaret Oyelaran|chair|Harbour Trust',
      '-David Penhaligon||City Council',
      'Ruth Castle||Friends of the Quay',
    ],
  },
  {
    name: 'minutes with initials en',
    lang: 'en',
    text: `Present: Margaret Oyelaran (MO), Chair; David Penhaligon (DP), Treasurer; Ruth Castle (RC); Imran Sheikh (IS)
Apologies: Lucy Fenn (LF)
In attendance: Tom Arkwright (TA), minutes`,
    people: [
      'Margaret Oyelaran|chair',
      'David Penhaligon|treasurer',
      'Ruth Castle',
      'Imran Sheikh',
      '-Lucy Fenn',
      'Tom Arkwright|minutes',
    ],
  },
  {
    name: 'bold labels md',
    lang: 'sv',
    text: `**Datum:** 2024-03-05
**Plats:** Folkets hus
**Närvarande:** Åsa Prytz, Emil Sandell, Nadia Rahimi
**Frånvarande:** Sten Hammar
**Mötesordförande:** Åsa Prytz
**Protokollförare:** Nadia Rahimi`,
    people: ['Åsa Prytz', 'Emil Sandell', 'Nadia Rahimi', '-Sten Hammar'],
  },
  {
    name: 'foreign names',
    lang: 'sv',
    text: `Närvarande: Nguyen Thi Lan, Mahad Abdullahi Ali, Zlatko Ibišević, Mária Kovács, Sanna-Kaisa Hætta, Óskar Þórsson, O'Brian Kelly, Carl Gustaf af Ugglas, Ebba von Platen, Jean-Pierre de la Cour`,
    people: [
      'Nguyen Thi Lan',
      'Mahad Abdullahi Ali',
      'Zlatko Ibišević',
      'Mária Kovács',
      'Sanna-Kaisa Hætta',
      'Óskar Þórsson',
      "O'Brian Kelly",
      'Carl Gustaf af Ugglas',
      'Ebba von Platen',
      'Jean-Pierre de la Cour',
    ],
  },
  {
    name: 'checkmarks',
    lang: 'sv',
    text: `Närvaro
✓ Åsa Prytz
✓ Emil Sandell
✗ Nadia Rahimi (förhinder)
✓ Sten Hammar`,
    people: ['Åsa Prytz', 'Emil Sandell', '-Nadia Rahimi', 'Sten Hammar'],
  },
  {
    name: 'checkboxes',
    lang: 'sv',
    text: `Närvaro
- [x] Åsa Prytz
- [x] Emil Sandell
- [ ] Nadia Rahimi
- [x] Sten Hammar`,
    people: ['Åsa Prytz', 'Emil Sandell', '-Nadia Rahimi', 'Sten Hammar'],
  },
]
