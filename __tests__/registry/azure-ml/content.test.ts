import { describe, expect, it } from '@jest/globals';
import { contentOf, stableDataUri, stableUri } from '../../../src/registry/azure-ml/content.js';

describe('the content of a version', () => {
  it('has the fields of its kind, and none of another', () => {
    const properties = {
      modelUri: 'azureml://m',
      modelType: 'custom_model',
      jobName: 'job',
      dataUri: 'azureml://d',
      dataType: 'mltable',
      image: 'i:1',
      condaFile: '',
      build: { contextUri: 'https://host/context/', dockerfilePath: 'Dockerfile', extra: 1 },
      osType: 'Linux',
      componentSpec: { command: 'x' },
    };
    expect(contentOf('model', properties)).toEqual({ uri: 'azureml://m', type: 'custom_model', job: 'job' });
    expect(contentOf('data', properties)).toEqual({ uri: 'azureml://d', type: 'mltable' });
    expect(contentOf('environment', properties)).toEqual({
      image: 'i:1',
      conda: null,
      build: '{"contextUri":"https:///context/","dockerfilePath":"Dockerfile"}',
      osType: 'Linux',
    });
    expect(contentOf('component', properties)).toEqual({ spec: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
  });

  it('is null where nothing is said', () => {
    expect(contentOf('model', {})).toEqual({ uri: null, type: null, job: null });
    expect(contentOf('data', {})).toEqual({ uri: null, type: null });
    expect(contentOf('environment', {})).toEqual({ image: null, conda: null, build: null, osType: null });
    expect(contentOf('component', {})).toEqual({ spec: null });
  });

  it('keeps a short conda file to be read, and a digest of a long one', () => {
    expect(contentOf('environment', { condaFile: '{ "name":\n"a" }' })).toMatchObject({ conda: '{"name":"a"}' });
    expect(contentOf('environment', { condaFile: 'name: a\n' })).toMatchObject({ conda: 'name: a\n' });
    const long = JSON.stringify({ dependencies: Array.from({ length: 100 }, (_, index) => `p${index}`) });
    expect(contentOf('environment', { condaFile: long })).toMatchObject({
      conda: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
  });

  it('can be said of any JSON, also of a number that JSON cannot repeat', () => {
    const spec = { inputs: [{ default: JSON.parse('1e999') as number }, null, true, 1.5] };
    expect(contentOf('component', { componentSpec: spec })).toEqual({ spec: expect.stringMatching(/^sha256:/) });
  });
});

describe('the address of data', () => {
  it.each([
    'azureml://subscriptions/s/resourcegroups/g/workspaces/w/datastores/Blob/paths/Rows/',
    'azureml://subscriptions/S/resourceGroups/G/workspaces/W/datastores/blob/paths/Rows/',
    'azureml://workspaces/6b2f0b1c-0000-4000-8000-000000000000/datastores/blob/paths/Rows/',
    'azureml://datastores/blob/paths/Rows/',
  ])('is one in every form that Azure gives it: %s', (uri) => {
    expect(stableDataUri(uri)).toBe('azureml://datastores/blob/paths/Rows/');
  });

  it('keeps what a path says', () => {
    expect(stableDataUri('https://one.blob.core.windows.net/C/Rows/?sv=1&sig=a%2Fb')).toBe('https:///C/Rows/');
    expect(stableDataUri('azureml://datastores/blob/paths/a?b')).toBe('azureml://datastores/blob/paths/a?b');
    expect(stableDataUri('wasbs://c@h/rows')).toBe('wasbs://c@h/rows');
  });
});

describe('the address of a model', () => {
  it('is without the host, the replica, and the case of what ARM names', () => {
    expect(stableUri('https://h.blob.core.windows.net/c/M')).toBe('https:///c/M');
    expect(stableUri('azureml://subscriptions/S/resourceGroups/G/workspaces/W/datastores/D/paths/M')).toBe(
      'azureml://subscriptions/s/resourcegroups/g/workspaces/w/datastores/d/paths/M',
    );
    expect(stableUri('azureml://x/ServiceReplicated/6b2f0b1c-0000-4000-8000-000000000000/M')).toBe('azureml://x/M');
  });
});
