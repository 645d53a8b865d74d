import { describe, expect, it } from '@jest/globals';
import { KINDS, type Kind, parseReference, segmentOf } from '../../src/core/asset.js';

const SUBSCRIPTION = '11111111-2222-3333-4444-555555555555';
const WORKSPACE = `/subscriptions/${SUBSCRIPTION}/resourceGroups/ml/providers/Microsoft.MachineLearningServices/workspaces/acme`;
const REGISTRY = `/subscriptions/${SUBSCRIPTION}/resourceGroups/ml/providers/Microsoft.MachineLearningServices/registries/shared`;

function read(text: string, kind?: Kind): string {
  const result = parseReference(text, kind);
  if (!result.ok) return `refused: ${result.error}`;
  const { kind: found, name, version, where } = result.value;
  const which = version.is === 'version' ? version.version : `@${version.label}`;
  const place =
    where.in === 'elsewhere'
      ? ''
      : where.in === 'workspace'
        ? ` in ${where.resourceGroup}/${where.workspace}`
        : ` in registry ${where.arm === null ? '' : `${where.arm.resourceGroup}/`}${where.registry}`;
  return `${found} ${name} ${which}${place}`;
}

describe('a reference in any form that users paste', () => {
  it.each<[string, Kind | undefined, string]>([
    ['azureml:fraud:3', undefined, 'model fraud 3'],
    ['azureml:fraud:3', 'data', 'data fraud 3'],
    ['azureml:fraud@latest', undefined, 'model fraud @latest'],
    ['azureml:fraud@latest', 'component', 'component fraud @latest'],
    ['azureml:fraud:latest', undefined, 'model fraud latest'],
    ['azureml:Fraud_v2.1-x:2024-01-02', undefined, 'model Fraud_v2.1-x 2024-01-02'],
    ['azureml://registries/shared/models/fraud/versions/3', undefined, 'model fraud 3 in registry shared'],
    ['azureml://registries/shared/environments/train/versions/1', undefined, 'environment train 1 in registry shared'],
    [`${WORKSPACE}/models/fraud/versions/3`, undefined, 'model fraud 3 in ml/acme'],
    [`${WORKSPACE}/models/fraud/versions/3/`, undefined, 'model fraud 3 in ml/acme'],
    [`${WORKSPACE.toLowerCase()}/MODELS/fraud/versions/3`, undefined, 'model fraud 3 in ml/acme'],
    [`${WORKSPACE}/data/set/versions/a`, 'data', 'data set a in ml/acme'],
    [`${REGISTRY}/components/step/versions/1`, undefined, 'component step 1 in registry ml/shared'],
    ['models:/fraud/3', undefined, 'model fraud 3'],
    ['models:/fraud/3', 'model', 'model fraud 3'],
    [`azureml:${'n'.repeat(255)}:1`, undefined, `model ${'n'.repeat(255)} 1`],
  ])('%s with kind %s is %s', (text, kind, expected) => {
    expect(read(text, kind)).toBe(expected);
  });

  it('keeps the case of names and versions', () => {
    expect(read('azureml:FRAUD:RC1')).toBe('model FRAUD RC1');
  });

  it('names every kind by the segment that Azure uses', () => {
    expect(KINDS.map(segmentOf)).toEqual(['models', 'data', 'environments', 'components']);
  });
});

describe('a reference that contradicts itself', () => {
  it.each<[string, Kind, string]>([
    [`${WORKSPACE}/data/set/versions/1`, 'model', 'is of the kind data, but kind says model'],
    ['models:/fraud/3', 'data', 'is of the kind model, but kind says data'],
    [
      'azureml://registries/shared/models/fraud/versions/3',
      'environment',
      'is of the kind model, but kind says environment',
    ],
  ])('%s with kind %s is refused', (text, kind, expected) => {
    expect(read(text, kind)).toContain(expected);
  });
});

describe('a reference that is none', () => {
  it.each<[string, string]>([
    ['fraud:3', 'Did you mean azureml:fraud:3?'],
    ['fraud@latest', 'Did you mean azureml:fraud@latest?'],
    ['fraud/3', 'Did you mean azureml:fraud:3?'],
    ['azurml:fraud:3', 'Did you mean azureml:fraud:3?'],
    ['azureml:fraud', 'Say which version'],
    ['azureml:fraud@champion', 'the only label is @latest'],
    ['models:/fraud@champion', 'Accepted:'],
    [`${WORKSPACE}/jobs/j/versions/1`, 'names "jobs"; known are models'],
    [`${WORKSPACE}/models/fraud`, 'is not an asset reference'],
    ['', 'is not an asset reference'],
  ])('%s is refused with a way out', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe('a hostile reference', () => {
  const hostile = [
    'azureml:..:1',
    'azureml:.:1',
    'azureml:a/../b:1',
    'azureml:fraud:..',
    'azureml:fraud:.',
    'azureml:fraud:%2f',
    'azureml:%2e%2e:1',
    'azureml:fraud:1\n',
    'azureml:fraud\n:1',
    'azureml:fraud:1\r\nX: y',
    'azureml:fraud:1 ',
    ' azureml:fraud:1',
    'azureml:fraud name:1',
    'azureml:🦊:1',
    'azureml:fraud:1\u200b',
    'azureml:fraud:1\u0000',
    'azureml:fraud:\ud800',
    'azureml:fraud:1?api-version=x',
    'azureml:fraud:1#x',
    'azureml:fraud:a\\b',
    'azureml:-fraud:1',
    `azureml:${'n'.repeat(300)}:1`,
    `azureml:fraud:${'1'.repeat(300)}`,
    'models:/../1',
    'models:/fraud/..',
    'models:/fraud/1/2',
    'models:/fraud/%2e%2e',
    'azureml://registries/../models/fraud/versions/1',
    'azureml://registries/a%2fb/models/fraud/versions/1',
    'azureml://registries/a b/models/fraud/versions/1',
    'azureml://registries/x?y/models/fraud/versions/1',
    'azureml://registries/r/models/fraud/versions/1?x',
    `${WORKSPACE}/models/../versions/1`,
    `${WORKSPACE.replace('acme', '..')}/models/fraud/versions/1`,
    `${WORKSPACE.replace('acme', 'acme#')}/models/fraud/versions/1`,
    `${WORKSPACE.replace('/ml/', '/%2e%2e/')}/models/fraud/versions/1`,
    `${WORKSPACE.replace('/ml/', '/ml\n/')}/models/fraud/versions/1`,
    `${WORKSPACE.replace(SUBSCRIPTION, '..')}/models/fraud/versions/1`,
    `${WORKSPACE.replace(SUBSCRIPTION, 'a@b')}/models/fraud/versions/1`,
    `${REGISTRY.replace('shared', '..')}/models/fraud/versions/1`,
    `${WORKSPACE}/models/fraud/versions/1//`,
    `${WORKSPACE}/models/fraud/versions/1\n`,
  ];

  it.each(hostile.map((text) => [JSON.stringify(text).slice(0, 100), text]))('%s is refused', (_, text) => {
    const result = parseReference(text, undefined);
    expect(result.ok).toBe(false);
  });

  it('is quoted on one line, and not at full length', () => {
    const result = parseReference(`azureml:\n${'x'.repeat(5000)}`, undefined);
    expect(result.ok ? '' : result.error).toMatch(/^.{1,300}$/);
  });
});
