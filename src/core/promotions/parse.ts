import { isName, isVersion, KINDS, type Kind, NAME_RULE, VERSION_RULE, type VersionReference } from '../asset.js';
import type { Json } from '../digest.js';
import { MAX_PROBLEMS, type Problem } from '../problem.js';
import { err, ok, type Result } from '../result.js';
import { type Path, readDocument, type YamlDocument } from '../yaml/document.js';
import { schemaProblems, type Wording } from '../yaml/schema-problems.js';
import type { Entry } from './entry.js';
import type { PromotionsFile } from './schema.js';
import { promotionsFileErrors } from './validate.generated.js';

/** A file of wanted promotions as its folder holds it. */
export interface SourceFile {
  /** Path in the repository, as locations name it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

const WORDING: Wording = {
  noun: 'the file',
  forms: {},
  fitsNone: (path, here) => ({ path, problem: { what: `${here} has another form than is asked for` } }),
};

/**
 * Reads one file of wanted promotions.
 *
 * @returns its entries in their order, or everything that is wrong with it, each with its line
 */
export function parsePromotions({ file, bytes }: SourceFile): Result<readonly Entry[], readonly Problem[]> {
  const read = readDocument(bytes, file, WORDING.noun);
  if (!read.ok) return read;
  const document = read.value;
  const numbers = changedNumbers(document);
  const shape = promotionsFileErrors(document.value);
  if (shape.file === undefined)
    return err(inOrder([...numbers, ...otherThan(numbers, schemaProblems(shape.errors, document, WORDING))]));
  const entries = shape.file.promotions.map((written, index) => entryOf(written, ['promotions', index], document));
  const problems = inOrder([...numbers, ...entries.flatMap((entry) => (entry.ok ? [] : entry.error))]);
  if (problems.length > 0) return err(problems);
  return ok(entries.flatMap((entry) => (entry.ok ? [entry.value] : [])));
}

type Written = PromotionsFile['promotions'][number];

function entryOf(written: Written, path: Path, document: YamlDocument): Result<Entry, readonly Problem[]> {
  const asset = assetOf(written, path, document);
  const version = versionOf(written.version, [...path, 'version'], document);
  if (!asset.ok || !version.ok)
    return err([...(asset.ok ? [] : [asset.error]), ...(version.ok ? [] : [version.error])]);
  const { stage, reason = null } = written;
  return ok({ ...asset.value, stage, version: version.value, reason, at: document.locate(path) });
}

function assetOf(
  written: Written,
  path: Path,
  { locate }: YamlDocument,
): Result<Pick<Entry, 'kind' | 'name'>, Problem> {
  const [first, ...others] = KINDS.flatMap((kind) => {
    const name = written[kind];
    return name === undefined ? [] : [{ kind, name }];
  });
  if (first === undefined)
    return err({
      what: `promotions[${path.at(-1)}] names no asset`,
      at: locate(path),
      fix: `Give exactly one of ${KINDS.join(', ')}, with the name of the asset`,
    });
  const [second] = others;
  if (second !== undefined)
    return err({
      what: `promotions[${path.at(-1)}] names two assets, ${first.kind} ${first.name} and ${second.kind} ${second.name}`,
      at: locate([...path, second.kind]),
      fix: 'Write an entry for each',
    });
  return isName(first.name) ? ok(first) : err(noName(first, locate([...path, first.kind])));
}

function noName({ kind, name }: { readonly kind: Kind; readonly name: string }, at: Problem['at']): Problem {
  // What people paste from other places.
  const [, bare = '', version] = /^(?:azureml:)?([^:@/]+)(?:[:@](.+))?$/.exec(name) ?? [];
  const what = `the name ${quoted(name)} must be ${NAME_RULE}`;
  if (bare === name || !isName(bare)) return { what, ...(at && { at }) };
  const aside = version === undefined ? '' : ', and the version under "version"';
  return { what, ...(at && { at }), fix: `Write ${kind}: ${bare}${aside}` };
}

function versionOf(
  written: string | number,
  path: Path,
  { locate, written: source }: YamlDocument,
): Result<VersionReference, Problem> {
  // A number whose text is not what it reads as is reported on its own; this text is the number's.
  const text = typeof written === 'number' ? (source(path) ?? String(written)) : written;
  if (text === LATEST) return ok({ is: 'label', label: 'latest' });
  if (isVersion(text)) return ok({ is: 'version', version: text });
  const at = locate(path);
  if (text.startsWith('@'))
    return err({ what: `the label ${quoted(text)} is unknown`, at, fix: 'The only label is "@latest"' });
  return err({ what: `the version ${quoted(text)} must be ${VERSION_RULE}`, at });
}

const LATEST = '@latest';

const quoted = (text: string): string => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);

// YAML 1.2 reads 010 as 10, 7.0 and 0x7 as 7 and 1e3 as 1000: what stands there is the version, or nobody is told anything.
function changedNumbers({ value, locate, written }: YamlDocument): Problem[] {
  const list = isMapping(value) ? value.promotions : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: Json, index): Problem[] => {
    const path = ['promotions', index, 'version'];
    const version = isMapping(one) ? one.version : undefined;
    if (typeof version !== 'number' && typeof version !== 'boolean') return [];
    const source = written(path) ?? String(version);
    const isSame = String(version) === source;
    if (isSame && Number.isSafeInteger(version)) return [];
    const what = isSame ? `the version ${source} is no text` : `YAML reads the version ${source} as ${version}`;
    return [{ what, at: locate(path), fix: `Put it in quotes: version: "${source}"` }];
  });
}

function isMapping(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const placeOf = ({ at }: Problem): string => `${at?.line}:${at?.column}`;

function otherThan(known: readonly Problem[], problems: readonly Problem[]): Problem[] {
  const places = new Set(known.map(placeOf));
  return problems.filter((problem) => !places.has(placeOf(problem)));
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems]
    .sort(
      (one, other) => (one.at?.line ?? 0) - (other.at?.line ?? 0) || (one.at?.column ?? 0) - (other.at?.column ?? 0),
    )
    .slice(0, MAX_PROBLEMS);
}
