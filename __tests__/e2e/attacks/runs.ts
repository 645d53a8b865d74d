import { dyingAtWrite } from '../servers/dying.js';
import { POLICY_PATH, PROTECTED } from '../servers/repository.js';
import { edited, ONE_JOB, onEvent, withOrganizationToken } from '../servers/workflows.js';
import { inOneJob, inProduction, inStaging, policyWith, type Row } from './row.js';

const APPROVALS = 'approvals: [{ from: [environment-reviewers] }]\n';
const production = (options: string) => policyWith(`environment: { name: production${options} }\n${APPROVALS}`);
const FEATURE = { ref: 'refs/heads/feature', sha: 'b'.repeat(40) };
const WEAK = 'version: 1\nextends: default\ndisable: [approve-production]\n';
const withPolicyRef = (ref: string) =>
  edited(ONE_JOB, [
    '          to: ${{ inputs.to }}\n',
    `          to: \${{ inputs.to }}\n          policy-ref: ${ref}\n`,
  ]);
const policies = ({ rules = PROTECTED, policy = production('') }) => ({
  owner: 'octo-org',
  repository: { id: 2, name: 'policies' },
  branches: [{ name: 'main', sha: 'd'.repeat(40), rules }],
  files: [{ path: POLICY_PATH, text: policy }],
});
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
    name: 'a new run that would finish what another has begun, approved by nobody',
    async play(scene, asked) {
      await scene.github.dispatch({ ...asked, ...dyingAtWrite(scene, 2) });
      return scene.github.dispatch({ ...asked, atGate: async () => 'bypassed' });
    },
    writes: 2,
    verdict: 'deny',
    subject: 'approval 1',
    found: /nobody has approved production in this run/,
  },
  {
    name: 'a new run that would finish what another has begun, for another version',
    model: [inProduction, inStaging, inStaging],
    async play(scene, asked) {
      await scene.github.dispatch({ ...asked, ...dyingAtWrite(scene, 2) });
      return scene.github.dispatch({
        ...asked,
        inputs: { ...asked.inputs, version: '3' },
        atGate: async () => 'bypassed',
      });
    },
    writes: 2,
    verdict: 'deny',
    subject: 'approval 1',
    found: /nobody has approved production in this run/,
  },
  {
    name: 'a re-run that would finish, started by the one who approves',
    github: { policy: production(', allow-reruns: true') },
    async play(scene, asked) {
      const first = await scene.github.dispatch({ ...asked, ...dyingAtWrite(scene, 2) });
      return scene.github.rerun({ ...asked, trigger: { triggeringActor: 'dana' } }, first, 'failed');
    },
    writes: 2,
    verdict: 'deny',
    subject: 'approval 1',
    found: /dana asked for this and approved it/,
  },
  {
    name: 'a run on another branch, whose policy is weaker',
    github: { files: [{ path: POLICY_PATH, ref: 'feature', text: WEAK }] },
    asked: { trigger: FEATURE },
    verdict: 'deny',
    subject: 'run',
    found: /the run was started on refs\/heads\/feature/,
    says: /start it on main/,
  },
  {
    name: 'a run on another branch, though nothing it asks for needs an approval',
    model: [{}],
    asked: { trigger: FEATURE, inputs: { version: '1', to: 'Staging' } },
    verdict: 'deny',
    subject: 'run',
    found: /the run was started on refs\/heads\/feature/,
  },
  {
    name: 'a run on a tag that is named as the branch is',
    asked: { trigger: { ref: 'refs/tags/main' } },
    verdict: 'deny',
    subject: 'run',
    found: /the run was started on refs\/tags\/main/,
  },
  {
    name: 'a run on another branch whose variables say that it is on main',
    asked: { trigger: FEATURE, environment: { GITHUB_REF: 'refs/heads/main' } },
    verdict: '',
    subject: null,
    found: /GITHUB_REF says refs\/heads\/main, and the job's ID token says refs\/heads\/feature/,
  },
  {
    name: 'a re-run whose variables say that it is none',
    async play({ github }, asked) {
      const first = await github.dispatch({ ...asked, atGate: async () => 'bypassed' });
      return github.rerun({ ...asked, environment: { GITHUB_RUN_ATTEMPT: '1' } }, first, 'failed');
    },
    verdict: '',
    subject: null,
    found: /GITHUB_RUN_ATTEMPT says 1, and the job's ID token says 2/,
  },
  {
    name: 'a run that names a weaker policy on a branch that nothing protects',
    github: {
      workflow: withPolicyRef('feature'),
      files: [{ path: POLICY_PATH, ref: 'feature', text: WEAK }],
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
    name: 'a run of a workflow whose file is named after an allowed one and more',
    github: { policy: production(', allowed-workflows: [".github/workflows/promote.yml"]') },
    asked: { trigger: { path: '.github/workflows/promote.yml@other.yml' } },
    verdict: 'deny',
    subject: 'run',
    found: /the run is of the workflow \.github\/workflows\/promote\.yml@other\.yml/,
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
  {
    name: 'a workflow_run after a run of a fork that was deleted since',
    github: { workflow: onEvent('workflow_run') },
    asked: { trigger: { event: 'workflow_run' }, payload: { workflow_run: { head_repository: null } } },
    verdict: 'deny',
    subject: 'run',
    found: /the run stems from another repository, one that was deleted/,
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
  {
    name: 'a policy at a tag',
    github: { workflow: withPolicyRef('refs/tags/v1') },
    verdict: '',
    subject: null,
    found: /policy-ref/,
    says: /branch/,
  },
  {
    name: 'a policy in another repository, which says nothing of the refs that may ask',
    github: { workflow: withOrganizationToken(withPolicyRef('octo-org/policies@main')), others: [policies({})] },
    verdict: 'deny',
    subject: 'run',
    found: /the policy stands in octo-org\/policies, on a ref that no run of octo-org\/octo-repo can be on/,
    says: /allowed-refs/,
  },
  {
    name: 'a policy in another repository, on a branch that nothing protects',
    github: {
      workflow: withOrganizationToken(withPolicyRef('octo-org/policies@main')),
      others: [policies({ rules: [], policy: production(', allowed-refs: [refs/heads/main]') })],
    },
    verdict: 'inconclusive',
    subject: 'policy',
    found: /main of octo-org\/policies, where the policy stands, is not protected/,
  },
  {
    name: 'a policy in another repository, which the job’s own token cannot read',
    github: { workflow: withPolicyRef('octo-org/policies@main'), others: [policies({})] },
    verdict: 'inconclusive',
    subject: null,
    found: /octo-org\/policies/,
    says: /Give github-token a token that may read the contents of that repository/,
  },
]);
