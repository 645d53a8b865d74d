import type { IdentitySystem } from '../evidence.js';
import { didYouMean } from '../nearest.js';
import type { Problem } from '../problem.js';
import { err, ok, type Result } from '../result.js';
import { readDocument, type YamlDocument } from '../yaml/document.js';
import { schemaProblems } from '../yaml/schema-problems.js';
import { notAvailableYet } from './availability.js';
import { BASE_PREFIX, type BaseReference, readBaseReference } from './base-reference.js';
import { compose, composeOn } from './composition.js';
import { consistencyProblems } from './consistency.js';
import type { Policy } from './policy.js';
import { PRESETS } from './presets.generated.js';
import type { PolicyFile } from './schema.js';
import { policyFileErrors } from './validate.generated.js';
import { POLICY_WORDING } from './wording.js';

/** A file whose shape is proven, with the way back to its lines. */
export interface Source {
  readonly name: string;
  readonly file: PolicyFile;
  readonly document: YamlDocument;
  /** For which host it is read: not everything that one can prove can be proven on the other. */
  readonly host: IdentitySystem;
}

/** How a preset is named where a file's path would stand: `preset:default`. */
export const PRESET_PREFIX = 'preset:';

/**
 * Reads a policy and proves that it can be applied: shape, names, graph, and that every approval can be given.
 *
 * @param bytes the file as it is committed
 * @param name what to call it in locations: its path in the repository
 * @param host whose approvals are to meet it
 * @param base the file of the base that it extends, where that is in another repository
 * @returns the policy, or everything that is wrong with it, each with its line
 */
export function loadPolicy(
  bytes: Uint8Array,
  name: string,
  host: IdentitySystem,
  base?: Uint8Array,
): Result<Policy, readonly Problem[]> {
  const own = openPolicy(bytes, name, host);
  return own.ok ? closePolicy(own.value, base) : own;
}

/** A policy's file and, where it extends one in another repository, its base: to be read before it can be applied. */
export interface OpenPolicy {
  readonly source: Source;
  readonly base: BaseReference | null;
}

/** Reads a policy as far as it tells where its base is. */
export function openPolicy(
  bytes: Uint8Array,
  name: string,
  host: IdentitySystem,
): Result<OpenPolicy, readonly Problem[]> {
  const source = readSource(bytes, name, host);
  if (!source.ok) return source;
  const { file, document } = source.value;
  if (file.extends?.startsWith(BASE_PREFIX) !== true) return ok({ source: source.value, base: null });
  const base = readBaseReference(file.extends);
  if (base.ok) return ok({ source: source.value, base: base.value });
  return err([{ ...base.error, at: document.locate(['extends']) }]);
}

/** The policy that comes of the file and its base, or everything that is wrong with it. */
export function closePolicy(
  { source, base }: OpenPolicy,
  bytes: Uint8Array | undefined,
): Result<Policy, readonly Problem[]> {
  const composed = base === null ? composeOnPreset(source) : composeOnBase(source, base, bytes);
  if (!composed.ok) return composed;
  const problems = consistencyProblems(composed.value, source.host);
  return problems.length > 0 ? err(problems) : composed;
}

function composeOnPreset(own: Source): Result<Policy, readonly Problem[]> {
  const base = own.file.extends === undefined ? ok(undefined) : readBase(own, own.file.extends);
  return base.ok ? compose(own, base.value) : base;
}

function composeOnBase(
  own: Source,
  { text }: BaseReference,
  bytes: Uint8Array | undefined,
): Result<Policy, readonly Problem[]> {
  const at = own.document.locate(['extends']);
  if (bytes === undefined) return err([{ what: `the base "${text}" was not read`, at }]);
  const base = openPolicy(bytes, text, own.host);
  if (!base.ok) return base;
  if (base.value.base !== null) {
    const what = `the base extends a base of its own, "${base.value.base.text}", and only one is read`;
    const fix = 'Let the base extend a preset, or nothing';
    return err([{ what, at: base.value.source.document.locate(['extends']), fix }]);
  }
  const policy = closePolicy(base.value, undefined);
  return policy.ok ? composeOn(own, { policy: policy.value, source: base.value.source }) : policy;
}

/** The built-in policy of this name; used by `extends` and by `policy: preset:NAME`. */
export function loadPreset(name: string, host: IdentitySystem): Result<Policy, readonly Problem[]> {
  const text = presetText(name);
  if (text === undefined) return err([unknownPreset(name)]);
  return loadPolicy(new TextEncoder().encode(text), `${PRESET_PREFIX}${name}`, host);
}

function readBase(own: Source, name: string): Result<Source, readonly Problem[]> {
  const text = presetText(name);
  const at = own.document.locate(['extends']);
  if (text === undefined) return err([{ ...unknownPreset(name), at }]);
  return readSource(new TextEncoder().encode(text), `${PRESET_PREFIX}${name}`, own.host);
}

function readSource(bytes: Uint8Array, name: string, host: IdentitySystem): Result<Source, readonly Problem[]> {
  const document = readDocument(bytes, name, POLICY_WORDING.noun);
  if (!document.ok) return document;
  const { value } = document.value;
  const errors = policyFileErrors(value);
  if (errors.file === undefined) return err(schemaProblems(errors.errors, document.value, POLICY_WORDING));
  const missing = notAvailableYet(errors.file);
  if (missing.length > 0) {
    return err(
      missing.map(({ path, what }) => ({
        what: `${what} is not available yet`,
        at: document.value.locate(path),
        fix: 'Take it out until it is',
      })),
    );
  }
  return ok({ name, file: errors.file, document: document.value, host });
}

const presetText = (name: string): string | undefined => (Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined);

function unknownPreset(name: string): Problem {
  const names = Object.keys(PRESETS);
  return { what: `there is no preset "${name}"`, fix: didYouMean(name, names) ?? `Presets: ${names.join(', ')}` };
}
