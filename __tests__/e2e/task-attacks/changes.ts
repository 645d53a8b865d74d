import { inProduction, inStaging, POLICY, policyWith, TAGS } from '../attacks/row.js';
import { inStage, type Properties, versionId } from '../servers/azure.js';
import { artifact, type Difference, ofBuild, ofStage, PLAN_JOB, PROMOTE_JOB } from '../servers/azure-devops-world.js';
import type { Row, Scene } from './row.js';

const tagged = (tags: Properties) => inStage('Staging', { tags: { ...TAGS, ...tags } });
const put = (version: string, properties: Properties) => (scene: Scene) =>
  scene.estate.azure.put(scene.model, version, properties);
const merge = (find: string, replacement: string) => (scene: Scene) =>
  scene.project.commit(POLICY.replace(find, replacement));
const unplanned = {
  verdict: 'deny',
  subject: 'require-plan',
  found: /no stage before this one has planned this/,
  says: /plan in a stage before this one/i,
} as const;
const asItIs: Difference = (world) => world;
const publishedBy = (source: string) => (name: string) => artifact(name, source);
const OTHER_JOB = 'a1000000-0000-5000-8000-0000000000ee';

const rows: readonly Row[] = [
  {
    name: 'the asset, deleted and registered again under its version',
    async meanwhile({ estate, model }) {
      const url = `${estate.azure.emulator.url}${versionId(model, '2')}?api-version=2024-04-01`;
      const { ok } = await fetch(url, { method: 'DELETE' });
      if (!ok) throw new Error('it was not deleted');
      await estate.azure.put(model, '2', inStaging);
    },
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
    name: 'a tag, where another service keeps the plan',
    keep: (name, plan) => artifact(name, PLAN_JOB, plan, 'PipelineArtifact'),
    meanwhile: put('2', tagged({ owner: 'eve' })),
    verdict: 'deny',
    subject: 'plan',
    found:
      /something that it covers has changed; in which field is not known, for its artifact is kept at https:\/\/artprod/,
    says: /plan again/,
  },
  {
    name: 'the plan, kept under its digest with another content',
    keep: (name, plan) => artifact(name, PLAN_JOB, plan.replace('0.95', '0.96')),
    verdict: 'deny',
    subject: 'plan',
    found: /the plan that this run keeps under the digest [0-9a-f]{12} is another one, so it was edited/,
    says: /plan again in a new run/,
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
    meanwhile: merge('0.90', '0.91'),
    verdict: 'deny',
    subject: /^plan/,
    found: /0\.9.*0\.91/,
    says: /plan again/,
  },
  {
    name: 'those who may approve, by a merge',
    meanwhile: merge('environment-reviewers', '"team:Models/Board"'),
    verdict: 'deny',
    subject: /^plan/,
    found: /Board/,
    says: /plan again/,
  },
  {
    name: 'what @latest means',
    job: { inputs: { asset: 'azureml:MODEL@latest' } },
    meanwhile: put('3', inStaging),
    verdict: 'deny',
    subject: /^plan/,
    found: /versions?.?3/,
    says: /plan again/,
  },
  {
    name: 'the digest, replaced by another one',
    handed: () => ({ planDigest: 'ab'.repeat(32) }),
    verdict: 'deny',
    subject: 'plan',
    found: /something that it covers has changed/,
  },
  {
    name: 'the version, after the plan of another one was approved',
    model: [inProduction, inStaging, inStaging],
    play: (scene) => scene.promote({ inputs: { asset: `azureml:${scene.model}:3` } }),
    ...unplanned,
  },
  { name: 'the plan that a rule requires, never kept', keep: () => asItIs, ...unplanned },
  {
    name: 'the plan that a rule requires, kept under another name',
    keep: () => artifact('aml-promote-plan'),
    ...unplanned,
  },
  {
    name: 'the plan that a rule requires, made by the job that promotes',
    keep: publishedBy(PROMOTE_JOB),
    ...unplanned,
  },
  {
    name: 'the plan that a rule requires, made by another job behind the gate',
    world: ofStage((stage) => ({
      ...stage,
      jobs: stage.jobs.flatMap((job) => [
        job,
        {
          ...job,
          id: OTHER_JOB,
          phaseId: 'f3000000-0000-5000-8000-0000000000ee',
          identifier: 'promote.plans.__default',
          name: 'plans',
          state: 'completed' as const,
          result: 'succeeded' as const,
          finishTime: job.startTime,
        },
      ]),
    })),
    keep: publishedBy(OTHER_JOB),
    ...unplanned,
  },
  {
    name: 'the plan that a rule requires, made after the gate was reached',
    world: ofBuild((build) => ({
      ...build,
      stages: build.stages.map((stage) =>
        stage.identifier === 'plan'
          ? { ...stage, jobs: stage.jobs.map((job) => ({ ...job, finishTime: '2026-11-20T09:15:00.000Z' })) }
          : stage,
      ),
    })),
    verdict: 'deny',
    subject: 'require-plan',
    found: /the plan was made after this stage reached its gate/,
    says: /plan in a stage before this one/i,
  },
  {
    name: 'the plan that a rule requires, published by nobody of the run',
    keep: publishedBy('a1000000-0000-5000-8000-0000000000ff'),
    verdict: 'inconclusive',
    subject: 'require-plan',
    found: /which job of this run published aml-promote-plan-[0-9a-f]{64} cannot be told/,
  },
  {
    name: 'the plan that a rule requires, never made',
    isPlanned: false,
    ...unplanned,
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
    isPlanned: false,
    policy: POLICY.replace('require-plan: true', 'require-plan: false'),
    model: [inProduction],
    version: '1',
    job: { inputs: { to: 'Archived' } },
    verdict: 'inconclusive',
    subject: 'stage',
    found: /unexplained stage/,
  },
  {
    name: 'the case of a stage in Azure',
    isPlanned: false,
    policy: POLICY.replace('require-plan: true', 'require-plan: false'),
    model: [inProduction, inStage('staging', { tags: { ...TAGS, stage: 'staging' } })],
    verdict: 'inconclusive',
    subject: 'stage',
    found: /unexplained stage.*staging/,
  },
  {
    name: 'the case of a stage in the policy, which has it in another as well',
    isPlanned: false,
    policy: 'version: 1\nstages: { None: {}, Staging: {}, staging: {}, Production: {} }\n',
    verdict: '',
    subject: null,
    found: /Staging.*staging|staging.*Staging/,
  },
  {
    name: 'the case of a stage in the request',
    isPlanned: false,
    job: { inputs: { to: 'production' } },
    verdict: '',
    subject: null,
    found: /production/,
    says: /Production/,
  },
  {
    name: 'the case of a tag',
    isPlanned: false,
    policy: POLICY.replace('require-plan: true', 'require-plan: false'),
    model: [inProduction, inStage('Staging', { tags: { stage: 'Staging', Owner: 'ana', accuracy: '0.95' } })],
    verdict: 'deny',
    subject: 'tag owner',
    found: /owner/,
  },
  {
    name: 'the time: a freeze that lasts',
    isPlanned: false,
    policy: policyWith(`environment: production
approvals: [{ from: [environment-reviewers] }]
freeze: [{ dates: ["2020-01-01..2098-12-31"], time-zone: UTC }]
`),
    verdict: 'deny',
    subject: 'freeze',
    found: /frozen at .*2020-01-01\.\.2098-12-31/,
    says: /does not open within a year/,
  },
];

/** Something that the plan covers changes between plan and promotion. */
export const changes: readonly Row[] = rows.map((row) => ({ isPlanned: true, policy: POLICY, ...row }));
