import { type AssetReference, KINDS, type Kind, parseReference, type SubjectReference } from '../core/asset.js';
import { UsageFailure } from '../core/failure.js';
import { didYouMean } from '../core/nearest.js';
import type { Place } from '../core/place.js';
import type { Problem } from '../core/problem.js';
import type { InputName } from '../inputs.js';

/** What a host was given: the text of each input, empty where nothing was. */
export type Given = Readonly<Record<InputName, string>>;

/** A request to move one asset, proven to be well-formed; whether it may be is the policy's business. */
export interface Request {
  readonly command: 'promote' | 'plan' | 'rollback';
  readonly reference: AssetReference;
  readonly to: string;
  readonly place: Place;
  readonly policy: string;
  readonly metrics: string | null;
  readonly planDigest: string | null;
  readonly reason: string | null;
  readonly archiveExisting: boolean;
  /** Whether the ledger shall remember a refusal. */
  readonly recordRefusals: boolean;
  /** As the user wrote the asset. */
  readonly asset: string;
}

/** A request that may leave the version out. */
export type Asking = Omit<Request, 'reference'> & { readonly reference: SubjectReference };

/**
 * Reads the inputs of `promote` and `plan`. Throws a UsageFailure with everything that is wrong.
 *
 * @param endpoint origin of the management endpoint, already proven
 */
export function readRequest(command: 'promote' | 'plan', given: Given, endpoint: string): Request {
  const problems: Problem[] = [];
  const note = (what: string, fix?: string): undefined => {
    problems.push(fix === undefined ? { what } : { what, fix });
    return undefined;
  };
  const kind = readKind(given.kind, note);
  const reference =
    given.asset === ''
      ? note('asset is not given', 'Say which: azureml:NAME:VERSION')
      : readReference(given.asset, kind, note);
  if (given.to === '') note('to is not given', 'Say into which stage');
  const archiveExisting = readSwitch('archive-existing', given, note);
  const recordRefusals = readSwitch('record-refusals', given, note);
  const planDigest = readPlanDigest(given, note);
  const place = reference && readPlace(reference, given, endpoint, note);
  const [first, ...others] = problems;
  if (first !== undefined || reference === undefined || place === undefined) {
    throw new UsageFailure(first ?? { what: 'the request is not complete' }, ...others);
  }
  return {
    command,
    reference,
    to: given.to,
    place,
    policy: given.policy,
    metrics: given.metrics || null,
    planDigest,
    reason: given.reason || null,
    archiveExisting,
    recordRefusals,
    asset: given.asset,
  };
}

/** Takes down a problem of the request; reading goes on, so that the user learns of all of them. */
export type Note = (what: string, fix?: string) => undefined;

/** What an input that is true or false says; empty is false. */
export function readSwitch(
  name: 'archive-existing' | 'record-refusals' | 'rollback',
  given: Given,
  note: Note,
): boolean {
  const text = given[name];
  if (text !== '' && text !== 'true' && text !== 'false')
    note(`${name} is ${JSON.stringify(text)}`, 'Set it to true or false');
  return text === 'true';
}

/** Whether a plan is asked for that is one of a rollback. Throws a UsageFailure where the input says neither. */
export function isRollback(given: Given): boolean {
  return readSwitch('rollback', given, (what, fix) => {
    throw new UsageFailure(fix === undefined ? { what } : { what, fix });
  });
}

/** The digest of the plan that the reviewers saw; null where none is given. */
export function readPlanDigest(given: Given, note: Note): string | null {
  const text = given['plan-digest'];
  if (text !== '' && !/^[0-9a-f]{64}$/.test(text))
    note('plan-digest is not 64 lower-case hex characters', 'Pass on the output plan-digest of the plan job');
  return text || null;
}

/** The kind that the request states, if any. */
export function readKind(text: string, note: Note): Kind | undefined {
  if (text === '') return undefined;
  const kind = KINDS.find((known) => known === text);
  return kind ?? note(`kind is ${JSON.stringify(text)}`, didYouMean(text, KINDS) ?? `Kinds: ${KINDS.join(', ')}`);
}

function readReference(text: string, kind: Kind | undefined, note: Note): AssetReference | undefined {
  const reference = parseReference(text, kind);
  return reference.ok ? reference.value : note(`asset: ${reference.error}`);
}

// What becomes part of a URL; the service judges the rest.
const SEGMENT = /^[A-Za-z0-9](?:[\w.()-]{0,127})$/;

type PlaceInput = 'subscription-id' | 'resource-group' | 'workspace' | 'registry';

/** The place of what a reference names, by the reference and the inputs together. */
export function readPlace(
  { where }: Pick<AssetReference, 'where'>,
  given: Given,
  endpoint: string,
  note: Note,
): Place | undefined {
  const pick = (name: PlaceInput, inReference: string | undefined): string => {
    const text = given[name];
    if (text !== '' && inReference !== undefined && text.toLowerCase() !== inReference.toLowerCase()) {
      note(
        `${name} is ${JSON.stringify(text)}, but the asset's own id says ${JSON.stringify(inReference)}`,
        'Leave one of them out',
      );
    }
    const value = inReference ?? text;
    if (value === '') note(`${name} is not given`, fixOf(name));
    else if (!SEGMENT.test(value))
      note(
        `${name} is ${JSON.stringify(value.slice(0, 130))}, which cannot be one`,
        'Use letters, digits, ".", "_", "-" and parentheses',
      );
    return value;
  };
  if (given.workspace !== '' && given.registry !== '')
    return note('workspace and registry are both given', 'Give the one that holds the asset');
  const inRegistry = where.in === 'registry' || (where.in === 'elsewhere' && given.registry !== '');
  const other = inRegistry ? 'workspace' : 'registry';
  if (given[other] !== '') {
    const own = where.in === 'registry' ? `the registry ${where.registry}` : 'a workspace';
    return note(`${other} is ${JSON.stringify(given[other])}, but the asset is one of ${own}`, `Leave ${other} out`);
  }
  const arm = where.in === 'registry' ? where.arm : where.in === 'workspace' ? where : null;
  const common = {
    endpoint,
    subscriptionId: pick('subscription-id', arm?.subscriptionId),
    resourceGroup: pick('resource-group', arm?.resourceGroup),
  };
  if (inRegistry)
    return {
      in: 'registry',
      ...common,
      registry: pick('registry', where.in === 'registry' ? where.registry : undefined),
    };
  return {
    in: 'workspace',
    ...common,
    workspace: pick('workspace', where.in === 'workspace' ? where.workspace : undefined),
  };
}

function fixOf(name: PlaceInput): string {
  const itself = name === 'workspace' ? 'Give it, or registry' : 'Give it';
  return `${itself}, or give the asset by its ARM id`;
}

/** Reads the `timeout` input, in milliseconds: seconds, or a number with the unit s, m or h. */
export function readTimeout(text: string): number {
  const parts = /^(\d{1,6})(s|m|h)?$/.exec(text.trim());
  const unit = { s: 1000, m: 60_000, h: 3_600_000 }[parts?.[2] ?? 's'] ?? 1000;
  const milliseconds = Number(parts?.[1] ?? 0) * unit;
  if (milliseconds > 0 && milliseconds <= 24 * 3_600_000) return milliseconds;
  throw new UsageFailure({
    what: `timeout is ${JSON.stringify(text)}`,
    fix: 'Give seconds (300) or a number with a unit (90s, 5m), up to 24h',
  });
}
