import { GUEST_LINK } from '../../../src/core/guest-link.ts'
import { readSigned } from '../../../src/core/links.ts'
import { calendarOf } from '../../../src/minutes/writing/calendar.ts'
import { NOW } from '../../fixtures/group.ts'
import { openRoom, SECRET } from '../../fixtures/room.ts'
import { start } from './serving.ts'

/** The fixture's group behind the real server, and the path of a letter's link. */
export async function inviting() {
  const room = await openRoom({ mails: true })
  const server = await start({
    door: room.core,
    guests: {
      read(token) {
        const [group, guest, booking] = readSigned(SECRET, GUEST_LINK, token, NOW) ?? []
        return group === undefined || guest === undefined || booking === undefined ? null : { group, guest, booking }
      },
      calendar: async ({ guest }) => calendarOf(await room.state(), { now: NOW, guest }),
    },
  })
  const link = async (guest: string): Promise<string> => {
    const letter = (await room.press('m15-0', 'guest-letter', { guest })).card.text
    return /\/gast\/[\w.-]+/.exec(letter)![0]
  }
  return { room, server, address: server.address, link }
}
