import { githubApprovals } from '../../src/approvals/github.js';
import type { Evidence, GateEvidence, PolicyEvidence } from '../../src/core/evidence.js';
import type { ApprovalRule, Approver, Rule } from '../../src/core/policy/policy.js';
import { githubForge } from '../../src/forge/github.js';
import type { ForgePort } from '../../src/forge/port.js';
import { createGitHub, type GitHub } from '../../src/github/client.js';
import { type RunContext, runContext } from '../../src/github/context.js';
import { createIdTokens, type IdTokens } from '../../src/github/oidc.js';
import { startDeadline } from '../../src/http/deadline.js';
import type { JournalEntry } from '../../src/stand-in/control.js';
import { startGitHub } from '../../src/stand-in/github.js';
import type { Scenario } from '../../src/stand-in/scenario.js';

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
};

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
  runs: [{ id: 41, actor: 'ana', reviews: [{ user: 'bo', environments: ['aml-production'], comment: 'fine' }] }],
  ...claims(),
};

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
  evidence(rule: Rule, inputs?: { environment?: string; checkRunId?: string }): Promise<Evidence>;
  gate(rule: Rule): Promise<GateEvidence>;
  requests(): Promise<readonly JournalEntry[]>;
}

/** Starts the stand-in for one test with a job against it, and stops it whatever the test does. */
export async function inJob(
  changes: Scenario,
  test: (job: Job) => Promise<void>,
  env: Record<string, string | undefined> = {},
): Promise<void> {
  const { url, close } = await startGitHub({ port: 0, scenario: { ...HONEST, ...changes } });
  try {
    await test(jobAt(url, env));
  } finally {
    await close();
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
    evidence: (rule, inputs = {}) => githubApprovals({ github, context, idTokens, inputs }).evidence(rule, POLICY),
    async gate(rule) {
      const evidence = await job.evidence(rule);
      if (evidence.is !== 'run' || evidence.gate === null) throw new Error('no evidence of a gate');
      return evidence.gate;
    },
    async requests() {
      const journal: readonly JournalEntry[] = JSON.parse(await (await fetch(`${url}/_stand-in/requests`)).text());
      return journal;
    },
  };
  return job;
}

export const POLICY: PolicyEvidence = {
  repository: 'contoso/models',
  ref: 'refs/heads/main',
  commit: HEAD,
  gaps: { is: 'read', value: [] },
};

const AT = { file: 'promote/policy.yml', line: 1, column: 1 };
export const REVIEWERS: Approver = { is: 'environment-reviewers' };

/** A rule that asks for one approval by any of these. */
export function rule(...from: Approver[]): Rule {
  const value: ApprovalRule = { from, count: 1 };
  const approvals = from.length === 0 ? [] : [{ value, at: AT }];
  return {
    from: 'staging',
    to: 'production',
    named: true,
    environment: 'aml-production',
    approvals,
    separate: ['requester'],
    checks: [],
    at: AT,
  };
}
