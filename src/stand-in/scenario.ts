import { ScenarioError } from './check.js';
import { assertScenario } from './scenario-check.js';
import { buildWorld } from './world.js';

export { ScenarioError } from './check.js';

/**
 * The world that the stand-in answers from: plain JSON data, named as GitHub's REST API names it.
 * Everything has a default; `{}` is a repository `octo-org/octo-repo` with the unprotected branch `main`.
 */
export type Scenario = {
  /** Login of the repository's owner. An owner that `users` does not list is an organization. Default `octo-org`. */
  owner?: string;
  repository?: ScenarioRepository;
  /** Everybody who is named elsewhere must be listed here (or be the owner). Default: none. */
  users?: ScenarioUser[];
  teams?: ScenarioTeam[];
  /** The default branch is added when it is not listed. */
  branches?: ScenarioBranch[];
  files?: ScenarioFile[];
  environments?: ScenarioEnvironment[];
  runs?: ScenarioRun[];
  /** Without it the OIDC endpoint answers 404, as for a job without `id-token: write`. */
  oidc?: ScenarioOidc;
  faults?: ScenarioFault[];
  /** Other repositories, of which code and protection can be read. */
  others?: ScenarioOther[];
  /** When set, API calls without `Authorization: Bearer <token>` (or `token <token>`) are answered with 401. */
  token?: string;
  /** Whom `GET /user` names. Default: nobody, which answers 403 as it does for GITHUB_TOKEN. */
  viewer?: string;
};

export type ScenarioRepository = {
  /** Default 1. */
  id?: number;
  /** Default `octo-repo`. */
  name?: string;
  /** Default `main`. */
  default_branch?: string;
  /** Default false. */
  private?: boolean;
};

export type ScenarioOther = {
  owner: string;
  repository: ScenarioRepository;
  branches?: ScenarioBranch[];
  files?: ScenarioFile[];
};

export type ScenarioUser = {
  login: string;
  /** Default 101, 102, … in the order of the list. */
  id?: number;
  /** Default `User`. */
  type?: 'User' | 'Bot' | 'Organization';
};

export type ScenarioTeam = {
  /** Default: the repository's owner. */
  org?: string;
  slug: string;
  /** Default 201, 202, … in the order of the list. */
  id?: number;
  /** False: the team and its memberships answer 403, as they do for GITHUB_TOKEN. Default true. */
  readable?: boolean;
  members?: string[];
};

export type ScenarioBranch = {
  name: string;
  /** The head commit. Default: a sha made from the branch's name. */
  sha?: string;
  /** Earlier commits of the branch. Default: none. */
  history?: string[];
  /** Default: whether there are rules or a classic protection. */
  protected?: boolean;
  /** Active ruleset rules; the parameters that a pull_request rule lacks are filled in. Default: none. */
  rules?: ScenarioRule[];
  /** The body of classic branch protection, with logins for users; null answers 404 and `forbidden` 403. Default null. */
  classicProtection?: Record<string, unknown> | null | 'forbidden';
};

export type ScenarioRule = {
  /** `pull_request`, `non_fast_forward`, `deletion`, or any other rule type of GitHub's. */
  type: string;
  parameters?: Record<string, unknown>;
};

export type ScenarioFile = {
  path: string;
  /** A branch, or a commit sha. Default: the default branch. */
  ref?: string;
  text: string;
};

export type ScenarioEnvironment = {
  name: string;
  /** Default 301, 302, … in the order of the list. */
  id?: number;
  /** Left out of the answer when absent here: GitHub returns it, but does not document it. */
  can_admins_bypass?: boolean;
  /** Default: none, so no required_reviewers rule. */
  reviewers?: ({ user: string } | { team: string })[];
  /** Default false. */
  prevent_self_review?: boolean;
  /** Minutes. Default 0, so no wait_timer rule. */
  wait_timer?: number;
};

export type ScenarioRun = {
  id: number;
  /** Default 1. */
  attempt?: number;
  /** Default `workflow_dispatch`. */
  event?: string;
  /** Default `in_progress`; `completed` concludes with success. */
  status?: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
  /** Default: the default branch. */
  head_branch?: string;
  /** Default: the head of `head_branch`. */
  head_sha?: string;
  /** Default `.github/workflows/promote.yml`. */
  path?: string;
  /** Default: the first of `users`, or the owner. */
  actor?: string;
  /** Default: the actor. */
  triggering_actor?: string;
  /** Full name; another one than the repository's own is a fork. Default: the repository itself. */
  head_repository?: string;
  /** When this attempt began. Default: when everything was made. */
  started_at?: string;
  reviews?: ScenarioReview[];
  /** Of all attempts. */
  jobs?: ScenarioJob[];
  artifacts?: ScenarioArtifact[];
};

/** A job, which GitHub shows as a check run. Times are ISO 8601. */
export type ScenarioJob = {
  /** What the job has as `job.check_run_id`. */
  id: number;
  name: string;
  /** Name of the environment that gates it. Default: none. */
  environment?: string;
  /** False: its environment says `deployment: false`. Default true. */
  deployment?: boolean;
  /** Default `in_progress`. */
  status?: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
  /** Default: `success` where the status is `completed`. */
  conclusion?: 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required';
  /** When it came to its gate. Default: a minute after everything was made. */
  reached_at?: string;
  /** Default: two minutes after everything was made. */
  started_at?: string;
  /** Default, where the status is `completed`: three minutes after everything was made. */
  completed_at?: string;
};

export type ScenarioArtifact = {
  /** Default 401, 402, … in the order of the list. */
  id?: number;
  name: string;
  /** Default: half a minute after everything was made. */
  created_at?: string;
  /** Default false. */
  expired?: boolean;
  /** Texts of the files in it, by name. Default: none. */
  files?: Record<string, string>;
  /** The bytes of the zip as base64, instead of `files`. */
  zip?: string;
};

export type ScenarioReview = {
  user: string;
  /** `pending` is a comment without a verdict. Default `approved`. */
  state?: 'approved' | 'rejected' | 'pending';
  /** Names of the environments that this review covers. */
  environments: string[];
  /** Default: empty. */
  comment?: string;
};

export type ScenarioOidc = {
  /** What the job has as ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  requestToken: string;
  /** Claims of the job; they win over those that the endpoint makes itself. */
  claims?: Record<string, unknown>;
};

/** Answers matching calls with an error, before any other rule looks at them. The first match wins. */
export type ScenarioFault = {
  /** Default: every method. */
  method?: string;
  /** A regular expression for path and query, as they were sent. */
  path: string;
  /** Default 403. */
  status?: number;
  /** A string is sent as it is, anything else as JSON. Default: GitHub's body for this status. */
  body?: unknown;
  /** Default `application/json; charset=utf-8`. */
  contentType?: string;
  headers?: Record<string, string>;
  /** How many calls to answer so; later ones pass. Default: all. */
  times?: number;
};

/** Reads a scenario from JSON, and refuses with one clear line what the stand-in could not answer from. */
export function parseScenario(text: string): Scenario {
  const scenario = parseJson(text);
  assertScenario(scenario);
  // Building the world is what finds names that nobody has; the world itself is not needed here.
  buildWorld(scenario);
  return scenario;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : 'unknown reason';
    throw new ScenarioError(`The stand-in's scenario is not JSON: ${reason}`);
  }
}
