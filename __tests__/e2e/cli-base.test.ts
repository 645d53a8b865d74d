import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Cli, document, prepareCli } from './arm/cli.js';
import { gated, PROTECTED, startGitHub } from './servers/github.js';
import { Started } from './servers/process.js';

const started = new Started();
let cli: Cli;
let api = '';
beforeAll(async () => {
  cli = await prepareCli();
  const policies = {
    owner: 'octo-org',
    repository: { id: 2, name: 'policies' },
    branches: [{ name: 'main', rules: PROTECTED }],
    files: [{ path: 'base.yml', text: 'version: 1\nextends: default\n' }],
  };
  api = (await startGitHub(started, gated({ others: [policies] }))).url;
});
afterAll(async () => {
  await started.stop();
  await cli.close();
});

const BASE = 'repo:octo-org/policies/base.yml@main';

/** Lints a policy on a base, with a stand-in of GitHub on this machine. */
async function lint(text: string) {
  const policy = await cli.file('on-base.yml', `version: 1\nextends: ${BASE}\n${text}`);
  return cli.run(['lint', '--policy', policy, '--json'], {
    env: { GITHUB_API_URL: api },
  });
}

describe('a policy on a base in another repository, in a shell', () => {
  test('is checked with its base', async () => {
    const ended = await lint('');
    expect([ended.code, ended.stderr]).toEqual([0, '']);
    expect(document(ended)).toMatchObject({ verdict: 'allow', transitions: 5 });
  });

  test('that loosens it is refused with both lines', async () => {
    const ended = await lint('disable: [approve-production]\n');
    expect(ended.code).toBe(2);
    expect(JSON.stringify(document(ended))).toMatch(
      /disables approve-production, which loosens the base \(repo:octo-org\/policies\/base\.yml@main:2\)/,
    );
  });

  test('is not checked without a token for GitHub, and says so in one line', async () => {
    const policy = await cli.file('no-token.yml', `version: 1\nextends: ${BASE}\n`);
    const { code, stdout, stderr } = await cli.run(['lint', '--policy', policy]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
    expect(stderr).toMatch(/the base "repo:octo-org\/policies\/base\.yml@main" of the policy is read from GitHub/);
    expect(stderr).toMatch(/GITHUB_TOKEN/);
  });
});
