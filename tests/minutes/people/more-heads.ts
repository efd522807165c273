import type { Told } from './told.ts'

/** Heads of minutes as secretaries write them, and who is told there: "Name|office|organisation", "-" who was away, "?" who may be left out. */
export const MORE_HEADS: Told[] = [
  {
    name: 'roll with parties trailing',
    lang: 'sv',
    text: `Närvarande ledamöter
Åsa Prytz, Socialdemokraterna, ordförande
Emil Sandell, Moderaterna, vice ordförande
Nadia Rahimi, Vänsterpartiet
Närvarande ersättare
Sten Hammar, Centerpartiet, tjänstgör för Hillevi Skog
Frånvarande ledamöter
Hillevi Skog, Centerpartiet`,
    people: [
      'Åsa Prytz|ordförande|Socialdemokraterna',
      'Emil Sandell|vice ordförande|Moderaterna',
      'Nadia Rahimi||Vänsterpartiet',
      'Sten Hammar|ersättare|Centerpartiet',
      '-Hillevi Skog||Centerpartiet',
    ],
  },
  {
    name: 'notes from call',
    lang: 'sv',
    text: `Deltog: Åsa, Emil, Nadia (skrev), Sten
Kunde inte: Hillevi`,
    people: ['Åsa', 'Emil', 'Nadia', 'Sten', '-Hillevi'],
  },
  {
    name: 'place and time then present on same lines',
    lang: 'sv',
    text: `Plats och tid	Kommunhuset, sammanträdesrum Eken, kl. 13.00–15.45
Beslutande	Åsa Prytz (S), ordförande
	Emil Sandell (M)
	Nadia Rahimi (C) ersätter Sten Hammar (C)
Ersättare	Hillevi Skog (S)
Övriga deltagande	Olof Brandel, socialchef
	Karim Nasser, verksamhetschef, § 21
	Lena Ung, nämndsekreterare
Justerare	Emil Sandell
Underskrifter
Sekreterare	Lena Ung
Ordförande	Åsa Prytz
Justerare	Emil Sandell`,
    people: [
      'Åsa Prytz|ordförande|S',
      'Emil Sandell||M',
      'Nadia Rahimi||C',
      'Hillevi Skog||S',
      'Olof Brandel|socialchef',
      'Karim Nasser|verksamhetschef',
      'Lena Ung|nämndsekreterare',
      '-?Sten Hammar',
    ],
  },
  {
    name: 'present in prose with came from',
    lang: 'sv',
    text: `På mötet deltog Åsa Prytz och Emil Sandell från Hyresgästföreningen, Nadia Rahimi från Bostadsbolaget samt Sten Hammar, områdespolis.`,
    people: [
      'Åsa Prytz||Hyresgästföreningen',
      'Emil Sandell||Hyresgästföreningen',
      'Nadia Rahimi||Bostadsbolaget',
      'Sten Hammar|områdespolis',
    ],
  },
  {
    name: 'email style',
    lang: 'sv',
    text: `Hej!
Här kommer anteckningar från gårdagens möte. Vi som var där: Åsa, Emil, Nadia och Sten. Hillevi kunde inte komma.`,
    people: ['Åsa', 'Emil', 'Nadia', 'Sten', '-?Hillevi'],
  },
  {
    name: 'roles before names, lines',
    lang: 'sv',
    text: `Närvarande
Ordf. Åsa Prytz
V. ordf. Emil Sandell
Sekr. Nadia Rahimi
Kassör Sten Hammar
Ledamot Hillevi Skog
Supp. Olof Brandel`,
    people: [
      'Åsa Prytz|ordf',
      'Emil Sandell|v. ordf',
      'Nadia Rahimi|sekr',
      'Sten Hammar|kassör',
      'Hillevi Skog|ledamot',
      'Olof Brandel|supp',
    ],
  },
  {
    name: 'staff with long roles',
    lang: 'sv',
    text: `Övriga närvarande
Åsa Prytz, tf. förvaltningschef
Emil Sandell, verksamhetschef funktionshinder
Nadia Rahimi, t.f. enhetschef för myndighetsutövning, § 30
Sten Hammar, utredare
Hillevi Skog, kommunal vuxenutbildning
Olof Brandel, personalföreträdare Kommunal`,
    people: [
      'Åsa Prytz|tf. förvaltningschef',
      'Emil Sandell',
      'Nadia Rahimi',
      'Sten Hammar|utredare',
      'Hillevi Skog',
      'Olof Brandel',
    ],
  },
  {
    name: 'present list then discussion',
    lang: 'sv',
    text: `Närvarande: Åsa Prytz, Emil Sandell och Nadia Rahimi.
Åsa Prytz hälsade välkommen och berättade att Berit Ståhl slutat.`,
    people: ['Åsa Prytz', 'Emil Sandell', 'Nadia Rahimi'],
  },
  {
    name: 'roll call',
    lang: 'en',
    text: `Roll call: Margaret Oyelaran – present; David Penhaligon – absent; Ruth Castle – present; Imran Sheikh – present`,
    people: ['Margaret Oyelaran', '-David Penhaligon', 'Ruth Castle', 'Imran Sheikh'],
  },
  {
    name: 'pta en',
    lang: 'en',
    text: `Who came: Margaret, David, Ruth (minutes), Imran
Couldn't make it: Lucy`,
    people: ['Margaret', 'David', 'Ruth', 'Imran', '-Lucy'],
  },
  {
    name: 'condo en',
    lang: 'en',
    text: `Directors present: Margaret Oyelaran (President), David Penhaligon (Secretary), Ruth Castle (Director at large)
Directors absent: Imran Sheikh
Also present: Lucy Fenn, property manager, Acme Management
Guests: Tom Arkwright (unit 12)`,
    people: [
      'Margaret Oyelaran|president',
      'David Penhaligon|secretary',
      'Ruth Castle|director',
      '-Imran Sheikh',
      'Lucy Fenn|property manager',
      'Tom Arkwright',
    ],
  },
  {
    name: 'governors en',
    lang: 'en',
    text: `Governors: Margaret Oyelaran (Chair), David Penhaligon (Headteacher), Ruth Castle (parent), Imran Sheikh (co-opted)
Also attending: Lucy Fenn (Deputy Head), Tom Arkwright (Clerk)
Apologies: Helen Rowe (LA) – accepted`,
    people: [
      'Margaret Oyelaran|chair',
      'David Penhaligon|headteacher',
      'Ruth Castle',
      'Imran Sheikh',
      'Lucy Fenn|deputy head',
      'Tom Arkwright|clerk',
      '-Helen Rowe',
    ],
  },
  {
    name: 'kommunstyrelse columns',
    lang: 'sv',
    text: `Plats och tid             Kommunhuset, Stora salen, kl. 08.30–11.45

Beslutande                Bengt Malmgren (C), ordförande
                          Susanne Otterdahl (S), 1:e vice ordförande
                          Ali Reza Karimi (S)
                          Ann-Charlotte Lövkvist (M) §§ 12–18
                          Jörgen Wikström (SD), ersättare för Per Toll (SD)

Övriga deltagande         Kommundirektör Malin Stenberg
                          Ekonomichef Toni Kallio, § 14
                          Sekreterare Ebba Rung

Utses att justera         Susanne Otterdahl`,
    people: [
      'Bengt Malmgren|ordförande|C',
      'Susanne Otterdahl|1:e vice ordförande|S',
      'Ali Reza Karimi||S',
      'Ann-Charlotte Lövkvist||M',
      'Jörgen Wikström||SD',
      'Malin Stenberg|kommundirektör',
      'Toni Kallio|ekonomichef',
      'Ebba Rung|sekreterare',
      '-?Per Toll',
    ],
  },
  {
    name: 'brf simple',
    lang: 'sv',
    text: `Närvarande:	Klas Rönn, ordförande
	Mirela Hadžić, kassör
	Tor Egnell, sekreterare
	Siv Asp, ledamot
	Peter Rosander, suppleant (fr.o.m. § 5)
Frånvarande:	Linus Eld, ledamot`,
    people: [
      'Klas Rönn|ordförande',
      'Mirela Hadžić|kassör',
      'Tor Egnell|sekreterare',
      'Siv Asp|ledamot',
      'Peter Rosander|suppleant',
      '-Linus Eld',
    ],
  },
  {
    name: 'list with phone or mail',
    lang: 'sv',
    text: `Deltagare:
Klas Rönn, Tallviks kommun, klas.ronn@tallvik.example
Mirela Hadžić, Region Norr, mirela@regionnorr.example
Tor Egnell, LRF`,
    people: ['Klas Rönn||Tallviks kommun', 'Mirela Hadžić||Region Norr', 'Tor Egnell||LRF'],
  },
  {
    name: 'letter initials col',
    lang: 'sv',
    text: `Närvarande
KR   Klas Rönn        Tallviks kommun
MH   Mirela Hadžić    Region Norr
TE   Tor Egnell       LRF`,
    people: ['Klas Rönn||Tallviks kommun', 'Mirela Hadžić||Region Norr', 'Tor Egnell||LRF'],
  },
  {
    name: 'name initials columns',
    lang: 'sv',
    text: `Deltagare
Klas Rönn, Tallviks kommun (KR)
Mirela Hadžić, Region Norr (MH)
Förhinder
Tor Egnell, LRF (TE)`,
    people: ['Klas Rönn||Tallviks kommun', 'Mirela Hadžić||Region Norr', '-Tor Egnell||LRF'],
  },
  {
    name: 'absent inside list',
    lang: 'sv',
    text: `Ledamöter:
Klas Rönn (ordf)
Mirela Hadžić (kassör) – frånvarande
Tor Egnell, ej närvarande
Siv Asp (anmält förhinder)
Peter Rosander`,
    people: ['Klas Rönn|ordförande', '-Mirela Hadžić|kassör', '-Tor Egnell', '-Siv Asp', 'Peter Rosander'],
  },
  {
    name: 'rubrik med kolon under',
    lang: 'sv',
    text: `Mötesdeltagare:

Ordförande
Klas Rönn

Sekreterare
Mirela Hadžić

Ledamöter
Tor Egnell
Siv Asp

Ej närvarande
Peter Rosander`,
    people: ['Klas Rönn', 'Mirela Hadžić', 'Tor Egnell', 'Siv Asp', '-Peter Rosander'],
  },
  {
    name: 'samtliga utom',
    lang: 'sv',
    text: `Närvarande: Klas Rönn, Mirela Hadžić, Tor Egnell
Frånvarande: -
Adjungerad: Siv Asp (valberedningen)`,
    people: ['Klas Rönn', 'Mirela Hadžić', 'Tor Egnell', 'Siv Asp'],
  },
  {
    name: 'frånvarande ingen',
    lang: 'sv',
    text: `Närvarande: Klas Rönn, Mirela Hadžić, Tor Egnell
Frånvarande: Ingen`,
    people: ['Klas Rönn', 'Mirela Hadžić', 'Tor Egnell'],
  },
  {
    name: 'bolag',
    lang: 'sv',
    text: `Närvarande styrelseledamöter: Klas Rönn (ordförande), Mirela Hadžić, Tor Egnell
Arbetstagarrepresentanter: Siv Asp (Unionen), Peter Rosander (Kommunal)
Övriga närvarande: Verkställande direktör Linus Eld, ekonomichef Helga Winther samt auktoriserad revisor Bo Thysell`,
    people: [
      'Klas Rönn|ordförande',
      'Mirela Hadžić',
      'Tor Egnell',
      'Siv Asp||Unionen',
      'Peter Rosander||Kommunal',
      'Linus Eld|verkställande direktör',
      'Helga Winther|ekonomichef',
      'Bo Thysell|revisor',
    ],
  },
  {
    name: 'föräldramöte',
    lang: 'sv',
    text: `Närvarande föräldrar: Klas (Elsas pappa), Mirela (Noras mamma), Tor och Siv
Från skolan: rektor Peter Rosander och mentor Linus Eld`,
    people: ['Klas', 'Mirela', 'Tor', 'Siv', 'Peter Rosander|rektor', 'Linus Eld|mentor'],
  },
  {
    name: 'tabs with vice',
    lang: 'sv',
    text: `Ledamöter	Parti	Närvarande	Ersättare
Klas Rönn, ordförande	S	Ja	
Mirela Hadžić	M	Nej	Tor Egnell
Siv Asp	V	Ja	`,
    people: ['Klas Rönn|ordförande|S', '-Mirela Hadžić||M', 'Siv Asp||V', 'Tor Egnell'],
  },
  {
    name: 'härmed',
    lang: 'sv',
    text: `Mötet hölls i församlingshemmet. Närvarande var kyrkoherde Klas Rönn, Mirela Hadžić, Tor Egnell och Siv Asp. Anmält förhinder hade Peter Rosander.`,
    people: ['Klas Rönn|kyrkoherde', 'Mirela Hadžić', 'Tor Egnell', 'Siv Asp', '-Peter Rosander'],
  },
  {
    name: 'slash roles',
    lang: 'sv',
    text: `Närvarande: Klas Rönn/ordf, Mirela Hadžić/sekr, Tor Egnell/kassör`,
    people: ['Klas Rönn', 'Mirela Hadžić', 'Tor Egnell'],
  },
  {
    name: 'equal sign initials',
    lang: 'sv',
    text: `Deltagare: Klas Rönn (KR), Mirela Hadžić (MH), Tor Egnell (TE), alla Tallviks kommun, samt Siv Asp (SA), Region Norr`,
    people: ['Klas Rönn', 'Mirela Hadžić', 'Tor Egnell', 'Siv Asp||Region Norr'],
  },
  {
    name: 'hyphen bullets roles first',
    lang: 'sv',
    text: `Närvarande
- ordf: Klas Rönn
- sekr: Mirela Hadžić
- Tor Egnell
- Siv Asp (ej § 4)`,
    people: ['Klas Rönn|ordf', 'Mirela Hadžić|sekr', 'Tor Egnell', 'Siv Asp'],
  },
  {
    name: 'md headings',
    lang: 'sv',
    text: `## Närvarande

### Ledamöter
* Klas Rönn, ordförande
* Mirela Hadžić

### Ersättare
* Tor Egnell

### Frånvarande
* Siv Asp`,
    people: ['Klas Rönn|ordförande', 'Mirela Hadžić', 'Tor Egnell', '-Siv Asp'],
  },
  {
    name: 'projektmöte',
    lang: 'sv',
    text: `Närvarande: Klas Rönn, beställare; Mirela Hadžić, projektledare; Tor Egnell, konsult, Sweco
Delges: Siv Asp, Peter Rosander`,
    people: [
      'Klas Rönn|beställare',
      'Mirela Hadžić|projektledare',
      'Tor Egnell|konsult|Sweco',
      '-?Siv Asp',
      '-?Peter Rosander',
    ],
  },
  {
    name: 'nämnd with tjg table',
    lang: 'sv',
    text: `Närvarande ledamöter
Klas Rönn (S)
Mirela Hadžić (S)
Tjänstgörande ersättare
Tor Egnell (M)            ersätter Siv Asp (M)
Närvarande ej tjänstgörande ersättare
Peter Rosander (C)
Frånvarande ledamöter och ersättare
Siv Asp (M)
Linus Eld (V)`,
    people: ['Klas Rönn||S', 'Mirela Hadžić||S', 'Tor Egnell||M', 'Peter Rosander||C', '-Siv Asp||M', '-Linus Eld||V'],
  },
  {
    name: 'deltagare från',
    lang: 'sv',
    text: `Deltagare från kommunen: Klas Rönn och Mirela Hadžić
Deltagare från föreningslivet: Tor Egnell (scouterna), Siv Asp (hembygdsföreningen)
Meddelat förhinder: Peter Rosander (Lions)`,
    people: ['Klas Rönn||kommunen', 'Mirela Hadžić||kommunen', 'Tor Egnell', 'Siv Asp', '-Peter Rosander||Lions'],
  },
  {
    name: 'council with wards',
    lang: 'en',
    text: `PRESENT
Cllr A Whitfield (Chairman) – Northfield Ward
Cllr J Okafor – Southfield Ward
Cllr Mrs M Pryce
ALSO PRESENT
Mrs K Dobbs (Parish Clerk)
Two members of the public
APOLOGIES
Cllr T Small`,
    people: ['A Whitfield|chair', 'J Okafor', 'M Pryce', 'K Dobbs|clerk', '-T Small'],
  },
  {
    name: 'hoa en',
    lang: 'en',
    text: `Board members present: Pat Delgado, Lou Weiss, Kim Tran. Absent: Ray Stone.
Others present: Dana Cole of Acme Management.`,
    people: ['Pat Delgado', 'Lou Weiss', 'Kim Tran', '-Ray Stone', 'Dana Cole||Acme Management'],
  },
  {
    name: 'quorum sentence en',
    lang: 'en',
    text: `The following trustees were present: Pat Delgado (Chair), Lou Weiss, and Kim Tran. Ray Stone sent apologies. Dana Cole took the minutes.`,
    people: ['Pat Delgado|chair', 'Lou Weiss', 'Kim Tran', '-Ray Stone', '?Dana Cole'],
  },
  {
    name: 'wg en',
    lang: 'en',
    text: `Attendees: Pat Delgado (Acme), Lou Weiss (W3G), Kim Tran (invited expert), Ray Stone (Foo Inc.)
Regrets: Dana Cole
Chair: Pat
Scribe: Lou`,
    people: ['Pat Delgado||Acme', 'Lou Weiss||W3G', 'Kim Tran', 'Ray Stone||Foo Inc', '-Dana Cole'],
  },
  {
    name: 'school board en',
    lang: 'en',
    text: `Members Present: Mr. Pat Delgado, President; Ms. Lou Weiss, Vice President; Dr. Kim Tran
Members Absent: Mr. Ray Stone
Administration: Dana Cole, Superintendent`,
    people: ['Pat Delgado|president', 'Lou Weiss|vice president', 'Kim Tran', '-Ray Stone', 'Dana Cole|superintendent'],
  },
  {
    name: 'univ en',
    lang: 'en',
    text: `Present: Professor P Delgado (in the Chair), Dr L Weiss, Ms K Tran
In attendance: Ms D Cole (Secretary)
Apologies: Professor R Stone`,
    people: ['P Delgado', 'L Weiss', 'K Tran', 'D Cole|secretary', '-R Stone'],
  },
  {
    name: 'came and left en',
    lang: 'en',
    text: `Present: Pat Delgado (chair), Lou Weiss (from 7.20 pm), Kim Tran (until item 5)
Apologies for lateness: none`,
    people: ['Pat Delgado|chair', 'Lou Weiss', 'Kim Tran'],
  },
  {
    name: 'section 1 apologies en',
    lang: 'en',
    text: `Present: Pat Delgado, Lou Weiss, Kim Tran

1. Welcome
Pat welcomed everyone. Apologies were received from Ray Stone and Dana Cole.

2. Minutes
Agreed.

3. Finance
Noted.`,
    people: ['Pat Delgado', 'Lou Weiss', 'Kim Tran', '-Ray Stone', '-Dana Cole'],
  },
]
