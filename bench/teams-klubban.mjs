// The server that `npm start` starts, with the bench's own keys in the place of Microsoft's.
import { startServing } from '../dist/src/cli/serve.js'
import { settingsFrom } from '../dist/src/config.js'

const settings = settingsFrom(process.env)
const teams = { ...settings.teams, openIdUrl: process.env.BENCH_OPENID, token: 'bench' }
const { address, stop } = await startServing({ ...settings, teams })
console.error(address)
process.on('SIGTERM', () => stop().then(() => process.exit(0)))
