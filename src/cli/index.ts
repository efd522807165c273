import { Problem } from '../domain/problem.ts'
import { adminCode } from './admin-code.ts'
import { ask } from './ask.ts'
import { backup } from './backup.ts'
import { chat } from './chat.ts'
import { type CliCommand, complain, print, terminalLang } from './command.ts'
import { demo } from './demo.ts'
import { derive } from './derive.ts'
import { doctor } from './doctor.ts'
import { groups } from './groups.ts'
import { importFiles } from './import.ts'
import { manifest } from './manifest.ts'
import { mcp } from './mcp.ts'
import { repair } from './repair.ts'
import { restore } from './restore.ts'
import { serve } from './serve.ts'
import { verify } from './verify.ts'

export const cliCommands: readonly CliCommand[] = [
  serve,
  chat,
  importFiles,
  ask,
  groups,
  doctor,
  demo,
  verify,
  repair,
  backup,
  restore,
  adminCode,
  manifest,
  mcp,
  derive,
]

const usage = (): string => {
  const lang = terminalLang()
  const width = Math.max(...cliCommands.map(one => one.name.length + one.usage.length)) + 3
  return [
    lang === 'sv' ? 'Användning: klubban KOMMANDO …' : 'Usage: klubban COMMAND …',
    '',
    ...cliCommands.map(one => `  ${`${one.name} ${one.usage}`.padEnd(width)}${one.help[lang]}`),
  ].join('\n')
}

/** Runs one shell command and says how the process should end. */
export async function parseCommand([name, ...args]: string[]): Promise<number> {
  const lang = terminalLang()
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    print(usage())
    return name === undefined ? 2 : 0
  }
  const command = cliCommands.find(one => one.name === name)
  if (!command) {
    complain(lang === 'sv' ? `Det finns inget kommando ”${name}”.` : `There is no command “${name}”.`)
    complain(usage())
    return 2
  }
  try {
    return await command.run(args)
  } catch (error) {
    // parseArgs tells of unknown or incomplete options in these codes.
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (error instanceof Problem) complain(error.words[lang])
    else if (code.startsWith('ERR_PARSE_ARGS')) complain((error as Error).message)
    else throw error
    if ((error instanceof Problem && error.code === 'usage') || code.startsWith('ERR_PARSE_ARGS')) {
      complain(`klubban ${command.name} ${command.usage}`)
      return 2
    }
    return 1
  }
}
