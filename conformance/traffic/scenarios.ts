import type { JsonObject } from '../json.js';
import { contentOf, hasStage } from './assets.js';
import type { Fault } from './proxy.js';
import type { Segment } from './served.js';

/** One run of the command line. */
export interface Scenario {
  readonly name: string;
  /** `properties` by version, the oldest first. */
  readonly versions: Readonly<Record<string, JsonObject>>;
  readonly command: 'promote' | 'plan';
  readonly asset: string;
  readonly to: string;
  readonly exit: number;
  readonly faults?: readonly Fault[];
}

/** Nobody needs to approve; an environment that nobody promoted is in Development. */
export const POLICY = `version: 1
allow-cycles: true
stages:
  None: { aliases: [Development] }
  Staging: { deployable: true }
  Production: { deployable: true, exclusive: { incumbent-to: Archived } }
  Archived: { hidden: true }
transitions:
  - { from: None, to: Staging }
  - { from: [Production, Archived], to: Staging }
  - { from: Staging, to: Production }
  - { from: [Staging, Production], to: Archived }
`;

/** More than two pages. */
const MANY = 45;

const json = (status: number, text: string) => ({ status, type: 'application/json', text });
const busy = json(
  429,
  '{"error":{"code":"UserError","message":"Received too many requests in a short amount of time. Retry again after 1 seconds."}}',
);
const broken = json(500, '{"error":{"code":"ServiceError","message":"InternalServerError"}}');
const gateway = { status: 502, type: 'text/html', text: '<html><body>502 Bad Gateway</body></html>' };

/** What a promotion can meet, for one kind. */
export function scenarios(segment: Segment): readonly Scenario[] {
  const version = (name: string, stage?: string, more: JsonObject = {}): JsonObject => ({
    description: null,
    tags: { team: 'risk', ...(stage === undefined ? {} : { stage }) },
    properties: {},
    isArchived: false,
    isAnonymous: false,
    ...contentOf(segment, 'fraud', name),
    ...(hasStage(segment) && stage !== undefined ? { stage } : {}),
    ...more,
  });
  const staged = { '3': version('3', 'Staging') };
  const fresh = { '3': version('3') };
  const run = (name: string, versions: Scenario['versions'], to: string, more: Partial<Scenario> = {}): Scenario => ({
    name,
    versions,
    command: 'promote',
    asset: 'azureml:fraud:3',
    to,
    exit: 0,
    ...more,
  });
  const many = Object.fromEntries(
    Array.from({ length: MANY }, (_, index) => [
      String(index + 1),
      version(String(index + 1), index === 0 ? 'Production' : index === 40 ? 'Staging' : undefined),
    ]),
  );
  const failing = (name: string, fault: Fault) => run(name, staged, 'Production', { faults: [fault] });
  return [
    run('plan', fresh, 'Staging', { command: 'plan' }),
    run('promote for the first time', fresh, 'Staging'),
    run('promote without an incumbent', staged, 'Production'),
    run('promote with an incumbent', { '2': version('2', 'Production'), ...staged }, 'Production'),
    run(
      'promote with two incumbents',
      { '1': version('1', 'Production'), '2': version('2', 'Production'), ...staged },
      'Production',
    ),
    run('plan with an incumbent', { '2': version('2', 'Production'), ...staged }, 'Production', { command: 'plan' }),
    run('promote @latest', { '2': version('2'), ...fresh }, 'Staging', { asset: 'azureml:fraud@latest' }),
    run('promote @latest of many', { ...many, '46': version('46') }, 'Staging', { asset: 'azureml:fraud@latest' }),
    run('page through many versions', many, 'Production', { asset: 'azureml:fraud:41' }),
    run('archive', staged, 'Archived'),
    run('restore', { '3': version('3', 'Archived', { isArchived: true }) }, 'Staging'),
    run('already there', staged, 'Staging'),
    run('refused by the graph', fresh, 'Production', { exit: 1 }),
    run('a version that is not there', fresh, 'Staging', { asset: 'azureml:fraud:9', exit: 2 }),
    run('an asset that is not there', fresh, 'Staging', { asset: 'azureml:freud:3', exit: 2 }),
    run('@latest of an asset that is not there', fresh, 'Staging', { asset: 'azureml:freud@latest', exit: 2 }),
    failing('a write that is throttled', { method: 'PUT', nth: 1, isDone: false, answer: busy }),
    failing('a write that fails', { method: 'PUT', nth: 1, isDone: false, answer: broken }),
    failing('a write that is done and fails', { method: 'PUT', nth: 1, isDone: true, answer: broken }),
    failing('a write that is done and loses its answer', { method: 'PUT', nth: 1, isDone: true }),
    failing('a write that gets no answer', { method: 'PUT', nth: 1, isDone: false }),
    failing('a read behind a broken gateway', { method: 'GET', nth: 1, isDone: false, answer: gateway }),
    failing('a read that is throttled', { method: 'GET', nth: 2, isDone: false, answer: busy }),
  ];
}
