import {
  anything,
  type Check,
  flag,
  isRecord,
  listOf,
  matching,
  name,
  oneOf,
  plainObject,
  record,
  regularExpression,
  string,
  strings,
  wholeNumber,
} from './check.js';
import type {
  Scenario,
  ScenarioArtifact,
  ScenarioBranch,
  ScenarioEnvironment,
  ScenarioFault,
  ScenarioFile,
  ScenarioJob,
  ScenarioOidc,
  ScenarioOther,
  ScenarioRepository,
  ScenarioReview,
  ScenarioRule,
  ScenarioRun,
  ScenarioTeam,
  ScenarioUser,
} from './scenario.js';

const id = wholeNumber(1);
const sha = matching(/^[0-9a-f]{40}$/, 'a commit sha of 40 hexadecimal digits');
const fullName = matching(/^[^/\s]+\/[^/\s]+$/, 'a full name such as octo-org/octo-repo');

const repository = record<ScenarioRepository>({ id, name, default_branch: name, private: flag });

const user = record<ScenarioUser>({ login: name, id, type: oneOf('User', 'Bot', 'Organization') }, ['login']);

const team = record<ScenarioTeam>({ org: name, slug: name, id, readable: flag, members: listOf(name) }, ['slug']);

const rule = record<ScenarioRule>({ type: name, parameters: plainObject }, ['type']);

const forbidden = matching(/^forbidden$/, "an object, null or 'forbidden'");
const classicProtection: Check = (value, at) => {
  if (value !== null && !isRecord(value)) forbidden(value, at);
};

const branch = record<ScenarioBranch>(
  { name, sha, history: listOf(sha), protected: flag, rules: listOf(rule), classicProtection },
  ['name'],
);

const file = record<ScenarioFile>({ path: name, ref: name, text: string }, ['path', 'text']);

const reviewerIsUser = record<{ user: string }>({ user: name }, ['user']);
const reviewerIsTeam = record<{ team: string }>({ team: name }, ['team']);
const reviewer: Check = (value, at) =>
  isRecord(value) && 'team' in value ? reviewerIsTeam(value, at) : reviewerIsUser(value, at);

// GitHub takes at most six reviewers and 43200 minutes (30 days): OpenAPI operation repos/create-or-update-environment.
const environment = record<ScenarioEnvironment>(
  {
    name,
    id,
    can_admins_bypass: flag,
    reviewers: listOf(reviewer),
    prevent_self_review: flag,
    wait_timer: wholeNumber(0, 43_200),
  },
  ['name'],
);

const review = record<ScenarioReview>(
  { user: name, state: oneOf('approved', 'rejected', 'pending'), environments: listOf(name), comment: string },
  ['user', 'environments'],
);

const time = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'a time such as 2026-01-01T00:00:00Z');
const status = oneOf('queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending');

const job = record<ScenarioJob>(
  {
    id,
    name,
    environment: name,
    deployment: flag,
    status,
    conclusion: oneOf('success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required'),
    reached_at: time,
    started_at: time,
    completed_at: time,
  },
  ['id', 'name'],
);

const artifact = record<ScenarioArtifact>({ id, name, created_at: time, expired: flag, files: strings, zip: string }, [
  'name',
]);

const run = record<ScenarioRun>(
  {
    id,
    attempt: wholeNumber(1),
    event: name,
    status,
    head_branch: name,
    head_sha: sha,
    path: name,
    actor: name,
    triggering_actor: name,
    head_repository: fullName,
    started_at: time,
    reviews: listOf(review),
    jobs: listOf(job),
    artifacts: listOf(artifact),
  },
  ['id'],
);

const oidc = record<ScenarioOidc>({ requestToken: name, claims: plainObject }, ['requestToken']);

const fault = record<ScenarioFault>(
  {
    method: name,
    path: regularExpression,
    status: wholeNumber(200, 599),
    body: anything,
    contentType: name,
    headers: strings,
    times: wholeNumber(1),
  },
  ['path'],
);

const other = record<ScenarioOther>({ owner: name, repository, branches: listOf(branch), files: listOf(file) }, [
  'owner',
  'repository',
]);

const scenario = record<Scenario>({
  owner: name,
  repository,
  users: listOf(user),
  teams: listOf(team),
  branches: listOf(branch),
  files: listOf(file),
  environments: listOf(environment),
  runs: listOf(run),
  oidc,
  faults: listOf(fault),
  others: listOf(other),
  token: name,
  viewer: name,
});

/** Refuses a value that has not the shape of a scenario. */
export function assertScenario(value: unknown): asserts value is Scenario {
  scenario(value, 'scenario');
}

/** Refuses a value that has not the shape of a run. */
export function assertRun(value: unknown): asserts value is ScenarioRun {
  run(value, 'run');
}

/** Refuses a value that has not the shape of a review. */
export function assertReview(value: unknown): asserts value is ScenarioReview {
  review(value, 'review');
}

/** Refuses a value that has not the shape of a job. */
export function assertJob(value: unknown): asserts value is ScenarioJob {
  job(value, 'job');
}

/** Refuses a value that has not the shape of an artifact. */
export function assertArtifact(value: unknown): asserts value is ScenarioArtifact {
  artifact(value, 'artifact');
}
