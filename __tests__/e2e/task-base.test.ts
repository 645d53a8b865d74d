import { describe, expect, test } from '@jest/globals';
import { inStage, puts } from './servers/azure.js';
import { type Difference, inProject, REPOSITORY, REVIEWED } from './servers/azure-devops-world.js';
import { pipelines } from './servers/azure-pipelines.js';
import { POLICY_PATH } from './servers/github.js';
import { world } from './servers/world.js';

const w = world();
const p = pipelines(w);

const BASE = 'repo:Models/policies/aml/base.yml@main';
const FILES = { 'aml/base.yml': 'version: 1\nextends: default\nledger: optional\n' };
const POLICIES = { id: '3c1f7a52-0d7b-4a8e-9a41-6f0b6d1f5e02', name: 'policies' };
const on = (text: string): string => `version: 1\nextends: ${BASE}\n${text}`;
const TIGHTER = on(
  'overrides:\n  - match: { kind: model }\n    transitions:\n      - { from: Staging, to: Production, checks: [{ tag: owner }] }\n',
);

/** A repository of policies beside the run's own, its main protected or not. */
const withPolicies =
  (isProtected: boolean): Difference =>
  (before) =>
    inProject(before, (project) => {
      const scope = [{ refName: 'refs/heads/main', matchKind: 'Exact' as const, repositoryId: POLICIES.id }];
      const own = project.repositories.filter(({ id }) => id === REPOSITORY.id);
      return {
        ...project,
        repositories: [...project.repositories, ...own.map((one) => ({ ...one, ...POLICIES, git: null }))],
        policies: [
          ...project.policies,
          ...(isProtected ? [{ ...REVIEWED, id: 6, settings: { ...REVIEWED.settings, scope } }] : []),
        ],
      };
    });

async function run(policy: string, difference: Difference, owner?: string) {
  const tags = { stage: 'Staging', ...(owner !== undefined && { owner }) };
  const model = await w.model(inStage('Production'), { ...inStage('Staging'), tags });
  const { step } = await p.promote(`azureml:${model}:2`, { policy, difference, committed: FILES });
  return { model, step, said: step.issues.map(({ message }) => message).join('\n') };
}

describe('a policy on a base in another repository of Azure Repos', () => {
  test('that only tightens it promotes what meets both', async () => {
    const { step } = await run(TIGHTER, withPolicies(true), 'ana');
    expect({ issues: step.issues, result: step.result }).toEqual({ issues: [], result: 'Succeeded' });
    const base = { file: 'aml/base.yml', repository: 'Models/policies', ref: 'refs/heads/main' };
    expect(step.artifacts.map(({ text }) => JSON.parse(text))).toMatchObject([{ policy: { file: POLICY_PATH, base } }]);
  });

  test.each<[string, string, Difference, RegExp]>([
    ['that asks for more than is there', TIGHTER, withPolicies(true), /no tag owner/],
    [
      'that loosens it',
      on('transitions:\n  - { from: Staging, to: Production }\n'),
      withPolicies(true),
      /names no environment, where the base names production.*\(preset:default:\d+\)/,
    ],
    [
      'whose branch nothing protects',
      on(''),
      withPolicies(false),
      /main of Models\/policies, where the base stands, is not protected/,
    ],
    ['that cannot be read', on(''), (before) => before, /repository Models\/policies, where the base stands/],
  ])('%s is refused', async (_what, policy, difference, says) => {
    const { step, model, said } = await run(policy, difference);
    expect(step.result).toBe('Failed');
    expect(said).toMatch(says);
    expect(puts(w.azure.calls(model))).toEqual([]);
  });
});
