import { describe, expect, test } from '@jest/globals';
import type { ServiceConnection } from '../../src/compose/azure-devops.js';
import { ServiceFailure, UsageFailure } from '../../src/core/failure.js';
import { withConnection } from '../../src/hosts/azure-devops/place.js';
import { inWordsOfTheTask } from '../../src/hosts/azure-devops/words.js';
import { type InputName, textOfEachInput } from '../../src/inputs.js';
import { failureLines } from '../../src/report/terminal.js';

const CONNECTION: ServiceConnection = {
  id: 'c0c0c0c0-1111-2222-3333-444444444444',
  scheme: 'WorkloadIdentityFederation',
  url: 'https://management.azure.com/',
  authority: 'https://login.microsoftonline.com/',
  tenantId: 'tenant',
  clientId: 'client',
  authenticationType: '',
  secret: '',
  certificate: '',
  idToken: '',
  subscriptionId: 'SUB',
  resourceGroup: 'rg-ml',
  workspace: 'prod',
};

const given = (inputs: Partial<Record<InputName, string>> = {}) => ({
  ...textOfEachInput(() => ''),
  asset: 'azureml:churn:7',
  ...inputs,
});
const placeOf = (inputs: Partial<Record<InputName, string>>, connection: Partial<ServiceConnection> = {}) => {
  const filled = withConnection(given(inputs), { ...CONNECTION, ...connection });
  return [filled['subscription-id'], filled['resource-group'], filled.workspace];
};

describe('what a service connection says of the place', () => {
  test.each<[string, Partial<Record<InputName, string>>, readonly string[]]>([
    ['fills what is left out', {}, ['SUB', 'rg-ml', 'prod']],
    ['gives way to another workspace', { workspace: 'test' }, ['SUB', 'rg-ml', 'test']],
    ['names no workspace in another group', { 'resource-group': 'other' }, ['SUB', 'other', '']],
    ['names the workspace in the same group', { 'resource-group': 'RG-ML' }, ['SUB', 'RG-ML', 'prod']],
    ['is of no use in another subscription', { 'subscription-id': 'other' }, ['other', '', '']],
    ['names no workspace beside a registry', { registry: 'shared' }, ['SUB', 'rg-ml', '']],
    [
      'names no workspace for an asset of a registry',
      { asset: 'azureml://registries/shared/models/churn/versions/7' },
      ['SUB', 'rg-ml', ''],
    ],
    [
      'says nothing where the asset says it all',
      {
        asset:
          '/subscriptions/S/resourceGroups/R/providers/Microsoft.MachineLearningServices/workspaces/w/models/m/versions/7',
      },
      ['', '', ''],
    ],
  ])('%s', (_, inputs, wanted) => {
    expect(placeOf(inputs)).toEqual(wanted);
  });

  test('is the subscription alone where it is scoped to one', () => {
    expect(placeOf({}, { resourceGroup: '', workspace: '' })).toEqual(['SUB', '', '']);
  });
});

describe('the cloud of a service connection', () => {
  const cloudOf = (inputs: Partial<Record<InputName, string>>, connection: Partial<ServiceConnection> | null = {}) => {
    const filled = withConnection(given(inputs), connection && { ...CONNECTION, ...connection });
    return [filled['azure-endpoint'], filled['authority-host']];
  };

  test('is the one that it names', () => {
    const government = {
      url: 'https://management.usgovcloudapi.net/',
      authority: 'https://login.microsoftonline.us/',
    };
    expect(cloudOf({}, government)).toEqual([
      'https://management.usgovcloudapi.net',
      'https://login.microsoftonline.us',
    ]);
  });

  test('is the public one where there is no connection', () => {
    expect(cloudOf({}, null)).toEqual(['https://management.azure.com', '']);
  });

  test('may be named beside it, and must be the same', () => {
    expect(cloudOf({ 'azure-endpoint': 'https://management.azure.com' })[0]).toBe('https://management.azure.com');
    expect(() => cloudOf({ 'azure-endpoint': 'https://management.chinacloudapi.cn' })).toThrow(UsageFailure);
  });

  test('is left for the emulator, which nothing of the connection is sent to', () => {
    expect(cloudOf({ 'azure-endpoint': 'http://127.0.0.1:8080' })).toEqual(['http://127.0.0.1:8080', '']);
  });
});

describe('a failure in the words of the task', () => {
  const told = (failure: UsageFailure | ServiceFailure): string => {
    const report = inWordsOfTheTask({ is: 'failed', command: 'promote', failure, asked: {}, judged: null });
    return report.is === 'failed' ? failureLines(report.failure).join('\n') : '';
  };

  test('calls inputs as pipelines do', () => {
    const failure = new UsageFailure({ what: 'tenant-id is not given', fix: 'Leave policy-ref out' });
    expect(told(failure)).toBe('tenantId is not given. Leave policyRef out');
    expect(told(new ServiceFailure('no plan-digest', { fix: 'See azure-endpoint' }))).toMatch(
      /planDigest[\s\S]*azureEndpoint/,
    );
  });

  test('leaves options of command lines, paths, values and longer names as they are', () => {
    const what = 'az group show --resource-group G; a/client-id; "plan-digest"; my-client-id; client-ids';
    expect(told(new UsageFailure({ what }))).toBe(what);
  });
});
