import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEntry } from '../../../src/stand-in/control.js';
import { startGitHub as startStandIn } from '../../../src/stand-in/github.js';
import { parseScenario, type Scenario, type ScenarioJob, type ScenarioReview } from '../../../src/stand-in/scenario.js';
import { startChecked } from '../../stand-in/checked.js';
import { type Server, type Started, startCli } from './process.js';
import { ledgerOptional } from './without-ledger.js';

export const RUN = 4242;
export const HEAD = 'a'.repeat(40);
export const POLICY_PATH = '.aml/promotion-policy.yml';
export const POLICY = 'version: 1\nextends: default\n';
export const REQUEST_TOKEN = 'request-token-of-the-job-7b1e';

export const PROTECTED = [
  { type: 'pull_request', parameters: { required_approving_review_count: 1 } },
  { type: 'non_fast_forward' },
  { type: 'deletion' },
];

export const CLAIMS = {
  repository: 'octo-org/octo-repo',
  run_id: String(RUN),
  run_attempt: '1',
  ref: 'refs/heads/main',
  sha: HEAD,
  event_name: 'workflow_dispatch',
  environment: 'production',
  check_run_id: '900',
  workflow_ref: 'octo-org/octo-repo/.github/workflows/promote.yml@refs/heads/main',
  workflow_sha: HEAD,
};

/** The job that promotes, let through its gate. */
export const PROMOTE: ScenarioJob = { id: 900, name: 'promote', environment: 'production' };

export const APPROVED: ScenarioReview = { user: 'dana', environments: ['production'], comment: 'looks right' };

/** Anything of it may be left out: JSON has no undefined. */
type Undefinable<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** What differs from an honest promotion: asked for by ana on the protected main, released by dana. */
export interface Differently {
  readonly policy?: string | null;
  /** Files beside the policy. */
  readonly files?: NonNullable<Scenario['files']>;
  /** Claims of the job's token; undefined leaves one out. Null takes the endpoint away. */
  readonly claims?: Readonly<Record<string, unknown>> | null;
  readonly environment?: Undefinable<NonNullable<Scenario['environments']>[number]> | null;
  readonly reviews?: readonly ScenarioReview[];
  readonly run?: Partial<NonNullable<Scenario['runs']>[number]>;
  readonly rules?: NonNullable<NonNullable<Scenario['branches']>[number]['rules']>;
  readonly faults?: NonNullable<Scenario['faults']>;
  readonly teams?: NonNullable<Scenario['teams']>;
  readonly token?: string;
  /** Other repositories. */
  readonly others?: NonNullable<Scenario['others']>;
  /** Lists `robot[bot]` among the accounts. */
  readonly bot?: boolean;
}

export function gated(different: Differently = {}): unknown {
  const {
    policy = POLICY,
    files = [],
    claims = {},
    environment = {},
    reviews = [APPROVED],
    run = {},
    rules = PROTECTED,
    faults = [],
    teams = [],
    token,
    others = [],
    bot = false,
  } = different;
  // The job is where its token says that it is.
  const claimed = claims === null || !('environment' in claims) ? 'production' : claims.environment;
  const { environment: _, ...bare } = PROMOTE;
  const job = typeof claimed === 'string' ? { ...bare, environment: claimed } : bare;
  return {
    users: [
      { login: 'ana', id: 11 },
      { login: 'dana', id: 12 },
      { login: 'eve', id: 13 },
      ...(bot ? [{ login: 'robot[bot]', id: 14, type: 'Bot' as const }] : []),
    ],
    teams,
    branches: [
      { name: 'main', sha: HEAD, rules },
      { name: 'feature', sha: 'b'.repeat(40) },
    ],
    files: [
      ...(policy === null ? [] : [{ path: POLICY_PATH, text: ledgerOptional(policy) }]),
      { path: '.github/workflows/promote.yml', text: 'jobs: { promote: { environment: production } }' },
      ...files,
    ],
    environments: [
      ...(environment === null
        ? []
        : [{ name: 'production', id: 31, can_admins_bypass: false, reviewers: [{ user: 'dana' }], ...environment }]),
      { name: 'staging', id: 32, can_admins_bypass: false, reviewers: [{ user: 'dana' }] },
    ],
    runs: [{ id: RUN, actor: 'ana', head_sha: HEAD, reviews: [...reviews], jobs: [job], ...run }],
    ...(claims === null ? {} : { oidc: { requestToken: REQUEST_TOKEN, claims: { ...CLAIMS, ...claims } } }),
    faults,
    others,
    ...(token === undefined ? {} : { token }),
  };
}

export interface GitHub extends Server {
  /** What was asked of GitHub so far. */
  journal(): Promise<readonly JournalEntry[]>;
  review(review: ScenarioReview): Promise<void>;
}

/**
 * Starts the stand-in of GitHub for a scenario: in this process, which takes no time, or as the command of the CLI, where
 * many runs at once are to call it.
 */
export async function startGitHub(started: Started, scenario: unknown, isApart = false): Promise<GitHub> {
  const text = JSON.stringify(scenario);
  const standIn = isApart ? await startApart(started, text) : await startHere(text);
  const checked = await startChecked(standIn.url);
  const server = started.add({
    url: checked.url,
    async stop() {
      await standIn.stop();
      await checked.close();
    },
  });
  return {
    ...server,
    journal: async () => JSON.parse(await (await fetch(`${server.url}/_stand-in/requests`)).text()),
    async review(review) {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${server.url}/_stand-in/runs/${RUN}/reviews`, {
        method: 'POST',
        headers,
        body: JSON.stringify(review),
      });
      if (answer.status !== 201) throw new Error(`the stand-in answered ${answer.status}`);
    },
  };
}

async function startHere(scenario: string): Promise<Server> {
  const { url, close } = await startStandIn({ port: 0, scenario: parseScenario(scenario) });
  return { url, stop: close };
}

async function startApart(started: Started, scenario: string): Promise<Server> {
  const file = join(started.folder(), 'scenario.json');
  writeFileSync(file, scenario);
  return startCli(['stand-in-github', file]);
}
