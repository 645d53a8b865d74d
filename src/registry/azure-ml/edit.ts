import { parse, stringify } from 'lossless-json';
import { STAGE_TAG } from '../../core/lifecycle.js';

/** What a change does to the body that was read. */
export interface Edit {
  readonly stage: string;
  /** Whether the kind has a stage of its own, beside the tag. */
  readonly native: boolean;
  readonly archived: boolean | null;
  readonly entry: { readonly key: string; readonly text: string };
}

/**
 * The body to PUT: what GET returned, but for stage, mirror tag, our entry and, where the change says so, isArchived.
 * Azure ML has no PATCH and may clear what a PUT leaves out, so every key travels back, also those that nobody here
 * knows, and numbers as they were written (1.0 stays 1.0, and 64 bits stay 64).
 */
export function edited(read: string, edit: Edit): string {
  const body = parse(read);
  if (!isRecord(body) || !isRecord(body.properties)) throw new TypeError('a body without properties passed its schema');
  const { properties } = body;
  if (edit.native) properties.stage = edit.stage;
  bagIn(properties, 'tags')[STAGE_TAG] = edit.stage;
  bagIn(properties, 'properties')[edit.entry.key] = edit.entry.text;
  if (edit.archived !== null) properties.isArchived = edit.archived;
  return stringify(body) ?? '';
}

function bagIn(properties: Record<string, unknown>, name: string): Record<string, unknown> {
  const bag = properties[name];
  if (isRecord(bag)) return bag;
  const made: Record<string, unknown> = {};
  properties[name] = made;
  return made;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
