import { unzipSync, zipSync } from 'fflate';
import { inStage, type Properties } from '../servers/azure.js';
import { edited, TWO_JOBS } from '../servers/workflows.js';
import { inProduction, inStaging, POLICY, policyWith, type Row, type Scene, TAGS } from './row.js';

const tagged = (tags: Properties) => inStage('Staging', { tags: { ...TAGS, ...tags } });
const put = (version: string, properties: Record<string, unknown>) => (scene: Scene) =>
  scene.estate.azure.put(scene.model, version, properties);
const LATEST = edited(TWO_JOBS, [
  'azureml:${{ inputs.model }}:${{ inputs.version }}',
  'azureml:${{ inputs.model }}@latest',
]);
const MOVED = 'c'.repeat(40);

/** Something that the plan covers changes between plan and promotion: while the reviewers think, or after they did. */
export const changes: readonly Row[] = [
  {
    name: 'the asset, deleted and registered again under its version',
    meanwhile: ({ estate, model }) => estate.registerAgain(model, '2', inStaging),
    verdict: 'deny',
    subject: /^plan/,
    found: /created|registered/i,
    says: /plan again/,
  },
  {
    name: 'a tag',
    meanwhile: put('2', tagged({ owner: 'eve' })),
    verdict: 'deny',
    subject: /^plan.*owner/,
    found: /"?ana"?.*"?eve"?/,
    says: /plan again/,
  },
  {
    name: 'a metric',
    meanwhile: put('2', tagged({ accuracy: '0.99' })),
    verdict: 'deny',
    subject: /^plan.*accuracy/,
    found: /0\.95.*0\.99/,
    says: /plan again/,
  },
  {
    name: 'the incumbent',
    model: [inProduction, inStaging, inStage('Archived', { tags: { stage: 'Archived', accuracy: '0.93' } })],
    async meanwhile({ estate, model }) {
      await estate.azure.put(model, '3', inStage('Production', { tags: { stage: 'Production', accuracy: '0.93' } }));
      await estate.azure.put(model, '1', inStage('Archived', { tags: { stage: 'Archived', accuracy: '0.93' } }));
    },
    verdict: 'deny',
    subject: /^plan/,
    found: /versions?.?3/,
    says: /plan again/,
  },
  {
    name: 'a threshold of the rule, by a merge',
    meanwhile: ({ github }) => github.change({ head: MOVED, policy: POLICY.replace('0.90', '0.91') }),
    verdict: 'deny',
    subject: /^plan/,
    found: /0\.9.*0\.91/,
    says: /plan again/,
  },
  {
    name: 'those who may approve, by a merge',
    meanwhile: ({ github }) =>
      github.change({ head: MOVED, policy: POLICY.replace('environment-reviewers', '"user:dana"') }),
    verdict: 'deny',
    subject: /^plan.*approval 1, from, environment-reviewers/,
    found: /environment-reviewers/,
    says: /plan again/,
  },
  {
    name: 'what @latest means',
    github: { workflow: LATEST },
    meanwhile: put('3', inStaging),
    verdict: 'deny',
    subject: /^plan/,
    found: /versions?.?2.*versions?.?3/,
    says: /plan again/,
  },
  {
    name: 'the plan file, edited by hand in the artifact',
    async meanwhile({ github }, { run }) {
      const [kept] = run.artifacts;
      if (kept === undefined) throw new Error('no plan was kept');
      const plan = new TextDecoder().decode(unzipSync(kept.bytes)['plan.json']);
      kept.bytes = zipSync({ 'plan.json': new TextEncoder().encode(plan.replace('"0.95"', '"0.96"')) });
      await github.change({});
    },
    verdict: 'deny',
    subject: 'plan',
    found: /is another one, so it was edited/,
    says: /plan again in a new run/,
  },
  {
    name: 'the plan, kept a second time under the same name with another content',
    async meanwhile({ github }, { run }) {
      const [kept] = run.artifacts;
      if (kept === undefined) throw new Error('no plan was kept');
      await github.actions.upload(run, kept.name, { 'plan.json': new TextEncoder().encode('{"to":"Production"}') });
    },
    verdict: 'deny',
    subject: 'plan',
    found: /is another one, so it was edited/,
  },
  {
    name: 'the digest, replaced by another one',
    github: {
      workflow: edited(TWO_JOBS, ['plan-digest: ${{ needs.plan.outputs.digest }}', `plan-digest: ${'ab'.repeat(32)}`]),
    },
    verdict: 'deny',
    subject: 'plan',
    found: /something that it covers has changed; in which field is not known/,
  },
  {
    name: 'the version, after the plan of another one was approved',
    model: [inProduction, inStaging, inStaging],
    github: { workflow: TWO_JOBS.replace(/(?<=id: promote[\s\S]*azureml:.*:)\$\{\{ inputs\.version \}\}/, '3') },
    verdict: 'deny',
    subject: /^plan/,
    found: /2.*3/,
    says: /plan again/,
  },
  {
    name: 'the plan, made by the job that promotes',
    github: {
      workflow: edited(
        TWO_JOBS,
        [
          '      - uses: actions/upload-artifact@v6\n        with:\n          name: aml-promote-plan-${{ steps.plan.outputs.plan-digest }}\n          path: ${{ steps.plan.outputs.plan }}\n',
          '',
        ],
        [
          '      - id: promote\n',
          `      - id: own
        uses: aml-promote/aml-promote@v1
        with:
          command: plan
          asset: azureml:\${{ inputs.model }}:\${{ inputs.version }}
          to: \${{ inputs.to }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
          resource-group: \${{ vars.AML_RESOURCE_GROUP }}
          workspace: \${{ vars.AML_WORKSPACE }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          client-id: \${{ vars.AML_WRITER_CLIENT_ID }}
      - uses: actions/upload-artifact@v6
        with:
          name: aml-promote-plan-\${{ steps.own.outputs.plan-digest }}
          path: \${{ steps.own.outputs.plan }}
      - id: promote
`,
        ],
      ),
    },
    step: 'promote',
    verdict: 'deny',
    subject: 'require-plan',
    found: /the plan was made after this job reached its gate/,
    says: /plan in a job before this one/,
  },
  {
    name: 'the plan that a rule requires, where nothing tells when the job came to its gate',
    github: {
      workflow: edited(TWO_JOBS, ['environment: production', 'environment: { name: production, deployment: false }']),
    },
    verdict: 'inconclusive',
    subject: 'require-plan',
    found: /this job has no deployment, so when it reached its gate is not known/,
    says: /take "deployment: false" out/,
  },
  {
    name: 'the plan that a rule requires, never kept',
    github: {
      workflow: edited(TWO_JOBS, ['          name: aml-promote-plan-', '          name: aml-promote-other-']),
    },
    verdict: 'deny',
    subject: 'require-plan',
    found: /no job of this run has planned this/,
    says: /upload its plan under that name/,
  },
  {
    name: 'the plan that a rule requires, never asked for',
    github: {
      workflow: edited(
        TWO_JOBS,
        ['          plan-digest: ${{ needs.plan.outputs.digest }}\n', ''],
        ['          name: aml-promote-plan-', '          name: aml-promote-other-'],
      ),
    },
    verdict: 'deny',
    subject: 'require-plan',
    found: /no job of this run has planned this/,
    says: /plan in a job before this one/,
  },
  {
    name: 'the plan that a rule requires, expired while the job waited',
    async meanwhile({ github }, { run }) {
      for (const artifact of run.artifacts) artifact.expired = true;
      await github.change({});
    },
    verdict: 'deny',
    subject: 'require-plan',
    found: /the plan of this run has expired/,
    says: /start a new run/,
  },
  {
    name: 'a stage, set by hand while the job waits',
    meanwhile: put('2', inStage('Production', { tags: { ...TAGS, stage: 'Production' } })),
    verdict: 'inconclusive',
    subject: 'stage',
    found: /unexplained stage/,
  },
  {
    name: 'a stage, set by hand before anybody asked',
    github: {
      workflow: edited(TWO_JOBS, ['default: Production', 'default: Archived']),
      policy: POLICY.replace('require-plan: true', 'require-plan: false'),
    },
    model: [inProduction],
    asked: { inputs: { version: '1', to: 'Archived' } },
    job: 'plan',
    verdict: 'inconclusive',
    subject: 'stage',
    found: /unexplained stage/,
  },
  {
    name: 'the case of a stage in Azure',
    model: [inProduction, inStage('staging', { tags: { ...TAGS, stage: 'staging' } })],
    job: 'plan',
    verdict: 'inconclusive',
    subject: 'stage',
    found: /unexplained stage.*staging/,
  },
  {
    name: 'the case of a stage in the policy, which has it in another as well',
    github: { policy: 'version: 1\nstages: { None: {}, Staging: {}, staging: {}, Production: {} }\n' },
    job: 'plan',
    verdict: '',
    subject: null,
    found: /Staging.*staging|staging.*Staging/,
  },
  {
    name: 'the case of a stage in the request',
    asked: { inputs: { to: 'production' } },
    job: 'plan',
    verdict: '',
    subject: null,
    found: /production/,
    says: /Production/,
  },
  {
    name: 'the case of a tag',
    model: [inProduction, inStage('Staging', { tags: { stage: 'Staging', Owner: 'ana', accuracy: '0.95' } })],
    job: 'plan',
    verdict: 'deny',
    subject: 'tag owner',
    found: /owner/,
  },
  {
    name: 'the time: a freeze that lasts',
    github: {
      policy: policyWith(`environment: production
approvals: [{ from: [environment-reviewers] }]
freeze: [{ dates: ["2020-01-01..2098-12-31"], time-zone: UTC }]
`),
    },
    verdict: 'deny',
    subject: 'freeze',
    found: /frozen at .*2020-01-01\.\.2098-12-31/,
    says: /does not open within a year/,
  },
];
