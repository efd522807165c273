import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder, klubban, served } from './klubban.ts'

test('what a server acknowledged and did not live to do is done by the next, once', async () => {
  const data = dataFolder()
  const first = await served(data.env)
  first.child.kill('SIGKILL')
  await first.ended
  // As the server that was killed had kept it.
  const folder = join(data.folder, '.inbox')
  mkdirSync(folder)
  const incoming = {
    keys: ['web/demo/landsbygdsberedningen/x/left-behind'],
    account: { platform: 'operator', space: 'local', user: 'Anna Berg' },
    group: 'landsbygdsberedningen',
    input: { intent: { command: 'attend', args: { answer: 'remote' } } },
  }
  for (const name of ['1-1-1.json', '1-1-2.json'])
    writeFileSync(join(folder, name), JSON.stringify({ version: 1, incoming }))

  const second = await served(data.env)
  await expect.poll(() => readdirSync(folder), { timeout: 20_000 }).toEqual([])
  const group = ['--group', 'landsbygdsberedningen', '--as', 'Anna Berg']
  const asked = klubban(data.env, ['chat', ...group], 'vilka kommer?\n')
  expect(asked.out).toMatch(/Anna Berg.*distans/)
  const journal = readFileSync(join(data.folder, 'landsbygdsberedningen', 'journal.jsonl'), 'utf8').split('\n')
  expect(journal.filter(line => line.includes('left-behind'))).toHaveLength(1)
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
  expect(klubban(data.env, ['verify']).code).toBe(0)
  data.remove()
})
