import { distance } from 'fastest-levenshtein';
import { err, ok, type Result } from './result.js';

export const KINDS = ['model', 'data', 'environment', 'component'] as const;
export type Kind = (typeof KINDS)[number];

/** Which version is meant: one by name, or the one that a label points to at this moment. */
export type VersionReference =
  | { readonly is: 'version'; readonly version: string }
  | { readonly is: 'label'; readonly label: 'latest' };

/** An asset as a user wrote it. `where` holds the parts of the place that the reference itself names. */
export interface AssetReference {
  readonly kind: Kind;
  readonly name: string;
  readonly version: VersionReference;
  readonly where: ReferencePlace;
}

export type ReferencePlace =
  | { readonly in: 'elsewhere' }
  | {
      readonly in: 'workspace';
      readonly subscriptionId: string;
      readonly resourceGroup: string;
      readonly workspace: string;
    }
  | {
      readonly in: 'registry';
      readonly registry: string;
      /** Null where the reference names the registry alone. */
      readonly arm: { readonly subscriptionId: string; readonly resourceGroup: string } | null;
    };

const SEGMENT_OF: Record<Kind, string> = {
  model: 'models',
  data: 'data',
  environment: 'environments',
  component: 'components',
};

/** The plural that Azure ML uses in paths: `models`, `data`, `environments`, `components`. */
export const segmentOf = (kind: Kind): string => SEGMENT_OF[kind];

const FORMS =
  'azureml:NAME:VERSION, azureml:NAME@latest, azureml://registries/R/models/N/versions/V, an ARM id, models:/N/V';

// Microsoft.MachineLearningServices 2024-04-01 (mfe.json): names start with a letter or digit and hold at most 255
// characters. The dot is not in that pattern, yet older models carry it, and the service judges it when we write.
const NAME = /^[a-zA-Z0-9][a-zA-Z0-9\-_.]{0,254}$/;
// The description gives versions no pattern; what would change the meaning of a URL or a reference is kept out.
const VERSION = /^(?!\.{1,2}$)[^\s/\\:@?#%\p{C}]{1,255}$/u;

// Subscriptions, resource groups, workspaces and registries: letters, digits, "-", "_", "." and parentheses (ARM's naming
// rules, the widest of the four).
const PLACE_PART = /^(?!\.{1,2}$)[\p{L}\p{N}\-_.()]{1,90}$/u;

const ARM_WORKSPACE =
  /^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/microsoft\.machinelearningservices\/workspaces\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)\/?$/i;
const ARM_REGISTRY =
  /^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/microsoft\.machinelearningservices\/registries\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)\/?$/i;
const REGISTRY_URI = /^azureml:\/\/registries\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)$/i;

/** What a name of an asset is made of, as the end of a sentence. */
export const NAME_RULE = '1 to 255 of letters, digits, "-", "_" and ".", and start with a letter or digit';
/** What a version is made of, as the end of a sentence. */
export const VERSION_RULE = '1 to 255 characters without spaces, "/", "\\", ":", "@", "?", "#" and "%"';

/** Whether an asset may be called this. */
export const isName = (text: string): boolean => NAME.test(text);
/** Whether a version may be called this. */
export const isVersion = (text: string): boolean => VERSION.test(text);

/**
 * Reads an asset reference in any of the forms that users paste.
 *
 * @param text the reference
 * @param kind the kind that the request states; a form that names another kind contradicts it
 * @returns the reference, or one sentence that says what is wrong with it and what would be right
 */
export function parseReference(text: string, kind: Kind | undefined): Result<AssetReference, string> {
  return referenceIn(text, quotedAs(text), kind);
}

/** An asset, or one of its versions, as a user wrote it. */
export type SubjectReference = Omit<AssetReference, 'version'> & { readonly version: VersionReference | null };

/**
 * Reads a reference that may leave the version out: `azureml:NAME`, or any other form up to the name.
 *
 * @param kind the kind that the request states
 */
export function parseSubject(text: string, kind: Kind | undefined): Result<SubjectReference, string> {
  const whole = withSomeVersion(text);
  if (whole === undefined) return parseReference(text, kind);
  const read = referenceIn(whole, quotedAs(text), kind);
  return read.ok ? ok({ ...read.value, version: null }) : read;
}

// What stands for the version is not looked at.
function withSomeVersion(text: string): string | undefined {
  if (/^azureml:[^:@/]+$/.test(text)) return `${text}@latest`;
  if (/^models:\/[^/]+$/.test(text)) return `${text}/1`;
  const container = /^(?:azureml:\/\/registries\/[^/]+\/[^/]+\/[^/]+|\/subscriptions\/(?:[^/]+\/){7}[^/]+\/[^/]+)\/?$/i;
  return container.test(text) ? `${text.replace(/\/$/, '')}/versions/1` : undefined;
}

