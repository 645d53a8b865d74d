import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lint } from '../../src/commands/lint.js';
import { UsageFailure } from '../../src/core/failure.js';
import { problemLine } from '../../src/core/problem.js';
import { entryText } from '../../src/core/promotions/entry.js';
import { workingTree } from '../../src/forge/working-tree.js';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lint-'));
  await mkdir(join(root, 'promotions', 'old'), { recursive: true });
  await put('policy.yml', 'version: 1\nextends: default\n');
});
afterEach(() => rm(root, { recursive: true }));

const noBase = () => Promise.reject(new Error('no base'));
const put = (file: string, text: string): Promise<void> => writeFile(join(root, file), text);
const fileOf = (...entries: readonly string[]): string =>
  ['version: 1', 'promotions:', ...entries.map((entry) => `  - { ${entry} }`), ''].join('\n');

/** What is wanted, or what is wrong, without the way to the folder. */
async function linted(folder = 'promotions', policy = join(root, 'policy.yml')): Promise<readonly string[] | null> {
  try {
    const { wanted } = await lint(policy, folder && join(root, folder), workingTree(noBase), 'github');
    return wanted?.map(entryText) ?? null;
  } catch (error) {
    if (!(error instanceof UsageFailure)) throw error;
    return error.problems.map((problem) => problemLine(problem).replaceAll(`${root}/`, ''));
  }
}

describe('lint with a folder of promotions', () => {
  it('reads the YAML files that lie directly in it, and nothing else', async () => {
    await put('promotions/a.yml', fileOf('model: fraud, stage: Production, version: 7'));
    await put('promotions/b.yaml', fileOf('data: train, stage: Staging, version: "3"'));
    await put('promotions/README.md', 'not YAML: [');
    await put('promotions/old/c.yml', 'not YAML: [');
    expect(await linted()).toEqual(['data train 3 in Staging', 'model fraud 7 in Production']);
    expect(await linted('promotions/')).toHaveLength(2);
    expect(await linted('promotions', 'preset:default')).toHaveLength(2);
  });

  it('follows no link, which could lead to any file of the machine and have it quoted', async () => {
    await put('secret.txt', 'what nobody shall see');
    await symlink(join(root, 'secret.txt'), join(root, 'promotions', 'a.yml'));
    expect(await linted()).toEqual([
      'the file promotions/a.yml is a link, and links are not followed. Put the file itself there, or take it out of the folder',
    ]);
  });

  it('wants nothing where the folder is empty, and looks at none where none is named', async () => {
    expect(await linted()).toEqual([]);
    await put('promotions/a.yml', 'not YAML: [');
    expect(await linted('')).toBeNull();
  });

  it('tells what is wrong in the policy and in every file at once', async () => {
    await put('policy.yml', 'version: 1\nextends: defalt\n');
    await put('promotions/a.yml', fileOf('model: fraud, stage: Production, version: 7.0'));
    await put('promotions/b.yml', 'promotions: []\n');
    expect(await linted()).toEqual([
      expect.stringMatching(/^policy\.yml:2:1: .*Did you mean "default"/),
      'promotions/a.yml:3:40: YAML reads the version 7.0 as 7. Put it in quotes: version: "7.0"',
      'promotions/b.yml:1:1: the file lacks the key "version". Start with "version: 1"',
    ]);
  });

  it('holds the stages against the policy', async () => {
    await put('promotions/a.yml', fileOf('model: fraud, stage: production, version: 7'));
    expect(await linted()).toEqual([
      'promotions/a.yml:3:5: there is no stage "production" in policy.yml. Did you mean "Production"?',
    ]);
  });

  it('says so where there is no such folder', async () => {
    expect(await linted('promotion')).toEqual([
      'the folder of promotions promotion does not exist. Name the folder that holds the files with promotions',
    ]);
    expect(await linted('policy.yml')).toEqual([
      'the folder of promotions policy.yml is not a directory. Name the folder that holds the files with promotions',
    ]);
  });

  it('says so where a file cannot be read', async () => {
    await mkdir(join(root, 'promotions', 'a.yml'));
    expect(await linted()).toEqual(['the file promotions/a.yml is a directory. Mend it, or take it out of the folder']);
  });
});
