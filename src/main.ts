import { parseCommand } from './cli/index.ts'

process.exitCode = await parseCommand(process.argv.slice(2))
