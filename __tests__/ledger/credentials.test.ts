import { appendFileSync, chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitServer, startGitServer } from './git-server.js';
import { ENV, Folders, failing, fill, git, grow, IRIS, open } from './world.js';

const TOKEN = 'ghs_TheTokenOfTheRun0123456789';
const encoded = (token: string, user = 'x-access-token') => Buffer.from(`${user}:${token}`).toString('base64');
const BASIC = `AUTHORIZATION: basic ${encoded(TOKEN)}`;

const folders = new Folders();
const root = folders.make();
let server: GitServer;
let bare: string;
let url: string;
let directory: string;

beforeAll(async () => {
  server = await startGitServer(root);
  bare = folders.bare(root, 'models.git');
  fill(bare);
});
beforeEach(() => {
  url = `${server.url}/${basename(bare)}`;
  directory = folders.clone(bare);
  git(directory, 'remote', 'set-url', 'origin', url);
  server.accepts = `basic ${encoded(TOKEN)}`;
  server.calls.length = 0;
});
afterAll(async () => {
  await server.stop();
  folders.remove();
});

let assets = 0;
/** Writes as a run would, and looks at what could have shown a secret. */
async function promote(opened: ReturnType<typeof open>, ...secrets: readonly string[]): Promise<void> {
  const { ledger, masked, commands } = await opened;
  assets += 1;
  const head = await grow(ledger, { kind: 'model', name: `asset-${assets}` }, 2);
  await ledger.last(head, 2);
  expect(server.calls.length).toBeGreaterThan(3);
  for (const { authorizations } of server.calls) expect(authorizations.length).toBeLessThanOrEqual(1);
  for (const secret of secrets) {
    expect(masked).toContain(secret);
    expect(commands.join('\n')).not.toContain(secret);
    expect(JSON.stringify(ledger.describe(IRIS))).not.toContain(secret);
  }
}

describe('a checkout that kept its credentials', () => {
  test('actions/checkout up to v5 keeps them in .git/config', async () => {
    git(directory, 'config', '--local', `http.${server.url}/.extraheader`, BASIC);
    await promote(open('ledger', directory), TOKEN, encoded(TOKEN));
  });

  // actions/checkout v6, src/git-auth-helper.ts: includeIf for the host's path and for that of a container.
  const asV6 = (gitDir: string) => {
    const temporary = folders.make();
    const file = join(temporary, 'git-credentials-0123.config');
    git(directory, 'config', '--file', file, `http.${server.url}/.extraheader`, BASIC);
    for (const path of [gitDir, `${gitDir}/worktrees/*`])
      git(directory, 'config', '--local', `includeIf.gitdir:${path}.path`, file);
    const inContainer = '/github/runner_temp/git-credentials-0123.config';
    git(directory, 'config', '--local', 'includeIf.gitdir:/github/workspace/.git.path', inContainer);
  };

  test('actions/checkout from v6 on keeps them in a file of their own', async () => {
    asV6(join(directory, '.git'));
    await promote(open('ledger', directory), TOKEN, encoded(TOKEN));
  });

  test('in a linked worktree of a v6 checkout too', async () => {
    asV6(join(directory, '.git'));
    const linked = join(folders.make(), 'linked');
    git(directory, 'worktree', 'add', '-q', linked, '-b', 'linked');
    await promote(open('ledger', linked), TOKEN);
  });

  test('and the token of the run is not added to them: GitHub refuses two headers', async () => {
    git(directory, 'config', '--local', `http.${server.url}/.extraheader`, BASIC);
    const env = { ...ENV, GITHUB_SERVER_URL: server.url };
    await promote(open('ledger', directory, { onGitHub: true, env, githubToken: 'ghs_another_token_000' }), TOKEN);
  });

  test('twice is once: in the global configuration, and for the very repository', async () => {
    const global = join(folders.make(), 'gitconfig');
    git(directory, 'config', '--file', global, `http.${server.url}/.extraheader`, 'AUTHORIZATION: basic b2xkOm9sZA==');
    git(directory, 'config', '--local', `http.${server.url}/.extraheader`, BASIC);
    git(directory, 'config', '--local', '--add', `http.${url}.extraheader`, BASIC);
    await promote(open('ledger', directory, { env: { ...ENV, GIT_CONFIG_GLOBAL: global } }), TOKEN);
  });

  test('Azure Pipelines keeps a bearer token', async () => {
    server.accepts = 'bearer eyJhbGciOi.azure.token';
    git(directory, 'config', '--local', `http.${url}.extraheader`, 'AUTHORIZATION: bearer eyJhbGciOi.azure.token');
    await promote(open('ledger', directory), 'eyJhbGciOi.azure.token');
  });

  test('given by the environment', async () => {
    const given = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `http.${server.url}/.extraheader`,
      GIT_CONFIG_VALUE_0: BASIC,
    };
    await promote(open('ledger', directory, { env: { ...ENV, ...given } }), TOKEN);
  });

  test('a password in the address is not passed on as an argument', async () => {
    server.accepts = `basic ${encoded('p4ssw0rd-secret', 'ana')}`;
    git(directory, 'remote', 'set-url', 'origin', url.replace('//', '//ana:p4ssw0rd-secret@'));
    await promote(open('ledger', directory), 'p4ssw0rd-secret');
  });

  test('an address that is rewritten, as actions/checkout does for ssh', async () => {
    git(directory, 'remote', 'set-url', 'origin', 'git@github.test:models.git');
    git(directory, 'config', '--local', `url.${server.url}/.insteadOf`, 'git@github.test:');
    git(directory, 'config', '--local', `http.${server.url}/.extraheader`, BASIC);
    await promote(open('ledger', directory), TOKEN);
  });

  test('a credential helper of the repository', async () => {
    const helper = join(folders.make(), 'helper');
    writeFileSync(helper, `#!/bin/sh\necho username=x-access-token\necho password=${TOKEN}\n`);
    chmodSync(helper, 0o755);
    server.accepts = `Basic ${encoded(TOKEN)}`;
    git(directory, 'config', '--local', 'credential.helper', helper);
    await promote(open('ledger', directory));
  });
});

