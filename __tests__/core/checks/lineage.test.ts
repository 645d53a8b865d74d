import { describe, expect, it } from '@jest/globals';
import { evaluate, needsOf, subjectOf } from '../../../src/core/checks/index.js';
import type { LineageCheck } from '../../../src/core/checks/lineage.js';
import type { Lineage } from '../../../src/core/facts.js';
import { factsOf, problemsOf, version } from '../world.js';

const SHA = '4d2b93784676893f8e346d5f0b9fb894a9cf0742';
const FULL: Lineage = {
  job: { name: 'job-1', url: null, owner: 'Ana', missing: null },
  commit: {
    value: SHA,
    source: 'job property mlflow.source.git.commit',
    repository: null,
    branch: null,
    isDirty: false,
  },
  data: [
    { value: 'azureml:rides:9', source: 'job input rides' },
    { value: 'azureml:zones:1', source: 'job input zones' },
  ],
  environments: [{ value: 'azureml:sk:4', source: 'job' }],
  components: [],
  baseModels: [],
  explanations: [],
};
const asset = version('7');
const judge = (parts: LineageCheck['lineage'], lineage: Partial<Lineage> = {}, of = asset) =>
  evaluate({ lineage: parts }, factsOf(of, { lineage: { is: 'read', value: { ...FULL, ...lineage } } }));

describe('a check of the lineage', () => {
  it('is called so, and needs the lineage alone', () => {
    expect([subjectOf({ lineage: ['job'] }), needsOf({ lineage: ['job'] })]).toEqual(['lineage', ['lineage']]);
  });

  it('passes where everything is recorded, and puts the raw values into the plan', () => {
    const used = (check: string, source: string, value: string) => ({ check, asset: asset.id, source, value });
    expect(judge(['job', 'commit', 'data', 'environment'])).toEqual({
      outcome: 'pass',
      found: `job job-1, commit ${SHA}, data azureml:rides:9 and azureml:zones:1, environment azureml:sk:4`,
      wanted: 'recorded: job, commit, data, environment',
      used: [
        used('lineage job', 'jobName', 'job-1'),
        used('lineage commit', 'job property mlflow.source.git.commit', SHA),
        used('lineage data', 'job input rides', 'azureml:rides:9'),
        used('lineage data', 'job input zones', 'azureml:zones:1'),
        used('lineage environment', 'job', 'azureml:sk:4'),
      ],
    });
  });

  it.each<[LineageCheck['lineage'][number], Partial<Lineage>, string, RegExp]>([
    ['job', { job: null }, 'job not recorded', /^register the version from the job that trained it/],
    [
      'job',
      { job: { name: 'old', url: null, owner: null, missing: 'which Azure ML no longer has' } },
      'job old, which Azure ML no longer has',
      /^register a version from a job of this workspace$/,
    ],
    ['commit', { commit: null }, 'commit not recorded', /^submit the training job from a git working tree/],
    [
      'commit',
      { commit: { value: SHA, source: 's', repository: null, branch: null, isDirty: true } },
      `commit ${SHA} with changes that were not committed`,
      /from a working tree without changes$/,
    ],
    ['data', { data: [] }, 'data not recorded', /^give the training job its data as inputs$/],
    [
      'environment',
      { environments: [] },
      'environment not recorded',
      /^run the training job in a registered environment$/,
    ],
  ])('fails where the %s is missing: %j', (part, lineage, found, remedy) => {
    const judged = judge([part], lineage);
    expect(judged).toMatchObject({ outcome: 'fail', found, remedy: expect.stringMatching(remedy) });
    expect(judged.used.map(({ check }) => check)).toEqual([`lineage ${part}`]);
    // What is not asked for is not missed.
    const others = (['job', 'commit', 'data', 'environment'] as const).filter((one) => one !== part);
    expect(judge(others, lineage).outcome).toBe('pass');
  });

  it('says everything that is missing at once', () => {
    expect(judge(['data', 'environment'], { data: [], environments: [] })).toMatchObject({
      found: 'data not recorded, environment not recorded',
      remedy: 'give the training job its data as inputs; run the training job in a registered environment',
    });
  });

  it('says of what is no model that it names no job', () => {
    const data = version('7', { kind: 'data', content: { uri: null, type: null } });
    expect(judge(['job'], { job: null }, data).remedy).toMatch(/^only models name their job/);
  });

  it.each([
    [{ is: 'unreadable', why: '403', grant: 'grant it' } as const, 'grant it'],
    [{ is: 'unreadable', why: '403' } as const, undefined],
    [null, undefined],
  ])('is inconclusive where the lineage could not be read: %j', (lineage, remedy) => {
    const judged = evaluate({ lineage: ['job', 'commit'] }, factsOf(asset, { lineage }));
    expect(judged.outcome).toBe('inconclusive');
    expect(judged.remedy).toBe(remedy);
    expect(judged.used.map(({ value }) => value)).toEqual([null, null]);
  });

  it.each([
    ['lineage: []', 'p.yml:6:16: transitions[0].checks[0].lineage'],
    ['lineage: [job, job]', 'p.yml:6:16: transitions[0].checks[0].lineage'],
    ['lineage: [jobs]', 'jobs'],
    ['lineage: job', 'p.yml:6:16: transitions[0].checks[0].lineage'],
    ['lineage: [job], equals: x', 'equals'],
  ])('is refused in a policy as { %s }', (check, where) => {
    const text = `version: 1\nextends: default\ntransitions:\n  - from: None\n    to: Staging\n    checks: [{ ${check} }]\n`;
    const problems = problemsOf(text);
    expect(problems).not.toEqual([]);
    expect(problems.join('\n')).toContain(where);
  });
});
