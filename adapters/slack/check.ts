import { type Finding, finding } from '../shared/finding.ts'
import { scopesFor } from './scopes.ts'

export interface Checked {
  /** None where workspaces install it themselves. */
  botToken?: string
  appToken?: string
  /** Another Web API address, for tests. */
  apiUrl?: string
  publicUrl?: string
}

const TIMEOUT = 5000
const SLACK = 'https://slack.com/api/'

interface Said {
  ok?: boolean
  error?: string
  team?: string
  team_id?: string
  scopes: string | null
}

/** What Slack answers to a call with that token; null where Slack cannot be reached or makes no sense. */
async function asked(method: string, token: string, apiUrl = SLACK): Promise<Said | null> {
  try {
    const response = await fetch(new URL(method, apiUrl), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(TIMEOUT),
      redirect: 'error',
    })
    return { ...((await response.json()) as Omit<Said, 'scopes'>), scopes: response.headers.get('x-oauth-scopes') }
  } catch {
    return null
  }
}

const UNREACHED = finding(
  false,
  'Slack: kan inte nås härifrån just nu, så polletterna är inte prövade',
  'Slack: cannot be reached from here just now, so the tokens were not tried',
)

/** Missing permissions are a fault; those nobody needs are told. */
function scopeFindings(granted: string, addressed: boolean): Finding[] {
  const have = new Set(granted.split(',').map(one => one.trim()))
  const needed: string[] = scopesFor(addressed)
  const missing = needed.filter(one => !have.has(one))
  const more = [...have].filter(one => one !== '' && !scopesFor(true).some(scope => scope === one))
  return [
    missing.length === 0
      ? finding(true, 'Slack: alla behörigheter finns', 'Slack: all permissions are there')
      : finding(
          false,
          `Slack: appen saknar ${missing.join(', ')}. Lägg till dem under OAuth & Permissions och installera om appen`,
          `Slack: the app lacks ${missing.join(', ')}. Add them under OAuth & Permissions and install the app again`,
        ),
    ...(more.length === 0
      ? []
      : [
          finding(
            true,
            `Slack: appen har mer än Klubban behöver: ${more.join(', ')}`,
            `Slack: the app has more than Klubban needs: ${more.join(', ')}`,
          ),
        ]),
  ]
}

async function botFindings(token: string, { apiUrl, publicUrl }: Checked): Promise<Finding[]> {
  const said = await asked('auth.test', token, apiUrl)
  if (!said) return [UNREACHED]
  if (!said.ok)
    return [
      finding(
        false,
        `Slack: SLACK_BOT_TOKEN godtas inte (${said.error}). Den som gäller står under Install App och börjar med xoxb-`,
        `Slack: SLACK_BOT_TOKEN is not accepted (${said.error}). The one that holds is under Install App and begins with xoxb-`,
      ),
    ]
  return [
    finding(
      true,
      `Slack: polletten gäller för ${said.team ?? ''} (${said.team_id ?? ''})`,
      `Slack: the token is for ${said.team ?? ''} (${said.team_id ?? ''})`,
    ),
    ...(said.scopes === null ? [] : scopeFindings(said.scopes, publicUrl !== undefined)),
  ]
}

async function socketFindings(token: string, { apiUrl }: Checked): Promise<Finding[]> {
  const said = await asked('apps.connections.open', token, apiUrl)
  if (!said) return [UNREACHED]
  return [
    said.ok
      ? finding(true, 'Slack: socketen kan öppnas', 'Slack: the socket can be opened')
      : finding(
          false,
          `Slack: SLACK_APP_TOKEN godtas inte (${said.error}). Skapa en med connections:write under Basic Information, och slå på Socket Mode`,
          `Slack: SLACK_APP_TOKEN is not accepted (${said.error}). Make one with connections:write under Basic Information, and switch Socket Mode on`,
        ),
  ]
}

function addressFindings({ appToken, botToken, publicUrl }: Checked): Finding[] {
  if (publicUrl === undefined && botToken === undefined)
    return [
      finding(
        false,
        'Slack: PUBLIC_URL saknas. Installation i flera arbetsytor går tillbaka till den adressen',
        'Slack: PUBLIC_URL is missing. Installing in many workspaces returns to that address',
      ),
    ]
  const https = publicUrl === undefined || new URL(publicUrl).protocol === 'https:'
  if (!https)
    return [
      finding(
        false,
        'Slack: PUBLIC_URL måste börja med https:, annars når Slack den inte',
        'Slack: PUBLIC_URL must begin with https:, or Slack does not reach it',
      ),
    ]
  const events = publicUrl === undefined ? '' : `${publicUrl.replace(/\/+$/, '')}/slack/events`
  return appToken === undefined && events !== ''
    ? [finding(true, `Slack: anropen ska gå till ${events}`, `Slack: requests are to go to ${events}`)]
    : []
}

/** What is missing in Slack's configuration, asked of Slack itself; nothing of it is changed. */
export async function checkSlack(settings: Checked): Promise<Finding[]> {
  const { botToken, appToken } = settings
  const [bot, socket] = await Promise.all([
    botToken === undefined ? [] : botFindings(botToken, settings),
    appToken === undefined ? [] : socketFindings(appToken, settings),
  ])
  // That Slack cannot be reached is said once.
  return [...new Set([...addressFindings(settings), ...bot, ...socket])]
}
