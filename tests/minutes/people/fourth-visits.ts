/** Visitors of this very meeting whom no single word gives away: where the list has them, what they are, and what they do. As those of visits.ts. */
export const SEEN: Array<[lang: 'sv' | 'en', title: string, text: string, guests: string[]]> = [
  [
    'en',
    'Ferry',
    'Tom Darley, timetable manager at Sounder Ferries, came to hear what we think.',
    ['Tom Darley@2024-03-05'],
  ],
  [
    'en',
    'Lifeboat',
    'For this we had the coxswain, Ellen Tarr, with us. She would like a new board.',
    ['Ellen Tarr@2024-03-05'],
  ],
  [
    'en',
    'Survey',
    'Two people from Deep & Shallow Surveys – Dr Ellen Tarr and a colleague – showed the chart of the basin.',
    ['Ellen Tarr@2024-03-05'],
  ],
  [
    'en',
    'Tower',
    'Our architect, Mr Colin Peake, was welcomed. He set out two ways to mend it.',
    ['Colin Peake@2024-03-05'],
  ],
  [
    'en',
    'Nets',
    'Discussion on batteries with skipper Ellen Tarr, who had joined from her boat.',
    ['Ellen Tarr@2024-03-05'],
  ],
  ['en', 'Lunches', 'Dietitian Ellen Tarr brought along a table of lunchboxes.', ['Ellen Tarr@2024-03-05']],
  [
    'en',
    'Accounts',
    'Ms Ellen Tarr and Mr Colin Peake, of the audit firm Tarr & Peake LLP, joined the meeting at 18.20.',
    ['Ellen Tarr@2024-03-05', 'Colin Peake@2024-03-05'],
  ],
  [
    'en',
    'Accounts',
    'Mr. C. Peake, partner in the audit firm Peake Tarr, attended at the request of the committee and answered questions.',
    ['C. Peake@2024-03-05'],
  ],
  [
    'en',
    'Doors',
    'Colin Peake from Trading Standards was the second visitor and handed out stickers.',
    ['Colin Peake@2024-03-05'],
  ],
  [
    'en',
    'Water',
    'The Chair invited Ellen Tarr of Northern Water, who had travelled from Leith, to speak. Ms Tarr said that the pump is ordered.',
    ['Ellen Tarr@2024-03-05'],
  ],
  ['en', 'Speaker', 'Mr Colin Peake took us through forty years of bee-keeping.', ['Colin Peake@2024-03-05']],
  // Only told of.
  ['en', 'Roof', "Emil read out an e-mail from the roofer's surveyor, Colin Peake, who thinks it will last.", []],
  ['en', 'Rats', 'The pest officer, Colin Peake, could not come and has written instead.', []],
  ['en', 'Prize', 'Ellen Tarr, who ran the youth week for eleven years, has moved to Hull.', []],
  ['en', 'Minister', 'Nadia met the minister, Mr Colin Peake, last week and was promised an inquiry.', []],
  ['en', 'Thanks', 'The committee thanked Ellen Tarr for her work as convener.', []],
  ['sv', 'Taket', 'Takläggaren, Rut Ekdahl, visade prover och svarade på våra frågor.', ['Rut Ekdahl@2024-03-05']],
  ['sv', 'Vattnet', 'Rut Ekdahl, ingenjör på Norra Vatten, påpekade att pumpen är gammal.', ['Rut Ekdahl@2024-03-05']],
  ['sv', 'Vattnet', 'Rut Ekdahl från Norra Vatten bjöd på kaffe och delade ut broschyrer.', ['Rut Ekdahl@2024-03-05']],
  ['sv', 'Vattnet', 'Rut Ekdahl från Norra Vatten hade rest från Luleå. Hon avtackades.', ['Rut Ekdahl@2024-03-05']],
  ['sv', 'Vattnet', 'Sten har talat med Rut Ekdahl på Norra Vatten, som menade att pumpen är gammal.', []],
  ['sv', 'Vattnet', 'Rut Ekdahl på Norra Vatten har mejlat och menade att pumpen är gammal.', []],
]

/** Those whom the list has beside the members: an attendance line, a matter, and who is a guest by both. */
export const BESIDE: Array<[lang: 'sv' | 'en', beside: string, text: string, guests: string[]]> = [
  [
    'en',
    'In attendance: Mrs D. Holt (Clerk), Mr Colin Peake (Severn Roads Ltd)',
    'Mr Peake explained that the lane would be shut.',
    ['Colin Peake'],
  ],
  [
    'en',
    'Also present: Mrs C. Holt (Clerk); Ms Ellen Tarr, Educational Psychologist (Item 3 only)',
    'Ms Tarr talked members through the screening.',
    ['Ellen Tarr'],
  ],
  ['en', 'In attendance: PC Colin Peake, 14 residents', 'PC Peake reported seven calls.', ['Colin Peake']],
  [
    'en',
    'By telephone for the lift: Colin Peake, service engineer, Northern Lifts',
    'CP has looked at the drive unit.',
    ['Colin Peake'],
  ],
  [
    'en',
    'Observers and presenters: Ellen Tarr, Countryside Council; Colin Peake, Forest Operations Manager, Timberlands Ltd',
    'Ms Tarr reported that the path is open. Presentation by Mr Peake.',
    ['Ellen Tarr', 'Colin Peake'],
  ],
  [
    'en',
    'In attendance for 3: Station Officer Colin Peake (Fire Prevention Section)',
    'S/O Peake gave the Board his findings.',
    ['Colin Peake'],
  ],
  ['en', 'In attendance: Mrs D. Holt (Clerk), Colin Peake (Treasurer)', 'Mr Peake explained the accounts.', []],
  [
    'sv',
    'Dessutom: Rut Ekdahl, Norra Vatten AB',
    'Rut förklarade varför pumpen stannat och lämnade sedan mötet.',
    ['Rut Ekdahl'],
  ],
  ['sv', 'Övriga: Rut Ekdahl, konsult, Norra Vatten AB', 'Rut Ekdahl menade att pumpen är gammal.', ['Rut Ekdahl']],
  ['sv', 'Övriga: Rut Ekdahl, nämndsekreterare', 'Rut Ekdahl förklarade hur ansökan görs.', []],
]