describe('the token of the run', () => {
  const onGitHub = (env: Record<string, string> = {}) => ({
    onGitHub: true,
    githubToken: TOKEN,
    env: { ...ENV, GITHUB_SERVER_URL: server.url, GITHUB_REPOSITORY: 'acme/models', ...env },
  });

  test('serves where the checkout kept nothing', async () => {
    await promote(open('ledger', directory, onGitHub()), TOKEN, encoded(TOKEN));
  });

  test('serves without a checkout, for the repository of the run', async () => {
    mkdirSync(join(root, 'acme'), { recursive: true });
    folders.bare(join(root, 'acme'), 'models.git');
    for (const workspace of [folders.make(), '/nonexistent/workspace']) {
      const opened = open('ledger', workspace, onGitHub());
      expect((await opened).ledger.describe(IRIS).repository).toBe(`${server.url}/acme/models.git`);
      await promote(opened, TOKEN);
    }
  });

  test('serves for another repository of that server', async () => {
    mkdirSync(join(root, 'acme'), { recursive: true });
    folders.bare(join(root, 'acme'), 'ledger.git');
    const opened = open('acme/ledger#shared', folders.make(), onGitHub());
    expect((await opened).ledger.describe(IRIS).repository).toBe(`${server.url}/acme/ledger.git`);
    await promote(opened, TOKEN);
  });

  test('goes to no other server', async () => {
    const { ledger } = await open('ledger', directory, onGitHub({ GITHUB_SERVER_URL: 'https://github.com' }));
    const { exit, line } = await failing(() => ledger.head(IRIS));
    expect(exit).toBe(3);
    expect(line).toMatch(
      /does not accept the login that git has, or git has none\. On GitHub Actions keep persist-credentials/,
    );
    expect(server.calls.flatMap(({ authorizations }) => authorizations)).toEqual([]);
  });
});

test('a secret that is refused shows in no line', async () => {
  git(
    directory,
    'config',
    '--local',
    `http.${server.url}/.extraheader`,
    'AUTHORIZATION: basic d3Jvbmc6d3JvbmctdG9rZW4=',
  );
  const { ledger } = await open('ledger', directory);
  const { line } = await failing(() => ledger.head(IRIS));
  expect(line).not.toMatch(/d3Jvbmc6d3JvbmctdG9rZW4=|wrong-token/);
  appendFileSync(join(directory, '.git', 'config'), '[broken\n');
  const broken = await failing(() => open('ledger', directory));
  expect(broken.line).toMatch(/git cannot read the repository/);
  expect(broken.line).not.toMatch(/\n/);
});

describe('the token of a job of Azure Pipelines', () => {
  const JOB = 'job-token-0123456789';
  const inPipeline = (collection = `${server.url}/contoso`, env: Record<string, string> = {}) => ({
    azureRepos: { collection: new URL(collection), token: JOB },
    env: { ...ENV, ...env },
  });
  /** The address of a repository as Azure Repos gives it: with the organisation as a user. */
  const azureRepo = (organisation: string) => {
    const folder = join(root, organisation, 'Models/_git');
    mkdirSync(folder, { recursive: true });
    folders.bare(folder, 'models');
    return `${server.url.replace('//', `//${organisation}@`)}/${organisation}/Models/_git/models`;
  };

  beforeEach(() => {
    server.accepts = `bearer ${JOB}`;
  });

  test('serves where the checkout kept nothing', async () => {
    git(directory, 'remote', 'set-url', 'origin', azureRepo('contoso'));
    await promote(open('ledger', directory, inPipeline()), JOB);
  });

  test('serves without a checkout, for the repository of the run', async () => {
    const env = { BUILD_REPOSITORY_URI: azureRepo('contoso') };
    await promote(open('ledger', folders.make(), inPipeline(undefined, env)), JOB);
  });

  test('serves for another repository of the collection', async () => {
    azureRepo('contoso');
    const opened = open('Models/models#shared', folders.make(), inPipeline());
    await promote(opened, JOB);
  });

  test('is not shown to another organisation on the same server', async () => {
    git(directory, 'remote', 'set-url', 'origin', azureRepo('fabrikam'));
    const { ledger } = await open('ledger', directory, inPipeline());
    await expect(ledger.head(IRIS)).rejects.toThrow(/does not accept the login/);
    expect(server.calls.length).toBeGreaterThan(0);
    expect(server.calls.flatMap(({ authorizations }) => authorizations).join()).not.toContain(JOB);
  });

  test('gives way to what the checkout kept', async () => {
    git(directory, 'config', '--local', `http.${url}.extraheader`, 'AUTHORIZATION: bearer eyJhbGciOi.azure.token');
    server.accepts = 'bearer eyJhbGciOi.azure.token';
    await promote(open('ledger', directory, inPipeline(server.url)), 'eyJhbGciOi.azure.token');
  });
});
