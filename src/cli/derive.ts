import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { slackManifest } from '../../adapters/slack/manifest.ts'
import { SCOPES } from '../../adapters/slack/scopes.ts'
import { PERMISSIONS } from '../../adapters/teams/package/texts.ts'
import { commands } from '../commands/index.ts'
import { TOPICS } from '../commands/you/help.ts'
import type { Who } from '../core/actor.ts'
import type { Command, Topic } from '../core/command.ts'
import { type CliCommand, complain, print } from './command.ts'

const ROLES: Record<Who, string> = {
  chair: 'chair',
  viceChair: 'vice chair',
  secretary: 'secretary',
  member: 'member',
  alternate: 'alternate',
  official: 'official',
  coOpted: 'co-opted',
  observer: 'observer',
  admin: 'administrator',
  guest: 'an invited guest, by their own link',
  everyone: 'everyone in the group',
}

const cell = (words: string): string => words.replace(/\|/g, '\\|').replace(/\n/g, ' ')

const rows = (command: Command): string[] => {
  const outsiders = command.kind === 'directory' && command.outsiders ? ['anyone'] : []
  const who = [...outsiders, ...command.roles.map(role => ROLES[role])].join(', ')
  const examples = command.examples.length > 0 ? command.examples : [{ sv: '', en: '' }]
  return examples.map(
    ({ sv, en }, i) =>
      `| ${i === 0 ? `**${cell(command.title.en)}** · ${cell(command.title.sv)} (\`${command.name}\`)` : ''} | ${sv && `\`${cell(sv)}\``} | ${en && `\`${cell(en)}\``} | ${i === 0 ? who : ''} |`,
  )
}

/** The command reference, derived from the commands themselves. */
export function commandReference(): string {
  const topics = (Object.keys(TOPICS) as Topic[]).flatMap(topic => {
    const here = commands.filter(command => command.topic === topic && !command.quiet)
    if (here.length === 0) return []
    return [
      `## ${TOPICS[topic].en} · ${TOPICS[topic].sv}`,
      '',
      '| Command | Typed in Swedish | Typed in English | Who |',
      '|---|---|---|---|',
      ...here.flatMap(rows),
      '',
    ]
  })
  return [
    '# What can be typed',
    '',
    'Derived from the commands by `npm run derive`; a test fails when it differs. Every example is a test too.',
    'Words need not be exact: what Klubban is not sure of comes back as a button.',
    '',
    ...topics,
  ].join('\n')
}

const reasons = (title: string, rows: ReadonlyArray<readonly [string, string]>): string =>
  [
    `# ${title}`,
    '',
    'Derived from the code by `npm run derive`: all that is asked for, and why.',
    '',
    '| Permission | Why |',
    '|---|---|',
    ...rows.map(([name, why]) => `| \`${name}\` | ${cell(why)} |`),
    '',
  ].join('\n')

/** Files in the repository that are derived, with what they should hold. */
export const derivedFiles = (): Record<string, string> => ({
  'docs/commands.md': commandReference(),
  'docs/slack-scopes.md': reasons(
    'What Klubban may do in Slack',
    SCOPES.map(({ scope, why }) => [scope, why.en] as const),
  ),
  'docs/teams-permissions.md': reasons(
    'What Klubban may do in Teams',
    PERMISSIONS.map(({ name, why }) => [name, why.en] as const),
  ),
  // Slack's tools look for it here; `klubban manifest slack` writes it for one's own address or in English.
  'manifest.json': `${JSON.stringify(slackManifest({ lang: 'sv', socket: true }), null, 2)}\n`,
})

export const derive: CliCommand = {
  name: 'derive',
  usage: '[--check]',
  help: {
    sv: 'Skriv om de filer i källkoden som är härledda (för utvecklare).',
    en: 'Write the derived files of the source tree anew (for developers).',
  },
  async run(args) {
    const { values } = parseArgs({ args, options: { check: { type: 'boolean' } } })
    let differs = 0
    for (const [file, text] of Object.entries(derivedFiles())) {
      let now = ''
      try {
        now = readFileSync(file, 'utf8')
      } catch {
        // A file that is not there yet differs.
      }
      if (now === text) continue
      differs++
      if (values.check) complain(`${file} differs from what it is derived from: npm run derive`)
      else {
        writeFileSync(file, text)
        print(file)
      }
    }
    return values.check && differs > 0 ? 1 : 0
  },
}
