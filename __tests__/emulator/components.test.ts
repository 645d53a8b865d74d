import { describe, expect, it } from '@jest/globals';
import { assetPath, call, emulator } from './harness.js';

const ONE = assetPath('components/step/versions/1');
const spec = {
  _source: 'YAML.COMPONENT',
  type: 'command',
  name: 'step',
  version: '1',
  display_name: 'Step',
  is_deterministic: true,
  command: 'echo',
  code: 'azureml:/code/1',
  environment: 'azureml:AzureML-sklearn-1.0:33',
  inputs: { number: { type: 'number', optional: true, default: 1.5 }, path: { type: 'uri_folder' } },
};
const properties = { description: 'text', properties: { hash: '1' }, tags: { a: 'b' }, componentSpec: spec };

describe('a component', () => {
  it('gives its spec back in the words of the service', async () => {
    const server = await emulator();
    const { json } = await call(server, 'PUT', ONE, { properties });
    expect(json.properties.description).toBeNull();
    expect(json.properties.componentSpec).toEqual({
      $schema: 'https://componentsdk.azureedge.net/jsonschema/CommandComponent.json',
      type: 'command',
      name: 'step',
      version: '1',
      display_name: 'Step',
      description: 'text',
      is_deterministic: 'True',
      command: 'echo',
      code: 'azureml:/code/1',
      environment: 'azureml://registries/azureml/environments/AzureML-sklearn-1.0/versions/33',
      inputs: {
        path: { type: 'uri_folder', optional: 'False' },
        number: { type: 'number', optional: 'True', default: '1.5' },
      },
      resources: { instance_count: '1' },
    });
    expect(Object.keys(json.properties.componentSpec.inputs)).toEqual(['path', 'number']);
    const again = await call(server, 'PUT', ONE, { properties: json.properties });
    expect([again.status, again.json.properties]).toEqual([200, json.properties]);
  });

  it('takes another name, description, tags, and another value in its properties', async () => {
    const server = await emulator();
    await call(server, 'PUT', ONE, { properties });
    const componentSpec = { ...spec, display_name: 'Other', description: 'new' };
    const { status, json } = await call(server, 'PUT', ONE, {
      properties: { componentSpec, properties: { hash: '2' }, tags: { c: 'd' } },
    });
    expect([status, json.properties.properties, json.properties.tags]).toEqual([200, { hash: '2' }, { c: 'd' }]);
    expect(json.properties.componentSpec).toMatchObject({ display_name: 'Other', description: 'new' });
  });

  it.each(['code', 'command', 'environment'])('refuses another %s with the recorded chain of errors', async (field) => {
    const server = await emulator();
    await call(server, 'PUT', ONE, { properties });
    const changed = { ...properties, componentSpec: { ...spec, [field]: 'other' } };
    const { status, json } = await call(server, 'PUT', ONE, { properties: changed });
    expect(status).toBe(400);
    expect(json.error.message).toBe(
      `Failed to update component step since field "${field}" is immutable, try specifying a new version.`,
    );
    const inner = json.error.additionalInfo.find(({ type }: { type: string }) => type === 'InnerError').info.value;
    const codes = [inner.code, inner.innerError.code, inner.innerError.innerError.code];
    expect(codes).toEqual(['BadArgument', 'ArgumentInvalid', 'UpdateComponentFailed']);
  });

  it('is found behind azureml_default once there is a version', async () => {
    const server = await emulator();
    const label = assetPath('components/step/versions/azureml_default');
    const missing = await call(server, 'GET', label);
    expect([missing.status, missing.json.error.message]).toEqual([404, 'Not found component step.']);
    await call(server, 'PUT', ONE, { properties });
    const { json } = await call(server, 'GET', label);
    expect([json.id, json.name]).toEqual([assetPath('components/step/labels/default'), '1']);
  });

  it('pages under $top', async () => {
    const server = await emulator();
    for (const version of ['1', '2', '3']) {
      await call(server, 'PUT', assetPath(`components/step/versions/${version}`), { properties: {} });
    }
    const { json } = await call(server, 'GET', `${assetPath('components/step/versions')}?$top=2`);
    expect(json.value.map(({ name }: { name: string }) => name)).toEqual(['3', '2']);
    const rest = await call(server, 'GET', json.nextLink.slice(server.url.length));
    expect([rest.json.value.length, rest.json.nextLink]).toEqual([1, undefined]);
  });
});
