/** Slack's addresses for answers and files are its own, or of the Web API that is set instead; nothing else is spoken to. */
export function isSlacks(url: string, apiUrl: string | undefined): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, origin } = new URL(url)
  if (apiUrl !== undefined) return origin === new URL(apiUrl).origin
  return protocol === 'https:' && (hostname === 'slack.com' || hostname.endsWith('.slack.com'))
}
