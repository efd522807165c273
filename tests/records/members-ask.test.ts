import { expect, test } from 'vitest'
import { ask, importedState } from './group.ts'
import { ASKED, DOCUMENTS } from './members-ask.ts'

const state = importedState(DOCUMENTS)

test.each(ASKED)('%s', async (question, has, not = []) => {
  const { answer, answered, sources } = await ask(state, question, { today: '2022-06-01' })
  expect({ answer, answered }).toMatchObject({ answered: has !== null })
  for (const words of has ?? []) expect(answer).toContain(words)
  for (const words of not) expect(answer).not.toContain(words)
  if (has) expect(sources.length).toBeGreaterThan(0)
})

test('a sentence is quoted among its neighbours, and no further than a phone shows', async () => {
  const { answer } = await ask(state, 'Who is to chase the council about the Larkhill lights?', { today: '2022-06-01' })
  expect(answer).toContain('Court 2 is dark again. Priya will ping the council.')
  expect(answer.length).toBeLessThanOrEqual(1000)
})
