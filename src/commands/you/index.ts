import type { Command } from '../../core/command.ts'
import { aboutMe } from './about-me.ts'
import { help } from './help.ts'
import { home } from './home.ts'
import { language } from './language.ts'
import { linkShow } from './link-show.ts'
import { mute } from './mute.ts'
import { pageLink } from './page-link.ts'
import { undo } from './undo.ts'

export const youCommands: readonly Command[] = [home, help, undo, language, mute, aboutMe, linkShow, pageLink]
