import { describe, expect, test } from '@jest/globals';
import type { ScenarioOther } from '../../src/stand-in/scenario.js';
import { inStage, puts } from './servers/azure.js';
import { type Differently, POLICY_PATH, PROTECTED } from './servers/github.js';
import { expectWellEnded, world } from './servers/world.js';

const w = world();

const BASE = 'repo:octo-org/policies/base.yml@main';
const COMMIT = 'c'.repeat(40);
const policies = (rules = PROTECTED, text = 'version: 1\nextends: default\n'): ScenarioOther => ({
  owner: 'octo-org',
  repository: { id: 2, name: 'policies' },
  branches: [{ name: 'main', sha: COMMIT, rules }],
  files: [{ path: 'base.yml', text: `${text}ledger: optional\n` }],
});
const on = (text: string): string => `version: 1\nextends: ${BASE}\n${text}`;
const TIGHTER = on(
  'overrides:\n  - match: { kind: model }\n    transitions:\n      - { from: Staging, to: Production, checks: [{ tag: owner }] }\n',
);

async function run(github: Differently, tags: Readonly<Record<string, string>> = {}) {
  const model = await w.model({ ...inStage('Staging'), tags: { stage: 'Staging', ...tags } });
  return { model, step: await w.promote(await w.github(github), `azureml:${model}:1`) };
}

describe('a policy on a base in another repository', () => {
  test('that only tightens it promotes what meets both, and the record names the base', async () => {
    const { step } = await run({ policy: TIGHTER, others: [policies()] }, { owner: 'ana' });
    expectWellEnded(step, 0);
    expect(step.outputs).toMatchObject({ verdict: 'allow', stage: 'Production' });
    const base = { file: 'base.yml', repository: 'octo-org/policies', ref: 'refs/heads/main', commit: COMMIT };
    expect(step.record).toMatchObject({ policy: { file: POLICY_PATH, base } });
    expect(step.summary).toMatch(/\*\*Base:\*\* .*base\.yml.*cccccccccccc.*octo-org\/policies/);
  });

  test('refuses what the policy asks for beyond the base', async () => {
    const { step, model } = await run({ policy: TIGHTER, others: [policies()] });
    expectWellEnded(step, 1);
    expect(step.stdout).toMatch(/no tag owner/);
    expect(puts(w.azure.calls(model))).toEqual([]);
  });

  test('that loosens it is refused with the lines of both', async () => {
    const policy = on('transitions:\n  - { from: Staging, to: Production }\n');
    const { step, model } = await run({ policy, others: [policies()] });
    expectWellEnded(step, 1);
    expect(step.stdout).toMatch(/names no environment, where the base names production.*\(preset:default:\d+\)/);
    expect(step.stdout).toContain(`file=${POLICY_PATH},line=4`);
    expect(puts(w.azure.calls(model))).toEqual([]);
  });

  test('whose branch nothing protects is inconclusive, also where no approval is asked for', async () => {
    const text = 'version: 1\nextends: default\ndisable: [approve-production]\n';
    const { step, model } = await run({ policy: on(''), others: [policies([], text)] });
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(step.stdout).toMatch(/main of octo-org\/policies, where the base stands, is not protected/);
    expect(puts(w.azure.calls(model))).toEqual([]);
  });

  test('that cannot be read ends the run with the repository and the token to give', async () => {
    const { step, model } = await run({ policy: on('') });
    expectWellEnded(step, 1);
    expect(step.stdout).toMatch(/octo-org\/policies, where the base stands/);
    expect(step.stdout).toMatch(/GitHub App with Contents: read on octo-org\/policies/);
    expect(puts(w.azure.calls(model))).toEqual([]);
  });

  test('with a fault has it told on the line of the base', async () => {
    const { step } = await run({ policy: on(''), others: [policies(PROTECTED, 'version: 1\nextends: defautl\n')] });
    expectWellEnded(step, 1);
    expect(step.stdout).toContain('there is no preset "defautl"');
    expect(step.stdout).toContain(`${BASE},line=2`.replaceAll(':', '%3A'));
  });
});
