import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Problem } from './domain/problem.ts'

/** Variables that say that a chat platform or a database is meant: then nobody can be picked for a demo. */
const REAL = [
  'SLACK_BOT_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_APP_TOKEN',
  'SLACK_CLIENT_ID',
  'TEAMS_APP_ID',
  'TEAMS_INSECURE',
  'DATABASE_URL',
  'SMTP_URL',
] as const

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .optional()
  .transform(value => value === '1' || value === 'true')

const secret = z.string().min(1).optional()

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  TRUST_PROXY: flag,
  KLUBBAN_DATA: z.string().min(1).default('data/db'),
  KLUBBAN_NOW: z.iso.datetime({ offset: true }).optional(),
  SLACK_BOT_TOKEN: secret,
  SLACK_SIGNING_SECRET: secret,
  SLACK_APP_TOKEN: secret,
  SLACK_CLIENT_ID: secret,
  SLACK_CLIENT_SECRET: secret,
  SLACK_STATE_SECRET: z.string().min(16).optional(),
  SLACK_API_URL: z.url().optional(),
  TEAMS_APP_ID: secret,
  TEAMS_APP_PASSWORD: secret,
  TEAMS_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI']).default('SingleTenant'),
  TEAMS_TENANT_ID: secret,
  TEAMS_ALLOWED_TENANTS: z.string().optional(),
  TEAMS_TARGETED: flag,
  TEAMS_INSECURE: flag,
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  OPENAI_MODEL: z.string().min(1).optional(),
  OPENAI_AZURE_API_VERSION: z.string().min(1).optional(),
  OPENAI_TOKENS_PER_DAY: z.coerce.number().int().min(1).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  KLUBBAN_MAIL_FROM: z.string().min(3).max(300).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

export interface SlackSettings {
  access: { botToken: string } | { clientId: string; clientSecret: string; stateSecret: string }
  signingSecret?: string
  appToken?: string
  apiUrl?: string
}

export interface TeamsSettings {
  access:
    | { kind: 'secret'; appId: string; password: string; tenant: string }
    | { kind: 'managed'; appId: string; tenant: string }
    | { kind: 'insecure' }
  allowedTenants: string[]
  targeted: boolean
}

export interface Settings {
  port: number
  host: string
  publicUrl?: string
  trustProxy: boolean
  data: string
  /** A fixed clock for demos and tests. */
  now?: string
  logLevel: string
  /** Slack, where it is configured: one workspace by token, or many by OAuth. */
  slack?: SlackSettings
  /** Teams, where it is configured. */
  teams?: TeamsSettings
  /** The language model that groups may switch on, where one is configured. */
  model?: { apiKey: string; model: string; baseURL?: string; azure?: { apiVersion: string }; tokensPerDay?: number }
  /** The mail server that letters are sent through, where one is configured, and what they come from. */
  mail?: { url: string; from: string }
  /** Demo people may be picked: loopback, no platform, no database (design decision 7). */
  demo: boolean
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

/** `NAME_FILE` names a file that holds `NAME`, as container platforms hand out secrets. Both at once is an error. */
function withFiles(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const out: Record<string, string | undefined> = { ...env }
  for (const [name, file] of Object.entries(env)) {
    if (!name.endsWith('_FILE') || file === undefined || file === '') continue
    const plain = name.slice(0, -'_FILE'.length)
    if (!(plain in schema.shape) && !(REAL as readonly string[]).includes(plain)) continue
    if (env[plain] !== undefined) throw usage(`${plain} and ${name} are both set: set one of them`)
    try {
      out[plain] = readFileSync(file, 'utf8').trim()
    } catch {
      throw usage(`${name} names a file that cannot be read: ${file}`)
    }
  }
  return out
}

const usage = (what: string): Problem =>
  new Problem('usage', {
    sv: `Inställningarna går inte att använda: ${what}.`,
    en: `The settings cannot be used: ${what}.`,
  })

type Parsed = z.output<typeof schema>

/** Undefined where nothing of Slack's is set. Problem `usage` names what is missing. */
function slackFrom(s: Parsed): SlackSettings | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = s
  if (!botToken && !clientId && !s.SLACK_SIGNING_SECRET && !s.SLACK_APP_TOKEN) return undefined
  if (!s.SLACK_SIGNING_SECRET && !s.SLACK_APP_TOKEN)
    throw usage('Slack needs SLACK_SIGNING_SECRET (requests over HTTP) or SLACK_APP_TOKEN (its socket)')
  const more = {
    ...(s.SLACK_SIGNING_SECRET ? { signingSecret: s.SLACK_SIGNING_SECRET } : {}),
    ...(s.SLACK_APP_TOKEN ? { appToken: s.SLACK_APP_TOKEN } : {}),
    ...(s.SLACK_API_URL ? { apiUrl: s.SLACK_API_URL } : {}),
  }
  if (botToken) return { access: { botToken }, ...more }
  if (!clientId || !clientSecret || !s.SLACK_STATE_SECRET)
    throw usage('Slack needs SLACK_BOT_TOKEN, or all of SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET')
  return { access: { clientId, clientSecret, stateSecret: s.SLACK_STATE_SECRET }, ...more }
}

