import type {
  EnvironmentProtection,
  Evidence,
  GatedJob,
  GateEvidence,
  PolicyEvidence,
  Reading,
} from '../core/evidence.js';
import type { Rule } from '../core/policy/policy.js';
import type { Claims } from '../github/answers.js';
import type { GitHub } from '../github/client.js';
import type { RunContext } from '../github/context.js';
import type { IdTokens } from '../github/oidc.js';
import { readAccounts } from '../github/people.js';
import { mayHideDeployment, needs } from '../github/workflow-file.js';
import { type ClaimedInputs, refuseContradictions } from './github-claims.js';
import { gatedJobs, ownCheckRun } from './github-jobs.js';
import { askAhead, createLookups, type Lookups } from './github-lookups.js';
import { workflowPath } from './github-needs.js';
import type { RunFacts } from './github-run.js';
import { teamsOf } from './github-teams.js';
import type { ApprovalsPort } from './port.js';
import { provenBy } from './proven-run.js';

export interface GitHubApprovalsOptions {
  readonly github: GitHub;
  readonly context: Pick<
    RunContext,
    'repository' | 'owner' | 'name' | 'runId' | 'attempt' | 'event' | 'ref' | 'sha' | 'run' | 'runUrl' | 'foreign'
  >;
  readonly idTokens: Pick<IdTokens, 'claimsReading'>;
  readonly inputs: ClaimedInputs;
  /** Whether a record will say who asked, also where nobody has to approve. */
  readonly remembered: boolean;
}

/** What was gathered about the gate, beside what the run itself shows. */
interface Gathered {
  /** Null where the rule names no environment: its approvals are those of a pull request. */
  readonly gate: GateEvidence | null;
  readonly claims: Reading<Claims>;
  readonly run: Reading<RunFacts>;
}

/** Gathers who asked for a run of GitHub Actions and who released its job. Of the gate only where a rule asks for approvals. */
export function githubApprovals(options: GitHubApprovalsOptions): ApprovalsPort {
  const { github, context, idTokens, inputs, remembered } = options;
  const opened = inputs.planDigest ?? '';
  const lookups = createLookups({ github, context, idTokens, opened });

  const gather = async (rule: Rule, wanted: string): Promise<Gathered> => {
    const entries = rule.approvals.map(({ value }) => value.environment ?? wanted);
    const names = [...new Set([wanted, ...entries])];
    const protecting = Promise.all(names.map((name) => lookups.environment(name)));
    const [claims, protections, actual, run, reviews, jobs, accounts, teams] = await Promise.all([
      lookups.claims(),
      protecting,
      readActual(lookups, wanted),
      lookups.run(),
      lookups.reviews(),
      readJobs(lookups, inputs.checkRunId ?? '', names),
      readAccounts(github, rule),
      protecting.then((all) => readTeams(lookups, rule, all)),
    ]);
    // Only now, so that no call is left under way.
    if (claims.is === 'read') refuseContradictions(claims.value, context, inputs);
    const attempts = [
      claims.is === 'read' ? Number(claims.value.run_attempt) : context.attempt,
      run.is === 'read' ? run.value.attempt : 0,
    ];
    const gate: GateEvidence = {
      system: 'github',
      attempt: Math.max(...attempts),
      requesters: run.is === 'read' ? run.value.requesters : run,
      // The name of no environment where the token could not be read; the core then looks at `environments` alone.
      environment: claims.is === 'read' ? claims.value.environment || null : '',
      actual,
      environments: new Map(
        names.map((name, index) => [name, claims.is === 'read' ? (protections[index] ?? unasked) : claims]),
      ),
      jobs,
      reviews: reviews.is === 'read' ? { is: 'read', value: reviews.value.reviews } : reviews,
      accounts,
      teams,
    };
    return { gate, claims, run };
  };

  const gatherRun = async (): Promise<Gathered> => {
    const [claims, run] = await Promise.all([lookups.claims(), lookups.run()]);
    if (claims.is === 'read') refuseContradictions(claims.value, context, inputs);
    return { gate: null, claims, run };
  };

  return {
    run: context.run,
    host: { is: 'github-actions', attempt: context.attempt, url: context.runUrl },
    prepare() {
      if (opened !== '') lookups.plans(opened);
      askAhead(lookups);
    },
    async evidence(rule: Rule, policy: PolicyEvidence | null, planDigest: string | null): Promise<Evidence> {
      const { repository, event, ref, foreign, run } = context;
      const planning = planDigest === null ? Promise.resolve(null) : lookups.plans(planDigest);
      const base = {
        is: 'run',
        runner: 'github-actions',
        run,
        repository,
        policy: policy ?? unknownPolicy(context),
      } as const;
      if (rule.approvals.length === 0) {
        const [started, plans] = await Promise.all([remembered ? lookups.run() : unasked, planning]);
        const requesters = started.is === 'read' ? started.value.requesters : started;
        return {
          ...base,
          requesters,
          event,
          ref,
          foreign,
          workflow: { is: 'read', value: null },
          plans,
          merge: null,
          gate: null,
        };
      }
      const gathering = rule.environment === null ? gatherRun() : gather(rule, rule.environment.name);
      const [gathered, plans] = await Promise.all([gathering, planning]);
      const { claims, gate } = gathered;
      const own = gathered.run.is === 'read' ? gathered.run.value.foreign : [];
      return {
        ...base,
        policy: gate === null ? provenBy([claims, gathered.run], base.policy) : base.policy,
        requesters: gathered.run.is === 'read' ? gathered.run.value.requesters : gathered.run,
        event: claims.is === 'read' ? claims.value.event_name : event,
        ref: claims.is === 'read' ? claims.value.ref : ref,
        foreign: [...new Set([...foreign, ...own])],
        workflow: { is: 'read', value: claims.is === 'read' ? workflowPath(claims.value) : null },
        plans,
        merge: null,
        gate,
      };
    },
  };
}

