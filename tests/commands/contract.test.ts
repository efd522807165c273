import { commands } from '../../src/commands/index.ts'
import { commandContract } from '../contracts/command.ts'

commandContract(commands)
