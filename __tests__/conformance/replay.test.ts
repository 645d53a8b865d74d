import { describe, expect, it } from '@jest/globals';
import { answeredWith, type Exchange } from '../../conformance/exchange.js';
import type { Json, JsonObject } from '../../conformance/json.js';
import { compare } from '../../conformance/replay/compare.js';
import { Names } from '../../conformance/replay/freedom.js';
import { notServed } from '../../conformance/replay/not-served.js';

const TYPE = 'workspaces/models/versions';
const URL_OF_ONE =
  'https://management.azure.com/subscriptions/s/resourceGroups/g/providers/P/workspaces/w/models/n/versions/1';

function answer(body: Json, status = 201, headers: readonly (readonly [string, string])[] = HEADERS): Exchange {
  const asked = { method: 'PUT', url: URL_OF_ONE, headers: new Map<string, string>(), text: undefined };
  return { asked, answered: answeredWith(status, headers, JSON.stringify(body)) };
}

const HEADERS = [
  ['Content-Type', 'application/json; charset=utf-8'],
  ['Location', URL_OF_ONE],
] as const;

const PROPERTIES = { description: null, tags: { team: 'risk' }, isArchived: false, stage: 'Production' };
const SYSTEM = { createdAt: '2023-05-10T01:02:03.1234567+00:00', lastModifiedAt: '2023-05-10T01:02:03.1234567+00:00' };
const NOW = { createdAt: '2026-01-01T00:00:00.1000000+00:00', lastModifiedAt: '2026-01-01T00:00:00.1000000+00:00' };

const model = (properties: JsonObject = PROPERTIES, systemData: JsonObject = SYSTEM): JsonObject => ({
  name: '1',
  properties,
  systemData,
});

function where(recorded: Exchange, found: Exchange, type = TYPE): readonly string[] {
  return compare(recorded, found, { file: 'test.json', type }, new Names()).map((difference) => difference.where);
}

describe('an answer beside the recorded one', () => {
  it('is equal when only what the service makes up is another', () => {
    expect(where(answer(model()), answer(model(PROPERTIES, NOW)))).toEqual([]);
  });

  it('differs by a key that is misspelt, once as absent and once as too much', () => {
    const { isArchived, ...rest } = PROPERTIES;
    const found = answer(model({ ...rest, isArchivd: isArchived }, NOW));
    expect(where(answer(model()), found)).toEqual(['$.properties.isArchived', '$.properties.isArchivd']);
  });

  it('differs by a key that is missing, at any depth', () => {
    expect(where(answer(model()), answer(model({ ...PROPERTIES, tags: {} }, NOW)))).toEqual(['$.properties.tags.team']);
  });

  it('differs by a value, and by the type of a value', () => {
    const found = answer(model({ ...PROPERTIES, stage: 'Staging', isArchived: 'false' }, NOW));
    expect(where(answer(model()), found)).toEqual(['$.properties.isArchived', '$.properties.stage']);
  });

  it('differs by null where a key should be absent', () => {
    expect(where(answer(model()), answer(model({ ...PROPERTIES, jobName: null }, NOW)))).toEqual([
      '$.properties.jobName',
    ]);
  });

  it('differs by its status', () => {
    expect(where(answer(model()), answer(model(PROPERTIES, NOW), 200))).toEqual(['status']);
  });

  it('differs by a header that is missing, too much, or leads elsewhere', () => {
    const [type, location] = HEADERS;
    const recorded = answer(model());
    expect(where(recorded, answer(model(), 201, [type]))).toEqual(['header location']);
    expect(where(recorded, answer(model(), 201, [type, ['Location', `${URL_OF_ONE}/x`]]))).toEqual(['header location']);
    expect(where(recorded, answer(model(), 201, [['Content-Type', 'text/plain'], location]))).toEqual([
      'header content-type',
    ]);
    expect(where(recorded, answer(model(), 201, [...HEADERS, ['ETag', '"1"']]))).toEqual(['header etag']);
  });

  it('differs by a time that moved where the recorded one stood still, and by one that stood still', () => {
    const moved = { ...NOW, lastModifiedAt: '2026-01-01T00:00:09.1000000+00:00' };
    expect(where(answer(model()), answer(model(PROPERTIES, moved)))).toEqual(['$.systemData.lastModifiedAt']);
    const recorded = { ...SYSTEM, lastModifiedAt: '2023-05-10T01:02:09.1234567+00:00' };
    expect(where(answer(model(PROPERTIES, recorded)), answer(model(PROPERTIES, NOW)))).toEqual([
      '$.systemData.lastModifiedAt',
    ]);
  });

  it('differs by a time that is not written as Azure writes it', () => {
    const found = { createdAt: '2026-01-01T00:00:00Z', lastModifiedAt: '2026-01-01T00:00:00Z' };
    expect(where(answer(model()), answer(model(PROPERTIES, found)))).toEqual([
      '$.systemData.createdAt',
      '$.systemData.lastModifiedAt',
    ]);
  });

  it('differs by the order and the number of what is listed', () => {
    const list = (...names: string[]): Exchange => answer({ value: names.map((name) => ({ name })) }, 200);
    expect(where(list('2', '1'), list('1', '2'))).toEqual(['$.value[0].name', '$.value[1].name']);
    expect(where(list('2', '1'), list('2'))).toEqual(['$.value[1]']);
  });

  it('differs by the code inside an error, not by who answered it', () => {
    const error = (code: string, region: string): Exchange =>
      answer({
        error: {
          code: 'UserError',
          additionalInfo: [
            { type: 'Location', info: { value: region } },
            { type: 'InnerError', info: { value: { code, innerError: null } } },
          ],
        },
      });
    expect(where(error('NotFoundError', 'westus2'), error('NotFoundError', 'emulator'))).toEqual([]);
    expect(where(error('NotFoundError', 'westus2'), error('NotFound', 'westus2'))).toEqual([
      '$.error.additionalInfo[InnerError].info.value.code',
    ]);
  });
});

describe('what is left out of the replay', () => {
  const at = (path: string): string =>
    `https://management.azure.com/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/${path}`;

  it('is told with its reason', () => {
    expect(notServed('f.json', 'GET', at('workspaces/w/jobs/j'))).toBe('GET workspaces/jobs (jobs are not assets)');
  });

  it('is nothing that is not listed', () => {
    for (const path of ['workspaces/w/models/n/versions/1', 'registries/r/data', 'workspaces/w/surprises/s']) {
      expect(notServed('f.json', 'GET', at(path))).toBeUndefined();
    }
  });
});
