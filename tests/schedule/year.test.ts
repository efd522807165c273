import { test } from 'vitest'
import { aYear } from './a-year.ts'

test('a year of twelve meetings: everything due is sent once, at its time', { timeout: 120_000 }, () => aYear(1))
