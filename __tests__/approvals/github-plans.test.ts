import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import type { Json } from '../../src/core/digest.js';
import type { Reading } from '../../src/core/evidence.js';
import type { Scenario, ScenarioArtifact } from '../../src/stand-in/scenario.js';
import { inJob, PROMOTE, REVIEWERS, rule, run } from '../github/gated-run.js';
import { DIGEST, wrong } from './outcomes.js';

const PLANNED = { ...rule(REVIEWERS), requirePlan: true };
const PLAN: ScenarioArtifact = { name: `aml-promote-plan-${DIGEST}`, files: { 'plan.json': '{"to":"Production"}' } };
const left = (...artifacts: ScenarioArtifact[]): Scenario => ({ runs: [run({ artifacts })] });
const zipped = (files: Record<string, string>): ScenarioArtifact => {
  const bytes = Object.entries(files).map(([name, text]) => [name, new Uint8Array(Buffer.from(text))] as const);
  return { name: PLAN.name, zip: Buffer.from(zipSync(Object.fromEntries(bytes))).toString('base64') };
};

/** What is in the plan that the run has left, for a promotion that was given its digest. */
async function contentOf(artifact: ScenarioArtifact, faults: Scenario['faults'] = []): Promise<Reading<Json>> {
  const found: Reading<Json>[] = [];
  await inJob({ ...left(artifact), faults }, async ({ evidence, requests }) => {
    const { plans } = await evidence(rule(), { planDigest: DIGEST }, DIGEST);
    if (plans?.is === 'read') found.push(...plans.value.map(({ content }) => content));
    const stored = (await requests()).filter(({ path }) => path.startsWith('/_storage/'));
    expect(stored.filter(({ authorization }) => authorization)).toEqual([]);
  });
  return found[0] ?? { is: 'unreadable', why: 'the test found no plan' };
}

describe('a plan that is required', () => {
  it('is there where a job left it before the gate', async () => {
    await inJob(left(PLAN), async ({ evidence, requests }) => {
      expect(wrong(PLANNED, await evidence(PLANNED, {}, DIGEST))).toEqual([]);
      expect((await requests()).some(({ path }) => path.includes('/zip'))).toBe(false);
    });
  });

  it.each<[string, Scenario, 'fail' | 'inconclusive', RegExp]>([
    ['is missing', left(), 'fail', /no job of this run has planned this/],
    ['has another name', left({ ...PLAN, name: `${PLAN.name}0` }), 'fail', /no job of this run has planned this/],
    [
      'came after the gate',
      left({ ...PLAN, created_at: '2026-01-01T00:01:30Z' }),
      'fail',
      /after this job reached its gate/,
    ],
    [
      'came at the gate',
      left({ ...PLAN, created_at: '2026-01-01T00:01:00Z' }),
      'fail',
      /after this job reached its gate/,
    ],
    ['has expired', left({ ...PLAN, expired: true }), 'fail', /has expired/],
    [
      'cannot be dated, for this job has no deployment',
      { runs: [run({ artifacts: [PLAN], jobs: [{ ...PROMOTE, deployment: false }] })] },
      'inconclusive',
      /this job has no deployment/,
    ],
    [
      'cannot be looked for',
      { ...left(PLAN), faults: [{ path: '/artifacts' }] },
      'inconclusive',
      /artifacts of this run could not be read: Resource not accessible/,
    ],
  ])('refuses where it %s', async (_, scenario, outcome, found) => {
    await inJob(scenario, async ({ evidence }) => {
      expect(wrong(PLANNED, await evidence(PLANNED, {}, DIGEST))).toMatchObject([
        { subject: 'require-plan', outcome, found: expect.stringMatching(found) },
      ]);
    });
  });

  it('names the permission that it lacks', async () => {
    await inJob({ ...left(PLAN), faults: [{ path: '/artifacts' }] }, async ({ evidence }) => {
      const { plans } = await evidence(PLANNED, {}, DIGEST);
      expect(plans).toMatchObject({
        is: 'unreadable',
        grant: expect.stringMatching(/^Give the job actions: read, as in/),
      });
    });
  });

  it('is found on a later page', async () => {
    const late = Array.from({ length: 120 }, () => ({ ...PLAN, created_at: '2026-01-01T00:02:00Z' }));
    await inJob(left(...late, PLAN), async ({ evidence }) => {
      expect(wrong(PLANNED, await evidence(PLANNED, {}, DIGEST))).toEqual([]);
    });
  });
});

