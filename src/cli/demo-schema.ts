import { z } from 'zod'

/** `data/demo/*.json`: a fictional group, with days counted from today, so that something always comes. */
const item = z.strictObject({
  title: z.string(),
  registry: z.string().optional(),
  presenter: z.string().optional(),
  minutes: z.int().optional(),
  summary: z.string().optional(),
  decision: z.string().optional(),
  noted: z.string().optional(),
  referred: z.string().optional(),
  motion: z.strictObject({ by: z.string(), text: z.string() }).optional(),
  vote: z.strictObject({ yes: z.string(), no: z.string(), abstained: z.string().optional() }).optional(),
  reservation: z.string().optional(),
  documents: z.string().optional(),
  dispatch: z.string().optional(),
  /** `due`: days after the meeting. */
  task: z.strictObject({ what: z.string(), owner: z.string(), due: z.int() }).optional(),
})

export const demoSchema = z.strictObject({
  version: z.literal(1),
  group: z.strictObject({
    name: z.string(),
    body: z.string(),
    organisation: z.string().optional(),
    language: z.enum(['sv', 'en']),
  }),
  /** The n-th weekday (1 Monday) of each month. */
  meets: z.strictObject({
    week: z.int().min(1).max(4),
    weekday: z.int().min(1).max(7),
    start: z.string(),
    end: z.string(),
    place: z.string(),
    past: z.int(),
    coming: z.int(),
  }),
  standing: z.array(z.string()),
  secretary: z.string(),
  chair: z.string(),
  members: z.array(
    z.strictObject({
      name: z.string(),
      role: z.string(),
      party: z.string().optional(),
      organisation: z.string().optional(),
      for: z.string().optional(),
    }),
  ),
  past: z.array(
    z.strictObject({
      absent: z.array(z.string()),
      alternates: z.array(z.string()),
      approver: z.string().optional(),
      conflict: z.strictObject({ member: z.string(), item: z.int() }).optional(),
      agenda: z.array(item),
    }),
  ),
  coming: z.array(z.strictObject({ agenda: z.array(item), answers: z.record(z.string(), z.array(z.string())) })),
  guests: z.array(
    z.strictObject({
      name: z.string(),
      role: z.string().optional(),
      organisation: z.string().optional(),
      topic: z.string(),
      meeting: z.int().optional(),
      confirmed: z.boolean().optional(),
    }),
  ),
  suggested: z.array(z.strictObject({ by: z.string(), title: z.string() })),
})

export type Demo = z.output<typeof demoSchema>
