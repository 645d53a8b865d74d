import type { Json } from '../json.js';

/**
 * A value that the service makes up. It is still compared: `renamed` values one to one over the answers of one type in a
 * recording (what was equal stays equal, what differed differs), `any` values by being a string, a `subtree` by being
 * there, others by what a function makes of both.
 */
export interface Freedom {
  /** Matches a path in the body, with every index written `[]`. */
  readonly where: RegExp;
  /** Only in recordings of these names. */
  readonly in?: RegExp;
  /** Only for answers of these types, as resourceType() names them. */
  readonly of?: RegExp;
  readonly how: 'renamed' | 'any' | 'subtree' | ((value: string) => string);
  /** What a made-up value must look like all the same. */
  readonly form?: RegExp;
  readonly reason: string;
}

const GUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Every value that may differ from the recorded one, with the reason. Nothing else may. */
export const FREEDOMS: readonly Freedom[] = [
  {
    where: /\.systemData\.(createdAt|lastModifiedAt)$/,
    how: 'renamed',
    form: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?\+00:00$/,
    reason: "the service's clock; which of them are equal and which move is compared",
  },
  {
    where: /\.systemData\.(createdBy|lastModifiedBy)$/,
    how: 'any',
    reason: 'who called; names of people are replaced in the recordings',
  },
  {
    where: /\.systemData\.(createdByType|lastModifiedByType)$/,
    how: 'any',
    reason: 'some recordings were made by people, some by applications; the emulator knows one caller',
  },
  {
    where: /^\$\.error\.additionalInfo\[Correlation\]\.info\.value\.(operation|request)$/,
    how: 'any',
    reason: 'the id of one call',
  },
  {
    where: /^\$\.error\.additionalInfo\[(ComponentName|Environment|Location|Time)\]\.info\.value$/,
    how: 'any',
    reason: 'component, cluster, region and time of one call',
  },
  {
    where: /^\$\.error\.additionalInfo\[DebugInfo\]\.info\.value$/,
    how: 'subtree',
    reason: "a stack trace of the service's own code",
  },
  {
    where: /\.nextLink$/,
    how: (link) => link.replace(/(\$skipToken=)[^&]*/, '$1...'),
    reason: "the token is the service's own",
  },
  {
    where: /\.properties\.nextVersion$/,
    of: /^workspaces\/components$/,
    how: (version) => version.replace(/^\d{4}(-\d\d){5}-\d{7}$/, 'a time'),
    reason: 'the next version of a component is the time of the read',
  },
  {
    where: /\.properties\.modelUri$/,
    of: /^workspaces\/models\/versions$/,
    how: (uri) => uri.replace(/ServiceReplicated\/[0-9a-f-]{36}\//i, ''),
    reason: 'in 2022 the service copied mlflow models to a folder of its own; in May 2023 no longer',
  },
  {
    where: /\.properties\.(modelUri|dataUri|codeUri)$/,
    of: /^data plane registries\/|\/codes\/versions$/,
    how: (uri) => uri.replace(/^https:\/\/[^/]+\/[^/]+\//, 'https://storage/container/'),
    reason: 'where the service keeps files; a registry answers another replica at every read',
  },
  {
    where: /\.properties\.properties\.(hash_sha256|hash_version)$/,
    of: /codes\/versions$/,
    how: 'any',
    reason: 'the recorder replaced hashes by zeros in some places',
  },
  {
    where: /\.properties\.originAssetId$/,
    how: (id) => id.replace(/locations\/[^/]+\/workspaces\/[^/]+/, 'locations/region/workspaces/a GUID'),
    reason: "region and GUID of the workspace are the service's own",
  },
  {
    where: /^\$\.properties\.componentSpec\.environment$/,
    in: /^batch-endpoint\/batch-component\.json$/,
    how: 'any',
    reason: 'the request says @latest of a curated environment; which version that was, only the service knew',
  },
  {
    where: /\.properties\.componentSpec\.environment$/,
    how: (id) =>
      id.replace(/^azureml:\/\/registries\/(azureml|azureml-dev|CuratedRegistry)\//, 'azureml://registries/curated/'),
    reason: 'the registry of curated environments has another name in each ring of the service',
  },
  {
    where: /\.properties\.componentSpec\.is_deterministic$/,
    in: /^failure\/bad-gateway-then-ok\.json$/,
    how: 'any',
    reason: 'in September 2022 a pipeline component was said to be deterministic by default, in December no longer',
  },
  {
    where: /^\$\.properties\.flavors$/,
    in: /^online-endpoint\/online-deployment-skip-script-validation\.json$/,
    how: 'subtree',
    reason: "the service read the flavors from the model's files, which the emulator does not have",
  },
  {
    where: /^\$\.value\[\]\.properties\.dataUri$/,
    of: /^workspaces\/data\/versions$/,
    how: (uri) => uri.replace(GUID, 'a GUID'),
    reason: "the list names the workspace by a GUID that is the service's own",
  },
];

/** Where an answer comes from, as far as it matters for what may differ. */
export interface Source {
  readonly file: string;
  readonly type: string;
}

export function freedomOf(path: string, { file, type }: Source): Freedom | undefined {
  const plain = path.replace(/\[\d+\]/g, '[]');
  return FREEDOMS.find(
    (freedom) => freedom.where.test(plain) && freedom.of?.test(type) !== false && freedom.in?.test(file) !== false,
  );
}

/** Which found value stands for which recorded one. */
export class Names {
  readonly #found = new Map<string, string>();
  readonly #recorded = new Map<string, string>();

  /** What is wrong with taking `found` for `recorded`; undefined when nothing is. */
  take(scope: string, recorded: Json, found: Json): string | undefined {
    const one = `${scope} ${JSON.stringify(recorded)}`;
    const other = `${scope} ${JSON.stringify(found)}`;
    const before = this.#found.get(one);
    if (before !== undefined && before !== other) {
      return `${before}, as earlier for the recorded ${one}`;
    }
    const source = this.#recorded.get(other);
    if (source !== undefined && source !== one) {
      return `another value than for the recorded ${source}, since ${one} was recorded here`;
    }
    this.#found.set(one, other);
    this.#recorded.set(other, one);
    return undefined;
  }
}
