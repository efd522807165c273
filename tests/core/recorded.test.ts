/** Where a list has nothing, or there is no such meeting, imported minutes may tell what was asked. */
import { expect, test } from 'vitest'
import { importChanges } from '../../src/domain/changes/imports.ts'
import { grammar } from '../../src/interpreters/grammar/index.ts'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { createRecords } from '../../src/records/index.ts'
import { fixtureChanges } from '../fixtures/group.ts'
import { openRoom } from '../fixtures/room.ts'

const TEXT = `Minnesanteckningar från landsbygdsberedningen
Tisdagen den 3 september 2019, klockan 18

Närvarande: Asta Brink (ordförande), Nils Orre, Vera Sund (sekreterare)

1. Vägen
Vi beslutade att laga vägen.

2. Nästa möte
Den 8 oktober 2019. Då kommer brandingenjör Elin Tosser och berättar om rökluckor.
`
const FILE = '2019.txt'
const minutes = importChanges.minutesImported({
  id: 'p0',
  file: FILE,
  blob: '0'.repeat(64),
  extract: readMinutes(TEXT, { file: FILE, today: '2027-04-01' }),
})
const room = () =>
  openRoom({
    interpreter: grammar,
    changes: [...fixtureChanges(), minutes],
    ports: { answer: createRecords().answer },
  })

test.each([
  ['vilka var med den 3 september 2019?', 'Nils Orre'],
  ['vilka kommer den 8 oktober 2019?', 'Elin Tosser'],
  ['who is coming on 8 October 2019?', 'Elin Tosser'],
])('%s', async (question, name) => {
  const { card, problem } = await (await room()).say('m5-0', question)
  expect(problem).toBeUndefined()
  expect(card.text).toContain(name)
  expect(card.text).toContain(FILE)
})

test('what neither knows is told by the list', async () => {
  const { problem, card } = await (await room()).say('m5-0', 'vilka kommer den 9 november 2019?')
  expect(problem).toBe('no-such-thing')
  expect(card.text).toContain('möten')
})

test('who may see nothing gets nothing from the records', async () => {
  const { problem, card } = await (await room()).say('outsider', 'vilka kommer den 8 oktober 2019?')
  expect(problem).toBe('outsider')
  expect(card.text).not.toContain('Tosser')
})