const quotedAs = (text: string): string => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);

function referenceIn(text: string, quoted: string, kind: Kind | undefined): Result<AssetReference, string> {
  const arm = ARM_WORKSPACE.exec(text);
  if (arm) {
    const [, subscriptionId = '', resourceGroup = '', workspace = '', segment = '', name = '', version = ''] = arm;
    return build(quoted, {
      segment,
      name,
      version,
      kind,
      where: { in: 'workspace', subscriptionId, resourceGroup, workspace },
    });
  }
  const armRegistry = ARM_REGISTRY.exec(text);
  if (armRegistry) {
    const [, subscriptionId = '', resourceGroup = '', registry = '', segment = '', name = '', version = ''] =
      armRegistry;
    const where = { in: 'registry', registry, arm: { subscriptionId, resourceGroup } } as const;
    return build(quoted, { segment, name, version, kind, where });
  }
  const uri = REGISTRY_URI.exec(text);
  if (uri) {
    const [, registry = '', segment = '', name = '', version = ''] = uri;
    return build(quoted, { segment, name, version, kind, where: { in: 'registry', registry, arm: null } });
  }
  const mlflow = /^models:\/([^/]+)\/([^/]+)$/.exec(text);
  if (mlflow) {
    const [, name = '', version = ''] = mlflow;
    return build(quoted, { segment: 'models', name, version, kind, where: { in: 'elsewhere' } });
  }
  const label = /^azureml:([^:@/]+)@([^:@/]+)$/.exec(text);
  if (label) {
    const [, name = '', word = ''] = label;
    if (word !== 'latest') return err(`${quoted} uses the label "${word}"; the only label is @latest`);
    return build(quoted, { name, label: true, kind, where: { in: 'elsewhere' } });
  }
  const plain = /^azureml:([^:@/]+):([^:@/]+)$/.exec(text);
  if (plain) {
    const [, name = '', version = ''] = plain;
    return build(quoted, { name, version, kind, where: { in: 'elsewhere' } });
  }
  return err(`${quoted} is not an asset reference. ${suggestion(text)}`);
}

type Parts = { name: string; kind: Kind | undefined; where: ReferencePlace; segment?: string } & (
  | { version: string }
  | { label: true }
);

function build(quoted: string, parts: Parts): Result<AssetReference, string> {
  const named = parts.segment === undefined ? undefined : kindOfSegment(parts.segment);
  if (parts.segment !== undefined && named === undefined) {
    return err(`${quoted} names "${parts.segment}"; known are ${KINDS.map(segmentOf).join(', ')}`);
  }
  if (named !== undefined && parts.kind !== undefined && named !== parts.kind) {
    return err(`${quoted} is of the kind ${named}, but kind says ${parts.kind}. Leave kind out, or make the two agree`);
  }
  const odd = placeParts(parts.where).find((part) => !PLACE_PART.test(part));
  if (odd !== undefined)
    return err(
      `${quoted} names the place ${JSON.stringify(odd.slice(0, 90))}; a place has letters, digits, "-", "_", "." and parentheses`,
    );
  if (!isName(parts.name)) return err(`the name in ${quoted} must be ${NAME_RULE}`);
  const kind = named ?? parts.kind ?? 'model';
  const rest = { kind, name: parts.name, where: parts.where };
  if ('label' in parts) return ok({ ...rest, version: { is: 'label', label: 'latest' } });
  if (!isVersion(parts.version)) return err(`the version in ${quoted} must be ${VERSION_RULE}`);
  return ok({ ...rest, version: { is: 'version', version: parts.version } });
}

function placeParts(where: ReferencePlace): string[] {
  if (where.in === 'elsewhere') return [];
  if (where.in === 'workspace') return [where.subscriptionId, where.resourceGroup, where.workspace];
  return [where.registry, ...(where.arm === null ? [] : [where.arm.subscriptionId, where.arm.resourceGroup])];
}

function kindOfSegment(segment: string): Kind | undefined {
  return KINDS.find((kind) => segmentOf(kind) === segment.toLowerCase());
}

function suggestion(text: string): string {
  if (/^azureml:[^:@/]+$/.test(text)) return 'Say which version: azureml:NAME:VERSION, or azureml:NAME@latest';
  const bare = /^([\w.-]+)[:/@]([\w.-]+)$/.exec(text);
  if (bare) return `Did you mean azureml:${bare[1]}${bare[2] === 'latest' ? '@' : ':'}${bare[2]}?`;
  const [scheme = ''] = text.split(':');
  const near = scheme !== 'azureml' && distance(scheme, 'azureml') <= 2;
  if (near) return `Did you mean azureml${text.slice(scheme.length)}?`;
  return `Accepted: ${FORMS}`;
}
