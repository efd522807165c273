import { type Finding, finding } from '../shared/finding.ts'
import type { Access } from './serve/settings.ts'
import { OPEN_ID } from './token.ts'

export interface Checked {
  access: Access
  publicUrl?: string
  /** Other addresses, for tests. */
  loginUrl?: string
  openIdUrl?: string
}

const TIMEOUT = 5000
const LOGIN = 'https://login.microsoftonline.com'
const SCOPE = 'https://api.botframework.com/.default'
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What Microsoft refuses a sign-in with, and what helps. Source: learn.microsoft.com, "Microsoft Entra authentication error codes". */
const REFUSALS: ReadonlyArray<[code: string, sv: string, en: string]> = [
  [
    'AADSTS7000215',
    'TEAMS_APP_PASSWORD är fel. Det är hemlighetens värde som gäller, inte dess id',
    'TEAMS_APP_PASSWORD is wrong. It is the secret’s value that counts, not its id',
  ],
  [
    'AADSTS7000222',
    'TEAMS_APP_PASSWORD har gått ut. Skapa en ny hemlighet i appregistreringen',
    'TEAMS_APP_PASSWORD has expired. Make a new secret in the app registration',
  ],
  [
    'AADSTS700016',
    'TEAMS_APP_ID finns inte i den organisation som TEAMS_TENANT_ID anger',
    'TEAMS_APP_ID is not in the organisation that TEAMS_TENANT_ID names',
  ],
  ['AADSTS90002', 'organisationen i TEAMS_TENANT_ID finns inte', 'the organisation in TEAMS_TENANT_ID does not exist'],
]

async function answered(url: string, init: RequestInit = {}): Promise<{ status: number; text: string } | null> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT), redirect: 'error' })
    return { status: response.status, text: await response.text() }
  } catch {
    return null
  }
}

async function signInFinding({ access, loginUrl = LOGIN }: Checked): Promise<Finding[]> {
  if (access.kind === 'insecure') return []
  if (access.kind === 'managed')
    return [
      finding(
        true,
        'Teams: en hanterad identitet prövas först när servern körs där den finns',
        'Teams: a managed identity is only tried when the server runs where it lives',
      ),
    ]
  const got = await answered(`${loginUrl}/${access.tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: access.appId,
      client_secret: access.password,
      scope: SCOPE,
    }),
  })
  if (got?.status === 200)
    return [finding(true, 'Teams: Microsoft släpper in appen', 'Teams: Microsoft lets the app in')]
  const refusal = REFUSALS.find(([code]) => got?.text.includes(`${code}:`))
  if (refusal) return [finding(false, `Teams: ${refusal[1]} (${refusal[0]})`, `Teams: ${refusal[2]} (${refusal[0]})`)]
  return [
    got
      ? finding(
          false,
          `Teams: Microsoft släpper inte in appen (HTTP ${got.status})`,
          `Teams: Microsoft does not let the app in (HTTP ${got.status})`,
        )
      : finding(
          false,
          'Teams: Microsoft kan inte nås härifrån just nu, så lösenordet är inte prövat',
          'Teams: Microsoft cannot be reached from here just now, so the password was not tried',
        ),
  ]
}

async function keysFinding({ access, openIdUrl = OPEN_ID }: Checked): Promise<Finding[]> {
  if (access.kind === 'insecure') return []
  const got = await answered(openIdUrl)
  const told = got?.status === 200 && got.text.includes('jwks_uri')
  return [
    told
      ? finding(true, 'Teams: Microsofts nycklar kan läsas', 'Teams: Microsoft’s keys can be read')
      : finding(
          false,
          'Teams: Microsofts nycklar kan inte läsas härifrån, så ingen kan släppas in. Öppna vägen ut till login.botframework.com',
          'Teams: Microsoft’s keys cannot be read from here, so nobody can be let in. Open the way out to login.botframework.com',
        ),
  ]
}

/** Whether the address that Teams is to send to leads here: whoever comes without a token is refused there. */
async function addressFindings({ publicUrl }: Checked): Promise<Finding[]> {
  if (publicUrl === undefined)
    return [
      finding(
        false,
        'Teams: PUBLIC_URL saknas. Utan den blir det ingen flik och inga länkar',
        'Teams: PUBLIC_URL is missing. Without it there is no tab and no link',
      ),
    ]
  if (new URL(publicUrl).protocol !== 'https:')
    return [
      finding(
        false,
        'Teams: PUBLIC_URL måste börja med https:, annars når Teams den inte',
        'Teams: PUBLIC_URL must begin with https:, or Teams does not reach it',
      ),
    ]
  const to = `${publicUrl.replace(/\/+$/, '')}/api/messages`
  const got = await answered(to, { method: 'POST', body: '{}' })
  if (got === null)
    return [
      finding(
        true,
        `Teams: anropen ska gå till ${to}, som inte kan nås härifrån just nu`,
        `Teams: requests are to go to ${to}, which cannot be reached from here just now`,
      ),
    ]
  return [
    got.status === 401
      ? finding(true, `Teams: anropen ska gå till ${to}, och kommer fram`, `Teams: requests to ${to} arrive here`)
      : finding(
          false,
          `Teams: på ${to} svarar något annat än Klubban (HTTP ${got.status})`,
          `Teams: at ${to} something else than Klubban answers (HTTP ${got.status})`,
        ),
  ]
}

function idFindings({ access }: Checked): Finding[] {
  if (access.kind === 'insecure') return []
  const ids = { TEAMS_APP_ID: access.appId, TEAMS_TENANT_ID: access.tenant }
  return Object.entries(ids).flatMap(([name, id]) =>
    GUID.test(id)
      ? []
      : [
          finding(
            false,
            `Teams: ${name} ska se ut som 00000000-0000-0000-0000-000000000000`,
            `Teams: ${name} is to look like 00000000-0000-0000-0000-000000000000`,
          ),
        ],
  )
}

/** What is missing in Teams' configuration, asked of Microsoft and of the address itself; nothing of it is changed. */
export async function checkTeams(settings: Checked): Promise<Finding[]> {
  const wrong = idFindings(settings)
  const found = await Promise.all([
    wrong.length > 0 ? [] : signInFinding(settings),
    keysFinding(settings),
    settings.access.kind === 'insecure' ? [] : addressFindings(settings),
  ])
  return [...wrong, ...found.flat()]
}
