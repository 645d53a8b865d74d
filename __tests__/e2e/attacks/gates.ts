import { edited, idle, ONE_JOB, withJob, without } from '../servers/workflows.js';
import { dana, inOneJob, policyWith, type Row, TWO_ENTRIES } from './row.js';

const PRODUCTION = 'environment: production\napprovals: [{ from: [environment-reviewers] }]\n';
const RISK = { name: 'risk-review', reviewers: [{ user: 'lee' }] };
const needs = (workflow: string, more: string) => edited(workflow, ['  promote:\n', `  promote:\n${more}`]);
const leeAndDana: Row['gate'] = async ({ github }, { run, environment }) => {
  await github.review(run, { user: environment === 'production' ? 'dana' : 'lee', environments: [environment] });
  return 'approved';
};

/** Environments that gate nothing, or not this job. */
export const gates: readonly Row[] = inOneJob([
  {
    name: 'that administrators can bypass',
    github: { production: { can_admins_bypass: true } },
    verdict: 'deny',
    subject: 'environment',
    found: /administrators can bypass the environment production/,
    says: /Allow administrators to bypass/,
  },
  {
    name: 'that does not say whether administrators can bypass it',
    github: { production: { can_admins_bypass: undefined } },
    verdict: 'inconclusive',
    subject: 'environment',
    found: /does not say whether administrators can bypass/,
  },
  {
    name: 'that administrators may bypass by the policy, opened by a team’s member',
    github: {
      production: { can_admins_bypass: true, reviewers: [{ team: 'risk' }] },
      teams: [{ slug: 'risk', members: ['dana'] }],
      policy: policyWith(
        'environment: { name: production, forbid-admin-bypass: false }\napprovals: [{ from: [environment-reviewers] }]\n',
      ),
    },
    verdict: 'deny',
    subject: 'approval 1',
    found: /approved by dana, who is not among those who may/,
  },
  {
    name: 'that administrators may bypass since it was approved',
    gate: async ({ github }, { run }) => {
      await github.review(run, { ...dana, environments: ['production'] });
      await github.change({ production: { can_admins_bypass: true } });
      return 'approved';
    },
    verdict: 'deny',
    subject: 'environment',
    found: /administrators can bypass the environment production/,
  },
  {
    name: 'whose reviewers are others since it was approved',
    gate: async ({ github }, { run }) => {
      await github.review(run, { ...dana, environments: ['production'] });
      await github.change({ production: { reviewers: [{ user: 'eve' }] } });
      return 'approved';
    },
    verdict: 'deny',
    subject: 'approval 1',
    found: /approved by dana, who is not among those who may/,
  },
  {
    name: 'that does not exist',
    github: { policy: policyWith(PRODUCTION.replace('production', 'prod')) },
    verdict: 'deny',
    subject: 'environment',
    found: /the environment prod does not exist/,
    says: /create prod with required reviewers/,
  },
  {
    name: 'that GitHub made by itself, unprotected',
    github: { production: { reviewers: [], can_admins_bypass: undefined } },
    verdict: 'deny',
    subject: 'environment',
    found: /the environment production has no required reviewers/,
    says: /add required reviewers/,
  },
  {
    name: 'that only makes the job wait',
    github: { production: { reviewers: [], wait_timer: 30 } },
    verdict: 'deny',
    subject: 'environment',
    found: /the environment production has no required reviewers/,
  },
  {
    name: 'of another name than the policy’s',
    github: {
      workflow: edited(ONE_JOB, ['environment: production', 'environment: staging']),
      environments: [{ name: 'staging' }],
    },
    verdict: 'deny',
    subject: 'environment',
    found: /this job is in the environment staging/,
    says: /move the job into production/,
  },
  {
    name: 'whose name looks like the policy’s',
    github: { workflow: edited(ONE_JOB, ['environment: production', 'environment: pr\u043eduction']) },
    verdict: 'deny',
    subject: 'environment',
    found: /this job is in the environment pr/,
    says: /move the job into production/,
  },
  {
    name: 'that the job is not in',
    github: { workflow: without(ONE_JOB, '    environment: production\n') },
    verdict: 'deny',
    subject: 'environment',
    found: /this job is in no environment/,
    says: /add "environment: production" to the job/,
  },
  {
    name: 'that the job is not in, though it says so in an input',
    github: {
      workflow: edited(without(ONE_JOB, '    environment: production\n'), [
        '      - id: promote\n        uses: aml-promote/aml-promote@v1\n        with:\n',
        '      - id: promote\n        uses: aml-promote/aml-promote@v1\n        with:\n          environment: production\n',
      ]),
    },
    verdict: '',
    subject: null,
    found: /the input environment says production, and the job's ID token says no environment/,
    says: /correct the environment of the job/,
  },
  {
    name: 'of another job, named by its check run in an ungated one',
    github: {
      workflow: edited(
        withJob(without(ONE_JOB, '    environment: production\n'), idle('gated', 'production')),
        ['  promote:\n', '  promote:\n    needs: gated\n'],
        [
          '      - id: promote\n        uses: aml-promote/aml-promote@v1\n        with:\n',
          "      - id: promote\n        uses: aml-promote/aml-promote@v1\n        with:\n          check-run-id: '9004'\n",
        ],
      ),
    },
    verdict: '',
    subject: null,
    found: /the input check-run-id says 9004, and the job's ID token says \d+/,
    says: /Leave the input check-run-id out/,
  },
  {
    name: 'of another job, which alone was approved',
    github: {
      workflow: edited(withJob(without(ONE_JOB, '    environment: production\n'), idle('gated', 'production')), [
        '  promote:\n',
        '  promote:\n    needs: gated\n',
      ]),
    },
    verdict: 'deny',
    subject: 'environment',
    found: /this job is in no environment/,
  },
  {
    name: 'that another job was released through together with this one',
    github: { policy: policyWith(PRODUCTION), workflow: withJob(ONE_JOB, idle('deploy', 'production')) },
    verdict: 'inconclusive',
    subject: 'environment',
    found: /the job deploy of this run was released through production too/,
    says: /environment of its own/,
  },
  {
    name: 'that another job was released through together with this one, without a deployment',
    github: {
      policy: policyWith(PRODUCTION),
      workflow: withJob(ONE_JOB, idle('deploy', '{ name: production, deployment: false }')),
    },
    verdict: 'inconclusive',
    subject: 'environment',
    found: /deploy/,
  },
  {
    name: 'that a job was released through whose name is a command',
    github: {
      policy: policyWith(PRODUCTION),
      workflow: withJob(
        ONE_JOB,
        idle('deploy', 'production', '    name: "x\\n::stop-commands::none\\n##[error]own %0A::error::own"\n'),
      ),
    },
    verdict: 'inconclusive',
    subject: 'environment',
    found: /of this run was released through production too/,
  },
  {
    name: 'that a job before this one was released through',
    github: {
      policy: policyWith(PRODUCTION),
      workflow: needs(withJob(ONE_JOB, idle('rehearse', 'production')), '    needs: rehearse\n'),
    },
    verdict: 'inconclusive',
    subject: 'environment',
    found: /the job rehearse of this run was released through production too/,
  },
  {
    name: 'that a job before this one was released through, written in another case',
    github: {
      policy: policyWith(PRODUCTION),
      workflow: needs(withJob(ONE_JOB, idle('rehearse', 'Production')), '    needs: rehearse\n'),
    },
    verdict: 'inconclusive',
    subject: 'environment',
    found: /the job rehearse of this run was released through production too/,
  },
  {
    name: 'that another job was released through, behind a hundred jobs that were not',
    async meanwhile({ github }, { run }) {
      const tell = (id: number, more: object) =>
        github.actions.tell(`runs/${run.id}/jobs`, { id, name: `job-${id}`, status: 'completed', ...more });
      for (let id = 20_000; id < 20_100; id++) await tell(id, {});
      await tell(20_100, { name: 'hidden', environment: 'production' });
    },
    verdict: 'inconclusive',
    subject: 'environment',
    found: /the job hidden of this run was released through production too/,
  },
  {
    name: 'of a second approval that no job went through',
    github: { policy: TWO_ENTRIES, workflow: ONE_JOB, environments: [RISK] },
    verdict: 'deny',
    subject: 'environment',
    found: /no job of this run went through the environment risk-review/,
    says: /let this job need a job in the environment risk-review/,
  },
  {
    name: 'of a second approval, of a job that this one does not need',
    github: {
      policy: TWO_ENTRIES,
      workflow: needs(
        withJob(
          ONE_JOB,
          `${idle('risk', 'risk-review')}  middle:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo done\n`,
        ),
        '    needs: middle\n',
      ),
      environments: [RISK],
    },
    gate: leeAndDana,
    verdict: 'deny',
    subject: 'environment',
    found: /this job does not need risk, which went through risk-review/,
  },
  {
    name: 'of a second approval, of a job that failed',
    github: {
      policy: TWO_ENTRIES,
      workflow: needs(
        withJob(ONE_JOB, idle('risk', 'risk-review').replace('echo done', 'exit 1')),
        '    needs: risk\n    if: always()\n',
      ),
      environments: [RISK],
    },
    gate: leeAndDana,
    verdict: 'deny',
    subject: 'environment',
    found: /the job risk in risk-review had not succeeded before this job reached its gate/,
  },
  {
    name: 'of a second approval, which was rejected',
    github: {
      policy: TWO_ENTRIES,
      workflow: needs(withJob(ONE_JOB, idle('risk', 'risk-review')), '    needs: risk\n    if: always()\n'),
      environments: [RISK],
    },
    gate: async ({ github }, { run, environment }) => {
      const state = environment === 'production' ? 'approved' : 'rejected';
      await github.review(run, { ...dana, state, environments: [environment] });
      return state;
    },
    verdict: 'deny',
    subject: 'environment',
    found: /risk-review/,
  },
  {
    name: 'of a second approval, of a job whose name is known only when it runs',
    github: {
      policy: TWO_ENTRIES,
      workflow: needs(
        withJob(ONE_JOB, idle('risk', 'risk-review', '    name: Review of ${{ inputs.model }}\n')),
        '    needs: risk\n',
      ),
      environments: [RISK],
    },
    gate: leeAndDana,
    verdict: 'inconclusive',
    subject: 'environment',
    found: /which job of the workflow is shown as "Review of model-\d+" cannot be told/,
    says: /names of their own, without expressions/,
  },
  {
    name: 'of a second approval, of a job that is shown under the name of the needed one',
    github: {
      policy: TWO_ENTRIES,
      workflow: needs(
        withJob(
          withJob(ONE_JOB, idle('decoy', 'risk-review', '    name: Review\n')),
          idle('risk', 'risk-review', '    name: Review\n    if: inputs.to == null\n'),
        ),
        '    needs: risk\n    if: always()\n',
      ),
      environments: [RISK],
    },
    gate: leeAndDana,
    verdict: 'inconclusive',
    subject: 'environment',
    found: /which job of the workflow is shown as "Review" cannot be told: both decoy and risk are/,
  },
  {
    name: 'of a job that neither the token nor an input names',
    claims: { check_run_id: undefined },
    github: { workflow: edited(ONE_JOB, ['        with:\n', "        with:\n          check-run-id: ''\n"]) },
    verdict: 'inconclusive',
    subject: 'environment',
    found: /neither the job's ID token nor the input check-run-id says which job this is/,
    says: /leave the input check-run-id as it is/i,
  },
  {
    name: 'of a job that is over, named by its check run where the token names none',
    claims: { check_run_id: undefined },
    github: {
      workflow: edited(
        withJob(ONE_JOB, idle('gated', 'production')),
        ['  promote:\n', '  promote:\n    needs: gated\n'],
        ['        with:\n', "        with:\n          check-run-id: '9002'\n"],
      ),
    },
    verdict: 'inconclusive',
    subject: 'environment',
    found: /the input check-run-id names the job gated, which does not run/,
    says: /job\.check_run_id/,
  },
  {
    name: 'of a second approval, that administrators can bypass',
    github: {
      policy: TWO_ENTRIES,
      workflow: needs(withJob(ONE_JOB, idle('risk', 'risk-review')), '    needs: risk\n'),
      environments: [{ ...RISK, can_admins_bypass: true }],
    },
    gate: leeAndDana,
    verdict: 'deny',
    subject: 'environment',
    found: /administrators can bypass the environment risk-review/,
  },
]);
