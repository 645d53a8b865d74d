import { parse } from 'yaml';
import type { PipelineFile } from '../azure-devops/answers.js';
import {
  isDefinition,
  isItem,
  isPipelineFile,
  whyDefinition,
  whyItem,
} from '../azure-devops/answers-validate.generated.js';
import { apisOf } from '../azure-devops/paths.js';
import type { Known } from '../core/doctor/known.js';
import type { Pipeline, PipelineYaml } from '../core/doctor/on-azure-devops/setup.js';
import type { Asking } from './azure-devops-asking.js';

/** More may use a protected environment nowhere. */
const MOST_PIPELINES = 20;
/** No pipeline that Azure Pipelines takes is larger (learn.microsoft.com, "YAML pipelines", limits of templates). */
const LARGEST = 10 * 1024 * 1024;

export interface PipelinesOptions {
  readonly project: string;
  readonly ids: readonly number[];
  readonly grants: { readonly definition: string; readonly repository: string };
}

/** Pipelines with what their YAML says on the default branch (operations Definitions - Get, Items - Get). */
export function readPipelines(asking: Asking, { ids, ...options }: PipelinesOptions): Promise<readonly Pipeline[]> {
  return Promise.all([...new Set(ids)].slice(0, MOST_PIPELINES).map((id) => readPipeline(asking, id, options)));
}

async function readPipeline(
  asking: Asking,
  id: number,
  { project, grants }: Omit<PipelinesOptions, 'ids'>,
): Promise<Pipeline> {
  const apis = apisOf({ project });
  const guard = { is: isDefinition, why: whyDefinition };
  const definition = await asking.one(
    { path: `${apis}/build/definitions/${id}` },
    guard,
    grants.definition,
    (found) => found,
  );
  const name = String(id);
  if (definition.is === 'unreadable') return { name, yaml: definition };
  const { process, repository } = definition.value;
  const path = process?.yamlFilename?.replace(/^\/+/, '');
  // Of a repository elsewhere the file is not read, and a pipeline without one has no lock.
  if (path === undefined || repository?.type !== 'TfsGit') return { name, yaml: { ...definition, value: null } };
  const question = {
    path: `${apis}/git/repositories/${encodeURIComponent(repository.id)}/items`,
    query: { path: `/${path}`, includeContent: 'true', $format: 'json' },
  };
  const item = await asking.one(question, { is: isItem, why: whyItem }, grants.repository, ({ content }) => content);
  if (item.is === 'unreadable') return { name: path, yaml: item };
  return { name: path, yaml: { ...item, value: yamlOf(path, item.value ?? '') } satisfies Known<PipelineYaml | null> };
}

/** What is no YAML that this understands says nothing. */
function yamlOf(path: string, text: string): PipelineYaml | null {
  if (Buffer.byteLength(text) > LARGEST) return null;
  const file = parsed(text);
  if (!isPipelineFile(file)) return null;
  const stages = (file.stages ?? []).flatMap((stage, index) => {
    if (isSequential(stage.lockBehavior ?? file.lockBehavior)) return [];
    const named = (stage.jobs ?? []).flatMap(({ environment }) => nameOf(environment));
    return [...new Set(named)].map((environment) => ({ stage: stage.stage || String(index + 1), environment }));
  });
  return { path, latestOnly: stages };
}

type Job = NonNullable<NonNullable<PipelineFile['stages']>[number]['jobs']>[number];

/** `NAME`, or `NAME.RESOURCE`; one that an expression names is not known. */
function nameOf(environment: Job['environment']): readonly string[] {
  const name = typeof environment === 'string' ? environment : environment?.name;
  const [first = ''] = (typeof name === 'string' ? name : '').split('.');
  return first === '' || first.includes('$') ? [] : [first];
}

const isSequential = (lock: string | null | undefined): boolean => /^sequential$/i.test(lock ?? '');

function parsed(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100 });
  } catch {
    return null;
  }
}
