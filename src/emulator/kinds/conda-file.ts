import { parse } from 'yaml';
import { type Rule, text } from '../shape.js';

/** A conda file is YAML, or nothing. */
export const condaRule: Rule = (value) => text(value) ?? (isYaml(value) ? undefined : MUST_BE_YAML);

const MUST_BE_YAML = { at: '', must: 'must be valid YAML' };

/**
 * A conda file as the service gives it back: YAML or JSON goes in, JSON on many lines comes out, the keys in their
 * order (recorded 2023-01-17). Without one it says "" (recorded). Throws for what is not YAML.
 */
export function condaJson(value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') {
    return '';
  }
  // A tag that the parser does not know is no reason to write to the terminal.
  return JSON.stringify(parse(value, { logLevel: 'error' }), undefined, 2);
}

function isYaml(value: unknown): boolean {
  try {
    condaJson(value);
    return true;
  } catch {
    return false;
  }
}
