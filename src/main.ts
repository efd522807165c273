import { setFlagsFromString } from 'node:v8'
import { parseCommand } from './cli/index.ts'

// Reading and understanding rest on hundreds of patterns. Compiled at their first use, not interpreted first, they cost a quarter less.
setFlagsFromString('--no-regexp-tier-up')
process.exitCode = await parseCommand(process.argv.slice(2))
