// A process to be killed: 50 writers on one group, telling each answer on standard output as soon as it has it.
// `ready SEQ MS PID`, then `+word` (saved), `-word` (refused), `?word` (unknown); `owned PID…` where the folder is taken.
import { writeSync } from 'node:fs'
import { openFiles } from '../../dist/src/stores/files/index.js'
import { modelOf } from './child-model.mjs'

const [folder, life, writers = '50'] = process.argv.slice(2)
const tell = text => writeSync(1, `${text}\n`)
const say = word => ({
  at: new Date().toISOString(),
  by: { role: 'member', account: 'test/space/one' },
  intent: { command: 'say', args: { word } },
  changes: [{ type: 'said', v: 1, word }],
  reply: { said: word },
})

const began = performance.now()
let store
try {
  const modelsAt = new URL('./child-model.mjs', import.meta.url).href
  store = await openFiles({ folder, modelOf, modelsAt })
} catch (error) {
  tell(`${error.code} ${error.message}`)
  process.exit(1)
}
if ((await store.aggregates()).length === 0) await store.update('a', [], () => say('first'), { create: true })
const seq = await store.read('a', (_, n) => n)
tell(`ready ${seq} ${Math.round(performance.now() - began)} ${process.pid}`)

const write = async (writer, i) => {
  const word = `${life}-${writer}-${i}`
  const sign = await store
    .update('a', [word], () => say(word))
    .then(
      () => '+',
      error => (error.code === 'not-saved' || error.code === 'read-only' ? '-' : '?'),
    )
  tell(sign + word)
  if (sign !== '+') await new Promise(done => setTimeout(done, 20))
}
for (let writer = 0; writer < Number(writers); writer++)
  void (async () => {
    for (let i = 0; ; i++) await write(writer, i)
  })()
