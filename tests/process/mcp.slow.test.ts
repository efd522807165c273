import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/commands/index.ts'
import { dataFolder, klubban, ROOT } from './klubban.ts'

const GROUP = 'landsbygdsberedningen'
const data = dataFolder()
const env = Object.fromEntries(
  Object.entries(data.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
)
const run = (args: string[]) => klubban(data.env, args)

/** The official client over the real program's standard input and output. */
async function connected(as?: string) {
  const args = [join(ROOT, 'dist/src/main.js'), 'mcp', '--group', GROUP, ...(as === undefined ? [] : ['--as', as])]
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StdioClientTransport({ command: process.execPath, args, env, cwd: ROOT, stderr: 'pipe' }))
  return client
}
const call = async (client: Client, name: string, args: Record<string, unknown> = {}) => {
  const result = CallToolResultSchema.parse(await client.callTool({ name, arguments: args }))
  return { ...result, text: result.content.map(one => (one.type === 'text' ? one.text : '')).join('\n') }
}
const journal = () => run(['verify']).out

beforeAll(() => {
  expect(run(['demo'])).toMatchObject({ code: 0 })
})
afterAll(() => data.remove())

describe('the Model Context Protocol server', () => {
  test('offers the queries a member may use, described by their fields, and nothing that changes', async () => {
    const client = await connected('Karin Åkesson')
    const { tools } = await client.listTools()
    await client.close()
    const names = tools.map(one => one.name)
    expect(names).toEqual(
      expect.arrayContaining(['ask', 'who-comes', 'agenda', 'decisions', 'meetings', 'guests', 'tasks']),
    )
    expect(names).not.toContain('import')
    for (const { name, inputSchema, annotations } of tools) {
      const command = commands.find(one => one.name === name)!
      expect(command.kind).toBe('query')
      expect(Object.keys(inputSchema.properties ?? {})).toEqual(Object.keys(command.fields))
      expect(annotations).toMatchObject({ readOnlyHint: true })
    }
    // What only the secretary and the chair may see is not offered to others.
    const secretary = await connected()
    const all = (await secretary.listTools()).tools.map(one => one.name)
    await secretary.close()
    expect(all).toContain('imports')
    expect(names).not.toContain('imports')
  })

  test('answers as the chat does, with sources; what is wrong is an error', async () => {
    const client = await connected('Karin Åkesson')
    const asked = await call(client, 'ask', { question: 'Vad beslutade vi om bygdegårdar?' })
    expect(asked.text).toContain('120 000 kronor')
    expect(asked.structuredContent).toMatchObject({ answered: true })
    expect(JSON.stringify(asked.structuredContent)).toContain('§')
    const not = await call(client, 'ask', { question: 'Vad är huvudstaden i Peru?' })
    expect(not.structuredContent).toMatchObject({ answered: false })
    expect(not.isError).toBeUndefined()
    expect((await call(client, 'ask')).isError).toBe(true)
    expect((await call(client, 'agenda', { group: 'samverkansgruppen' })).isError).toBe(true)
    expect((await call(client, 'agenda', { meeting: 42 })).isError).toBe(true)
    await client.close()
  })

  test('no other tool runs, whatever its name', async () => {
    const before = journal()
    const client = await connected('Karin Åkesson')
    for (const name of ['attend', 'meeting-cancel', 'undo', 'group-create', 'link', 'imports', 'import', 'no-such'])
      expect((await call(client, name, { meeting: 'nästa' })).isError).toBe(true)
    await client.close()
    expect(journal()).toBe(before)
  })

  test('a second one reads through the first, which owns the folder', async () => {
    const [first, second] = [await connected(), await connected('Sofia Öberg')]
    for (const client of [first, second]) expect((await call(client, 'meetings')).isError).toBeUndefined()
    await second.close()
    await first.close()
  })

  test('an unknown group or person ends it with a word', () => {
    expect(run(['mcp', '--group', 'nope'])).toMatchObject({ code: 1, out: '' })
    const stranger = run(['mcp', '--group', GROUP, '--as', 'Nobody Here'])
    expect(stranger).toMatchObject({ code: 1, out: '' })
    expect(stranger.err).not.toBe('')
  })

  test('ends when the other side closes', () => {
    expect(run(['mcp', '--group', GROUP]).code).toBe(0)
  })
})
