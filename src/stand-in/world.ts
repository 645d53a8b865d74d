import { createHash } from 'node:crypto';
import { refuse } from './check.js';
import { MADE_AT, madeAfter } from './made-up.js';
import type {
  Scenario,
  ScenarioArtifact,
  ScenarioBranch,
  ScenarioEnvironment,
  ScenarioFault,
  ScenarioFile,
  ScenarioJob,
  ScenarioOidc,
  ScenarioRepository,
  ScenarioReview,
  ScenarioRun,
  ScenarioTeam,
  ScenarioUser,
} from './scenario.js';
import { assertScenario } from './scenario-check.js';

export type User = Required<ScenarioUser>;
export type Team = Required<ScenarioTeam>;
export type Branch = Required<ScenarioBranch>;
export type File = Required<ScenarioFile>;
export type Environment = Required<Omit<ScenarioEnvironment, 'can_admins_bypass'>> &
  Pick<ScenarioEnvironment, 'can_admins_bypass'>;
export type Review = Required<ScenarioReview>;
export type Job = Required<Omit<ScenarioJob, 'environment' | 'conclusion' | 'started_at' | 'completed_at'>> & {
  readonly environment: string | null;
  readonly conclusion: ScenarioJob['conclusion'] | null;
  readonly started_at: string | null;
  readonly completed_at: string | null;
};
export type Artifact = Required<Omit<ScenarioArtifact, 'zip'>> & Pick<ScenarioArtifact, 'zip'>;
export type Run = Required<Omit<ScenarioRun, 'reviews' | 'jobs' | 'artifacts'>> & {
  reviews: Review[];
  jobs: Job[];
  artifacts: Artifact[];
};

/** A scenario with every default filled in and every name resolved. Runs, reviews and claims may change later. */
export type World = {
  readonly owner: string;
  readonly repository: Required<ScenarioRepository>;
  readonly users: readonly User[];
  readonly teams: readonly Team[];
  readonly branches: readonly Branch[];
  readonly files: readonly File[];
  readonly environments: readonly Environment[];
  readonly runs: Run[];
  readonly oidc?: Required<ScenarioOidc>;
  readonly faults: readonly ScenarioFault[];
  /** Other repositories. */
  readonly others: readonly World[];
  readonly token?: string;
  readonly viewer?: string;
};

