#!/usr/bin/env node
// `npx klubban COMMAND` from the repository's root: makes sure of a build, then runs it.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'ready.mjs'), '--build'], {
  stdio: ['ignore', 'inherit', 'inherit'],
})
if (status !== 0) process.exit(1)
await import(new URL('../dist/src/main.js', import.meta.url))