const unasked = { is: 'unreadable', why: 'it was not asked for' } as const;

/** The environment that the job is in, where its name is written differently from the rule's. */
async function readActual(lookups: Lookups, wanted: string): Promise<Reading<EnvironmentProtection | null> | null> {
  const claims = await lookups.claims();
  const environment = claims.is === 'read' ? claims.value.environment || null : null;
  return environment === null || environment === wanted ? null : lookups.environment(environment);
}

/** The jobs that these environments gate, by GitHub's list and by the workflow at the commit that runs. */
async function readJobs(
  lookups: Lookups,
  checkRunId: string,
  environments: readonly string[],
): Promise<Reading<readonly GatedJob[]>> {
  const [claims, run, checkRuns, workflow] = await Promise.all([
    lookups.claims(),
    lookups.run(),
    lookups.checkRuns(),
    lookups.workflow(),
  ]);
  if (claims.is === 'unreadable') return claims;
  if (run.is === 'unreadable') return run;
  if (checkRuns.is === 'unreadable') return checkRuns;
  const own = ownCheckRun(checkRuns.value, claims.value, checkRunId);
  if (own.is === 'unreadable') return own;
  const { name } = own.value;
  const environment = claims.value.environment ?? '';
  const jobs = gatedJobs(checkRuns.value, own.value, run.value, {
    isNeeded: (job) => (workflow.is === 'read' ? needs(workflow.value, { name, environment }, job) : workflow),
    // Where the job stands in a workflow of another's, what that hides is not seen: docs/threat-model.md.
    hiddenEnvironment: (shown) =>
      environments.find(
        (wanted) => workflow.is === 'read' && mayHideDeployment(workflow.value, { name: shown, environment: wanted }),
      ) ?? null,
  });
  return { is: 'read', value: jobs };
}

function readTeams(lookups: Lookups, rule: Rule, environments: readonly Reading<EnvironmentProtection | null>[]) {
  const reading = teamsOf(rule, environments).map(async (team) => ({ team, members: await lookups.members(team) }));
  return Promise.all(reading);
}

function unknownPolicy({ repository, ref, sha }: GitHubApprovalsOptions['context']): PolicyEvidence {
  const gaps = { is: 'unreadable', why: 'the policy was not read from a branch' } as const;
  return { system: 'github', repository, ref, commit: sha, mustBeProtected: true, gaps };
}
