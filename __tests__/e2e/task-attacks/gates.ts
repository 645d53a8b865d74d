import { policyWith, TWO_ENTRIES } from '../attacks/row.js';
import * as differ from '../servers/azure-devops-world.js';
import type { Row } from './row.js';
import { environmentNamed, risk, secondCheck } from './worlds.js';

const { all, ofCheck, ofDeployments, ofStage, inProject } = differ;
const ENTRY = 'approvals: [{ from: [environment-reviewers] }]\n';
const ASKS = policyWith(`environment: production\n${ENTRY}`);
const noEnvironment: differ.Difference = (world) => inProject(world, (project) => ({ ...project, environments: [] }));
const noCheck: differ.Difference = all(
  (world) =>
    inProject(world, (project) => ({
      ...project,
      checks: [],
      suites: project.suites.map((suite) => ({ ...suite, runs: [] })),
    })),
  ofStage((stage) => ({ ...stage, checkpoint: stage.checkpoint && { ...stage.checkpoint, approvals: [] } })),
);
const anotherRun: differ.Difference = (world) =>
  inProject(world, (project) => ({
    ...project,
    builds: [...project.builds, ...project.builds.map((one) => ({ ...one, id: 78, stages: [] }))],
  }));
const open = {
  verdict: 'deny',
  subject: 'environment',
  found: /the environment production asks nobody to approve/,
  says: /add the check "Approvals" to it \(Pipelines, Environments, production, Approvals and checks\)/i,
} as const;
const second = { policy: TWO_ENTRIES, subject: 'environment' } as const;
const OWN_COMMAND = '##vso[task.complete result=Succeeded;]done';

