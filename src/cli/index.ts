import { Problem } from '../domain/problem.ts'
import type { Lang } from '../domain/text.ts'
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

const usageOf = ({ name, usage }: CliCommand): string => `klubban ${name} ${usage}`.trimEnd()
const helpOf = (command: CliCommand, lang: Lang): string => `${usageOf(command)}\n    ${command.help[lang]}`

const usage = (lang: Lang): string =>
  [
    lang === 'sv' ? 'Användning: klubban KOMMANDO …' : 'Usage: klubban COMMAND …',
    '',
    ...cliCommands.map(one => helpOf(one, lang)),
  ].join('\n')

const HELP = ['help', '--help', '-h']

/** What `parseArgs` says of options it does not take, in the person's language. */
function ofOptions(error: Error & { code?: string }, lang: Lang): string {
  const option = /'(--?[\w-]+)/.exec(error.message)?.[1] ?? ''
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return lang === 'sv' ? `Tillvalet ${option} finns inte.` : `There is no option ${option}.`
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return lang === 'sv'
      ? `Tillvalet ${option} har fel värde, eller saknar ett.`
      : `The option ${option} has a wrong value, or lacks one.`
  return lang === 'sv' ? 'Det är för många ord i kommandot.' : 'There are too many words in the command.'
}

/** Runs one shell command and says how the process should end. */
export async function parseCommand([name, ...args]: string[]): Promise<number> {
  const lang = terminalLang()
  const asksHelp = name !== undefined && HELP.includes(name)
  const command = cliCommands.find(one => one.name === (asksHelp ? args[0] : name))
  if (name === undefined || (asksHelp && (!command || args.length > 1))) {
    print(usage(lang))
    return name === undefined ? 2 : 0
  }
  if (!command) {
    complain(lang === 'sv' ? `Det finns inget kommando ”${name}”.` : `There is no command “${name}”.`)
    complain(usage(lang))
    return 2
  }
  if (asksHelp || HELP.slice(1).includes(args[0] ?? '')) {
    print(helpOf(command, lang))
    return 0
  }
  try {
    return await command.run(args)
  } catch (error) {
    // parseArgs tells of unknown or incomplete options in these codes.
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (error instanceof Problem) complain(error.words[lang])
    else if (code.startsWith('ERR_PARSE_ARGS')) complain(ofOptions(error as Error, lang))
    else throw error
    if ((error instanceof Problem && error.code === 'usage') || code.startsWith('ERR_PARSE_ARGS')) {
      complain(usageOf(command))
      return 2
    }
    return 1
  }
}
