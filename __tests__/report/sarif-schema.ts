import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

// The schema of the OASIS SARIF committee as github/codeql-action publishes it under the MIT licence
// (src/sarif-schema-2.1.0.json, Copyright (c) 2020 GitHub): what code scanning itself validates an upload with.
const SCHEMA = new URL('./drift/sarif-2.1.0.schema.json', import.meta.url);
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
/** Whether something is SARIF 2.1.0; what is wrong with it is in `errors`. */
export const validate = ajv.compile(mended(JSON.parse(readFileSync(SCHEMA, 'utf8'))));

// It lists what a region must have among the names of its properties, where it is no schema.
function mended(schema: { definitions: { region: { properties: { anyOf?: object }; anyOf?: object } } }): object {
  const { region } = schema.definitions;
  region.anyOf = region.properties.anyOf ?? [];
  delete region.properties.anyOf;
  return schema;
}
