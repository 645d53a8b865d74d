import { describe, expect, it } from '@jest/globals';
import { authorise } from '../../src/core/authorisation.js';
import { ServiceFailure, UsageFailure } from '../../src/core/failure.js';
import type { Approver, Human, Rule } from '../../src/core/policy/policy.js';
import { inJob, POLICY, type Setting } from '../azure-devops/gated-run.js';
import {
  ANA,
  APPROVERS,
  BO,
  COMMIT,
  CY,
  DIGEST,
  ID,
  type Organization,
  phase,
  primary,
  releaseApproval,
  SERVICE,
} from '../azure-devops/organization.js';
import { byMerge, entry, PRODUCTION, REVIEWERS, rule } from '../github/gated-run.js';
import { CLAIM, worst, wrong } from './outcomes.js';

const env = { SYSTEM_HOSTTYPE: 'release' };

const asked = (...from: Approver[]) => {
  const one = rule(...(from.length === 0 ? [REVIEWERS] : from));
  return { ...one, environment: PRODUCTION };
};

const changed = (change: (organization: Organization) => void): Setting => ({ change, env });

async function outcome(setting: Setting, of: Rule = asked()) {
  const found: { worst?: string; wrong?: readonly unknown[] } = {};
  await inJob(setting, async ({ evidence }) => {
    const gathered = await evidence(of);
    found.worst = worst(of, gathered);
    found.wrong = wrong(of, gathered);
  });
  return found;
}

/** A release whose primary artifact is a build of the repository. */
const built = (it: Organization) => {
  it.release.artifacts = [primary('Build', { version: { id: '41' }, project: { id: ID.project, name: 'Models' } })];
};

