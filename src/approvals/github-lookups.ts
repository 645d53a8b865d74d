import type { EnvironmentProtection, PlanArtifact, Reading, Team } from '../core/evidence.js';
import type { Claims, WorkflowFile } from '../github/answers.js';
import type { GitHub } from '../github/client.js';
import type { RunContext } from '../github/context.js';
import type { IdTokens } from '../github/oidc.js';
import { repositoryPath } from '../github/paths.js';
import { readMembers, teamName } from '../github/teams.js';
import { after, once, onceEach } from './asked-once.js';
import { readEnvironment } from './github-environment.js';
import { type CheckRun, readCheckRuns } from './github-jobs.js';
import { readOwnWorkflow } from './github-needs.js';
import { readPlans } from './github-plans.js';
import { type RunReviews, readReviews } from './github-reviews.js';
import { type RunFacts, readRun } from './github-run.js';
import { approversOf } from './github-teams.js';

/** What a run can be asked. Each thing is asked for once, when it is first wanted; who wants it later gets that answer. */
export interface Lookups {
  claims(): Promise<Reading<Claims>>;
  run(): Promise<Reading<RunFacts>>;
  reviews(): Promise<Reading<RunReviews>>;
  checkRuns(): Promise<Reading<readonly CheckRun[]>>;
  environment(name: string): Promise<Reading<EnvironmentProtection | null>>;
  /** Ids of the run's approvers who are in the team. */
  members(team: Team): Promise<Reading<ReadonlySet<string>>>;
  /** The workflow of the run, at the commit that runs. */
  workflow(): Promise<Reading<WorkflowFile>>;
  plans(digest: string): Promise<Reading<readonly PlanArtifact[]>>;
}

export interface LookupOptions {
  readonly github: GitHub;
  readonly context: Pick<RunContext, 'repository' | 'owner' | 'name' | 'runId'>;
  readonly idTokens: Pick<IdTokens, 'claimsReading'>;
  /** Digest of the plan into whose artifact is looked. */
  readonly opened: string;
}

export function createLookups({ github, context, idTokens, opened }: LookupOptions): Lookups {
  const here = repositoryPath(context);
  const claims = once(() => idTokens.claimsReading());
  const run = once(() => readRun(github, here, context));
  const reviews = once(() => readReviews(github, here, context.runId));
  return {
    claims,
    run,
    reviews,
    checkRuns: once(() => after(run(), (facts) => readCheckRuns(github, here, facts))),
    environment: onceEach(
      (name) => name,
      (name) => readEnvironment(github, context, name),
    ),
    members: onceEach<Team, Reading<ReadonlySet<string>>>(teamName, async (team) => {
      const read = await reviews();
      return readMembers(github, team, read.is === 'read' ? approversOf(read.value.reviews) : []);
    }),
    workflow: once(() => after(claims(), (value) => readOwnWorkflow(github, here, value))),
    plans: onceEach(
      (digest) => digest,
      (digest) => readPlans(github, here, context.runId, digest, digest === opened),
    ),
  };
}

/** Asks for what no rule is needed for: all that hangs on this job's environment, and on those that were approved. */
export function askAhead(lookups: Lookups): void {
  const environment = async (name: string): Promise<void> => {
    const read = await lookups.environment(name);
    if (read.is === 'read') await Promise.all((read.value?.teams ?? []).map((team) => lookups.members(team)));
  };
  const approved = async (): Promise<void> => {
    const read = await lookups.reviews();
    if (read.is === 'read') await Promise.all(read.value.environments.map(environment));
  };
  const all = async (): Promise<void> => {
    const claims = await lookups.claims();
    // A job in no environment is released by nobody.
    if (claims.is === 'read' && claims.value.environment)
      await Promise.all([lookups.checkRuns(), lookups.workflow(), approved(), environment(claims.value.environment)]);
  };
  // What fails here fails for whoever wants it, and only for them.
  all().catch(() => undefined);
}
