import { isVoter, mandateOn } from '../../domain/seats.ts'
import type { Answer, Deep, GroupState, Mandate, Meeting, Member } from '../../domain/state.ts'

export interface Invited {
  member: Deep<Member>
  mandate: Deep<Mandate>
  answer: Answer | undefined
  reason: string | undefined
}

const ROLES = ['chair', 'viceChair', 'member', 'official', 'coOpted', 'secretary', 'alternate', 'observer'] as const

/**
 * Those who count when one asks who comes: everybody with a seat, officials and co-opted; alternates, the secretary
 * and observers where they have answered.
 */
export function invitedTo(state: Deep<GroupState>, meeting: Deep<Meeting>): Invited[] {
  return Object.values(state.members).flatMap(member => {
    const mandate = mandateOn(member, ROLES, meeting.date)
    const registration = meeting.registrations[member.id]
    const expected =
      isVoter(member, meeting.date) || mandateOn(member, ['official', 'coOpted'], meeting.date) !== undefined
    if (!mandate || (!expected && registration === undefined)) return []
    return [{ member, mandate, answer: registration?.answer, reason: registration?.reason }]
  })
}

export const isComing = (answer: Answer | undefined): boolean =>
  answer === 'coming' || answer === 'remote' || answer === 'late'
