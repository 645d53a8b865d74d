import type { Kind } from './asset.js';
import type { Reading } from './evidence.js';
import type { EndedRecord } from './ledger/ended.js';
import type { StartedRecord } from './ledger/started.js';
import type { Place } from './place.js';

/** One asset version as the registry holds it, stripped of what the service rewrites between two reads. */
export interface AssetFacts {
  /** ARM id, normalised: see `place.ts`. */
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly version: string;
  readonly createdAt: string | null;
  /** The fields that cannot change; they say that the version is still the one that was reviewed. */
  readonly content: Content;
  /** Native stage, exactly as the service holds it; null where the kind has none. */
  readonly stage: string | null;
  readonly tags: Bag;
  readonly properties: Bag;
  readonly isAnonymous: boolean;
  readonly isArchived: boolean;
}

/**
 * What cannot change of a version, by its kind, without what the service rewrites between two reads. A text too long to
 * be read is its digest.
 */
export type Content = ModelContent | DataContent | EnvironmentContent | ComponentContent;

export type ModelContent = {
  readonly uri: string | null;
  readonly type: string | null;
  readonly job: string | null;
};

export type DataContent = {
  readonly uri: string | null;
  readonly type: string | null;
};

export type EnvironmentContent = {
  readonly image: string | null;
  readonly conda: string | null;
  readonly build: string | null;
  readonly osType: string | null;
};

export type ComponentContent = {
  /** Digest of the specification, but for what may change in it: names for people, descriptions, tags. */
  readonly spec: string | null;
};

export type Bag = Readonly<Record<string, string | null>>;

/** Versions in the order in which a plan has them; lists come back in any. */
export function inOrder(versions: readonly AssetFacts[]): AssetFacts[] {
  return [...versions].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The value under a name of a bag; null when there is none. A bag comes from outside, so it inherits nothing. */
export function readBag(bag: Bag, name: string): string | null {
  return Object.hasOwn(bag, name) ? (bag[name] ?? null) : null;
}

/** The file of the `metrics` input: names to finite numbers, and the SHA-256 of its bytes. */
export interface MetricsFile {
  readonly digest: string;
  readonly values: Readonly<Record<string, number>>;
}

/** Everything that a decision may look at. */
export interface Facts {
  readonly place: Place;
  readonly asset: AssetFacts;
  /** The other holders of the destination, where it is exclusive. */
  readonly incumbents: readonly AssetFacts[];
  /** Versions that a promotion of this asset has already displaced from the destination. */
  readonly displaced: readonly AssetFacts[];
  readonly metrics: MetricsFile | null;
  /** Where the version comes from; null where nobody asks. */
  readonly lineage: Reading<Lineage> | null;
  /** What the ledger remembers; null without one. */
  readonly ledger: LedgerFacts | null;
}

/** What the ledger says that concerns a request. It is a witness: nothing in it is true because it stands there. */
export interface LedgerFacts {
  /** What was started on this asset and has no end yet, with the digest that the properties of its versions repeat. */
  readonly open: { readonly operation: string; readonly started: StartedRecord } | null;
  /** The ends that were found of what the entries of the version repeat; of a component the last that moved it. */
  readonly ends: readonly EndedRecord[];
  /** How the holders were looked for; null where nobody had to look. */
  readonly pass: 'full' | 'filtered' | null;
  /** In facts that are foreseen: what will be recorded before they are true. */
  readonly expected?: readonly Expected[];
}

/**
 * What a promotion that comes first will have recorded of a version by then. Its time, its number and its digest cannot be
 * foreseen, so nothing may be decided by them.
 */
export interface Expected {
  readonly asset: string;
  readonly to: string;
  /** Digest of the plan of that promotion. */
  readonly plan: string;
}

/** What is recorded about how a version came to be. What nobody recorded is null, or an empty list. */
export interface Lineage {
  readonly job: TrainingJob | null;
  readonly commit: Commit | null;
  /** The data that the job read, by asset id or address. */
  readonly data: readonly Recorded[];
  readonly environments: readonly Recorded[];
  readonly components: readonly Recorded[];
  readonly baseModels: readonly Recorded[];
  /** Runs that explain the model. */
  readonly explanations: readonly Recorded[];
}

/** A value, and where it was recorded: `job input training`, `property baseModelId`. */
export interface Recorded {
  readonly value: string;
  readonly source: string;
}

export interface TrainingJob {
  readonly name: string;
  /** Page of the job in Azure ML studio, on https. */
  readonly url: string | null;
  /** Who made it, as Azure names them: an address, an object id, or a name for people to read. */
  readonly owner: string | null;
  /** Why nothing but its name is known, as `which Azure ML no longer has`; null where the job was read. */
  readonly missing: string | null;
}

/** The commit of the training code. */
export interface Commit extends Recorded {
  /** Where it is kept, without credentials. */
  readonly repository: string | null;
  readonly branch: string | null;
  /** Whether the code differed from the commit when the job was submitted. */
  readonly isDirty: boolean;
}

/** A raw value that a check used, with its source: part of the plan. */
export interface UsedFact {
  readonly check: string;
  readonly asset: string;
  readonly source: string;
  readonly value: string | number | null;
}
