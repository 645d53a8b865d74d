import { describe, expect, it } from '@jest/globals';
import type { Place } from '../../../src/core/place.js';
import { failureOf, messageOf, missing } from '../../../src/registry/azure-ml/failures.js';

const common = { endpoint: 'https://management.azure.com', subscriptionId: 's', resourceGroup: 'ml' };
const workspace: Place = { in: 'workspace', ...common, workspace: 'acme' };
const registry: Place = { in: 'registry', ...common, registry: 'shared' };

const answer = (status: number, error: object) => ({ status, headers: {}, text: JSON.stringify({ error }) });
const NOT_FOUND = answer(404, {
  code: 'UserError',
  message: 'The specified resource was not found.',
  details: [{ code: 'ModelNotFound', message: 'Model fraud not found.' }],
});

describe('what Azure answers', () => {
  it('is one line, each part once', () => {
    expect(messageOf(NOT_FOUND)).toBe('UserError: The specified resource was not found: Model fraud not found');
    expect(messageOf(answer(400, { message: 'a\nb', details: [{ message: 'a\nb' }] }))).toBe('a b');
    expect(messageOf({ status: 502, text: '<html>' })).toBe("an answer with status 502 that is not Azure's");
  });

  it('names the permission of the kind and the place', () => {
    const fix = (place: Place, kind: 'model' | 'data' | 'environment' | 'component', status: number) =>
      failureOf('write', answer(status, { message: 'no' }), { place, kind, action: 'write' }).detail.fix;
    const of = (parent: string, kind: string) => `Microsoft.MachineLearningServices/${parent}/${kind}/versions/write`;
    expect(fix(workspace, 'data', 403)).toBe(`Grant the identity ${of('workspaces', 'data')} on the workspace`);
    expect(fix(registry, 'environment', 403)).toBe(
      `Grant the identity ${of('registries', 'environments')} on the registry`,
    );
    expect(fix(workspace, 'component', 401)).toBe(
      `Log in again; if that is not it, grant the identity ${of('workspaces', 'components')}`,
    );
    // A registry answers 401 where one expects 403.
    expect(fix(registry, 'component', 401)).toBe(fix(registry, 'component', 403));
  });
});

describe('what is not there', () => {
  it('is told in one sentence, by its kind and place', () => {
    expect(missing(workspace, { kind: 'model', name: 'fraud', version: '9' }, NOT_FOUND).message).toBe(
      'there is no version 9 of the model fraud in the workspace acme (resource group ml). Check asset, kind, subscription-id, resource-group and workspace',
    );
    expect(missing(registry, { kind: 'data', name: 'rows' }, NOT_FOUND).message).toBe(
      'the data asset rows has no version in the registry shared (resource group ml). Check asset, kind, subscription-id, resource-group and registry',
    );
  });

  it.each(['ResourceNotFound', 'ResourceGroupNotFound', 'SubscriptionNotFound'])('may be the place: %s', (code) => {
    const gone = answer(404, { code, message: 'It was not found.' });
    expect(missing(registry, { kind: 'model', name: 'fraud', version: '9' }, gone).message).toBe(
      `the registry shared cannot be found in the resource group ml: ${code}: It was not found. Check subscription-id, resource-group and registry`,
    );
  });
});