describe('the evidence of a classic release', () => {
  it('holds all that an honest approval needs', async () => {
    await inJob({ env }, async ({ evidence, asked: calls }) => {
      const found = await evidence(asked());
      expect(found).toMatchObject({
        run: expect.stringMatching(/\/contoso\/Models\/_releaseProgress\?releaseId=14&environmentId=53$/),
        event: 'manual',
        workflow: { is: 'read', value: null },
        policy: { mustBeProtected: true },
        gate: {
          environment: 'aml-production',
          attempt: 1,
          requesters: { is: 'read', value: [{ id: 'aad.ana' }] },
          reviews: { is: 'read', value: [{ state: 'approved', person: { id: 'aad.bo' }, environments: ['53'] }] },
          jobs: { is: 'read', value: [{ isThis: true, reachedAt: '2026-01-01T00:01:30Z' }] },
        },
      });
      expect(wrong(asked(), found)).toEqual([]);
      expect(calls.every((line) => line.startsWith('GET '))).toBe(true);
    });
  });

  it('has no gate where no environment is asked for, and no merge ever asks', async () => {
    await inJob({ env }, async ({ evidence }) => {
      const found = await evidence(byMerge());
      expect(found).toMatchObject({ gate: null, merge: null });
      expect(wrong(byMerge(), found)).toContainEqual(
        expect.objectContaining({ outcome: 'inconclusive', found: expect.stringContaining('no merge asks for this') }),
      );
    });
  });

  it('takes repository and branch from the build that is its primary artifact', async () => {
    await inJob(changed(built), async ({ evidence }) => {
      const found = await evidence(rule(REVIEWERS));
      expect(found).toMatchObject({ repository: 'Models/models', ref: 'refs/heads/main', foreign: [] });
      expect(worst(rule(REVIEWERS), found)).toBe('pass');
    });
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    [
      'of Azure Repos',
      primary('Git', { definition: { id: ID.repository }, branch: { name: 'main' } }),
      'Models/models',
      'refs/heads/main',
    ],
    [
      'of Azure Repos that has its full ref',
      primary('Git', { definition: { id: ID.repository }, branch: { name: 'refs/heads/release/2' } }),
      'Models/models',
      'refs/heads/release/2',
    ],
    [
      'of GitHub',
      primary('GitHub', { definition: { id: 'octo-org/octo-repo' }, branch: { name: 'main' } }),
      'octo-org/octo-repo',
      'refs/heads/main',
    ],
  ])('takes repository and branch from a primary artifact %s', async (_, artifact, repository, ref) => {
    const setting = changed((it) => {
      it.release.artifacts = [artifact];
    });
    await inJob(setting, async ({ evidence }) => {
      expect(await evidence(rule())).toMatchObject({ repository, ref, foreign: [] });
    });
  });

  it('takes a repository on GitHub from the build of it', async () => {
    const setting = changed((it) => {
      built(it);
      it.build.repository = { id: 'octo-org/octo-repo', type: 'GitHub', name: 'octo-org/octo-repo' };
    });
    await inJob(setting, async ({ context, evidence }) => {
      expect(context.repository).toEqual({ id: 'octo-org/octo-repo', name: 'octo-org/octo-repo', provider: 'GitHub' });
      expect(await evidence(rule())).toMatchObject({ repository: 'octo-org/octo-repo', ref: 'refs/heads/main' });
    });
  });

  it('refuses a build of a pull request', async () => {
    const pull = changed((it) => {
      built(it);
      it.build.reason = 'pullRequest';
    });
    expect(await outcome(pull)).toMatchObject({ worst: 'fail' });
    expect(
      await outcome(
        changed((it) => {
          it.release.reason = 'pullRequest';
        }),
      ),
    ).toMatchObject({ worst: 'fail' });
  });

  it.each<[string, Record<string, unknown>[]]>([
    ['without an artifact', []],
    [
      'whose only artifact is no primary one',
      [{ ...primary('Git', { definition: { id: ID.repository } }), isPrimary: false }],
    ],
    ['whose primary artifact is a package', [primary('Nuget', { definition: { id: 'x' }, branch: { name: 'main' } })]],
    ['whose primary artifact names no branch', [primary('Git', { definition: { id: ID.repository } })]],
  ])('is on no branch %s, which no policy allows, and says what to link', async (_, artifacts) => {
    const setting = changed((it) => {
      it.release.artifacts = artifacts;
    });
    const everywhere = { ...asked(), environment: { ...PRODUCTION, allowedRefs: ['**', 'no branch'] } };
    for (const which of [rule(REVIEWERS), everywhere])
      expect(await outcome(setting, which)).toMatchObject({
        worst: 'fail',
        wrong: [
          {
            subject: 'run',
            found: expect.stringContaining('this release comes from no branch'),
            remedy: expect.stringMatching(
              /^link Models\/models, or a build of it, on main, in the release pipeline .*Set as primary/,
            ),
          },
        ],
      });
  });

  it('proves no plan', async () => {
    await inJob({ env }, async ({ evidence }) => {
      const planned = { ...asked(), requirePlan: true };
      expect(wrong(planned, await evidence(planned, DIGEST))).toMatchObject([
        { subject: 'require-plan', outcome: 'inconclusive' },
      ]);
    });
  });
});

