import { receive } from './receive.ts'
import { render } from './render/index.ts'

export const teams = { name: 'teams', receive, render }
