import { parse } from 'yaml';
import { userError } from '../arm-errors.js';
import { reason } from '../failures.js';

/**
 * A conda file as the service gives it back: YAML or JSON goes in, JSON on many lines comes out, the keys in their
 * order (recorded 2023-01-17).
 *
 * @throws ArmError 400 for what is not YAML.
 */
export function condaJson(text: unknown): string {
  if (typeof text !== 'string' || text.trim() === '') {
    return '';
  }
  return JSON.stringify(parsed(text), undefined, 2);
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch (thrown) {
    throw userError(`'properties.condaFile' is not valid YAML: ${reason(thrown)}`, 'properties.condaFile');
  }
}
