import { readdirSync, readFileSync } from 'node:fs';

/** Licences that allow us to ship the code of a package inside our own. */
const ALLOWED = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const LEGAL = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** The packages whose modules a bundle really holds: folder to manifest. */
export function packagesIn(modules) {
  const folders = new Set();
  for (const module of flat(modules)) {
    const folder = PACKAGE.exec(module.resource ?? '')?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  return new Map([...folders].map((folder) => [folder, JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))]));
}

/** One section per package and version, by name, with the texts that its licence wants kept. */
export function notices(packages) {
  const sections = new Map();
  for (const [folder, { name, version, license }] of packages) {
    if (!allowed(license))
      throw new Error(`${name} ${version} is under ${license ?? 'no licence'}, which is not allowed in a bundle`);
    const texts = readdirSync(folder)
      .filter((file) => LEGAL.test(file))
      .sort();
    if (texts.length === 0) throw new Error(`${name} ${version} brings no licence text`);
    sections.set(
      `${name} ${version}`,
      `${name} ${version} (${license})\n\n${texts.map((file) => legal(`${folder}/${file}`)).join('\n\n')}\n`,
    );
  }
  const rule = `${'-'.repeat(80)}\n`;
  const sorted = [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, section]) => section);
  return ['This software contains code of the packages below.\n', ...sorted].join(`\n${rule}\n`);
}

/** An expression like `(MIT OR CC0-1.0)` leaves the choice to us; nothing else does. */
function allowed(license) {
  return (
    typeof license === 'string' &&
    license
      .replaceAll(/[()]/g, '')
      .split(' OR ')
      .some((id) => ALLOWED.has(id.trim()))
  );
}

function legal(path) {
  return readFileSync(path, 'utf8')
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
}

/** A concatenated module hides the ones that it was made of. */
function* flat(modules) {
  for (const module of modules) {
    yield module;
    if (module.modules !== undefined) yield* flat(module.modules);
  }
}
