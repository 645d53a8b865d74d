import { inProduction, inStaging, policyWith } from '../attacks/row.js';
import { digestOf, forge, lastOf } from '../ledger/forge.js';
import * as differ from '../servers/azure-devops-world.js';
import { POLICY_PATH } from '../servers/github.js';
import { dieAtWrite, type Row, type Scene } from './row.js';
import { approvedAgain, inRun, SECOND_ATTEMPT } from './worlds.js';

const { all, branchPolicy, inProject, PLAN_JOB, run } = differ;
const APPROVALS = 'approvals: [{ from: [environment-reviewers] }]\n';
const production = (options: string) => policyWith(`environment: { name: production${options} }\n${APPROVALS}`);
const ASKS = production('');
const RERUNS = production(', allow-reruns: true');
const WEAK = 'version: 1\nextends: default\ndisable: [approve-production]\n';
const FEATURE = run({ sourceBranch: 'refs/heads/feature' });

/** Another pipeline's run, which is like this one to its last record. */
const beside: differ.Difference = (world) =>
  inProject(world, (project) => ({
    ...project,
    builds: [
      ...project.builds,
      ...project.builds.map((build) => ({
        ...build,
        id: 78,
        definition: 13,
        stages: build.stages.map((stage) => ({
          ...stage,
          jobs: stage.jobs.map((job) => ({ ...job, id: job.id.replace(/^a1/, 'a7') })),
        })),
      })),
    ],
    definitions: [...project.definitions, ...project.definitions.map((one) => ({ ...one, id: 13, name: 'other' }))],
  }));

/** A second repository of the project, with a policy on its main. */
export const policies =
  (policy: string, isProtected: boolean): NonNullable<Row['meanwhile']> =>
  async ({ estate, project: { organization } }) => {
    const repository = await estate.pipelines.repository();
    await differ.commitFiles(repository, { [POLICY_PATH]: policy });
    const id = '278d5cd2-584d-4b63-824a-2ba458930000';
    await organization.change((world) =>
      inProject(world, (project) => ({
        ...project,
        repositories: [
          ...project.repositories,
          { id, name: 'policies', path: repository.path, git: repository.url, defaultBranch: 'refs/heads/main' },
        ],
        policies: [
          ...project.policies,
          ...(isProtected
            ? project.policies.map((one) => ({
                ...one,
                settings: {
                  ...one.settings,
                  scope: one.settings.scope.map((scope) => ({ ...scope, repositoryId: id })),
                },
              }))
            : []),
        ],
      })),
    );
  };

/** An honest promotion of the same request, which died after the first of its two writes. */
const halfDone = (scene: Scene) => dieAtWrite(scene, 2);
const unprotected = (gap: RegExp) =>
  ({
    verdict: 'inconclusive',
    subject: 'policy',
    found: new RegExp(`main, where the policy stands, is not protected: .*${gap.source}`),
  }) as const;
const says = (found: RegExp) =>
  ({ verdict: '', subject: null, found, says: /Leave the variables of the agent/ }) as const;

