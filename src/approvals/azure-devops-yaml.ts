import type { AzureDevOps } from '../azure-devops/client.js';
import type { YamlContext } from '../azure-devops/context.js';
import { peopleOf, requestersOf } from '../azure-devops/people.js';
import type { Evidence, PolicyEvidence } from '../core/evidence.js';
import type { Rule } from '../core/policy/policy.js';
import { gather } from './azure-devops-gathered.js';
import { askAhead, createLookups } from './azure-devops-lookups.js';
import { readPlans } from './azure-devops-plans.js';
import { eventOf, foreignOf, refuseOtherEnvironment, refuseOtherJob, refuseOtherRun } from './azure-devops-run.js';
import type { ApprovalsPort } from './port.js';
import { provenBy } from './proven-run.js';

export interface YamlApprovalsOptions {
  readonly devops: AzureDevOps;
  readonly context: YamlContext;
  /** The input `environment`, which is only held against what Azure DevOps says; empty where it is not given. */
  readonly environment: string;
  /** The input `plan-digest`; empty where it is not given. */
  readonly planDigest: string;
}

/** Gathers who asked for a run of a YAML pipeline and who released its stage. Of the gate only where a rule asks for approvals. */
export function yamlApprovals(options: YamlApprovalsOptions): ApprovalsPort {
  const { devops, context, environment: given, planDigest: opened } = options;
  const lookups = createLookups(devops, context);

  const plansUnder = async (digest: string) => {
    const [artifacts, timeline] = await Promise.all([lookups.artifacts(), lookups.timeline()]);
    if (artifacts.is === 'unreadable') return artifacts;
    if (timeline.is === 'unreadable') return timeline;
    return readPlans(devops, context, digest, digest === opened, {
      artifacts: artifacts.value,
      timeline: timeline.value,
    });
  };

  return {
    run: context.run,
    host: { is: 'azure-pipelines', attempt: context.attempt, url: context.runUrl },
    prepare: () => askAhead(lookups, context),
    async evidence(rule: Rule, policy: PolicyEvidence | null, planDigest: string | null): Promise<Evidence> {
      const asked = rule.approvals.length > 0;
      const wantsPath = rule.environment?.allowedWorkflows != null;
      const [build, repository, plans, workflow, gate] = await Promise.all([
        lookups.build(),
        lookups.repository(),
        planDigest === null ? null : plansUnder(planDigest),
        wantsPath ? lookups.yamlPath() : NOT_ASKED,
        asked && rule.environment !== null ? gather(lookups, rule, rule.environment.name, context) : null,
      ]);
      // Only now, so that no call is left under way.
      if (build.is === 'read') refuseOtherRun(build.value, context);
      if (gate !== null) {
        if (gate.timeline.is === 'read') refuseOtherJob(gate.timeline.value, context);
        if (gate.own.is === 'read') refuseOtherEnvironment(given, gate.own.value);
      }
      const people =
        gate?.people ?? peopleOf(build.is === 'read' ? [build.value.requestedFor, build.value.requestedBy] : []);
      const requesters =
        build.is === 'read' ? requestersOf(people, [build.value.requestedFor, build.value.requestedBy]) : build;
      return {
        is: 'run',
        runner: 'azure-pipelines',
        run: context.run,
        requesters,
        // Where that may not be read, it is looked for in the project of the run.
        repository: repository.is === 'read' ? repository.value : `${context.project}/${context.repository.name}`,
        event: eventOf(build.is === 'read' ? build.value.reason : context.reason),
        foreign: build.is === 'read' ? foreignOf(build.value) : [],
        ref: build.is === 'read' ? build.value.sourceBranch : context.ref,
        workflow,
        policy: provenBy(
          asked && gate === null ? [build, repository] : [],
          policyOf(policy, context, build.is === 'read' && repository.is === 'read'),
        ),
        plans,
        merge: null,
        gate: gate === null ? null : { ...gate.evidence, requesters },
      };
    },
  };
}

/** No rule names the YAML that may ask. */
const NOT_ASKED = { is: 'read', value: null } as const;

/**
 * The run's own default branch counts as such only where Azure DevOps says which repository the run is of; otherwise the
 * variables could name one whose policy suits.
 */
function policyOf(
  policy: PolicyEvidence | null,
  { repository, ref, commit }: YamlContext,
  isProven: boolean,
): PolicyEvidence {
  const gaps = { is: 'unreadable', why: 'the policy was not read from a branch' } as const;
  if (policy === null)
    return { system: 'azure-devops', repository: repository.name, ref, commit, mustBeProtected: true, gaps };
  return isProven ? policy : { ...policy, mustBeProtected: true };
}
