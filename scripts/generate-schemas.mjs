/** The JSON Schemas that editors and auditors use. */
export async function generateSchemas(root) {
  const { publishedPolicySchema } = await import(`${root}lib/core/policy/schema.js`);
  const { publishedPromotionsSchema } = await import(`${root}lib/core/promotions/schema.js`);
  const ledger = await import(`${root}lib/core/ledger/schemas.js`);
  const parts = await import(`${root}lib/core/ledger/parts.js`);
  return [
    published('policy', publishedPolicySchema()),
    published('promotions', { ...head('promotions'), title: 'aml-promote promotions', ...publishedPromotionsSchema() }),
    published('record', recordSchema(ledger, parts)),
    published('board', { ...head('board'), ...ledger.boardSchema }),
  ];
}

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

const head = (name) => ({ $schema: DIALECT, $id: `urn:aml-promote:${name}:1` });

const published = (name, schema) => ({
  path: `schema/${name}.schema.json`,
  text: `${JSON.stringify(schema, null, 2)}\n`,
});

/** One record of the ledger: which keys it has depends on its event. What stands in several of them is defined once. */
function recordSchema(ledger, parts) {
  const events = {
    started: ledger.startedSchema,
    ended: ledger.endedSchema,
    abandoned: ledger.abandonedSchema,
    refused: ledger.refusedSchema,
    acknowledged: ledger.acknowledgedSchema,
    reviewed: ledger.reviewedSchema,
  };
  const { run, evidence } = parts.ACTOR;
  const { findingSchemaPart: finding, changeSchemaPart: change, metricSchemaPart: metric } = parts;
  const shared = { started: events.started, finding, metric, change, run, evidence };
  const names = new Map(Object.entries(shared).map(([name, schema]) => [meaning(schema), name]));
  const refer = (node) => {
    if (Array.isArray(node)) return node.map(refer);
    if (typeof node !== 'object' || node === null) return node;
    const name = names.get(meaning(node));
    return name === undefined ? below(node) : { $ref: `#/$defs/${name}`, description: node.description };
  };
  const below = (node) => Object.fromEntries(Object.entries(node).map(([key, value]) => [key, refer(value)]));
  return {
    ...head('record'),
    title: 'A record of the ledger of aml-promote',
    description: 'One event in the life of an asset: canonical JSON, RFC 8785, in the file record.json of its commit.',
    oneOf: Object.keys(events).map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries(Object.entries({ ...events, ...shared }).map(([name, schema]) => [name, below(schema)])),
  };
}

/** A schema without what it is called here or there. */
const meaning = ({ title, description, ...schema }) => JSON.stringify(schema);
