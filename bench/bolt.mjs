// The peer: Bolt as its manual shows it, acknowledging and nothing else. Arguments: the commands it listens to; `*` is any.
import bolt from '@slack/bolt'

const receiver = new bolt.HTTPReceiver({ signingSecret: process.env.BENCH_SECRET, logLevel: bolt.LogLevel.ERROR })
const app = new bolt.App({
  receiver,
  authorize: async () => ({ botToken: 'xoxb-bench' }),
  logLevel: bolt.LogLevel.ERROR,
})
for (const name of process.argv.slice(2)) app.command(name === '*' ? /.*/ : name, ({ ack }) => ack())
const server = await receiver.start({ port: 0, host: '127.0.0.1' })
console.error(`http://127.0.0.1:${server.address().port}`)
process.on('SIGTERM', () => process.exit(0))
