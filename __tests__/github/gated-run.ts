import { githubApprovals } from '../../src/approvals/github.js';
import type { ClaimedInputs } from '../../src/approvals/github-claims.js';
import type { ApprovalsPort } from '../../src/approvals/port.js';
import type { GateEvidence, PolicyEvidence, RunEvidence } from '../../src/core/evidence.js';
import type { ApprovalRule, Approver, Environment, Rule } from '../../src/core/policy/policy.js';
import { githubForge } from '../../src/forge/github.js';
import type { ForgePort } from '../../src/forge/port.js';
import { createGitHub, type GitHub } from '../../src/github/client.js';
import { type RunContext, runContext } from '../../src/github/context.js';
import { createIdTokens, type IdTokens } from '../../src/github/oidc.js';
import { startDeadline } from '../../src/http/deadline.js';
import type { JournalEntry } from '../../src/stand-in/control.js';
import { startGitHub } from '../../src/stand-in/github.js';
import type { Scenario, ScenarioJob, ScenarioRun } from '../../src/stand-in/scenario.js';
import { startChecked } from '../stand-in/checked.js';

export const HEAD = 'a'.repeat(40);
export const REPO = '/repos/contoso/models';
export const AZURE = new URL('http://127.0.0.1:4000');

const CLAIMS = {
  repository: 'contoso/models',
  run_id: '41',
  run_attempt: '1',
  ref: 'refs/heads/main',
  event_name: 'workflow_dispatch',
  environment: 'aml-production',
  check_run_id: '900',
  workflow_ref: 'contoso/models/.github/workflows/promote.yml@refs/heads/main',
  workflow_sha: HEAD,
};

/** This job, and when it was let through its gate. */
export const PROMOTE: ScenarioJob = { id: 900, name: 'promote', environment: 'aml-production' };

/** Claims of the job, changed; undefined leaves one out. */
export function claims(changes: Record<string, unknown> = {}): Scenario {
  return { oidc: { requestToken: 'open', claims: { ...CLAIMS, ...changes } } };
}

/** An honest promotion: asked for by ana, released by bo, from the protected main. */
export const HONEST: Scenario = {
  owner: 'contoso',
  repository: { name: 'models' },
  users: [
    { login: 'ana', id: 11 },
    { login: 'bo', id: 12 },
    { login: 'Cy', id: 13 },
    { login: 'robot[bot]', id: 14, type: 'Bot' },
  ],
  teams: [
    { slug: 'approvers', id: 21, members: ['bo'] },
    { slug: 'secret', id: 22, readable: false, members: ['bo'] },
  ],
  branches: [
    {
      name: 'main',
      sha: HEAD,
      rules: [
        { type: 'pull_request', parameters: { required_approving_review_count: 1 } },
        { type: 'non_fast_forward' },
        { type: 'deletion' },
      ],
    },
  ],
  files: [{ path: 'promote/policy.yml', text: 'version: 1\n# größer\n' }],
  environments: [
    { name: 'aml-production', id: 31, can_admins_bypass: false, reviewers: [{ user: 'bo' }, { team: 'approvers' }] },
    { name: 'aml-test', id: 32 },
  ],
  runs: [run()],
  ...claims(),
};

/** The run, changed: asked for by ana, released by bo. */
export function run(changes: Partial<ScenarioRun> = {}): ScenarioRun {
  const reviews = [{ user: 'bo', environments: ['aml-production'], comment: 'fine' }];
  return { id: 41, actor: 'ana', reviews, jobs: [PROMOTE], ...changes };
}

export const ENV = {
  GITHUB_REPOSITORY: 'contoso/models',
  GITHUB_RUN_ID: '41',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_EVENT_NAME: 'workflow_dispatch',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: HEAD,
  GITHUB_SERVER_URL: 'https://github.com',
};

