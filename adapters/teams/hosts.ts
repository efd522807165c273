/** Where Teams' own service speaks from. Source: learn.microsoft.com, "Connect your bot to Teams", service URLs. */
const SERVICE = ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com', 'smba.infra.gov.teams.microsoft.us']
const BELOW = ['.botframework.com']

/** Whether a file lies where Teams keeps the files of a tenant: nothing is fetched from anywhere else. */
export function isTeamsFile(url: string, more: readonly string[] = []): boolean {
  const { protocol, host, hostname, port } = new URL(url)
  if (more.includes(host)) return true
  return protocol === 'https:' && port === '' && hostname.endsWith('.sharepoint.com')
}

/**
 * Whether a service URL may be spoken to: our credentials go nowhere else, whatever a request names. `more`: further
 * hosts (`127.0.0.1:3940`), for tests and development, there without https.
 */
export function isService(url: string, more: readonly string[] = []): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host, hostname, port, username, password } = new URL(url)
  if (username !== '' || password !== '') return false
  if (more.includes(host)) return protocol === 'http:' || protocol === 'https:'
  return (
    protocol === 'https:' && port === '' && (SERVICE.includes(hostname) || BELOW.some(end => hostname.endsWith(end)))
  )
}

/** Whether that is this machine: Microsoft's playground speaks from here. */
export const isLoopback = (url: string): boolean =>
  URL.canParse(url) && ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname)
