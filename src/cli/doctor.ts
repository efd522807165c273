import { checkSlack } from '../../adapters/slack/check.ts'
import { checkTeams } from '../../adapters/teams/check.ts'
import { reach } from '../app.ts'
import { type Settings, settingsFrom } from '../config.ts'
import { Problem } from '../domain/problem.ts'
import type { Text } from '../domain/text.ts'
import { folderOwner } from '../stores/files/owner.ts'
import { type CliCommand, print, terminalLang } from './command.ts'

interface Line {
  ok: boolean
  words: Text
}

const line = (ok: boolean, sv: string, en: string): Line => ({ ok, words: { sv, en } })

function platforms({ slack, teams, model, mail, demo }: Settings): Line[] {
  const off = line(true, 'inte inställt', 'not configured')
  return [
    slack
      ? line(
          true,
          `Slack: ${'botToken' in slack.access ? 'en arbetsyta' : 'OAuth, flera arbetsytor'}, ${slack.appToken ? 'socket' : 'HTTP till /slack/events'}`,
          `Slack: ${'botToken' in slack.access ? 'one workspace' : 'OAuth, many workspaces'}, ${slack.appToken ? 'socket' : 'HTTP to /slack/events'}`,
        )
      : { ...off, words: { sv: `Slack: ${off.words.sv}`, en: `Slack: ${off.words.en}` } },
    teams
      ? line(
          teams.access.kind !== 'insecure',
          `Teams: ${teams.access.kind === 'insecure' ? 'UTAN inloggning, bara för utveckling' : `app ${teams.access.appId}, POST /api/messages`}`,
          `Teams: ${teams.access.kind === 'insecure' ? 'WITHOUT authentication, for development only' : `app ${teams.access.appId}, POST /api/messages`}`,
        )
      : { ...off, words: { sv: `Teams: ${off.words.sv}`, en: `Teams: ${off.words.en}` } },
    model
      ? line(
          true,
          `Språkmodell: ${model.model}, av i varje grupp tills den slås på där`,
          `Language model: ${model.model}, off in every group until switched on there`,
        )
      : { ...off, words: { sv: `Språkmodell: ${off.words.sv}`, en: `Language model: ${off.words.en}` } },
    mail
      ? line(
          true,
          `E-post: ${new URL(mail.url).host}, från ${mail.from}`,
          `E-mail: ${new URL(mail.url).host}, from ${mail.from}`,
        )
      : { ...off, words: { sv: `E-post: ${off.words.sv}`, en: `E-mail: ${off.words.en}` } },
    demo
      ? line(
          true,
          'Demo: personer i demogrupper kan väljas på sidan',
          'Demo: people of demo groups can be picked on the page',
        )
      : line(true, 'Demo: av', 'Demo: off'),
  ]
}

/** Whether personal links lead somewhere, and not in the open; what Teams needs of the address is said with Teams. */
function pageLine({ publicUrl, slack, teams }: Settings): Line {
  if (publicUrl === undefined)
    return slack && !teams
      ? line(
          false,
          'Sidan: PUBLIC_URL saknas, så personliga länkar, gästsidor och kalenderadresser leder ingenstans',
          'The page: PUBLIC_URL is missing, so personal links, guest pages and calendar addresses lead nowhere',
        )
      : line(true, 'Sidan: på den här datorn', 'The page: on this machine')
  const { protocol, hostname } = new URL(publicUrl)
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
    ? line(true, `Sidan: ${publicUrl}`, `The page: ${publicUrl}`)
    : line(
        false,
        `Sidan: ${publicUrl} är inte https, så personliga länkar går öppet över nätet`,
        `The page: ${publicUrl} is not https, so personal links cross the net in the open`,
      )
}

/** Whether the mail server takes our sign-in; nothing is sent. */
async function mailLine(url: string): Promise<Line> {
  const { checkMail } = await import('../../adapters/mail/index.ts')
  const why = await checkMail(url)
  return why === null
    ? line(true, 'E-postservern svarar och godtar inloggningen', 'The mail server answers and takes the sign-in')
    : line(false, `E-postservern går inte att använda: ${why}`, `The mail server cannot be used: ${why}`)
}

/** Says what is configured, what is missing, and whether the data folder can be used. */
export const doctor: CliCommand = {
  name: 'doctor',
  usage: '',
  help: { sv: 'Kontrollera inställningarna och datamappen.', en: 'Check the settings and the data folder.' },
  async run() {
    const lang = terminalLang()
    const lines: Line[] = [line(true, `Node ${process.versions.node}`, `Node ${process.versions.node}`)]
    try {
      const settings = settingsFrom(process.env)
      lines.push(...platforms(settings), pageLine(settings))
      if (settings.slack) {
        const { access, ...rest } = settings.slack
        const own = 'botToken' in access ? { botToken: access.botToken } : {}
        const { publicUrl } = settings
        lines.push(...(await checkSlack({ ...rest, ...own, ...(publicUrl === undefined ? {} : { publicUrl }) })))
      }
      if (settings.mail) lines.push(await mailLine(settings.mail.url))
      if (settings.teams) {
        const { publicUrl } = settings
        const { access } = settings.teams
        lines.push(...(await checkTeams({ access, ...(publicUrl === undefined ? {} : { publicUrl }) })))
      }
      const owner = await folderOwner(settings.data).catch(() => null)
      const client = await reach(settings)
      const groups = await client.groups().finally(() => client.close())
      const where = owner ? ` (${owner.address ?? owner.pid})` : ''
      lines.push(
        line(
          true,
          `Datamapp ${settings.data}: ${groups.length} grupper, ${owner ? `servern är igång${where}` : 'ingen server igång'}`,
          `Data folder ${settings.data}: ${groups.length} groups, ${owner ? `the server is running${where}` : 'no server is running'}`,
        ),
      )
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      lines.push({ ok: false, words: error.words })
    }
    for (const { ok, words } of lines) print(`${ok ? '✓' : '✗'} ${words[lang]}`)
    return lines.every(one => one.ok) ? 0 : 1
  },
}
