// Draws the mark of the project: a check between two steps that go up, on a rounded square.
import { png } from './png.mjs';

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

/** A PNG of so many pixels on each side. */
export function icon(side) {
  return png(side, side, (x, y) => pixel(x, y, side));
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
