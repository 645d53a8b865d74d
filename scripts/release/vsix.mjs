import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import { RINGS } from './rings.mjs';

const TASK = 'AmlPromote/AmlPromoteV1';
/** What the task of another ring than production has of its own; the rest is as it is committed. */
const OF_THE_RING = ['id', 'name', 'friendlyName'];
// What package-vsix.mjs adds to the bundle.
const ADDED = ['task.json', 'icon.png'];

/** A VSIX that package-vsix.mjs made, and what a release has to find in it. */
export function openVsix(path) {
  const bytes = readFileSync(path);
  const files = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  const text = (name) => Buffer.from(files.get(name) ?? '').toString('utf8');
  const [, extension, version] =
    /<Identity [^>]*\bId="([^"]*)"[^>]*\bVersion="([^"]*)"/.exec(text('extension.vsixmanifest')) ?? [];
  const ring = Object.keys(RINGS).find((name) => RINGS[name].extension === extension);
  return {
    bytes,
    ring,
    /** What speaks against it, one line each; none where version, metadata and bundle are the release's. */
    problems: (wanted) =>
      [
        ...versionProblems({ ...wanted, ring }, version, parsed(text(`${TASK}/task.json`))),
        ...bundleProblems(wanted.bundle, files),
      ].map((problem) => `${basename(path)}: ${problem}`),
  };
}

function versionProblems({ version, metadata, ring }, packed, task) {
  const [major, minor, patch] = version.split('.').map(Number);
  const inTask = { Major: 1, Minor: major * 1000 + minor, Patch: patch };
  const own = ring === 'production' ? [] : OF_THE_RING;
  const bare = (of) => JSON.stringify({ ...of, ...Object.fromEntries(own.map((key) => [key, null])) });
  const problems = [];
  if (packed !== version) problems.push(`the extension is of version ${packed}, the release of ${version}`);
  for (const [where, of] of [
    ['the packed task.json', task],
    ['tasks/AmlPromoteV1/task.json', metadata],
  ])
    if (JSON.stringify(of?.version) !== JSON.stringify(inTask))
      problems.push(
        `${where} is of version ${JSON.stringify(of?.version)}, the release needs ${JSON.stringify(inTask)}`,
      );
  if (bare(task) !== bare(metadata))
    problems.push('the packed task.json is not tasks/AmlPromoteV1/task.json of this commit');
  return problems;
}

function bundleProblems(bundle, files) {
  const committed = new Map(bundle.map(([path, content]) => [`${TASK}/${basename(path)}`, content]));
  const names = new Set([...committed.keys(), ...[...files.keys()].filter((name) => name.startsWith(`${TASK}/`))]);
  const changed = [...names]
    .filter((name) => !ADDED.includes(basename(name)))
    .filter((name) => !committed.get(name)?.equals(files.get(name) ?? Buffer.alloc(0)));
  if (changed.length === 0) return [];
  return [`${changed.sort().join(', ')} differ from dist/azure-devops of this commit; build, commit, and pack again`];
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
