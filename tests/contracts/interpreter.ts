import { describe, expect, test } from 'vitest'
import { type Actor, identify, type Who } from '../../src/core/actor.ts'
import type { Command } from '../../src/core/command.ts'
import type { Hearing, Interpreter, Understanding } from '../../src/core/interpreter.ts'
import { resolveField } from '../../src/core/resolve.ts'
import { Problem } from '../../src/domain/problem.ts'
import type { DirectoryState } from '../../src/domain/state.ts'
import { LANGS, type Lang } from '../../src/domain/text.ts'
import { fixtureState, GROUP, NOW, TODAY } from '../fixtures/group.ts'

const nobody: DirectoryState = { people: {}, accounts: {}, rooms: {}, admins: [] }

/** The fixture group heard by its secretary, who may use most commands, on a fixed day. */
export function hearingOf(
  commands: readonly Command[],
  lang: Lang = 'sv',
  as = 'm15-0',
  more: Partial<Hearing> = {},
): Hearing {
  const state = fixtureState()
  const actor = identify({ platform: 'demo', space: GROUP, user: as }, state, nobody, TODAY, { demo: true })
  return { commands, state, actor, now: { instant: NOW, date: TODAY, time: '10:00' }, lang, ...more }
}

/** An actor who may use every command: what words mean does not hang on who says them. */
const anybody = (actor: Actor, commands: readonly Command[]): Actor => ({
  ...actor,
  roles: new Set<Who>([...actor.roles, ...commands.flatMap(command => command.roles)]),
})

/** A raw value and an example's mean the same when they resolve to the same. */
function value(raw: unknown, name: string, command: Command, hearing: Hearing): unknown {
  try {
    return resolveField(raw, name, command.fields[name]!, hearing)
  } catch (error) {
    if (error instanceof Problem) return raw
    throw error
  }
}

/** What every interpreter must do with the commands' own example sentences. `sure` is asked of grammars, not of models. */
export function interpreterContract(
  name: string,
  make: () => Interpreter,
  commands: readonly Command[],
  { sure = true }: { sure?: boolean } = {},
): void {
  const cases = commands.flatMap(command =>
    command.examples.flatMap(example => LANGS.map(lang => [lang, example[lang], command, example.args ?? {}] as const)),
  )

  describe(`${name} understands`, () => {
    const interpreter = make()
    test.each(cases)('%s: %s', async (lang, words, command, args) => {
      const hearing = hearingOf(commands, lang)
      const heard = await interpreter.understand(words, { ...hearing, actor: anybody(hearing.actor, commands) })
      expect(heard.kind).toBe('intent')
      if (heard.kind !== 'intent') return
      expect(heard.intent.command).toBe(command.name)
      for (const [field, wanted] of Object.entries(args))
        expect(value(heard.intent.args[field], field, command, hearing)).toEqual(value(wanted, field, command, hearing))
      if (sure) expect(heard.sure).toBe(true)
    })

    test('every argument is a field of its command', async () => {
      for (const [lang, words, command] of cases) {
        const heard = await interpreter.understand(words, hearingOf(commands, lang))
        if (heard.kind === 'intent' && heard.intent.command === command.name)
          expect(Object.keys(command.fields)).toEqual(expect.arrayContaining(Object.keys(heard.intent.args)))
      }
    })

    test.each([
      '',
      '   ',
      '🎉',
      'xyzzy plugh',
      'blå ostar sjunger sällan opera',
      'colourless green ideas sleep furiously',
    ])('nonsense gets suggestions only: %s', async words => {
      const heard: Understanding = await interpreter.understand(words, hearingOf(commands))
      expect(heard.kind).toBe('unknown')
      if (heard.kind !== 'unknown') return
      expect(heard.suggestions.length).toBeGreaterThanOrEqual(Math.min(2, commands.length))
      expect(heard.suggestions.length).toBeLessThanOrEqual(3)
    })
  })
}
