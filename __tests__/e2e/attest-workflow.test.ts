import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sha256 } from '../../src/core/digest.js';
import { FENCES } from '../docs/pages.js';
import { inStage, versionId } from './servers/azure.js';
import { type Estate, startEstate } from './servers/estate.js';
import { TWO_JOBS } from './servers/workflows.js';

const page = FENCES.filter((fence) => fence.page === 'docs/attest.md');
const workflow = page.find(({ text }) => /^jobs:/m.test(text))?.text ?? '';
const filter = page
  .find(({ text }) => text.startsWith('jq '))
  ?.text.match(/^jq (.*) statement\.json > asset\.json\n$/)?.[1];

let estate: Estate;
beforeAll(async () => {
  estate = await startEstate();
});
afterAll(() => estate.stop());

test('the workflow of docs/attest.md signs what was promoted, by a digest that a verifier finds again', async () => {
  const model = await estate.model(inStage('Production'), inStage('Staging'));
  const github = await estate.github({ workflow: TWO_JOBS, isRemembered: true });
  const promotion = await github.dispatch({ inputs: { model, version: '2', to: 'Production' } });
  expect(promotion.ours('promote')).toMatchObject({ code: 0 });

  const run = await github.dispatch({ workflow, inputs: { model } });
  const ours = run.ours('attest');
  expect(ours).toMatchObject({ code: 0 });
  const signed = run.jobs.attest?.steps.find(({ given }) => given !== undefined)?.given ?? {};
  const predicate: { readonly properties: readonly string[] } = JSON.parse(
    readFileSync(signed['predicate-path'] ?? '', 'utf8'),
  );
  expect(predicate.properties).toEqual([
    'AML_PROMOTE_PROMOTED',
    'AML_PROMOTE_STAGE_Production',
    'AML_PROMOTE_APPROVED',
    'AML_PROMOTE_APPROVED_BY_OTHERS',
    'AML_PROMOTE_RULES_PASSED',
    'AML_PROMOTE_WITNESSED_BY_AZURE_ML',
  ]);
  expect(signed['subject-name']).toBe(versionId(model, '2'));
  const asset = spawnSync('jq', [...(filter ?? '').split(' '), ours.outputs.report ?? '']).stdout;
  expect(signed['subject-digest']).toBe(`sha256:${sha256(asset)}`);
});