describe('what is in a plan', () => {
  it('is read from the storage to which GitHub points, without a token, for a digest that was given', async () => {
    expect(await contentOf(PLAN)).toEqual({ is: 'read', value: { to: 'Production' } });
    expect(await contentOf(zipped({ 'plan.json': '[1, null]' }))).toEqual({ is: 'read', value: [1, null] });
  });

  it('is found where no approval is asked for, too', async () => {
    await inJob(left(PLAN), async ({ approvals }) => {
      const port = approvals({ planDigest: DIGEST });
      port.prepare();
      expect(await port.evidence(rule(), null, DIGEST)).toMatchObject({
        gate: null,
        plans: { value: [{ isExpired: false, content: { is: 'read' } }] },
      });
    });
  });

  it.each<[string, ScenarioArtifact, RegExp]>([
    ['expired', { ...PLAN, expired: true }, /has expired/],
    ['is no zip', { ...PLAN, zip: Buffer.from('plain').toString('base64') }, /no zip that can be read/],
    ['holds no plan.json', { ...PLAN, files: { 'Plan.json': '{}' } }, /holds no plan\.json/],
    ['holds it in a folder', { ...PLAN, files: { 'a/plan.json': '{}' } }, /holds no plan\.json/],
    ['is no JSON', { ...PLAN, files: { 'plan.json': '{' } }, /is no JSON/],
    ['holds a number that is none', { ...PLAN, files: { 'plan.json': '1e999' } }, /is no JSON/],
    ['nests without end', { ...PLAN, files: { 'plan.json': '['.repeat(5000) + ']'.repeat(5000) } }, /nests deeper/],
    ['is a bomb', zipped({ 'plan.json': `"${'x'.repeat(6 * 1024 * 1024)}"` }), /plan\.json is larger than 5 MB/],
    ['is large', { ...PLAN, files: { 'plan.json': '"', 'x.bin': 'x'.repeat(6 * 1024 * 1024) } }, /larger than 5 MB/],
  ])('is unreadable where it %s', async (_, artifact, why) => {
    expect(await contentOf(artifact)).toMatchObject({ is: 'unreadable', why: expect.stringMatching(why) });
  });

  it.each<[string, NonNullable<Scenario['faults']>[number], RegExp]>([
    ['GitHub refuses', { path: '/zip$' }, /Resource not accessible/],
    ['the storage refuses', { path: '/_storage/' }, /the storage to which GitHub points answered 403/],
    [
      'the storage points elsewhere',
      { path: '/_storage/', status: 302, headers: { location: 'https://x.test' } },
      /302/,
    ],
    ['GitHub points to plain http', redirected('http://example.com/a'), /points to no address that may be used/],
    ['GitHub points nowhere', redirected('/relative'), /points to no address that may be used/],
    ['GitHub points to a file', redirected('file:///etc/passwd'), /points to no address that may be used/],
    ['the address carries a user', redirected('https://a:b@example.com/'), /points to no address that may be used/],
  ])('is unreadable where %s', async (_, fault, why) => {
    expect(await contentOf(PLAN, [fault])).toMatchObject({ is: 'unreadable', why: expect.stringMatching(why) });
  });
});

function redirected(location: string): NonNullable<Scenario['faults']>[number] {
  return { path: '/zip$', status: 302, headers: { location } };
}
