import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { sha256 } from '../../src/core/digest.js';
import type { PlanArtifact } from '../../src/core/evidence.js';
import { inJob, POLICY } from '../azure-devops/gated-run.js';
import { DIGEST, type Fault, ID } from '../azure-devops/organization.js';
import { rule } from '../github/gated-run.js';

const NAME = `aml-promote-plan-${DIGEST}`;
const FILE = /artifacts\?.*format=zip/;
const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new Uint8Array(Buffer.from(text))])));
const answered = (status: number, more: Omit<Fault, 'path' | 'status'> = {}): Fault => ({
  path: FILE,
  status,
  ...more,
});
const holding = (files: Readonly<Record<string, string>>): Fault => answered(200, { body: zipped(files) });

/** The plans of a run whose artifact is answered so, for a promotion that was given the digest of one. */
async function plansWith(fault: Fault, given = DIGEST): Promise<{ plans: readonly PlanArtifact[]; asked: string[] }> {
  const found: { plans: readonly PlanArtifact[]; asked: string[] } = { plans: [], asked: [] };
  await inJob({ faults: [fault] }, async ({ approvals, asked }) => {
    const evidence = await approvals(undefined, '', given).evidence(rule(), POLICY, DIGEST);
    if (evidence.is === 'run' && evidence.plans?.is === 'read') found.plans = evidence.plans.value;
    found.asked = asked.filter((line) => FILE.test(line));
  });
  return found;
}

describe('what is in a plan that an earlier stage has published', () => {
  it.each([
    ['in a folder that is called as the artifact', `${NAME}/plan.json`],
    ['beneath nothing', 'plan.json'],
  ])('is read for a digest that was given, %s', async (_, path) => {
    const { plans, asked } = await plansWith(holding({ [path]: '{"to":"Production"}' }));
    expect(plans).toMatchObject([{ isExpired: false, content: { is: 'read', value: { to: 'Production' } } }]);
    expect(asked).toEqual([
      `GET /contoso/Models/_apis/build/builds/41/artifacts?artifactName=${NAME}&%24format=zip&api-version=7.1`,
    ]);
  });

  it('is not read where no digest was given, or another one', async () => {
    for (const given of ['', sha256('another plan')]) {
      const { plans, asked } = await plansWith(holding({ 'plan.json': '{}' }), given);
      expect([plans.map(({ content }) => content.is), asked]).toEqual([['unreadable'], []]);
    }
  });

  it('is asked for in a preview where the server has the operation in one', async () => {
    const { asked } = await plansWith(answered(400, { body: '{"message":"The -preview flag must be supplied."}' }));
    expect(asked.map((line) => line.replace(/.*&/, ''))).toEqual(['api-version=7.1', 'api-version=7.1-preview.1']);
  });

  it.each<[string, Fault, RegExp]>([
    [
      'is kept by another service, to which the token is not sent',
      answered(302, {
        headers: { location: 'https://artprod.artifacts.visualstudio.com/A1/_apis/artifact/b/content' },
      }),
      /is kept at https:\/\/artprod\.artifacts\.visualstudio\.com, where the token of this job is not sent/,
    ],
    [
      'may be read by who signs in',
      answered(302, { headers: { location: 'https://spsprodeus.vssps.visualstudio.com/_signin?realm=dev' } }),
      /is not signed in \(302\)/,
    ],
    ['may not be read', answered(403), /status 403/],
    ['is gone', answered(404), /status 404/],
    ['cannot be had from a service that fails', answered(501), /answered 501/],
    [
      'is answered by a page',
      answered(200, { body: '<html/>', headers: { 'content-type': 'text/html' } }),
      /signed in/,
    ],
    ['is answered by its description', answered(200, { body: `{"id":1,"name":"${NAME}"}` }), /no zip that can be read/],
    ['holds no plan.json', holding({ 'other/plan.json': '{}' }), /holds no plan\.json/],
    ['holds two', holding({ 'plan.json': '{}', [`${NAME}/plan.json`]: '{}' }), /holds plan\.json twice/],
    ['is no JSON', holding({ 'plan.json': '{' }), /is no JSON/],
    ['is a bomb', holding({ 'plan.json': `"${'x'.repeat(6 * 1024 * 1024)}"` }), /plan\.json is larger than 5 MB/],
    ['is large', answered(200, { body: new Uint8Array(6 * 1024 * 1024) }), /larger than 5 MB/],
  ])('is unreadable where it %s, and ends nothing', async (_, fault, why) => {
    const { plans } = await plansWith(fault);
    expect(plans).toMatchObject([{ content: { is: 'unreadable', why: expect.stringMatching(why) } }]);
  });

  it('is not read of an artifact that this stage has published itself', async () => {
    const change = (it: { artifacts: unknown[] }) => {
      it.artifacts = [{ id: 1, name: NAME, source: ID.job }];
    };
    await inJob({ change, faults: [holding({ 'plan.json': '{}' })] }, async ({ approvals, asked }) => {
      await approvals(undefined, '', DIGEST).evidence(rule(), POLICY, DIGEST);
      expect(asked.filter((line) => FILE.test(line))).toEqual([]);
    });
  });
});
