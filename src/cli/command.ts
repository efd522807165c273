import { Problem } from '../domain/problem.ts'
import type { Text } from '../domain/text.ts'

/** A command of the command line. Exit 0; 1 for a Problem (its words on standard error); 2 for wrong usage. */
export interface CliCommand {
  name: string
  /** What follows the name. */
  usage: string
  help: Text
  run(args: string[]): Promise<number>
}

export const wrongUsage = (sv: string, en: string): Problem => new Problem('usage', { sv, en })

/** The terminal's language: Swedish unless the locale says otherwise. */
export const terminalLang = (): 'sv' | 'en' => {
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
  return /^en/i.test(locale) ? 'en' : 'sv'
}

export const print = (text: string): void => void process.stdout.write(`${text}\n`)
export const complain = (text: string): void => void process.stderr.write(`${text}\n`)
