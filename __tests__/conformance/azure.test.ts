import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { countOf } from '../../conformance/difference.js';
import { type Answered, answeredWith } from '../../conformance/exchange.js';
import type { JsonObject } from '../../conformance/json.js';
import { recordings } from '../../conformance/replay/recording.js';
import { responseDifferences } from '../../conformance/swagger/check.js';
import { examples } from '../../conformance/swagger/examples.js';
import { Descriptions } from '../../conformance/swagger/operations.js';
import { recordedTraffic } from '../../conformance/swagger/recorded.js';

const SHARED = join('..', 'shared');
const isThere = existsSync(join(SHARED, 'specs', 'aml')) && existsSync(join(SHARED, 'recordings', 'azure-ml'));
const withAzure = isThere ? describe : describe.skip;

withAzure(`Azure's own words (needs ${SHARED})`, () => {
  const descriptions = new Descriptions(join(SHARED, 'specs', 'aml'));

  it('take their own examples and the recorded traffic', () => {
    const traffic = recordedTraffic(descriptions, recordings(join(SHARED, 'recordings', 'azure-ml')));
    const own = examples(descriptions, '2024-04-01');
    expect([countOf(own), countOf(traffic)]).toEqual([0, 0]);
    expect([own.checked.length > 100, traffic.checked.length > 50]).toEqual([true, true]);
  });

  it('refuse a misspelt stage on a model, and any stage on data', () => {
    const version = (segment: string, properties: JsonObject): readonly string[] => {
      const path = `/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/${segment}/n/versions/1`;
      const operation = descriptions.find('2024-04-01', 'GET', path);
      return operation === undefined
        ? ['no operation']
        : responseDifferences(operation, answer({ properties })).map(({ where }) => where);
    };
    const data = { dataType: 'uri_file', dataUri: 'azureml://d' };
    expect(version('models', { stage: 'Production' })).toEqual([]);
    expect(version('models', { stagee: 'Production' })).toEqual(['$.properties.stagee']);
    expect(version('data', data)).toEqual([]);
    expect(version('data', { ...data, stage: 'Production' })).toEqual(['$.properties.stage']);
  });
});

function answer(body: JsonObject): Answered {
  return answeredWith(200, [['Content-Type', 'application/json']], JSON.stringify(body));
}
