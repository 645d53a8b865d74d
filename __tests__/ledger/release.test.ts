import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AzureRepos } from '../../src/ledger/git/repository.js';
import { type GitServer, startGitServer } from './git-server.js';
import { ENV, Folders, failing, git, grow, IRIS, open } from './world.js';

const TOKEN = 'job-token-0123456789';
const folders = new Folders();
const root = folders.make();
let server: GitServer;
beforeAll(async () => {
  server = await startGitServer(root);
});
afterAll(async () => {
  await server.stop();
  folders.remove();
});

const readFrom = (name: string, provider: string): AzureRepos['own'] => ({
  is: 'read',
  value: { repository: { name, provider } },
});

/** The ledger of a release without more said than its prefix. */
const ofRelease = (own: AzureRepos['own'], directory = folders.make(), env: Record<string, string> = {}) =>
  open('ledger', directory, {
    azureRepos: { collection: new URL(`${server.url}/contoso`), token: TOKEN, ...(own !== undefined && { own }) },
    env: { ...ENV, ...env },
  });

describe('the ledger of a classic release', () => {
  test('is in the repository of its primary artifact, whatever else lies where it runs', async () => {
    const folder = join(root, 'contoso/Models/_git');
    mkdirSync(folder, { recursive: true });
    const bare = folders.bare(folder, 'churn');
    const directory = folders.clone(folders.bare());
    // What a variable names is not asked.
    const env = { BUILD_REPOSITORY_URI: `${server.url}/contoso/Models/_git/other` };
    const { ledger } = await ofRelease(readFrom('Models/churn', 'TfsGit'), directory, env);
    await grow(ledger, IRIS, 1);
    expect(git(bare, 'for-each-ref', '--format=%(refname)')).toMatch(/^refs\/heads\/ledger\/.*\/model\/iris$/);
    expect(server.calls.flatMap(({ authorizations }) => authorizations)).toContain(`bearer ${TOKEN}`);
  });

  test.each<[string, string, string, RegExp]>([
    ['with blanks in its names', 'Our Models/my churn', 'TfsGit', /\/contoso\/Our%20Models\/_git\/my%20churn$/],
    ['on GitHub', 'octo-org/octo-repo', 'GitHub', /^https:\/\/github\.com\/octo-org\/octo-repo\.git$/],
  ])('is found in a repository %s', async (_, name, provider, address) => {
    const { ledger } = await ofRelease(readFrom(name, provider));
    expect(ledger.describe(IRIS).repository).toMatch(address);
  });

  test.each<[string, AzureRepos['own']]>([
    ['comes from no repository', { is: 'read', value: null }],
    ['comes from a repository on another host', readFrom('$/Models', 'TfsVersionControl')],
  ])('has to be named where the release %s', async (_, own) => {
    const { line } = await failing(() => ofRelease(own));
    expect(line).toMatch(/the primary artifact of this release is no repository of Azure Repos or GitHub/);
    expect(line).toMatch(/ledger: PROJECT\/NAME#aml-promote-ledger/);
  });

  test('names the right that is lacking where the release may not be read', async () => {
    const own = { is: 'unreadable', why: 'TF000: No.', grant: 'give "Models Build Service" View releases' } as const;
    const { line } = await failing(() => ofRelease(own));
    expect(line).toMatch(/which repository the release comes from: TF000: No\..*View releases/);
  });
});
