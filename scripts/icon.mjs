// Draws the mark of the project: a check between two steps that go up, on a rounded square.
import { deflateSync } from 'node:zlib';

const GROUND = [11, 92, 173];
const LINE = [255, 255, 255];
/** Points of the mark, in parts of its side, from the top left: lower step, check, upper step. */
const STROKES = [
  [
    [0.14, 0.78],
    [0.34, 0.78],
  ],
  [
    [0.3, 0.52],
    [0.44, 0.66],
    [0.7, 0.36],
  ],
  [
    [0.66, 0.22],
    [0.86, 0.22],
  ],
];
const HALF_WIDTH = 0.052;
const CORNER = 0.18;
/** Looked at in so many places along each side of a pixel. */
const SAMPLES = 4;

/** A PNG (RFC 2083) of so many pixels on each side. */
export function icon(side) {
  const rows = [];
  for (let y = 0; y < side; y++) {
    const row = [0];
    for (let x = 0; x < side; x++) row.push(...pixel(x, y, side));
    rows.push(Buffer.from(row));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  // Eight bits for each of red, green, blue and how opaque it is.
  head.set([8, 6], 8);
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })), chunk('IEND')];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}

function pixel(x, y, side) {
  let inside = 0;
  let lit = 0;
  for (let n = 0; n < SAMPLES * SAMPLES; n++) {
    const u = (x + ((n % SAMPLES) + 0.5) / SAMPLES) / side;
    const v = (y + (Math.floor(n / SAMPLES) + 0.5) / SAMPLES) / side;
    if (!isInside(u, v)) continue;
    inside++;
    if (STROKES.some((points) => isOn(points, u, v))) lit++;
  }
  const share = inside === 0 ? 0 : lit / inside;
  const colour = GROUND.map((ground, at) => Math.round(ground + (LINE[at] - ground) * share));
  return [...colour, Math.round((255 * inside) / (SAMPLES * SAMPLES))];
}

function isInside(u, v) {
  const [dx, dy] = [u, v].map((at) => Math.max(CORNER - at, at - (1 - CORNER), 0));
  return Math.hypot(dx, dy) <= CORNER;
}

function isOn(points, u, v) {
  return points.slice(1).some(([bx, by], at) => {
    const [ax, ay] = points[at];
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, ((u - ax) * dx + (v - ay) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(u - ax - along * dx, v - ay - along * dy) <= HALF_WIDTH;
  });
}

function chunk(type, data = Buffer.alloc(0)) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc(body), body.length + 4);
  return framed;
}

function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}