describe('an approval of a release stage', () => {
  it.each<[string, Record<string, unknown>]>([
    ['automated', { isAutomated: true, approvedBy: null }],
    ['automated in somebody’s name', { isAutomated: true }],
    ['of another attempt', { attempt: 2 }],
    ['of another stage', { releaseEnvironment: { id: 52, name: 'test' } }],
    ['given after the deployment', { approvalType: 'postDeploy' }],
    ['pending', { status: 'pending', approvedBy: null }],
    ['reassigned', { status: 'reassigned' }],
    ['skipped', { status: 'skipped' }],
    ['canceled', { status: 'canceled' }],
    ['of somebody whom the stage does not name', { approvedBy: CY }],
  ])('that is %s counts for nobody', async (_, change) => {
    const setting = changed((it) => {
      it.stage.preDeployApprovals = [releaseApproval(change)];
    });
    expect(await outcome(setting)).toMatchObject({ worst: 'fail' });
  });

  it('is refused beside a rejection', async () => {
    const setting = changed((it) => {
      it.stage.preDeployApprovals.push(releaseApproval({ id: 135, status: 'rejected', approver: CY, approvedBy: CY }));
    });
    expect(await outcome(setting)).toMatchObject({ worst: 'fail' });
  });

  it('is unreadable where nobody is said to have given it', async () => {
    for (const approvedBy of [null, APPROVERS]) {
      const setting = changed((it) => {
        it.stage.preDeployApprovals = [releaseApproval({ approver: APPROVERS, approvedBy })];
      });
      expect(await outcome(setting)).toMatchObject({ worst: 'inconclusive' });
    }
  });

  it('counts for whoever acted for a group', async () => {
    const setting = changed((it) => {
      it.stage.preApprovalsSnapshot.approvals = [{ isAutomated: false, approver: APPROVERS }];
      it.stage.preDeployApprovals = [releaseApproval({ approver: APPROVERS })];
    });
    expect(await outcome(setting, asked({ is: 'team', organization: 'Models', slug: 'approvers' }))).toMatchObject({
      worst: 'pass',
    });
  });

  it('by the one who made or deployed the release is none', async () => {
    const maker = changed((it) => {
      it.release.createdBy = BO;
    });
    expect(await outcome(maker)).toMatchObject({ worst: 'fail' });
    const deployer = changed((it) => {
      it.stage.deploySteps = [{ ...it.stage.deploySteps[0], requestedBy: BO }];
    });
    expect(await outcome(deployer)).toMatchObject({ worst: 'fail' });
  });

  it('by the requester under another account is none, where people joins the two', async () => {
    const people: Human[] = [
      { name: 'ana', github: [], entra: [], email: ['ana@contoso.example', 'bo@contoso.example'], azureDevOps: [] },
    ];
    await inJob({ env }, async ({ evidence }) => {
      expect(authorise(asked(), await evidence(asked()), { ...CLAIM, people }).approvals).toEqual([]);
    });
  });

  it('is told apart by ids on a server that has no descriptors', async () => {
    const bare = ({ id, displayName, uniqueName }: typeof ANA) => ({ id, displayName, uniqueName });
    const older = (creator: typeof ANA) =>
      changed((it) => {
        it.release.createdBy = bare(creator);
        it.release.createdFor = null;
        it.stage.deploySteps = [
          { ...it.stage.deploySteps[0], requestedBy: bare(creator), requestedFor: bare(creator) },
        ];
        it.stage.preApprovalsSnapshot.approvals = [{ isAutomated: false, approver: bare(BO) }];
        it.stage.preDeployApprovals = [releaseApproval({ approver: bare(BO), approvedBy: bare(BO) })];
      });
    expect(await outcome(older(ANA))).toMatchObject({ worst: 'pass' });
    expect(await outcome(older(BO))).toMatchObject({ worst: 'fail' });
  });

  it('hides the requester where a service made the release for nobody', async () => {
    const setting = changed((it) => {
      it.release.createdBy = SERVICE;
      it.release.createdFor = null;
      it.stage.deploySteps = [{ ...it.stage.deploySteps[0], requestedBy: SERVICE, requestedFor: SERVICE }];
    });
    expect(await outcome(setting)).toMatchObject({ worst: 'inconclusive' });
  });

  it('is needed: a stage without approvers is no gate', async () => {
    const automated = changed((it) => {
      it.stage.preApprovalsSnapshot.approvals = [{ isAutomated: true, approver: null }];
    });
    expect(await outcome(automated)).toMatchObject({ worst: 'fail' });
  });

  it('of another stage than the rule’s is refused, and one of a stage of its own is not read', async () => {
    const other = { ...asked(), environment: { ...asked().environment, name: 'staging' } };
    expect(await outcome({ env }, other)).toMatchObject({
      worst: 'fail',
      wrong: [{ found: 'this job is in the release stage aml-production' }],
    });
    const both = { ...asked(), approvals: [entry({}), entry({ environment: 'test' })] };
    expect(await outcome({ env }, both)).toMatchObject({ worst: 'inconclusive' });
    const upper = { ...asked(), environment: { ...asked().environment, name: 'AML-Production' } };
    expect(await outcome({ env }, upper)).toMatchObject({ worst: 'pass' });
  });

  it.each<[string, Record<string, string>]>([
    ['another name', { RELEASE_ENVIRONMENTNAME: 'test' }],
    ['another attempt', { RELEASE_ATTEMPTNUMBER: '2' }],
  ])('is refused for variables that say %s', async (_, more) => {
    await inJob({ env: { ...env, ...more } }, async ({ evidence }) => {
      await expect(evidence(asked())).rejects.toBeInstanceOf(UsageFailure);
    });
  });

  it.each<[string, Record<string, unknown>[], RegExp]>([
    [
      'is of no job',
      [phase({ timelineRecordId: ID.planJob })],
      /SYSTEM_JOBID says .*, and the attempt 1 .* no such job/,
    ],
    ['is not told', [], /has no such job/],
    [
      'is over',
      [phase({ timelineRecordId: ID.job, status: 'succeeded' })],
      /SYSTEM_JOBID names the job Agent job, which does not run \(succeeded\)/,
    ],
  ])('is refused in a job whose id %s', async (_, releaseDeployPhases, why) => {
    const setting = changed((it) => {
      it.stage.deploySteps = [{ ...it.stage.deploySteps[0], releaseDeployPhases }];
    });
    await inJob(setting, async ({ evidence }) => {
      const end = await evidence(asked()).catch((error: unknown) => error);
      expect(end).toBeInstanceOf(UsageFailure);
      expect(end).toMatchObject({ message: expect.stringMatching(why) });
    });
  });

  it('is refused in a job of an earlier attempt', async () => {
    const setting = changed((it) => {
      const [first] = it.stage.deploySteps;
      const again = { ...first, attempt: 2, releaseDeployPhases: [phase({ timelineRecordId: ID.planJob })] };
      it.stage.deploySteps = [{ ...first, status: 'failed' }, again];
    });
    await inJob({ ...setting, env: { ...env, RELEASE_ATTEMPTNUMBER: '2' } }, async ({ evidence }) => {
      await expect(evidence(asked())).rejects.toThrow(/the attempt 2 of the stage aml-production has no such job/);
    });
  });

  it('is refused in a stage that does not run', async () => {
    const over = changed((it) => {
      it.stage.deploySteps = [{ ...it.stage.deploySteps[0], status: 'succeeded' }];
    });
    await inJob(over, async ({ evidence }) => {
      await expect(evidence(asked())).rejects.toThrow(/does not run \(succeeded\)/);
    });
  });

  it('names the permission where the stage may not be read', async () => {
    for (const status of [401, 403, 404, 203]) {
      const found = await outcome({ env, faults: [{ path: /environments\/53/, status, body: '<html>' }] });
      expect(found.worst).toBe('inconclusive');
      expect(JSON.stringify(found.wrong)).toMatch(/Models Build Service \(contoso\).*View releases/);
    }
  });

  it('ends without a verdict where the release may not be read, and names the permission', async () => {
    for (const status of [401, 403, 404, 203])
      await inJob({ env, faults: [{ path: /releases\/14\?/, status, body: '<html>' }] }, async ({ evidence }) => {
        const end = await evidence(asked()).catch((error: unknown) => error);
        expect(end).toBeInstanceOf(ServiceFailure);
        expect(end).toMatchObject({
          detail: { fix: expect.stringMatching(/Models Build Service \(contoso\).*View releases/) },
        });
      });
  });

  it('ends where the build may not be read that is its primary artifact', async () => {
    await inJob({ ...changed(built), faults: [{ path: /\/builds\/41\?/, status: 403 }] }, async ({ evidence }) => {
      await expect(evidence(asked())).rejects.toMatchObject({
        detail: { fix: expect.stringContaining('View builds') },
      });
    });
  });

  it('leaves no branch as the release’s own', async () => {
    await inJob({ env }, async ({ evidence }) => {
      const policy = { ...POLICY, mustBeProtected: false, commit: COMMIT };
      expect(await evidence(asked(), undefined, policy)).toMatchObject({ policy: { mustBeProtected: true } });
    });
  });
});