/** Undefined where nothing of Teams' is set. Problem `usage` names what is missing. */
function teamsFrom(s: Parsed): TeamsSettings | undefined {
  const { TEAMS_APP_ID: appId, TEAMS_TENANT_ID: tenant, TEAMS_APP_PASSWORD: password } = s
  const allowedTenants = (s.TEAMS_ALLOWED_TENANTS ?? '').split(/[\s,;]+/).filter(one => one !== '')
  const rest = { allowedTenants, targeted: s.TEAMS_TARGETED }
  if (s.TEAMS_INSECURE && !appId) {
    if (!LOOPBACK.has(s.HOST)) throw usage('TEAMS_INSECURE=1 turns authentication off and is for loopback only')
    return { access: { kind: 'insecure' }, ...rest }
  }
  if (!appId) {
    if (password || tenant) throw usage('Teams needs TEAMS_APP_ID: without it anybody could speak for Teams')
    return undefined
  }
  if (!tenant) throw usage('Teams needs TEAMS_TENANT_ID')
  if (s.TEAMS_APP_TYPE === 'UserAssignedMSI') return { access: { kind: 'managed', appId, tenant }, ...rest }
  if (!password) throw usage('Teams needs TEAMS_APP_PASSWORD, or TEAMS_APP_TYPE=UserAssignedMSI for a managed identity')
  return { access: { kind: 'secret', appId, password, tenant }, ...rest }
}

/** Undefined where no mail server is set. Problem `usage` names what is missing. */
function mailFrom(s: Parsed): Settings['mail'] {
  if (s.SMTP_URL === undefined) return undefined
  if (s.KLUBBAN_MAIL_FROM === undefined || !/^[^\r\n]*[^\s@]@[^\s@]+$/.test(s.KLUBBAN_MAIL_FROM.replace(/>$/, '')))
    throw usage('SMTP_URL needs KLUBBAN_MAIL_FROM, such as Klubban <klubban@exempel.se>')
  return { url: s.SMTP_URL, from: s.KLUBBAN_MAIL_FROM }
}

/** Settings from the environment. Problem `usage`: names the variable and what is wrong with it. */
export function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  const given = withFiles(env)
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(filled)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw usage(`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
  }
  const s = parsed.data
  const real = REAL.filter(name => filled[name] !== undefined)
  if (s.KLUBBAN_NOW !== undefined && real.length > 0)
    throw usage(`KLUBBAN_NOW sets a fixed clock and is refused while a platform is configured (${real.join(', ')})`)
  const slack = slackFrom(s)
  const teams = teamsFrom(s)
  const mail = mailFrom(s)
  return {
    port: s.PORT,
    host: s.HOST,
    ...(s.PUBLIC_URL === undefined ? {} : { publicUrl: s.PUBLIC_URL }),
    trustProxy: s.TRUST_PROXY,
    data: s.KLUBBAN_DATA,
    ...(s.KLUBBAN_NOW === undefined ? {} : { now: new Date(s.KLUBBAN_NOW).toISOString() }),
    logLevel: s.LOG_LEVEL,
    ...(slack ? { slack } : {}),
    ...(teams ? { teams } : {}),
    ...(mail ? { mail } : {}),
    ...(s.OPENAI_API_KEY === undefined
      ? {}
      : {
          model: {
            apiKey: s.OPENAI_API_KEY,
            model: s.OPENAI_MODEL ?? 'gpt-4.1-mini',
            ...(s.OPENAI_BASE_URL === undefined ? {} : { baseURL: s.OPENAI_BASE_URL }),
            ...(s.OPENAI_AZURE_API_VERSION === undefined ? {} : { azure: { apiVersion: s.OPENAI_AZURE_API_VERSION } }),
            ...(s.OPENAI_TOKENS_PER_DAY === undefined ? {} : { tokensPerDay: s.OPENAI_TOKENS_PER_DAY }),
          },
        }),
    demo: LOOPBACK.has(s.HOST) && real.length === 0,
  }
}
