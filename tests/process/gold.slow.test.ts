import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { dataFolder, klubban, ROOT } from './klubban.ts'

/** Real minutes lie outside the repository, for real people are named in them. */
const home = resolve(ROOT, process.env.KLUBBAN_GOLD ?? '../shared')
const there = existsSync(join(home, 'gold/questions.jsonl'))
const why = there ? '' : ` (skipped: no real minutes at ${home}; set KLUBBAN_GOLD)`
if (!there) console.warn(why)

interface Question {
  id: string
  q: string
  source: { seed: string | null }
}
const SEEDS = ['000_15e5128ef2885505', '003_c412572d39cd7b5d']

describe.skipIf(!there)(`real minutes from the terminal${why}`, () => {
  const data = dataFolder()
  // The real clock: the group's own minutes are years old.
  delete data.env.KLUBBAN_NOW
  afterAll(() => data.remove())

  test('the protokoll and the working group’s notes enter, and every question that concerns them is answered rightly', async () => {
    expect(klubban(data.env, ['chat'], 'grupp skapa Minnet\n').code).toBe(0)
    const files = SEEDS.map(seed => join(home, 'seeds', `${seed}.txt`))
    expect(klubban(data.env, ['import', ...files, '--group', 'minnet', '--yes'])).toMatchObject({ code: 0 })
    const all = readFileSync(join(home, 'gold/questions.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Question)
    const questions = all.filter(one => one.source.seed === null || SEEDS.includes(one.source.seed))
    expect(questions.length).toBeGreaterThan(15)
    const asked = join(data.folder, '..', 'questions.jsonl')
    writeFileSync(asked, questions.map(({ id, q }) => JSON.stringify({ id, q })).join('\n'))
    const { out, code } = klubban(data.env, ['ask', '--batch', asked, '--group', 'minnet'])
    expect(code).toBe(0)
    const answers = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { id: string; answer: string; sources: string[]; answered: boolean })
    const { judge } = (await import(pathToFileURL(join(home, 'gold/score-qa.mjs')).href)) as {
      judge(question: Question, answer: unknown): { right: boolean; why: string[] }
    }
    const wrong = questions.flatMap(question => {
      const answer = answers.find(one => one.id === question.id)
      const { right, why: reasons } = judge(question, answer)
      return right ? [] : [{ id: question.id, reasons, answer: answer?.answer }]
    })
    expect(wrong).toEqual([])
    for (const one of answers)
      if (one.answered)
        expect([one.id, one.sources.length > 0, one.answer.length <= 1000]).toEqual([one.id, true, true])
  })
})