/** GitHub compares logins, repository names, team slugs and environment names without regard to case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function fullName(world: World): string {
  return `${world.owner}/${world.repository.name}`;
}

/** A sha that is always the same for the same text, for commits and trees that no scenario names. */
export function madeUpSha(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

export function findUser(world: Pick<World, 'users'>, login: string): User | undefined {
  return world.users.find((user) => sameName(user.login, login));
}

export function findTeam(world: World, org: string, slug: string): Team | undefined {
  return world.teams.find((team) => sameName(team.org, org) && sameName(team.slug, slug));
}

export function findEnvironment(world: World, name: string): Environment | undefined {
  return world.environments.find((environment) => sameName(environment.name, name));
}

/** Builds the world of a scenario, and refuses names that it does not have. */
export function buildWorld(scenario: Scenario): World {
  assertScenario(scenario);
  const { owner = 'octo-org', oidc, token, viewer } = scenario;
  const repository = { id: 1, name: 'octo-repo', default_branch: 'main', private: false, ...scenario.repository };
  const listed = (scenario.users ?? []).map((user, index) => ({ id: 101 + index, type: 'User' as const, ...user }));
  const users = findUser({ users: listed }, owner)
    ? listed
    : [...listed, { login: owner, id: 1, type: 'Organization' as const }];
  const world: World = {
    owner,
    repository,
    users,
    teams: (scenario.teams ?? []).map((team, index) => ({
      ...{ org: owner, id: 201 + index, readable: true, members: [] },
      ...team,
    })),
    branches: completeBranches(scenario.branches ?? [], repository.default_branch),
    files: (scenario.files ?? []).map((file) => ({ ref: repository.default_branch, ...file })),
    environments: (scenario.environments ?? []).map((environment, index) => ({
      ...{ id: 301 + index, reviewers: [], prevent_self_review: false, wait_timer: 0 },
      ...environment,
    })),
    runs: [],
    faults: scenario.faults ?? [],
    others: (scenario.others ?? []).map((other) => buildWorld({ ...other })),
    ...(oidc && { oidc: { claims: {}, ...oidc } }),
    ...(token !== undefined && { token }),
    ...(viewer !== undefined && { viewer }),
  };
  checkNames(world);
  for (const [index, run] of (scenario.runs ?? []).entries()) addRun(world, run, `scenario.runs[${index}]`);
  return world;
}

/** Adds a run. A further attempt replaces the run it repeats and keeps its reviews, jobs and artifacts: GitHub keys them by run. */
export function addRun(world: World, run: ScenarioRun, at: string): Run {
  const earlier = world.runs.findIndex((other) => other.id === run.id);
  const before = world.runs[earlier];
  const { attempt = 1 } = run;
  if (before && attempt <= before.attempt) refuse(`${at}.id`, `is taken: run ${run.id} has attempt ${before.attempt}.`);
  const actor = run.actor ?? world.users[0]?.login ?? world.owner;
  const headBranch = run.head_branch ?? world.repository.default_branch;
  const head = world.branches.find((branch) => branch.name === headBranch);
  const complete: Run = {
    event: 'workflow_dispatch',
    status: 'in_progress',
    head_sha: head?.sha ?? madeUpSha(`branch ${headBranch}`),
    path: '.github/workflows/promote.yml',
    triggering_actor: actor,
    head_repository: fullName(world),
    started_at: MADE_AT,
    ...run,
    attempt,
    actor,
    head_branch: headBranch,
    reviews: (run.reviews ?? []).map((review, index) => completeReview(world, review, `${at}.reviews[${index}]`)),
    jobs: (run.jobs ?? []).map(completeJob),
    artifacts: [],
  };
  for (const artifact of run.artifacts ?? []) addArtifact(world, complete, artifact);
  needUser(world, complete.actor, `${at}.actor`);
  needUser(world, complete.triggering_actor, `${at}.triggering_actor`);
  if (before) {
    world.runs[earlier] = {
      ...complete,
      reviews: [...before.reviews, ...complete.reviews],
      jobs: [...before.jobs, ...complete.jobs],
      artifacts: [...before.artifacts, ...complete.artifacts],
    };
  } else world.runs.push(complete);
  return world.runs[earlier] ?? complete;
}

/** Adds a job to a run, or changes the one with its id. */
export function putJob(run: Run, job: ScenarioJob): Job {
  const complete = completeJob(job);
  const index = run.jobs.findIndex(({ id }) => id === job.id);
  if (index === -1) run.jobs.push(complete);
  else run.jobs[index] = complete;
  return complete;
}

/** Adds an artifact to a run. */
export function addArtifact(world: World, run: Run, artifact: ScenarioArtifact): Artifact {
  const all = [...world.runs, ...(world.runs.includes(run) ? [] : [run])];
  const count = all.reduce((sum, { artifacts }) => sum + artifacts.length, 0);
  const complete = { id: 401 + count, created_at: madeAfter(30), expired: false, files: {}, ...artifact };
  run.artifacts.push(complete);
  return complete;
}

function completeJob(job: ScenarioJob): Job {
  const { status = 'in_progress' } = job;
  const isOver = status === 'completed';
  return {
    deployment: true,
    reached_at: madeAfter(60),
    started_at: isOver || status === 'in_progress' ? madeAfter(120) : null,
    completed_at: isOver ? madeAfter(180) : null,
    conclusion: isOver ? 'success' : null,
    environment: null,
    ...job,
    status,
  };
}

/** Completes a review and refuses people and environments that the world does not have. */
export function completeReview(world: World, review: ScenarioReview, at: string): Review {
  needUser(world, review.user, `${at}.user`);
  for (const [index, name] of review.environments.entries()) {
    if (!findEnvironment(world, name)) refuse(`${at}.environments[${index}]`, `names no environment: '${name}'.`);
  }
  return { state: 'approved', comment: '', ...review };
}

function completeBranches(branches: readonly ScenarioBranch[], defaultBranch: string): Branch[] {
  const all = branches.some((branch) => branch.name === defaultBranch)
    ? branches
    : [{ name: defaultBranch }, ...branches];
  return all.map((branch) => ({
    sha: madeUpSha(`branch ${branch.name}`),
    protected: (branch.rules ?? []).length > 0 || (branch.classicProtection ?? null) !== null,
    rules: [],
    history: [],
    classicProtection: null,
    ...branch,
  }));
}

function checkNames(world: World): void {
  const { users, teams, branches, environments } = world;
  unique(users, (user) => user.login.toLowerCase(), 'scenario.users');
  unique(teams, (team) => `${team.org}/${team.slug}`.toLowerCase(), 'scenario.teams');
  unique(branches, (branch) => branch.name, 'scenario.branches');
  unique(environments, (environment) => environment.name.toLowerCase(), 'scenario.environments');
  if (world.viewer !== undefined) needUser(world, world.viewer, 'scenario.viewer');
  for (const [index, team] of teams.entries()) {
    for (const member of team.members) needUser(world, member, `scenario.teams[${index}].members`);
  }
  for (const [index, environment] of environments.entries()) {
    const at = `scenario.environments[${index}].reviewers`;
    for (const reviewer of environment.reviewers) {
      if ('user' in reviewer) needUser(world, reviewer.user, at);
      else if (!findTeam(world, world.owner, reviewer.team)) refuse(at, `names no team: '${reviewer.team}'.`);
    }
  }
}

function needUser(world: World, login: string, at: string): void {
  if (!findUser(world, login)) refuse(at, `names no user: '${login}'.`);
}

function unique<T>(items: readonly T[], key: (item: T) => string, at: string): void {
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(key(item))) refuse(at, `has '${key(item)}' twice.`);
    seen.add(key(item));
  }
}
