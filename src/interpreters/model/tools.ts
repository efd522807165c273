import { type Actor, allowed } from '../../core/actor.ts'
import type { Command } from '../../core/command.ts'
import type { Field, Fields } from '../../core/fields.ts'
import type { Lang } from '../../domain/text.ts'
import type { Tool } from './client.ts'

/** How a value is written, where the kind alone does not tell a model. Values are what a person would type. */
const WRITTEN: Partial<Record<Field['kind'], string>> = {
  day: 'a day as written, such as "12 maj"',
  days: 'days, comma-separated',
  period: 'a time as written, such as "april"',
  span: 'times, such as "9.30-12"',
  meeting: 'a meeting’s date as written, "nästa" or "senaste"',
  member: 'a person’s name as written; "jag" is the one who writes',
  members: 'names, comma-separated',
  item: 'a § or point number, or a matter’s title',
  guest: 'a guest’s name as written',
  task: 'a task’s number',
  lines: 'one value a line',
}

type Schema = Record<string, unknown>

/** JSON Schema of one field, without saying whether it may be left out. */
function schemaOf(def: Field, lang: Lang): Schema {
  const description = [def.label[lang], def.hint?.[lang], WRITTEN[def.kind]]
    .filter(part => part !== undefined)
    .join('. ')
  switch (def.kind) {
    case 'number':
      return { type: 'integer', description }
    case 'yesno':
      return { type: 'boolean', description }
    case 'choice':
      return { type: 'string', enum: Object.keys(def.choices ?? {}), description }
    default:
      return { type: 'string', description }
  }
}

/** JSON Schema of a command's arguments. */
export function argumentsSchema(fields: Fields, lang: Lang): Schema & { type: 'object' } {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([name, def]) => [name, schemaOf(def, lang)])),
    required: Object.keys(fields).filter(name => !fields[name]!.optional),
    additionalProperties: false,
  }
}

/** As `argumentsSchema` in OpenAI's strict mode: every property is required, and what may be left out may be null. */
function strictSchema(fields: Fields, lang: Lang): Schema {
  const plain = argumentsSchema(fields, lang)
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, def]) => {
      const schema = schemaOf(def, lang)
      if (!def.optional) return [name, schema]
      const values = schema.enum as string[] | undefined
      return [name, { ...schema, type: [schema.type, 'null'], ...(values ? { enum: [...values, null] } : {}) }]
    }),
  )
  return { ...plain, properties, required: Object.keys(fields) }
}

/** OpenAI takes at most this many. */
const MOST_TOOLS = 128

/**
 * The commands a model may propose to this person: those they may use themselves, that either only show something or come
 * back as a button. Who is who, new groups and what reads files are for people alone.
 */
export const proposable = (commands: readonly Command[], actor: Actor): Command[] =>
  commands
    .filter(one => (one.kind === 'query' || one.kind === 'plan') && !one.quiet && allowed(actor, one.roles))
    .slice(0, MOST_TOOLS)

export const toolOf = (command: Command, lang: Lang): Tool => ({
  type: 'function',
  function: {
    name: command.name,
    description: command.help[lang],
    parameters: strictSchema(command.fields, lang),
    strict: true,
  },
})
