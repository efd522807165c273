import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Room → what it may import: rooms by path, libraries by name. The wiring rooms (cli, app, main) may import everything. */
const MAY: Record<string, { rooms: string[]; libraries: string[] }> = {
  'src/domain': { rooms: [], libraries: ['zod'] },
  'src/core': { rooms: ['src/domain'], libraries: ['zod', 'node:crypto'] },
  'src/commands': { rooms: ['src/domain', 'src/core'], libraries: ['zod', 'node:crypto'] },
  'src/stores': { rooms: ['src/domain', 'src/core'], libraries: ['lowdb', 'zod', 'node:'] },
  'src/interpreters': { rooms: ['src/domain', 'src/core'], libraries: ['openai', 'zod'] },
  'src/records': { rooms: ['src/domain', 'src/core'], libraries: ['node:crypto'] },
  'src/minutes': {
    rooms: ['src/domain', 'src/core'],
    libraries: ['mammoth', 'unpdf', 'ical-generator', '@touch4it', 'luxon', 'node:'],
  },
  'src/schedule': { rooms: ['src/domain', 'src/core'], libraries: ['node:crypto'] },
  'adapters/web': {
    rooms: ['src/core', 'src/domain/text', 'adapters/adapter', 'adapters/shared'],
    libraries: ['preact', 'vite', 'zod', 'jose', '@microsoft/teams-js', 'node:'],
  },
  'adapters/slack': {
    rooms: ['src/core', 'src/domain/text', 'adapters/adapter', 'adapters/shared'],
    libraries: ['@slack', 'zod', 'node:'],
  },
  'adapters/teams': {
    rooms: ['src/core', 'src/domain/text', 'adapters/adapter', 'adapters/shared'],
    libraries: ['botbuilder', 'jose', 'zod', 'node:'],
  },
  'adapters/mail': {
    rooms: ['src/core', 'src/domain/text', 'adapters/adapter', 'adapters/shared'],
    libraries: ['nodemailer', 'node:'],
  },
  'adapters/terminal': {
    rooms: ['src/core', 'src/domain/text', 'adapters/adapter', 'adapters/shared'],
    libraries: ['node:'],
  },
  'adapters/shared': { rooms: ['src/core', 'src/domain/text'], libraries: ['node:'] },
  'adapters/adapter': { rooms: ['src/core', 'src/domain/text'], libraries: ['node:'] },
}

const files = ['src', 'adapters']
  .flatMap(top => readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map(name => `${top}/${name}`))
  .filter(name => /\.tsx?$/.test(name) && !name.includes('node_modules'))

/** What a file imports or re-exports, as repository paths or library names. */
const STATEMENT = /^(?:import|export)\b[^'"]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm
const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(STATEMENT)].map(([, a, b, c]) => {
    const target = (a ?? b ?? c)!
    return target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target
  })

test('every file is in a room, and rooms import only what the design lets them', () => {
  const faults = files.flatMap(file => {
    const room = Object.keys(MAY).find(one => file === `${one}.ts` || file.startsWith(`${one}/`))
    if (!room) return /^src\/(cli\/|app|main|config|platforms)/.test(file) ? [] : [`${file} is in no room`]
    const { rooms, libraries } = MAY[room]!
    return importsOf(file)
      .filter(
        target =>
          ![room, ...rooms, ...libraries].some(
            ok => target === ok || target === `${ok}.ts` || target.startsWith(ok.endsWith(':') ? ok : `${ok}/`),
          ),
      )
      .map(target => `${file} imports ${target}`)
  })
  expect(faults).toEqual([])
})
