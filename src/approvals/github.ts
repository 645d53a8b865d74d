import type { EnvironmentProtection, Evidence, GateEvidence, PolicyEvidence, Reading } from '../core/evidence.js';
import type { Rule } from '../core/policy/policy.js';
import type { Claims } from '../github/answers.js';
import type { GitHub } from '../github/client.js';
import type { RunContext } from '../github/context.js';
import type { IdTokens } from '../github/oidc.js';
import { repositoryPath } from '../github/paths.js';
import { type ClaimedInputs, refuseContradictions } from './github-claims.js';
import { readEnvironment } from './github-environment.js';
import { readAccounts } from './github-people.js';
import { readReviews } from './github-reviews.js';
import { type RunFacts, readRun } from './github-run.js';
import { readTeams } from './github-teams.js';
import type { ApprovalsPort } from './port.js';

export interface GitHubApprovalsOptions {
  readonly github: GitHub;
  readonly context: Pick<
    RunContext,
    'repository' | 'owner' | 'name' | 'runId' | 'attempt' | 'event' | 'ref' | 'sha' | 'run' | 'foreign'
  >;
  readonly idTokens: Pick<IdTokens, 'claimsReading'>;
  readonly inputs: ClaimedInputs;
}

/** What was gathered about the gate, beside what the run itself shows. */
interface Gathered {
  readonly gate: GateEvidence;
  readonly claims: Reading<Claims>;
  readonly run: Reading<RunFacts>;
}

/** Gathers who asked for a run of GitHub Actions and who released its job. Nothing is asked where no approval is. */
export function githubApprovals({ github, context, idTokens, inputs }: GitHubApprovalsOptions): ApprovalsPort {
  const here = repositoryPath(context);

  const gather = async (rule: Rule, environment: string): Promise<Gathered> => {
    const protecting = readEnvironment(github, context, environment);
    const reviewing = readReviews(github, here, context.runId);
    const claiming = idTokens.claimsReading();
    const [claims, protection, actual, run, reviews, accounts, teams] = await Promise.all([
      claiming,
      protecting,
      claiming.then((claims) => readActual(github, context, claims, environment)),
      readRun(github, here, context),
      reviewing,
      readAccounts(github, rule),
      Promise.all([protecting, reviewing]).then(([of, by]) => readTeams(github, rule, of, by)),
    ]);
    // Only now, so that no call is left under way.
    if (claims.is === 'read') refuseContradictions(claims.value, context, inputs);
    const attempts = [
      claims.is === 'read' ? Number(claims.value.run_attempt) : context.attempt,
      run.is === 'read' ? run.value.attempt : 0,
    ];
    const gate = {
      attempt: Math.max(...attempts),
      requesters: run.is === 'read' ? run.value.requesters : run,
      // The name of no environment where the token could not be read; the core then looks at `protection` alone.
      environment: claims.is === 'read' ? claims.value.environment || null : '',
      protection: claims.is === 'read' ? protection : claims,
      actual,
      reviews,
      accounts,
      teams,
    };
    return { gate, claims, run };
  };

  return {
    run: context.run,
    async evidence(rule: Rule, policy: PolicyEvidence | null): Promise<Evidence> {
      const { event, ref, foreign, run } = context;
      const base = { is: 'run', run, policy: policy ?? unknownPolicy(context) } as const;
      if (rule.approvals.length === 0) return { ...base, event, ref, foreign, gate: null };
      if (rule.environment === null) throw new TypeError('a rule asks for approvals and names no environment');
      const gathered = await gather(rule, rule.environment);
      const { claims } = gathered;
      const own = gathered.run.is === 'read' ? gathered.run.value.foreign : [];
      return {
        ...base,
        event: claims.is === 'read' ? claims.value.event_name : event,
        ref: claims.is === 'read' ? claims.value.ref : ref,
        foreign: [...new Set([...foreign, ...own])],
        gate: gathered.gate,
      };
    },
  };
}

/** The environment that the job is in, where its name is written differently from the rule's. */
async function readActual(
  github: GitHub,
  context: GitHubApprovalsOptions['context'],
  claims: Reading<Claims>,
  wanted: string,
): Promise<Reading<EnvironmentProtection | null> | null> {
  const environment = claims.is === 'read' ? claims.value.environment || null : null;
  return environment === null || environment === wanted ? null : readEnvironment(github, context, environment);
}

function unknownPolicy({ repository, ref, sha }: GitHubApprovalsOptions['context']): PolicyEvidence {
  return { repository, ref, commit: sha, gaps: { is: 'unreadable', why: 'the policy was not read from a branch' } };
}
