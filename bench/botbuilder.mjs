// The peer: botbuilder as its manual shows it, on the plain HTTP server. The token is checked, the press answered with a
// card of the size that Klubban answers with, nothing is kept.
import { createServer } from 'node:http'
import sdk from 'botbuilder'

const { BENCH_APP: appId, BENCH_TENANT: tenant, BENCH_OPENID: openIdUrl, BENCH_ISSUER: issuer } = process.env

const CARD = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: Array.from({ length: 5 }, (_, i) => ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text: `Du är anmäld till mötet den 12 maj (${i}).` }],
  })),
}

const factory = new sdk.ConfigurationServiceClientCredentialFactory({
  MicrosoftAppId: appId,
  MicrosoftAppPassword: 'bench',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: tenant,
})
const adapter = new sdk.CloudAdapter(
  new sdk.ConfigurationBotFrameworkAuthentication(
    {
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: issuer,
      ToBotFromChannelTokenIssuer: issuer,
      OAuthUrl: issuer,
      ToBotFromChannelOpenIdMetadataUrl: openIdUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: openIdUrl,
    },
    factory,
  ),
)
const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: CARD }
const bot = context => context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
const server = createServer(async (asked, answer) => {
  let text = ''
  for await (const part of asked.setEncoding('utf8')) text += part
  asked.body = JSON.parse(text)
  answer.status = status => {
    answer.statusCode = status
  }
  answer.header = (name, value) => answer.setHeader(name, value)
  answer.send = value => answer.write(typeof value === 'string' ? value : JSON.stringify(value))
  await adapter.process(asked, answer, bot)
})
server.listen(0, '127.0.0.1', () => console.error(`http://127.0.0.1:${server.address().port}`))
process.on('SIGTERM', () => process.exit(0))
