import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answeredWith } from '../../conformance/exchange.js';
import type { Json } from '../../conformance/json.js';
import { exchangeDifferences } from '../../conformance/swagger/check.js';
import { Descriptions } from '../../conformance/swagger/operations.js';

const PROVIDER = 'specification/machinelearningservices/resource-manager/Microsoft.MachineLearningServices';
const PATH = '/subscriptions/{s}/widgets/{name}';

/** A description with everything that trips plain validators: parts under allOf, a discriminator, nulls. */
const DESCRIPTION = {
  paths: {
    [PATH]: {
      put: {
        operationId: 'Widgets_CreateOrUpdate',
        'x-ms-long-running-operation': true,
        parameters: [
          { name: 's', in: 'path', required: true, type: 'string' },
          { name: 'name', in: 'path', required: true, type: 'string', pattern: '^[a-z]+$' },
          { name: 'api-version', in: 'query', required: true, type: 'string', minLength: 1 },
          { name: '$top', in: 'query', type: 'integer', format: 'int32' },
          { name: 'body', in: 'body', required: true, schema: { $ref: '#/definitions/Widget' } },
        ],
        responses: {
          200: { schema: { $ref: '#/definitions/Widget' } },
          201: { schema: { $ref: '#/definitions/Widget' } },
          default: { schema: { $ref: '#/definitions/Error' } },
        },
      },
      delete: {
        operationId: 'Widgets_Delete',
        parameters: [{ name: 'api-version', in: 'query', required: true, type: 'string' }],
        responses: { 204: { description: 'gone' } },
      },
    },
  },
  definitions: {
    Resource: { type: 'object', properties: { id: { type: 'string', readOnly: true } }, additionalProperties: false },
    Widget: {
      type: 'object',
      required: ['properties'],
      allOf: [{ $ref: '#/definitions/Resource' }],
      properties: { properties: { $ref: '#/definitions/Base' } },
      additionalProperties: false,
    },
    Base: {
      type: 'object',
      required: ['kind'],
      discriminator: 'kind',
      properties: {
        kind: { type: 'string', enum: ['Round', 'Square'] },
        tags: { type: 'object', additionalProperties: { type: 'string', 'x-nullable': true }, 'x-nullable': true },
      },
      additionalProperties: false,
    },
    Round: {
      type: 'object',
      'x-ms-discriminator-value': 'Round',
      allOf: [{ $ref: '#/definitions/Base' }],
      properties: { radius: { type: 'integer' } },
      additionalProperties: false,
    },
    Square: { type: 'object', 'x-ms-discriminator-value': 'Square', allOf: [{ $ref: '#/definitions/Base' }] },
    Error: {
      type: 'object',
      required: ['error'],
      properties: { error: { type: 'object' } },
      additionalProperties: false,
    },
  },
};

let folder: string;
let descriptions: Descriptions;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'description-'));
  const version = join(folder, PROVIDER, 'stable', '2024-04-01');
  mkdirSync(version, { recursive: true });
  writeFileSync(join(version, 'mfe.json'), JSON.stringify(DESCRIPTION));
  descriptions = new Descriptions(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const GOOD = { id: '/x', properties: { kind: 'Round', radius: 3, tags: { a: null } } };

interface Call {
  readonly method?: string;
  readonly path?: string;
  readonly query?: string;
  readonly sent?: Json;
  readonly status?: number;
  readonly answered?: Json;
  readonly headers?: readonly (readonly [string, string])[];
}

function where(call: Call = {}): readonly string[] {
  const { method = 'PUT', path = '/subscriptions/s/widgets/abc', query = 'api-version=2024-04-01' } = call;
  const { sent = GOOD, status = 200, answered = GOOD, headers = [['Content-Type', 'application/json']] } = call;
  const operation = descriptions.find('2024-04-01', method, path);
  if (operation === undefined) {
    return ['no operation'];
  }
  const text = method === 'PUT' ? JSON.stringify(sent) : undefined;
  const asked = { method, url: `http://127.0.0.1${path}?${query}`, headers: new Map<string, string>(), text };
  const body = answered === null ? '' : JSON.stringify(answered);
  return exchangeDifferences(operation, { asked, answered: answeredWith(status, headers, body) }).map(
    (difference) => difference.where,
  );
}

describe('an exchange beside the description', () => {
  it('is right with keys of every part, a child of its kind, and nulls where they may be', () => {
    expect(where()).toEqual([]);
    expect(where({ sent: { properties: { kind: 'Square', tags: null } } })).toEqual([]);
  });

  it('has a misspelt key, in the request or in the answer, at any depth', () => {
    expect(where({ sent: { ...GOOD, propertys: {} } })).toEqual(['request $.propertys']);
    const properties = { ...GOOD.properties, taggs: {} };
    expect(where({ answered: { ...GOOD, properties } })).toEqual(['answer $.properties.taggs']);
  });

  it('has a key of another kind', () => {
    expect(where({ sent: { properties: { kind: 'Square', radius: 3 } } })).toEqual(['request $.properties.radius']);
  });

  it('misses a key, or has a value of another type', () => {
    expect(where({ answered: { id: '/x' } })).toEqual(['answer $.properties']);
    expect(where({ sent: { properties: { kind: 'Round', radius: 'wide' } } })).toEqual(['request $.properties.radius']);
    expect(where({ answered: { id: null, properties: { kind: 'Square' } } })).toEqual(['answer $.id']);
    expect(where({ sent: { properties: { kind: 'Oval' } } })).toEqual(['request $.properties.kind']);
  });

  it('has a query parameter that does not exist, is missing, or is of another type', () => {
    expect(where({ query: 'api-version=2024-04-01&stage=Production' })).toEqual(['request query stage']);
    expect(where({ query: '' })).toEqual(['request query api-version']);
    expect(where({ query: 'api-version=2024-04-01&$top=all' })).toEqual(['request query $top']);
  });

  it('has a name that does not fit its pattern', () => {
    expect(where({ path: '/subscriptions/s/widgets/ABC' })).toEqual(['request path name']);
  });

  it('has a status that is not described', () => {
    expect(where({ status: 202 })).toContain('answer status');
  });

  it('misses a header: the type of its body, or where a long operation is asked for', () => {
    expect(where({ headers: [] })).toEqual(['answer header content-type']);
    expect(where({ status: 201 })).toEqual(['answer header location']);
  });

  it('has an error that is not in the form of errors', () => {
    expect(where({ status: 404, answered: { error: {} } })).toEqual([]);
    expect(where({ status: 404, answered: { message: 'gone' } })).toEqual(['answer $.error']);
  });

  it('has a body where none is described, or none where one is', () => {
    expect(where({ method: 'DELETE', status: 204 })).toEqual(['answer body']);
    expect(where({ answered: null })).toEqual(['answer body']);
  });

  it('is no operation at all', () => {
    expect(where({ method: 'PATCH' })).toEqual(['no operation']);
    expect(where({ path: '/subscriptions/s/widgets' })).toEqual(['no operation']);
  });
});
