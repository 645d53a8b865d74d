// Checks action.yml and every workflow that we run or show, also those in the documentation, as GitHub's editor would:
// syntax, contexts, and the inputs of our own action; and the workflows of this repository by our own rules as well.
// Arguments, if any, are the files to check instead.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { brokenRules } from './workflow-rules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const WORKFLOW = /^jobs:/m;
const FENCE = /^```ya?ml[^\n]*\n([\s\S]*?)^```/gm;

const { validate, TextDocument } = await languageService();
const own = parse(readFileSync(`${root}action.yml`, 'utf8'));
const actionsMetadataProvider = {
  // Of the actions of others nothing is known here: no `inputs` accepts every input.
  fetchActionMetadata: async ({ name }) => (name === 'aml-promote' ? own : { name, description: '' }),
};

const asked = process.argv.slice(2);
const documents =
  asked.length > 0 ? asked.flatMap((path) => documentsIn(path, readFileSync(path, 'utf8'))) : everything();
const fileProvider = {
  // What the examples call in a repository of their own is the example of it.
  getFileContent: async ({ owner, path }) => {
    if (owner !== 'acme' || path !== '.github/workflows/promote.yml') throw new Error(`${path} is not at hand`);
    return { name: path, content: readFileSync(`${root}examples/workflows/promote-reusable.yml`, 'utf8') };
  },
};
const problems = (await Promise.all(documents.map(problemsIn))).flat();
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`${documents.length} workflow and action files, ${problems.length} problems\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

function everything() {
  const paths = ['action.yml', ...under('.github/workflows'), ...under('examples'), 'README.md', ...under('docs')];
  return paths
    .filter((path) => existsSync(`${root}${path}`))
    .flatMap((path) => documentsIn(path, readFileSync(`${root}${path}`, 'utf8')));
}

function under(folder) {
  if (!existsSync(`${root}${folder}`)) return [];
  return readdirSync(`${root}${folder}`, { recursive: true })
    .map((name) => `${folder}/${name}`)
    .filter((path) => /\.(ya?ml|md)$/.test(path))
    .sort();
}

/** A file, or the workflows that a page shows; `line` is where one begins. */
function documentsIn(path, text) {
  if (path.endsWith('.md')) {
    return [...text.matchAll(FENCE)]
      .filter(([, code]) => WORKFLOW.test(code))
      .map((match) => ({ path, text: match[1], line: text.slice(0, match.index).split('\n').length + 1 }));
  }
  // An example may hold a policy as well; a file in a folder `workflows` is a workflow whatever it holds.
  const counts = path.endsWith('action.yml') || path.includes('workflows/') || WORKFLOW.test(text);
  return counts ? [{ path, text, line: 1 }] : [];
}

async function problemsIn({ path, text, line }, index) {
  // The service remembers what it parsed by address, so each document has its own.
  const name = path.endsWith('action.yml') ? 'action.yml' : '.github/workflows/workflow.yml';
  const uri = `file:///${index}/${name}`;
  // The service cannot look into a local action: ours gets the name that others call it by.
  const content = text.replaceAll(/(uses:[ \t]*)\.\/(?=\s*(#.*)?$)/gm, '$1aml-promote/aml-promote@v0');
  const found = await validate(TextDocument.create(uri, 'yaml', 1, content), { actionsMetadataProvider, fileProvider });
  const broken = path.includes('.github/workflows/') ? brokenRules(text) : [];
  return [
    ...found.map(({ range, message }) => `${path}:${range.start.line + line}: ${message}`),
    ...broken.map(([at, message]) => `${path}:${at}: ${message}`),
  ];
}

/** As published it imports JSON in a way that Node refuses; a bundle of it does not. */
async function languageService() {
  const folder = mkdtempSync(join(tmpdir(), 'aml-promote-'));
  const outfile = join(folder, 'service.cjs');
  try {
    await build({
      stdin: {
        contents: `export { validate } from '@actions/languageservice'; export { TextDocument } from 'vscode-languageserver-textdocument';`,
        resolveDir: root,
      },
      bundle: true,
      format: 'cjs',
      platform: 'node',
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
