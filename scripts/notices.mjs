import { readdirSync, readFileSync } from 'node:fs';
import parseLicense from 'spdx-expression-parse';

/** Licences that allow us to ship the code of a package inside our own, by SPDX identifier. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);
const PACKAGE = /^(?:.*[\\/])?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const LICENCE = /^(licen[cs]e|copying)([.-].*)?$/i;
const NOTICE = /^notice([.-].*)?$/i;

/** The packages whose modules a bundle really holds, by the paths of these: folder to manifest. */
export function packagesIn(paths) {
  const folders = new Set(paths.map((path) => PACKAGE.exec(path)?.[0]).filter((folder) => folder !== undefined));
  return new Map([...folders].map((folder) => [folder, JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))]));
}

/** One section per package and version, by name, with the texts that its licence wants kept. */
export function notices(packages) {
  const sections = new Map();
  for (const [folder, { name, version, license }] of packages) {
    if (!allowed(license))
      throw new Error(`${name} ${version} is under ${said(license)}, which is not allowed in a bundle`);
    const files = readdirSync(folder).sort();
    const licences = texts(folder, files, LICENCE);
    if (licences.length === 0) throw new Error(`${name} ${version} brings no licence text`);
    const kept = [...licences, ...texts(folder, files, NOTICE)];
    sections.set(`${name} ${version}`, `${name} ${version} (${license})\n\n${kept.join('\n\n')}\n`);
  }
  const rule = `${'-'.repeat(80)}\n`;
  const sorted = [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, section]) => section);
  return ['This software contains code of the packages below.\n', ...sorted].join(`\n${rule}\n`);
}

function allowed(license) {
  if (typeof license !== 'string') return false;
  try {
    return holds(parseLicense(license));
  } catch {
    return false;
  }
}

/** `OR` leaves the choice to us, `AND` does not. An exception (`WITH`) was not judged, so it is not allowed. */
function holds({ license, exception, conjunction, left, right }) {
  if (conjunction === 'or') return holds(left) || holds(right);
  if (conjunction === 'and') return holds(left) && holds(right);
  return exception === undefined && ALLOWED.has(license);
}

function said(license) {
  if (license === undefined) return 'no licence';
  return typeof license === 'string' ? license : JSON.stringify(license);
}

/** What those of the files say that have such a name; one that says nothing does not count. */
function texts(folder, files, name) {
  return files
    .filter((file) => name.test(file))
    .map((file) => legal(`${folder}/${file}`))
    .filter((text) => text !== '');
}

function legal(path) {
  return readFileSync(path, 'utf8')
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
}
