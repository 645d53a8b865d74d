import type { Stage } from '../servers/azure-devops.js';
import {
  APPROVAL,
  APPROVAL_CHECK,
  ASKS_DANA,
  all,
  approvedStep,
  at,
  BUILD_ID,
  CHECKPOINT,
  DEPLOYMENT,
  type Difference,
  ENVIRONMENT,
  inProject,
  ofBuild,
  ofStage,
  PROMOTE_STAGE,
} from '../servers/azure-devops-world.js';

/** An identity beside the known ones: somebody's other account, or somebody new. */
export const known =
  (name: string, number: number): Difference =>
  (world) => ({
    ...world,
    identities: {
      ...world.identities,
      [name]: {
        id: `d0000000-0000-6000-8000-0000000000${number}`,
        descriptor: `aad.${Buffer.from(`person ${name}`).toString('base64url')}`,
        displayName: name,
        uniqueName: `${name}@contoso.example`,
      },
    },
  });

interface Risk {
  readonly assigned: string;
  readonly actual: string;
  readonly status: 'approved' | 'rejected';
  readonly run: 'approved' | 'bypassed' | 'rejected';
  readonly stage: Partial<Stage>;
  readonly deploys: boolean;
}

const RISK_APPROVAL = 'e5000000-0000-4000-8000-0000000000cc';
const RISK_CHECKPOINT = 'c4000000-0000-5000-8000-0000000000cc';
const RISK_CHECK = 33;

/** A stage between planning and promoting, in the environment `risk-review`, which lee has approved. */
export const risk = ({
  assigned = 'lee',
  actual = 'lee',
  status = 'approved',
  run = 'approved',
  stage = {},
  deploys = true,
}: Partial<Risk> = {}): Difference =>
  all(
    ofBuild((build) => ({
      ...build,
      stages: build.stages.flatMap((one): Stage[] =>
        one.identifier === 'promote'
          ? [
              {
                ...PROMOTE_STAGE,
                id: 'b2000000-0000-5000-8000-0000000000cc',
                identifier: 'risk',
                name: 'Risk review',
                state: 'completed',
                result: 'succeeded',
                startTime: at(10),
                finishTime: at(11),
                checkpoint: { ...GATE, id: RISK_CHECKPOINT, approvals: [RISK_APPROVAL] },
                jobs: PROMOTE_STAGE.jobs.map((job) => ({
                  ...job,
                  id: 'a1000000-0000-5000-8000-0000000000cc',
                  phaseId: 'f3000000-0000-5000-8000-0000000000cc',
                  identifier: 'risk.review.Deploy',
                  name: 'review',
                  state: 'completed',
                  result: 'succeeded',
                  startTime: at(10),
                  finishTime: at(11),
                })),
                ...stage,
              },
              one,
            ]
          : [one],
      ),
    })),
    (world) =>
      inProject(world, (project) => ({
        ...project,
        approvals: [
          ...project.approvals,
          ...project.approvals.map((one) => ({
            ...one,
            id: RISK_APPROVAL,
            status,
            steps: [{ ...approvedStep(assigned, actual), status }],
          })),
        ],
        checks: [
          ...project.checks,
          {
            ...ASKS_DANA,
            id: RISK_CHECK,
            approvers: [assigned],
            resource: { type: 'environment', id: '33', name: 'risk-review' },
          },
        ],
        suites: [
          ...project.suites,
          ...project.suites.map((suite) => ({
            ...suite,
            id: RISK_CHECKPOINT,
            runs: suite.runs
              .filter(({ check }) => check === APPROVAL_CHECK)
              .map((one) => ({ ...one, id: RISK_APPROVAL, check: RISK_CHECK, status: run })),
          })),
        ],
        environments: [
          ...project.environments,
          {
            id: 33,
            name: 'risk-review',
            createdBy: 'admin',
            createdOn: '2026-01-05T09:00:00.000Z',
            deployments: deploys
              ? [
                  {
                    ...DEPLOYMENT,
                    id: 400,
                    stageName: 'risk',
                    jobName: 'review',
                    result: 'succeeded',
                    queueTime: at(10),
                    startTime: at(10),
                    finishTime: at(11),
                  },
                ]
              : [],
          },
        ],
      })),
  );

const GATE = { state: 'completed', result: 'succeeded', others: [] } as const;

/** The stage runs again, and has been approved again. Its job must say so: `System.StageAttempt`. */
export const approvedAgain: Difference = (world) => {
  const ids = { checkpoint: CHECKPOINT.replace(/0b$/, '3b'), approval: APPROVAL.replace(/0b$/, '3b') };
  const later = ofStage((stage) => ({
    ...stage,
    id: 'b2000000-0000-5000-8000-00000000003b',
    attempt: 2,
    startTime: at(30),
    previousAttempts: [{ attempt: 1, recordId: stage.id, timelineId: '71000000-0000-5000-8000-000000000001' }],
    checkpoint: { ...GATE, id: ids.checkpoint, approvals: [ids.approval] },
    jobs: stage.jobs.map((job) => ({ ...job, attempt: 2, startTime: at(31) })),
  }))(world);
  return inProject(later, (project) => ({
    ...project,
    approvals: [...project.approvals, ...project.approvals.map((one) => ({ ...one, id: ids.approval }))],
    suites: [
      ...project.suites,
      ...project.suites.map((suite) => ({
        ...suite,
        id: ids.checkpoint,
        runs: suite.runs.map((run) => ({ ...run, id: ids.approval })),
      })),
    ],
    environments: project.environments.map((one) => ({
      ...one,
      deployments: one.deployments.flatMap((deployment) => [
        { ...deployment, result: 'failed' as const, finishTime: at(25) },
        { ...deployment, id: deployment.id + 1, stageAttempt: 2, queueTime: at(30), startTime: at(31) },
      ]),
    })),
  }));
};
/** What the agent says to its job. */
export const SECOND_ATTEMPT = { 'System.StageAttempt': '2', 'System.JobAttempt': '2' };

/** The same in another run of the pipeline, later. */
export const inRun =
  (id: number): Difference =>
  (world) =>
    inProject(world, (project) => ({
      ...project,
      builds: project.builds.map((build) => (build.id === BUILD_ID ? { ...build, id } : build)),
      approvals: project.approvals.map((one) => (one.build === BUILD_ID ? { ...one, build: id } : one)),
      environments: project.environments.map((one) => ({
        ...one,
        deployments: one.deployments.map((deployment) =>
          deployment.build === BUILD_ID ? { ...deployment, build: id } : deployment,
        ),
      })),
    }));

/** A check beside the approval of production. */
export const secondCheck =
  (kind: 'approval' | 'exclusive-lock', approvers: readonly string[], isAsked: boolean): Difference =>
  (world) =>
    inProject(world, (project) => ({
      ...project,
      checks: [...project.checks, { ...ASKS_DANA, id: APPROVAL_CHECK + 10, kind, approvers }],
      suites: project.suites.map((suite) => ({
        ...suite,
        runs: isAsked
          ? [
              ...suite.runs,
              ...suite.runs.map((run) => ({ ...run, id: APPROVAL.replace(/0b$/, '4b'), check: APPROVAL_CHECK + 10 })),
            ]
          : suite.runs,
      })),
    }));

/** The environment under another name. */
export const environmentNamed =
  (name: string): Difference =>
  (world) =>
    inProject(world, (project) => ({
      ...project,
      environments: project.environments.map((one) => (one.id === ENVIRONMENT.id ? { ...one, name } : one)),
      checks: project.checks.map((one) => ({ ...one, resource: { ...one.resource, name } })),
    }));