const rows: readonly Row[] = [
  {
    name: 'a stage that runs again, approved afterwards',
    world: approvedAgain,
    job: { variables: SECOND_ATTEMPT },
    verdict: 'deny',
    subject: 'run',
    found: /this is attempt 2 of the stage/,
    says: /start a new run/,
  },
  {
    name: 'a stage that runs again and would start something, where that may finish',
    policy: RERUNS,
    world: approvedAgain,
    job: { variables: SECOND_ATTEMPT },
    verdict: 'deny',
    subject: 'run',
    found: /no earlier attempt has left anything to finish/,
    says: /start a new run/,
  },
  {
    name: 'a stage that runs again, whose variables say that it does not',
    world: approvedAgain,
    ...says(/SYSTEM_STAGEATTEMPT says 1, and Azure DevOps says 2/),
  },
  {
    name: 'a new run that would finish what another has begun, approved by nobody',
    async play(scene) {
      await halfDone(scene);
      await scene.project.organization.change(all(differ.skippedApproval, inRun(79)));
      return scene.promote();
    },
    writes: 2,
    verdict: 'deny',
    subject: 'approval 1',
    found: /nobody has approved production in this run/,
  },
  {
    name: 'a new run that would finish what another has begun, for another version',
    model: [inProduction, inStaging, inStaging],
    async play(scene) {
      await halfDone(scene);
      await scene.project.organization.change(all(differ.skippedApproval, inRun(79)));
      return scene.promote({ inputs: { asset: `azureml:${scene.model}:3` } });
    },
    writes: 2,
    verdict: 'deny',
    subject: 'approval 1',
    found: /nobody has approved production in this run/,
  },
  {
    name: 'a stage that would finish, run again by the one who approved',
    policy: RERUNS,
    async play(scene) {
      await halfDone(scene);
      await scene.project.organization.change(all(approvedAgain, run({ requestedBy: 'dana' })));
      return scene.promote({ variables: SECOND_ATTEMPT });
    },
    writes: 2,
    verdict: 'deny',
    subject: 'approval 1',
    found: /dana@contoso\.example asked for this and approved it/,
  },
  {
    name: 'a run that would finish what a forged ledger says it began',
    async play(scene) {
      await halfDone(scene);
      const [started = {}] = await lastOf(scene.project.repository, scene.model, 1);
      await scene.project.organization.change(all(differ.skippedApproval, inRun(79)));
      // Whoever may push says that the run of now has begun it, and that dana approved that.
      await forge(scene.project.repository, scene.model, {
        ...started,
        continues: { digest: digestOf(started), number: started.number },
        run: JSON.parse(JSON.stringify(started.run).replaceAll('buildId=77', 'buildId=79')),
      });
      return scene.promote();
    },
    writes: 2,
    begun: ['started', 'started'],
    verdict: 'deny',
    subject: 'approval 1',
    found: /nobody has approved production in this run/,
  },
  {
    name: 'a run on another branch, whose policy is weaker',
    world: FEATURE,
    meanwhile: ({ project }) => project.commit(WEAK, 'feature'),
    verdict: 'deny',
    subject: 'run',
    found: /the run was started on refs\/heads\/feature/,
    says: /run the pipeline on main/i,
  },
  {
    name: 'a run on another branch, though nothing it asks for needs an approval',
    model: [{}],
    version: '1',
    world: FEATURE,
    job: { inputs: { to: 'Staging' } },
    verdict: 'deny',
    subject: 'run',
    found: /the run was started on refs\/heads\/feature/,
  },
  {
    name: 'a run on a tag that is named as the branch is',
    world: run({ sourceBranch: 'refs/tags/main' }),
    verdict: 'deny',
    subject: 'run',
    found: /the run was started on refs\/tags\/main/,
  },
  {
    name: 'a run on another branch whose variables say that it is on main',
    world: FEATURE,
    job: { env: { BUILD_SOURCEBRANCH: 'refs/heads/main' } },
    ...says(/BUILD_SOURCEBRANCH says refs\/heads\/main, and Azure DevOps says refs\/heads\/feature/),
  },
  {
    name: 'a run whose variables say another commit',
    job: { env: { BUILD_SOURCEVERSION: 'f'.repeat(40) } },
    ...says(/BUILD_SOURCEVERSION says f{40}, and Azure DevOps says [0-9a-f]{40}/),
  },
  {
    name: 'a run whose variables name another repository',
    job: { env: { BUILD_REPOSITORY_ID: '278d5cd2-584d-4b63-824a-2ba458939999' } },
    verdict: 'inconclusive',
    subject: null,
    found: /does not show the repository/,
  },
  {
    name: 'a run whose variables name that of another pipeline',
    world: beside,
    job: { env: { BUILD_BUILDID: '78' } },
    ...says(/SYSTEM_DEFINITIONID says 12, and Azure DevOps says 13/),
  },
  {
    name: 'a run whose variables name that of another pipeline, and that pipeline',
    world: beside,
    job: { env: { BUILD_BUILDID: '78', SYSTEM_DEFINITIONID: '13' } },
    ...says(/SYSTEM_JOBID says [-0-9a-f]+, and the run 78 has no such job/),
  },
  {
    name: 'a run whose variables name one that is not there',
    job: { env: { BUILD_BUILDID: '99' } },
    verdict: 'inconclusive',
    subject: 'environment',
    found: /BUILD_BUILDID says 99, and Azure DevOps shows this job no such run/,
    says: /leave the variables of the agent as they are/i,
  },
  {
    name: 'a job whose variables name one of another stage',
    job: { env: { SYSTEM_JOBID: PLAN_JOB, SYSTEM_STAGENAME: 'plan' } },
    ...says(/SYSTEM_JOBID names the job plan, which does not run/),
  },
  {
    name: 'a job whose variables name another stage',
    job: { env: { SYSTEM_STAGENAME: 'plan' } },
    ...says(/SYSTEM_STAGENAME says plan, and Azure DevOps says promote/),
  },
  {
    name: 'a job whose variables name one of another stage, and not that stage',
    job: { env: { SYSTEM_JOBID: PLAN_JOB } },
    ...says(/SYSTEM_STAGENAME says promote, and Azure DevOps says plan/),
  },
  {
    name: 'a job whose variables name another attempt of its stage',
    job: { env: { SYSTEM_STAGEATTEMPT: '2' } },
    ...says(/SYSTEM_STAGEATTEMPT says 2, and Azure DevOps says 1/),
  },
  {
    name: 'a run on main whose variables say that it is on another branch',
    job: { env: { BUILD_SOURCEBRANCH: 'refs/heads/feature' } },
    ...says(/BUILD_SOURCEBRANCH says refs\/heads\/feature, and Azure DevOps says refs\/heads\/main/),
  },
  {
    name: 'a run that says it is a release',
    job: { env: { SYSTEM_HOSTTYPE: 'release' } },
    verdict: '',
    subject: null,
    found: /RELEASE_RELEASEID is not set/,
  },
  {
    name: 'a run whose variables lead to another server',
    job: { env: { SYSTEM_COLLECTIONURI: 'https://dev.azure.example/contoso-1/' } },
    ...says(/SYSTEM_COLLECTIONURI is .*, and the job's own connection is to/),
  },
  {
    name: 'a run that names a weaker policy on a branch that nothing protects',
    meanwhile: ({ project }) => project.commit(WEAK, 'feature'),
    job: { inputs: { policyRef: 'feature' } },
    world: FEATURE,
    verdict: 'inconclusive',
    subject: 'policy',
    found: /feature, where the policy stands, is not protected/,
  },
  {
    name: 'a run on a ref that the rule does not allow',
    policy: production(', allowed-refs: ["refs/heads/release/*"]'),
    verdict: 'deny',
    subject: 'run',
    found: /the run was started on refs\/heads\/main/,
    says: /run the pipeline on one of these/i,
  },
  {
    name: 'a run of a pipeline that the rule does not allow',
    policy: production(', allowed-workflows: ["pipelines/release-*.yml"]'),
    verdict: 'deny',
    subject: 'run',
    found: /the pipeline’s YAML file is azure-pipelines\.yml/,
    says: /promote from one of these/,
  },
  {
    name: 'a run of a pipeline whose file is of another repository',
    policy: production(', allowed-workflows: ["azure-pipelines.yml"]'),
    world: (world) =>
      inProject(world, (project) => ({
        ...project,
        definitions: project.definitions.map((one) => ({
          ...one,
          repositoryId: '278d5cd2-584d-4b63-824a-2ba458939999',
        })),
      })),
    verdict: 'inconclusive',
    subject: 'run',
    found: /the pipeline runs no YAML file of the repository that the run is of/,
  },
  {
    name: 'a run for a pull request',
    world: differ.pullRequest,
    verdict: 'deny',
    subject: 'run',
    found: /the run builds a pull request, whose code nobody has merged/,
  },
  {
    name: 'a run for a pull request, whose variables say that it is none',
    world: differ.pullRequest,
    job: { env: { BUILD_REASON: 'Manual', BUILD_SOURCEBRANCH: 'refs/heads/main' } },
    ...says(/BUILD_SOURCEBRANCH says refs\/heads\/main, and Azure DevOps says refs\/pull\/12\/merge/),
  },
  {
    name: 'a run for a pull request from a fork',
    world: differ.fork,
    verdict: 'deny',
    subject: 'run',
    found: /the run builds a pull request|the run stems from another repository, a fork/,
  },
  {
    name: 'a run whose code stems from a fork',
    world: run({ triggerInfo: { 'pr.isFork': 'True' } }),
    verdict: 'deny',
    subject: 'run',
    found: /the run stems from another repository, a fork/,
  },
  {
    name: 'a run that a pull request’s run has started',
    world: (world) =>
      inProject(world, (project) => ({
        ...project,
        builds: [
          ...project.builds.map((one) => ({ ...one, reason: 'resourceTrigger', triggeredBy: 70 })),
          ...project.builds.map((one) => ({ ...one, id: 70, reason: 'pullRequest', stages: [] })),
        ],
      })),
    verdict: 'deny',
    subject: 'run',
    found: /the run stems from another repository, a pull request that started another run/,
  },
  {
    name: 'a run that a run of another repository has started',
    world: (world) =>
      inProject(world, (project) => ({
        ...project,
        builds: [
          ...project.builds.map((one) => ({ ...one, reason: 'resourceTrigger', triggeredBy: 70 })),
          ...project.builds.map((one) => ({
            ...one,
            id: 70,
            stages: [],
            repository: { ...one.repository, id: '278d5cd2-584d-4b63-824a-2ba458939999', name: 'elsewhere' },
          })),
        ],
      })),
    verdict: 'deny',
    subject: 'run',
    found: /the run stems from another repository, elsewhere/,
  },
  {
    name: 'a policy on a branch without branch policies',
    world: differ.branchWithoutPolicies,
    ...unprotected(/no branch policy/),
  },
  {
    name: 'a policy on a branch whose policy only advises',
    world: branchPolicy({ isBlocking: false }),
    ...unprotected(/no branch policy/),
  },
  {
    name: 'a policy on a branch whose policy is switched off',
    world: branchPolicy({ isEnabled: false }),
    ...unprotected(/no branch policy/),
  },
  {
    name: 'a policy on a branch that asks for no reviewer',
    world: branchPolicy({ settings: { minimumApproverCount: 0 } }),
    ...unprotected(/demands no reviewer/),
  },
  {
    name: 'a policy on a branch where the author’s vote counts',
    world: branchPolicy({ settings: { creatorVoteCounts: true } }),
    ...unprotected(/lets the author of a change approve it/),
  },
  {
    name: 'a policy on a branch where a push keeps the votes',
    world: branchPolicy({ settings: { resetOnSourcePush: false } }),
    ...unprotected(/keeps the votes when new changes are pushed/),
  },
  {
    name: 'a policy on a branch whose policy is another branch’s',
    world: branchPolicy({
      settings: { scope: [{ refName: 'refs/heads/mai', matchKind: 'Exact', repositoryId: differ.REPOSITORY.id }] },
    }),
    ...unprotected(/no branch policy/),
  },
  {
    name: 'a policy at a tag',
    job: { inputs: { policyRef: 'refs/tags/v1' } },
    verdict: '',
    subject: null,
    found: /policyRef/,
    says: /branch/,
  },
  {
    name: 'a policy in another repository, which says nothing of the refs that may ask',
    meanwhile: policies(ASKS, true),
    job: { inputs: { policyRepository: 'policies' } },
    verdict: 'deny',
    subject: 'run',
    found: /the policy stands in Models\/policies, on a ref that no run of Models\/churn can be on/,
    says: /allowed-refs/,
  },
  {
    name: 'a policy in another repository, on a branch that nothing protects',
    meanwhile: policies(production(', allowed-refs: [refs/heads/main]'), false),
    job: { inputs: { policyRepository: 'policies' } },
    verdict: 'inconclusive',
    subject: 'policy',
    found: /main of Models\/policies, where the policy stands, is not protected/,
  },
  {
    name: 'a policy in another repository, which the job’s token cannot see',
    job: { inputs: { policyRepository: 'policies' } },
    verdict: 'inconclusive',
    subject: null,
    found: /does not show the repository Models\/policies to this job/,
    says: /Give "Models Build Service \(contoso-\d+\)" Read on the repository/,
  },
];

/** Runs that may not ask, and policies that may not answer. */
export const runs: readonly Row[] = rows.map((row) => ({ policy: ASKS, ...row }));
