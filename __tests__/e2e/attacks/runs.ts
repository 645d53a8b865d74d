import { edited, ONE_JOB, onEvent } from '../servers/workflows.js';
import { inOneJob, policyWith, type Row } from './row.js';

const APPROVALS = 'approvals: [{ from: [environment-reviewers] }]\n';
const production = (options: string) => policyWith(`environment: { name: production${options} }\n${APPROVALS}`);
const FEATURE = { ref: 'refs/heads/feature', sha: 'b'.repeat(40) };
const WEAK = 'version: 1\nextends: default\ndisable: [approve-production]\n';
const withPolicyRef = (ref: string) =>
  edited(ONE_JOB, [
    '          to: ${{ inputs.to }}\n',
    `          to: \${{ inputs.to }}\n          policy-ref: ${ref}\n`,
  ]);
/** Refused at the first gate, so that the first attempt writes nothing. */
const REJECTED_FIRST: Row['play'] = async ({ github }, asked) => {
  const first = await github.dispatch({ ...asked, atGate: async () => 'bypassed' });
  return github.rerun(asked, first, 'failed');
};

/** Runs that may not ask, and policies that may not answer. */
export const runs: readonly Row[] = inOneJob([
  {
    name: 'a re-run of failed jobs, approved afterwards',
    play: REJECTED_FIRST,
    verdict: 'deny',
    subject: 'run',
    found: /this is attempt 2 of the run/,
    says: /start a new run/,
  },
  {
    name: 'a re-run of all jobs',
    async play({ github }, asked) {
      const first = await github.dispatch({ ...asked, atGate: async () => 'bypassed' });
      return github.rerun(asked, first, 'all');
    },
    verdict: 'deny',
    subject: 'run',
    found: /this is attempt 2 of the run/,
  },
  {
    name: 'a re-run that would start something, where re-runs may finish',
    github: { policy: production(', allow-reruns: true') },
    play: REJECTED_FIRST,
    verdict: 'deny',
    subject: 'run',
    found: /no earlier attempt has left anything to finish/,
    says: /start a new run/,
  },
  {
    name: 'a run on another branch, whose policy is weaker',
    github: { files: [{ path: '.aml/promotion-policy.yml', ref: 'feature', text: WEAK }] },
    asked: { trigger: FEATURE },
    verdict: 'deny',
    subject: 'run',
    found: /the run was started on refs\/heads\/feature/,
    says: /start it on main/,
  },
  {
    name: 'a run that names a weaker policy on a branch that nothing protects',
    github: {
      workflow: withPolicyRef('feature'),
      files: [{ path: '.aml/promotion-policy.yml', ref: 'feature', text: WEAK }],
    },
    asked: { trigger: FEATURE },
    verdict: 'inconclusive',
    subject: 'policy',
    found: /feature, where the policy stands, is not protected/,
    says: /ruleset for feature/,
  },
  {
    name: 'a run on a ref that the rule does not allow',
    github: { policy: production(', allowed-refs: ["refs/heads/release/*"]') },
    verdict: 'deny',
    subject: 'run',
    found: /the run was started on refs\/heads\/main/,
    says: /start it on one of these/,
  },
  {
    name: 'a run of a workflow that the rule does not allow',
    github: { policy: production(', allowed-workflows: [".github/workflows/release-*.yml"]') },
    verdict: 'deny',
    subject: 'run',
    found: /the run is of the workflow \.github\/workflows\/promote\.yml/,
    says: /promote from one of these/,
  },
  {
    name: 'a run whose code stems from a fork',
    asked: { trigger: { headRepository: 'somebody/octo-repo' } },
    verdict: 'deny',
    subject: 'run',
    found: /the run stems from another repository, somebody\/octo-repo/,
  },
  {
    name: 'a workflow_run after a fork’s run',
    github: { workflow: onEvent('workflow_run') },
    asked: {
      trigger: { event: 'workflow_run' },
      payload: { workflow_run: { head_repository: { full_name: 'somebody/octo-repo' } } },
    },
    verdict: 'deny',
    subject: 'run',
    found: /the run stems from another repository, somebody\/octo-repo/,
  },
  ...['pull_request', 'pull_request_target'].map(
    (event): Row => ({
      name: `a ${event}`,
      github: { workflow: onEvent(event) },
      asked: { trigger: { event } },
      verdict: 'deny',
      subject: 'run',
      found: new RegExp(`triggered by ${event}, whose code nobody has merged`),
    }),
  ),
  {
    name: 'a policy on a branch that nothing protects',
    github: { rules: [] },
    verdict: 'inconclusive',
    subject: 'policy',
    found: /main, where the policy stands, is not protected: no rule protects it/,
    says: /branch ruleset for main/,
  },
  {
    name: 'a policy on a branch whose pull requests need no review',
    github: {
      rules: [
        { type: 'pull_request', parameters: { required_approving_review_count: 0 } },
        { type: 'non_fast_forward' },
        { type: 'deletion' },
      ],
    },
    verdict: 'inconclusive',
    subject: 'policy',
    found: /no rule demands a reviewed pull request/,
  },
  {
    name: 'a policy on a branch that may be force-pushed',
    github: {
      rules: [{ type: 'pull_request', parameters: { required_approving_review_count: 1 } }, { type: 'deletion' }],
    },
    verdict: 'inconclusive',
    subject: 'policy',
    found: /no rule forbids force-pushes/,
  },
]);
