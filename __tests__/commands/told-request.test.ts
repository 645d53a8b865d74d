import { describe, expect, it } from '@jest/globals';
import { readToldRequest } from '../../src/commands/told-request.js';
import { placeId } from '../../src/core/place.js';
import { type InputName, textOfEachInput } from '../../src/inputs.js';

const ENDPOINT = 'https://management.azure.com';
const PLACE = { 'subscription-id': 's', 'resource-group': 'ml', workspace: 'acme' };
const WORKSPACE =
  '/subscriptions/s/resourceGroups/ml/providers/Microsoft.MachineLearningServices/workspaces/acme/models/fraud';

type Given = Partial<Record<InputName, string>>;
const given = (texts: Given) => textOfEachInput(({ name }) => (texts as Record<string, string>)[name] ?? '');
const ask = (texts: Given) => readToldRequest('history', given({ ...PLACE, ...texts }), ENDPOINT);
const verify = (texts: Given) => readToldRequest('verify', given({ ...PLACE, ...texts }), ENDPOINT);

describe('what is asked about', () => {
  it.each([
    ['azureml:fraud', null],
    ['azureml:fraud:3', { is: 'version', version: '3' }],
    ['azureml:fraud@latest', { is: 'label', label: 'latest' }],
    ['models:/fraud', null],
    ['models:/fraud/3', { is: 'version', version: '3' }],
    [WORKSPACE, null],
    [`${WORKSPACE}/`, null],
    [`${WORKSPACE}/versions/3`, { is: 'version', version: '3' }],
  ])('is an asset or a version of it: %s', (asset, version) => {
    expect(ask({ asset }).subject).toMatchObject({ kind: 'model', name: 'fraud', version });
  });

  it('may be in the place that the reference names', () => {
    const { subject, place } = readToldRequest('history', given({ asset: WORKSPACE }), ENDPOINT);
    expect([subject?.where.in, placeId(place)]).toEqual([
      'workspace',
      'https://management.azure.com/subscriptions/s/resourcegroups/ml/workspaces/acme',
    ]);
    const asset = 'azureml://registries/shared/components/prepare';
    const { workspace: _, ...others } = PLACE;
    const inRegistry = readToldRequest('history', given({ ...others, asset }), ENDPOINT);
    expect(inRegistry.subject).toMatchObject({ kind: 'component', name: 'prepare', version: null });
    expect(inRegistry.place).toMatchObject({ in: 'registry', registry: 'shared' });
  });

  it('may be left out by verify: then it is every asset of the place, or of a kind', () => {
    expect(verify({})).toMatchObject({ subject: null, kind: null, asset: '' });
    expect(verify({ kind: 'data' })).toMatchObject({ subject: null, kind: 'data' });
    expect(verify({ kind: 'data', asset: 'azureml:taxi' })).toMatchObject({ subject: { kind: 'data' }, kind: null });
  });

  it.each<[Given, string]>([
    [{}, 'asset is not given. Say which: azureml:NAME'],
    [{ asset: 'fraud' }, 'asset: "fraud" is not an asset reference.'],
    [{ asset: 'azureml:-fraud' }, 'asset: the name in "azureml:-fraud" must be'],
    [{ asset: 'azureml:fraud@newest' }, 'the only label is @latest'],
    [{ asset: 'azureml:fraud', kind: 'modle' }, 'kind is "modle". Kinds: model, data, environment, component'],
    [{ asset: 'azureml:fraud', workspace: '' }, 'workspace is not given. Give it, or registry'],
    [{ asset: WORKSPACE, workspace: 'other' }, 'workspace is "other", but the asset\'s own id says "acme"'],
    [
      { asset: 'azureml:fraud', format: 'mermad' },
      'format is "mermad", which history cannot make. Did you mean "mermaid"?',
    ],
    [{ asset: 'azureml:fraud', format: 'pdf' }, 'Formats: table, mermaid, in-toto, in-toto-predicate, cyclonedx'],
    [
      { asset: 'azureml:fraud', at: 'yesterday' },
      'at is "yesterday". Give a date or a time: 2026-03-01, 2026-03-01T12:00:00Z',
    ],
    [{ asset: 'azureml:fraud', event: '0' }, 'event is "0". Give the number of an event, as history lists it'],
    [{ asset: 'azureml:fraud', event: 'last' }, 'event is "last".'],
  ])('is wrong usage as %j', (texts, message) => {
    expect(() => ask(texts)).toThrow(message);
  });

  it('is told with everything that is wrong at once', () => {
    const given = { format: 'x', at: 'y', event: 'z' };
    const problems = [/^asset/, /^format/, /^at/, /^event/].map((what) => ({ what: expect.stringMatching(what) }));
    expect(() => ask(given)).toThrow(
      expect.objectContaining({ problems: problems.map((problem) => expect.objectContaining(problem)) }),
    );
  });

  it('is a moment in UTC and a number', () => {
    expect(ask({ asset: 'azureml:fraud', at: '2026-03-01', event: '12', format: 'in-toto' })).toMatchObject({
      at: '2026-03-01T23:59:59.999Z',
      event: 12,
      format: 'in-toto',
    });
  });
});