export interface Job {
  readonly url: string;
  readonly context: RunContext;
  readonly github: GitHub;
  readonly idTokens: IdTokens;
  readonly masked: string[];
  forge(policyRef?: string): ForgePort;
  approvals(inputs?: ClaimedInputs): ApprovalsPort;
  evidence(rule: Rule, inputs?: ClaimedInputs, planDigest?: string): Promise<RunEvidence>;
  gate(rule: Rule, inputs?: ClaimedInputs): Promise<GateEvidence>;
  /** Lets something happen on GitHub: a review, a job put, an artifact, another attempt. */
  act(what: 'reviews' | 'jobs' | 'artifacts' | 'runs', body: unknown): Promise<void>;
  requests(): Promise<readonly JournalEntry[]>;
}

/** Starts the stand-in for one test with a job against it, and stops it whatever the test does. */
export async function inJob(
  changes: Scenario,
  test: (job: Job) => Promise<void>,
  env: Record<string, string | undefined> = {},
): Promise<void> {
  const standIn = await startGitHub({ port: 0, scenario: { ...HONEST, ...changes } });
  const checked = await startChecked(standIn.url);
  try {
    await test(jobAt(checked.url, env));
  } finally {
    await standIn.close();
    await checked.close();
  }
}

function jobAt(url: string, env: Record<string, string | undefined>): Job {
  const stood = { GITHUB_API_URL: url, ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_oidc/token?api-version=2.0` };
  const all = { ...ENV, ...stood, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'open', ...env };
  const context = runContext(all, { azureEndpoint: AZURE });
  const deadline = startDeadline(60_000, () => {});
  const github = createGitHub({ apiUrl: context.apiUrl, token: 'never sent in the clear', deadline });
  const masked: string[] = [];
  const { requestUrl, requestToken } = context.idToken ?? { requestUrl: null, requestToken: null };
  const idTokens = createIdTokens({ requestUrl, requestToken, deadline, mask: (secret) => masked.push(secret) });
  const job: Job = {
    url,
    context,
    github,
    idTokens,
    masked,
    forge: (policyRef = '') => githubForge({ github, context, policyRef }),
    approvals: (inputs = {}) => githubApprovals({ github, context, idTokens, inputs, remembered: false }),
    async evidence(rule, inputs = {}, planDigest) {
      const evidence = await job.approvals(inputs).evidence(rule, POLICY, planDigest ?? null);
      if (evidence.is !== 'run') throw new Error('no evidence of a run');
      return evidence;
    },
    async gate(rule, inputs = {}) {
      const { gate } = await job.evidence(rule, inputs);
      if (gate === null) throw new Error('no evidence of a gate');
      return gate;
    },
    async act(what, body) {
      const headers = { 'content-type': 'application/json' };
      const init = { method: 'POST', headers, body: JSON.stringify(body) };
      const { status } = await fetch(`${url}/_stand-in/runs${what === 'runs' ? '' : `/41/${what}`}`, init);
      if (status !== 201) throw new Error(`the stand-in answered ${status}`);
    },
    async requests() {
      const journal: readonly JournalEntry[] = JSON.parse(await (await fetch(`${url}/_stand-in/requests`)).text());
      return journal;
    },
  };
  return job;
}

export const POLICY: PolicyEvidence = {
  system: 'github',
  repository: 'contoso/models',
  ref: 'refs/heads/main',
  commit: HEAD,
  mustBeProtected: false,
  gaps: { is: 'read', value: [] },
};

const AT = { file: 'promote/policy.yml', line: 1, column: 1 };
export const REVIEWERS: Approver = { is: 'environment-reviewers' };

/** An environment as a policy names it. */
export const PRODUCTION: Environment = {
  name: 'aml-production',
  forbidAdminBypass: true,
  allowReruns: false,
  allowedRefs: null,
  allowedWorkflows: null,
};

/** An entry of a rule's approvals. */
export const entry = (value: Partial<ApprovalRule>): Rule['approvals'][number] => ({
  value: { from: [REVIEWERS], count: 1, via: 'environment', environment: null, comment: null, ...value },
  at: AT,
});

/** A rule that asks for one approval by any of these. */
export function rule(...from: Approver[]): Rule {
  return {
    from: 'staging',
    to: 'production',
    named: true,
    environment: PRODUCTION,
    approvals: from.length === 0 ? [] : [entry({ from })],
    separate: ['requester'],
    requirePlan: false,
    checks: [],
    freeze: [],
    at: AT,
  };
}
