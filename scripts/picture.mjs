// Draws what the task says to the log, for the overview of the extension: the Marketplace takes no SVG.
import { png } from './png.mjs';

/** A letter is so many rows of five points, from the top; each row is a digit to the base of 32. The last two hang down. */
const GLYPHS = new Map([
  ['a', '00e1fhf00'],
  ['b', 'gguhhhu00'],
  ['c', '00ehghe00'],
  ['d', '11fhhhf00'],
  ['e', '00ehvge00'],
  ['f', '698s88800'],
  ['g', '00fhhhf1e'],
  ['h', 'gguhhhh00'],
  ['i', '40c444e00'],
  ['j', '2062222ic'],
  ['k', 'ggikoki00'],
  ['l', 'c44444e00'],
  ['m', '00qllll00'],
  ['n', '00uhhhh00'],
  ['o', '00ehhhe00'],
  ['p', '00uhhhugg'],
  ['q', '00fhhhf11'],
  ['r', '00mpggg00'],
  ['s', '00fge1u00'],
  ['t', '88s889600'],
  ['u', '00hhhhf00'],
  ['v', '00hhha400'],
  ['w', '00hllla00'],
  ['x', '00ha4ah00'],
  ['y', '00hhhhf1e'],
  ['z', '00v248v00'],
  ['A', 'ehhvhhh00'],
  ['B', 'uhhuhhu00'],
  ['C', 'ehggghe00'],
  ['D', 'uhhhhhu00'],
  ['E', 'vgguggv00'],
  ['F', 'vgguggg00'],
  ['G', 'ehgnhhf00'],
  ['H', 'hhhvhhh00'],
  ['I', 'e44444e00'],
  ['J', '72222ic00'],
  ['K', 'hikokih00'],
  ['L', 'ggggggv00'],
  ['M', 'hrllhhh00'],
  ['N', 'hhpljhh00'],
  ['O', 'ehhhhhe00'],
  ['P', 'uhhuggg00'],
  ['Q', 'ehhhlid00'],
  ['R', 'uhhukih00'],
  ['S', 'fgge11u00'],
  ['T', 'v44444400'],
  ['U', 'hhhhhhe00'],
  ['V', 'hhhhha400'],
  ['W', 'hhhllla00'],
  ['X', 'hha4ahh00'],
  ['Y', 'hha444400'],
  ['Z', 'v1248gv00'],
  ['0', 'ehjlphe00'],
  ['1', '4c4444e00'],
  ['2', 'eh1248v00'],
  ['3', 'v2421he00'],
  ['4', '26aiv2200'],
  ['5', 'vgu11he00'],
  ['6', '68guhhe00'],
  ['7', 'v12488800'],
  ['8', 'ehhehhe00'],
  ['9', 'ehhf12c00'],
  ['!', '444440400'],
  ['"', 'aaa000000'],
  ['#', 'aavavaa00'],
  ['$', '4fke5u400'],
  ['%', 'op248j300'],
  ['&', 'cik8lid00'],
  ["'", '448000000'],
  ['(', '248884200'],
  [')', '842224800'],
  ['*', '04lel4000'],
  ['+', '044v44000'],
  [',', '00000c480'],
  ['-', '000v00000'],
  ['.', '00000cc00'],
  ['/', '01248g000'],
  [':', '0cc0cc000'],
  [';', '0cc0c4800'],
  ['<', '248g84200'],
  ['=', '00v0v0000'],
  ['>', '842124800'],
  ['?', 'eh1240400'],
  ['@', 'eh1dlle00'],
  ['[', 'e88888e00'],
  ['\\', '0g8421000'],
  [']', 'e22222e00'],
  ['^', '4ah000000'],
  ['_', '000000v00'],
  ['`', '842000000'],
  ['{', '244844200'],
  ['|', '444444400'],
  ['}', '844244800'],
  ['~', '008l20000'],
  ['’', 'c48000000'],
  ['→', '042v24000'],
  ['✓', '0112ia400'],
  ['✗', '0ha4ah000'],
  ['…', '000000l00'],
  [' ', '000000000'],
]);
/** Points of a letter with the room around it. */
const CELL = { width: 6, height: 12 };
/** Pixels along each side of a point. */
const SCALE = 2;
/** Letters around the text. */
const MARGIN = 1;
const LONGEST_LINE = 100;

const GROUND = [24, 26, 31, 255];
const PLAIN = [222, 224, 228, 255];
/** By what a line begins with. */
const COLOURS = [
  [/^\s*✓/, [122, 200, 128, 255]],
  [/^\s*✗|^##\[error\]/, [240, 120, 116, 255]],
];

/** A PNG of a log. Throws for a character that it cannot draw. */
export function picture(log) {
  const lines = log.trimEnd().split('\n').flatMap(broken);
  const columns = Math.max(...lines.map(({ letters }) => letters.length)) + 2 * MARGIN;
  const rows = lines.length + 2 * MARGIN;
  return png(columns * CELL.width * SCALE, rows * CELL.height * SCALE, (x, y) => {
    const [column, left] = divided(Math.floor(x / SCALE), CELL.width);
    const [row, down] = divided(Math.floor(y / SCALE), CELL.height);
    const line = lines[row - MARGIN];
    const letter = line?.letters[column - MARGIN];
    return letter !== undefined && isLit(letter, left, down) ? line.colour : GROUND;
  });
}

/** A line in pieces that fit, the later ones moved in, between words. */
function broken(line) {
  const colour = COLOURS.find(([start]) => start.test(line))?.[1] ?? PLAIN;
  const pieces = [];
  let rest = line;
  while (rest.length > LONGEST_LINE) {
    const at = rest.lastIndexOf(' ', LONGEST_LINE);
    pieces.push(rest.slice(0, at));
    rest = `      ${rest.slice(at + 1)}`;
  }
  return [...pieces, rest].map((piece) => ({ letters: [...piece].map(glyph), colour }));
}

function glyph(letter) {
  const found = GLYPHS.get(letter);
  if (found === undefined) throw new Error(`scripts/picture.mjs has no drawing of ${JSON.stringify(letter)}`);
  return [...found].map((digit) => Number.parseInt(digit, 32));
}

function isLit(rows, left, down) {
  return left < 5 && (((rows[down - 1] ?? 0) >> (4 - left)) & 1) === 1;
}

const divided = (value, by) => [Math.floor(value / by), value % by];
