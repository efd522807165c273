// How well old minutes are read, and questions answered: precision, recall and F1 per field, by the scorers in KLUBBAN_GOLD.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const shared = resolve(process.env.KLUBBAN_GOLD ?? join(root, '../shared'))
const gold = join(shared, 'gold')
const corpus = join(root, 'tests/corpus')
/** Documents that no rule was written for; each is moved to the others once a rule is. */
const HELD_OUT = /^5[24]-/

if (!existsSync(join(gold, 'score-import.mjs'))) {
  console.error(
    `No scorers in ${gold}: set KLUBBAN_GOLD to the folder that has gold/score-import.mjs. Nothing was scored.`,
  )
  process.exit(1)
}

const work = mkdtempSync(join(tmpdir(), 'klubban-eval-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

function node(args, input = '', env = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, KLUBBAN_DATA: join(work, 'data'), ...env },
  })
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stderr}`)
  return stdout
}
const klubban = (args, input) => node([join(root, 'dist/src/main.js'), ...args], input)

/** Reads the documents that have gold and prints the scorer's table. */
function reading(title, texts, golds, names) {
  if (names.length === 0) return
  const read = join(work, title.replace(/\W+/g, '-'))
  const printed = JSON.parse(
    klubban(['import', ...names.map(name => join(texts, `${name}.txt`)), '--dry-run', '--json']),
  )
  const extracts = Array.isArray(printed) ? printed : [printed]
  if (extracts.length !== names.length)
    throw new Error(`${title}: ${extracts.length} of ${names.length} documents were read`)
  mkdirSync(read)
  for (const [i, name] of names.entries()) writeFileSync(join(read, `${name}.json`), JSON.stringify(extracts[i]))
  const match = `^(?:${names.map(name => name.replace(/\W/g, '\\$&')).join('|')})$`
  const notes = process.argv.includes('--notes') ? ['--notes'] : []
  console.log(`\n## ${title}: ${names.length} documents\n`)
  console.log(node([join(gold, 'score-import.mjs'), '--dir', golds, '--candidates', read, '--match', match, ...notes]))
}

const named = folder =>
  readdirSync(folder)
    .filter(file => file.endsWith('.gold.json'))
    .map(file => file.slice(0, -10))
    .sort()

reading('Real minutes', join(shared, 'seeds'), gold, named(gold))
const own = named(corpus)
reading(
  'Our own, rules written with them in view',
  corpus,
  corpus,
  own.filter(name => !HELD_OUT.test(name)),
)
reading(
  'Our own, held out',
  corpus,
  corpus,
  own.filter(name => HELD_OUT.test(name)),
)

console.log('\n## Questions about the real minutes, without a language model\n')
klubban(['chat'], 'grupp skapa Minnet\n')
const files = readdirSync(join(shared, 'seeds')).filter(name => name.endsWith('.txt'))
klubban(['import', ...files.map(name => join(shared, 'seeds', name)), '--group', 'minnet', '--yes'])
const answers = join(work, 'answers.jsonl')
writeFileSync(answers, klubban(['ask', '--batch', join(gold, 'questions.jsonl'), '--group', 'minnet']))
console.log(node([join(gold, 'score-qa.mjs'), join(gold, 'questions.jsonl'), answers, '--wrong']))
