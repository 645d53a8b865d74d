import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answerGit } from '../workflow-runner/git-of-github.js';
import type { TaskStep } from './agent/agent.js';
import { plant } from './planted.js';
import { inStage, puts } from './servers/azure.js';
import * as differ from './servers/azure-devops-world.js';
import { type Asked, pipelines } from './servers/azure-pipelines.js';
import { listen, startFront } from './servers/front.js';
import { type BareRepository, type GitServer, startGitServer } from './servers/git.js';
import { type Differently, type GitHub, gated, startGitHub } from './servers/github.js';
import { Started } from './servers/process.js';
import { REPOSITORY } from './servers/repository.js';
import { world } from './servers/world.js';

// Pipelines and releases of Azure DevOps whose repository is on GitHub: the policy, what protects it and the ledger are
// there, and who approved is told by Azure DevOps.

const TOKEN = plant('ghp_token-in-a-secret-variable-51c7');
const POLICY = 'version: 1\nextends: default\nledger: required\n';
const ON_GITHUB = { id: REPOSITORY, name: REPOSITORY, type: 'GitHub' };

const w = world();
const p = pipelines(w);
const started = new Started();
let gitServer: GitServer;
beforeAll(async () => {
  gitServer = started.add(await startGitServer());
});
afterAll(() => started.stop());

interface Tried extends Pick<Asked, 'kind' | 'difference' | 'variables' | 'inputs' | 'env'> {
  /** How the repository on GitHub differs from a protected one. */
  readonly github?: Differently;
  /** What the token may do with its contents. */
  readonly contents?: 'read' | 'write';
}

interface Outcome {
  readonly step: TaskStep;
  readonly model: string;
  readonly github: GitHub;
  readonly repository: BareRepository;
  readonly proxied: readonly string[];
}

async function promote({ kind = 'yaml', github: different, contents = 'write', ...tried }: Tried): Promise<Outcome> {
  const model = await w.model(inStage('Production'), inStage('Staging'));
  const github = await startGitHub(w.test, gated({ policy: POLICY, claims: null, token: TOKEN, ...different }));
  const repository = await gitServer.repository();
  const api = w.test.add(await startFront(github.url, p.certificate));
  const git = w.test.add(
    await listen(async (message, response) => {
      const permissionsOf = (token: string) => (token === TOKEN ? { contents } : null);
      await answerGit(message, response, { behind: { [REPOSITORY]: repository.url }, permissionsOf });
    }, p.certificate),
  );
  const usual = kind === 'yaml' ? differ.run({ repository: ON_GITHUB }) : onMain;
  const { difference = (one) => one, variables, inputs, ...others } = tried;
  const { step, proxied } = await p.promote(`azureml:${model}:2`, {
    kind,
    inCloud: true,
    routes: { 'api.github.com': api.url, 'github.com': git.url },
    difference: differ.all(usual, difference),
    variables: {
      ...(kind === 'yaml' && { 'Build.Repository.Uri': `https://github.com/${REPOSITORY}` }),
      ...variables,
    },
    inputs: { githubToken: TOKEN, ledger: 'aml-promote-ledger', ...inputs },
    ...others,
  });
  return { step, model, github, repository, proxied };
}

const from = (branch: string) => differ.releaseOf('GitHub', { definition: REPOSITORY, branch });
const onMain = from('main');
const built = differ.all(
  differ.releaseOf('Build', { version: String(differ.BUILD_ID), project: differ.PROJECT.name }),
  differ.run({ repository: ON_GITHUB }),
);
const IN_STAGE =
  'version: 1\nextends: default\nledger: required\ntransitions:\n  - { from: Staging, to: Production, environment: production, approvals: [{ from: [environment-reviewers] }] }\n';