const rows: readonly Row[] = [
  {
    name: 'that does not exist',
    world: noEnvironment,
    verdict: 'inconclusive',
    subject: 'environment',
    found: /Azure DevOps shows this job no environment production/,
    says: /create it with an approval/,
  },
  { name: 'without a check', world: noCheck, ...open },
  { name: 'whose approval is switched off', world: ofCheck({ isDisabled: true }), ...open },
  { name: 'that only locks', world: all(noCheck, secondCheck('exclusive-lock', [], true)), ...open },
  {
    name: 'one of whose approvals was not asked for',
    world: secondCheck('approval', ['lee'], false),
    verdict: 'inconclusive',
    subject: 'environment',
    found: /the approval 32 of production was not asked for at this gate/,
  },
  {
    name: 'of another name than the policy’s',
    policy: policyWith(`environment: sandbox\n${ENTRY}`),
    world: (world) =>
      inProject(world, (project) => ({
        ...project,
        environments: [
          ...project.environments,
          ...project.environments.map((one) => ({ ...one, id: 32, name: 'sandbox', deployments: [] })),
        ],
        checks: [
          ...project.checks,
          ...project.checks.map((one) => ({
            ...one,
            id: 30,
            resource: { type: 'environment', id: '32', name: 'sandbox' },
          })),
        ],
      })),
    verdict: 'deny',
    subject: 'environment',
    found: /this job is in the environment production/,
    says: /write "environment: sandbox" in the deployment job/i,
  },
  {
    name: 'whose name looks like the policy’s',
    world: environmentNamed('prоduction'),
    job: { variables: { 'Environment.Name': 'prоduction' } },
    verdict: 'inconclusive',
    subject: 'environment',
    found: /Azure DevOps shows this job no environment production/,
  },
  {
    name: 'that the job is not in, a plain one whose variables pretend it is',
    world: differ.plainJob,
    verdict: 'deny',
    subject: 'environment',
    found: /this job does not deploy to the environment production/,
    says: /make it a deployment job/i,
  },
  {
    name: 'that the job is not in, though it is in one that asks nobody',
    world: differ.deployedElsewhere,
    verdict: 'deny',
    subject: 'environment',
    found: /this job does not deploy to the environment production/,
    says: /make it a deployment job/i,
  },
  {
    name: 'that the job is not in, as the input says it',
    job: { inputs: { environment: 'sandbox' } },
    verdict: '',
    subject: null,
    found: /the input environment says sandbox, and Azure DevOps says production/,
  },
  {
    name: 'that another job of the stage was released through',
    world: differ.secondDeploymentJob,
    verdict: 'inconclusive',
    subject: 'environment',
    found: /the job another of this run was released through production too/,
    says: /environment of its own/,
  },
  {
    name: 'that a job was released through whose name is a command',
    world: all(
      differ.secondDeploymentJob,
      ofStage((stage) => ({
        ...stage,
        jobs: stage.jobs.map((job) => (job.name === 'another' ? { ...job, name: OWN_COMMAND } : job)),
      })),
      ofDeployments((deployments) =>
        deployments.map((one) => (one.jobName === 'another' ? { ...one, jobName: OWN_COMMAND } : one)),
      ),
    ),
    verdict: 'inconclusive',
    subject: 'environment',
    found: /the job .*task\.complete.* of this run was released through production too/,
  },
  {
    name: 'that another job was released through, behind hundreds of deployments of other runs',
    world: all(
      differ.secondDeploymentJob,
      anotherRun,
      ofDeployments((deployments) => [
        ...deployments.slice(0, 1),
        ...Array.from({ length: 250 }, (_, index) => ({
          ...differ.DEPLOYMENT,
          id: 10_000 + index,
          build: 78,
          jobName: `hidden-${index}`,
        })),
        ...deployments.slice(1),
      ]),
    ),
    verdict: 'inconclusive',
    subject: 'environment',
    found: /the job another of this run was released through production too/,
  },
  {
    name: 'that a job was released through which cannot be told from this one',
    world: all(
      differ.secondDeploymentJob,
      ofStage((stage) => ({ ...stage, jobs: stage.jobs.map((job) => ({ ...job, name: 'promote' })) })),
      ofDeployments((deployments) => deployments.map((one) => ({ ...one, jobName: 'promote' }))),
    ),
    verdict: 'inconclusive',
    subject: 'environment',
    found: /several jobs of the stage are called so/,
  },
  {
    name: 'of a second approval that no job went through',
    ...second,
    world: risk({ deploys: false }),
    verdict: 'deny',
    found: /no job of this run went through the environment risk-review/,
  },
  {
    name: 'of a second approval, of a stage that ran beside this one',
    ...second,
    world: risk({ stage: { finishTime: null, state: 'inProgress', result: null } }),
    verdict: 'deny',
    found: /this stage did not wait for the job review, which went through risk-review/,
  },
  {
    name: 'of a second approval, of a stage that ran beside another one',
    ...second,
    world: risk({ stage: { startTime: differ.at(3) } }),
    verdict: 'inconclusive',
    found: /whether this stage waited for the job review could not be read: the stage .* ran beside another/,
  },
  {
    name: 'of a second approval, of a job that failed',
    ...second,
    world: risk({
      stage: {
        result: 'failed',
        jobs: differ.PROMOTE_STAGE.jobs.map((job) => ({
          ...job,
          id: 'a1000000-0000-5000-8000-0000000000cc',
          phaseId: 'f3000000-0000-5000-8000-0000000000cc',
          identifier: 'risk.review.Deploy',
          name: 'review',
          state: 'completed',
          result: 'failed',
          startTime: differ.at(10),
          finishTime: differ.at(11),
        })),
      },
    }),
    verdict: 'deny',
    found: /the job review in risk-review had not succeeded before this stage reached its gate/,
  },
  {
    name: 'of a second approval, which was rejected',
    ...second,
    world: risk({ status: 'rejected', run: 'rejected' }),
    verdict: 'inconclusive',
    found: /the approval 33 of risk-review is rejected/,
  },
  {
    name: 'of a second approval, that an administrator has bypassed',
    ...second,
    world: risk({ run: 'bypassed' }),
    verdict: 'deny',
    found: /a check of the environment risk-review was bypassed in this run/,
  },
];

/** Environments that prove nothing. */
export const gates: readonly Row[] = rows.map((row) => ({ policy: ASKS, ...row }));
