import { commands } from '../../../src/commands/index.ts'
import { grammar } from '../../../src/interpreters/grammar/index.ts'
import { interpreterContract } from '../../contracts/interpreter.ts'

interpreterContract('the grammar, with every command there is,', () => grammar, commands)
