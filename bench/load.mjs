// The load, in a process of its own: whole requests as bytes, signed before the clock starts, over plain sockets that stay open.
// What is measured is then the server that answers, not whoever asks.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { median, round } from './measure.mjs'

/** Where a whole answer ends in what has come so far; 0 while it has not. */
function endOf(text) {
  const head = text.indexOf('\r\n\r\n') + 4
  if (head < 4) return 0
  const length = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, head))
  if (length) return text.length >= head + Number(length[1]) ? head + Number(length[1]) : 0
  const chunked = text.indexOf('0\r\n\r\n', head - 2)
  return chunked < 0 ? 0 : chunked + 5
}

const connected = port =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.setNoDelay(true).setEncoding('latin1')))
    socket.once('error', reject)
  })

/** Sends all requests, `atOnce` under way at any time; resolves with the seconds that took. `holds`: each answer must. */
async function send(requests, { port, atOnce, holds }) {
  const sockets = await Promise.all(Array.from({ length: atOnce }, () => connected(port)))
  const began = performance.now()
  let next = 0
  const all = sockets.map(
    socket =>
      new Promise((resolve, reject) => {
        let text = ''
        const more = () => (next < requests.length ? socket.write(requests[next++]) : resolve())
        socket.on('error', reject).on('close', () => reject(new Error(`closed after ${text.slice(0, 300)}`)))
        socket.on('data', part => {
          text += part
          const end = endOf(text)
          if (end === 0) return
          const fine = text.startsWith('HTTP/1.1 200') && holds.every(one => text.includes(one))
          if (!fine) return reject(new Error(`answered ${text.slice(0, 500)}`))
          text = ''
          more()
        })
        more()
      }),
  )
  await Promise.all(all)
  const seconds = (performance.now() - began) / 1000
  for (const socket of sockets) socket.removeAllListeners('close').destroy()
  return seconds
}

/** What a load process runs: `requestsOf(n)` makes n requests that no server has seen. */
export function serveLoad(requestsOf) {
  let requests = []
  process.on('message', async ({ prepare, to }) => {
    if (prepare) requests = requestsOf(prepare)
    process.send(to ? await send(requests, to) : 0)
  })
}

/** A server in a process of its own: `args` for node. It says its address on standard error, and its CPU time when asked. */
export async function start(name, args, env = {}) {
  const reporter = ['--import', new URL('./reporter.mjs', import.meta.url).href]
  const child = fork(args[0], args.slice(1), {
    execArgv: [...reporter, ...(process.env.BENCH_NODE_ARGS?.split(' ') ?? [])],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const ended = once(child, 'exit')
  const port = await new Promise((resolve, reject) => {
    let said = ''
    child.stderr.setEncoding('utf8').on('data', part => {
      said += part
      const address = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)
      if (address) resolve(Number(address[1]))
      else if (said.length > 10_000) said = said.slice(-1000)
    })
    ended.then(() => reject(new Error(`${name} ended: ${said}`)))
  })
  child.stderr.on('data', part => /"level":[45]0/.test(part) && console.error(part))
  return {
    name,
    port,
    /** Microseconds, all threads. */
    async cpu() {
      child.send('cpu')
      const [{ user, system }] = await once(child, 'message')
      return user + system
    },
    async close() {
      child.kill('SIGTERM')
      child.disconnect()
      await ended
    },
  }
}

/**
 * The contenders under the same requests, in turn, so that whatever else the machine does falls on all alike.
 * The first one is ours. `load`: the module that calls `serveLoad`. `each`: how many requests in a round, by how many at once.
 */
export async function compare(contenders, { load, each, rounds, warm, env = {} }) {
  const loader = fork(load, [], { env: { ...process.env, ...env } })
  const ended = once(loader, 'exit')
  const ask = async what => {
    loader.send(what)
    const [seconds] = await Promise.race([once(loader, 'message'), ended.then(() => [null])])
    if (seconds === null) throw new Error('the load ended')
    return seconds
  }
  const rows = []
  let sent = 0
  const run = async (one, n, atOnce) => {
    const before = await one.cpu()
    const seconds = await ask({ to: { port: one.port, atOnce, holds: one.holds ?? [] } })
    return { perSecond: n / seconds, cpu: ((await one.cpu()) - before) / n }
  }
  await ask({ prepare: warm })
  for (const one of contenders) await run(one, warm, 10)
  sent += warm
  for (const [atOnce, n] of each) {
    const seen = contenders.map(() => [])
    for (let i = 0; i < rounds; i++) {
      await ask({ prepare: n })
      sent += n
      const order = [...contenders.keys()]
      for (const c of i % 2 ? order.reverse() : order) seen[c].push(await run(contenders[c], n, atOnce))
    }
    for (const [c, { name }] of contenders.entries())
      rows.push({
        atOnce,
        name,
        perSecond: round(median(seen[c].map(one => one.perSecond))),
        cpuMicroseconds: round(median(seen[c].map(one => one.cpu))),
        klubbanTimes: round(median(seen[0].map((one, i) => one.perSecond / seen[c][i].perSecond)), 2),
        timesItsCpu: round(median(seen[0].map((one, i) => one.cpu / seen[c][i].cpu)), 2),
      })
  }
  loader.kill()
  return { rows, sent }
}
