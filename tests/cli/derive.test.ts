import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { derivedFiles } from '../../src/cli/derive.ts'

test.each(Object.entries(derivedFiles()))('%s is what it is derived from (npm run derive)', (file, text) => {
  expect(readFileSync(join(import.meta.dirname, '../..', file), 'utf8')).toBe(text)
})
