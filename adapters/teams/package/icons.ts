import { crc32, deflateSync } from 'node:zlib'

type Rgba = readonly [red: number, green: number, blue: number, alpha: number]
/** Whether a point is inside; the picture is 192 wide and high. */
type Shape = (x: number, y: number) => boolean

/** A rectangle with round corners, turned by `degrees` about its middle. */
function box(cx: number, cy: number, width: number, height: number, round: number, degrees: number): Shape {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  return (x, y) => {
    const across = Math.abs((x - cx) * cos + (y - cy) * sin) - width / 2 + round
    const along = Math.abs((y - cy) * cos - (x - cx) * sin) - height / 2 + round
    return Math.hypot(Math.max(across, 0), Math.max(along, 0)) + Math.min(Math.max(across, along), 0) <= round
  }
}

/** The chair's gavel, tilted, above the block that it strikes. */
const GAVEL: readonly Shape[] = [
  box(84, 70, 66, 36, 5, -45),
  box(57, 97, 50, 12, 5, 45),
  box(111, 43, 50, 12, 5, 45),
  box(119, 105, 88, 15, 7, 45),
  box(66, 150, 84, 16, 8, 0),
]
const TILE = box(96, 96, 192, 192, 0, 0)
const inAny =
  (shapes: readonly Shape[]): Shape =>
  (x, y) =>
    shapes.some(one => one(x, y))

/** A PNG of `size` squared: each pixel is the mean of sixteen points. Source: the PNG specification, third edition. */
function png(size: number, layers: ReadonlyArray<{ shape: Shape; colour: Rgba }>): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1))
  const at = (pixel: number, part: number): number => ((pixel + (part + 0.5) / 4) * 192) / size
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0, 0]
      for (let part = 0; part < 16; part++) {
        const [px, py] = [at(x, part % 4), at(y, part >> 2)]
        const top = layers.findLast(one => one.shape(px, py))?.colour
        if (top) for (const [i, value] of top.entries()) sum[i]! += i === 3 ? value : value * (top[3] / 255)
      }
      const alpha = sum[3]! / 16
      const start = y * (size * 4 + 1) + 1 + x * 4
      for (let i = 0; i < 3; i++) rows[start + i] = alpha === 0 ? 0 : Math.round((sum[i]! / 16) * (255 / alpha))
      rows[start + 3] = Math.round(alpha)
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head.set([8, 6], 8)
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name), data])
    const whole = Buffer.alloc(body.length + 8)
    whole.writeUInt32BE(data.length, 0)
    whole.set(body, 4)
    whole.writeUInt32BE(crc32(body), body.length + 4)
    return whole
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const GREEN: Rgba = [31, 61, 43, 255]
const CREAM: Rgba = [250, 243, 226, 255]
const WHITE: Rgba = [255, 255, 255, 255]

/** Full colour, 192 squared: Teams rounds the corners itself. */
export const colorIcon = (): Buffer =>
  png(192, [
    { shape: TILE, colour: GREEN },
    { shape: inAny(GAVEL), colour: CREAM },
  ])

/** White on nothing, 32 squared. */
export const outlineIcon = (): Buffer => png(32, [{ shape: inAny(GAVEL), colour: WHITE }])