async function expectRefused(tried: Tried, why: RegExp): Promise<void> {
  const { step, model, repository } = await promote(tried);
  expect({ code: step.code, stderr: step.stderr, complaints: step.complaints }).toEqual({
    code: 0,
    stderr: '',
    complaints: [],
  });
  expect(step.log.join('\n')).toMatch(why);
  expect({ result: step.result, ends: step.completions.length }).toEqual({ result: 'Failed', ends: 1 });
  expect(puts(w.azure.calls(model))).toEqual([]);
  expect(await repository.git(['for-each-ref'])).toBe('');
}

describe('with a repository on GitHub', () => {
  test.each<[string, Tried]>([
    ['a pipeline promotes', {}],
    ['a release of it promotes', { kind: 'classic', github: { policy: IN_STAGE } }],
    ['a release of a build of it promotes', { kind: 'classic', github: { policy: IN_STAGE }, difference: built }],
  ])('%s what dana approved, by the policy there, and is remembered there', async (_, tried) => {
    const { step, model, github, repository, proxied } = await promote(tried);
    expect({ issues: step.issues, result: step.result }).toEqual({ issues: [], result: 'Succeeded' });
    expect(step.outputs).toMatchObject({ verdict: 'allow', stage: 'Production', archived: '["1"]' });
    expect(JSON.parse(step.outputs.approvers ?? '')).toEqual(['dana@contoso.example']);
    expect((await w.azure.get(model, '2')).stage).toBe('Production');
    const branches = await repository.git(['for-each-ref', '--format=%(refname)']);
    expect(branches).toMatch(new RegExp(`^refs/heads/aml-promote-ledger/prod-[0-9a-f]{8}/model/${model}$`, 'm'));
    const journal = await github.journal();
    expect(journal.map(({ method }) => method).filter((method) => method !== 'GET')).toEqual([]);
    expect(journal.length).toBeGreaterThan(0);
    expect(proxied).toEqual(expect.arrayContaining(['api.github.com:443', 'github.com:443', 'dev.azure.com:443']));
    const [record] = [...step.artifacts, ...step.files].map(({ text }) => JSON.parse(text));
    expect(record).toMatchObject({ policy: { repository: REPOSITORY, ref: 'refs/heads/main' } });
  });

  test.each<[string, Tried, RegExp]>([
    ['what nobody approved', { difference: differ.skippedApproval }, /nobody has approved production/],
    ['a policy on an unprotected branch', { github: { rules: [] } }, /main, where the policy stands, is not protected/],
    [
      'a run on another branch',
      { difference: differ.run({ sourceBranch: 'refs/heads/feature' }) },
      /the run was started on refs\/heads\/feature/,
    ],
    [
      'variables that name another repository',
      { variables: { 'Build.Repository.ID': 'octo-org/lax', 'Build.Repository.Name': 'octo-org/lax' } },
      /GitHub does not show the repository octo-org\/lax to githubToken/,
    ],
    [
      'variables that name the repository of a run which is of Azure Repos',
      {
        difference: differ.run({ repository: { ...differ.REPOSITORY, type: 'TfsGit' } }),
        variables: {
          'Build.Repository.ID': REPOSITORY,
          'Build.Repository.Name': REPOSITORY,
          'Build.Repository.Provider': 'GitHub',
        },
      },
      /BUILD_REPOSITORY_ID says octo-org\/octo-repo, and Azure DevOps says/,
    ],
    [
      'a token that GitHub does not know',
      { inputs: { githubToken: 'ghp_of-nobody' } },
      /GitHub does not show the repository octo-org\/octo-repo to githubToken/,
    ],
    [
      'a token that may not write',
      { contents: 'read' },
      /there is no permission to push to https:\/\/github\.com\/octo-org\/octo-repo/,
    ],
    [
      'a release of another branch',
      { kind: 'classic', github: { policy: IN_STAGE }, difference: from('feature') },
      /the release comes from refs\/heads\/feature/,
    ],
    [
      'a release that its stage asked nobody for',
      { kind: 'classic', github: { policy: IN_STAGE }, difference: differ.automatedApproval },
      /the release stage Production asks nobody to approve/,
    ],
  ])('%s refuses', async (_, tried, why) => expectRefused(tried, why));
});
