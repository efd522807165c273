import { test } from 'vitest'
import { aYear } from './a-year.ts'

test.each([2, 3, 4, 5, 6])('another year, seed %i: everything due is sent once, at its time', seed => aYear(seed))
